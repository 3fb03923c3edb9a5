# 怎么付，去哪里买充值券：都是短词，放在一行里。

payment-bancontact = Bancontact 卡
payment-european-card = 欧洲银行的 Visa 或万事达
payment-foreign-card = 欧洲以外银行的 Visa 或万事达
payment-unionpay = 银联卡
payment-paypal = PayPal
payment-apple-google-pay = Apple Pay 或 Google Pay
payment-alipay = 支付宝
payment-wechat-pay = 微信支付
payment-cash = 现金
payment-bancontact-pay = Bancontact Pay（以前叫 Payconiq）
payment-bank-transfer = 银行转账
payment-direct-debit = 银行自动扣款
payment-crypto = 加密货币

# 去哪里问充值券。招牌上的字也写上，照着找。
outlet-newsagent = 报刊店（Press Shop / Librairie / Krantenwinkel）
outlet-night-shop = 夜间便利店（Night Shop）
outlet-phone-shop = 手机店（Phone Shop）
outlet-petrol-station = 加油站
outlet-supermarket = 超市

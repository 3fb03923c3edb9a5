# 充值和付款的方式：都是短词，放在按钮上或一行里。

route-website = 官网
route-app = 运营商 App
route-sms = 发短信
route-dial = 拨代码
route-voucher = 充值券
route-operator-shop = 运营商门店
route-shop = 商店或报刊店
route-kiosk = 自助充值机
route-cash-machine = 取款机
route-phone = 打电话
route-bank-app = 银行 App
route-automatic = 自动充值
route-reseller = 第三方网站
route-wallet = 支付宝或微信
route-customer-service = 客服
route-bill = 付账单

payment-bancontact = Bancontact 卡
payment-european-card = 欧洲银行的 Visa 或 Mastercard
payment-foreign-card = 欧洲以外银行的 Visa 或 Mastercard
payment-unionpay = 银联卡
payment-paypal = PayPal
payment-apple-google-pay = Apple Pay 或 Google Pay
payment-alipay = 支付宝
payment-wechat-pay = 微信支付
payment-cash = 现金
payment-bancontact-pay = Bancontact Pay（以前叫 Payconiq）
payment-wero = Wero
payment-bank-transfer = 银行转账
payment-direct-debit = 银行自动扣款

# 要先满足什么，才能走这条路。
condition-card-activated = 卡要先激活。
condition-payment-saved-before = 账户里要先存好付款方式。
condition-customer-of-that-bank = 只有那家银行的客户能用。
condition-esim-can-be-topped-up = 你的 eSIM 得是能充值的那种。
condition-plan-has-not-ended = 流量包到期之前才能充。

# 关于这种方式，知道了有用的事。
remark-for-someone-else = 也可以帮别人充。
remark-for-someone-else-with-permission = 帮别人充，要对方先同意。
remark-works-from-abroad = 人在国外也能用。
remark-takes-voucher-codes = 这里也能输入充值码。
remark-redeem-on-site-too = 充值码也可以在官网输入。
remark-code-expires = 充值码会过期。
remark-preset-amount = 充的是你在账户里设好的金额。
remark-under-a-set-credit = 余额低于设好的数，就会自动充。
remark-only-global-plans = 只有全球流量包能用。
remark-at-ten-percent-left = 流量剩 10% 的时候自动充。
remark-collected-by-itself = 到时候会自动扣款。
remark-said-of-business-bills = 来源说的是企业账单。

# 关于这种方式，我们还不知道的事。
gap-exact-page = 具体是哪个页面，我不清楚。
gap-exact-steps = 具体怎么操作，我不清楚。
gap-payment-means = 能用什么付款，我不清楚。
gap-one-off-payment = 能不能只付一次，我不清楚。
gap-which-shops = 哪些店有卖，我不清楚。
gap-how-to-redeem = 充值码怎么用，我不清楚。
gap-still-so-today = 现在是不是还这样，我不清楚。
gap-covers-belgium = 在比利时能不能用，我不清楚。
once-years-ago = 很多年前有过，现在还有没有，我不清楚。

# 去哪里问充值券：地方、有没有卖、怎么做。
outlet-newsagent = 报刊店
outlet-night-shop = 夜间小店
outlet-phone-shop = 手机店（Phone Shop）
outlet-petrol-station = 加油站
outlet-supermarket = 超市
outlet-post-office = 邮局
machine-cash-machine = 取款机
machine-kiosk = 自助充值机
sells-yes = 可以充值
sells-no = 不能充值
sells-unknown = 不确定能不能充值
sells-once = 很多年前有，现在不确定
shop-look-for-the-logo = { $place } · { $sells } · 看有没有你那家运营商的标志
shop-ask-first = { $place } · { $sells } · 先问店员
shop-do-not-look-for-one = { $place } · { $sells } · 别专门去找

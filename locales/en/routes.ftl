# How to pay, and where to buy a voucher: short nouns for one line.

payment-bancontact = Bancontact card
payment-european-card = Visa or Mastercard from a European bank
payment-foreign-card = Visa or Mastercard from a bank outside Europe
payment-unionpay = UnionPay card
payment-paypal = PayPal
payment-apple-google-pay = Apple Pay or Google Pay
payment-alipay = Alipay
payment-wechat-pay = WeChat Pay
payment-cash = Cash
payment-bancontact-pay = Bancontact Pay (once Payconiq)
payment-bank-transfer = Bank transfer
payment-direct-debit = Direct debit
payment-crypto = Cryptocurrency

# Where to ask for a voucher, with the words on the front of the shop.
outlet-newsagent = newsagent (Press Shop / Librairie / Krantenwinkel)
outlet-night-shop = night shop
outlet-phone-shop = phone shop
outlet-petrol-station = petrol station
outlet-supermarket = supermarket

# The ways to top up and to pay: short nouns, for a button or a line.

route-website = Website
route-app = Operator's app
route-sms = Text message
route-dial = Dial a code
route-voucher = Voucher
route-operator-shop = Operator's shop
route-shop = Shop or newsagent
route-kiosk = Top-up machine
route-cash-machine = Cash machine
route-phone = Phone call
route-bank-app = Bank app
route-automatic = Automatic top-up
route-reseller = Other website
route-wallet = Alipay or WeChat
route-customer-service = Helpdesk
route-bill = Pay the bill

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
payment-wero = Wero
payment-bank-transfer = Bank transfer
payment-direct-debit = Direct debit

# What must be so before this way can be taken.
condition-card-activated = The card must be activated first.
condition-payment-saved-before = A way to pay must already be saved in your account.
condition-customer-of-that-bank = Only for customers of that bank.
condition-esim-can-be-topped-up = Only if your eSIM can be topped up.
condition-plan-has-not-ended = Only before your data plan ends.

# What is good to know about this way.
remark-for-someone-else = You can top up for someone else too.
remark-for-someone-else-with-permission = You can top up for someone else if they allow it.
remark-works-from-abroad = Works from abroad too.
remark-takes-voucher-codes = You can also enter a voucher code here.
remark-redeem-on-site-too = You can also enter the code on the website.
remark-code-expires = The code has an expiry date.
remark-preset-amount = It tops up the amount set in your account.
remark-under-a-set-credit = It tops up when your credit falls below a set amount.
remark-only-global-plans = Only for global data plans.
remark-at-ten-percent-left = It tops up when 10% of your data is left.
remark-collected-by-itself = The money is collected automatically.
remark-said-of-business-bills = The source is about business bills.

# What we do not know about this way.
gap-exact-page = I don't know the exact page.
gap-exact-steps = I don't know the exact steps.
gap-payment-means = I don't know which ways to pay it takes.
gap-one-off-payment = I don't know if you can pay just once.
gap-which-shops = I don't know which shops sell it.
gap-how-to-redeem = I don't know how to redeem the code.
gap-still-so-today = I don't know if this is still so today.
gap-covers-belgium = I don't know if it covers Belgium.
once-years-ago = It existed years ago; I don't know if it still does.

# Where to ask for a voucher: the place, whether it sells top-ups, what to do.
outlet-newsagent = Newsagent
outlet-night-shop = Night shop
outlet-phone-shop = Phone shop
outlet-petrol-station = Petrol station
outlet-supermarket = Supermarket
outlet-post-office = Post office
machine-cash-machine = Cash machine
machine-kiosk = Top-up machine
sells-yes = sells top-ups
sells-no = sells no top-ups
sells-unknown = not confirmed
sells-once = years ago, not confirmed today
shop-look-for-the-logo = { $place } · { $sells } · look for your operator's logo
shop-ask-first = { $place } · { $sells } · ask first
shop-do-not-look-for-one = { $place } · { $sells } · don't go looking for one

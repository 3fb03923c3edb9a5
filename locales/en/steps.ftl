# One step is one action. No full stop: steps are numbered, or joined by arrows.

step-use-wifi = Connect to Wi-Fi
step-move-sim-to-phone = Put the SIM card in a phone first
step-open-site = Open <a href="{ $address }">{ $domain }</a>
step-open-app = Open the <b>{ $app }</b> app
step-log-in = Log in to your account
step-open-menu = Tap <b>{ $path }</b>
step-find-top-up = Find where to top up
step-enter-number = Enter the phone number to top up
step-choose-amount = Choose an amount
step-choose-esim = Choose your eSIM
step-choose-esim-under = Choose your eSIM under <b>{ $under }</b>
step-open-booking = Open the booking of your eSIM
step-choose-package = Choose a data plan
step-pay = Pay
step-save-payment = Save a way to pay in your account
step-switch-on-automatic = Switch on automatic top-up
step-buy-voucher = Buy a top-up voucher in a shop
step-find-code = Find the code on the voucher
step-find-code-digits = Find the { $digits }-digit code on the voucher
step-follow-ticket = Do what the voucher says
step-enter-code = Enter the voucher code
step-send-sms = Text <code>{ $text }</code> to <code>{ $to }</code>
step-send-sms-free = Text <code>{ $text }</code> to <code>{ $to }</code> (free)
step-send-sms-with-code = Text to <code>{ $to }</code>: <code>{ $text }</code>, one space, then the voucher code
step-dial = Dial <code>{ $code }</code> and press call
step-call = Call <code>{ $number }</code>
step-check-balance = Check your balance to see if it arrived
step-open-bill = Open the bill
step-pay-as-printed = Pay the way it says on the bill
step-transfer-with-reference = Make a bank transfer with the reference on the bill
step-set-up-direct-debit = Set up direct debit

# What must be at hand: a short noun each.
need-internet = internet
need-apps = a device with apps
need-login = your login
need-phone-number = the phone number
need-calls = a phone that can call
need-texts = a phone that can text
need-dial-codes = a phone that can dial codes
need-maybe-credit = maybe a little credit
need-voucher-code = a voucher code
need-saved-payment = a saved way to pay
need-shop = a shop
need-bill = your bill

# Buttons.
copy = Copy { $text }
open-domain = Open { $domain }

# Who an operator is, how to reach it, and what is good to know about it.

kind-network = { $operator } is one of the Belgian operators with a network of their own.
kind-brand = { $operator } is a mobile brand in Belgium.
kind-travel-esim = { $operator } sells eSIMs for travellers.
kind-bill-only = { $operator } sends bills. I found no prepaid card of theirs to top up.
kind-ended = { $operator } has stopped in Belgium. It can't be topped up any more.
kind-foreign = { $operator } is not a Belgian card. Top it up where it comes from.
kind-signpost = This is not an operator.

standing-prepaid = { $operator } has prepaid cards.
standing-prepaid-and-bills = { $operator } has prepaid cards and subscriptions.
standing-bills = { $operator } speaks only of bills. I found no prepaid card.
standing-data-packages = { $operator } sells data plans.
standing-ended = { $operator } has stopped.
standing-elsewhere = { $operator } serves other countries, not Belgium.
standing-sells-nothing = { $operator } sells no plan, so there is nothing to top up.
standing-unknown = I don't know what { $operator } sells today.
ended-on = It stopped on { $date }.

esim-yes = It comes as an eSIM.
esim-no = It does not come as an eSIM.
esim-unknown = I don't know if it comes as an eSIM.

spoken-languages = Languages: { $languages }
spoken-nl = Dutch
spoken-fr = French
spoken-de = German
spoken-en = English

# Answers that are no operator, as they stand on a button or in a sentence.
signpost-dont-know = I don't know which
signpost-no-card = I have no card yet
signpost-other = Another operator
signpost-apple-esim = Apple eSIM

contact-own-sim = Call <code>{ $number }</code> from its own SIM
contact-own-sim-free = Call <code>{ $number }</code> from its own SIM (free)
contact-own-sim-charged = Call <code>{ $number }</code> from its own SIM (not free)
contact-any-phone = Call <code>{ $number }</code> from any phone
contact-any-phone-free = Call <code>{ $number }</code> from any phone (free)
contact-any-phone-charged = Call <code>{ $number }</code> from any phone (not free)
contact-abroad = Call <code>{ $number }</code> from abroad
contact-abroad-free = Call <code>{ $number }</code> from abroad (free)
contact-abroad-charged = Call <code>{ $number }</code> from abroad (not free)
contact-email = Write to <code>{ $address }</code>
contact-whatsapp = Write on WhatsApp to <code>{ $number }</code>
contact-chat = Chat on <a href="{ $address }">{ $domain }</a>
contact-form = Use the contact form on <a href="{ $address }">{ $domain }</a>
contact-app = Write to them in their app, see <a href="{ $address }">{ $domain }</a>
contact-shop = Go to one of their shops, see <a href="{ $address }">{ $domain }</a>

# Credit and bundles.
note-credit-is-not-a-bundle = Credit alone is not a bundle.
note-bundle-renews-from-credit = The bundle renews itself and is paid from your credit.
note-credit-and-bundle-together = A top-up gives you credit and a bundle.
note-bundle-over-uses-credit = Once the bundle is over, your credit is used.
note-credit-carries-over = Left-over credit stays for later.
note-bundles-work-in-the-eu = Bundles work in the EU too.
note-no-daily-roaming-pass = The Daily Roaming Pass is not for prepaid cards.
note-outside-eu-data-blocked = Outside the EU, mobile data is blocked.
note-other-services-take-credit = Other paid services can take your credit too.
note-loyalty-points-pay = Loyalty points can be used to pay.
note-credit-stays-with-account = If you move the card to another account, the credit stays behind.

# What else it sells.
note-also-sells-subscriptions = It also sells subscriptions: see which one you have.
note-another-product-is-a-subscription = Another product of theirs is a subscription: see which one you have.
note-esim-on-some-phones-and-plans = eSIM works only on some phones and with some plans.
note-sim-sold-online = The SIM card can be bought online.

# Travel eSIMs.
note-do-not-delete-esim = Don't delete the eSIM from your device.
note-data-lost-at-the-end = Data that is left when the plan ends is lost.
note-top-up-does-not-extend = A top-up doesn't make the current plan last longer.
note-top-up-waits-for-the-end = A top-up starts only when the current plan has ended.
note-days-are-not-added-up = The days of a top-up are not added to those you have.
note-unused-esim-is-recycled = An eSIM that stays unused for long may be withdrawn.
note-can-be-topped-up-after-the-end = You can still top up after the plan has ended.
note-new-esim-after-the-end = Once the plan has ended, you need a new eSIM.
note-usually-no-phone-number = It usually has no phone number.
note-no-phone-number = It has no phone number.
note-number-is-sold-apart = A phone number is sold separately.
note-free-emergency-data = There is free data for emergencies.
note-monthly-plan-renews-itself = A monthly plan renews itself.
note-plan-cannot-be-changed = A plan can't be changed into another one.
note-site-purchase-is-a-new-esim = What you buy on the website comes as a new eSIM.
note-local-plan-is-used-first = If you have several plans, the local one is used first.
note-starts-on-arrival = The plan starts when you arrive in a country it covers.
note-works-only-in-its-countries = The plan works only in the countries it covers.
note-same-device-only = It works only on the same device.
note-alipay-in-some-regions-only = Alipay is accepted in some regions only.

# Safety.
note-fake-top-up-messages = Beware of fake messages that tell you to top up.
note-customer-data-was-stolen = Its customers' data was stolen once.
note-stop-by-sms-if-number-is-moved = A text says your number is being moved, and it wasn't you? Reply STOP.

# Who it is, was and is not.
note-merging-into-parent = It is merging into the company that owns it.
note-renamed = It has changed its name.
note-not-the-belgian-operator = This is not the Belgian operator.
note-foreign-card-no-eu-rules = A foreign card: the EU's roaming rules don't cover it.
note-only-for-residents-of-the-us = Only for people who live in the US.
note-us-number = It has a US number.
note-data-stops-after-months-abroad = After some months abroad, the data stops.
note-phone-installs-plans-of-others = The phone only installs plans that others sell.
note-customers-went-to-base = Its customers went to BASE.
note-us-service-ended = Its service in the US has ended.
note-vouchers-sold-in-the-uk = Its vouchers are sold in the UK.
note-charged-to-account-monthly = It is charged to your account every month.

# The bill.
note-bill-mid-month = The bill comes in the middle of the month.
note-bill-first-month-is-more = The first bill can be higher.
note-first-month-in-part = For the first month you pay only a part.
note-account-number-changed = The bank account to pay to has changed: use the one on the bill.
note-bill-carries-other-services = Other services can be on the same bill.
note-late-payment-costs = Paying late costs extra.
note-late-payment-blocks = If you pay late, the service can be blocked.
note-use-limit-by-default = There is a limit on use unless you change it.

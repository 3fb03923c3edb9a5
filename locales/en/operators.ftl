# Who an operator is, how to reach it, and what is good to know about it.

kind-network = { $operator } is a Belgian operator with its own network.
kind-brand = { $operator } is a mobile brand in Belgium.
kind-travel-esim = { $operator } sells eSIMs for travellers.
kind-bill-only = { $operator } only sends bills: no prepaid card to top up.
kind-ended = { $operator } has stopped in Belgium. You can't top it up any more.
kind-foreign = { $operator } is not a Belgian card. Top it up where it was sold.
kind-placeholder = This is not an operator.

spoken-languages = Languages: { $languages }
spoken-nl = Dutch
spoken-fr = French
spoken-de = German
spoken-en = English

# Placeholders, for a button or a sentence.
placeholder-dont-know = Don't know which
placeholder-no-card = No card yet
placeholder-other = Another operator
placeholder-apple-esim = Apple eSIM

contact-own-sim = { $operator } SIM: <code>{ $number }</code>
contact-own-sim-free = { $operator } SIM: <code>{ $number }</code>, free
contact-own-sim-charged = { $operator } SIM: <code>{ $number }</code>, paid
contact-any-phone = Any phone: <code>{ $number }</code>
contact-any-phone-free = Any phone: <code>{ $number }</code>, free
contact-any-phone-charged = Any phone: <code>{ $number }</code>, paid
contact-abroad = From abroad: <code>{ $number }</code>
contact-abroad-free = From abroad: <code>{ $number }</code>, free
contact-abroad-charged = From abroad: <code>{ $number }</code>, paid
contact-hours = , { $from }:00 to { $to }:00
contact-always = , day and night
contact-email = Write to <code>{ $address }</code>
contact-whatsapp = WhatsApp: <code>{ $number }</code>
contact-chat = Chat on <a href="{ $address }">{ $domain }</a>
contact-form = Contact form on <a href="{ $address }">{ $domain }</a>
contact-app = Chat in their app (<a href="{ $address }">{ $domain }</a>)
contact-shop = Ask in one of their shops (<a href="{ $address }">{ $domain }</a>)

# Credit and bundles.
note-credit-is-not-a-bundle = Credit alone is not a bundle.
note-bundle-renews-from-credit = The bundle renews itself and takes the money from your credit.
note-credit-and-bundle-together = A top-up gives you credit and a bundle.
note-bundle-over-uses-credit = Once the bundle is over, your credit is used.
note-credit-carries-over = Left-over credit stays for next time.
note-bundles-work-in-the-eu = Bundles work in the EU too.
note-no-daily-roaming-pass = Prepaid cards can't use the Daily Roaming Pass.
note-outside-eu-data-blocked = Outside the EU, mobile data is blocked.
note-other-services-take-credit = Other paid services can take your credit too.

# What else it sells.

# Travel eSIMs.
note-data-lost-at-the-end = Data left when the plan ends is lost.
note-top-up-does-not-extend = A top-up doesn't make the current plan last longer.
note-top-up-waits-for-the-end = A top-up starts only when the current plan ends.
note-days-are-not-added-up = The days of a top-up aren't added to those you have.
note-can-be-topped-up-after-the-end = You can still top up after the plan has ended.
note-new-esim-after-the-end = Once the plan has ended, you need a new eSIM.
note-free-emergency-data = There is free data for emergencies.
note-monthly-plan-renews-itself = A monthly plan renews itself.
note-site-purchase-is-a-new-esim = What you buy on the website comes as a new eSIM.
note-starts-on-arrival = The plan starts when you arrive in a country it covers.
note-works-only-in-its-countries = The plan works only in the countries it covers.
note-alipay-in-some-regions-only = Alipay works in some regions only.

# Safety.

# Who it is, was and is not.
note-foreign-card-no-eu-rules = A foreign card: the EU's roaming rules don't cover it.
note-data-stops-after-months-abroad = After some months abroad, the data stops.
note-customers-went-to-base = Its customers went to BASE.
note-us-service-ended = Its service in the US has ended.
note-vouchers-sold-in-the-uk = Its vouchers are sold in the UK.
note-charged-to-account-monthly = It is charged to your account every month.

# The bill.
note-late-payment-blocks = Pay late and you may be cut off.

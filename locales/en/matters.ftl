# Matters of one card: its balance, identification, leaving, credit and bundles, whose card it is.

room-balance = 🔎 Check balance
room-identification = 🪪 Register SIM
room-leaving = 🧳 I'm leaving
room-money = 💶 Credit, data
room-finder = ❓ Whose card?
button-name-operator = Choose the operator
button-top-up = 📱 How to top up
button-pay-bill = 🧾 How to pay it
matter-of = { $operator }:{ " " }
matter-see-site = For anything else, see <a href="{ $address }">{ $domain }</a> or ask customer service:
matter-no-site = No website of { $operator } found: ask whoever sold you the card.

balance-title = <b>{ $operator }: credit and number</b>
balance-title-nobody = <b>Credit and number</b>
balance-credit = <b>Credit</b>
balance-bundle = <b>Bundle, data and bonus</b>
balance-data = <b>Data</b>
balance-bill = <b>Bill</b>
balance-number = <b>Your own number</b>
balance-unknown-credit = Log in on their site or app, or call and ask “How much credit do I have?”
balance-unknown-bundle = Log in on their site or app, or call and ask “How much data is left?”
balance-unknown-data = Open their app and tap this eSIM to see what's left; your phone's settings show what you've used.
balance-unknown-bill = Log in on their site or app and look for Factuur / Facture (bill), or call customer service.
balance-number-anyway = Call a friend next to you and read the number on their screen; the SIM's packaging has it too.
balance-number-form = A Belgian mobile number has { $digits } digits and starts with 04; after +32 drop the first 0. The long number printed on the card is the SIM's, not yours.
balance-own-sim = Codes and short numbers only work from this operator's own SIM.

identify-title = <b>{ $operator }Registering the SIM</b>
identify-new-card = <b>A new card that doesn't work?</b> First check that it's registered.
identify-documents = <b>What to bring</b>
identify-places = <b>Where to do it</b>
identify-places-unknown = How { $operator } registers SIMs isn't confirmed: the quickest is to take your passport to one of its shops.
identify-places-by-law = Ways the regulator names (not every operator has them all): { $places }
identify-visitor-operator-shop = <b>No Belgian papers?</b> Take your original passport to the operator's shop.
identify-visitor-by-paying-with-card = <b>No Belgian papers?</b> Paying once online with a bank card registers you too: see its website.
identify-visitor-shop-when-buying = <b>No Belgian papers?</b> Bring your original passport when you buy the card, and have the shop register it. Already bought it? Take your passport back there.
identify-later = <b>Also</b>
identify-by-law = <b>The regulator also says</b>
identify-bill = Registration is for prepaid cards. For a subscription, ask { $operator }: “Which ID do you need?”
identify-not-belgian = Belgian registration doesn't cover { $operator }: if its app doesn't ask when you activate, there's nothing to do. Not sure? Ask its support.

leaving-title = <b>{ $operator }Leaving Belgium</b>
leaving-law = This is the law. Your operator may have conditions of its own.
leaving-law-instead = How { $operator } refunds isn't confirmed. This is the law.
leaving-refund = <b>Your left-over credit</b>
leaving-open = <b>Ask customer service first:</b> { $things }
leaving-open-fee = what it costs
leaving-open-above = how much must be left
leaving-open-askWithin = until when you can ask
leaving-open-paidWithin = when the money comes
leaving-open-account = to what account
leaving-open-form = where to ask for it
leaving-lapse = <b>Or let it run out</b>
leaving-do-nothing = Use up the credit, and don't top up again.
leaving-lapse-unknown = How long it lives without a top-up: ask “When does my SIM expire?”
leaving-porting = <b>Taking your number to another operator</b>
leaving-porting-info = The rules are on <a href="{ $address }">{ $domain }</a>.
leaving-keep = <b>Keeping your number</b>
leaving-bill = { $operator } sends a bill every month. Before you go, call and say “I want to cancel”, and ask for it by e-mail, or the bills may go on.
leaving-travel-esim = Belgian refund rules are for local prepaid cards. Ask { $operator }'s support whether it refunds what's left.
leaving-elsewhere = { $operator } is not a Belgian card, so Belgian refund rules don't cover it. Ask its support whether it refunds what's left.

money-title = <b>Credit, bundle and bonus are three different things</b>
money-word-credit = <b>Credit:</b> the money you put on the card.
money-word-bundle = <b>Bundle:</b> data, texts and minutes with an end date.
money-word-bonus = <b>Bonus:</b> extra you get with a top-up, with an end date too.
money-word-data-plan = <b>Data plan:</b> what a travel eSIM sells. It isn't credit.
money-why = <b>Topped up, but still no data?</b> Perhaps
money-why-only-credit = you topped up credit only, and have no bundle yet.
money-why-too-little = the amount was too small for a bundle.
money-why-bundle-over = the bundle has ended, and only the credit is left.
money-why-eats-credit = the bundle is used up, and the internet now eats your credit.
money-operator = <b>With { $operator }</b>
money-operator-unknown = From which amount you get a bundle: see what it says beside each amount on the top-up page, or ask customer service.
money-outside = <b>Internet without a bundle</b>
money-outside-unknown = What { $operator } charges per MB isn't confirmed, and it can be a lot: if you're not sure, switch mobile data off.
money-outside-any = <b>Internet without a bundle:</b> prices differ and can be high. Not sure? Switch mobile data off.
money-clocks = <b>Three end dates</b>
money-clock = <b>When it ends</b>
money-clocks-any = How long they last differs. Tell me your operator and I'll look it up.
money-unknown-bundle = How long a bundle lasts: see the text after your top-up, or ask customer service.
money-unknown-credit = How long credit lasts: see the text after your top-up, or ask customer service.
money-unknown-sim = How long the SIM lives without a top-up: ask “When does my SIM expire?”
money-unknown-plan = How long it lasts depends on the plan: tap it in the app.
money-bill = { $operator } sends a bill every month: no credit, and none of these end dates. For what goes beyond your plan, see the bill or ask.

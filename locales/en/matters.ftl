# Matters of one card: its balance, identification, leaving, credit and bundles, whose card it is.

room-balance = 🔎 Check credit
room-identification = 🪪 Identification
room-leaving = 🧳 Leaving Belgium
room-money = 💶 Credit or bundle?
room-finder = ❓ Whose card is it?
button-name-operator = ✏ Name the operator
button-top-up = ▶ How to top up
matter-see-site = For what I don't know, look on <a href="{ $address }">{ $domain }</a>, or ask the helpdesk.
matter-no-site = I found no website of { $operator }. Ask whoever sold you the card.

balance-title = <b>{ $operator }: credit and number</b>
balance-title-nobody = <b>Credit and number</b>
balance-credit = <b>Credit</b>
balance-bundle = <b>Bundle, data and bonus</b>
balance-data = <b>Data</b>
balance-bill = <b>Bill</b>
balance-number = <b>Your own number</b>
balance-unknown-credit = I don't know how to check the credit.
balance-unknown-bundle = I don't know how to check what is left of the bundle.
balance-unknown-data = I don't know how to check what is left of the data.
balance-unknown-bill = I don't know how to check the bill.
balance-unknown-number = I don't know a code that shows the number.
balance-number-anyway = Look on the packaging of the SIM, or call a friend next to you and read it on their screen.
balance-number-form = A Belgian mobile number has { $digits } digits and begins with 04; after +32 the first 0 goes. The long number printed on the card is the SIM's, not yours.
balance-own-sim = Codes and short numbers work only from this operator's own SIM.

identify-title = <b>{ $operator }Identification</b>
identify-new-card = <b>A new card that doesn't work?</b> First see whether it is registered to you.
identify-documents = <b>What to bring</b>
identify-places = <b>Where to do it</b>
identify-places-unknown = I found no page of { $operator } with a way that suits you.
identify-places-by-law = Ways that the regulator names (not every operator has them all): { $places }
identify-visitor-operator-shop = <b>No Belgian papers?</b> Take your original passport to the operator's shop.
identify-visitor-by-paying-with-card = <b>No Belgian papers?</b> Paying with a bank card registers you too: see its website.
identify-visitor-shop-when-buying = <b>No Belgian papers?</b> Bring your original passport when you buy the card, and have the shop register it. Already bought it? Take your passport there and ask.
identify-later = <b>Also</b>
identify-by-law = <b>The regulator also says</b>
identify-bill = The law on identification is about prepaid cards. I don't know what papers { $operator } asks for a subscription.
identify-not-belgian = This law is about Belgian prepaid cards. I don't know whether { $operator } wants to know who you are.

leaving-title = <b>{ $operator }Leaving Belgium</b>
leaving-law = This is what the law says. An operator may have conditions of its own.
leaving-law-instead = I found no page of { $operator } on refunds. This is what the law says.
leaving-refund = <b>Your left-over credit</b>
leaving-open = <b>I found no source for:</b> { $things }
leaving-open-fee = what it costs
leaving-open-above = how much must be left
leaving-open-askWithin = until when you can ask
leaving-open-paidWithin = when the money comes
leaving-open-account = to what account
leaving-open-form = where to ask for it
leaving-lapse = <b>Or let it run out</b>
leaving-do-nothing = Use up the credit, and don't top up again.
leaving-lapse-unknown = I don't know how long the card lives without a top-up.
leaving-porting = <b>Taking your number to another operator</b>
leaving-porting-info = The rules are on <a href="{ $address }">{ $domain }</a>.
leaving-keep = <b>Keeping your number</b>
leaving-abroad = You can top up from abroad: { $routes }.
leaving-bill = { $operator } sends a bill every month. Before you go, ask how to end it, or bills may go on. I don't know how it is done.
leaving-travel-esim = Belgian rules on refunds are about local prepaid cards. I don't know whether { $operator } pays back what is left.
leaving-elsewhere = { $operator } is not a Belgian card: Belgian rules on refunds don't cover it. I don't know whether it pays back what is left.

money-title = <b>Credit, bundle and bonus are three different things</b>
money-word-credit = <b>Credit:</b> the money that you put on the card.
money-word-bundle = <b>Bundle:</b> data, texts and minutes with an end date.
money-word-bonus = <b>Bonus:</b> what comes on top of a top-up, with an end date too.
money-word-data-plan = <b>Data plan:</b> the data that a travel eSIM sells. It is not credit.
money-why = <b>Topped up, but still no data?</b> Perhaps
money-why-only-credit = you topped up credit only, and have no bundle yet.
money-why-too-little = the amount was too small for a bundle.
money-why-bundle-over = the bundle has ended, and only the credit is left.
money-why-eats-credit = the bundle is used up, and the internet takes your credit.
money-operator = <b>With { $operator }</b>
money-operator-unknown = I don't know from which amount on you get a bundle or a bonus.
money-outside = <b>Internet without a bundle</b>
money-outside-unknown = I don't know what { $operator } charges per MB. If you aren't sure, switch mobile data off.
money-outside-any = <b>Internet without a bundle:</b> prices differ and can be high. If you aren't sure, switch mobile data off.
money-clocks = <b>Three end dates</b>
money-clock = <b>When it ends</b>
money-clocks-any = How long they last differs. Name your operator, and I tell you.
money-unknown-bundle = I don't know how long a bundle lasts.
money-unknown-credit = I don't know how long credit lasts.
money-unknown-sim = I don't know how long the SIM lives without a top-up.
money-unknown-plan = How long it lasts depends on what you bought. I don't know.
money-bill = { $operator } sends a bill every month: there is no credit and none of these end dates. I don't know what you pay beyond your plan.

finder-prefix = How a number begins proves nothing: people keep it when they change operator.
finder-fork = Does it say { $bill }? A card that you top up yourself is { $prepaid }. If you get bills, pay the bill.
finder-found = <b>Found it?</b> Tap its name, or write it.
finder-who = <b>Who is who</b>
finder-owner = { $brand } belongs to { $owner }.
finder-prefixes = <b>Who first had these numbers: only a hint</b>
finder-block = { $prefixes }: { $holder }

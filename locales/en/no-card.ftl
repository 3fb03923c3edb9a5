# No SIM yet: which one, where, how much, what to bring. And finding out which operator a SIM is from.

no-card-title-weeks = { $light } No card yet: for a short stay, a prepaid SIM
no-card-title-months = { $light } No card yet: for a few months, a prepaid SIM
no-card-title-long = { $light } No card yet: prepaid first, a monthly plan later
no-card-title-unknown = { $light } No card yet: get a prepaid SIM
no-card-title-esim = { $light } No card yet: first see if the phone takes an eSIM
no-card-title-has-eid = { $light } No card yet: get a travel eSIM

# A SIM card.
no-card-where = <b>Where:</b> a { $shops } shop
no-card-where-else = Supermarkets and <b>phone shops</b> too 🟡 unofficial: “Can you register it now?”
no-card-bring = <b>Bring</b> your passport, not a copy. They register the SIM; until then it doesn't work
no-card-say = <b>Say</b> “{ $french }” or in Dutch “{ $dutch }”
no-card-price = <b>How much:</b> ask for price, GB and days. Later top-ups from { $money }
no-card-price-weeks = <b>How much:</b> ask for price, GB and days, take the cheapest
no-card-pay = <b>Pay:</b> bring cash; ask first if they take { $means }
no-card-worked = <b>Before you leave the shop:</b> Wi-Fi off, does a web page open?
no-card-router = Hotspot: bring it, and have them try the SIM in it
no-card-tablet = Tablet: bring it, and have them try the SIM in it
no-card-keep = Top up every few months, so you keep the number
no-card-monthly = <b>Settled?</b> Ask for a monthly plan (abonnement). Changing operator keeps the number, { $period } at most
no-card-refund = Use it up before you leave: little comes back

# An eSIM.
no-card-esim = <b>Or a travel eSIM,</b> if you find an EID: { $where }
no-card-esim-doubtful = No travel eSIM: { $phone } mostly have no EID ({ $where })
no-card-esim-none = No EID: a travel eSIM can't be installed
no-card-esim-first = Is there an <b>EID</b> (32 digits)? { $where }
no-card-esim-rare = Mostly none in { $phone }
no-card-esim-yes = <b>Yes:</b> get a travel eSIM for Belgium or Europe
no-card-esim-no = <b>No:</b> an eSIM can't be installed, get a SIM card
no-card-esim-buy = Tap “Travel eSIM”, choose one, buy a plan for Belgium or Europe in its app
no-card-esim-install = Install it on Wi-Fi: tap <b>Install / Activate</b> in the app, stay on Wi-Fi till it's done
no-card-esim-number = Mostly without a phone number. Want one? Get a SIM card in a { $shops } shop, with your passport
no-card-stuck = <b>Stuck?</b> Nobody to call: ask in the nearest shop, show the sentence above

no-card-stuck-shop = <b>Stuck?</b> Nobody to call: take the phone to the nearest shop and ask
no-card-stuck-esim = <b>Stuck?</b> Nobody to call: Help / Chat in its app, or a SIM card from the nearest shop

button-shop-near = 🗺 Find a shop
button-travel-esim = Travel eSIM ▸

# Which operator it is.
finder-title = { $light } Whose SIM is it? Look it up in seconds
finder-lookup = Open <a href="{ $address }">{ $site }</a> and type the number: it names today's operator
finder-lookup-later = Once on Wi-Fi: open <a href="{ $address }">{ $site }</a> and type the number
finder-fork = It says { $bill }? With top-ups it's a { $prepaid } card; with bills, pay the bill
finder-print-wins = Not the name on the SIM? Go by the SIM
finder-no-number = Don't know the number? Call somebody next to you and read it there
finder-bar = <b>No internet?</b> Read the name at the top of the screen
finder-bar-iphone = <b>No internet?</b> The name at the top of the screen, or Settings › Mobile Data (Cellular)
finder-bar-android = <b>No internet?</b> The name at the top of the screen, or Settings › Network › SIMs
finder-print = Look on the SIM, its pack or the receipt
finder-print-device = Take the SIM out and read the name on it, on its pack or receipt
finder-message = Look at the operator's texts: who sent them?
finder-esim = An eSIM? Search your mail for “eSIM”: the seller is the one
finder-statement = Paid by card before? Look on your bank statement
finder-found = <b>Found it?</b> Tap its name, or type it to me
finder-stuck = <b>Stuck?</b> Nobody to call: take the SIM to any operator's shop, “Which operator is this SIM?”
button-other-names = Other names ▸

# A name that we do not list.
other-title = { $light } Not on my list: top up like this
other-name = Open the site that is printed on the pack, find <b>{ $press }</b>
other-voucher = Or go to a <b>Phone Shop, Librairie</b> or <b>Krantenwinkel</b>, show the SIM and ask “Can I top this up?”
other-lookup = Not sure whose it is? Type the number at <a href="{ $address }">{ $site }</a>
other-test = Smallest amount first; more once it has arrived
other-stuck = <b>Stuck?</b> No phone number found: look for <b>{ $words }</b> on the pack, or ask whoever sold it

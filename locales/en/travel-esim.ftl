# The card for a travel eSIM: is it in the phone? How to top it up, or what to do if not.

travel-title = { $light } { $operator }: out of data
travel-title-blocked = { $light } { $operator }: this phone takes no eSIM
travel-title-missing = { $light } { $operator }: the eSIM isn't in the phone
travel-title-no-button = { $light } { $operator }: no Top up button

# Whether it is in the phone.
travel-look-iphone = <b>Settings › Mobile Data (Cellular)</b>: is { $operator } there?
travel-look-android = <b>Settings › Network › SIMs</b>: is { $operator } there?
travel-look-tablet = <b>Settings › Mobile Data</b>: is { $operator } there?
travel-look-router = The hotspot's own page: is { $operator } there?
travel-look-unknown = <b>Settings › Mobile Data</b> (Android: <b>Network › SIMs</b>): is { $operator } there?
travel-in = <b>There?</b> Get on Wi-Fi (hotel, café), then

# It is: top it up.
travel-app = { $app } app › <b>{ $path }</b>
travel-app-words = { $app } app: choose this eSIM, tap <b>{ $words }</b>
travel-site = Open <a href="{ $address }">{ $site }</a>, log in › <b>{ $path }</b>
travel-site-words = Open <a href="{ $address }">{ $site }</a>, log in, choose this eSIM, tap <b>{ $words }</b>
travel-plan = Pick a plan for Belgium or Europe.{ " " }
travel-plan-smallest = Pick the smallest plan for Belgium or Europe.{ " " }
pays-with = Pay with { $means }
pays-try = { $means } logo there? Try it: a refused card costs nothing
pays-look = Your card's logo there? It works. If not, go back: nothing is charged
travel-alipay = Alipay only in some regions. No logo on the pay page? Ask a friend to pay by Visa
travel-cash = No cash online: a friend can pay by card, or get a SIM card
travel-worked = The app shows what is left. No data? Flight mode on and off, or restart
travel-no-button = <b>No button?</b> It can't be topped up: buy a new plan
travel-keep = Don't delete the eSIM: it may not come back
travel-out = <b>Not there?</b> { $where }: an EID? Install it. No EID? Get a SIM card
travel-out-doubtful = <b>Not there?</b> { $phone } mostly have no EID ({ $where }): get a SIM card
travel-phone-mainland = devices from mainland China
travel-phone-hong-kong-macao = devices from Hong Kong or Macao
travel-border = Leaving Belgium? Take Europe: a plan for Belgium stops at the border
travel-number = Staying long? A Belgian SIM (passport) gives you a Belgian number
travel-stuck-none = <b>Stuck?</b> No phone line: <b>Help / Contact / Chat</b> on { $site }

# Where to see the EID.
travel-eid-iphone = Settings › General › About
travel-eid-android = dial <code>{ $code }</code>
travel-eid-tablet = Settings › General › About
travel-eid-router = see its manual
travel-eid-settings = Nothing there? Settings › About phone › Status
travel-eid-unknown = dial <code>{ $code }</code>

# It isn't in the phone.
travel-eid-first = Can it be installed? Look for an <b>EID</b> (32 digits): { $where }
travel-eid-yes = <b>EID:</b> on Wi-Fi, { $app } app › <b>My eSIMs</b>, choose it, tap <b>Install / Activate</b>
travel-eid-deleted = Installed once and deleted? Ask support to put it back; mostly they can't
travel-eid-no = <b>No EID:</b> it can't be installed. Use a phone with an EID, or get a SIM card
travel-refund = Never installed? Ask support: “My phone has no EID. Can I get a refund?”
travel-plastic = <b>SIM card:</b> a { $shops } shop, with your passport. They register it there

# There is no top-up button.
travel-again = This one can't be topped up: don't pay again for it
travel-again-buy = On Wi-Fi, buy a new plan in { $app }, for Belgium or Europe
travel-again-install = Install it, then choose it for data: { $where }. Keep the old one for now
travel-again-plastic = No more eSIMs? A { $shops } shop sells prepaid SIM cards: bring your passport
travel-lines-iphone = Settings › Mobile Data (Cellular)
travel-lines-android = Settings › Network › SIMs
travel-lines-unknown = the phone's network settings

button-not-in-phone = Not in the phone
button-no-top-up = No Top up button
button-no-data = ❗ Paid, no data
button-plastic = Get a SIM card

# Operators with nothing to top up in Belgium: gone, foreign, without plans of their own, or with bills only.

ended-title = { $light } { $operator }: closed down, no top-ups any more
ended-title-on = { $light } { $operator }: closed on { $date }, no top-ups any more
ended-nothing = Don't buy its vouchers, and don't pay anybody for it
ended-went = <b>SIM still works?</b> Its customers went to { $operator }: tap { $operator } below and top up there
ended-signal = <b>Still a signal?</b> Read the name at the top of the screen, or type the number at <a href="{ $address }">{ $site }</a>: it names today's operator
ended-new = <b>No signal?</b> Get a new prepaid SIM in a { $shops } shop, with your passport (no copy)
ended-stuck = <b>Stuck?</b> It has no helpline any more: ask in the shop of your new operator
ended-stuck-call = <b>Stuck?</b> It has no helpline any more: ask { $operator }, <code>{ $number }</code>

elsewhere-title = { $light } { $operator }: not a Belgian SIM
elsewhere-site = Shops in Belgium can't top it up. Open <a href="{ $address }">{ $site }</a> and find <b>{ $press }</b>
elsewhere-app = Or the { $app } app: tap <b>{ $press }</b>
elsewhere-no-site = Shops in Belgium can't top it up. Open the site that is printed on the pack and find <b>{ $press }</b>
elsewhere-seller = No pack any more? Ask the shop that sold it
elsewhere-words = Top up / Recharge / Aufladen
elsewhere-monthly = Nothing to top up: it's taken from your account every month
elsewhere-see = Does the SIM say { $operator }? Tap { $operator } below
elsewhere-wifi = You can do it from Belgium: get on Wi-Fi first
elsewhere-new = <b>No luck?</b> Get a Belgian SIM in a { $shops } shop, with your passport (no copy)
elsewhere-stuck-none = <b>Stuck?</b> No phone number found: <b>Contact</b> on { $site }, or ask the shop that sold it
elsewhere-stuck-seller = <b>Stuck?</b> No phone number found: ask the shop that sold it

sells-nothing-title = { $light } { $operator }: the phone only holds it, somebody else sold the plan
sells-nothing-look = Whose is it? <b>Settings › Mobile Data (Cellular)</b>: the eSIM's line has a name
sells-nothing-mail = Not clear? Search your mail for “eSIM”: the sender sold it
sells-nothing-then = <b>Found it?</b> Tap its name, or type it to me
sells-nothing-stuck = <b>Stuck?</b> Nobody to call: write to whoever sold the eSIM

not-prepaid-title = { $light } { $operator }: it sends bills, no prepaid card found
not-prepaid-see = If you top it up yourself, it's probably a { $operator } card: check the name on it, then tap { $operator }
not-prepaid-look = If you top it up yourself, it's another brand's: check the name on the card, or type the number at <a href="{ $address }">{ $site }</a>
not-prepaid-bill = A bill comes every month? Tap “I get a bill”
button-my-bill = I get a bill
button-top-up-there = Top up there
button-top-up-at = Top up { $operator }
button-new-card = Get a new SIM

# At the till: what is held out to the cashier, and what is for the person alone. Then: where they are.

room-till = 🧾 At the till
till-big = <b>{ $line }</b>
till-phrase = { $language }: <b>{ $phrase }</b>
till-meaning = ↑ Show this: { $meaning }
till-not-confirmed = ⚪️ Shops selling { $operator } isn't confirmed: asking costs nothing.
till-then = <b>Then</b>
till-then-ticket = The receipt says how: do that first, keep it
till-then-stuck = Code refused? { $how }
till-then-back = Code refused? Take the receipt back and ask
till-where = <b>Where to buy:</b> { $shops }
till-sold = Shops sell { $operator } vouchers
till-amounts = Amounts { $operator } mentions: { $amounts }; ask for others
till-hearings = <b>What you may hear</b>
till-heard = • <b>{ $meaning }</b> { $phrases }
till-more = <b>What do you want to say?</b> Tap one, and I'll show it big.
till-number-by-hand = Write your number down for the cashier. I don't need it.
till-not-sold = <b>No { $operator } vouchers in shops.</b> Tap below to see how to top up.
till-elsewhere = <b>No { $operator } vouchers in Belgian shops.</b> Tap below to see what to do.
till-nobody = <b>First find out whose card it is.</b> A shop needs the operator's name.

region-flanders = Flanders
region-brussels = Brussels
region-wallonia = Wallonia
region-east-belgium = East Belgium
# Three in one row.
region-button-flanders = Flanders
region-button-brussels = Brussels
region-button-wallonia = Wallonia
region-button-east-belgium = The east

where-in = <b>You're in { $region }.</b> In shops they speak { $languages }.
where-near = <b>You're in { $region }, close to { $nearby }.</b> Have these ready: { $languages }.
where-outside = <b>You're just outside Belgium, close to { $nearby }.</b> In shops there they speak { $languages }.
where-abroad = <b>This isn't in Belgium.</b> I only know shops in Belgium.
where-map = The button below looks for newsagents on Google Maps. Not all of them sell top-ups: look for your operator's logo, and ask before you pay.
where-not-kept = I haven't kept where you are. It's only in that link, rounded to about 100 metres.

button-copy-phrase = 📋 { $language }
button-more-phrases = 💬 More phrases
button-till-here = 🧾 What to show here
button-map = 🗺 Find shops nearby

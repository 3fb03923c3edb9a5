# At the till: what to show the cashier, and what is only for the person.

feature-at-the-shop = 🧾 At the till
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

till-regions = <b>Where in Belgium are you?</b> I don't use locations: tap one, and I'll show you what to say in the shop.
# Three in one row.
region-button-flanders = Flanders
region-button-brussels = Brussels
region-button-wallonia = Wallonia
region-button-east-belgium = The east

button-copy-phrase = 📋 { $language }
button-more-phrases = 💬 More phrases

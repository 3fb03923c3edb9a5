# At the till: what is held out to the cashier, and what is for the person alone. Then: where they are.

room-till = 🧾 At the till
till-big = <b>{ $line }</b>
till-phrase = { $language }:
    <b>{ $phrase }</b>
till-meaning = ↑ Show this. It means: { $meaning }
till-not-read = ⚠ No native speaker has read these foreign sentences yet.
till-sold = Shops sell top-ups for { $operator }
till-not-confirmed = No source confirms that shops sell top-ups for { $operator }. Ask before you pay.
till-amounts = Known amounts for { $operator }: { $amounts }; there may be others
till-which-amount = How much? Tap an amount below, or write a number.
till-which-region = Where are you? Tap below or send me your location. Until then, all three languages.
till-hearings = <b>What you may hear</b>
till-heard = • <b>{ $meaning }</b> { $phrases }
till-more = <b>What do you want to say?</b>
    Tap a sentence: I'll show it big, for the cashier.
till-number-by-hand = Write the number for the cashier yourself. I don't need it.
till-not-sold = <b>{ $operator } sells no vouchers in shops.</b> Tap below to see how to top up.
till-elsewhere = <b>As far as I know, no shop in Belgium tops up { $operator }.</b> Tap below to see how to top up.
till-nobody = <b>First find out whose card it is.</b> A shop needs the operator's name.

region-flanders = Flanders
region-brussels = Brussels
region-wallonia = Wallonia
region-east-belgium = East Belgium

where-in = <b>You are in { $region }.</b> In shops they speak { $languages }.
where-near = <b>You are in { $region }, close to { $nearby }.</b> Have these ready: { $languages }.
where-outside = <b>You are just outside Belgium, close to { $nearby }.</b> In shops there they speak { $languages }.
where-abroad = <b>This place is not in Belgium.</b> I only know shops in Belgium.
where-map = The button below looks for newsagents on Google Maps. I can't vouch that they sell top-ups: look for your operator's logo, and ask before you pay.
where-not-kept = I have not kept where you are. It is only in that link, rounded to about 100 metres.

button-copy-phrase = 📋 { $language }
button-more-phrases = 💬 More phrases
button-till-here = 🧾 What to show here
button-map = 🗺 Look for shops

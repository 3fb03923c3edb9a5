# What a typed number is. We do not store it.

number-belgian-mobile = A Belgian mobile number. In Belgium: <code>{ $national }</code>. From abroad: <code>{ $international }</code>.
number-first-holder = { $prefix }… first belonged to { $holder }. People keep their number when they switch, so it's only a hint.
number-belgian-landline = A Belgian landline number. You can't top up a landline.
number-almost-belgian-mobile = Almost a Belgian mobile number: it has { $digits } digits instead of { $wanted }. Count again before you pay.
number-chinese-mobile = A mobile number from mainland China, not a Belgian one. Belgian ones begin with 04 or +32 4.
number-foreign-number = A number from another country, not a Belgian one. Belgian mobile numbers begin with 04 or +32 4.
number-sim-number = The number of a SIM card, not a phone number. You don't need it to top up.
number-esim-chip-number = An EID: your device supports eSIM. It isn't a phone number.
number-secret = That looks like a code, a card or an account. <b>Never send it to anybody, not even me.</b> I haven't kept it. You can delete your message.

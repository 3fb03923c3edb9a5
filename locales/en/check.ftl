# Whether a link is real: on our list of official addresses, an imitation of one, or neither. It is never called safe.

room-check = 🔗 Is a link real?
check = <b>Is this link real?</b>
    Send me the link, or forward the whole message. I check whether it is an operator's official address. I never open it.
check-nothing = There is no link in that. I can only check links and user names: forward the message, or copy the whole link.
check-real = Official addresses of { $operator }: <code>{ $domains }</code>
check-never = Never send voucher codes, text-message codes, passwords or card numbers to anybody, not even to me.

check-head-official = <b>✓ An official address.</b>
check-head-unlisted = <b>✗ Not on the official list. Do not pay there.</b>
check-head-look-alike = <b>✗ An imitation. Do not open it, do not pay.</b>
check-then-official = I can't see the page itself. When you pay, open the operator's app or type the address yourself.
check-then-unlisted = My list has operators and authorities only. What is not on it may be real, but nobody vouches for it.
check-then-look-alike = If you want to top up, type the real address yourself.
check-official = <code>{ $host }</code> is an official address of { $name }.
check-not-encrypted = The link is http, not https: what you type there can be read on the way.
check-look-alike = <code>{ $host }</code> imitates { $name }: { $trick }. The real one is <code>{ $real }</code>.
check-hidden = The text says <code>{ $written }</code>, but the link goes elsewhere.
check-left = { $count ->
        [one] … and { $count } more link.
       *[other] … and { $count } more links.
    }

trick-name-before-at = the real address stands before an @, the link goes to what follows
trick-official-address-in-front = it begins like the real address and goes on to another
trick-foreign-letters = letters or digits that only look like the real ones
trick-other-ending = the same name with another ending
trick-misspelt = the name is slightly misspelt
trick-name-inside = the name is put inside another name
trick-name-in-front = the name stands in front, the address belongs to somebody else

unlisted-not-on-the-list = <code>{ $host }</code> is not on my list.
unlisted-abroad = <code>{ $host }</code> is a real company, but Belgian cards are not topped up there.
unlisted-contact = <code>{ $host }</code> leads to somebody's account in a chat app, not to an operator's website.
unlisted-ip-address = <code>{ $host }</code> is a bare number: it says nothing about whose it is.
unlisted-odd = <code>{ $host }</code> is written in a way that no operator writes.

scam = <b>Don't pay yet, and don't give anything away.</b>
scam-pay-first = A stranger wants your money first and promises cheap credit days later: until then you have nothing.
scam-cheap-credit = Reported in China: such cheap “slow” top-ups were paid with stolen money, numbers were blocked, and the police questioned buyers.
scam-fake-messages = Fake messages say that your card must be topped up through their link.
scam-codes = Somebody in a chat asks for a code, a password or a photo of your passport: give them nothing.
scam-then = Send me the link or the user name, or forward the message: I check whether it is official.

paid = <b>Already paid, or gave something away?</b>
paid-card-stop = Call your bank or Card Stop now: <code>{ $number }</code>, from abroad <code>{ $abroad }</code>. It may still be stopped.
paid-police = Report it to the local police. Bring bank statements and screenshots.
paid-forward = Forward the message to <code>{ $address }</code>.
paid-operator = If a voucher code or your account is involved, tell the operator at once.
paid-second-time = Don't pay anything more, not even to someone who promises to get your money back.

button-paid-already = 🆘 I already paid

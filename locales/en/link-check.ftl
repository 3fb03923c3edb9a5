# Whether a link is real: an official address, a reseller, a known trick, or not on the list. It is never called safe.

feature-link-check = 🔗 Is a link real?
check = <b>Is this link real?</b>
    Send me the link, or forward the whole message. I check whether it's an operator's official address. I never open it.
check-nothing = There's no link in that. I can only check links and user names: forward the message, or copy the whole link.
check-real = Official addresses of { $operator }: <code>{ $domains }</code>
check-never = Never send voucher codes, text-message codes, passwords or card numbers to anybody, not even me.

check-head-official = <b>✓ An official address.</b>
check-head-reseller = <b>A real reseller, but not your operator.</b>
check-head-unlisted = <b>✗ Not on the official list. Don't pay there.</b>
check-head-fake = <b>✗ A fake. Don't open it, don't pay.</b>
check-then-official = I can't see the page itself. To pay, open the operator's app or type the address yourself.
check-then-reseller = Try your operator's own site first. Here, type your number before you pay: it must show your operator, the amount and any fee. Credit sent to a wrong number rarely comes back.
check-then-unlisted = A familiar name or logo proves nothing: anybody can get an address that looks like your operator's. Pay only in its app or on its own site, and type that address yourself.
check-then-fake = To top up, type the real address yourself.
check-official = <code>{ $host }</code> is an official address of { $name }.
check-reseller = <code>{ $host }</code> belongs to { $name }, a reseller.
check-not-encrypted = The link is http, not https: what you type there can be read on the way.
check-fake = <code>{ $host }</code> pretends to be { $name }: { $trick }. The real one is <code>{ $real }</code>.
check-hidden = The text says <code>{ $written }</code>, but the link goes elsewhere.
check-left = { $count ->
        [one] … and { $count } more link.
       *[other] … and { $count } more links.
    }
check-between = { " " }

reseller-group = It's the same company as { $group }.
reseller-fee-added = It costs more: a service fee comes on top.
reseller-refunds-unused-codes-only = Only unused codes are refunded.
reseller-refunds-undelivered-only = You get your money back only if nothing was delivered.
reseller-only-once = If it offers automatic top-ups, tap “{ $button }”.
reseller-statement = On your bank statement: { $names }.

trick-before-at = the real address comes before an @, but the link goes to what follows
trick-in-front = it starts like the real address, then goes on to another

unlisted-not-on-the-list = <code>{ $host }</code> is not on my list.
unlisted-abroad = <code>{ $host }</code> is a real company, but you can't top up Belgian cards there.
unlisted-contact = <code>{ $host }</code> leads to somebody's account in a chat app, not to an operator's website.
unlisted-ip-address = <code>{ $host }</code> is just a number: it doesn't say whose it is.
unlisted-foreign-letters = <code>{ $host }</code> has letters from another alphabet: no operator does that.
unlisted-odd = <code>{ $host }</code> is written in a way no operator would write it.

scam = <b>Don't pay yet, and don't give anything away.</b>
scam-pay-first = A stranger wants your money first and promises cheap credit in a few days: until then you have nothing.
scam-cheap-credit = Reported in China: such cheap “slow” top-ups were paid with stolen money, numbers were blocked, and the police questioned buyers.
scam-fake-messages = Fake messages say your card must be topped up through their link.
scam-codes = Somebody in a chat asks for a code, a password or a photo of your passport: give them nothing.
scam-then = Send me the link or the user name, or forward the message: I'll check whether it's official.

paid = <b>Already paid, or gave something away?</b>
paid-card-stop = Call your bank or Card Stop now: <code>{ $number }</code>, from abroad <code>{ $abroad }</code>. They may still be able to stop it.
paid-police = Report it to the local police. Bring bank statements and screenshots.
paid-forward = Forward the message to <code>{ $address }</code>.
paid-operator = Gave away a voucher code or your login? Tell the operator at once.
paid-second-time = Don't pay anything more, not even to someone who promises to get your money back.

button-paid-already = 🆘 I already paid

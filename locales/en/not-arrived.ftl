# They paid and something went wrong: the questions, what to do, the letter, the Ombudsman. Every screen starts with "don't pay again".

feature-not-arrived = ❗ Not arrived?
rescue-head = <b>{ $operator }</b>
rescue-head-answers = <b>{ $operator }</b>: { $answers }
rescue-again = I didn't get that. Tap a button, or type what it says on one.
rescue-problem-question = <b>What went wrong?</b>
rescue-channel-question = <b>How did you pay?</b>

rescue-problem-not-arrived = Not arrived
rescue-problem-failed = It failed
rescue-problem-paid-twice = Paid twice
rescue-problem-wrong-number = Wrong number
rescue-problem-code-unreadable = Can't read code
rescue-problem-code-refused = Code refused
rescue-problem-bill-open = Bill still open
rescue-problem-unknown = Not sure

rescue-channel-website = Operator's site
rescue-channel-app = Operator's app
rescue-channel-bank-app = Bank app
rescue-channel-automatic = Automatic top-up
rescue-channel-sms = Text message
rescue-channel-voucher = Voucher code
rescue-channel-shop = At a shop till
rescue-channel-reseller = Reseller
rescue-channel-wallet = Alipay/WeChat Pay
rescue-channel-unknown = Not sure, or other

rescue-elapsed-under-10-minutes = Under 10 minutes
rescue-elapsed-under-2-hours = Under 2 hours
rescue-elapsed-under-24-hours = Under a day
rescue-elapsed-over-24-hours = Over a day

# Three stages: now, after a short wait, and if there is still nothing.
rescue-stage-now = <b>Now</b>
rescue-stage-soon = <b>In ten minutes</b>
rescue-stage-still = <b>Still nothing</b>
rescue-stage-period = <b>A transfer takes up to { $period }: then</b>
rescue-stage-days = <b>A transfer takes some working days: then</b>
help-line = 📞 { $line }

rescue-step-do-not-pay-again = <b>Don't pay again.</b>
rescue-step-stop-scratching = Stop scratching: it only gets worse.
rescue-step-check-balance = Check your balance on their site or app: it may have arrived quietly.
rescue-step-restart-phone = Switch the phone off and on.
rescue-step-check-number-on-receipt = Check the number you topped up.
rescue-step-check-sms-reply = See what the reply to your text says.
rescue-step-check-operator-of-code = Check that the voucher is for your operator.
rescue-step-check-digits-and-space = Check the code digit by digit, and the space.
rescue-step-check-code-expiry = Check whether the date on the voucher has passed.
rescue-step-redeem-another-way = Enter it another way:
rescue-step-redeem-code-from-seller = The seller sent you a code? It only counts once you enter it.
rescue-step-check-bank-statement = See your bank: charged? How often?
rescue-step-check-identified = New card? Check that it's registered, or it won't work.
rescue-step-check-credit-or-bundle = Look at credit and bundle, both.
rescue-step-try-again-if-not-charged = Only if you're sure you weren't charged: try once more.
rescue-step-keep-receipt = Keep the receipt and a screenshot.
rescue-step-back-to-shop = Take the receipt back to the shop and ask.
rescue-step-ask-bank = Ask your bank if the payment went through.
rescue-step-ask-seller = First ask the site or app that took your money.
rescue-step-tell-code-to-operator-only = Give the code to the operator's customer service only.
rescue-step-may-be-lost = Money that went to another number may be lost.
rescue-step-send-complaint = Not in a day? Send the letter below.
rescue-step-ombudsman = They do nothing? Ask the Ombudsman.
rescue-step-keep-proof-of-transfer = Keep a screenshot of the transfer.
rescue-step-check-bill-reference = Compare reference, IBAN and amount: every digit counts.
rescue-step-check-bill-status = Does the bill still say unpaid?

# What to say to customer service, in English.
rescue-ask-phone = Call: “{ $words }”
rescue-ask-written = Write: “{ $words }”
rescue-ask-whoever = Ask the operator: “{ $words }” Choose the operator below, and I'll give you the number.
rescue-words-not-arrived = I topped up, but the credit hasn't arrived.
rescue-words-failed = My top-up failed. Was I charged?
rescue-words-paid-twice = I paid twice. Please refund one payment.
rescue-words-wrong-number = I topped up a wrong number. Can you move it?
rescue-words-code-unreadable = I can't read my voucher code. I have the receipt.
rescue-words-code-refused = My voucher code doesn't work. I have the receipt.
rescue-words-bill-open = I paid my bill, but it still shows as open.

rescue-balance-in-app = Check your balance in the { $app } app: it may have arrived quietly.
rescue-no-other-way = Find <b>Herlaadcode / Code de recharge</b> on the top-up page, or call and let them do it
rescue-bill-payee = It goes to { $payee }
rescue-bill-account = We have seen <code>{ $account }</code>; if the bill differs, ask them first
rescue-bill-page = <a href="{ $address }">{ $domain }</a>{ $path }
rescue-bill-word = Once paid it says { $word }
rescue-bill-open-amount = Text <code>{ $text }</code> to <code>{ $to }</code>: the reply is what you still owe
rescue-bill-failed-debit = A failed direct debit brings a link to pay with Bancontact
rescue-bill-late = Late? { $free } free reminder, then { $money } more
rescue-never = <i>Never send a code to strangers or me.</i>
rescue-choose-operator = Choose the operator
rescue-arrived = ✅ It arrived
rescue-other-problem = Not that
rescue-complain = ✉️ Complain
rescue-about-ombudsman = ⚖️ Ombudsman
rescue-maybe-scam = 🛡 Is it a scam?

rescue-complaint = <b>Complaint: { $problem }</b>
rescue-complaint-blanks = Choose a language, copy it, send it to the operator. Fill in the brackets: { $blanks }. Send it to the operator only, not to me.
rescue-blank-operator = [operator] the operator
rescue-blank-amount = [amount] how much
rescue-blank-number = [number] your phone number
rescue-blank-date = [date] the day
rescue-letter = <b>{ $language }</b>
    <code>{ $text }</code>
rescue-means-not-arrived = <b>It says:</b> I paid, the credit hasn't arrived. Check it, add it or refund me. I have proof.
rescue-means-failed = <b>It says:</b> My top-up failed. Check if I was charged; if so, add the credit or refund me.
rescue-means-paid-twice = <b>It says:</b> I paid twice and wanted to pay once. Refund the second payment. I have proof of both.
rescue-means-wrong-number = <b>It says:</b> I topped up a wrong number. Here is the right one: move it or refund me. I have proof.
rescue-means-code-unreadable = <b>It says:</b> I can't read the code on my voucher. I kept it and the receipt. Top me up or send a new code.
rescue-means-code-refused = <b>It says:</b> My voucher code doesn't work. I kept it and the receipt. Check it and add the credit.
rescue-write-unknown = No address for complaints found: call and ask “Where can I send a complaint?”, or use the contact form on their site.

# The Ombudsman.
ombudsman = <b>Ombudsman for Telecommunications</b>
ombudsman-operator-first = Only after you've asked the operator.
ombudsman-free = It's free.
ombudsman-charged = It costs money.
ombudsman-in-writing = Complain in writing.
ombudsman-within = Within { $period } of your first complaint to the operator.
ombudsman-phone = Questions? Call <code>{ $number }</code> ({ $languages })
ombudsman-page = How to complain: <a href="{ $address }">{ $domain }</a>

# Paid, and something went wrong: the questions, what to do, the letter, the Ombudsman. The first line of every screen is not to pay again.

room-rescue = ❗ Not arrived?
rescue-again = I didn't understand that. Tap a button, or write what it says on one.
rescue-problem-question = <b>What went wrong?</b>
rescue-channel-question = <b>How did you pay?</b>
rescue-elapsed-question = <b>How long ago did you pay?</b>

rescue-problem-not-arrived = Not arrived
rescue-problem-failed = It failed
rescue-problem-paid-twice = Paid twice
rescue-problem-wrong-number = Wrong number
rescue-problem-code-unreadable = Can't read the code
rescue-problem-code-refused = Code doesn't work
rescue-problem-unknown = I don't know

rescue-channel-website = Website
rescue-channel-app = Operator's app
rescue-channel-bank-app = Bank app
rescue-channel-automatic = Automatic top-up
rescue-channel-sms = Text message
rescue-channel-voucher = Voucher code
rescue-channel-shop = Directly at a till
rescue-channel-reseller = Other website
rescue-channel-wallet = Alipay/WeChat Pay
rescue-channel-unknown = Not sure, or other

rescue-elapsed-under-10-minutes = Under 10 minutes
rescue-elapsed-under-2-hours = Under 2 hours
rescue-elapsed-under-24-hours = Under a day
rescue-elapsed-over-24-hours = Over a day
rescue-elapsed-unknown = I don't remember

rescue-step-do-not-pay-again = <b>Do not pay again.</b>
rescue-step-wait-and-look-again = Wait a little, then look again: it can take a while.
rescue-step-stop-scratching = Leave the code as it is: more rubbing makes it worse.
rescue-step-check-balance = Check your credit: it may have arrived without a message.
rescue-step-restart-phone = Switch the phone off and on.
rescue-step-check-number-on-receipt = Check the phone number on the receipt or in the payment.
rescue-step-check-sms-reply = See if a text message came back, and what it says.
rescue-step-check-operator-of-code = Check that the voucher is for your operator.
rescue-step-check-digits-and-space = Check the code digit by digit; in a text message the space, too.
rescue-step-check-code-expiry = Check whether the date on the voucher has passed.
rescue-step-redeem-another-way = Enter the code another way.
rescue-step-redeem-code-from-seller = If the seller sent you a code, you must still enter it yourself.
rescue-step-check-bank-statement = Check your bank or payment app: were you charged, and how often?
rescue-step-check-identified = Check that you have identified yourself: otherwise the card doesn't work.
rescue-step-check-credit-or-bundle = Check whether you bought credit or a bundle: they are shown separately.
rescue-step-try-again-if-not-charged = Only if you are sure that you weren't charged: try once more.
rescue-step-keep-receipt = Keep the receipt, the voucher and a picture of the payment.
rescue-step-back-to-shop = Go back to the shop with the receipt and ask.
rescue-step-ask-bank = Ask your bank if the payment went through.
rescue-step-ask-seller = First ask the website or app that took your money.
rescue-step-tell-code-to-operator-only = Give the code to the operator's helpdesk only, to nobody else.
rescue-step-ask-operator = Ask the operator's helpdesk: tell them when and how much you paid.
rescue-step-may-be-lost = Money that went to another number may be lost.
rescue-step-send-complaint = Still not solved? Complain in writing: the letter is ready, below.
rescue-step-ombudsman = If the operator still does nothing: the Ombudsman, as a last resort.

rescue-never = Never send your number, card or code to a stranger – or to me.
rescue-no-other-way = I don't know where else it can be entered. Look on the operator's own site.
rescue-choose-operator = Choose the operator
rescue-complain = ✉ Complaint letter
rescue-about-ombudsman = ⚖ The Ombudsman
rescue-maybe-scam = 🛡 Is it a scam?

rescue-complaint = <b>Complaint: { $problem }</b>
rescue-complaint-blanks = Choose a language, copy it, send it to the operator. You fill in the brackets: { $blanks }. Send it to the operator only, not to me.
rescue-blank-operator = [operator] the operator
rescue-blank-amount = [amount] how much
rescue-blank-number = [number] your phone number
rescue-blank-date = [date] the day
rescue-letter = <b>{ $language }</b>
    <code>{ $text }</code>
rescue-means-not-arrived = <b>It says:</b> I paid, the credit has not arrived. Check it, add it or refund me. I have proof.
rescue-means-failed = <b>It says:</b> My top-up failed. Check if I was charged; if so, add the credit or refund me.
rescue-means-paid-twice = <b>It says:</b> I paid twice and wanted to pay once. Refund the second payment. I have proof of both.
rescue-means-wrong-number = <b>It says:</b> I topped up a wrong number. Here is the right one: move it or refund me. I have proof.
rescue-means-code-unreadable = <b>It says:</b> I can't read the code on my voucher. I kept it and the receipt. Top me up or send a new code.
rescue-means-code-refused = <b>It says:</b> My voucher code doesn't work. I kept it and the receipt. Check it and add the credit.
rescue-write-unknown = I don't know where to send it. Call the helpdesk, or look on the operator's own site.
rescue-unread = No native speaker has read these letters yet: { $languages }.

# The Ombudsman.
ombudsman = <b>Ombudsman for Telecommunications</b>
ombudsman-operator-first = Takes a complaint only after you asked the operator.
ombudsman-free = Costs nothing.
ombudsman-charged = Costs money.
ombudsman-in-writing = A complaint must be in writing.
ombudsman-within = Complain within { $period } of your first complaint to the operator.
ombudsman-phone = For questions, call <code>{ $number }</code> ({ $languages })
ombudsman-page = How to complain: <a href="{ $address }">{ $domain }</a>

# What goes wrong, and what to do about it.

caution-check-balance-before-and-after = Check your balance before and after the top-up.
caution-three-clocks = Bundle, credit and SIM each run out on their own day.
caution-keep-the-receipt = Keep the receipt until the top-up has arrived.
caution-never-pay-twice = Not arrived? Don't pay again. Find out first.
caution-right-number-twice = Check the phone number twice before you pay.
caution-promotions-only-from-operator = Believe only offers that come from the operator.
caution-nothing-to-strangers = Never give codes, passwords or money to strangers.
caution-does-the-device-fit = First check that it works with your device.
caution-identify-first = Identify yourself first: otherwise the card doesn't work.
caution-smallest-amount-first = Try the smallest amount first.
caution-app-may-be-missing = Your app store may not have this app.
caution-short-numbers-own-sim = Short numbers work only from this operator's own SIM.

problem-code-refused = The voucher code is refused
problem-cannot-top-up-yet = You can't top up yet
problem-no-new-data = Topped up, but no new data
problem-bonus-missing = The bonus is missing
problem-top-up-above-cap = You topped up above the limit
problem-card-does-nothing = The card does nothing
problem-paid-but-no-credit = Paid, but no credit
problem-direct-debit-bounced = The bank sent the direct debit back
problem-lost-sim = The SIM is lost
problem-bill-still-open = Paid, but the bill still shows as unpaid
problem-code-on-bill-fails = The code on the bill doesn't work
problem-data-used-up-early = The data is used up before the plan ends
problem-direct-debit-failed = The direct debit failed

fix-check-space-and-digits = Check that there is a space before the code, and that no digit is missing.
fix-enter-code-online = Enter the code online.
fix-call-helpdesk = Call the helpdesk.
fix-activate-first = Activate the card first.
fix-benefits-start-at-amount = You get a bundle only from a certain amount on.
fix-buy-bundle-from-credit = Buy a bundle with your credit.
fix-check-amount-and-window = Check the amount, and how long ago the last top-up was.
fix-stay-below-cap = Keep your credit below the limit.
fix-identify-first = Identify yourself first.
fix-helpdesk-before-paying-again = Ask the helpdesk before you pay again.
fix-method-is-blocked = That way to pay is then blocked.
fix-block-and-replace = Block the SIM and ask for a new one.
fix-wait-working-days = Wait a few working days.
fix-scan-with-camera-not-bank-app = Scan it with the phone's camera, not with the bank app.
fix-ask-supplier-to-end-old = Ask the supplier to end the old plan.
fix-pay-by-bancontact-when-asked = Pay with Bancontact when you are asked to.
problem-wait = It can take { $period }.

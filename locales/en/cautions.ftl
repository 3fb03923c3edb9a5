# What goes wrong, and what to do about it.

caution-three-clocks = Bundle, credit and SIM each expire on their own day.

problem-code-refused = The voucher code is refused
problem-cannot-top-up-yet = You can't top up yet
problem-no-new-data = Topped up, but no new data
problem-no-top-up-button = There is no top-up button
problem-bonus-missing = The bonus is missing
problem-top-up-above-cap = You topped up above the limit
problem-card-does-nothing = The card doesn't work at all
problem-paid-but-no-credit = Paid, but no credit
problem-direct-debit-bounced = The bank sent the direct debit back
problem-lost-sim = The SIM is lost
problem-bill-still-open = Paid, but the bill still shows as unpaid
problem-code-on-bill-fails = The code on the bill doesn't work
problem-data-used-up-early = The data is used up before the plan ends
problem-direct-debit-failed = The direct debit failed

fix-check-space-and-digits = Check the space before the code, and that no digit is missing.
fix-enter-code-online = Enter the code online.
fix-call-helpdesk = Call customer service.
fix-activate-first = Activate the card first.
fix-benefits-start-at-amount = Bundles start at a certain amount.
fix-buy-bundle-from-credit = Buy a bundle with your credit.
fix-check-amount-and-window = Check the amount, and how long ago the last top-up was.
fix-stay-below-cap = Keep your credit below the limit.
fix-identify-first = Register the SIM with your ID first.
fix-helpdesk-before-paying-again = Ask customer service before you pay again.
fix-method-is-blocked = That way of paying is then blocked.
fix-block-and-replace = Block the SIM and ask for a new one.
fix-wait-working-days = Wait a few working days.
fix-scan-with-camera-not-bank-app = Scan it with your phone's camera, not the bank app.
fix-ask-supplier-to-end-old = Ask the seller to end the old plan.
fix-pay-by-bancontact-when-asked = Wait for the payment request, then pay with Bancontact.
fix-restart-or-flight-mode = Restart the device, or switch flight mode on and off.
fix-line-off-and-on = In the settings, switch the eSIM's line off and on again.
fix-buy-a-new-esim = This eSIM can't be topped up: buy a new one.
problem-wait = It can take { $period }.

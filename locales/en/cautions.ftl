# What goes wrong, and what to do about it.

caution-three-clocks = Bundle, credit and SIM each expire on their own day.

problem-no-new-data = Topped up, but no new data

fix-activate-first = Activate the card first.
fix-benefits-start-at-amount = Bundles start at a certain amount.
fix-buy-bundle-from-credit = Buy a bundle with your credit.
fix-identify-first = Register the SIM with your ID first.
fix-restart-or-flight-mode = Restart the device, or switch flight mode on and off.
fix-line-off-and-on = In the settings, switch the eSIM's line off and on again.

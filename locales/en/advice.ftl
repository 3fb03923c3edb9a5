# What to do where there is nothing to top up, or besides.

instead-pay-the-bill = If you get bills, pay the bill.
instead-see-operator = See the steps here: { $operator }
instead-top-up-where-it-was-issued = Top up with the operator that issued the card.
instead-get-another-card = Get another card.
instead-ask-helpdesk = Ask the helpdesk.
instead-ask-who-sold-it = Ask whoever sold it to you.
instead-read-operators-own-pages = Look on the operator's own website.
instead-buy-a-new-plan = Buy a new data plan.
instead-follow-carrier-in-settings = See in the settings which operator it is from, and top up with that one.
instead-look-at-status-bar = Look for the operator's name at the top of the screen.
instead-look-at-card-or-pack = Look for a name on the card or its packaging.
instead-look-at-sms-sender = Look at who sends you text messages about the card.
instead-look-at-bank-statement = Look at your bank statement: who did you pay?
instead-identify-with-document = Take your ID along: the card must be registered to you.
instead-check-eid = Look for a row named EID: only a device with an EID has eSIM.
instead-get-plastic-sim = Get a plastic SIM card.

# What the length of the stay changes.
tip-smallest-amount = For a short stay, choose the smallest amount.
tip-no-automatic-top-up = For a short stay, leave automatic top-up off.
tip-refund-not-worth-it = After a short stay, a refund is usually not worth the trouble.
tip-bundle-or-credit = Think about what you need: a bundle, or only credit.
tip-automatic-top-up = For a long stay, think of automatic top-up.
tip-keep-the-number = To keep your number, top up in time.
tip-maybe-a-subscription = For a long stay, a subscription may suit you better.

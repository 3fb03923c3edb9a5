# "This is wrong": which part and why, never who said it.

report = <b>What's wrong?</b>
    Tap the part, if you like, then the reason. I only count it: nobody sees who said it.
report-part-route = Steps: { $route }
report-part-payment = How to pay
report-part-amounts = Amounts, validity
report-part-balance = Check balance
report-part-contact = Customer service
report-part-other = Something else
report-reason-wrong-code = Wrong code or number
report-reason-wrong-amount = Wrong price or amount
report-reason-no-longer-works = This no longer works
report-reason-something-else = Other, or outdated
report-thanks = <b>Thank you, noted.</b>
    Until it's fixed, trust the operator's own site.
report-toast = Thank you, noted.

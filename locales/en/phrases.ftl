# What to say and hear at a till, in the person's own language. The foreign sentences are in src/catalog/phrases.

saying-sell-top-ups = Do you sell { $operator } top-ups?
saying-voucher = a { $operator } voucher for { $money }
saying-direct = Please top up my { $operator } card with { $money }.
saying-credit-not-starter = I only need credit, not a new SIM card.
saying-check-number = Please check the number with me first.
saying-receipt = May I have the receipt?
saying-where-code = Where is the voucher code?
saying-code-fails = The code doesn't work. Can you help?
saying-card = Can I pay by Visa or Mastercard?
saying-cash = I pay in cash.
saying-alipay = Do you take Alipay or WeChat Pay?
saying-register = I'd like to register my SIM. Here's my passport.
saying-esim = I have an eSIM. Does this work with it?
saying-wrong-operator = Sorry, I need another operator's voucher.
saying-english = Do you speak English?

# The same, for a button.
saying-button-sell-top-ups = Sold here?
saying-button-direct = Top me up
saying-button-credit-not-starter = Credit only
saying-button-check-number = Number
saying-button-receipt = Receipt
saying-button-where-code = The code?
saying-button-code-fails = Code fails
saying-button-card = By card?
saying-button-cash = Cash
saying-button-alipay = Alipay?
saying-button-register = Register
saying-button-esim = eSIM
saying-button-wrong-operator = Not this one
saying-button-english = English?

hearing-which-operator = Which operator?
hearing-which-amount = How much?
hearing-which-number = What is your mobile number?
hearing-cash-or-card = Cash or card?
hearing-bancontact-only = Bancontact or cash only.
hearing-not-sold-here = We don't sell that.
hearing-not-available-now = Not available right now.
hearing-machine-is-down = The machine isn't working.
hearing-try-newsagent = Try a newsagent.
hearing-document-please = May I see your ID card or passport?
hearing-code-on-ticket = The code is on the receipt.
hearing-follow-ticket = Do what the receipt says.
hearing-done = It's done.
hearing-no-refund = Top-ups are not refunded.

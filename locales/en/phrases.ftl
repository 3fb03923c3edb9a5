# What one can say at a till, and hear there, in the person's own language. The foreign sentences are in src/content/phrases.

saying-sell-top-ups = Do you sell { $operator } top-ups?
saying-voucher = A { $operator } voucher for { $money }, please.
saying-direct = Please top up my { $operator } card with { $money }.
saying-credit-not-starter = I need credit only, no new SIM card.
saying-check-number = Please check the number with me first.
saying-receipt = May I have the receipt?
saying-where-code = Where is the voucher code?
saying-code-fails = The code does not work. Can you help?
saying-card = Can I pay by Visa or Mastercard?
saying-cash = I pay in cash.
saying-alipay = Do you take Alipay or WeChat Pay?
saying-register = I want to register my SIM. My passport.
saying-esim = I have an eSIM. Does this work for it?
saying-wrong-operator = Sorry, I need another operator's voucher.
saying-english = Do you speak English?

hearing-which-operator = For which operator?
hearing-which-amount = For which amount?
hearing-which-number = What is your mobile number?
hearing-cash-or-card = Cash or card?
hearing-bancontact-only = Bancontact or cash only.
hearing-not-sold-here = We don't sell that.
hearing-not-available-now = Not available right now.
hearing-machine-is-down = The machine is not working.
hearing-try-newsagent = Try a newsagent.
hearing-document-please = May I see your ID card or passport?
hearing-code-on-ticket = The code is on the receipt.
hearing-follow-ticket = Follow what the receipt says.
hearing-done = It's done.
hearing-no-refund = Top-ups are not refunded.

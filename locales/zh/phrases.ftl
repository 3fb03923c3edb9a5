# 在收银台能说的话、能听到的话，用本人的语言。外语句子在 src/catalog/phrases 里。

saying-sell-top-ups = 你们卖 { $operator } 的充值券吗？
saying-voucher = 要一张 { $operator } 充值券，{ $money }
saying-direct = 请给我的 { $operator } 卡充 { $money }。
saying-credit-not-starter = 我只要话费，不要新 SIM 卡。
saying-check-number = 确认前请跟我核对号码。
saying-receipt = 请给我小票。
saying-where-code = 充值码在哪里？
saying-code-fails = 充值码用不了，能帮我看看吗？
saying-card = 能刷 Visa 或万事达吗？
saying-cash = 我付现金。
saying-alipay = 能用支付宝或微信付吗？
saying-register = 我要给卡办实名登记，这是护照。
saying-esim = 我用的是 eSIM，这个也能充吗？
saying-wrong-operator = 不好意思，我要的是另一家的。
saying-english = 你会说英语吗？

# 同样的话，放在按钮上。
saying-button-sell-top-ups = 有卖吗
saying-button-direct = 直接充
saying-button-credit-not-starter = 只要话费
saying-button-check-number = 核对号码
saying-button-receipt = 要小票
saying-button-where-code = 码在哪里
saying-button-code-fails = 码用不了
saying-button-card = 能刷卡吗
saying-button-cash = 付现金
saying-button-alipay = 支付宝
saying-button-register = 实名登记
saying-button-esim = 我是 eSIM
saying-button-wrong-operator = 不是这家
saying-button-english = 说英语吗

hearing-which-operator = 要哪家运营商的？
hearing-which-amount = 要多少钱的？
hearing-which-number = 你的手机号是多少？
hearing-cash-or-card = 现金还是刷卡？
hearing-bancontact-only = 只收 Bancontact 或现金。
hearing-not-sold-here = 我们不卖这个。
hearing-not-available-now = 现在没有。
hearing-machine-is-down = 机器坏了。
hearing-try-newsagent = 去报刊店问问。
hearing-document-please = 请出示身份证或护照。
hearing-code-on-ticket = 充值码在小票上。
hearing-follow-ticket = 照小票上写的做。
hearing-done = 好了。
hearing-no-refund = 充值不能退。

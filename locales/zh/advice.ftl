# 没有可充的，或者除了充值以外，可以做什么。

instead-pay-the-bill = 如果是收账单的，付账单就行。
instead-see-operator = 看这里的步骤：{ $operator }
instead-top-up-where-it-was-issued = 找发卡的那家运营商充值。
instead-get-another-card = 换一张别的卡。
instead-ask-helpdesk = 问客服。
instead-ask-who-sold-it = 问卖卡给你的人。
instead-read-operators-own-pages = 看运营商自己的官网。
instead-buy-a-new-plan = 买一个新的流量包。
instead-follow-carrier-in-settings = 在设置里看是哪家运营商，找那家充值。
instead-look-at-status-bar = 看屏幕最上面显示的运营商名字。
instead-look-at-card-or-pack = 看 SIM 卡或包装上印的名字。
instead-look-at-sms-sender = 看关于这张卡的短信是谁发的。
instead-look-at-bank-statement = 看银行流水，钱付给了谁。
instead-identify-with-document = 带上证件，卡要实名登记在你名下。
instead-check-eid = 看有没有 EID 这一行：有 EID 的设备才有 eSIM。
instead-get-plastic-sim = 换一张实体 SIM 卡。

# 住多久，会有什么不同。
tip-smallest-amount = 住得短，选最小的金额。
tip-no-automatic-top-up = 住得短，别开自动充值。
tip-refund-not-worth-it = 住得短，退话费一般不划算。
tip-bundle-or-credit = 想好要套餐，还是只要话费。
tip-automatic-top-up = 长住的话，可以开自动充值。
tip-keep-the-number = 想留住号码，记得按时充值。
tip-maybe-a-subscription = 长住的话，月付卡可能更合适。

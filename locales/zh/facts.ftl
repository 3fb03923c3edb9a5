# 数字、日期和规定。前面是零件，会放进后面的句子里。

period-days = { $count } 天
period-working-days = { $count } 个工作日
period-weeks = { $count } 周
period-months = { $count } 个月
money-EUR = { $amount } 欧元
money-HKD = { $amount } 港元
date-year = { $year } 年
date-year-or-later = { $year } 年以后
date-month = { $year } 年 { $month } 月
date-day = { $year } 年 { $month } 月 { $day } 日
date-short = { $month } 月 { $day } 日
date-short-year = { $year } 年 { $month } 月 { $day } 日

# 一条信息有多可靠，是什么时候的：🟢 运营商自己最近说的，🟡 旧的或别人说的。
trust-official = 🟢 官方，{ $date }
trust-official-undated = 🟡 官方旧页面，{ $date }
trust-undated = 🟡 官方页面，没写日期
trust-reported = 🟡 非官方，{ $date }
trust-in-brackets = （{ $trust }）

# 什么会到期，什么时候到期。
clock-bundle = 套餐用 { $period }。
clock-credit = 话费余额用 { $period }。
clock-sim = { $period }不充值，卡和号码都作废。
clock-identifyAgain = 每 { $period }要重新实名登记一次。

amount-cap = 话费余额最多 { $money }，多充的就没了。
amount-perMegabyte = 没套餐时上网，每 MB { $money }。
amount-usual = 比利时的预付费卡一般能充 { $from }到 { $to }

# “30 天内再充 10 欧元以上，剩的流量留着，用 30 天。”
bonus-new-bundle = 有新套餐
bonus-keeps-left-over-data = 剩的流量留着
bonus-no-new-bundle = 只有话费，没有套餐
bonus-bonus-on-some-plans = 部分卡有赠送
top-up-any = 充多少都行
top-up-from = 充 { $money }以上
top-up-exactly = 充 { $money }
top-up-within = { $period }内再{ $amount }
top-up-brings = { $topUp }，{ $effect }。
top-up-brings-for = { $topUp }，{ $effect }，用 { $period }。

# 能查到什么，怎么查。
shown-credit = 查话费余额：{ $steps }
shown-usage = 查用了多少：{ $steps }
shown-bonus = 查赠送剩多少：{ $steps }
shown-roaming-data = 查漫游流量剩多少：{ $steps }
shown-credit-end-date = 查话费哪天到期：{ $steps }
shown-bill = 查账单：{ $steps }

# 实名登记：法律要求的。
identification-yes = 先实名登记，卡才能用。
identification-no = 不用实名登记。
identification-document = 带{ $document }。
identification-documents = 带一样就行：{ $documents }
place-operator-shop = 运营商门店
place-partner-shop = 合作门店
place-shop-when-buying = 买卡时当场在店里
place-operator-site = 运营商官网
place-online-with-belgian-eid-and-reader = 网上（要比利时 eID 和读卡器）
place-by-paying-with-card = 网上用银行卡付一次，就算登记
document-belgian-id = 比利时身份证
document-eu-id = 欧盟国家的身份证
document-belgian-foreigner-card = 比利时居留卡
document-passport = 护照原件
document-replacement-of-lost-document = 证件遗失证明
identification-rule-original-not-copy = 带原件，复印件不行。
identification-rule-blocked-until-identified = 没登记之前，卡用不了。
identification-rule-family-may-register = 家人可以用他的名字登记你这张卡。
identification-rule-moving-or-new-id-needs-nothing = 搬家、换证件，不用重新登记。
identification-rule-may-be-asked-again = 以后可能让你再登记一次。
identification-rule-status-in-account = 登记好没有，账户里看得到。
identification-rule-only-for-close-family = 帮别人登记，只限近亲。

# 离开的时候：剩下的话费怎么办。
refund-yes = 剩下的话费可以申请退。
refund-no = 剩下的话费不退。
refund-ask-within = 离开这家运营商后 { $period }内申请。
refund-paid-within = 钱会在 { $period }内到账。
refund-fee = 手续费 { $money }。
refund-above = 超过 { $money }才退。
refund-european-bank-account = 退到欧洲的银行账户。
refund-bank-account = 退到银行账户。
refund-form = 申请表在 <a href="{ $address }">{ $domain }</a>。
refund-rule-only-when-taking-number-along = 号码转到别家，才能退。
refund-rule-bonus-not-refunded = 赠送的部分不退。
refund-rule-below-minimum-nothing = 剩得太少就不退。
refund-rule-never-in-cash = 不退现金。
refund-rule-not-on-cancelling = 只是停卡，不退。
number-moves-within = 转号码最多要 { $period }。

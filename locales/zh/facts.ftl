# 数字、日期和规定。前面是零件，会放进后面的句子里。

period-days = { $count } 天
period-working-days = { $count } 个工作日
period-weeks = { $count } 周
period-months = { $count } 个月
money-EUR = { $amount } 欧元
money-HKD = { $amount } 港元
date-year = { $year } 年
date-year-or-later = { $year } 年或以后
date-month = { $year } 年 { $month } 月
date-day = { $year } 年 { $month } 月 { $day } 日

# 一条信息有多可靠，是什么时候的。
trust-official = ✓ 官方信息，{ $date }
trust-official-old = ✓ 官方信息，{ $date }，可能超过一年了
trust-official-undated = 来自官方页面，比较旧或没写日期（{ $date }）
trust-official-undated-old = 来自官方页面，比较旧或没写日期（{ $date }），可能已经变了
trust-reported = 别处看到的，运营商没有确认（{ $date }）
trust-reported-old = 别处看到的，运营商没有确认（{ $date }），可能超过一年了

# 什么会到期，什么时候到期。
clock-bundle = 套餐能用 { $period }。
clock-credit = 话费余额能用 { $period }。
clock-sim = { $period }不充值，SIM 卡就作废，号码也没了。
clock-identifyAgain = 每 { $period }要重新实名登记一次。

amount-smallest = 最少充 { $money }。
amount-largest = 最多充 { $money }。
amount-known = 可以充 { $money }，也许还有别的金额。
amount-cap = 话费余额超过 { $money }，多出来的就没了。
amount-perMegabyte = 没有套餐时上网，每 MB { $money }。
amount-usual = 比利时的预付费卡一般能充 { $from }到 { $to }。

# “充 10 欧元或更多，离上次充值不超过 30 天的话，有新套餐，有效 30 天。”
bonus-new-bundle = 有新套餐
bonus-keeps-left-over-data = 剩下的流量还能用
bonus-no-new-bundle = 没有新套餐
bonus-bonus-on-some-plans = 有些卡有赠送
top-up-any = 充任何金额
top-up-from = 充 { $money }或更多
top-up-exactly = 只充 { $money }
top-up-within = { $amount }，离上次充值不超过 { $period }
top-up-brings = { $topUp }的话，{ $effect }。
top-up-brings-for = { $topUp }的话，{ $effect }，有效 { $period }。

# 能查到什么，怎么查。
shown-credit = 查话费余额：{ $steps }
shown-usage = 查用了多少：{ $steps }
shown-bonus = 查赠送还剩多少：{ $steps }
shown-roaming-data = 查漫游流量还剩多少：{ $steps }
shown-credit-end-date = 查话费余额哪天到期：{ $steps }
shown-bill = 查账单：{ $steps }
own-number = 查自己的号码：{ $steps }

# 实名登记：法律要求的。
identification-yes = 要先实名登记，卡才能用。
identification-no = 不用实名登记。
identification-places = 在哪里登记：{ $places }
identification-documents = 可以用的证件：{ $documents }
place-operator-shop = 运营商门店
place-partner-shop = 合作门店
place-shop-when-buying = 买卡的时候在店里
place-operator-site = 运营商官网
place-online-with-belgian-eid-and-reader = 网上，要比利时 eID 和读卡器
place-by-paying-with-card = 用银行卡付款
document-belgian-id = 比利时身份证
document-eu-id = 欧盟国家的身份证
document-belgian-foreigner-card = 比利时的外国人居留卡
document-passport = 护照
document-replacement-of-lost-document = 证件丢失后的官方替代文件
identification-rule-original-not-copy = 要带原件，复印件不行。
identification-rule-blocked-until-identified = 没实名登记，卡一直用不了。
identification-rule-family-may-register = 家人可以用自己的名字登记。
identification-rule-moving-or-new-id-needs-nothing = 搬家或换证件，不用重新登记。
identification-rule-may-be-asked-again = 以后可能会让你再登记一次。
identification-rule-status-in-account = 登记好没有，账户里能看到。
identification-rule-only-for-close-family = 帮别人办，只限近亲。

# 离开的时候：剩下的话费怎么办。
refund-yes = 剩下的话费可以申请退。
refund-no = 剩下的话费不退。
refund-ask-within = 离开这家运营商后 { $period }内要申请。
refund-paid-within = 钱会在 { $period }内到账。
refund-fee = 手续费 { $money }。
refund-above = 超过 { $money }的话费才退。
refund-european-bank-account = 退到欧洲的银行账户。
refund-bank-account = 退到银行账户。
refund-form = 申请表在 <a href="{ $address }">{ $domain }</a>。
refund-rule-only-when-taking-number-along = 把号码转到别家运营商，才能退。
refund-rule-bonus-not-refunded = 赠送的部分不退。
refund-rule-below-minimum-nothing = 剩得太少就不退。
refund-rule-never-in-cash = 不退现金。
refund-rule-not-on-cancelling = 只是停卡，不退。
number-moves-within = 转号码最多要 { $period }。

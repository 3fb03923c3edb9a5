# 关于一张卡的几件事：余额、实名登记、离开、话费和套餐、卡是哪家的。

room-balance = 🔎 查余额
room-identification = 🪪 实名登记
room-leaving = 🧳 离开比利时
room-money = 💶 话费和套餐
room-finder = ❓ 卡是哪家的
button-name-operator = 选运营商
button-top-up = 📱 怎么充值
button-pay-bill = 🧾 怎么付账单
matter-of = { $operator }：
matter-see-site = 还想知道别的，看官网 <a href="{ $address }">{ $domain }</a>，或者问客服：
matter-no-site = { $operator } 的官网没查到，问卖卡的人。

balance-title = <b>{ $operator }：查余额和号码</b>
balance-title-nobody = <b>查余额和号码</b>
balance-credit = <b>话费余额</b>
balance-bundle = <b>套餐、流量、赠送</b>
balance-data = <b>流量</b>
balance-bill = <b>账单</b>
balance-number = <b>自己的号码</b>
balance-unknown-credit = 登录官网或 App 看一眼，或者打客服问 “How much credit do I have?”
balance-unknown-bundle = 登录官网或 App 看一眼，或者打客服问 “How much data is left?”
balance-unknown-data = 打开它的 App，点这张 eSIM 看剩多少；手机设置里也能看用了多少。
balance-unknown-bill = 登录官网或 App，找 Factuur / Facture（账单）；找不到就打客服。
balance-number-anyway = 打给身边的朋友，看对方屏幕上的号码；SIM 卡的卡板上也有。
balance-number-form = 比利时手机号有 { $digits } 位，04 开头；写成 +32 时去掉开头的 0。印在卡上的一长串是 SIM 卡号，不是手机号。
balance-own-sim = 短号码和代码，只有插着这家的卡才能用。

identify-title = <b>{ $operator }实名登记</b>
identify-new-card = <b>新卡用不了？</b>先看登记了没有。
identify-documents = <b>带什么</b>
identify-places = <b>去哪里登记</b>
identify-places-unknown = { $operator } 怎么登记没查到：带护照去它的门店问最快。
identify-places-by-law = 监管机构说的办法，不是每家都有：{ $places }
identify-visitor-operator-shop = <b>没有比利时证件？</b>带护照原件去运营商门店。
identify-visitor-by-paying-with-card = <b>没有比利时证件？</b>网上用银行卡付一次也算登记，看它的官网。
identify-visitor-shop-when-buying = <b>没有比利时证件？</b>买卡时带护照原件，当场请店员登记。已经买了，带护照去那家店。
identify-later = <b>还有</b>
identify-by-law = <b>监管机构还说</b>
identify-bill = 实名登记管的是预付费卡。{ $operator } 的月付卡要什么证件，打客服问 “Which ID do you need?”
identify-not-belgian = 比利时的实名登记管不到 { $operator }：激活时它的 App 不问，就不用登记。拿不准问它的客服。

leaving-title = <b>{ $operator }离开比利时</b>
leaving-law = 下面是法律规定，各家可能另有条件。
leaving-law-instead = { $operator } 自己怎么退没查到，下面是法律规定。
leaving-refund = <b>退剩下的话费</b>
leaving-open = <b>申请前先问客服：</b>{ $things }
leaving-open-fee = 手续费多少
leaving-open-above = 最少剩多少才退
leaving-open-askWithin = 多久内要申请
leaving-open-paidWithin = 多久到账
leaving-open-account = 退到哪种账户
leaving-open-form = 在哪里申请
leaving-lapse = <b>不退也行</b>
leaving-do-nothing = 把话费用完，别再充就行。
leaving-lapse-unknown = 多久不充会作废，问客服 “When does my SIM expire?”
leaving-porting = <b>把号码带到别家</b>
leaving-porting-info = 规定见 <a href="{ $address }">{ $domain }</a>。
leaving-keep = <b>想留着号码</b>
leaving-bill = { $operator } 每月寄账单。走之前打客服 “I want to cancel”，要一封确认邮件，免得账单一直来。
leaving-travel-esim = 比利时的退款规定管的是本地预付费卡。{ $operator } 没用完的退不退，问它的客服。
leaving-elsewhere = { $operator } 不是比利时的卡，比利时的退款规定管不到。没用完的退不退，问它的客服。

money-title = <b>话费、套餐、赠送，不是一回事</b>
money-word-credit = <b>话费余额：</b>你充进卡里的钱。
money-word-bundle = <b>套餐：</b>有期限的流量、短信和通话，到期就没了。
money-word-bonus = <b>赠送：</b>充值时多给的，也有期限。
money-word-data-plan = <b>流量包：</b>旅行 eSIM 卖的流量，不是话费。
money-why = <b>充了值，流量还是没了？</b>可能是：
money-why-only-credit = 充的只是话费，还没有套餐。
money-why-too-little = 充得太少，不送套餐。
money-why-bundle-over = 套餐到期了，话费还在。
money-why-eats-credit = 套餐用完了，上网扣的是话费。
money-operator = <b>{ $operator } 是这样的</b>
money-operator-unknown = 充多少有套餐：看充值页每个金额旁边写的，或者问客服。
money-outside = <b>没有套餐时上网</b>
money-outside-unknown = { $operator } 每 MB 多少钱没查到，可能很贵：拿不准先关掉手机流量。
money-outside-any = <b>没有套餐时上网：</b>每家价钱不同，可能很贵。拿不准先关掉手机流量。
money-clocks = <b>三个到期日</b>
money-clock = <b>什么时候到期</b>
money-clocks-any = 能用多久，每家不同。告诉我哪家，我帮你查。
money-unknown-bundle = 套餐用多久：看充值后的短信，或者问客服。
money-unknown-credit = 话费用多久：看充值后的短信，或者问客服。
money-unknown-sim = 多久不充会作废：问客服 “When does my SIM expire?”
money-unknown-plan = 用多久看你买的是哪种：App 里点开就有。
money-bill = { $operator } 每月寄账单，没有话费余额，也没有这些到期日。超出套餐怎么算，看账单或问客服。

# 关于一张卡的几件事：余额、实名登记、离开、话费和套餐、卡是哪家的。

room-balance = 🔎 查余额
room-identification = 🪪 实名登记
room-leaving = 🧳 离开比利时
room-money = 💶 话费和套餐
room-finder = ❓ 卡是哪家的
button-name-operator = ✏ 选运营商
button-top-up = ▶ 怎么充值
matter-see-site = 我不清楚的，请看官网 <a href="{ $address }">{ $domain }</a>，或者问客服。
matter-no-site = { $operator } 的官网我没查到，请问卖卡的人。

balance-title = <b>{ $operator }：查余额和号码</b>
balance-title-nobody = <b>查余额和号码</b>
balance-credit = <b>话费余额</b>
balance-bundle = <b>套餐、流量和赠送</b>
balance-data = <b>流量</b>
balance-bill = <b>账单</b>
balance-number = <b>自己的号码</b>
balance-unknown-credit = 怎么查话费余额，我不清楚。
balance-unknown-bundle = 怎么查套餐还剩多少，我不清楚。
balance-unknown-data = 怎么查流量还剩多少，我不清楚。
balance-unknown-bill = 怎么查账单，我不清楚。
balance-unknown-number = 用什么代码查号码，我不清楚。
balance-number-anyway = 看 SIM 卡的包装，或者打给身边的朋友，看对方屏幕上的号码。
balance-number-form = 比利时手机号有 { $digits } 位，04 开头；写成 +32 的时候，去掉开头的 0。印在卡上的那一长串是 SIM 卡号，不是手机号。
balance-own-sim = 短号码和代码，只有插着这家自己的 SIM 卡才能用。

identify-title = <b>{ $operator }实名登记</b>
identify-new-card = <b>刚买的卡用不了？</b>先看登记了没有。
identify-documents = <b>带什么</b>
identify-places = <b>去哪里登记</b>
identify-places-unknown = 在 { $operator } 怎么登记，适合你的办法我没查到。
identify-places-by-law = 监管机构说的办法，不是每家都有：{ $places }
identify-visitor-operator-shop = <b>没有比利时证件？</b>带护照原件去运营商门店。
identify-visitor-by-paying-with-card = <b>没有比利时证件？</b>用银行卡付款也能登记，见它的官网。
identify-visitor-shop-when-buying = <b>没有比利时证件？</b>买卡时带护照原件，当场请店员登记。已经买了，就带护照去问卖卡的店。
identify-later = <b>还有</b>
identify-by-law = <b>监管机构还说</b>
identify-bill = 实名登记的法律管的是预付费卡。{ $operator } 的月付卡要什么证件，我不清楚。
identify-not-belgian = 这条法律管的是比利时的预付费卡。{ $operator } 要不要登记，我不清楚。

leaving-title = <b>{ $operator }离开比利时</b>
leaving-law = 下面是法律规定，每家可能还有自己的条件。
leaving-law-instead = { $operator } 自己怎么退，我没查到。下面是法律规定。
leaving-refund = <b>退剩下的话费</b>
leaving-open = <b>这些没查到：</b>{ $things }
leaving-open-fee = 手续费多少
leaving-open-above = 最少剩多少才退
leaving-open-askWithin = 多久内要申请
leaving-open-paidWithin = 多久到账
leaving-open-account = 退到哪种账户
leaving-open-form = 在哪里申请
leaving-lapse = <b>不退也行</b>
leaving-do-nothing = 把话费用完，不再充值就好。
leaving-lapse-unknown = 多久不充值会作废，我不清楚。
leaving-porting = <b>把号码带到别家</b>
leaving-porting-info = 规定见 <a href="{ $address }">{ $domain }</a>。
leaving-keep = <b>想留着号码</b>
leaving-abroad = 人在国外也能充：{ $routes }。
leaving-bill = { $operator } 每月寄账单。走之前问清楚怎么停，免得账单一直来。怎么停，我不清楚。
leaving-travel-esim = 比利时的退款规定管的是当地的预付费卡。{ $operator } 没用完的退不退，我不清楚。
leaving-elsewhere = { $operator } 不是比利时的卡，比利时的退款规定管不到它。没用完的退不退，我不清楚。

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
money-operator-unknown = 充多少有套餐、有赠送，我不清楚。
money-outside = <b>没有套餐时上网</b>
money-outside-unknown = { $operator } 每 MB 多少钱，我不清楚。不确定就先关掉手机流量。
money-outside-any = <b>没有套餐时上网：</b>价钱每家不同，可能很贵。不确定就先关掉手机流量。
money-clocks = <b>三个到期日</b>
money-clock = <b>什么时候到期</b>
money-clocks-any = 能用多久，每家不同。选了运营商，我告诉你。
money-unknown-bundle = 套餐能用多久，我不清楚。
money-unknown-credit = 话费余额能用多久，我不清楚。
money-unknown-sim = 多久不充值 SIM 卡会作废，我不清楚。
money-unknown-plan = 能用多久，看你买的是哪种，我不清楚。
money-bill = { $operator } 每月寄账单，没有话费余额，也没有这些到期日。超出套餐要付多少，我不清楚。

finder-prefix = 号码开头不能证明是哪家：换了运营商，号码可以不变。
finder-fork = 卡上写 { $bill }？自己充值的卡是 { $prepaid } 的；每月收账单，就付账单。
finder-found = <b>查到了？</b>点它的名字，或者打出来。
finder-who = <b>谁是谁</b>
finder-owner = { $brand } 属于 { $owner }。
finder-prefixes = <b>这些开头最早是谁的，只能参考</b>
finder-block = { $prefixes } 开头：{ $holder }

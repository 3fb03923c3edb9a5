# 在比利时充不了的：停了的、外国的、不卖套餐的、只有账单的。

ended-title = { $light } { $operator }：已经停了，充不了
ended-title-on = { $light } { $operator }：{ $date }就停了，充不了
ended-nothing = 别再买它的充值券，别为它付钱给任何人
ended-went = <b>卡还能用？</b>客户转到了 { $operator }：点下面的 { $operator }，照它的办法充
ended-signal = <b>卡还有信号？</b>看屏幕最上面的名字，或在 <a href="{ $address }">{ $site }</a> 输入号码：写着现在是哪家
ended-new = <b>没信号了：</b>带护照原件去 { $shops } 门店，办一张新的预付费卡
ended-stuck = <b>卡住了：</b>它没有客服了，去新卡那家的门店问
ended-stuck-call = <b>卡住了：</b>它没有客服了，问 { $operator }：<code>{ $number }</code>

elsewhere-title = { $light } { $operator }：不是比利时的卡
elsewhere-site = 比利时的店充不了。打开 <a href="{ $address }">{ $site }</a>，找 <b>{ $press }</b>
elsewhere-app = 或 { $app } App，点 <b>{ $press }</b>
elsewhere-no-site = 比利时的店充不了。卡板上印着网址：打开，找 <b>{ $press }</b>
elsewhere-seller = 没有卡板：问卖卡给你的店
elsewhere-words = 充值 / Top up / Recharge / Aufladen
elsewhere-monthly = 不用充值：每个月自动从你的账户扣
elsewhere-see = 卡上印的是 { $operator }？点下面的 { $operator }
elsewhere-wifi = 人在比利时也能充：先连 Wi-Fi
elsewhere-new = <b>充不了就换：</b>带护照原件去 { $shops } 门店，办一张比利时卡
elsewhere-stuck-none = <b>卡住了：</b>没查到电话，{ $site } 里找 <b>Contact</b>，或问卖卡的门店
elsewhere-stuck-seller = <b>卡住了：</b>没查到电话，问卖卡给你的门店或网店

sells-nothing-title = { $light } { $operator }：手机只管装，套餐是别家的
sells-nothing-look = 看是哪家的：<b>设置 › 蜂窝网络</b>，那条 eSIM 写着名字
sells-nothing-mail = 没写清楚：在邮箱里搜 “eSIM”，发信的就是卖家
sells-nothing-then = <b>知道了：</b>点它的名字，或者打字发我
sells-nothing-stuck = <b>卡住了：</b>没有电话可打，写信给卖 eSIM 的那家

not-prepaid-title = { $light } { $operator }：收账单的卡，不是充值卡
not-prepaid-see = 自己充值的，多半是 { $operator } 卡：看卡上印的名字，是就点 { $operator }
not-prepaid-look = 自己充值的是别家的卡：看卡上印的名字，或在 <a href="{ $address }">{ $site }</a> 输入号码
not-prepaid-bill = 每月收到账单：点“我收账单”
button-my-bill = 我收账单
button-top-up-there = 看它怎么充
button-top-up-at = { $operator } 怎么充
button-new-card = 办张新卡

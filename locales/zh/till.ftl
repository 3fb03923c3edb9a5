# 在收银台：给店员看的，和只给本人看的。然后是：人在哪里。

room-till = 🧾 给店员看
till-big = <b>{ $line }</b>
till-phrase = { $language }：
    <b>{ $phrase }</b>
till-meaning = ↑ 给店员看上面这几行，意思是：{ $meaning }
till-not-read = ⚠ 这些外语句子还没请母语人士看过。
till-sold = 店里可以给 { $operator } 充值
till-not-confirmed = 店里能不能给 { $operator } 充值，没有来源能确认。先问清楚再付钱。
till-amounts = 已知 { $operator } 能充 { $amounts }，也许还有别的金额
till-which-amount = 充多少？点下面的金额，或者直接打个数字。
till-which-region = 你在哪里？点下面，或者发个定位给我。不选就三种语言都写上。
till-hearings = <b>店员可能会说</b>
till-heard = • <b>{ $meaning }</b>{ $phrases }
till-more = <b>想跟店员说什么？</b>
    点一句，我放大给店员看。
till-number-by-hand = 号码你自己写给店员看，不用告诉我。
till-not-sold = <b>{ $operator } 在店里没有充值券卖。</b>点下面看怎么充。
till-elsewhere = <b>据我所知，比利时的店里充不了 { $operator }。</b>点下面看怎么充。
till-nobody = <b>先弄清楚卡是哪家的。</b>去店里买，要说得出运营商的名字。

region-flanders = 弗拉芒大区
region-brussels = 布鲁塞尔
region-wallonia = 瓦隆大区
region-east-belgium = 德语区

where-in = <b>你在{ $region }。</b>这里的店员说{ $languages }。
where-near = <b>你在{ $region }，离{ $nearby }很近。</b>这几种语言都准备好：{ $languages }。
where-outside = <b>你刚好在比利时外面，离{ $nearby }很近。</b>那边的店员说{ $languages }。
where-abroad = <b>这个地方不在比利时。</b>我只知道比利时的店。
where-map = 下面的按钮会在 Google 地图上找报刊店。我不能保证这些店卖充值券：看有没有你那家的标志，先问再付钱。
where-not-kept = 你的位置我没有保存，只写在那个链接里，精确到 100 米左右。

button-copy-phrase = 📋 { $language }
button-more-phrases = 💬 还想说别的
button-till-here = 🧾 在这里给店员看
button-map = 🗺 找附近的店

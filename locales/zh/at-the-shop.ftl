# 在收银台：给店员看的，和只给本人看的。

feature-at-the-shop = 🧾 给店员看
till-big = <b>{ $line }</b>
till-phrase = { $language }：<b>{ $phrase }</b>
till-meaning = ↑ 给店员看：{ $meaning }
till-not-confirmed = ⚪️ 店里有没有 { $operator } 的券没查到，问一句不花钱。
till-then = <b>然后怎么做</b>
till-then-ticket = 小票上有用法，先照它做；小票别扔
till-then-stuck = 码用不了：{ $how }
till-then-back = 码用不了：带小票回店里问
till-where = <b>哪里有卖：</b>{ $shops }
till-sold = 店里卖 { $operator } 的充值券
till-amounts = { $operator } 提过的金额：{ $amounts }，别的问店员
till-hearings = <b>店员可能会说</b>
till-heard = • <b>{ $meaning }</b>{ $phrases }
till-more = <b>想跟店员说什么？</b>点一句，我放大给店员看。
till-number-by-hand = 号码自己写给店员看，不用告诉我。
till-not-sold = <b>店里没有 { $operator } 的充值券。</b>点下面看怎么充。
till-elsewhere = <b>比利时的店里没有 { $operator } 的充值券。</b>点下面看怎么办。
till-nobody = <b>先弄清楚卡是哪家的。</b>去店里买，要说得出运营商的名字。

till-regions = <b>你在比利时哪里？</b>我不看定位。点一个，教你跟店员怎么说。
# 三个放在一行里。
region-button-flanders = 弗拉芒
region-button-brussels = 布鲁塞尔
region-button-wallonia = 瓦隆
region-button-east-belgium = 德语区

button-copy-phrase = 📋 { $language }
button-more-phrases = 💬 更多的话

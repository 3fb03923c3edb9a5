# 账单卡：照抄什么、最晚哪天、怎么知道付清了。

bill-title = { $light } { $operator }：付账单（月付，不用充值）
bill-offline = 先连 Wi-Fi：咖啡馆、车站、图书馆

# 第一种办法。
bill-transfer = 银行 App 转账，照抄账单上这几样
bill-transfer-if = 账单上有 IBAN：银行 App 转账，照抄这几样
bill-friend-copies = 请有比利时账户的朋友转，照抄你账单上这几样
bill-payee = <b>{ $words }</b>：收款人
bill-payee-known = <b>{ $words }</b>：收款人，一般是 { $payee }
bill-account = <b>IBAN</b>：收款账号，BE 开头
bill-account-known = <b>IBAN</b>：照账单抄（一般是 { $account }，{ $year } 年）
bill-amount = <b>{ $words }</b>：金额
bill-reference = <b>{ $words }</b>：附言 +++□□□/□□□□/□□□□□+++，一位都不能错
bill-code = 有二维码就扫：银行 App 或手机相机
bill-code-camera = 有二维码：用手机相机扫，别用银行 App
bill-collected = 自动扣款：每月 { $day } 日从你的账户扣，留够钱
bill-collected-failed = 没扣成：会收到 Bancontact 付款链接。怕是假的，就登录 { $account } 付
bill-collected-transfer = 账单上印着 IBAN：也能自己转，照抄 IBAN、金额和附言（{ $words }，+++ 那串）

# 别的办法。
bill-online = 登录 <b>{ $path }</b>，点 <b>{ $pay }</b>
bill-online-bare = 打开 <a href="{ $address }">{ $site }</a>，点 <b>{ $login }</b>（登录），再找 <b>{ $bill }</b>（账单）、<b>{ $pay }</b>（付款）
bill-online-no-login = 不用登录也能付：<a href="{ $address }">{ $site }</a>，点 <b>{ $pay }</b>
bill-no-account = <b>没有比利时账户：</b>看 { $where } 收不收你的卡，或请朋友转
bill-logo = 或登录 { $where }：付款页有 { $means } 的标志就能付，没有就退出
bill-no-logo = 没有标志：请有比利时账户的朋友转，照抄账单上的 IBAN、金额和附言（{ $words }，+++ 那串）
bill-cash = 或带账单去 { $operator } 门店问 “Can I pay this in cash?”

# 什么时候，多少钱，付清没有。
bill-due = <b>最晚：</b>账单上 <b>{ $words }</b> 那天
bill-takes = ，转账最多 { $period }才到
bill-late = <b>晚了：</b>免费提醒 { $count } 次，之后加 { $money }起
bill-late-free = <b>晚了：</b>免费提醒 { $count } 次，之后要加钱
bill-late-blocks = ，还会停机
bill-paid = <b>付清没有：</b>{ $where } 里变成 <b>{ $words }</b>
bill-paid-look = <b>付清没有：</b>看 { $where } 里写没写 <b>{ $words }</b>
bill-paid-within = ，最多等 { $period }
bill-lost = <b>没有账单：</b>登录 { $path }
bill-amount-by-sms = <b>还欠多少：</b>发短信 <code>{ $text }</code> 到 <code>{ $to }</code>
bill-first = 第一张会高一些：开卡那几天加一整个月，不是收错
bill-automatic = <b>以后自动扣：</b>{ $path }
bill-automatic-long = <b>长住：</b>让银行每月自动付，{ $path }
bill-stop = <b>离开前：</b>问客服怎么停（{ $words }）

# 问谁。
bill-stuck = <b>停机了、卡住了：</b>{ $who }
bill-stuck-none = <b>卡住了：</b>没查到电话，账单上找 <b>{ $words }</b>，或 { $site } › Contact
button-bill-open = ❗ 付了还显示未付
button-prepaid = 我是自己充值的

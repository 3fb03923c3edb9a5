# 付了钱却出了问题：问什么、怎么办、投诉信、调解员。每一屏的第一行都是“先别再付钱”。

room-rescue = ❗ 没到账？
rescue-again = 没看懂。点下面的按钮，或者照按钮上的字打。
rescue-problem-question = <b>出了什么问题？</b>
rescue-channel-question = <b>是怎么付的？</b>
rescue-elapsed-question = <b>付了多久了？</b>

rescue-problem-not-arrived = 没到账
rescue-problem-failed = 显示失败
rescue-problem-paid-twice = 付了两次
rescue-problem-wrong-number = 充错了号码
rescue-problem-code-unreadable = 充值码看不清
rescue-problem-code-refused = 充值码用不了
rescue-problem-unknown = 不知道

rescue-channel-website = 官网
rescue-channel-app = 运营商 App
rescue-channel-bank-app = 银行 App
rescue-channel-automatic = 自动充值
rescue-channel-sms = 发短信
rescue-channel-voucher = 充值券/充值码
rescue-channel-shop = 店里直接充
rescue-channel-reseller = 第三方网站
rescue-channel-wallet = 支付宝/微信
rescue-channel-unknown = 不知道，或别的

rescue-elapsed-under-10-minutes = 不到 10 分钟
rescue-elapsed-under-2-hours = 不到 2 小时
rescue-elapsed-under-24-hours = 不到一天
rescue-elapsed-over-24-hours = 超过一天
rescue-elapsed-unknown = 不记得了

rescue-step-do-not-pay-again = <b>先别再付钱。</b>
rescue-step-wait-and-look-again = 等一会儿再看，有时候到账慢。
rescue-step-stop-scratching = 别再刮了，越刮越看不清。
rescue-step-check-balance = 查一下余额，可能到了只是没发短信。
rescue-step-restart-phone = 手机关机，再开机。
rescue-step-check-number-on-receipt = 看小票或付款记录上的手机号对不对。
rescue-step-check-sms-reply = 看看有没有回你短信，里面怎么说。
rescue-step-check-operator-of-code = 看充值券上印的是不是你那家运营商。
rescue-step-check-digits-and-space = 充值码一位一位核对，短信里的空格也要对。
rescue-step-check-code-expiry = 看充值券上写的日期过了没有。
rescue-step-redeem-another-way = 换个办法输入充值码。
rescue-step-redeem-code-from-seller = 如果卖家发来的是充值码，要自己输入才会到账。
rescue-step-check-bank-statement = 看银行或支付记录：扣钱了吗？扣了几次？
rescue-step-check-identified = 看看卡实名登记了没有，没登记用不了。
rescue-step-check-credit-or-bundle = 看看充的是话费还是套餐，两样是分开显示的。
rescue-step-try-again-if-not-charged = 确定一分钱都没扣，才可以再试一次。
rescue-step-keep-receipt = 小票、充值券、付款截图都留着。
rescue-step-back-to-shop = 带着小票回店里问。
rescue-step-ask-bank = 问银行这笔钱付出去没有。
rescue-step-ask-seller = 先找收了你钱的那个网站或 App 的客服。
rescue-step-tell-code-to-operator-only = 充值码只能告诉运营商客服，别给其他人。
rescue-step-ask-operator = 找运营商客服，说清楚什么时候付的、付了多少。
rescue-step-may-be-lost = 充到别人号码上的钱，可能拿不回来。
rescue-step-send-complaint = 还没解决，就写信投诉。信我写好了，点下面的按钮。
rescue-step-ombudsman = 运营商还是不管，最后再找电信调解员。

rescue-never = 手机号、银行卡号、充值码，别发给陌生人，也别发给我。
rescue-no-other-way = 还能在哪里输入，我不清楚。请看运营商官网。
rescue-choose-operator = 选运营商，看怎么联系
rescue-complain = ✉ 现成的投诉信
rescue-about-ombudsman = ⚖ 电信调解员
rescue-maybe-scam = 🛡 会不会被骗了？

rescue-complaint = <b>投诉信：{ $problem }</b>
rescue-complaint-blanks = 选一种语言，复制，发给运营商。方括号里的你自己填：{ $blanks }。填好只发给运营商，别发给我。
rescue-blank-operator = [operator] 运营商
rescue-blank-amount = [amount] 金额
rescue-blank-number = [number] 手机号
rescue-blank-date = [date] 日期
rescue-letter = <b>{ $language }</b>
    <code>{ $text }</code>
rescue-means-not-arrived = <b>意思是：</b>我付钱充值了，话费没到。请查一下，补给我或者退款。我有付款凭证。
rescue-means-failed = <b>意思是：</b>我充值失败了。请查一下扣钱了没有，扣了就补给我或者退款。
rescue-means-paid-twice = <b>意思是：</b>我只想充一次，却付了两次。请退第二次的钱。两次的付款凭证我都有。
rescue-means-wrong-number = <b>意思是：</b>我充错了号码，信里写的是对的号码。请转过来或者退款。我有付款凭证。
rescue-means-code-unreadable = <b>意思是：</b>我买的充值券，充值码看不清。充值券和小票都在。请帮我充上，或者给我新的充值码。
rescue-means-code-refused = <b>意思是：</b>我买的充值码用不了。充值券和小票都在。请查一下，把话费充上。
rescue-write-unknown = 发到哪里，我不清楚。打电话问客服，或者看运营商官网。
rescue-unread = 这几封信还没请母语人士看过：{ $languages }。

# 电信调解员。
ombudsman = <b>电信调解员（Ombudsman）</b>
ombudsman-operator-first = 要先找过运营商才行。
ombudsman-free = 不收钱。
ombudsman-charged = 要收费。
ombudsman-in-writing = 投诉要书面写。
ombudsman-within = 从第一次向运营商投诉算起，{ $period }内要提出。
ombudsman-phone = 有问题可以先打 <code>{ $number }</code>（{ $languages }）
ombudsman-page = 怎么投诉：<a href="{ $address }">{ $domain }</a>

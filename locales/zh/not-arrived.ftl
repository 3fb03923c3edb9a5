# 付了钱却出了问题：问什么、怎么办、投诉信、调解员。每一屏的第一行都是“先别再付钱”。

feature-not-arrived = ❗ 没到账？
rescue-head = <b>{ $operator }</b>
rescue-head-answers = <b>{ $operator }</b>：{ $answers }
rescue-again = 没看懂。点下面的按钮，或者照按钮上的字打。
rescue-problem-question = <b>出了什么问题？</b>
rescue-channel-question = <b>是怎么付的？</b>

rescue-problem-not-arrived = 没到账
rescue-problem-failed = 显示失败
rescue-problem-paid-twice = 付了两次
rescue-problem-wrong-number = 充错了号码
rescue-problem-code-unreadable = 充值码看不清
rescue-problem-code-refused = 充值码用不了
rescue-problem-bill-open = 账单还显示没付
rescue-problem-unknown = 不知道

rescue-channel-website = 运营商官网
rescue-channel-app = 运营商 App
rescue-channel-bank-app = 银行 App
rescue-channel-automatic = 自动充值
rescue-channel-sms = 发短信
rescue-channel-voucher = 充值券/充值码
rescue-channel-shop = 店里直接充
rescue-channel-reseller = 代充网站
rescue-channel-wallet = 支付宝/微信
rescue-channel-unknown = 不知道，或别的

rescue-elapsed-under-10-minutes = 不到 10 分钟
rescue-elapsed-under-2-hours = 不到 2 小时
rescue-elapsed-under-24-hours = 不到一天
rescue-elapsed-over-24-hours = 超过一天

# 三步：现在、过一会儿、还不行。
rescue-stage-now = <b>现在</b>
rescue-stage-soon = <b>10 分钟后</b>
rescue-stage-still = <b>还不行</b>
rescue-stage-period = <b>转账最多 { $period }才到，到时候看</b>
rescue-stage-days = <b>转账要几个工作日，过几天看</b>
help-line = 📞 { $line }

rescue-step-do-not-pay-again = <b>先别再付钱。</b>
rescue-step-stop-scratching = 别再刮了，越刮越糟。
rescue-step-check-balance = 登录官网或 App 看余额：可能到了，只是没发短信。
rescue-step-restart-phone = 手机关机再开。
rescue-step-check-number-on-receipt = 看付款记录上的手机号对不对。
rescue-step-check-sms-reply = 看回的短信怎么说。
rescue-step-check-operator-of-code = 看券上印的是不是你那家。
rescue-step-check-digits-and-space = 充值码一位一位核对，空格也要对。
rescue-step-check-code-expiry = 看券上的日期过了没有。
rescue-step-redeem-another-way = 换个办法输：
rescue-step-redeem-code-from-seller = 卖家发来的是充值码？自己输了才到账。
rescue-step-check-bank-statement = 看银行记录：扣钱了吗？扣了几次？
rescue-step-check-identified = 新卡看登记了没有，没登记用不了。
rescue-step-check-credit-or-bundle = 话费和套餐分开显示，两样都看。
rescue-step-try-again-if-not-charged = 确定一分钱没扣，再试一次。
rescue-step-keep-receipt = 小票、充值券、付款截图都留着。
rescue-step-back-to-shop = 带小票回店里问。
rescue-step-ask-bank = 问银行这笔钱付出去没有。
rescue-step-ask-seller = 先找收了钱的网站或 App 的客服。
rescue-step-tell-code-to-operator-only = 充值码只告诉运营商客服。
rescue-step-may-be-lost = 充到别人号码上的钱，可能拿不回来。
rescue-step-send-complaint = 过一天还没好：发投诉信（下面）。
rescue-step-ombudsman = 运营商不管：找电信调解员。
rescue-step-keep-proof-of-transfer = 转账截图留着。
rescue-step-check-bill-reference = 和账单对一遍：附言、IBAN、金额，一位都不能错。
rescue-step-check-bill-status = 看账单：还写着没付吗？

# 打客服怎么说，用英语。
rescue-ask-phone = 打上面的电话：“{ $words }”再说日期和金额。
rescue-ask-written = 写给上面的客服：“{ $words }”再写日期和金额。
rescue-ask-whoever = 问运营商客服：“{ $words }”点下面选运营商，给你电话。
rescue-words-not-arrived = I topped up, but the credit hasn't arrived.
rescue-words-failed = My top-up failed. Was I charged?
rescue-words-paid-twice = I paid twice. Please refund one payment.
rescue-words-wrong-number = I topped up a wrong number. Can you move it?
rescue-words-code-unreadable = I can't read my voucher code. I have the receipt.
rescue-words-code-refused = My voucher code doesn't work. I have the receipt.
rescue-words-bill-open = I paid my bill, but it still shows as open.

rescue-balance-in-app = 打开 { $app } App 看余额：可能到了，只是没发短信。
rescue-no-other-way = 官网充值页找 <b>Herlaadcode / Code de recharge</b>，或者打客服，让他们帮你充
rescue-bill-payee = 收款人是 { $payee }
rescue-bill-account = 账号见过 <code>{ $account }</code>，账单上不一样就先问客服
rescue-bill-page = <a href="{ $address }">{ $domain }</a>{ $path }
rescue-bill-word = 付清了写着 { $word }
rescue-bill-open-amount = 发短信 <code>{ $text }</code> 到 <code>{ $to }</code>，回信是还欠多少
rescue-bill-failed-debit = 自动扣款没扣成，会收到 Bancontact 付款链接
rescue-bill-late = 晚付先免费提醒 { $free } 次，再晚加 { $money }
rescue-never = <i>号码、卡号、充值码，别发给陌生人和我。</i>
rescue-choose-operator = 选运营商，看电话
rescue-arrived = ✅ 到账了
rescue-other-problem = 别的问题
rescue-complain = ✉️ 投诉信
rescue-about-ombudsman = ⚖️ 电信调解员
rescue-maybe-scam = 🛡 会不会被骗了？

rescue-complaint = <b>投诉信：{ $problem }</b>
rescue-complaint-blanks = 选一种语言，复制，发给运营商。方括号里的自己填：{ $blanks }。只发给运营商，别发给我。
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
rescue-write-unknown = 没查到投诉邮箱：打客服问 “Where can I send a complaint?”，或者用官网的联系表（Contact）。

# 电信调解员。
ombudsman = <b>电信调解员（Ombudsman）</b>
ombudsman-operator-first = 先找过运营商才行。
ombudsman-free = 不收钱。
ombudsman-charged = 要收费。
ombudsman-in-writing = 投诉要书面写。
ombudsman-within = 从第一次向运营商投诉算起，{ $period }内提出。
ombudsman-phone = 有问题先打 <code>{ $number }</code>（{ $languages }）
ombudsman-page = 怎么投诉：<a href="{ $address }">{ $domain }</a>

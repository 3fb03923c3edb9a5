# 一步只做一件事。句末不加句号：步骤会编号，或者用箭头连起来。

step-use-wifi = 先连上 WiFi
step-move-sim-to-phone = 先把 SIM 卡插到一部手机里
step-open-site = 打开 <a href="{ $address }">{ $domain }</a>
step-open-app = 打开 <b>{ $app }</b> App
step-log-in = 登录你的账户
step-open-menu = 点 <b>{ $path }</b>
step-find-top-up = 找到充值的地方
step-enter-number = 输入要充值的手机号
step-choose-amount = 选金额
step-choose-esim = 选你的 eSIM
step-choose-esim-under = 在 <b>{ $under }</b> 里选你的 eSIM
step-open-booking = 打开你买 eSIM 的订单
step-choose-package = 选一个流量包
step-pay = 付款
step-save-payment = 在账户里存一个付款方式
step-switch-on-automatic = 打开自动充值
step-buy-voucher = 去店里买一张充值券
step-find-code = 找到充值券上的充值码
step-find-code-digits = 找到充值券上的 { $digits } 位充值码
step-follow-ticket = 照充值券上写的做
step-enter-code = 输入充值码
step-send-sms = 发短信 <code>{ $text }</code> 到 <code>{ $to }</code>
step-send-sms-free = 发短信 <code>{ $text }</code> 到 <code>{ $to }</code>（免费）
step-send-sms-with-code = 发短信到 <code>{ $to }</code>：<code>{ $text }</code>，空一格，再写充值码
step-dial = 像打电话一样拨 <code>{ $code }</code>
step-call = 打电话到 <code>{ $number }</code>
step-check-balance = 查一下余额，看到账没有
step-open-bill = 打开账单
step-pay-as-printed = 照账单上写的方式付款
step-transfer-with-reference = 银行转账，附言填账单上的付款编号
step-set-up-direct-debit = 设置银行自动扣款

# 手边要有什么：每条一个短词。
need-internet = 网络
need-apps = 能装 App 的设备
need-login = 账户的登录信息
need-phone-number = 手机号
need-calls = 能打电话的手机
need-texts = 能发短信的手机
need-dial-codes = 能拨代码的手机
need-maybe-credit = 可能要一点话费
need-voucher-code = 充值码
need-saved-payment = 存好的付款方式
need-shop = 一家店
need-bill = 账单

# 按钮。
copy = 复制 { $text }
open-domain = 打开 { $domain }

# 一步只做一件事。句末不加句号：步骤会编号，或者用箭头连起来。

step-use-wifi = 先连上 Wi-Fi
step-move-sim-to-phone = 先把卡插到手机里
step-open-site = 打开 <a href="{ $address }">{ $domain }</a>
step-open-app = 打开 <b>{ $app }</b> App
step-log-in = 登录
step-open-menu = 点 <b>{ $path }</b>
step-send-sms = 发短信 <code>{ $text }</code> 到 <code>{ $to }</code>
step-send-sms-free = 发短信 <code>{ $text }</code> 到 <code>{ $to }</code>（免费）
step-dial = 像打电话一样拨 <code>{ $code }</code>
step-open-bill = 打开账单

# 按钮。
copy = 复制 { $text }
open-domain = 打开 { $domain }

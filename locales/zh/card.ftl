# 答案卡：拿在手里的那一条消息。一句一行，说的是下一步做什么。

card-title = { $light } { $operator } 预付费卡：{ $what }
card-case-any = 现在就充
card-case-offline = 没网也能充
card-case-offline-wifi = 先连 Wi-Fi
card-case-voucher = 已经有充值码
card-case-cash = 用现金
card-case-bancontact = 用比利时银行卡
card-case-foreign-card = 用国外 Visa / 万事达
card-case-unionpay = 只有银联卡
card-case-alipay-wechat = 只有支付宝 / 微信
card-case-paypal = 用 PayPal

# 亮灯：整张卡一个灯，只有例外才在行尾说。
light-word-green = 🟢官网
light-word-old = 🟡旧
light-word-unofficial = 🟡非官方
light-word-white = ⚪️没查到
light-word-confirmed = 🟢多人试过能用
light-word-refused = ⚪️多人试过不行
legend-green = 🟢官网
legend-people = 🟢官网或多人试过
legend-yellow = 🟡旧的或非官方，试错不花钱
legend-white = ⚪️没查到

# 办法。
way-website-direct = 打开 <a href="{ $address }">{ $site } 充值页</a>
way-website = 打开 <a href="{ $address }">{ $site }</a>，找 <b>{ $press }</b>（充值）
way-login-yes = 要先登录
way-login-no = 不用登录
way-needs-wifi = 要连 Wi-Fi
way-number = <b>{ $words }</b>：手机号
way-amount = <b>{ $words }</b>：选 { $money }
way-pay = <b>{ $words }</b>：
way-app = { $app } App，点 <b>{ $press }</b>
way-bank-app = 有 KBC 账户：{ $bank } › <b>{ $path }</b>，输手机号和金额
way-sms = 存过付款方式和金额：发短信 <code>{ $text }</code> 到 <code>{ $to }</code>
way-automatic = 登录后打开自动充值：<b>{ $path }</b>
way-automatic-bare = 登录后在设置里打开自动充值
way-wallet = 支付宝试试 ⚪️：选不到就退出，不扣钱
way-wallet-said = 支付宝 { $light }，选不到就退出
way-wallet-path = { $path } › 比利时 › { $operator }。看到欧元金额再付
way-reseller = <a href="{ $address }">{ $shop }</a>：选 Belgium，输号码，出现 { $operator } 再付。收{ $means }，另加手续费，充错不退
reseller-alipay-iphone = 支付宝（限 iPhone App）
way-friend = 请有比利时卡或 Visa 的朋友在官网给你的号码充
way-friend-abroad = 家人在国内也行：<a href="{ $address }">{ $shop }</a> › <b>{ $press }</b>，把链接发给他们，用 Visa / 万事达付
way-customer-service = 打客服，问 “How can I top up?”

way-name-website = 官网
way-name-app = App
way-name-voucher = 充值券（现金）
way-name-sms = 短信
way-name-bank-app = 银行 App
way-name-automatic = 自动充值
way-name-reseller = 充值网站
way-name-wallet = 支付宝
way-name-friend = 朋友代充
way-name-customer-service = 客服

between-clauses = ，
way-website-login = 打开 <a href="{ $address }">{ $site }</a>，登录，点 <b>{ $press }</b>（充值）
pay-look = 有你那张卡的标志就能用；没有就返回，不扣钱
pay-known = { $means }
pay-yes = { $means }能用
pay-try = 有{ $means }标志就试，拒付不扣钱 ⚪️
pay-refused = { $means }最近常被拒，不扣钱 ⚪️
pay-no = 官网不收现金，请朋友代付

means-short-cash = 现金
means-short-bancontact = Bancontact（比利时银行卡）
means-short-foreign-card = Visa / 万事达
means-short-unionpay = 银联
means-short-alipay-wechat = 支付宝 / 微信
means-short-paypal = PayPal
means-short-voucher = 充值码

gives-bundle = ，用 { $period }
gives-bonus = （部分卡有赠送）
gives-bonus-within = （{ $period }内充过，部分卡有赠送）
gives-credit-only = （{ $money }没套餐）

voucher-buy = 买充值券：<b>Press Shop、Librairie、Phone Shop</b>、超市礼品卡架
voucher-buy-short = 现金买券：Press Shop、Librairie、Phone Shop、超市礼品卡架，说 <b>recharge / herlaadticket { $operator }</b>
voucher-ask = 说 “{ $french }” / “{ $dutch }”
voucher-have = 充值券上印着用法，先照它做
voucher-ticket = 券上有充值码和用法，照着做
voucher-last-resort = 券上没写？老办法：拨 <code>{ $code }</code>（□ 是充值码）🟡拨错不扣钱
redeem-sms = 用这张卡发短信到 <code>{ $to }</code>：<code>{ $text } </code>后面写充值码
redeem-sms-digits = 用这张卡发短信到 <code>{ $to }</code>：<code>{ $text } </code>后面写券上 { $digits } 位数字
redeem-dial = 券上没写用法？拨 <code>{ $code }</code>（□ 是充值码）
redeem-site = 有网：<a href="{ $address }">{ $site }</a> 充值页也能输充值码
redeem-app = 有网：{ $app } App 里也能输充值码

device-line-iphone-app = App：App Store 搜 { $app }；国区、港区搜不到就用网页
device-line-android-app = App：Google Play 搜 { $app }；没有 Google Play 就用网页
device-line-iphone-data = 充了没网：设置 › 蜂窝网络，关了再开
device-line-android-data = 充了没网：设置 › 移动网络，关了再开
device-line-tablet = 平板：要发短信、拨号，先把卡插进手机
device-line-router = 随身 Wi-Fi：要发短信、拨号，先把卡插进手机

stay-tip-weeks = 短住：充 { $money }就够，别开自动充值，余额难退
stay-tip-months = 先充小额，用完再充，走之前用光
stay-tip-months-monthly = 每个月再充 { $money }，套餐才接得上
stay-tip-months-every = 每 { $period }再充 { $money }，套餐才接得上
stay-tip-long = 长住：几个月充一次，别让卡过期
stay-tip-long-sim = 长住：{ $period }不充值，号码就没了

card-bundle = 话费不等于流量：打 <code>{ $number }</code> 开套餐，说 “{ $words }”
worked = <b>到账没有：</b>{ $how }
worked-ask = <b>到账没有：</b>打客服问一句 “Has my top-up arrived?”
worked-sms = 发 <code>{ $text }</code> 到 <code>{ $to }</code>，回信就是余额
worked-dial = 拨 <code>{ $code }</code> 看余额
worked-dial-bonus = 拨 <code>{ $code }</code> 看赠送剩多少
worked-app-short = { $app } App 里看
between-words = 、
before-last-word = 、
between-things = { "；" }
between-phones = { "；" }

stuck = <b>卡住了：</b>{ $who }
stuck-own-sim = <code>{ $number }</code>（用这张卡打）
stuck-own-sim-free = <code>{ $number }</code>（用这张卡打免费）
stuck-own-sim-charged = <code>{ $number }</code>（用这张卡打，收费）
stuck-number = <code>{ $number }</code>
stuck-number-charged = <code>{ $number }</code>（要收费）
stuck-any-phone = 别的手机 <code>{ $number }</code>
stuck-any-phone-free = <code>{ $number }</code>（免费）
stuck-any-phone-charged = 别的手机 <code>{ $number }</code>（收费）
stuck-hours = ，{ $from } 点到 { $to } 点
stuck-english = ，会说英语
stuck-none = <b>卡住了：</b>没查到电话，去门店或官网问
stuck-written = <b>卡住了：</b>没查到电话，{ $how }
stuck-email = 写邮件 <code>{ $address }</code>
stuck-whatsapp = 发 WhatsApp <code>{ $number }</code>
stuck-chat = 去 { $site } 在线聊天
stuck-form = 填 { $site } 的联系表
stuck-app = 在 App 里找客服
stuck-shop = 去门店问

# 用过的人说能不能用。
people-worked = 👍 近 { $days } 天 { $count } 人成功：{ $what }
people-worked-short = 👍 { $count } 人成功：{ $what }
people-worked-of = 👍 近 { $days } 天 { $all } 人里 { $count } 人成功：{ $what }
people-worked-of-short = 👍 { $all } 人里 { $count } 人成功：{ $what }
people-refused = 👎 { $what }：近 { $days } 天 { $all } 次里 { $count } 次被拒
people-refused-short = 👎 { $what }：{ $all } 次里 { $count } 次被拒
people-failed = 👎 { $what }：近 { $days } 天 { $all } 次里 { $count } 次没成功
people-failed-short = 👎 { $what }：{ $all } 次里 { $count } 次没成功
people-demo = （演示数据）
people-said = 用过的人：{ $what }，{ $worked } 人成功，{ $failed } 人没成功，最近一次 { $date }
people-voucher = 充值券
people-means-cash = 现金
people-means-bancontact = 比利时银行卡
people-means-foreign-card = 外国银行卡
people-means-unionpay = 银联卡
people-means-alipay-wechat = 支付宝 / 微信
people-means-paypal = PayPal
people-means-voucher = 充值码

# 其他面。
view-pay = <b>你能用什么付？</b>
    点一个，我把办法重新排一遍。
view-change = <b>要改哪一项？</b>
view-more = <b>{ $operator }：还要什么？</b>
view-others = <b>{ $operator }：全部办法</b>
view-others-machines = ⚪️ 车站的机器、取款机：没人确认能充，别专门去找
view-others-chains = 🟡 { $chains }：中文攻略说有，没查到官方说法，到收银台问一句
view-sources = <b>{ $operator }：依据</b>

means-cash = 现金
means-bancontact = 比利时银行卡
means-foreign-card = 国外 Visa / 万事达
means-unionpay = 银联卡
means-alipay-wechat = 支付宝 / 微信
means-paypal = PayPal
means-voucher = 有充值码
means-any = 都行，看全部

button-pay = 💳 换付款方式
button-more = ⋯ 更多
button-other-ways = 其他办法
button-money = 金额和有效期
button-sources = 依据
button-offline = 📵 没网的办法
button-online = 📶 我有网
button-balance = 🔎 查余额
button-not-arrived = ❗ 没到账？
button-change = 改答案
button-change-answer = 改：{ $answer }
button-share = 分享
button-till = 🧾 给店员看
button-arrived = ✅ 到账了
button-report = 纠错
button-identification = 实名登记
button-leaving = 离开比利时
button-card = ◀ 回到答案
button-card-brief = ◀ 答案
button-eid-yes = 有 EID
button-eid-no = 没有 EID
copy-code = 复制 { $text }
copy-number = 复制电话号码
open-site = 打开 { $site }
open-their-site = 打开官网

# Old
card-sources = <b>依据</b>
card-no-source = 这件事我没查到来源，只能告诉你去哪里看。
source-unlinked = 一份没有公开网址的资料
source = <a href="{ $address }">{ $domain }</a>
verdict-top-up = { $operator } 可以充值。
verdict-pay-the-bill = <b>没有什么可充的：</b>{ $operator } 会给你寄账单，付账单就行。
verdict-no-prepaid-here = <b>据我所知，{ $operator } 没有自己的预付费卡。</b>再看看卡上印的是哪家。
verdict-ended = <b>{ $operator } 在比利时已经没有了。</b>别为它付钱给任何人。
verdict-elsewhere = <b>{ $operator } 不是比利时的卡。</b>要在卖卡的地方充值。
verdict-sells-nothing = <b>{ $operator } 不卖套餐。</b>你手机里的 eSIM 是另一家公司的。
verdict-find-out-operator = <b>先弄清楚卡是哪家的。</b>
verdict-get-a-card = <b>先要有一张卡。</b>

# 答案卡：最后拿在手里的那一条消息。事实由其他文件里的句子来说。

card-head = <b>{ $operator }</b>
card-head-answers = <b>{ $operator }</b> · { $answers }
card-recommended = <b>推荐：{ $route }</b>
card-way = <b>另一种办法：{ $route }</b>
card-needs = <b>手边要有：</b>{ $needs }
card-on-another-device = 用另一台手机或电脑来操作。
card-needs-wifi = <b>要先连 Wi-Fi：</b>我知道的办法都要上网。先找个有 Wi-Fi 的地方，比如咖啡馆、车站、图书馆。
card-no-internet = <b>不用上网就能充。</b>把这条消息置顶，免得找不到。
card-pays = <b>可以用：</b>{ $payments }
card-pays-unknown = <b>能用什么付：</b>没有来源能确认，先充最小的金额试试。
card-pays-by-code = <b>怎么付：</b>充值码已经付过钱了。
card-fits = 你有的{ $means }，这里能用。
card-fits-unknown = <b>能用什么付：</b>你有的这些，没人确认过能不能用。先充最小的金额试试。
card-fits-not = 你手上的付款方式，没听说这里能用。
card-cash-route = 用现金的话：{ $route }。
card-check = <b>怎么看有没有到账：</b>
card-check-unknown = 怎么查余额，我不清楚。请看运营商官网。
card-cautions = <b>注意：</b>
card-instead = <b>可以这样做：</b>
card-offers = <b>可以买：</b>
card-tips = <b>按你待的时间</b>
card-amounts = <b>金额和有效期</b>
card-others = <b>其他办法</b>
card-notes = <b>小提示</b>
card-shops = <b>去哪里问充值券</b>
card-unconfirmed = <b>没有来源能确认</b>
card-once = <b>很多年前有过，别专门去找</b>
card-balance = <b>还能查什么</b>
card-contacts = <b>运营商客服</b>
card-identification = <b>实名登记</b>
card-leaving = <b>离开比利时的时候</b>
card-problems = <b>常见问题</b>
card-sources = <b>依据</b>
card-no-source = 这件事我没查到来源，只能告诉你去哪里看。
source-unlinked = 一份没有公开网址的资料
source = <a href="{ $address }">{ $domain }</a>

verdict-top-up = { $operator } 可以充值。
verdict-pay-the-bill = <b>没有什么可充的：</b>{ $operator } 会给你寄账单，付账单就行。
verdict-not-known = <b>{ $operator } 怎么充值，我不清楚。</b>可靠的来源里都没写。去问他们，别乱试。
verdict-no-prepaid-here = <b>据我所知，{ $operator } 没有自己的预付费卡。</b>再看看卡上印的是哪家。
verdict-ended = <b>{ $operator } 在比利时已经没有了。</b>别为它付钱给任何人。
verdict-elsewhere = <b>{ $operator } 不是比利时的卡。</b>要在卖卡的地方充值。
verdict-sells-nothing = <b>{ $operator } 不卖套餐。</b>你手机里的 eSIM 是另一家公司的。
verdict-find-out-operator = <b>先弄清楚卡是哪家的。</b>
verdict-get-a-card = <b>先要有一张卡。</b>
verdict-check-device = <b>先看你的设备有没有 eSIM 功能，</b>没看之前别买。

offer-prepaid-sim = 一张预付费 SIM 卡。
offer-travel-esim = 一个旅行 eSIM，手机支持才行。
offer-subscription = 长住的话，可以办月付卡。
offer-from = 比如：{ $operators }

means-cash = 现金
means-bancontact = 比利时银行卡
means-foreign-card = 国外 Visa / Mastercard
means-unionpay = 银联卡
means-alipay-wechat = 支付宝 / 微信
means-paypal = PayPal
means-voucher = 有充值码

view-pay = <b>你能用什么付？</b>
    有的都点上。我会告诉你哪个能用，哪个没人确认过。
view-change = <b>要改哪一项？</b>

button-pay = 💳 我能用什么付
button-means-done = 好了，看答案
button-offline = 📵 现在没网
button-online = 📶 我有网
button-balance = 🔎 查余额
button-not-arrived = ❗ 没到账？
button-change = ✏ 改答案
button-change-answer = ✏ { $answer }
button-share = ↗ 分享
button-till = 🧾 给店员看
button-arrived = ✅ 到账了
button-report = ⚑ 报错
button-card = ◀ 回到答案
button-recommended = ★ { $route }
button-eid-yes = 有 EID
button-eid-no = 没有 EID
button-found-out = 我知道是哪家了 ▸

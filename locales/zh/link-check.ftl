# 链接是不是真的：官方的，代充网站，冒充的，还是不在名单里。这里不下“安全”的结论。

feature-link-check = 🔗 链接是真的吗
check = <b>这个链接是真的吗？</b>
    把链接发给我，或者把整条消息转发给我。我会看它是不是运营商的官方域名，但不会点开。
check-nothing = 这里面没有链接。我只能看链接和 @用户名：把那条消息转发给我，或者把链接完整地复制过来。
check-real = { $operator } 的官方域名：<code>{ $domains }</code>
check-never = 充值码、验证码、密码、银行卡号，不要发给任何人，也不要发给我。

check-head-official = <b>✓ 是官方域名。</b>
check-head-reseller = <b>是真的代充网站，但不是你的运营商。</b>
check-head-unlisted = <b>✗ 不在官方名单里，不要在那里付款。</b>
check-head-fake = <b>✗ 这是冒充的，不要点开，不要付款。</b>
check-then-official = 网页里写什么我看不到。要付款，用运营商的 App，或者自己输网址。
check-then-reseller = 先试运营商自己的网站。要在这里付，先输号码，看到你的运营商、金额和手续费再付。充错号码一般退不了。
check-then-unlisted = 名字像、标志像都不算数，谁都能弄一个像运营商的网址。只在运营商的 App 或官网付款，网址自己输。
check-then-fake = 要充值，自己输真的网址。
check-official = <code>{ $host }</code> 是 { $name } 的官方域名。
check-reseller = <code>{ $host }</code> 是代充网站 { $name } 的。
check-not-encrypted = 这个链接是 http，不是 https，填的内容路上可能被人看到。
check-fake = <code>{ $host }</code> 冒充 { $name }：{ $trick }。真的是 <code>{ $real }</code>。
check-hidden = 文字写的是 <code>{ $written }</code>，点下去却是别的地方。
check-left = ……还有 { $count } 个链接没列出来。
check-between = { "" }

reseller-group = 和 { $group } 是同一家公司。
reseller-fee-added = 比官网贵：另收手续费。
reseller-refunds-unused-codes-only = 只退没用过的充值码。
reseller-refunds-undelivered-only = 没到账才退款。
reseller-only-once = 问你要不要自动充值，点“{ $button }”。
reseller-statement = 银行账单上写 { $names }。

trick-before-at = 真网址写在 @ 前面，其实去的是 @ 后面
trick-in-front = 开头像真网址，后面还接着别的域名

unlisted-not-on-the-list = <code>{ $host }</code> 不在我的名单里。
unlisted-abroad = <code>{ $host }</code> 是真公司的网站，但比利时的卡不在那里充值。
unlisted-contact = <code>{ $host }</code> 是聊天软件里的一个账号，不是运营商的网站。
unlisted-ip-address = <code>{ $host }</code> 只是一串数字，看不出是谁的。
unlisted-foreign-letters = <code>{ $host }</code> 里有英文以外的字母，运营商不会这样写。
unlisted-odd = <code>{ $host }</code> 写法很怪，运营商不会这样写。

scam = <b>先别付钱，也别给任何信息。</b>
scam-pay-first = 陌生人说便宜，让你先付钱，过几天才到账：这几天你什么都拿不到。
scam-cheap-credit = 国内有报道：这种低价“慢充”用的是骗来的钱，号码被停，买的人还被警察找去问话。
scam-fake-messages = 有假短信说你的卡要充值，让你点他们的链接。
scam-codes = 聊天里有人要验证码、密码、护照照片：一样都别给。
scam-then = 把链接、@用户名或那条消息发给我，我看是不是官方的。

paid = <b>已经付了钱，或者给了信息？</b>
paid-card-stop = 马上打给银行或 Card Stop：<code>{ $number }</code>，在国外打 <code>{ $abroad }</code>。也许还能拦下来。
paid-police = 去当地警察局报案，带上银行流水和截图。
paid-forward = 把那条消息转发到 <code>{ $address }</code>。
paid-operator = 给了充值码、账户密码？马上告诉运营商客服。
paid-second-time = 别再付钱了，说能帮你追回来的人也别信。

button-paid-already = 🆘 我已经付了钱

# 每条消息是一屏、一个按钮或一条提示。消息用 Telegram HTML；按钮和提示是纯文字。

home = <b>比利时手机充值指南</b>
    告诉我是哪家的卡，马上给你办法。点按钮、打字都行。我不是运营商，不收钱。
button-last = 上次：{ $operator }
help = <b>想办什么？</b>点一个，或者直接打字问我。
language = 用哪种语言？
settings = <b>我记住的内容</b>
    语言：{ $language }
    你的回答：{ $answers }
settings-nothing = 还没有
privacy = <b>隐私</b>
    只存你的回答、语言和提醒，全部加密；不存姓名、聊天内容、手机号和密码。
    点“删除我的数据”，或者拉黑我，马上全部删掉。
    <blockquote expandable><b>存什么：</b>你的语言、你的回答（住多久、什么设备、在哪里买的、哪家运营商、能用什么付、有没有网）和上一次的回答，问到了哪一步，你上次纠错的是我哪条消息，你这个月说过什么管用（只算一次），你设的提醒（哪家运营商、什么到期、日期），还有发提醒要用的 Telegram ID。别的都不存。
    <b>为什么：</b>免得你重复回答，到时候能提醒你。
    <b>存多久：</b>没答完的问题存 { $dialogueHours } 小时；提醒发出去就删；别的存到你最后一次发消息、最后一个提醒之后 { $recordDays } 天，以晚的为准。回复过哪些消息，只记编号，记 { $seenHours } 小时，免得重复回复。
    <b>怎么存：</b>全部加密，Telegram ID 也加密，存的时候用代号，密钥放在别处。日志里没有姓名，也没有聊天内容。
    <b>删除以后：</b>加密的旧数据最多在服务器上再留一天，备份里的要等备份删掉才没有。
    <b>匿名统计：</b>每天各项的次数，比如 BASE 的答案看了几次，不记是谁看的，存 { $tallyDays } 天。大家说什么管用，也只记次数，存一年。</blockquote>
delete = <b>删除你的全部数据？</b>
    你的语言、回答和提醒马上删掉，删了就找不回来了。
delete-done = 全部删好了。
    发 /start 重新开始。
cancel = 好，不问了。发 /start 重新开始。
language-changed = 好，现在说中文。
off-topic = 这个我帮不上，我只懂比利时手机充值。
# We heard something, and not well enough: the likeliest doors follow.
unsure = 没太听明白，你想问的是哪个？
unsure-told = ✓ { $told }。想问哪个？
unsure-scam = 🎣 是不是骗局
unsure-number = 🔢 我的号码
unsure-shop = 🏪 去哪里买
thanks = 不客气，有事再来。
# Before the open question, to whoever asks what they can pay with.
pay-depends = 付款页有你那张卡的标志就能用；没有就返回，不扣钱。说说是哪家，我看得更准：
cannot-see = 照片、语音、表情和文件我都看不了。请点按钮，或者打几个字。
group = 为了不让别人看到你的回答，我们私聊吧，点下面的按钮。
went-wrong = 我这边出了点问题，你的回答还在，请再试一次。
slow-down = 太快了，我跟不上。等一分钟再继续吧。

toast-menu-renewed = 菜单更新了，看新消息。
toast-not-yours = 这些按钮是别人的。想用就自己给我发 /start。
toast-went-wrong = 出了点问题，请再点一次。

button-home = 🏠 首页
button-back = ◀ 返回
button-help = ❔ 帮助
button-privacy = 🔒 隐私
button-settings = 📝 我的回答
button-delete = 🗑 删除我的数据
button-delete-yes = 对，全部删掉
button-delete-no = 不，留着
button-contact = 联系真人
button-private = 打开私聊
language-name = 中文

command-start = 重新开始
command-help = 我能帮你什么
command-language = 中文 / English
command-settings = 我记住了什么
command-privacy = 存什么、存多久
command-delete = 删除我的数据
command-cancel = 停止提问
command-check = 看链接是不是真的

profile-name = 比利时充值指南
profile-about = 教你在比利时给手机充值。不是运营商，不收钱。
profile-description = 在比利时手机没话费、没流量了？告诉我哪家的卡、什么手机，我用中文一步一步教你充。

    我不是运营商，绝不会向你要钱、验证码或手机号。

# 关于一张卡的各个页面共用。

button-name-operator = 选运营商
button-top-up = 📱 怎么充值
button-top-up-brief = 📱 充值
button-pay-bill = 🧾 怎么付账单
matter-of = { $operator }：
matter-see-site = 还想知道别的，看官网 <a href="{ $address }">{ $domain }</a>，或者问客服：
matter-no-site = { $operator } 的官网没查到，问卖卡的人。

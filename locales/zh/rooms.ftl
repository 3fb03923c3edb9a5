# 每条消息是一屏、一个按钮或一条提示。消息用 Telegram HTML；按钮和提示是纯文字。

home = <b>比利时手机充值指南</b>
    回答三个小问题就行，点按钮或直接打字都可以。我不是运营商，也不会收你的钱。
help = <b>我能帮你什么</b>
    告诉我住多久、什么设备、哪家的卡，我一步一步教你充值。其他的事，点下面的按钮，或者用自己的话写给我。

    /start 从头开始 · /cancel 停止提问
    /reminders 到期提醒 · /check 查链接真假
    /language 换语言 · /settings 我记住了什么
    /privacy 隐私 · /delete 全部删掉

    我不是运营商，绝不会向你要钱、验证码、手机号或证件。
language = 用哪种语言？
settings = <b>我记住的内容</b>
    语言：{ $language }
    你的回答：{ $answers }
settings-nothing = 还没有
privacy = <b>隐私</b>
    <b>保存什么：</b>你的语言、你的回答（住多久、什么设备、在哪里买的、哪家运营商、能用什么付、有没有网），问到了哪一步，你上次报错的是我哪条消息，你设的提醒（哪家运营商、什么到期、日期），还有发提醒要用的 Telegram ID。除此之外都不存：不存姓名、聊天内容、手机号和任何密码。
    <b>为什么：</b>免得你重复回答；你要提醒，到时候才能提醒你。
    <b>保存多久：</b>没答完的问题保存 { $dialogueHours } 小时；提醒发出去就删；其他内容保存到你最后一次发消息或最后一个提醒之后 { $recordDays } 天，以晚的为准。另外，我会用编号记住 { $seenHours } 小时内回复过哪些消息，免得重复回复。
    <b>怎么保存：</b>全部加密，Telegram ID 也加密，存的时候用代号。密钥另外存放。日志里没有姓名，也没有聊天内容。
    <b>匿名统计：</b>我还记每天各项的次数，比如 BASE 的答案看了几次，不记是谁看的，保存 { $tallyDays } 天。
    发 /delete，或者拉黑我，你的信息都会马上全部删除。
delete = <b>把你的信息全部删掉？</b>
    你的语言、回答和提醒会马上删除，删了就找不回来了。
delete-done = 删好了，你的信息我都忘了。
    发 /start 就像第一次见面一样重新开始。
cancel = 好，不问了。发 /start 可以重新开始。
language-changed = 好，现在说中文。
not-understood = 这句我没看懂。可以这样写：
    • BASE 预付费卡，iPhone，待 10 天
    • 付了钱没到账
    • 怎么查余额

    发 /help 看看我能做什么。
thanks = 不客气。有事再来找我，发 /help 看看我还能做什么。
# Before the open question, to whoever asks what they can pay with.
pay-depends = 能用什么付，要看是哪家的卡，先选一下：
cannot-see = 照片、语音、表情和文件我都看不了。请点按钮，或者打几个字。
group = 为了不让别人看到你的回答，我们私聊吧，点下面的按钮。
went-wrong = 我这边出了点问题，你的回答还在，请再试一次。
slow-down = 太快了，我跟不上。等一分钟再继续吧。

toast-menu-renewed = 菜单已更新，请看新的。
toast-not-yours = 这些按钮是别人的。想用的话，自己给我发 /start。
toast-went-wrong = 出了点问题，请再点一次。

button-home = 🏠 首页
button-back = ◀ 返回
button-help = ❔ 帮助
button-privacy = 🔒 隐私
button-delete = 🗑 忘掉我
button-delete-yes = 对，全部删掉
button-delete-no = 不，留着
button-contact = 联系真人
button-private = 打开私聊
button-other-language = 🌐 English
language-en = English
language-zh = 中文

command-start = 开始提问
command-help = 我能帮你什么
command-language = 中文 / English
command-settings = 我记住了什么
command-privacy = 保存什么、保存多久
command-delete = 把我的信息全部删掉
command-cancel = 停止提问
command-check = 看链接是不是真的

profile-name = 比利时充值指南
profile-about = 教你在比利时给手机充值。不是运营商，不收钱。
profile-description = 在比利时手机没话费、没流量了？告诉我住多久、用什么设备、哪家运营商，我用中文一步一步教你充值。

    我不是运营商，绝不会向你要钱、验证码或手机号。

# 在别的聊天里：@机器人 后面的结果（标题、说明都是纯文字），和发出去的那条消息。

inline-title-card = { $operator }：怎么充值
inline-title-not-arrived = { $operator }：没到账怎么办
inline-title-balance = { $operator }：怎么查余额
inline-title-pay = { $operator }：能用什么付
inline-about-not-arrived = 先别再付钱，照着做
inline-about-balance = 怎么看还剩多少
inline-about-pay = 每种充值办法能用什么付
inline-verdict-top-up = 可以充值
inline-verdict-pay-the-bill = 不用充值，付账单就行
inline-verdict-no-prepaid-here = 没查到它自己的预付费卡
inline-verdict-ended = 在比利时已经没有了
inline-verdict-elsewhere = 不是比利时的卡，去卖卡的地方充
inline-verdict-sells-nothing = 不卖套餐，eSIM 是另一家的
inline-verdict-find-out-operator = 先弄清楚卡是哪家的
inline-verdict-get-a-card = 先要有一张卡
inline-pay = <b>{ $operator }：能用什么付</b>
inline-unread = 没看懂，来私聊问我
button-open-bot = 打开完整指南
inline-pay-look = 别的付款方式：付款页有它的标志就能用，没有就返回，不扣钱。

# 只给管理员看：只有次数，没有人。每行先是今天，再是这些天的总数。

stats = 📊 <b>统计</b>
    今天 · 近 { $days } 天，一柱一天
stats-line = { $name }：{ $today } · { $all }
stats-visits = 开始提问
stats-funnel = <b>走到哪一步</b>
stats-question-stay = 住多久
stats-question-device = 什么设备
stats-question-operator = 哪家的卡
stats-question-firm = 哪家的卡（更多）
stats-question-form = 想要哪种卡
stats-question-bought = 手机在哪买的
stats-cards = 看到答案
stats-operators = <b>各家的答案</b>
stats-operators-other = 其他各家
stats-rescues = <b>出了什么问题</b>
stats-rest = <b>其他</b>
stats-reports = 纠错
stats-unread = 没看懂的话
stats-reminders = 发出的提醒
stats-contradicted = <b>大家说不行的</b>
stats-demo = 演示：数据是编的。
stats-said-of = { $name } · { $what }
stats-said-of-code = { $name } · <code>{ $code }</code>
stats-say-no = ：{ $failed } 人说不行
stats-say-no-of = ：{ $all } 人里 { $failed } 人说不行
stats-nothing = 近 { $days } 天还没有数据。
stats-gone = 现在读不到统计数据，过一分钟再发 /stats 试试。

guide-again = 没看懂。点个按钮，或者这样写：{ $examples }
guide-finished = ✓ { $answers }
button-skip = 说不准

stay-question = 你在比利时待多久？
stay-weeks = 两周以内
stay-months = 三个月以内
stay-long = 更久，或长住

device-question = 卡在什么设备里？
device-iphone = iPhone
device-android = 安卓
device-tablet = 平板
device-router = 随身 Wi-Fi

operator-question = 你的 SIM 卡或 eSIM 是哪家的？
operator-travel-esim = 旅行 eSIM
operator-more = 其他
firm-question = 是哪一家？

form-question = 要实体 SIM 卡，还是 eSIM？
form-sim = 实体 SIM 卡
form-esim = eSIM

bought-question = 设备是在哪里买的？很多国行手机没有 eSIM。
bought-mainland = 中国大陆
bought-hong-kong-macao = 香港或澳门
bought-elsewhere = 其他地方
guide-told = ✓ { $told }
button-see-answer = 直接看答案
stay-ask = 要更准：待多久？
device-ask = 要更准：用什么手机？
device-other = 其他
stay-brief-weeks = 两周内
stay-brief-months = 三个月内
stay-brief-long = 更久

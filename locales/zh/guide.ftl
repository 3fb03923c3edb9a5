guide-step = <b>{ $step }/{ $steps }</b>
guide-step-answers = <b>{ $step }/{ $steps }</b> · { $answers }
guide-again = 这句我没看懂。点个按钮，或者这样写：{ $examples }
guide-done = <b>记下了：</b>{ $answers }
    具体的充值步骤还没有准备好，下个版本会有。在那之前，请去运营商的官网或门店充值。
button-skip = 不知道 / 跳过

stay-question = 你在比利时待多久？
stay-weeks = 两周以内
stay-months = 三个月以内
stay-long = 更久，或长住
stay-unknown = 时间未定

device-question = 要给什么设备充值？
device-iphone = iPhone
device-android = 安卓手机
device-tablet = 平板
device-router = 随身 WiFi、路由器或电脑
device-unknown = 设备不清楚

operator-question = 你的 SIM 卡或 eSIM 是哪家的？
operator-proximus = Proximus
operator-orange = Orange
operator-base = BASE
operator-telenet = Telenet
operator-mobile-vikings = Mobile Vikings
operator-lycamobile = Lycamobile
operator-travel-esim = 旅行 eSIM
operator-other = 其他
operator-unknown = 运营商不清楚

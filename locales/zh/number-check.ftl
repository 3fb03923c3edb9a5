# 打进来的号码是什么。号码一律不保存。

number-belgian-mobile = 这是比利时手机号。在比利时这样写：<code>{ $national }</code>，在国外这样写：<code>{ $international }</code>。
number-first-holder = { $prefix } 开头的号码最早是 { $holder } 的。换运营商号码可以不变，只能参考。
number-belgian-landline = 这是比利时的座机号，不能充值。
number-almost-belgian-mobile = 差一点像比利时手机号：有 { $digits } 位，应该是 { $wanted } 位。付款前再数一遍。
number-chinese-mobile = 这是中国大陆的手机号，不是比利时的。比利时手机号是 04 或 +32 4 开头。
number-foreign-number = 这是别的国家的号码，不是比利时的。比利时手机号是 04 或 +32 4 开头。
number-sim-number = 这是 SIM 卡号，不是手机号，充值用不上它。
number-esim-chip-number = 这是 EID，不是手机号。有 EID，设备就支持 eSIM。
number-secret = 这看起来是充值码、银行卡号或账号。<b>不要发给任何人，也不要发给我。</b>我没有保存，你可以把那条消息删掉。

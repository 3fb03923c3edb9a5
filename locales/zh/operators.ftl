# 运营商是谁，怎么联系，有什么该知道的。

kind-network = { $operator } 是比利时有自己网络的运营商。
kind-brand = { $operator } 是比利时的手机卡品牌。
kind-travel-esim = { $operator } 卖旅行 eSIM。
kind-bill-only = { $operator } 只有月付卡，按账单付。
kind-ended = { $operator } 在比利时已经停了，充不了。
kind-foreign = { $operator } 不是比利时的卡，去发卡的地方充。
kind-placeholder = 这不是运营商。

spoken-languages = 语言：{ $languages }
spoken-nl = 荷兰语
spoken-fr = 法语
spoken-de = 德语
spoken-en = 英语

# 不是运营商的回答，放在按钮上或句子里。
placeholder-dont-know = 不知道是哪家
placeholder-no-card = 还没有卡
placeholder-other = 其他运营商
placeholder-apple-esim = 苹果 eSIM

contact-own-sim = 用 { $operator } 卡打 <code>{ $number }</code>
contact-own-sim-free = 用 { $operator } 卡打 <code>{ $number }</code>，免费
contact-own-sim-charged = 用 { $operator } 卡打 <code>{ $number }</code>，收费
contact-any-phone = 任何电话打 <code>{ $number }</code>
contact-any-phone-free = 任何电话打 <code>{ $number }</code>，免费
contact-any-phone-charged = 任何电话打 <code>{ $number }</code>，收费
contact-abroad = 在国外打 <code>{ $number }</code>
contact-abroad-free = 在国外打 <code>{ $number }</code>，免费
contact-abroad-charged = 在国外打 <code>{ $number }</code>，收费
contact-hours = ，{ $from } 点到 { $to } 点
contact-always = ，24 小时
contact-email = 写邮件到 <code>{ $address }</code>
contact-whatsapp = WhatsApp 写给 <code>{ $number }</code>
contact-chat = 在 <a href="{ $address }">{ $domain }</a> 在线聊天
contact-form = 在 <a href="{ $address }">{ $domain }</a> 填联系表
contact-app = 在它的 App 里联系（<a href="{ $address }">{ $domain }</a>）
contact-shop = 去它的门店问（<a href="{ $address }">{ $domain }</a>）

# 话费和套餐。
note-credit-is-not-a-bundle = 有话费，不等于有套餐。
note-bundle-renews-from-credit = 套餐自动续，从话费里扣。
note-credit-and-bundle-together = 充一次，话费和套餐都有。
note-bundle-over-uses-credit = 套餐没了，就扣话费。
note-credit-carries-over = 没用完的话费留着以后用。
note-bundles-work-in-the-eu = 套餐在欧盟也能用。
note-no-daily-roaming-pass = 预付费卡不能用 Daily Roaming Pass（按天的漫游包）。
note-outside-eu-data-blocked = 出了欧盟，手机流量用不了。
note-other-services-take-credit = 别的收费服务也扣话费。

# 还卖什么。

# 旅行 eSIM。
note-data-lost-at-the-end = 到期没用完的流量就没了。
note-top-up-does-not-extend = 充值不会让现在的流量包多用几天。
note-top-up-waits-for-the-end = 充的流量，等现在的用完才开始。
note-days-are-not-added-up = 充的天数不和原来的加在一起。
note-can-be-topped-up-after-the-end = 流量包到期后也能充。
note-new-esim-after-the-end = 流量包到期后要买新的 eSIM。
note-free-emergency-data = 有免费的应急流量。
note-monthly-plan-renews-itself = 包月的流量包会自动续。
note-site-purchase-is-a-new-esim = 在网站上买的，会是一张新的 eSIM。
note-starts-on-arrival = 到了流量包能用的国家才开始算。
note-works-only-in-its-countries = 只在流量包写的国家能用。
note-alipay-in-some-regions-only = 支付宝只在部分地区能用。

# 安全。

# 它是谁，以前是谁，不是谁。
note-foreign-card-no-eu-rules = 外国卡，欧盟的漫游规定管不到。
note-data-stops-after-months-abroad = 在国外用几个月，流量会停。
note-customers-went-to-base = 它的客户转到了 BASE。
note-us-service-ended = 它在美国的服务已经停了。
note-vouchers-sold-in-the-uk = 它的充值券在英国卖。
note-charged-to-account-monthly = 每月从你的账户扣钱。

# 账单。
note-late-payment-blocks = 付晚了可能停机。

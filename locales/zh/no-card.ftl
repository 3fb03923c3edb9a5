# 还没有卡：买哪种、去哪里、要多少钱、带什么；还有卡是哪家的、停了的和外国的卡。

no-card-title-weeks = { $light } 还没有卡：短住，买预付费卡
no-card-title-months = { $light } 还没有卡：住几个月，买预付费卡
no-card-title-long = { $light } 还没有卡：先买预付费卡，再换月付
no-card-title-unknown = { $light } 还没有卡：先买预付费卡
no-card-title-esim = { $light } 还没有卡：先看手机能不能装 eSIM
no-card-title-has-eid = { $light } 还没有卡：买旅行 eSIM

# 实体卡。
no-card-where = <b>去哪里：</b>{ $shops } 的门店
no-card-where-else = 超市、<b>Phone Shop</b> 也有卖 🟡非官方，先问 “Can you register it now?”
no-card-bring = <b>带什么：</b>护照原件，复印件不行。当场登记，没登记用不了
no-card-say = <b>怎么说：</b>法语 “{ $french }” 荷兰语 “{ $dutch }”
no-card-price = <b>多少钱：</b>问三样：卡多少钱、有几 GB、用几天。以后每次充 { $money }起
no-card-price-weeks = <b>多少钱：</b>问三样：卡多少钱、有几 GB、用几天。选最便宜的
no-card-pay = <b>付款：</b>带上现金，{ $means }收不收先问一句
no-card-worked = <b>走之前：</b>插上卡，关掉 Wi-Fi，能打开网页才算办好
no-card-router = 随身 Wi-Fi：把设备带去，让店员插上卡试一下
no-card-tablet = 平板：带去看卡槽，让店员插上卡试一下
no-card-keep = 隔几个月充一次，号码才不会没
no-card-monthly = <b>住稳了：</b>带证件去同一家问月付卡（abonnement）。换别家也能留号码，最多 { $period }
no-card-refund = 走之前用完，剩的多半退不了

# eSIM。
no-card-esim = <b>或旅行 eSIM：</b>{ $where }，有 EID 才能装
no-card-esim-doubtful = 旅行 eSIM 先别买：{ $phone }多半没有 EID（{ $where }）
no-card-esim-none = 没有 EID：旅行 eSIM 装不了，别买
no-card-esim-first = { $where }，有没有 <b>EID</b>（32 位数字）？
no-card-esim-rare = { $phone }多半没有
no-card-esim-yes = <b>有：</b>买旅行 eSIM，选含 Belgium 或 Europe 的
no-card-esim-no = <b>没有：</b>eSIM 装不了，买实体卡
no-card-esim-buy = 点“旅行 eSIM”选一家，在它的 App 里买含 Belgium 或 Europe 的
no-card-esim-install = 在 Wi-Fi 下装：App 里点 <b>Install / Activate</b>，装好再断 Wi-Fi
no-card-esim-number = 一般没有电话号码；要号码就买实体卡：带护照去 { $shops } 门店
no-card-stuck = <b>卡住了：</b>没有电话可打，去最近的门店问；店员听不懂，给他看上面那句

no-card-stuck-shop = <b>卡住了：</b>没有电话可打，带着手机去最近的门店问
no-card-stuck-esim = <b>卡住了：</b>没有电话可打：App 里找 Help / Chat，或去最近的门店换实体卡

button-shop-near = 🗺 找门店
button-travel-esim = 旅行 eSIM ▸

# 卡是哪家的。
finder-title = { $light } 卡是哪家的？几秒钟就能查到
finder-lookup = 打开 <a href="{ $address }">{ $site }</a>，输入手机号：写着现在是哪家
finder-lookup-later = 连上 Wi-Fi 再查：打开 <a href="{ $address }">{ $site }</a>，输入手机号
finder-fork = 写着 { $bill }？自己充值的是 { $prepaid } 卡，收账单的付账单
finder-print-wins = 和卡上印的不同？以卡上的为准
finder-no-number = 不知道号码：打给身边的人看
finder-bar = <b>没网：</b>看屏幕最上面的名字
finder-bar-iphone = <b>没网：</b>看屏幕最上面的名字，或 设置 › 蜂窝网络
finder-bar-android = <b>没网：</b>看屏幕最上面的名字，或 设置 › 移动网络 › SIM 卡
finder-print = 看 SIM 卡、卡板、小票上印的名字
finder-print-device = 拔出 SIM 卡看上面印的名字，或看卡板、小票
finder-message = 看运营商发来的短信，发信人是谁
finder-esim = eSIM：在邮箱里搜 eSIM，卖家就是它
finder-statement = 用卡充过：看银行流水，钱付给了谁
finder-found = <b>查到了：</b>点它的名字，或者打字发我
finder-stuck = <b>卡住了：</b>没有电话可打，带着卡去任何一家门店问 “Which operator is this SIM?”
button-other-names = 其他名字 ▸

# 名字不在我的名单里。
other-title = { $light } 不在名单里的卡：这样充
other-name = 卡板上印着网址：打开，找 <b>{ $press }</b>（充值）
other-voucher = 或去 <b>Phone Shop、Librairie、Krantenwinkel</b>，把卡给店员看，说 “Can I top this up?”
other-lookup = 不确定是哪家：<a href="{ $address }">{ $site }</a> 输入号码，写着现在是哪家
other-test = 先充最小的金额，到账了再充
other-stuck = <b>卡住了：</b>没查到电话，卡板上找 <b>{ $words }</b>，或问卖卡的店

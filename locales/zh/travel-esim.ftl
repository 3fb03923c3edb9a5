# 旅行 eSIM 卡：先看 eSIM 在不在手机里，在就续，不在怎么办。

travel-title = { $light } { $operator }：流量用完了
travel-title-blocked = { $light } { $operator }：这部手机装不了 eSIM
travel-title-missing = { $light } { $operator }：手机里没有这张 eSIM
travel-title-no-button = { $light } { $operator }：没有充值按钮

# 在不在手机里。
travel-look-iphone = <b>设置 › 蜂窝网络</b>：有没有 { $operator }？
travel-look-android = <b>设置 › 移动网络 › SIM 卡</b>：有没有 { $operator }？
travel-look-tablet = <b>设置 › 蜂窝网络</b>：有没有 { $operator }？
travel-look-router = 随身 Wi-Fi 的管理页里有没有 { $operator }？
travel-look-unknown = <b>设置 › 蜂窝网络</b>（安卓：<b>移动网络 › SIM 卡</b>）：有没有 { $operator }？
travel-in = <b>手机里有：</b>先连 Wi-Fi（酒店、车站、咖啡馆）

# 在：续。
travel-app = 打开 { $app } App › <b>{ $path }</b>
travel-app-words = { $app } App 里选这张 eSIM，点 <b>{ $words }</b>
travel-site = 打开 <a href="{ $address }">{ $site }</a>，登录 › <b>{ $path }</b>
travel-site-words = 打开 <a href="{ $address }">{ $site }</a>，登录，选这张 eSIM，点 <b>{ $words }</b>
travel-plan = 选含 Belgium 或 Europe 的流量包。
travel-plan-smallest = 选含 Belgium 或 Europe 的流量包，最小的就够。
pays-with = 付款：{ $means }
pays-try = 看标志：{ $means }，有就试，拒付不扣钱
pays-look = 付款页有你那张卡的标志就能付；没有就返回，不扣钱
travel-alipay = 支付宝只在部分地区能用，付款页有标志才行；没有就请朋友用 Visa 付
travel-cash = 网上不收现金：请朋友用卡付，或买实体卡
travel-worked = App 里能看到剩多少 GB。还没网：飞行模式开了再关，或重启
travel-no-button = <b>没有这个按钮：</b>这张不能续，买新的
travel-keep = 别删 eSIM，删了多半装不回来
travel-out = <b>手机里没有：</b>{ $where }，有 EID 就装上，没有就买实体卡
travel-out-doubtful = <b>手机里没有：</b>{ $phone }多半没有 EID（{ $where }），装不了，买实体卡
travel-phone-mainland = 国行机
travel-phone-hong-kong-macao = 港澳版
travel-border = 要离开比利时：选 Europe 的，Belgium 的过了边境就没网
travel-number = 住得久：带护照办张比利时卡，才有比利时号码
travel-stuck-none = <b>卡住了：</b>没有电话，{ $site } 里找 <b>Help / Contact / Chat</b>

# EID 在哪里看。
travel-eid-iphone = 设置 › 通用 › 关于本机
travel-eid-android = 拨 <code>{ $code }</code>
travel-eid-tablet = 设置 › 通用 › 关于本机
travel-eid-router = 看设备说明书
travel-eid-settings = 没显示：设置 › 关于手机 › 状态信息
travel-eid-unknown = 拨 <code>{ $code }</code>

# 不在手机里。
travel-eid-first = 先看能不能装：{ $where }，有没有 <b>EID</b>（32 位数字）？
travel-eid-yes = <b>有 EID：</b>连 Wi-Fi，{ $app } App › <b>My eSIMs</b>，选这张，点 <b>Install / Activate</b>
travel-eid-deleted = 装过又删了：问客服能不能重装，多半不行
travel-eid-no = <b>没有 EID：</b>装不了，换一部有 EID 的手机，或买实体卡
travel-refund = 没装过的：问客服退款，说 “My phone has no EID. Can I get a refund?”
travel-plastic = <b>实体卡：</b>带护照原件去 { $shops } 门店，当场登记

# 没有充值按钮。
travel-again = 这张不能续，再付也没用
travel-again-buy = 连 Wi-Fi，在 { $app } 里买新的，选含 Belgium 或 Europe 的
travel-again-install = 装好新的，在 { $where } 选它上网。旧的先别删
travel-again-plastic = 不想再买 eSIM：带护照去 { $shops } 门店买预付费卡
travel-lines-iphone = 设置 › 蜂窝网络 › 蜂窝数据
travel-lines-android = 设置 › 移动网络
travel-lines-unknown = 手机设置的移动网络里

button-not-in-phone = 手机里没有
button-no-top-up = 没有充值按钮
button-no-data = ❗ 付了没流量
button-plastic = 买实体卡

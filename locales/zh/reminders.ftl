# 保号：卡什么时候到期，到期前提醒；不知道哪天到期，就先定两个日子。

feature-reminders = 🔔 保号提醒
command-reminders = 到期提醒

# 什么会到期，放在按钮上或列表里。
lapse-bundle-end = 套餐
lapse-credit-end = 话费
lapse-identify-again = 实名登记
lapse-sim-death = 卡和号码
lapse-own = 自己选的日子
lapse-after-30-days = 30 天后看套餐
lapse-after-11-months = 11 个月内再充

# 什么时候：还没到、今天、已经过了。
deadline-bundle-end = 套餐 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>到期。
deadline-bundle-end-today = 套餐今天到期。
deadline-bundle-end-past = 套餐 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>已经到期了。
deadline-credit-end = 话费 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>到期。
deadline-credit-end-today = 话费今天到期。
deadline-credit-end-past = 话费 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>已经到期了。
deadline-identify-again = <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>之前重新实名登记。
deadline-identify-again-today = 今天是重新实名登记的最后一天。
deadline-identify-again-past = 该在 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>之前重新实名登记，已经过了。
deadline-sim-death = 不再充，卡和号码 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>作废。
deadline-sim-death-today = 不充，卡和号码今天就作废。
deadline-sim-death-past = 没再充，卡和号码 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>就作废了，已经过了。
deadline-own = 你选的日子是 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>。看看余额，要充就充。
deadline-own-today = 今天就是你选的日子。看看余额，要充就充。
deadline-own-past = 你选的日子是 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>，已经过了。看看余额，要充就充。
deadline-after-30-days = <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>离上次充值 30 天：看看套餐还在不在，要充就充。
deadline-after-30-days-today = 上次充值到今天 30 天了：看看套餐还在不在，要充就充。
deadline-after-30-days-past = 上次充值已经过了 30 天（<tg-time unix="{ $unix }" format="D">{ $date }</tg-time>）：看看套餐还在不在，要充就充。
deadline-after-11-months = <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>离上次充值 11 个月：再充一次，号码最稳。
deadline-after-11-months-today = 上次充值到今天 11 个月了：再充一次，号码最稳。
deadline-after-11-months-past = 上次充值已经过了 11 个月（<tg-time unix="{ $unix }" format="D">{ $date }</tg-time>）：快充一次，号码最稳。

# 充值以后。
reminders-arrived = <b>✅ 到账了，真好！</b>{ $operator } 充好了，到期前要我提醒你吗？
reminders-offer = <b>{ $operator }：保号提醒</b>
reminders-your-card = 你的卡
reminders-from-today = 按今天充值算：
reminders-from = 从 <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>充值算起：
reminders-unknown = <b>{ $what }多久到期没查到，问一句：</b>
reminders-look-at = 🌐 <a href="{ $address }">{ $domain }</a>
reminders-older = 你有一个别的日期的提醒，点一下就换成新日期。
reminders-how = 点一个，到那天我提醒你（比利时时间 9 点到 20 点）。
button-remind-all = 🔔 全部提醒
button-identified-when = 🪪 按上次实名登记算
button-own-day = 📅 选日子
button-other-top-up = 不是今天

# 哪一天？
reminders-day-topped-up = <b>{ $operator }：你是哪天充的？</b>
    点一个，或者直接写日期：12月24日、24/12、三天前。
reminders-day-identified = <b>{ $operator }：你上次实名登记是哪天？</b>
    点一个，或者直接写日期：2026年12月24日、24/12/2026、三个月前。
reminders-day-own = <b>{ $operator }：要我哪天提醒你？</b>
    点一个，或者直接写日期：12月24日、24/12、三周后。
reminders-day-again = 这个日期我没看懂。
reminders-day-not-ahead = 选今天以后的日子，最多三年。
reminders-day-not-past = 选今天或以前的日子，最多三年前。
reminders-day-over = 从那天算起已经过期了。去账户里看看，或者重新登记。
reminders-well-done = <b>✅ 充好了，真好！</b>
day-today = 今天
day-yesterday = 昨天
day-ago = { $period }前
day-in = { $period }后

# 列表。
reminders-list = <b>你的提醒</b>（{ $count } 个，最多 { $most } 个）
reminders-line = { $place }. <b>{ $operator }</b> { $what }：<tg-time unix="{ $unix }" format="D">{ $date }</tg-time>，{ $remind }提醒
reminders-line-on-the-day = { $place }. <b>{ $operator }</b> { $what }：<tg-time unix="{ $unix }" format="D">{ $date }</tg-time>，当天提醒
reminders-none = 你还没有提醒。
reminders-full = 提醒满了，先删一个吧。
reminders-delete-all = <b>{ $count } 个提醒全部删掉？</b>
button-reminders = 🔔 我的提醒
button-reminders-add = ➕ 别的运营商
button-reminders-none = 🗑 全部删掉
button-reminders-none-yes = 对，全部删掉

# 到了那天发的消息。
reminder-head = 🔔 <b>{ $operator }：保号提醒</b>
reminder-foot = 已经充过了？点 ✅，我重新算日子。
button-topped-up = ✅ 今天充过了
button-identified = ✅ 登记好了
button-tomorrow = ⏰ 明天再说
button-in-three-days = ⏰ 三天后再说
button-stop = 不用提醒了
reminders-later = 好，{ $date }再提醒你。
reminders-stopped = 好，不再提醒了：{ $operator }。

toast-reminder = 🔔 我会在 { $date }提醒你。
toast-reminders = 🔔 好，到时候提醒你。
toast-reminder-gone = 提醒删掉了。
toast-too-late = 那天已经过了。

# 容易出什么问题，该怎么办。

caution-check-balance-before-and-after = 充值前后，各查一次余额。
caution-three-clocks = 套餐、话费余额、SIM 卡各有各的到期日。
caution-keep-the-receipt = 到账之前，小票别扔。
caution-never-pay-twice = 没到账？先别再付，查清楚再说。
caution-right-number-twice = 付款前，把手机号核对两遍。
caution-promotions-only-from-operator = 优惠只信运营商自己发的。
caution-nothing-to-strangers = 充值码、密码和钱，都别给陌生人。
caution-does-the-device-fit = 先确认你的设备能用。
caution-identify-first = 先实名登记，不然卡用不了。
caution-smallest-amount-first = 先充最小的金额试试。
caution-app-may-be-missing = 你的应用商店里可能没有这个 App。
caution-short-numbers-own-sim = 短号码只有用这家自己的 SIM 卡才打得通。

problem-code-refused = 充值码用不了
problem-cannot-top-up-yet = 还不能充值
problem-no-new-data = 充了值，流量没增加
problem-bonus-missing = 赠送没到
problem-top-up-above-cap = 充的钱超过了上限
problem-card-does-nothing = 卡什么都做不了
problem-paid-but-no-credit = 钱付了，话费没到
problem-direct-debit-bounced = 自动扣款被银行退回了
problem-lost-sim = SIM 卡丢了
problem-bill-still-open = 钱付了，账单还显示没付
problem-code-on-bill-fails = 账单上的码用不了
problem-data-used-up-early = 流量包没到期，流量先用完了
problem-direct-debit-failed = 自动扣款没成功

fix-check-space-and-digits = 看看充值码前面有没有空格，数字有没有漏。
fix-enter-code-online = 在网上输入充值码。
fix-call-helpdesk = 打电话给客服。
fix-activate-first = 先激活卡。
fix-benefits-start-at-amount = 充到一定金额才有套餐。
fix-buy-bundle-from-credit = 用话费余额买一个套餐。
fix-check-amount-and-window = 看看充了多少，离上次充值多久了。
fix-stay-below-cap = 话费余额别超过上限。
fix-identify-first = 先实名登记。
fix-helpdesk-before-paying-again = 再付之前，先问客服。
fix-method-is-blocked = 这种付款方式会被停用。
fix-block-and-replace = 先挂失，再要一张新卡。
fix-wait-working-days = 等几个工作日。
fix-scan-with-camera-not-bank-app = 用手机相机扫，不要用银行 App 扫。
fix-ask-supplier-to-end-old = 请供应商把旧的流量包停掉。
fix-pay-by-bancontact-when-asked = 收到付款通知后，用 Bancontact 付。
problem-wait = 可能要等 { $period }。

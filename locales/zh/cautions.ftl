# 容易出什么问题，该怎么办。

caution-three-clocks = 套餐、话费、SIM 卡，各有各的到期日。

problem-code-refused = 充值码用不了
problem-cannot-top-up-yet = 还不能充值
problem-no-new-data = 充了值，流量没增加
problem-no-top-up-button = 没有充值按钮
problem-bonus-missing = 赠送没到
problem-top-up-above-cap = 充过了上限
problem-card-does-nothing = 卡完全用不了
problem-paid-but-no-credit = 钱付了，话费没到
problem-direct-debit-bounced = 自动扣款被银行退回了
problem-lost-sim = SIM 卡丢了
problem-bill-still-open = 钱付了，账单还显示没付
problem-code-on-bill-fails = 账单上的码用不了
problem-data-used-up-early = 流量包没到期，流量先用完了
problem-direct-debit-failed = 自动扣款没成功

fix-check-space-and-digits = 看看充值码前面有没有空格，数字有没有漏。
fix-enter-code-online = 在网上输充值码。
fix-call-helpdesk = 打客服电话。
fix-activate-first = 先激活卡。
fix-benefits-start-at-amount = 充到一定金额才有套餐。
fix-buy-bundle-from-credit = 用话费买一个套餐。
fix-check-amount-and-window = 看看充了多少、离上次充值几天。
fix-stay-below-cap = 话费余额别超过上限。
fix-identify-first = 先实名登记。
fix-helpdesk-before-paying-again = 再付之前，先问客服。
fix-method-is-blocked = 这种付款方式之后会停用。
fix-block-and-replace = 先挂失，再要一张新卡。
fix-wait-working-days = 等几个工作日。
fix-scan-with-camera-not-bank-app = 用手机相机扫，不要用银行 App 扫。
fix-ask-supplier-to-end-old = 请卖家停掉旧的流量包。
fix-pay-by-bancontact-when-asked = 收到付款通知，再用 Bancontact 付。
fix-restart-or-flight-mode = 重启设备，或者开一下飞行模式再关。
fix-line-off-and-on = 在设置里把这张 eSIM 关掉再打开。
fix-buy-a-new-esim = 这张 eSIM 不能续，买一张新的。
problem-wait = 可能要等 { $period }。

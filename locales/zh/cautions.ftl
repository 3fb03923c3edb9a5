# 容易出什么问题，该怎么办。

caution-three-clocks = 套餐、话费、SIM 卡，各有各的到期日。

problem-no-new-data = 充了值，流量没增加

fix-activate-first = 先激活卡。
fix-benefits-start-at-amount = 充到一定金额才有套餐。
fix-buy-bundle-from-credit = 用话费买一个套餐。
fix-identify-first = 先实名登记。
fix-restart-or-flight-mode = 重启设备，或者开一下飞行模式再关。
fix-line-off-and-on = 在设置里把这张 eSIM 关掉再打开。

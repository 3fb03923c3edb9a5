feature-which-operator = ❓ 卡是哪家的

feature-which-operator = ❓ Whose card?

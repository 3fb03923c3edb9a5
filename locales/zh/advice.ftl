# 住多久，会有什么不同。
tip-refund-not-worth-it = 住得短，退话费一般不划算。
tip-keep-the-number = 想留住号码，记得按时充值。

# 纠错：哪一部分不对，为什么。不记是谁报的。

report = <b>哪里不对？</b>
    先点哪一部分（不点也行），再点原因。只数次数，不记是谁。
report-part-route = 步骤：{ $route }
report-part-payment = 付款方式
report-part-amounts = 金额、有效期
report-part-balance = 查余额
report-part-contact = 客服联系方式
report-part-other = 其他
report-reason-wrong-code = 代码或号码不对
report-reason-wrong-amount = 价格或金额不对
report-reason-no-longer-works = 这个办法不行了
report-reason-something-else = 别的不对，或旧了
report-thanks = <b>谢谢，记下了。</b>
    改好之前，以运营商官网为准。
report-toast = 谢谢，记下了。

# 什么办法管用，什么不管用。只数次数，不记是谁。

what-worked-way-worked = <b>{ $about }：你是怎么充的？</b>
    点一下，帮帮后面的人。只数次数，不记是谁。
what-worked-way-failed = <b>{ $about }：哪个办法不行？</b>
    点一下，帮帮后面的人。只数次数，不记是谁。
what-worked-means-worked = <b>{ $about }：用什么付的？</b>
what-worked-means-failed = <b>{ $about }：当时用什么付的？</b>
what-worked-skip = 跳过
what-worked-thanks = 🙏 谢谢，后面的人用得上。
what-worked-say = 👎 说说哪里不行
button-code-worked = 👍 { $code } 能用
button-code-failed = 👎 { $code } 不行
what-worked-again = 这个月你说过了，谢谢！

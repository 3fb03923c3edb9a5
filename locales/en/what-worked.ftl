# What worked for people, or did not. Only counted, never who.

what-worked-way-worked = <b>{ $about }: how did you top up?</b>
    One tap helps the next person. I only count it, never who.
what-worked-way-failed = <b>{ $about }: what didn't work?</b>
    One tap helps the next person. I only count it, never who.
what-worked-means-worked = <b>{ $about }: what was it paid with?</b>
what-worked-means-failed = <b>{ $about }: what did you try to pay with?</b>
what-worked-skip = Skip
what-worked-thanks = 🙏 Thanks, that helps the next person.
what-worked-say = 👎 Say what failed
button-code-worked = 👍 { $code } OK
button-code-failed = 👎 { $code } fails
what-worked-again = You told me this month. Thanks!

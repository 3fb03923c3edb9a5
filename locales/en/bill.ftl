# The card for a bill: what to copy, until when, and how to see that it is paid.

bill-title = { $light } { $operator }: pay the bill (monthly, no top-up)
bill-offline = Get on Wi-Fi first: a café, a station, a library

# The first way.
bill-transfer = In your bank app, copy from the bill
bill-transfer-if = An IBAN on the bill? In your bank app, copy
bill-friend-copies = Ask a friend with a Belgian account. They copy from your bill
bill-payee = <b>{ $words }</b>: payee
bill-payee-known = <b>{ $words }</b>: payee, usually { $payee }
bill-account = <b>IBAN</b>: the account, starts with BE
bill-account-known = <b>IBAN</b>: the one on the bill (usually { $account }, seen { $year })
bill-amount = <b>{ $words }</b>: amount
bill-reference = <b>{ $words }</b>: +++□□□/□□□□/□□□□□+++, every digit counts
bill-code = QR code? Scan it in the bank app or with the camera
bill-code-camera = QR code? Scan it with the camera, not in the bank app
bill-collected = Direct debit: taken from your account on day { $day } of the month, so keep enough in it
bill-collected-failed = Didn't work? You get a link to pay with Bancontact. Not sure it's real? Pay in { $account }
bill-collected-transfer = An IBAN on the bill? You can transfer it too: copy IBAN, amount and +++ reference ({ $words })

# Other ways.
bill-online = Log in: <b>{ $path }</b>, tap <b>{ $pay }</b>
bill-online-bare = Open <a href="{ $address }">{ $site }</a>, tap <b>{ $login }</b> (log in), then <b>{ $bill }</b> (bill), <b>{ $pay }</b> (pay)
bill-online-no-login = No login needed: <a href="{ $address }">{ $site }</a>, tap <b>{ $pay }</b>
bill-no-account = <b>No Belgian account?</b> See if { $where } takes your card, or ask a friend
bill-logo = Or log in to { $where }: { $means } logo on the pay page? It works. If not, leave
bill-no-logo = No logo? A friend with a Belgian account copies IBAN, amount and +++ reference ({ $words }) from your bill
bill-cash = Or take the bill to a { $operator } shop: “Can I pay this in cash?”

# When, how much, and whether it is paid.
bill-due = <b>Pay by</b> the date after <b>{ $words }</b>
bill-takes = . A transfer takes up to { $period }
bill-late =
    <b>Late?</b> { $count ->
        [one] One free reminder
       *[other] { $count } free reminders
    }, then { $money } or more
bill-late-free =
    <b>Late?</b> { $count ->
        [one] One free reminder
       *[other] { $count } free reminders
    }, then it costs extra
bill-late-blocks = , and you get cut off
bill-paid = <b>Paid?</b> { $where } says <b>{ $words }</b>
bill-paid-look = <b>Paid?</b> Look in { $where } for <b>{ $words }</b>
bill-paid-within = , within { $period }
bill-lost = <b>No bill?</b> Log in: { $path }
bill-amount-by-sms = <b>How much is open?</b> Text <code>{ $text }</code> to <code>{ $to }</code>
bill-first = The first bill is higher: the first days and a whole month
bill-automatic = <b>Every month by itself:</b> { $path }
bill-automatic-long = <b>Staying long?</b> Have your bank pay it by itself: { $path }
bill-stop = <b>Before you leave,</b> ask how to end it ({ $words })

# Whom to ask.
bill-stuck = <b>Cut off or stuck?</b> { $who }
bill-stuck-none = <b>Stuck?</b> No phone found: the bill's <b>{ $words }</b>, or { $site } › Contact
button-bill-open = ❗ Paid, still open
button-prepaid = I top up myself

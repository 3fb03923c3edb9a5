# The card: one sentence per line, and each says what to do next.

card-title = { $light } { $operator } prepaid: { $what }
card-case-any = top up now
card-case-offline = works without internet
card-case-offline-wifi = get on Wi-Fi first
card-case-voucher = you have a code
card-case-cash = with cash
card-case-bancontact = with a Belgian bank card
card-case-foreign-card = with a foreign card
card-case-unionpay = with UnionPay only
card-case-alipay-wechat = with Alipay or WeChat only
card-case-paypal = with PayPal

# One light for the whole card; a line shows its own only if it differs.
light-word-green = 🟢 official
light-word-old = 🟡 old
light-word-unofficial = 🟡 unofficial
light-word-white = ⚪️ not confirmed
light-word-confirmed = 🟢 confirmed by people
light-word-refused = ⚪️ people say no
legend-green = 🟢 official
legend-people = 🟢 official or people
legend-yellow = 🟡 old or unofficial, safe to try
legend-white = ⚪️ not confirmed

# Ways.
way-website-direct = Open the <a href="{ $address }">{ $site } top-up page</a>
way-website = <a href="{ $address }">{ $site }</a>: tap <b>{ $press }</b>
way-login-yes = log in first
way-login-no = no login
way-needs-wifi = on Wi-Fi
way-number = <b>{ $words }</b>: your number
way-amount = <b>{ $words }</b>: { $money }
way-pay = <b>{ $words }</b>:{ " " }
way-app = { $app } app: tap <b>{ $press }</b>
way-bank-app = KBC customers: { $bank } › <b>{ $path }</b>, then number and amount
way-sms = Card and amount saved? Text <code>{ $text }</code> to <code>{ $to }</code>
way-automatic = Log in and switch on automatic top-up: <b>{ $path }</b>
way-automatic-bare = Log in and switch on automatic top-up in the settings
way-wallet = Try Alipay ⚪️ Not listed? Leave, no charge
way-wallet-said = Alipay { $light }. Not listed? Leave
way-wallet-path = { $path } › 比利时 › { $operator }. Pay once you see euros
way-reseller = <a href="{ $address }">{ $shop }</a>: Belgium, your number; pay if { $operator } shows. { $means }, with a fee, no refunds
reseller-alipay-iphone = Alipay (iPhone app only)
way-friend = Or a friend pays on the site with a Belgian card or Visa
way-friend-abroad = Family abroad can pay: <a href="{ $address }">{ $shop }</a> › <b>{ $press }</b>, send them the link
way-customer-service = Call customer service and ask “How can I top up?”

way-name-website = website
way-name-app = app
way-name-voucher = voucher (cash)
way-name-sms = text message
way-name-bank-app = bank app
way-name-automatic = automatic top-up
way-name-reseller = top-up shop on the web
way-name-wallet = Alipay
way-name-friend = a friend pays
way-name-customer-service = customer service

between-clauses = { ", " }
way-website-login = <a href="{ $address }">{ $site }</a>: log in, tap <b>{ $press }</b>
pay-look = card's logo there? It works. No logo? Go back, no charge
pay-known = { $means }
pay-yes = { $means } works
pay-try = { $means } logo? Try it, a refusal is free ⚪️
pay-refused = { $means } is often refused ⚪️ no charge
pay-no = no cash on the site; a friend can pay

means-short-cash = Cash
means-short-bancontact = Bancontact
means-short-foreign-card = Visa or Mastercard
means-short-unionpay = UnionPay
means-short-alipay-wechat = Alipay or WeChat
means-short-paypal = PayPal
means-short-voucher = Voucher code

gives-bundle = , lasts { $period }
gives-bonus = { " " }(bonus on some plans)
gives-bonus-within = { " " }(some plans: bonus within { $period })
gives-credit-only = { " " }({ $money }: credit only)

voucher-buy = Buy a voucher: <b>Press Shop, Librairie, Phone Shop</b>, gift-card rack
voucher-buy-short = Cash: Press Shop, Librairie, Phone Shop, gift-card rack: <b>recharge / herlaadticket { $operator }</b>
voucher-ask = Say “{ $french }” / “{ $dutch }”
voucher-have = The voucher says how to use it: do that first
voucher-ticket = The voucher shows the code and how to use it
voucher-last-resort = No instructions? Old code: dial <code>{ $code }</code> (□ = your code) 🟡 a wrong try is free
redeem-sms = Text <code>{ $to }</code> from this SIM: <code>{ $text } </code>+ your code
redeem-sms-digits = Text <code>{ $to }</code> from this SIM: <code>{ $text } </code>+ your { $digits } digits
redeem-dial = No instructions? Dial <code>{ $code }</code> (□ = code)
redeem-site = Or type it on the <a href="{ $address }">{ $site } top-up page</a>
redeem-app = Or type it in the { $app } app

device-line-iphone-app = App Store: { $app }. Not in your region? Use the site
device-line-android-app = Google Play: { $app }. No Google Play? Use the site
device-line-iphone-data = No data yet? Settings › Mobile Data off, on
device-line-android-data = No data yet? Settings › Mobile network off, on
device-line-tablet = Tablet: to text or dial, put the SIM into a phone
device-line-router = Hotspot: to text or dial, put the SIM into a phone

stay-tip-weeks = Short stay: { $money } will do, no automatic top-up
stay-tip-months = Start small, top up when it is used up
stay-tip-months-monthly = Top up { $money } every month to keep it going
stay-tip-months-every = Top up { $money } every { $period } to keep it going
stay-tip-long = Long stay: top up every few months
stay-tip-long-sim = Long stay: top up every { $period } or lose the number

card-bundle = Credit isn't data: call <code>{ $number }</code>, say “{ $words }”
worked = <b>Did it work?</b> { $how }
worked-ask = <b>Did it work?</b> Call and ask “Has my top-up arrived?”
worked-sms = Text <code>{ $text }</code> to <code>{ $to }</code>
worked-dial = Dial <code>{ $code }</code> for your balance
worked-dial-bonus = <code>{ $code }</code> shows the bonus left
worked-app-short = { $app } app
between-words = { ", " }
before-last-word = { " or " }
between-things = { " · " }
between-phones = { " · " }

stuck = <b>Stuck?</b> { $who }
stuck-own-sim = <code>{ $number }</code> from this SIM
stuck-own-sim-free = <code>{ $number }</code>, free from this SIM
stuck-own-sim-charged = <code>{ $number }</code> from this SIM, not free
stuck-number = <code>{ $number }</code>
stuck-number-charged = <code>{ $number }</code>, not free
stuck-any-phone = Any phone: <code>{ $number }</code>
stuck-any-phone-free = <code>{ $number }</code>, free
stuck-any-phone-charged = Any phone, not free: <code>{ $number }</code>
stuck-hours = , { $from } to { $to }
stuck-english = . They speak English
stuck-none = <b>Stuck?</b> No phone number found: ask in a shop or on their site
stuck-written = <b>Stuck?</b> No phone line found. { $how }
stuck-email = Write to <code>{ $address }</code>
stuck-whatsapp = Write on WhatsApp to <code>{ $number }</code>
stuck-chat = Chat on { $site }
stuck-form = Use the contact form on { $site }
stuck-app = Chat in the app
stuck-shop = Ask in one of their shops

# What people who use the bot say worked, or did not.
people-worked = 👍 { $count } people in the last { $days } days: { $what }
people-worked-short = 👍 { $count } people: { $what }
people-worked-of = 👍 { $count } of { $all } people in the last { $days } days: { $what }
people-worked-of-short = 👍 { $count } of { $all } people: { $what }
people-refused = 👎 { $what }: refused { $count } of { $all } times in the last { $days } days
people-refused-short = 👎 { $what }: refused { $count } of { $all } times
people-failed = 👎 { $what }: failed { $count } of { $all } times in the last { $days } days
people-failed-short = 👎 { $what }: failed { $count } of { $all } times
people-demo = { " " }(demo)
people-said = People here: { $what }: { $worked } yes, { $failed } no, last on { $date }
people-voucher = voucher
people-means-cash = cash
people-means-bancontact = Belgian bank card
people-means-foreign-card = foreign card
people-means-unionpay = UnionPay
people-means-alipay-wechat = Alipay / WeChat
people-means-paypal = PayPal
people-means-voucher = code

# The other views.
view-pay = <b>How can you pay?</b>
    Tap one, and I'll put the ways in order.
view-change = <b>What do you want to change?</b>
view-more = <b>{ $operator }: what else do you need?</b>
view-others = <b>{ $operator }: every way</b>
view-others-machines = ⚪️ Machines in stations, cash machines: nobody confirms any, don't go looking
view-others-chains = 🟡 { $chains }: guides name them, no official word. Ask at the till
view-sources = <b>{ $operator }: sources</b>

means-cash = Cash
means-bancontact = Belgian bank card
means-foreign-card = Foreign Visa / Mastercard
means-unionpay = UnionPay
means-alipay-wechat = Alipay / WeChat
means-paypal = PayPal
means-voucher = I have a code
means-any = Anything, show all

button-pay = 💳 How I can pay
button-more = ⋯ More
button-other-ways = Other ways
button-money = Amounts, validity
button-sources = Sources
button-offline = 📵 Without internet
button-online = 📶 I have internet
button-balance = 🔎 Balance
button-not-arrived = ❗ Not arrived?
button-change = Change answers
button-change-answer = Change: { $answer }
button-share = Share
button-till = 🧾 At the till
button-arrived = ✅ It arrived
button-report = Something's wrong
button-identification = Register the SIM
button-leaving = Leaving Belgium
button-card = ◀ Back to answer
button-card-brief = ◀ Answer
button-eid-yes = It shows an EID
button-eid-no = No EID
copy-code = Copy { $text }
copy-number = Copy the number
open-site = Open { $site }
open-their-site = Open their site

# Old
card-sources = <b>Sources</b>
card-no-source = I have no source for this: I can only tell you where to look.
source-unlinked = an offer without an address of its own
source = <a href="{ $address }">{ $domain }</a>
verdict-top-up = { $operator } can be topped up.
verdict-pay-the-bill = <b>Nothing to top up:</b> { $operator } sends you a bill. You pay that.
verdict-no-prepaid-here = <b>{ $operator } has no prepaid card of its own</b>, as far as I know. Look again at the name on your card.
verdict-ended = <b>{ $operator } no longer exists in Belgium.</b> Don't pay anybody for it.
verdict-elsewhere = <b>{ $operator } is not a Belgian card.</b> It is topped up where it was sold.
verdict-sells-nothing = <b>{ $operator } sells no plans.</b> The eSIM in your phone comes from another company.
verdict-find-out-operator = <b>Let's find out whose card it is.</b>
verdict-get-a-card = <b>You need a card first.</b>

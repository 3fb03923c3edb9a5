# The card: what a person holds in the end. Its facts are told by the sentences of the other files.

card-head = <b>{ $operator }</b>
card-head-answers = <b>{ $operator }</b> · { $answers }
card-recommended = <b>Best way: { $route }</b>
card-way = <b>Another way: { $route }</b>
card-needs = <b>You need:</b> { $needs }
card-on-another-device = Do this on another phone or a computer.
card-needs-wifi = <b>Needs Wi-Fi:</b> every way I know of needs the internet. Find Wi-Fi first: a café, a station, a library.
card-no-internet = <b>Works without internet.</b> Pin this message, so that you find it again.
card-pays = <b>You can pay with:</b> { $payments }
card-pays-unknown = <b>How you can pay:</b> not confirmed by any source. Try the smallest amount first.
card-pays-by-code = <b>How you can pay:</b> the voucher code is already paid for.
card-fits = You have: { $means }. That works here.
card-fits-unknown = <b>How you can pay:</b> no source says that what you have works here. Try the smallest amount first.
card-fits-not = As far as I know, nothing that you have works here.
card-cash-route = With cash: { $route }.
card-check = <b>Check that it worked:</b>
card-check-unknown = I don't know how to check the credit here. Look on the operator's own site.
card-cautions = <b>Keep in mind:</b>
card-instead = <b>What to do:</b>
card-offers = <b>What to get:</b>
card-tips = <b>For your stay</b>
card-amounts = <b>Amounts and how long they last</b>
card-others = <b>Other ways</b>
card-notes = <b>Good to know</b>
card-shops = <b>Where to ask for a voucher</b>
card-unconfirmed = <b>Not confirmed by any source</b>
card-once = <b>Existed years ago: don't go looking for it</b>
card-balance = <b>More to look up</b>
card-contacts = <b>The operator's help</b>
card-identification = <b>Identification</b>
card-leaving = <b>When you leave Belgium</b>
card-problems = <b>Known problems</b>
card-sources = <b>Sources</b>
card-no-source = I have no source for this: I can only tell you where to look.
source-unlinked = an offer without an address of its own
source = <a href="{ $address }">{ $domain }</a>

verdict-top-up = { $operator } can be topped up.
verdict-pay-the-bill = <b>Nothing to top up:</b> { $operator } sends you a bill. You pay that.
verdict-not-known = <b>I don't know how to top up { $operator }.</b> No source that I trust says it. Ask them, don't guess.
verdict-no-prepaid-here = <b>{ $operator } has no prepaid card of its own</b>, as far as I know. Look again at the name on your card.
verdict-ended = <b>{ $operator } no longer exists in Belgium.</b> Don't pay anybody for it.
verdict-elsewhere = <b>{ $operator } is not a Belgian card.</b> It is topped up where it was sold.
verdict-sells-nothing = <b>{ $operator } sells no plans.</b> The eSIM in your phone comes from another company.
verdict-find-out-operator = <b>Let's find out whose card it is.</b>
verdict-get-a-card = <b>You need a card first.</b>
verdict-check-device = <b>First see whether your device takes an eSIM at all.</b> Don't buy one before that.

offer-prepaid-sim = A prepaid SIM card.
offer-travel-esim = A travel eSIM, if your phone takes one.
offer-subscription = A monthly plan, if you stay long.
offer-from = { " " }For example: { $operators }

means-cash = Cash
means-bancontact = Belgian bank card
means-foreign-card = Foreign Visa/Mastercard
means-unionpay = UnionPay
means-alipay-wechat = Alipay/WeChat
means-paypal = PayPal
means-voucher = A voucher code

view-pay = <b>What can you pay with?</b>
    Tap everything you have. I'll say what works, and what nobody has confirmed.
view-change = <b>What do you want to change?</b>

button-pay = 💳 How I can pay
button-means-done = Done, show the answer
button-offline = 📵 No internet now
button-online = 📶 I have internet
button-balance = 🔎 Check credit
button-not-arrived = ❗ Not arrived?
button-change = ✏ Change
button-change-answer = ✏ { $answer }
button-share = ↗ Share
button-till = 🧾 At the till
button-arrived = ✅ It arrived
button-report = ⚑ Report
button-card = ◀ Back to answer
button-recommended = ★ { $route }
button-eid-yes = There is an EID
button-eid-no = No EID
button-found-out = I know it now ▸

# Numbers, dates and rules. Pieces first: they are put into the sentences below.

period-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
period-working-days = { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
period-weeks = { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
period-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
money-EUR = €{ $amount }
money-HKD = HK${ $amount }
date-year = { $year }
date-year-or-later = { $year } or later
date-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

# How far to trust a fact, and from when it is.
trust-official = ✓ official, { $date }
trust-official-old = ✓ official, { $date }; may be over a year old
trust-official-undated = from an official page, old or undated ({ $date })
trust-official-undated-old = from an official page, old or undated ({ $date }); may have changed
trust-reported = reported, not confirmed by the operator ({ $date })
trust-reported-old = reported, not confirmed by the operator ({ $date }); may be over a year old

# What runs out, and when.
clock-bundle = A bundle lasts { $period }.
clock-credit = Credit lasts { $period }.
clock-sim = After { $period } without a top-up the SIM is dead and the number is lost.
clock-identifyAgain = You must identify yourself again every { $period }.

amount-smallest = The smallest top-up is { $money }.
amount-largest = The largest top-up is { $money }.
amount-known = You can top up { $money }. Other amounts may exist.
amount-cap = Credit above { $money } is lost.
amount-perMegabyte = Data without a bundle costs { $money } per MB.
amount-usual = Prepaid cards in Belgium usually take { $from } to { $to }.

# "€10 or more, within 30 days of the last top-up: a new bundle, for 30 days."
bonus-new-bundle = a new bundle
bonus-keeps-left-over-data = you keep left-over data
bonus-no-new-bundle = no new bundle
bonus-bonus-on-some-plans = a bonus on some plans
top-up-any = Any top-up
top-up-from = { $money } or more
top-up-exactly = Exactly { $money }
top-up-within = { $amount }, within { $period } of the last top-up
top-up-brings = { $topUp }: { $effect }.
top-up-brings-for = { $topUp }: { $effect }, for { $period }.

# What a look-up shows, and how.
shown-credit = Credit left: { $steps }
shown-usage = Used so far: { $steps }
shown-bonus = Bonus left: { $steps }
shown-roaming-data = Roaming data left: { $steps }
shown-credit-end-date = When your credit ends: { $steps }
shown-bill = Your bill: { $steps }
own-number = Your own number: { $steps }

# Identification: who you are, by law.
identification-yes = You must identify yourself before the card works.
identification-no = You need not identify yourself.
identification-places = Where: { $places }
identification-documents = Accepted: { $documents }
place-operator-shop = operator's shop
place-partner-shop = partner shop
place-shop-when-buying = in the shop when you buy the card
place-operator-site = operator's website
place-online-with-belgian-eid-and-reader = online with a Belgian eID and card reader
place-by-paying-with-card = by paying with a bank card
document-belgian-id = Belgian ID card
document-eu-id = ID card of an EU country
document-belgian-foreigner-card = Belgian card for foreigners
document-passport = passport
document-replacement-of-lost-document = official paper that replaces a lost document
identification-rule-original-not-copy = Bring the original, not a copy.
identification-rule-blocked-until-identified = Until you are identified, the card stays blocked.
identification-rule-family-may-register = Someone of your family may register the card in their name.
identification-rule-moving-or-new-id-needs-nothing = If you move or get a new ID, you need not do it again.
identification-rule-may-be-asked-again = You may be asked to do it again.
identification-rule-status-in-account = Your account shows whether it is done.
identification-rule-only-for-close-family = For someone else, only if they are close family.

# Leaving: what becomes of the credit.
refund-yes = You can ask for your left-over credit back.
refund-no = Left-over credit is not paid back.
refund-ask-within = Ask within { $period } of leaving the operator.
refund-paid-within = The money comes within { $period }.
refund-fee = The fee is { $money }.
refund-above = Only credit above { $money } is paid back.
refund-european-bank-account = It is paid to a European bank account.
refund-bank-account = It is paid to a bank account.
refund-form = The form is on <a href="{ $address }">{ $domain }</a>.
refund-rule-only-when-taking-number-along = Only if you take your number to another operator.
refund-rule-bonus-not-refunded = Bonus credit is not paid back.
refund-rule-below-minimum-nothing = If very little is left, nothing is paid back.
refund-rule-never-in-cash = It is never paid in cash.
refund-rule-not-on-cancelling = If you only cancel the card, nothing is paid back.
number-moves-within = Moving your number takes at most { $period }.

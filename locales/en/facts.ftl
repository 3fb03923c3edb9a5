# Numbers, dates and rules. First the pieces that go into the sentences below.

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

date-short = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    }
date-short-year = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }

# How far to trust a fact, and its date: 🟢 from the operator and recent, 🟡 old or from somebody else.
trust-official = 🟢 official, { $date }
trust-official-undated = 🟡 an old official page, { $date }
trust-undated = 🟡 an official page without a date
trust-reported = 🟡 unofficial, { $date }
trust-in-brackets = { " " }({ $trust })

# What expires, and when.
clock-bundle = A bundle lasts { $period }.
clock-credit = Credit lasts { $period }.
clock-sim = No top-up for { $period }: the SIM expires and the number is lost.
clock-identifyAgain = You register the SIM again every { $period }.

amount-cap = Your credit can't go above { $money }: anything more is lost.
amount-perMegabyte = Data without a bundle costs { $money } per MB.
amount-usual = Prepaid cards in Belgium usually take { $from } to { $to }

# "€10 or more, within 30 days of the last top-up: you keep your left-over data, for 30 days."
bonus-new-bundle = a new bundle
bonus-keeps-left-over-data = you keep your left-over data
bonus-no-new-bundle = credit only, no bundle
bonus-bonus-on-some-plans = a bonus on some plans
top-up-any = Any top-up
top-up-from = { $money } or more
top-up-exactly = { $money }
top-up-within = { $amount }, within { $period } of the last top-up
top-up-brings = { $topUp }: { $effect }.
top-up-brings-for = { $topUp }: { $effect }, for { $period }.

# What a check shows, and how.
shown-credit = Credit left: { $steps }
shown-usage = Used so far: { $steps }
shown-bonus = Bonus left: { $steps }
shown-roaming-data = Roaming data left: { $steps }
shown-credit-end-date = When your credit ends: { $steps }
shown-bill = Your bill: { $steps }

# Registering the SIM: required by law.
identification-yes = Register the SIM with your ID first, or it won't work.
identification-no = No registration needed.
identification-document = Bring your { $document }.
identification-documents = Any of these will do: { $documents }
place-operator-shop = operator's shop
place-partner-shop = partner shop
place-shop-when-buying = in the shop, when you buy the card
place-operator-site = operator's website
place-online-with-belgian-eid-and-reader = online with a Belgian eID and card reader
place-by-paying-with-card = online, by paying once with a bank card
document-belgian-id = Belgian ID card
document-eu-id = ID card of an EU country
document-belgian-foreigner-card = Belgian residence card
document-passport = original passport
document-replacement-of-lost-document = official paper for a lost ID
identification-rule-original-not-copy = Bring the original, not a copy.
identification-rule-blocked-until-identified = Until it is registered, the card doesn't work.
identification-rule-family-may-register = Someone in your family can register your card in their name.
identification-rule-moving-or-new-id-needs-nothing = New address or new ID? No need to register again.
identification-rule-may-be-asked-again = You may be asked to register again.
identification-rule-status-in-account = Your account shows whether it is registered.
identification-rule-only-for-close-family = You can register for close family only.

# Leaving: what happens to the credit.
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

# Keep my number: when things expire, and reminders of it. If nobody knows when, two safe days.

feature-reminders = 🔔 Reminders
command-reminders = Reminders before it runs out

# What expires, for a button or a list.
lapse-bundle-end = Bundle
lapse-credit-end = Credit
lapse-identify-again = Registration
lapse-sim-death = SIM and number
lapse-own = My own day
lapse-after-30-days = Check the bundle
lapse-after-11-months = Top up again by

# When: still ahead, today, and past.
deadline-bundle-end = The bundle ends on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-bundle-end-today = The bundle ends today.
deadline-bundle-end-past = The bundle ended on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-credit-end = The credit expires on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-credit-end-today = The credit expires today.
deadline-credit-end-past = The credit expired on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-identify-again = Register the SIM again before <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-identify-again-today = Today is the last day to register the SIM again.
deadline-identify-again-past = The SIM had to be registered again before <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>. That day has passed.
deadline-sim-death = No top-up by <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>, and the SIM and the number are gone.
deadline-sim-death-today = No top-up today, and the SIM and the number are gone.
deadline-sim-death-past = With no top-up by <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>, the SIM and the number were gone. That day has passed.
deadline-own = You picked <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>. Check your balance, and top up if you need to.
deadline-own-today = Today is the day you picked. Check your balance, and top up if you need to.
deadline-own-past = You picked <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>, and that day has passed. Check your balance, and top up if you need to.
deadline-after-30-days = <tg-time unix="{ $unix }" format="D">{ $date }</tg-time> is 30 days after your top-up: check whether the bundle is still there.
deadline-after-30-days-today = Your top-up was 30 days ago: check whether the bundle is still there.
deadline-after-30-days-past = Your top-up was more than 30 days ago (<tg-time unix="{ $unix }" format="D">{ $date }</tg-time>): check whether the bundle is still there.
deadline-after-11-months = <tg-time unix="{ $unix }" format="D">{ $date }</tg-time> is 11 months after your top-up: top up again to keep the number safe.
deadline-after-11-months-today = Your top-up was 11 months ago: top up again to keep the number safe.
deadline-after-11-months-past = Your top-up was more than 11 months ago (<tg-time unix="{ $unix }" format="D">{ $date }</tg-time>): top up now to keep the number safe.

# After a top-up.
reminders-arrived = <b>✅ Well done!</b> { $operator } is topped up. Shall I remind you before it runs out?
reminders-offer = <b>{ $operator }: keep your number</b>
reminders-your-card = Your card
reminders-from-today = If you topped up today:
reminders-from = After your top-up on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>:
reminders-unknown = <b>How long these last isn't confirmed: { $what }.</b> Ask:
reminders-look-at = 🌐 <a href="{ $address }">{ $domain }</a>
reminders-older = You have a reminder for another date. One tap replaces it.
reminders-how = Tap one, and I'll remind you that day, between 9:00 and 20:00 in Belgium.
button-remind-all = 🔔 All
button-identified-when = 🪪 From my last registration
button-own-day = 📅 Pick day
button-other-top-up = Not today

# Which day?
reminders-day-topped-up = <b>{ $operator }: when did you top up?</b>
    Tap, or type a date: 24/12, 24 December, 3 days ago.
reminders-day-identified = <b>{ $operator }: when did you last register the SIM?</b>
    Tap, or type a date: 24/12/2026, 24 December 2026, 3 months ago.
reminders-day-own = <b>{ $operator }: which day shall I remind you?</b>
    Tap, or type a date: 24/12, 24 December 2026, in 3 weeks.
reminders-day-again = I can't read that as a date.
reminders-day-not-ahead = Pick a day in the future, at most three years ahead.
reminders-day-not-past = Pick today or a day before, at most three years ago.
reminders-day-over = Counted from that day, it has already run out. Check your account, or register the SIM again.
reminders-well-done = <b>✅ Well done!</b>
day-today = Today
day-yesterday = Yesterday
day-ago = { $period } ago
day-in = In { $period }

# The list.
reminders-list = <b>Your reminders</b> ({ $count } of at most { $most })
reminders-line = { $place }. <b>{ $operator }</b>, { $what }: <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>, reminder on { $remind }
reminders-line-on-the-day = { $place }. <b>{ $operator }</b>, { $what }: <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>, reminder that day
reminders-none = You have no reminders.
reminders-full = That's as many reminders as I can keep. Delete one first.
reminders-delete-all = <b>Delete all { $count } reminders?</b>
button-reminders = 🔔 My reminders
button-reminders-add = ➕ Another
button-reminders-none = 🗑 All
button-reminders-none-yes = Yes, delete all

# What is sent on the day.
reminder-head = 🔔 <b>{ $operator }: keep your number</b>
reminder-foot = Already topped up? Tap ✅, and I'll start counting again.
button-topped-up = ✅ Topped up today
button-identified = ✅ I've registered it
button-tomorrow = ⏰ Tomorrow
button-in-three-days = ⏰ In 3 days
button-stop = Stop these
reminders-later = Okay, I'll remind you again on { $date }.
reminders-stopped = Okay, no more reminders: { $operator }.

toast-reminder = 🔔 I'll remind you on { $date }.
toast-reminders = 🔔 Okay, I'll remind you.
toast-reminder-gone = Reminder deleted.
toast-too-late = That day has passed.

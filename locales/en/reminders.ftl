# Keep my number: when a card lapses, and reminders of it. "I write" is what the bot does on the day.

room-reminders = 🔔 Keep my number
command-reminders = Keep my number: reminders

# What lapses, for a button or a list.
lapse-bundle-end = Bundle
lapse-credit-end = Credit
lapse-identify-again = Identification
lapse-sim-death = SIM and number
lapse-own = My own day

# When: still ahead, today, and past.
deadline-bundle-end = The bundle ends on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-bundle-end-today = The bundle ends today.
deadline-bundle-end-past = The bundle ended on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-credit-end = The credit lapses on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-credit-end-today = The credit lapses today.
deadline-credit-end-past = The credit lapsed on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-identify-again = You must identify yourself again before <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-identify-again-today = Today is the last day to identify yourself again.
deadline-identify-again-past = You had to identify yourself again before <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>. That day has passed.
deadline-sim-death = Without another top-up, the SIM and the number are lost on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>.
deadline-sim-death-today = Without a top-up, the SIM and the number are lost today.
deadline-sim-death-past = Without a top-up, the SIM and the number were lost on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>. That day has passed.
deadline-own = You picked <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>. Look at your credit, and top up if you need to.
deadline-own-today = Today is the day you picked. Look at your credit, and top up if you need to.
deadline-own-past = You picked <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>, and that day has passed. Look at your credit, and top up if you need to.

# After a top-up.
reminders-arrived = <b>✓ Well done!</b> { $operator } is topped up. Shall I remind you before it lapses?
reminders-offer = <b>{ $operator }: keep your number</b>
reminders-your-card = Your card
reminders-from-today = If you topped up today:
reminders-from = After your top-up on <tg-time unix="{ $unix }" format="D">{ $date }</tg-time>:
reminders-unknown = <b>I don't know when these end:</b> { $what }. No source that I trust says it.
reminders-look = Look on the operator's own site, then pick a day yourself.
reminders-look-at = Look on the official site, <a href="{ $address }">{ $domain }</a>, then pick a day yourself.
reminders-older = You have a reminder for another date. A tap puts the new date in its place.
reminders-how = Tap what you want to be reminded of. The button shows the day on which I'll write, between 9:00 and 20:00 in Belgium.
button-remind-all = 🔔 Remind me of all
button-identified-when = 🪪 Identified on…
button-own-day = 📅 Pick a day
button-other-top-up = ↺ Topped up earlier

# Which day?
reminders-day-topped-up = <b>{ $operator }: when did you top up?</b>
    Tap, or write a date: 24/12, 24 December, 3 days ago.
reminders-day-identified = <b>{ $operator }: when did you last identify yourself?</b>
    Tap, or write a date: 24/12/2026, 24 December 2026, 3 months ago.
reminders-day-own = <b>{ $operator }: on which day shall I remind you?</b>
    Tap, or write a date: 24/12, 24 December 2026, in 3 weeks.
reminders-day-again = I can't read that as a date.
reminders-day-not-ahead = That day must lie ahead, and not more than three years.
reminders-day-not-past = That day must be today or before, and not more than three years ago.
reminders-day-over = Counted from that day, it has already ended. Look in your account, or identify yourself again.
reminders-well-done = <b>✓ Well done!</b> I don't know when it ends this time.
day-today = Today
day-yesterday = Yesterday
day-ago = { $period } ago
day-in = In { $period }

# The list.
reminders-list = <b>Your reminders</b> ({ $count } of at most { $most })
reminders-line = { $place }. <b>{ $operator }</b> · { $what }: <tg-time unix="{ $unix }" format="D">{ $date }</tg-time> · I'll write on { $remind }
reminders-line-on-the-day = { $place }. <b>{ $operator }</b> · { $what }: <tg-time unix="{ $unix }" format="D">{ $date }</tg-time> · I'll write on that day
reminders-none = You have no reminders.
reminders-full = You have as many reminders as I can keep. Delete one first.
reminders-delete-all = <b>Delete all { $count } reminders?</b>
button-reminders = 🔔 My reminders
button-reminders-add = ＋ Another operator
button-reminders-none = 🗑 Delete all
button-reminders-none-yes = Yes, delete all

# What is sent on the day.
reminder-head = 🔔 <b>{ $operator }: keep your number</b>
reminder-foot = Topped up already? Tap ✅, and I'll start counting again.
button-topped-up = ✅ Topped up today
button-identified = ✅ I identified myself
button-how-to-top-up = How to top up ▸
button-tomorrow = ⏰ Tomorrow
button-in-three-days = ⏰ In 3 days
button-stop = ✖ Stop
reminders-later = All right. I'll write again on { $date }.
reminders-stopped = All right. I no longer remind you: { $operator }.

toast-reminder = 🔔 I'll write on { $date }.
toast-reminders = 🔔 All right, I'll remind you.
toast-reminder-gone = Reminder deleted.
toast-too-late = That day has passed.

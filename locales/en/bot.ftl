# Every message is one screen, one button or one toast. Messages are Telegram HTML; buttons and toasts are plain text.

home = <b>Top up your phone in Belgium</b>
    Tell me whose SIM you have and I'll show you how. Tap, or just type. I'm not an operator and never take money.
button-last = Last time: { $operator }
help = <b>What do you need?</b> Tap, or just ask.
language = Which language?
settings = <b>What I remember about you</b>
    Language: { $language }
    Your answers: { $answers }
settings-nothing = none yet
privacy = <b>Privacy</b>
    I keep only your answers, language and reminders, all encrypted: no name, no messages, no phone number, no codes.
    Tap “Delete my data” or block me, and I delete everything at once.
    <blockquote expandable><b>What I keep:</b> your language, your answers (how long you're staying, your device and where you bought it, your operator, how you can pay, whether you have internet) and those of last time, where we are in the questions, which message of mine you last reported, what you said worked this month (so it counts once), your reminders (the operator, what runs out, the dates) and your Telegram ID, to send them to. Nothing else.
    <b>Why:</b> so you don't have to answer twice, and so I can remind you.
    <b>How long:</b> open questions { $dialogueHours } hours; a reminder until it is sent; the rest { $recordDays } days after your last message or your last reminder, whichever is later. For { $seenHours } hours I also remember, by number, which messages I've answered, so none is answered twice.
    <b>How:</b> all encrypted, your Telegram ID too, and filed under a code name. The key is kept elsewhere. The log holds no names and no messages.
    <b>After deleting:</b> encrypted leftovers can stay on the server for up to a day, and in backups until those are deleted.
    <b>Counts:</b> how often things happen each day, such as an answer for BASE, but never who it was; kept { $tallyDays } days. What worked for people is counted the same way, and kept a year.</blockquote>
delete = <b>Delete all your data?</b>
    Your language, answers and reminders are deleted at once. This can't be undone.
delete-done = Done. It's all deleted.
    Send /start to begin again.
cancel = Okay, I've stopped. Send /start to begin again.
language-changed = Okay, English from now on.
off-topic = I only know Belgian phone top-ups, so that one is beyond me.
# We did not understand well enough: the likeliest features follow as buttons.
unsure = I'm not quite sure what you need. One of these?
unsure-told = ✓ { $told }. And what do you need?
unsure-scam = 🎣 Is this a scam?
unsure-number = 🔢 My own number
unsure-shop = 🏪 Where to buy
thanks = You're welcome. Come back any time.
# Above the open question, for people who ask what they can pay with.
pay-depends = If its logo is on the pay page, it works. If not, go back: nothing is charged. Tell me whose SIM it is and I'll look closer:
cannot-see = I can't use photos, voice messages, stickers or files. Tap a button, or type a few words.
group = Let's talk in private, so nobody else sees your answers. Tap below.
went-wrong = Something went wrong on my side. Your answers are safe. Please try again.
slow-down = That's too fast for me. Wait a minute, then go on.

toast-menu-renewed = The menu has changed: see the new message.
toast-not-yours = These buttons belong to somebody else. Send me /start yourself.
toast-went-wrong = Something went wrong. Please tap again.

button-home = 🏠 Start
button-back = ◀ Back
button-help = ❔ Help
button-privacy = 🔒 Privacy
button-settings = 📝 My answers
button-delete = 🗑 Delete my data
button-delete-yes = Yes, delete it all
button-delete-no = No, keep it
button-contact = Message a person
button-private = Open a private chat
language-name = English

command-start = Start again
command-help = What I can do
command-language = 中文 / English
command-settings = What I remember about you
command-privacy = What I keep, and for how long
command-delete = Delete my data
command-cancel = Stop the questions
command-check = Is this link real?

profile-name = Belgium Top-Up Guide
profile-about = How to top up a phone in Belgium. Not an operator; never takes money.
profile-description = Out of credit or data in Belgium? Tell me your SIM and your phone, and I'll show you how to top up, step by step, in English or Chinese.

    I'm not an operator, and I never ask for money, codes or your number.

# Shared by the screens about one SIM.

button-name-operator = Choose the operator
button-top-up = 📱 How to top up
button-top-up-brief = 📱 Top up
button-pay-bill = 🧾 How to pay it
matter-of = { $operator }:{ " " }
matter-see-site = For anything else, see <a href="{ $address }">{ $domain }</a> or ask customer service:
matter-no-site = No website of { $operator } found: ask whoever sold you the card.

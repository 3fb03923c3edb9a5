# Every message is one screen, one button or one toast. Messages are Telegram HTML; buttons and toasts are plain text.

home = <b>Top up your phone in Belgium</b>
    Tell me three things: tap, or write in your own words. I am not an operator and I never take money.
help = <b>What I can do</b>
    Tell me how long you stay, your device and your operator: I say how to top up, step by step. For anything else tap a button, or write in your own words.

    /start begin again · /cancel stop
    /reminders your list · /check a link
    /language 中文 · /settings what I know
    /privacy what I keep · /delete it all

    I am not an operator. I never ask for money, codes, your number or your ID.
language = Which language?
settings = <b>What I know about you</b>
    Language: { $language }
    Your answers: { $answers }
settings-nothing = none yet
privacy = <b>Privacy</b>
    <b>What I keep:</b> your language, your answers (how long you stay, your device and where you bought it, your operator, how you can pay, whether you have internet), where we are in the questions, which message of mine you last reported, your reminders (the operator, what lapses, the dates) and your Telegram ID, to send them to. Nothing else: no name, no message, no phone number, no code.
    <b>Why:</b> so that you don't have to answer twice, and to remind you when you ask for it.
    <b>How long:</b> the open questions { $dialogueHours } hours; a reminder until it is sent; the rest { $recordDays } days after your last message or your last reminder, whichever is later. For { $seenHours } hours I also remember which messages I have answered, by number, so that none is answered twice.
    <b>How:</b> all encrypted, your Telegram ID too, and filed under a code name. The key is kept elsewhere. The log holds no names and no texts.
    <b>Counts:</b> how often things happen each day, such as an answer for BASE, but never who it was; kept { $tallyDays } days.
    /delete erases all that is yours at once, and so does blocking me.
delete = <b>Forget everything about you?</b>
    Your language, your answers and your reminders are erased at once. It can't be undone.
delete-done = Done. I have forgotten everything about you.
    /start begins as if we had never met.
cancel = Stopped. /start begins again.
language-changed = I speak English now.
not-understood = I didn't understand that. You could write:
    • BASE prepaid, iPhone, here for 10 days
    • Paid, but it did not arrive
    • How do I check my credit?

    /help shows all that I can do.
thanks = You're welcome. Come back any time: /help shows all that I can do.
# Before the open question, to whoever asks what they can pay with.
pay-depends = What you can pay with depends on the operator, so first:
cannot-see = I can't use photos, voice messages, stickers or files. Tap a button, or write in a few words.
group = I help in a private chat, so that your answers stay yours. Tap below.
went-wrong = Something went wrong on my side. Your answers are safe. Please try again.
slow-down = That's too fast for me. Wait a minute, then go on.

toast-menu-renewed = The menu is new. Here it is.
toast-not-yours = These buttons belong to somebody else. Send /start to me yourself.
toast-went-wrong = Something went wrong. Please tap again.

button-home = 🏠 Start
button-back = ◀ Back
button-help = ❔ Help
button-privacy = 🔒 Privacy
button-delete = 🗑 Forget me
button-delete-yes = Yes, forget me
button-delete-no = No, keep it
button-contact = Contact a person
button-private = Open a private chat
button-other-language = 🌐 中文
language-en = English
language-zh = 中文

command-start = Ask the questions
command-help = What I can do
command-language = 中文 / English
command-settings = What I know about you
command-privacy = What I keep and for how long
command-delete = Forget everything about me
command-cancel = Stop the questions
command-check = Is this link real?

profile-name = Belgium Top-Up Guide
profile-about = How to top up a phone in Belgium. Not an operator; never takes money.
profile-description = Out of credit in Belgium? Tell me how long you stay, your phone and your operator: I say how to top up, step by step, in English or Chinese.

    I am not an operator, and I never ask for money, codes or your number.

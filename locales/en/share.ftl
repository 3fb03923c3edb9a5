# For other chats: the results of @bot (titles and descriptions are plain text), and the message that is sent.

inline-title-card = { $operator }: how to top up
inline-title-not-arrived = { $operator }: it hasn't arrived
inline-title-balance = { $operator }: check the balance
inline-title-pay = { $operator }: how you can pay
inline-about-not-arrived = Don't pay again yet: go step by step
inline-about-balance = How to see what is left
inline-about-pay = How you can pay, for each way to top up
inline-verdict-top-up = You can top it up
inline-verdict-pay-the-bill = Nothing to top up: you get a bill
inline-verdict-no-prepaid-here = No prepaid card of its own found
inline-verdict-ended = It no longer exists in Belgium
inline-verdict-elsewhere = Not a Belgian card: top up where it was sold
inline-verdict-sells-nothing = It sells no plans: the eSIM comes from another company
inline-verdict-find-out-operator = First find out whose card it is
inline-verdict-get-a-card = First you need a card
inline-pay = <b>{ $operator }: how you can pay</b>
inline-unread = I didn't get that: ask me in private
button-open-bot = Open the whole guide
inline-pay-look = Anything else: its logo on the pay page means it works. No logo? Go back, nothing is charged.

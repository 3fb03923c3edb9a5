# In other chats: the results behind @bot (titles and lines under them are plain text), and the message that is sent.

inline-title-card = { $operator }: how to top up
inline-title-rescue = { $operator }: it did not arrive
inline-title-balance = { $operator }: see the balance
inline-title-pay = { $operator }: what you can pay with
inline-about-rescue = Do not pay again yet: go step by step
inline-about-balance = How to see what is left
inline-about-pay = How you can pay, for each way to top up
inline-way = Best way: { $route } · { $trust }
inline-trust-official = ✓ official, { $date }
inline-trust-official-undated = official, may be old ({ $date })
inline-trust-reported = not confirmed ({ $date })
inline-verdict-top-up = It can be topped up
inline-verdict-pay-the-bill = Nothing to top up: a bill comes
inline-verdict-not-known = No source says how to top it up
inline-verdict-no-prepaid-here = As far as I know, it has no prepaid card of its own
inline-verdict-ended = It no longer exists in Belgium
inline-verdict-elsewhere = Not a Belgian card: top it up where it is sold
inline-verdict-sells-nothing = It sells no plans: the eSIM is another company's
inline-verdict-find-out-operator = First find out whose card it is
inline-verdict-get-a-card = First you need a card
inline-verdict-check-device = First see whether your device takes an eSIM
inline-pay = <b>{ $operator }: what you can pay with</b>
inline-pay-way = <b>{ $route }:</b> { $payments }
inline-pay-unknown = <b>No source says for:</b> { $routes }. Try the smallest amount first, or see the official site.
inline-unread = I didn't get that: ask me in private ▸
button-open-bot = Open the whole guide ▸

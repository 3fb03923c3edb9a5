# What the length of the stay changes.
tip-refund-not-worth-it = After a short stay, a refund is rarely worth the trouble.
tip-keep-the-number = To keep your number, top up in time.

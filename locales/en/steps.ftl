# One step is one action. No full stop: steps are numbered, or joined by arrows.

step-use-wifi = Get on Wi-Fi
step-move-sim-to-phone = Put the SIM into a phone first
step-open-site = Open <a href="{ $address }">{ $domain }</a>
step-open-app = Open the <b>{ $app }</b> app
step-log-in = Log in
step-open-menu = Tap <b>{ $path }</b>
step-send-sms = Text <code>{ $text }</code> to <code>{ $to }</code>
step-send-sms-free = Text <code>{ $text }</code> to <code>{ $to }</code> (free)
step-dial = Dial <code>{ $code }</code> and press call
step-open-bill = Open the bill

# Buttons.
copy = Copy { $text }
open-domain = { $domain }

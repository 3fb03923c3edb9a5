guide-step = <b>{ $step }/{ $steps }</b>
guide-step-answers = <b>{ $step }/{ $steps }</b> · { $answers }
guide-again = I can't read that one. Tap a button, or write for example: { $examples }
guide-done = <b>Noted:</b> { $answers }
    I don't have the steps for topping up yet: they come in the next version. Until then, your operator's own site or shop is the place to go.
button-skip = Don't know / skip

stay-question = How long are you in Belgium?
stay-weeks = Up to 2 weeks
stay-months = Up to 3 months
stay-long = Longer, or I live here
stay-unknown = stay not known

device-question = What do you want to top up?
device-iphone = iPhone
device-android = Android phone
device-tablet = Tablet
device-router = MiFi, router or laptop
device-unknown = device not known

operator-question = Which operator is your SIM or eSIM from?
operator-proximus = Proximus
operator-orange = Orange
operator-base = BASE
operator-telenet = Telenet
operator-mobile-vikings = Mobile Vikings
operator-lycamobile = Lycamobile
operator-travel-esim = A travel eSIM
operator-other = Another one
operator-unknown = operator not known

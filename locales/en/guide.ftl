guide-again = I didn't get that. Tap a button, or write for example: { $examples }
guide-finished = ✓ { $answers }
button-skip = Not sure

stay-question = How long are you staying?
stay-weeks = Up to 2 weeks
stay-months = Up to 3 months
stay-long = Longer

device-question = What is the SIM in?
device-iphone = iPhone
device-android = Android
device-tablet = Tablet
device-router = Hotspot, laptop

operator-question = Which operator is your SIM or eSIM from?
operator-travel-esim = Travel eSIM
operator-more = Another one
firm-question = Which one is it?

form-question = A plastic SIM card, or an eSIM?
form-sim = SIM card
form-esim = eSIM

bought-question = Where was the device bought? Many phones from mainland China have no eSIM.
bought-mainland = Mainland China
bought-hong-kong-macao = HK or Macao
bought-elsewhere = Somewhere else
guide-told = ✓ { $told }
button-see-answer = See the answer
stay-ask = To fit it better: how long are you staying?
device-ask = To fit it better: what is the SIM in?
device-other = Other
stay-brief-weeks = 2 weeks
stay-brief-months = 3 months
stay-brief-long = Longer

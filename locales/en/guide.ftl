guide-step = <b>{ $step }/{ $steps }</b>
guide-step-answers = <b>{ $step }/{ $steps }</b> · { $answers }
guide-again = I didn't understand that. Tap a button, or write for example: { $examples }
guide-finished = ✓ { $answers }
button-skip = Don't know / skip

stay-question = How long are you in Belgium?
stay-weeks = Up to 2 weeks
stay-months = Up to 3 months
stay-long = Longer, or I live here

device-question = What do you want to top up?
device-iphone = iPhone
device-android = Android phone
device-tablet = Tablet
device-router = MiFi / laptop

operator-question = Which operator is your SIM or eSIM from?
operator-travel-esim = Travel eSIM ▸
operator-more = Another one ▸
firm-question = Which one is it?

billing-question = Do you top it up yourself, or does a bill come every month?
billing-prepaid = I top it up (prepaid)
billing-bill = A bill comes

form-question = A plastic SIM card, or an eSIM?
form-sim = SIM card
form-esim = eSIM

bought-question = Where was the device bought? Many phones from mainland China have no eSIM.
bought-mainland = Mainland China
bought-hong-kong-macao = HK or Macao
bought-elsewhere = Somewhere else

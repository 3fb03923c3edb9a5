# For admins only: anonymous counts. A line shows today and all days.

stats = 📊 <b>What was counted</b>
    today · last { $days } days, a bar a day
stats-line = { $name }: { $today } · { $all }
stats-visits = Guides begun
stats-funnel = <b>How far people came</b>
stats-question-stay = Length of stay
stats-question-device = Device
stats-question-operator = Operator
stats-question-firm = Operator, longer list
stats-question-form = Kind of SIM wanted
stats-question-bought = Where it was bought
stats-cards = Answer
stats-operators = <b>Answers by operator</b>
stats-operators-other = all others
stats-rescues = <b>What went wrong</b>
stats-rest = <b>Also</b>
stats-reports = Reported as wrong
stats-unread = Not understood
stats-reminders = Reminders sent
stats-contradicted = <b>What people contradict</b>
stats-demo = Made up: this is a demo.
stats-said-of = { $name } · { $what }
stats-said-of-code = { $name } · <code>{ $code }</code>
stats-say-no = : { $failed } say no
stats-say-no-of = : { $failed } of { $all } say no
stats-nothing = Nothing was counted in the last { $days } days.
stats-gone = I can't reach the counts right now. Try /stats again in a minute.

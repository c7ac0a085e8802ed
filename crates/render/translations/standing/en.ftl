# Where a programme stands (en).
standing-title = { $programme }: where it stands, { $year }
standing-scope = { $number } organisations shown
standing-plan = Plan
standing-not-asked = not asked
standing-late-reports = Reports past due
standing-late-plans = Plans not approved
standing-late-recommendations = Recommendations past due
standing-nothing-late = Nothing is late.
standing-heat = Plans and reports
standing-told = What accepted reports say of tasks
standing-untold = open, not reported on yet
standing-money = Money planned and spent
standing-money-help = Planned is the money of approved plans; spent is what accepted reports on this year’s periods say.
standing-results = Activities, and how duties stand
standing-months = The year by month
standing-as-table = As a table
standing-month = Month
standing-running = Activities under way
standing-ending = Activities that end
standing-reports-due = Reports due
standing-recommendations-due = Recommendations due

## In the calendar
agenda-report = report due
agenda-activity = activity ends
agenda-recommendation = recommendation due
agenda-complaint = reader’s report to be answered
feed-organisation = Also in it: reports due, ends of activities and recommendations of the organisations you plan for, and reports from readers that you may answer. For one organisation only, with those below it, add this and its code to the address:

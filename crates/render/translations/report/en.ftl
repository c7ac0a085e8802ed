# Reports (en): periods, the report of one organisation, what reports say together.

## Periods
report-periods = Reporting periods
report-period = Period
report-no-periods = There are no reporting periods yet.
report-period-new = New period
report-period-change = Change
report-period-code-help = Short and lasting, such as 2026-h1. It cannot be changed later.
report-first-day = First day
report-last-day = Last day
report-due = Due
report-remind = Reminders
report-remind-help = Days before the due day, separated by commas: 14, 3, 0. A negative number is a day after it.
report-period-counts = { $all } organisations: { $submitted } handed in, { $accepted } accepted
report-late-count = { $count ->
    [one] { $n } late
   *[other] { $n } late
}
report-half-first = First half of { $year }
report-half-second = Second half of { $year }
report-due-on = Due on { $day }
report-due-today = due today
report-days-left-count = { $count ->
    [one] { $n } day left
   *[other] { $n } days left
}
report-days-over-count = { $count ->
    [one] { $n } day overdue
   *[other] { $n } days overdue
}
report-day-wrong = A date is missing or cannot be read.
period-due-early = The due day lies before the period begins.
period-remind-range = Reminders are whole numbers from −60 to 120, separated by commas.
period-overlaps = Another period of this programme already covers some of these days.
period-has-reports = Reports on this period have been opened. Its first and last day can no longer be changed.

## Who has reported
report-organisation = Organisation
report-days = Time left
report-next = Next step
report-strip = Where the reports stand
report-late-heading = Late
report-state = State of the report
report-state-none = not opened
report-state-open = being written
report-state-submitted = handed in
report-state-returned = returned
report-state-accepted = accepted
report-state-late = late
report-write = Continue writing
report-together = Put together
report-together-of = Put together: { $name }

## The report
report-title = { $name }: report for { $period }
report-open = Open the report
report-open-help = It opens filled with what is known: your activities and duties, the figures you are asked for, and the words of your last report to start from.
report-not-opened = The report has not been opened yet.
report-narrative = In words
report-done = What was done
report-done-help = What was done in the period, and what came of it. This must be there.
report-difficulties = Difficulties
report-difficulties-help = What stood in the way, and why.
report-lessons = Lessons
report-lessons-help = What was learned for next time.
report-next-steps = Next steps
report-next-steps-help = What comes in the next period.
report-proposals = Proposals
report-proposals-help = What is asked of those above.
report-required = required
report-from-last = still the text of the last report
report-last-said = What the last report said
report-last-was = Last time: { $words }
report-nothing = Nothing is said about this.
report-activities = Activities
report-activity = Activity
report-no-activities = No activity of an approved plan falls into this period.
report-tasks = Duties
report-task = Duty
report-no-tasks = No duty falls into this period.
report-progress = Progress
report-progress-waiting = not begun
report-progress-running = under way
report-progress-done = done
report-progress-dropped = given up
report-choose = choose …
report-spent = Spent
report-source-state = state budget
report-source-social = social resources
report-source-in-kind = in kind
report-planned-was = planned: { $amount }
report-note = Note
report-number-help = Write numbers as in { $example }. Leave a field empty where nothing was spent.
report-figures = Figures reported
report-indicator = Indicator
report-figure = Figure
report-figures-help = Every figure needs a source: a page or a document. Where it was not measured, leave it empty and say why in the note.
report-no-figures = No figures are asked for.
report-source = Source
report-attach = Attach a document
report-document = Document
report-attach-help = A PDF, text, spreadsheet or presentation file, up to { $size }. Whoever sees this page can open it.
report-document-none = Choose a document.
report-document-large = The document is too large.
report-document-kind = Files of this kind cannot be attached, or the content is not what the name says. Save it as PDF and send it again.
event-attach-document = attached a document to a report
report-not-measured = not measured
report-counted = Counted by the portal
report-counted-help = These are counted from what was published in the period. Nobody types them in; each opens its rows.
report-counted-branch = Counted for the organisation and everybody below it together; each opens its rows.
report-rows = rows behind this number
report-rows-count = { $count ->
    [one] { $n } row
   *[other] { $n } rows
}
report-editions-count = { $count ->
    [one] { $n } edition
   *[other] { $n } editions
}
report-submit = Hand in
report-keeping = Not saved yet …
report-lost = The server cannot be reached. What you typed stays on this page and is sent again.
report-kept-at = Saved at { $time }
report-lacks = Before this can be handed in
report-want-words = say what was done
report-want-own-words = this is still the text of the last report; say what was done in this period
report-want-progress = choose how it stands
report-want-why = its last day is over, or it was given up; say why in the note
report-want-not-negative = money spent cannot be less than zero
report-want-source = name the source: a page or a document
report-want-figure-or-reason = give the figure, or say in the note why it was not measured
report-wrong-number = this is not a number that can be read; what was saved before stands
report-clash = Somebody else saved another text
report-clash-words = { $name } saved this report at { $time }, after you opened it. Nothing of it was overwritten, and what you typed is below.
report-clash-help = Compare the two. To keep your text, tick “Replace it with mine” beside the button and save.
report-place = Place
report-kept = Saved
report-typed = Typed by you
report-take-kept = Discard mine and go on with the saved text
report-take-typed = Replace it with mine
report-decide = Decide
report-accept = Accept
report-return = Return
report-remark-help = A return needs a remark that says what is to be changed.
report-held = You handed this report in. Somebody else must accept or return it.
report-reopen = Reopen
report-reopen-help = What was accepted stays valid until a new version is accepted.
report-reason = Reason
report-take-back-help = Nobody has decided on it yet. You can change it and hand it in again.
report-step-submit = handed it in
report-step-return = returned it
report-step-accept = accepted it
report-step-reopen = reopened it
report-step-take-back = took it back
report-difference = What changed
report-before = Before
report-after = After
report-too-early = This period has not begun yet.
report-not-open = The report has been handed in and can no longer be changed here.
report-line-foreign = The form contains a line that this report does not ask for. Reload the page.
report-too-long = A text is too long: at most 20,000 characters, and 2,000 in a note or a source.
report-not-accepted = Only an accepted report can be reopened.
report-not-handed-in = Only a report that was handed in can be accepted or returned.
report-not-to-take-back = Only a report that was handed in and not yet decided on can be taken back. Reload the page to see where it stands.
report-changed-since = The report changed after you opened this page. Look at it again before you decide.
done-report-submitted = Handed in.
done-report-accepted = Accepted. Its figures count from now on.
done-report-returned = Returned.
done-report-reopened = Reopened.
done-report-taken-back = Taken back. You can change it and hand it in again.
event-save-period = changed a reporting period
event-open-report = opened a report
event-keep-report = wrote a report
event-submit-report = handed in a report
event-return-report = returned a report
event-accept-report = accepted a report
event-reopen-report = reopened a report
event-take-back-report = took back a report

## Put together
report-span = Time shown
report-span-year = Year { $year }
report-span-programme = Whole programme
report-of-all = Of { $all } organisations, { $accepted } have an accepted report.
report-of-asked = of { $all } organisations, { $reported } reported
report-missing = missing
report-missing-heading = Missing
report-missing-help = These organisations are missing from every number below. They are not counted as zero.
report-made-of = what it was made of
report-on-today = On the organisations of today
report-apart = These figures cannot be added; each stands alone.
report-part-missing = No figure from { $names }; without it the sum would not be comparable.
report-across-sum = sum of all organisations
report-across-mean = mean of all organisations
report-across-max = highest of all organisations
report-across-min = lowest of all organisations
report-across-apart = each organisation on its own
report-over-sum = added up over time
report-over-last = latest figure counts
report-over-mean = mean over time
report-all = All
report-whole = Whole time
report-money = Money
report-no-money = No money was planned or spent.
report-money-source = Source of money
report-planned = Planned for { $years }
report-untold = no report yet
report-narratives = In the words of those below
report-no-narratives = No report of those below has been accepted yet.
report-of-it = The whole report
report-ways = Other forms of this report

## Files and paper
report-programme = Programme
report-currency = Currency
report-part = Part
report-what = Subject
report-unit = Unit
report-sheet-data = Report
report-sheet-paper = Printed
report-sheet-about = About
report-kind = Report
report-kind-together = Consolidated report
report-subject = on the results of “{ $programme }”, { $period }
report-number = No.: ……
report-recipients = To:
report-archive = Archive
report-signs = HEAD OF THE ORGANISATION
report-mark-draft = DRAFT
report-mark-example = EXAMPLE
report-example = This programme is a made-up example. Its plans, reports and figures are not real.

## Reminders
report-mail-due = The report of { $name } on { $period } for “{ $programme }” is due on { $day }. It has not been handed in yet.
report-mail-late = The report of { $name } on { $period } for “{ $programme }” was due on { $day }. It has not been handed in yet.
report-mail-button = Open the report
report-mail-why = You receive this because you plan for this organisation.

# Duties: programmes, tasks, indicators (en).

## Programmes
desk-programme = Programme
duty-help = What the law asks for, who does it, and what comes of it.
duty-none = There is no programme yet.
duty-new-programme = New programme
duty-change = Change
duty-example = Example: everything in this programme is made up to show how it works.
duty-is-example = Example
duty-example-mark = It is an example and says so wherever it is shown
duty-public = Readers see its tasks, plans and results
duty-withheld = Kept from readers
duty-withheld-help = The public page says which parts are not published. Published evaluations are shown whole.
duty-about = What it is, and what is not known of it
duty-basis = Legal basis
duty-document-name = Document
duty-place = Article, clause, point
duty-lead = Lead
duty-cooperating = Cooperating
duty-every = All: { $kind }
duty-everybody = Everybody who takes part
duty-nobody = No lead named in the sources
duty-takes-part = Kinds of organisations that take part
duty-time = Time
duty-horizons = Judged after
duty-horizons-help = Years, with commas: 3, 5, 10
duty-money = Currency
duty-money-help = Three letters, such as EUR. Plans are made in it.
duty-pages = Pages it was taken from, one per line
duty-years-count = { $count ->
    [one] { $n } year
   *[other] { $n } years
}

## Tasks
duty-tasks = Tasks
duty-task = Task
duty-tasks-count = { $count ->
    [one] { $n } task
   *[other] { $n } tasks
}
duty-below = Its parts, and tasks that take it up
duty-below-count = { $count ->
    [one] { $n } task hangs on it
   *[other] { $n } tasks hang on it
}
duty-activities = Activities
duty-activities-count = { $count ->
    [one] { $n } activity
   *[other] { $n } activities
}
duty-in-plans = In approved plans
duty-no-activities = No activity of an approved plan serves it yet.
duty-no-tasks = There are no tasks here yet.
duty-nothing-found = No task matches.
duty-about-group = About this group
duty-mine = My organisations
duty-plans = Plans
duty-reports = Reports
duty-standing = Where it stands
duty-new-task = New task
duty-number = Number
duty-stands-in = Stands in
duty-products = Expected products
duty-note = What should be known
duty-kind-group = Group
duty-kind-task = Task
duty-kind-part = Part
duty-kind-adopted = Adopted task
duty-state-open = open
duty-state-done = done
duty-state-dropped = given up
duty-progress-waiting = not begun
duty-progress-running = under way
duty-progress-done = done
duty-progress-dropped = given up
duty-adopt = Adopt
duty-adopt-help = The organisation makes the task its own and can then plan for it.
duty-break-down = Break down
duty-break-down-help = The new part belongs to the organisation chosen here, which leads the task.
duty-itself = the organisation itself
duty-drop = Give up
duty-drop-help = What parts, figures or plans hang on stays, marked as given up, with your reason. Anything else is removed.

## Indicators
duty-indicators = Indicators
duty-indicator = Indicator
duty-new-indicator = New indicator
duty-no-indicators = There are no indicators yet.
duty-whole-programme = The whole programme
field-method = How it is counted, and where the evidence is
duty-counted = Who counts
duty-counted-help = What the system counts itself is never typed in. Anything else is reported, with its source.
duty-counted-none = reported by organisations
duty-counted-editions = counted: pages published
duty-counted-items = counted: items published
duty-counted-languages = counted: languages published in
duty-counted-clarifications = counted: clarifications published
duty-counted-corrections = counted: corrections made public
duty-counted-withdrawals = counted: pages withdrawn
duty-counted-with-message = counted: pages carrying a key message
duty-counted-translations = counted: translations made or checked by a person
duty-counted-vintages = counted: sets of figures published
duty-counted-dispatches = counted: messages sent through channels
duty-counted-views = counted: page views
duty-counted-readers = counted: readers of each day, added up (estimated, standard error 1.6%)
duty-level = Level
duty-level-input = input
duty-level-activity = activity
duty-level-output = output
duty-level-out-take = out-take
duty-level-outcome = outcome
duty-level-impact = impact
duty-better = Good is
duty-better-higher = more
duty-better-lower = less
duty-across = Across organisations
duty-across-sum = added up
duty-across-mean = mean
duty-across-max = largest
duty-across-min = smallest
duty-across-apart = not put together
duty-over = Over time
duty-over-sum = added up
duty-over-last = the newest counts
duty-over-mean = mean
duty-baseline = Baseline
duty-now = Now
duty-target = Target
duty-bar = { $now } of { $target }
duty-no-figure = no figure yet
duty-figures = Figures
duty-together = Together
duty-since-begin = Since it began
duty-retire = Ask for it no longer
duty-retired = Not asked for since

## An organisation
duty-own = Own tasks
duty-leads = Leads
duty-cooperates = Cooperates
duty-rests = What rests on it now
duty-plan-of = Plan for { $year }
duty-plan-none = not begun
duty-plan-draft = draft
duty-plan-submitted = submitted
duty-plan-returned = returned
duty-plan-approved = approved
duty-plan-replaced = replaced
duty-report-of = Report { $period }
duty-report-none = not begun
duty-report-open = being written
duty-report-submitted = submitted
duty-report-returned = returned
duty-report-accepted = accepted
duty-due = due { $date }
duty-report-to-it = Report to it
duty-reports-to = reports to { $organisation }

## Why something was not done
duty-dates = The days are not in order: the last one comes before the first.
duty-document = Choose a document of the library.
duty-organisation = This organisation or kind of organisation does not exist here.
duty-parent = A task of this kind cannot stand there.
duty-circle = A task cannot stand below itself.
duty-not-led = Only an organisation that leads a task can break it down.
duty-not-open = This is a heading, or a task that is no longer open.
duty-takes-no-part = This organisation takes no part in the programme.
duty-adopted-already = The organisation has this task already.
duty-too-deep = The tasks are nested too deeply: the address would be too long.
duty-currency = The currency is three capital letters, such as EUR.
duty-currency-used = Plans have been made in this currency, so it can no longer change.
duty-not-counted = The system does not count this indicator.
duty-counted-fixed = Figures have been reported already, so who counts can no longer change.

## What was done
done-duty-adopted = The task is now the organisation’s own.
done-duty-part = The part has been added.
done-duty-dropped = Marked as given up, with the reason.
done-duty-removed = Removed; the audit log keeps what it said.
event-save-programme = changed a programme
event-apply-programme = loaded a programme of the pack
event-make-task = made a task
event-save-task = changed a task
event-break-down = broke a task down
event-adopt-task = adopted a task
event-drop-task = gave a task up
event-remove-task = removed a task
event-make-indicator = made an indicator
event-save-indicator = changed an indicator

# Programmes for readers (en).

nav-programme = Action programmes
programme-intro = What is asked of the country’s external information, who does it, and what has come of it so far.
programme-reached = What has been achieved so far
programme-reached-help = “Counted” means that this portal counted what it published itself. Everything else was reported, each figure with its source.
programme-by-period = Counted by period
programme-plans = Approved plans
programme-plans-of = { $plans } of { $all } organisations have an approved plan.
programme-by-organisation = By organisation
programme-criteria = How schemes are judged
programme-criteria-since = Version { $number }, in force since { $date }.
programme-money-state = State budget
programme-money-social = Social resources
programme-money-in-kind = In kind
programme-unknown = What is not known
programme-activities-shown = { $from }–{ $to } of { $all }
programme-activities-more = More activities
programme-activities-before = Activities before
programme-unknown-leads-count = { $count ->
    [one] For { $n } task, no page says who leads it.
   *[other] For { $n } tasks, no page says who leads them.
}
programme-unknown-figures-count = { $count ->
    [one] { $n } indicator has no figure yet.
   *[other] { $n } indicators have no figure yet.
}
programme-data = As open data
programme-rests-on = Tasks that rest on this document
programme-produced = What it produced
programme-withheld = Not published
programme-part-money = Money
programme-part-figures = What indicators have come to
programme-reported-of = reported by { $told } of { $all } organisations

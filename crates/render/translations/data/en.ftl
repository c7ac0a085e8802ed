# Data pages in English: the source of all translations.
# $form is the plural category of a number that may have decimals; $n is that number as shown.

data-title = Data
nav-data = Data
data-intro = Figures with their sources and licences, as charts, tables and files. Every earlier state stays on record.

## Catalogue
data-search = Search the data
data-all-topics = All topics
data-show-all = Show everything
data-count-found = { $count ->
    [0] No data set found
    [one] { $n } data set found
   *[other] { $n } data sets found
}
data-count-series = { $count ->
    [one] { $n } series
   *[other] { $n } series
}
data-count-observations = { $count ->
    [one] { $n } value
   *[other] { $n } values
}
data-machines = For machines
data-machines-intro = The catalogue and every figure, by open standards.

## A flow
data-vintage = Vintage { $number }, { $date }
data-old-state = These are the figures as they stood on { $date }.
data-to-today = Show today’s figures
data-indicator = Indicator
data-areas = Countries and places
data-areas-chosen = ({ $chosen } of { $all })
data-from = From
data-to = To
data-view = Show as
presentation-chart = Chart
presentation-map = Map
presentation-table = Table
data-units = Territories
basis-today = Today’s units
basis-before = Units before the reform
data-show = Show
data-nothing = There are no figures for this choice. Try other places or periods.
data-area = Area
data-period = Period
data-remarks = Notes on individual values
data-related = Related data

## Numbers
# Powers of ten that have a name and that people count in, and how a number of each is written.
magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
   *[other] { $n } million
}
magnitude-2 = { $form ->
   *[other] { $n } billion
}
magnitude-3 = { $form ->
   *[other] { $n } trillion
}
magnitude-4 = { $form ->
   *[other] { $n } quintillion
}
magnitude-name-1 = million
magnitude-name-2 = billion
magnitude-name-3 = trillion
magnitude-name-4 = quintillion
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
    [one] { $n } percentage point
   *[other] { $n } percentage points
}

## What a chart shows
data-says-rise = { $area }: from { $first } ({ $from }) to { $last } ({ $to }), up { $change }.
data-says-fall = { $area }: from { $first } ({ $from }) to { $last } ({ $to }), down { $change }.
data-says-times = { $area }: from { $first } ({ $from }) to { $last } ({ $to }), { $times } times as high.
data-says-plain = { $area }: from { $first } ({ $from }) to { $last } ({ $to }).
data-says-same = { $area }: unchanged at { $last } ({ $from } and { $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: highest in { $high } ({ $most }), lowest in { $low } ({ $least }).
data-says-place = { $area }: { $value }, number { $place } of { $all }.
data-map-note = Five shades, from the lowest values to the highest. Areas and distances are not to scale.
data-axis-not-zero = The axis does not begin at zero.
data-lines-unnamed = The thin lines without a name are in the table.
data-break-note = A dotted upright line marks a break in the series: what stands before and after it cannot be compared.
data-hollow-note = Hollow marks are values that are not final.

## Statuses of values
observation-A = normal value
observation-B = break in the series
observation-D = definition differs
observation-E = estimate
observation-F = forecast
observation-I = imputed
observation-M = missing, cannot exist
observation-N = not significant
observation-O = missing
observation-P = provisional
observation-Q = withheld
observation-U = low reliability

## Territories put together
data-basis-count-summed = { $count ->
    [one] Today’s units: added up from the figures of { $n } earlier unit.
   *[other] Today’s units: added up from the figures of the { $n } earlier units.
}
data-basis-count-mean = { $count ->
    [one] Today’s units: weighted mean of { $n } earlier unit (weight: { $weight }).
   *[other] Today’s units: weighted mean of the { $n } earlier units (weight: { $weight }).
}
data-basis-no-rule = Not carried over to today’s units: figures of this kind can be neither added up nor averaged.
data-basis-no-weights = Not carried over to today’s units: the weights for a mean are missing.
data-basis-no-parts = Where an earlier unit has no figure, today’s unit has none either.

## Taking figures away
data-take = Download
data-for-spreadsheets = For spreadsheets
data-for-programs = For programs
data-for-statistics = For statistical systems
data-tools = In your tool
data-tools-intro = These lines fetch the figures shown here.
data-tool-shell = Command line (curl)
data-tool-excel = For the advanced editor of Power Query.
data-tool-calc = Insert this address as a link to external data.
data-cite = Cite this
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

## History
data-history = History
data-history-intro = Every state of these figures stays on record. A link shows them as they stood on that day.
data-count-added = { $count ->
    [one] { $n } value added
   *[other] { $n } values added
}
data-count-revised = { $count ->
    [one] { $n } value revised
   *[other] { $n } values revised
}
data-count-removed = { $count ->
    [one] { $n } value removed
   *[other] { $n } values removed
}
data-what-changed = What was revised
data-revisions-title = { $flow }: what was revised
data-no-revisions = Nothing was revised in this vintage.
data-revisions-range-count = { $count ->
    [one] { $first }–{ $last } of { $n } change
   *[other] { $first }–{ $last } of { $n } changes
}
data-series = Series
data-before = Before
data-after = After
data-difference = Change
data-pages = Pages
data-pages-before = Previous
data-pages-after = Next

# The register of rankings. $n is a number already written in the reader's manner.
nav-rankings = World rankings
ranking-intro = { $country } in international indices: every rank with its source, a fall reported as plainly as a rise.
ranking-compare = Compare with other countries
ranking-beside = Compare { $country } with
ranking-show = Show
ranking-place = Rank { $rank }
ranking-place-of = { $rank } of { $of }
ranking-or = { $first } or { $other }
ranking-or-word = or
ranking-differ = { $places }, sources differ
ranking-ahead = Ahead of { $share }% of the others
ranking-up-count = { $count ->
    [one] Up { $n } place since { $edition }
   *[other] Up { $n } places since { $edition }
}
ranking-down-count = { $count ->
    [one] Down { $n } place since { $edition }
   *[other] Down { $n } places since { $edition }
}
ranking-same = Same rank as in { $edition }
ranking-only-one = Only one edition with a rank is known here.
ranking-broke-since = The method changed after { $edition }: the two ranks are only partly comparable.
ranking-disputed-here = Sources differ on this rank.
ranking-newer-score = { $edition }: score { $score }; no source found gives the rank.
ranking-newer-nothing = { $edition }: no source found gives the rank.
ranking-no-place = No source found gives a rank for { $country }.
ranking-not-found = not found
ranking-reading-title = How to read this
ranking-reading-place = A rank depends on how many are ranked, on how the index is made, and on how the others do. It can change while the country does not. The share of others that are behind makes editions of different sizes comparable.
ranking-reading-line = In the charts, higher is better. A dotted upright line marks a break in the method; there the line is broken, since what comes after was measured differently. A hollow dot is what another source says.
ranking-reading-sources = Most figures come from reports about the indices rather than from the indices themselves. Where two sources differ, both are kept. What no source gives is left empty.
ranking-chart-places = Ranks by edition; higher is better
ranking-chart-scores = Scores by edition
ranking-nothing-to-draw = There is nothing to chart for this choice.
ranking-what-to-draw = What to chart
ranking-places = Ranks
ranking-scores = Scores
ranking-table = Every figure and its source
ranking-table-note = The small numbers lead to the page that each figure comes from.
ranking-edition = Edition
ranking-page = page
ranking-broke-here = The method broke before this edition:
ranking-disputed = sources differ
ranking-score-is = score { $score }
ranking-conflicts = Where sources differ
ranking-conflicts-intro = These sources contradict one another. None is left out; charts and changes follow the value named first.
ranking-units = Number ranked
ranking-of-edition = { $what }, { $edition }
ranking-method = How it is made
ranking-publisher = Publisher
ranking-score = Score
ranking-scale = From { $low } to { $high }.
ranking-higher-is-better = A higher score is better.
ranking-lower-is-better = A lower score is better.
ranking-breaks = Breaks in the method
ranking-breaks-none = No break is on record here, which does not prove that there was none.
ranking-from-edition = From { $edition }
ranking-every-edition = With every edition
ranking-kind-units = Number ranked
ranking-kind-method = Method
ranking-kind-weights = Weights
ranking-kind-metrics = What is measured
ranking-pages = Sources of these figures
ranking-take = Take it with you
ranking-csv = All figures of this index (CSV)
ranking-cite = To cite this page:
ranking-citation = { $publisher }: { $index }. Figures and sources gathered by { $operator }, { $address }

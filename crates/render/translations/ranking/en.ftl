# The register of rankings. $n is a number already written in the reader's manner.
nav-rankings = World rankings
ranking-intro = { $country } in international indices: every place with the page it comes from, a fall told as plainly as a rise.
ranking-compare = Compare with other countries
ranking-beside = Compare { $country } with
ranking-show = Show
ranking-place = Place { $rank }
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
ranking-same = The same place as in { $edition }
ranking-only-one = Only one edition with a place is known here.
ranking-broke-since = The method changed after { $edition }: the two places can only partly be compared.
ranking-disputed-here = Sources differ on this place.
ranking-newer-score = { $edition }: { $score }; no page found gives the place.
ranking-newer-nothing = { $edition }: no page found gives the place.
ranking-no-place = No page found gives a place for { $country }.
ranking-not-found = not found
ranking-reading-title = How to read this
ranking-reading-place = A place depends on how many are ranked, on how the index is made, and on how the others do. It can change while the country does not. “Ahead of so many per cent” makes editions of different size comparable.
ranking-reading-line = In the drawings, up is better. A dotted upright line marks a break in the method; there the line is broken, since what comes after was measured differently. A hollow dot is what another page says.
ranking-reading-sources = Most figures come from reports about the indices rather than from the indices themselves. Where two pages differ, both stay. What no page gives is left empty.
ranking-chart-places = Places by edition; up is better
ranking-chart-scores = Scores by edition
ranking-nothing-to-draw = There is nothing to draw for this choice.
ranking-what-to-draw = What to draw
ranking-places = Places
ranking-scores = Scores
ranking-table = Every figure with its page
ranking-table-note = The small numbers lead to the page each figure comes from.
ranking-edition = Edition
ranking-page = page
ranking-broke-here = The method broke before this edition:
ranking-disputed = sources differ
ranking-score-is = score { $score }
ranking-conflicts = Where sources differ
ranking-conflicts-intro = These pages contradict one another. None is left out; drawing and change follow the value named first.
ranking-units = Number ranked
ranking-of-edition = { $what }, { $edition }
ranking-method = How it is made
ranking-publisher = Publisher
ranking-score = Score
ranking-scale = From { $low } to { $high }.
ranking-higher-is-better = A higher score is better.
ranking-lower-is-better = A lower score is better.
ranking-breaks = Breaks in the method
ranking-breaks-none = No break is on record here. That is no proof that there was none.
ranking-from-edition = From { $edition }
ranking-every-edition = With every edition
ranking-kind-units = Number ranked
ranking-kind-method = Method
ranking-kind-weights = Weights
ranking-kind-metrics = What is measured
ranking-pages = The pages these figures come from
ranking-take = Take it with you
ranking-csv = All figures of this index (CSV)
ranking-cite = To cite this page:
ranking-citation = { $publisher }: { $index }. Figures and sources gathered by { $operator }, { $address }

# Indices of the country's own. Numbers are already written in the reader's manner.
index-title = Our own indices
index-intro = Worked out here from open figures: every choice and every figure is shown, and how sure the result is.
index-edition = Edition { $edition }
index-revision = Revision { $number }
index-place = { $country }: rank { $rank } of { $of }
index-between = In nine of ten calculations between { $low } and { $high }
index-ranks = Ranks, and how sure they are
index-ranks-note = The dot is the rank by the method below. The thick band holds it in nine of ten calculations with other choices that could be defended as well; the thin line holds it in all of them.
index-calculations = { $number } calculations, seed { $seed }.
index-rank = Rank
index-area = Country
index-score = Score
index-likely = Nine of ten
index-range = { $low }–{ $high }
index-missing = missing
index-unranked = not ranked
index-parts = Scores by part
index-parts-note = A score compares these countries with one another and says nothing by itself. The stronger the ground, the higher the score in its column.
index-weight = counts { $share }%
index-drivers = What the ranks depend on
index-drivers-note = Each choice was varied. The share says how much of the movement of ranks comes from it; together they make 100%.
index-drivers-all = All countries
index-drivers-of = The rank of { $country }
index-moves = When everything is varied at once, a rank moves by { $places } places on average.
index-factor = Choice
index-share = Share
index-percent = { $share }%
index-pairs = Who is ahead of whom
index-pairs-note = In how many of 100 calculations the country of the row is ahead of that of the column.
index-method = How it is made, and what it cannot tell
index-figures = The figures
index-figures-note = The small number is the year. An empty place is a figure that no source used here gives for these years; none was made up.
index-denominators = What others are divided by
index-divided = divided by: { $by }
index-more-is-better = more is better
index-less-is-better = less is better
index-sources = Sources
index-take = Take it with you
index-digest = Digest of the definition (SHA-256):
index-missing-count = { $count ->
    [one] { $n } figure missing
   *[other] { $n } figures missing
}

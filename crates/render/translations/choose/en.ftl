# Choosing something by what it is called (en).

choose-none = nothing chosen
choose-help = Type words of its name, or its code. What fits is then offered to choose from.
choose-look = Look for what was typed
choose-which = Choose what “{ $words }” means.
choose-near = Nothing is called “{ $words }”. These are written nearly so:
choose-nothing = Nothing is called “{ $words }”. Try other words, or fewer.
choose-open = Still to be chosen: { $words }. Its field says what it may mean.
field-campaign = Campaign

### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = Message house
message-help = Themes, key messages, and the facts and stories that bear them out. What is changed here, readers see at once.
message-coverage = Coverage
message-figures = Figures without a citation
message-new-theme = New theme
message-new = New message
message-edit = Edit
message-up = Move up:
message-down = Move down:
message-theme-empty = No message stands under this theme yet.
message-days = Told
message-worded = Worded in
message-told = Published in
message-languages = { $have } of { $all } languages
message-always = until further notice
message-from = from { $date }
message-until = until { $date }
message-between = { $from } – { $to }
message-stories = Stories: { $n }
message-proofs = What bears it out
message-no-proofs = Nothing bears it out yet
message-add-fact = Add a fact
message-add-item = Add a story
message-proof-help = Type a few letters and choose from the list. Untick a proof to take it out.
message-proof-unknown = There is no such proof: { $proof }. Choose one from the list.
message-place = Place and responsibility
message-names = Names in each language
message-code-help = Lower-case letters a–z, digits and hyphens. Left empty, it is made from the name.
message-remove = Take out of the house
theme-not-empty = Messages still stand under this theme. Move them or take them out first.
message-in-use = Content carries this message. Give it a last day instead of taking it out.
days-order = The last day lies before the first.
field-wording = Wording
field-theme = Theme
field-valid_from = First day
field-valid_to = Last day
field-responsible = Answers for it
field-unit = Unit
field-group = Group

## What readers see
house-title = What we want to be known for
house-intro = The main messages, each with the facts and stories that bear it out.

## Coverage
coverage-help = How many published editions carry which message, by whom, in which language, and when. Each number opens the editions it counts.
coverage-rows = Rows
coverage-columns = Columns
coverage-message = Message
coverage-period = Time
coverage-months = The last 12 months
coverage-quarters = The last 8 quarters
coverage-years = The last 5 years
coverage-ever = Since the beginning
coverage-none = Carries no message
coverage-all = All
coverage-turn = Exchange rows and columns
coverage-note = An edition that carries several messages counts for each of them.
coverage-editions = Editions counted
coverage-newest = The newest { $n }

## Figures without a citation
figures-help = Places where a text states a figure that is, or used to be, a registered fact without citing it. Former values come first.
figures-progress = { $done } of { $all } texts read
figures-count = Found: { $n }
figures-none = No figure without a citation was found.
figures-former = former value
figures-cite = Cite the fact
figures-not = Not this fact
figures-save = Save as a draft
figures-draft-note = The paragraph would read like this. Readers see the change when somebody publishes the draft.
figures-moved = The text has been changed since this figure was found. It is being read again.

## Facts
fact-new = New fact
fact-register = Register
fact-code-help = Letters, digits, dots and hyphens, such as economy.gdp.growth. It cannot be changed later.
fact-code-wrong = The key may hold only letters, digits, dots, hyphens and underscores.
fact-effects-count = Sentences that will read otherwise: { $n }. Look at each before you save.
fact-confirm = Save the change
fact-back = Go back and edit
fact-review-title = Review
fact-check = Checked, still right
fact-check-next = Next review: { $date }
facts-due-count = Due for review: { $n }
fact-save-names = Save the names
fact-retire = Retire
fact-retire-help = It is no longer offered for new texts. Where it is cited it stays as it is, with its period.
fact-restore = Keep up again
fact-retired-tag = retired
fact-retired-since = This figure has not been kept up since { $date }.

## What was just done
done-theme = Theme saved. Readers see it at once.
done-message = Message saved. Readers see it at once.
done-removed = Taken out.
done-cited = The draft with the citation is saved. Look it over and hand it in.
done-refused = Remembered: this figure is not that fact.
done-registered = Registered. Texts can cite it from now on.
done-checked = Noted: still right. The next day of review is set.
done-retired = Retired.
done-restored = Kept up again.
done-names = Names saved.

## Events
event-register-fact = registered a fact
event-check-fact = checked a fact: still right
event-retire-fact = retired a fact
event-restore-fact = kept a fact up again
event-name-fact = named a fact anew
event-change-theme = changed a theme
event-remove-theme = took out a theme
event-change-message = changed a message
event-remove-message = took out a message
event-refuse-figure = said that a figure is not a fact

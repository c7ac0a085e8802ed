# The editor in English: the source of all translations of the editor.

## Tools
writing-subheading = Subheading
writing-numbers = Numbered list
writing-quote = Quotation
writing-table = Table
writing-picture = Picture
writing-column = Column { $count }
writing-cell = text
writing-link-words = link text
writing-outline = Outline
writing-no-headings = No headings yet.
writing-counts = { $words } words · { $minutes } min read
writing-length = { $count } characters; up to { $best } are shown whole
writing-line = Line { $line }
writing-close = Close

## Find and replace
writing-find = Find and replace
writing-find-before = Previous
writing-find-next = Next
writing-exact = Match case
writing-replace = Replace
writing-replace-all = Replace all
writing-replace-by = Replace with
writing-matches = { $at } of { $count }
writing-replaced = Replaced: { $count }

## Choosing something to put in
writing-pick-facts = Insert a fact
writing-pick-links = Insert a link
writing-pick-media = Insert a picture
writing-pick-help = Type to search, with or without accents. Choose with the arrow keys, insert with Enter.
writing-found-count = Found: { $n }
writing-fact-due = review was due on { $date }
writing-other-site = another website
writing-put-where = Where to put it
writing-put-before = Before “{ $words }”
writing-put-end = At the end

## Pasting and pictures
writing-pasting = Taking over the formatting…
writing-paste-failed = The formatting could not be taken over; only the words were pasted. Check the connection and paste again.
writing-paste-plain = Only the words were pasted, without formatting.
writing-paste-here = Paste here
writing-paste-help = Text from a word processor. It is cleaned and put at the end of the text when you save.
writing-paste-pictures-count = Pictures left out: { $n }; add each with its credit.
writing-paste-comments-count = Comments left out: { $n }.
writing-paste-deletions-count = Deletions still marked in the document, left out: { $n }.
writing-paste-links-count = Links freed from tracking: { $n }.
writing-paste-others-count = Other things left out: { $n }.
writing-uploading = Uploading { $name }…
writing-upload-failed = { $name } was not uploaded.

## Preview
writing-preview-page = Preview in a new tab
writing-width = Width of the preview
writing-phone = Phone
writing-tablet = Tablet
writing-screen = Computer
writing-light-dark = Light or dark
writing-light = Light
writing-dark = Dark
writing-not-begun = Not begun yet: { $language }
writing-no-preview = This cannot be shown right now. Please try again in a moment.

## Keeping
writing-lost = The server cannot be reached. Your text is kept in this browser and is sent as soon as the connection is back. Go on writing.
writing-session-ended = You are no longer signed in. Your text is safe in this browser. Sign in again in another tab, then come back here.
writing-sign-in-again = Sign in again
writing-session-back = You are signed in again. Nothing was lost.
writing-session-other = Somebody else is signed in in this browser now. Your text stays here until you sign in again.
writing-restored = Words of { $time } that had not reached the server are back in the text.
writing-restored-not = Use the saved text instead
writing-windows = You have changed the same lines in another window.
writing-windows-joined = What you wrote in another window is in this text, too.

## Two people
writing-newer = { $name } saved a new version ({ $time }).
writing-newer-clash = You have both changed the same lines.
writing-settle = Compare and choose
writing-bring = Bring it into my text
writing-brought = It is in your text now.
writing-changes = See what changed
writing-came = What somebody else changed, now in the text together with your changes
writing-merge-title = Two versions of the same lines
writing-merge-by = { $name } saved another version ({ $time }).
writing-merge-own = You wrote the other text in another window ({ $time }).
writing-merge-help = Where both texts change the same lines, choose what is to stand. Everything else has been put together. What you typed is kept meanwhile.
writing-merge-place = Both change this
writing-merge-mine = My text
writing-merge-theirs = The other text
writing-merge-both = Both changes together:
writing-merge-own-words = In other words:
writing-merge-open = Choose one wording at every place.
writing-merge-again = The other text has changed again meanwhile. Please look at the places once more.
writing-merge-go-on = Go on writing
done-windows-merged = The two texts are one now. It becomes a version when you save.

## What is wrong with a text
problem-too-long = The text is too long; the rest is not read.
problem-unknown-directive = There is no such element.
problem-bad-directive = This element is not written correctly.
problem-misplaced-directive = This element must not stand inside a list or quotation.
problem-wrong-form = This element is written with the wrong number of colons.
problem-unclosed-container = The closing ::: is missing.
problem-stray-close = This ::: closes nothing.
problem-too-deep = Too many elements inside one another.
problem-missing-attribute = Something this element needs is missing.
problem-unknown-attribute = This element has no such setting.
problem-repeated-attribute = This setting is given twice.
problem-bad-value = This value is not possible here.
problem-bad-data = The chart’s data must be lines of label and number.
problem-bad-inline = Only facts can stand in double brackets: [[fact:…]].
problem-raw-html = HTML is not read; it is shown as text.
problem-markdown-image = Insert pictures as figures.
problem-bad-link = This address cannot be linked.
problem-unknown-reference = This code is not known.
problem-unknown-fact = There is no such fact.
problem-unknown-picture = There is no such picture.

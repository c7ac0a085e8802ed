# The interface in English: the source of all translations.
# $n is a number already written in the reader's manner; $count selects the plural form.

language-own-name = English

## Frame
skip-to-content = Skip to content
demonstration = This is a demonstration of Sen with sample content. It is not an official publication.
copy-notice = This is a copy of the site as it was on { $date }. Searching, subscribing and writing to us are possible only on the original site.
copy-original = This page on the original site
nav-label = Main navigation
nav-stories = Stories
nav-places = Places
nav-facts = Facts and figures
nav-guides = Visit, study, invest
nav-abroad = For nationals abroad
nav-documents = Documents
nav-search = Search
nav-languages = other languages
nav-about = Who publishes, and how
nav-corrections = Corrections
nav-privacy = Privacy
nav-accessibility = Accessibility
nav-heritage = World heritage
nav-calendar = Holidays and festivals
nav-api = Data and feeds
read-in-your-language = Read { $country } in your language
promise = Every page says who publishes it, when, and how it was translated. Every correction is on public record.
published-by-operator = Published by: { $operator }
view-plain = Plain view (less data)
view-full = Full view

## Home and lists
facts-strip = The country in figures
source = source
all-stories = All stories
see-all = See all
read-the-story = Read the story
places-as-list = As a list
map-note = Each tile is a province or city. The deeper the shade, the more people live there. Areas and distances are not to scale.
nothing-yet = Nothing has been published here yet.
nothing-in-language = Nothing here has been published in this language yet.
more-in-other-languages = There is more in other languages:
latest = Latest
older = Older
feed-of-this = Follow this page in a feed reader (RSS)
in-languages = { $count ->
    [one] in { $n } language
   *[other] in { $n } languages
}
topics = Topics
sections = Sections
stories-intro = What is happening, how people live, what there is to see.
topic = Topic
section = Section

## A story
published-on = Published { $date }
updated-on = Updated { $date }
written-in = Written in { $language }
translation-original = This is the original
translation-person = Translated by a person
translation-machine = Translated by machine, not checked by a person
translation-machine-checked = Translated by machine, checked by a person
read-in-languages = { $count ->
    [one] Read in { $n } language
   *[other] Read in { $n } languages
}
kind-official = Official information
kind-image = The country’s image
kind-world = The world
kind-clarification = Clarification
format-story = Story
format-photo-story = Photo story
format-data-story = Data story
format-place = Place profile
format-guide = Guide
format-document = Document
format-qa = Questions and answers
format-event = Event
correction = Correction
picture-credit = Picture: { $credit }, { $licence }
sources = Sources
source-is = Source: { $source }.
source-read = Source: { $source }, read on { $date }.
period-quarter = Q{ $quarter } { $year }
fact-review = To be reviewed by { $date }.
read-next = Read next
found-a-mistake = Found a mistake? Tell us, and we will correct it publicly.
event-when = When
event-where = Where
event-online = Take part online
event-add-to-calendar = Add to your calendar
claim-says = What is said
claim-rating = Our finding
claim-answer = In short
claim-invite = If you have evidence that we are wrong, write to us: corrections are public.
rating-false = Wrong
rating-mostly-false = Mostly wrong
rating-missing-context = Lacks context
rating-mostly-true = Mostly right
rating-true = Right
chart-table = The figures as a table
chart-source = Source: { $source }
chart-label = Item
chart-value = Value
table-label = Table
video-link = Video

## Places
places-intro = { $count ->
    [one] { $n } province or city. Choose a tile, or a name from the list.
   *[other] { $n } provinces and cities. Choose a tile, or a name from the list.
}
places-in-figures = Places in figures
place = Place
region = Region
seat = Administrative centre
population = Population
area-km2 = Area, km²
density = People per km²
territory-province = Province
territory-city = City
territory-region = Region
territory-special-zone = Special zone
history-of-place = How it came to be
lineage-merged = { $date }: { $from } merged into { $to } ({ $act })
lineage-split = { $date }: { $to } split from { $from } ({ $act })
lineage-renamed = { $date }: { $from } renamed { $to } ({ $act })
lineage-status = { $date }: { $from } became a centrally run city ({ $act })
lineage-moved = { $date }: { $from } moved under { $to }
lineage-dissolved = { $date }: { $from } ended
no-date = Date unknown
place-until = This unit existed until { $date }. Today: { $today }.
same-region = In the same region
stories-here = Stories from here

## Facts and documents
facts = Facts
facts-intro = One registry of figures, each with its period and its source. Every page that cites a figure shows the same one.
groups = Groups
as-of = Accessed on
review-by = To be reviewed by
cite-as = Key for citing
cited-in = Cited in
documents-intro = Legal and policy documents on external information: number, date, issuer, validity, and what amends what.
document-kinds = Kinds of documents
all = All
status-in-force = In force
status-partly = Partly in force
status-replaced = Replaced
status-expired = Expired
status-not-yet = Not yet in force
status-unknown = Validity not known
summary-elsewhere = This summary is in { $language }; there is none in your language yet.
summary-in = The summary is available in:
related-documents = Related documents
relation-amends = Amends
relation-replaces = Replaces
relation-guides = Guides
relation-implements = Implements
relation-cites = Cites
relation-amends-by = Amended by
relation-replaces-by = Replaced by
relation-guides-by = Guided by
relation-implements-by = Implemented by
relation-cites-by = Cited by
issuer = Issuer
date-issued = Issued
date-effective = In force from
date-until = Until
validity = Validity
kind = Kind
heritage-intro = What the world has inscribed on its lists, with year and place.
calendar-intro = Public holidays and festivals. Lunar dates move each year; the days shown are those already known.
days-today = Today
calendar-ahead = Still to come in { $year }
calendar-past = Earlier in { $year }
day-public-holiday = Public holiday
day-festival = Festival
day-observance = Commemorative day

## Search
search-title = Search
search-label = Search words
search-button = Search
search-hint = Type with or without accents. Put quotation marks around words that belong together.
search-count = { $count ->
    [0] Nothing found for “{ $query }”
    [one] { $n } result for “{ $query }”
   *[other] { $n } results for “{ $query }”
}
search-in-language = In { $language } ({ $n })
search-in-all = In all languages ({ $n })
search-nothing = What may help:
search-tip-fewer = Use fewer or more general words.
search-tip-spelling = Check the spelling; accents may be left out.
search-tip-all = Search in all languages.
search-more = More results
did-you-mean = Did you mean:
facet-section = Section
facet-topic = Topic
facet-territory = Place
facet-kind = Kind of information
facet-year = Year
facet-remove = remove

## About the portal
about-intro = What you find here, who is responsible for it, and the rules it follows.
about-who-title = Who is responsible for this portal
about-who = { $operator } runs this portal. Every page names the organisation that publishes it.
about-how-title = The rules
about-how-attributed = Everything published says who publishes it, when, in which language it was written and how it was translated.
about-how-silent = Nothing is changed silently. A correction is shown on its page and in the register; a page that is withdrawn leaves a notice with the reason.
about-how-figures = Figures carry their source and period. One registry holds them, so the same figure is the same on every page.
about-how-claims = A clarification names the statement, not an enemy. It shows its sources and can find that the statement is right.
publishers = Publishers
editions-count = { $count ->
    [one] { $n } page
   *[other] { $n } pages
}
organisations = Organisations
organisation-government = Government
organisation-party = Party bodies
organisation-assembly = National Assembly
organisation-ministry = Ministries
organisation-agency = Agencies
organisation-department = Departments
organisation-province = Provincial authorities
organisation-mission = Missions abroad
organisation-press = Press
organisation-committee = Committees
organisation-association = Associations
organisation-demonstration = Demonstration
organisation-former = Former bodies
about-coming-title = Changes that have been decided
about-coming = These changes take effect on the day named.
corrections-intro = Every correction that readers should know about, newest first.
corrections-none = No correction has been needed so far.
privacy-intro = Reading here leaves no trace of you.
privacy-count-title = No tracking
privacy-count = This portal sets no cookies for reading, uses no identifiers and loads nothing from other sites. Addresses of readers are not stored.
privacy-choice-title = The one cookie
privacy-choice = If you choose the plain view, that choice is kept in a cookie on your device. Nothing else is.
privacy-mail-title = If you write to us
privacy-mail = We use your message only to answer you and to correct what is wrong.
accessibility-intro = Made to be read by everyone, on any device, with or without scripts.
accessibility-how-title = What we aim for
accessibility-how = We follow the Web Content Accessibility Guidelines 2.2, level AA: keyboard access, contrast, text alternatives for pictures, tables for charts, and reading order in every script.
accessibility-plain-title = A plain view
accessibility-plain = The plain view leaves out web fonts and large pictures. Browsers that ask for less data get it by themselves.
accessibility-tell-title = Tell us
accessibility-tell = If something is hard to use, tell us where and how; we will put it right.
languages-title = Languages
languages-intro = Choose the language you would like to read in. Not every page is in every language; the home page of each shows what there is.

## Messages in place of a page
not-found-title = This page is not here
not-found = The address may be mistyped, or the page may have moved. Search for it, or start from the home page.
gone-title = This page was withdrawn
gone = It was published here and has been withdrawn. The reason is given below.
gone-on = Withdrawn on { $date }
failed-title = Something went wrong here
failed = The fault is ours, and it has been recorded. Please try again in a moment.
refused-title = This request cannot be answered
refused = The address or the form contains something this portal does not understand.
other-language-title = Not in this language yet
other-language = This page has not been published in { $language } yet. It can be read in:
to-home = To the home page
feed-title = { $site }: { $part }

## The log of what was published
verify-title = Verify a page
verify-this-page = Verify this page
verify-intro = Everything published here is entered in a public log to which lines can only be added. Give the address of a page to see whether it still is what was logged.
verify-address = Address of the page
verify-button = Verify
verify-same = This page is what was logged.
verify-differs = This page is not what was logged. Please tell us, and do not rely on it.
verify-none = This page is not in the log.
verify-unknown = There is no such page on this site.
verify-history = What the log says of this page
verify-yourself = You need not take our word for it: the log and its key are open to everybody.
verify-pictures = The larger pictures carry signed content credentials (C2PA): who published them, and that nobody has changed them since. Programs that read these need our certificate:
log-publish = Published
log-correct = Corrected
log-withdraw = Withdrawn
log-entry = entry { $number } of the log

## Data and feeds
api-intro = Everything on this portal for machines: feeds, sitemaps and a read-only interface.
api-rules = Answers are JSON. Lists come in pages; follow “next”. Errors are problem details (RFC 9457). Send the ETag you have to save a transfer.

## Names of languages
language-vi = Vietnamese
language-en = English
language-zh-hans = Chinese (Simplified)
language-ja = Japanese
language-ko = Korean
language-fr = French
language-de = German
language-es = Spanish
language-pt = Portuguese
language-ru = Russian
language-ar = Arabic
language-hi = Hindi
language-th = Thai
language-lo = Lao
language-km = Khmer
language-id = Indonesian

## Small words in texts
callout-label = Note
missing-fact = (figure withdrawn)

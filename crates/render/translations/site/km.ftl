# ចំណុចប្រទាក់ជាភាសាខ្មែរ។
# $n គឺជាចំនួនដែលសរសេរតាមរបៀបរបស់អ្នកអានរួចហើយ។ $count ជ្រើសទម្រង់។

language-own-name = ភាសាខ្មែរ

## គ្រោងទំព័រ
skip-to-content = ទៅកាន់ខ្លឹមសារ
demonstration = នេះជាការបង្ហាញគំរូរបស់ Sen ដែលមានខ្លឹមសារសាកល្បង។ វាមិនមែនជាការបោះពុម្ពផ្សាយផ្លូវការទេ។
copy-notice = នេះជាច្បាប់ចម្លងនៃគេហទំព័រ ធ្វើនៅថ្ងៃទី { $date }។ ការស្វែងរក ការចុះឈ្មោះទទួលព័ត៌មាន និងការសរសេរមកយើង អាចធ្វើបានតែលើគេហទំព័រដើមប៉ុណ្ណោះ។
copy-original = មើលទំព័រនេះនៅលើគេហទំព័រដើម
nav-label = ម៉ឺនុយមេ
nav-stories = រឿងរ៉ាវ
nav-places = ទីកន្លែង
nav-facts = ព័ត៌មានពិត និងតួលេខ
nav-guides = ទស្សនា សិក្សា វិនិយោគ
nav-abroad = សម្រាប់ពលរដ្ឋនៅបរទេស
nav-documents = ឯកសារ
nav-search = ស្វែងរក
nav-languages = ភាសាផ្សេងទៀត
nav-about = អ្នកណាផ្សព្វផ្សាយ និងរបៀបធ្វើ
nav-corrections = ការកែតម្រូវ
nav-privacy = ឯកជនភាព
nav-accessibility = ភាពងាយស្រួលប្រើ
nav-heritage = បេតិកភណ្ឌពិភពលោក
nav-calendar = ថ្ងៃឈប់សម្រាក និងពិធីបុណ្យ
nav-api = ទិន្នន័យ និងហ្វីដ
read-in-your-language = អានអំពី{ $country }ជាភាសារបស់អ្នក
promise = ទំព័រនីមួយៗប្រាប់ថា អ្នកណាជាអ្នកផ្សព្វផ្សាយ ផ្សាយនៅពេលណា និងបកប្រែដោយរបៀបណា។ ការកែតម្រូវទាំងអស់ត្រូវបានកត់ត្រាជាសាធារណៈ។
published-by-operator = ផ្សព្វផ្សាយដោយ៖ { $operator }
view-plain = ទម្រង់សាមញ្ញ (ប្រើទិន្នន័យតិច)
view-full = ទម្រង់ពេញលេញ

## ទំព័រដើម និងបញ្ជី
facts-strip = ប្រទេសតាមរយៈតួលេខ
source = ប្រភព
all-stories = រឿងរ៉ាវទាំងអស់
see-all = មើលទាំងអស់
read-the-story = អានបន្ត
places-as-list = មើលជាបញ្ជី
map-note = ប្រអប់នីមួយៗគឺជាខេត្ត ឬក្រុងមួយ។ ពណ៌កាន់តែចាស់ មានប្រជាជនរស់នៅកាន់តែច្រើន។ ផ្ទៃដី និងចម្ងាយមិនស្របតាមខ្នាតទេ។
nothing-yet = មិនទាន់មានអ្វីផ្សព្វផ្សាយនៅទីនេះទេ។
nothing-in-language = មិនទាន់មានអ្វីផ្សព្វផ្សាយនៅទីនេះជាភាសានេះទេ។
more-in-other-languages = មានច្រើនទៀតជាភាសាផ្សេង៖
latest = ថ្មីបំផុត
older = ចាស់ជាងនេះ
feed-of-this = តាមដានទំព័រនេះក្នុងកម្មវិធីអានហ្វីដ (RSS)
in-languages = { $count ->
   *[other] ជា { $n } ភាសា
}
topics = ប្រធានបទ
sections = ផ្នែក
stories-intro = អ្វីដែលកំពុងកើតឡើង របៀបដែលមនុស្សរស់នៅ និងអ្វីដែលគួរទៅមើល។
topic = ប្រធានបទ
section = ផ្នែក

## អត្ថបទ
published-on = ផ្សព្វផ្សាយ៖ { $date }
updated-on = កែសម្រួលចុងក្រោយ៖ { $date }
written-in = សរសេរជា{ $language }
translation-original = នេះជាច្បាប់ដើម
translation-person = បកប្រែដោយមនុស្ស
translation-machine = បកប្រែដោយម៉ាស៊ីន មិនទាន់មានមនុស្សពិនិត្យ
translation-machine-checked = បកប្រែដោយម៉ាស៊ីន មានមនុស្សពិនិត្យរួចហើយ
read-in-languages = { $count ->
   *[other] អានជា { $n } ភាសា
}
kind-official = ព័ត៌មានផ្លូវការ
kind-image = រូបភាពប្រទេស
kind-world = ពិភពលោក
kind-clarification = សេចក្តីបំភ្លឺ
format-story = រឿងរ៉ាវ
format-photo-story = រឿងរ៉ាវជារូបភាព
format-data-story = រឿងរ៉ាវតាមទិន្នន័យ
format-place = អំពីទីកន្លែង
format-guide = មគ្គុទ្ទេសក៍
format-document = ឯកសារ
format-qa = សំណួរ និងចម្លើយ
format-event = ព្រឹត្តិការណ៍
correction = ការកែតម្រូវ
picture-credit = រូប៖ { $credit }, { $licence }
sources = ប្រភព
source-is = ប្រភព៖ { $source }។
source-read = ប្រភព៖ { $source } អាននៅថ្ងៃទី { $date }។
period-quarter = ត្រីមាសទី { $quarter } ឆ្នាំ { $year }
fact-review = ត្រូវពិនិត្យឡើងវិញមុន { $date }។
read-next = អានបន្ទាប់
found-a-mistake = ឃើញកំហុសឬទេ? សូមប្រាប់យើង យើងនឹងកែតម្រូវជាសាធារណៈ។
event-when = ពេលវេលា
event-where = ទីកន្លែង
event-online = ចូលរួមតាមអនឡាញ
event-add-to-calendar = បញ្ចូលក្នុងប្រតិទិនរបស់អ្នក
claim-says = អ្វីដែលគេនិយាយ
claim-rating = ការសន្និដ្ឋានរបស់យើង
claim-answer = និយាយដោយខ្លី
claim-invite = បើអ្នកមានភស្តុតាងថាយើងខុស សូមសរសេរមកយើង៖ ការកែតម្រូវទាំងអស់ធ្វើជាសាធារណៈ។
rating-false = ខុស
rating-mostly-false = ខុសភាគច្រើន
rating-missing-context = ខ្វះបរិបទ
rating-mostly-true = ត្រូវភាគច្រើន
rating-true = ត្រូវ
chart-table = តួលេខជាតារាង
chart-source = ប្រភព៖ { $source }
chart-label = ចំណុច
chart-value = តម្លៃ
table-label = តារាង
video-link = វីដេអូ

## ទីកន្លែង
places-intro = { $count ->
   *[other] ខេត្ត និងក្រុងចំនួន { $n }។ សូមជ្រើសប្រអប់មួយលើផែនទី ឬឈ្មោះមួយក្នុងបញ្ជី។
}
places-in-figures = ខេត្ត-ក្រុងតាមរយៈតួលេខ
place = ទីកន្លែង
region = តំបន់
seat = មជ្ឈមណ្ឌលរដ្ឋបាល
population = ចំនួនប្រជាជន
area-km2 = ផ្ទៃដី (km²)
density = ចំនួនមនុស្សក្នុងមួយ km²
territory-province = ខេត្ត
territory-city = ក្រុង
territory-region = តំបន់
territory-special-zone = តំបន់ពិសេស
history-of-place = ប្រវត្តិនៃការបង្កើត
lineage-merged = { $date }៖ { $from } រួមបញ្ចូលទៅក្នុង { $to } ({ $act })
lineage-split = { $date }៖ { $to } បំបែកចេញពី { $from } ({ $act })
lineage-renamed = { $date }៖ { $from } ប្តូរឈ្មោះជា { $to } ({ $act })
lineage-status = { $date }៖ { $from } ក្លាយជាក្រុងចំណុះមជ្ឈិម ({ $act })
lineage-moved = { $date }៖ { $from } ផ្ទេរទៅចំណុះ { $to }
lineage-dissolved = { $date }៖ { $from } បញ្ចប់
no-date = មិនស្គាល់កាលបរិច្ឆេទ
place-until = អង្គភាពនេះមានរហូតដល់ { $date }។ សព្វថ្ងៃ៖ { $today }។
same-region = ក្នុងតំបន់តែមួយ
stories-here = រឿងរ៉ាវពីទីនេះ

## តួលេខ និងឯកសារ
facts = តួលេខ
facts-intro = បញ្ជីតួលេខរួមតែមួយ ដែលតួលេខនីមួយៗមានកាលកំណត់ និងប្រភពរបស់ខ្លួន។ ទំព័រណាក៏ដោយដែលដកស្រង់តួលេខមួយ សុទ្ធតែបង្ហាញតម្លៃដូចគ្នា។
groups = ក្រុម
as-of = អាននៅថ្ងៃ
review-by = ត្រូវពិនិត្យឡើងវិញមុន
cite-as = កូដសម្រាប់ដកស្រង់
cited-in = ដកស្រង់ក្នុង
documents-intro = លិខិតបទដ្ឋានច្បាប់ និងគោលនយោបាយស្តីពីព័ត៌មានទៅក្រៅប្រទេស៖ លេខ កាលបរិច្ឆេទ អ្នកចេញ សុពលភាព និងលិខិតណាកែប្រែលិខិតណា។
document-kinds = ប្រភេទឯកសារ
all = ទាំងអស់
status-in-force = នៅជាធរមាន
status-partly = នៅជាធរមានមួយផ្នែក
status-replaced = ត្រូវបានជំនួស
status-expired = អស់សុពលភាព
status-not-yet = មិនទាន់ចូលជាធរមាន
status-unknown = មិនដឹងអំពីសុពលភាព
summary-elsewhere = សេចក្តីសង្ខេបនេះជា{ $language } ហើយមិនទាន់មានជាភាសារបស់អ្នកទេ។
summary-in = សេចក្តីសង្ខេបមានជា៖
related-documents = ឯកសារពាក់ព័ន្ធ
relation-amends = កែប្រែ
relation-replaces = ជំនួស
relation-guides = ណែនាំ
relation-implements = អនុវត្ត
relation-cites = យោងទៅ
relation-amends-by = កែប្រែដោយ
relation-replaces-by = ជំនួសដោយ
relation-guides-by = ណែនាំដោយ
relation-implements-by = អនុវត្តដោយ
relation-cites-by = យោងដោយ
issuer = អ្នកចេញ
date-issued = ថ្ងៃចេញ
date-effective = ចូលជាធរមានពី
date-until = រហូតដល់
validity = សុពលភាព
kind = ប្រភេទ
heritage-intro = អ្វីដែលពិភពលោកបានចុះក្នុងបញ្ជីរបស់ខ្លួន ជាមួយឆ្នាំ និងទីកន្លែង។
calendar-intro = ថ្ងៃឈប់សម្រាកសាធារណៈ និងពិធីបុណ្យ។ ថ្ងៃតាមច័ន្ទគតិប្រែប្រួលរាល់ឆ្នាំ។ ថ្ងៃដែលបង្ហាញជាថ្ងៃដែលដឹងរួចហើយ។
days-today = ថ្ងៃនេះ
calendar-ahead = ថ្ងៃខាងមុខក្នុងឆ្នាំ { $year }
calendar-past = ថ្ងៃដែលកន្លងផុតក្នុងឆ្នាំ { $year }
day-public-holiday = ថ្ងៃឈប់សម្រាកសាធារណៈ
day-festival = ពិធីបុណ្យ
day-observance = ទិវារំឭក

## ការស្វែងរក
search-title = ស្វែងរក
search-label = ពាក្យស្វែងរក
search-button = ស្វែងរក
search-hint = វាយដោយមាន ឬគ្មានសញ្ញាលើអក្សរក៏បាន។ ដាក់ពាក្យដែលត្រូវនៅជាប់គ្នាក្នុងសញ្ញាសម្រង់។
search-count = { $count ->
    [0] រកមិនឃើញអ្វីសម្រាប់ «{ $query }»
   *[other] លទ្ធផល { $n } សម្រាប់ «{ $query }»
}
search-in-language = ជា{ $language } ({ $n })
search-in-all = ជាភាសាទាំងអស់ ({ $n })
search-nothing = រកមិនឃើញទេ។ អ្វីដែលអាចជួយបាន៖
search-tip-fewer = ប្រើពាក្យតិចជាងនេះ ឬពាក្យទូទៅជាងនេះ។
search-tip-spelling = ពិនិត្យអក្ខរាវិរុទ្ធ។ អាចមិនដាក់សញ្ញាលើអក្សរក៏បាន។
search-tip-all = ស្វែងរកជាភាសាទាំងអស់។
search-more = លទ្ធផលបន្ថែម
did-you-mean = តើអ្នកចង់រក៖
facet-section = ផ្នែក
facet-topic = ប្រធានបទ
facet-territory = ទីកន្លែង
facet-kind = ប្រភេទព័ត៌មាន
facet-year = ឆ្នាំ
facet-remove = ដកចេញ

## អំពីគេហទំព័រ
about-intro = អ្វីដែលមាននៅទីនេះ អ្នកណាទទួលខុសត្រូវ និងវិធានដែលវាអនុវត្តតាម។
about-who-title = អ្នកណាទទួលខុសត្រូវលើគេហទំព័រនេះ
about-who = { $operator } ដំណើរការគេហទំព័រនេះ។ ទំព័រនីមួយៗដាក់ឈ្មោះស្ថាប័នដែលផ្សព្វផ្សាយ។
about-how-title = វិធាន
about-how-attributed = អ្វីៗដែលផ្សព្វផ្សាយសុទ្ធតែប្រាប់ថា អ្នកណាផ្សព្វផ្សាយ នៅពេលណា សរសេរជាភាសាអ្វី និងបកប្រែដោយរបៀបណា។
about-how-silent = គ្មានអ្វីត្រូវបានកែដោយស្ងៀមស្ងាត់ទេ។ ការកែតម្រូវបង្ហាញនៅលើទំព័ររបស់វា និងក្នុងបញ្ជីកែតម្រូវ។ ទំព័រដែលត្រូវដកចេញ ទុកសេចក្តីជូនដំណឹងដែលមានមូលហេតុ។
about-how-figures = តួលេខមានប្រភព និងកាលកំណត់របស់វា។ តួលេខទាំងអស់ស្ថិតក្នុងបញ្ជីតែមួយ ដូច្នេះតួលេខតែមួយដូចគ្នានៅគ្រប់ទំព័រ។
about-how-claims = សេចក្តីបំភ្លឺលើកឡើងនូវសម្តីដែលគេនិយាយ មិនមែនលើកឈ្មោះសត្រូវទេ។ វាបង្ហាញប្រភព ហើយអាចសន្និដ្ឋានថាសម្តីនោះត្រឹមត្រូវ។
publishers = អ្នកផ្សព្វផ្សាយ
editions-count = { $count ->
   *[other] { $n } ទំព័រ
}
organisations = ស្ថាប័ន
organisation-government = រដ្ឋាភិបាល
organisation-party = ស្ថាប័នបក្ស
organisation-assembly = រដ្ឋសភា
organisation-ministry = ក្រសួង
organisation-agency = ទីភ្នាក់ងារ
organisation-department = នាយកដ្ឋាន
organisation-province = អាជ្ញាធរខេត្ត
organisation-mission = បេសកកម្មការទូតនៅបរទេស
organisation-press = សារព័ត៌មាន
organisation-committee = គណៈកម្មាធិការ
organisation-association = សមាគម
organisation-demonstration = ការបង្ហាញគំរូ
organisation-former = ស្ថាប័នមុនៗ
about-coming-title = ការផ្លាស់ប្តូរដែលបានសម្រេច
about-coming = ការផ្លាស់ប្តូរទាំងនេះមានប្រសិទ្ធភាពនៅថ្ងៃដែលបានបញ្ជាក់។
corrections-intro = ការកែតម្រូវទាំងអស់ដែលអ្នកអានគួរដឹង ដោយដាក់ថ្មីបំផុតមុនគេ។
corrections-none = មកទល់ពេលនេះ មិនទាន់មានការកែតម្រូវណាមួយជាចាំបាច់ទេ។
privacy-intro = ការអាននៅទីនេះមិនបន្សល់ដានអំពីអ្នកទេ។
privacy-count-title = គ្មានការតាមដាន
privacy-count = គេហទំព័រនេះមិនដាក់ខូគីពេលអ្នកអាន មិនប្រើលេខសម្គាល់ ហើយមិនទាញយកអ្វីពីគេហទំព័រផ្សេងទេ។ អាសយដ្ឋានរបស់អ្នកអានមិនត្រូវបានរក្សាទុកទេ។
privacy-choice-title = ខូគីតែមួយគត់
privacy-choice = បើអ្នកជ្រើសទម្រង់សាមញ្ញ ជម្រើសនោះត្រូវរក្សាទុកក្នុងខូគីនៅលើឧបករណ៍របស់អ្នក។ ក្រៅពីនេះគ្មានអ្វីទៀតទេ។
privacy-mail-title = បើអ្នកសរសេរមកយើង
privacy-mail = យើងប្រើសាររបស់អ្នកតែដើម្បីឆ្លើយតបអ្នក និងកែអ្វីដែលខុសប៉ុណ្ណោះ។
accessibility-intro = បង្កើតឡើងដើម្បីឱ្យមនុស្សគ្រប់គ្នាអានបាន លើឧបករណ៍ណាក៏បាន មាន ឬគ្មានស្គ្រីប។
accessibility-how-title = គោលដៅរបស់យើង
accessibility-how = យើងអនុវត្តតាមគោលការណ៍ណែនាំស្តីពីភាពងាយស្រួលប្រើនៃខ្លឹមសារវិប (WCAG) 2.2 កម្រិត AA៖ ប្រើបានដោយក្តារចុច មានភាពផ្ទុយពណ៌គ្រប់គ្រាន់ មានអត្ថបទពណ៌នារូបភាព មានតារាងសម្រាប់ក្រាហ្វ និងមានលំដាប់អានត្រឹមត្រូវក្នុងគ្រប់អក្សរ។
accessibility-plain-title = ទម្រង់សាមញ្ញ
accessibility-plain = ទម្រង់សាមញ្ញលុបពុម្ពអក្សរវិប និងរូបភាពធំៗចេញ។ កម្មវិធីរុករកដែលសុំប្រើទិន្នន័យតិច នឹងទទួលទម្រង់នេះដោយស្វ័យប្រវត្តិ។
accessibility-tell-title = សូមប្រាប់យើង
accessibility-tell = បើមានអ្វីពិបាកប្រើ សូមប្រាប់យើងថានៅកន្លែងណា និងយ៉ាងដូចម្តេច។ យើងនឹងកែវា។
languages-title = ភាសា
languages-intro = ជ្រើសភាសាដែលអ្នកចូលចិត្តអាន។ មិនមែនទំព័រទាំងអស់មានគ្រប់ភាសាទេ។ ទំព័រដើមនៃភាសានីមួយៗបង្ហាញអ្វីដែលមាន។

## សារជំនួសទំព័រ
not-found-title = ទំព័រនេះមិនមាននៅទីនេះទេ
not-found = អាសយដ្ឋានប្រហែលជាវាយខុស ឬទំព័រប្រហែលជាបានផ្លាស់ទី។ សូមស្វែងរកវា ឬចាប់ផ្តើមពីទំព័រដើម។
gone-title = ទំព័រនេះត្រូវបានដកចេញ
gone = វាធ្លាប់បានផ្សព្វផ្សាយនៅទីនេះ ហើយត្រូវបានដកវិញ។ មូលហេតុមានបញ្ជាក់ខាងក្រោម។
gone-on = បានដកចេញនៅថ្ងៃទី { $date }
failed-title = មានបញ្ហាអ្វីមួយនៅទីនេះ
failed = កំហុសនេះជារបស់យើង ហើយត្រូវបានកត់ត្រាទុក។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត។
refused-title = មិនអាចឆ្លើយតបសំណើនេះបានទេ
refused = អាសយដ្ឋាន ឬទម្រង់បំពេញមានអ្វីមួយដែលគេហទំព័រនេះមិនយល់។
other-language-title = មិនទាន់មានជាភាសានេះ
other-language = ទំព័រនេះមិនទាន់បានផ្សព្វផ្សាយជា{ $language }ទេ។ អាចអានបានជា៖
to-home = ទៅទំព័រដើម
feed-title = { $site }៖ { $part }

## បញ្ជីអ្វីដែលបានផ្សាយ
verify-title = ផ្ទៀងផ្ទាត់ទំព័រ
verify-this-page = ផ្ទៀងផ្ទាត់ទំព័រនេះ
verify-intro = អ្វីៗទាំងអស់ដែលផ្សាយនៅទីនេះ ត្រូវបានកត់ក្នុងបញ្ជីសាធារណៈដែលអាចបន្ថែមបានប៉ុណ្ណោះ មិនអាចកែបានទេ។ សូមបញ្ចូលអាសយដ្ឋានទំព័រ ដើម្បីមើលថាតើវានៅដូចដែលបានកត់ឬទេ។
verify-address = អាសយដ្ឋានទំព័រ
verify-button = ផ្ទៀងផ្ទាត់
verify-same = ទំព័រនេះដូចដែលបានកត់ក្នុងបញ្ជី។
verify-differs = ទំព័រនេះមិនដូចដែលបានកត់ក្នុងបញ្ជីទេ។ សូមប្រាប់យើង ហើយកុំជឿលើទំព័រនេះ។
verify-none = ទំព័រនេះមិនមានក្នុងបញ្ជីទេ។
verify-unknown = គ្មានទំព័របែបនេះនៅលើគេហទំព័រនេះទេ។
verify-history = អ្វីដែលបញ្ជីនិយាយអំពីទំព័រនេះ
verify-yourself = អ្នកមិនចាំបាច់ជឿតែសម្តីយើងទេ៖ បញ្ជី និងសោរបស់វាបើកចំហសម្រាប់អ្នកទាំងអស់គ្នា។
verify-pictures = រូបភាពធំៗមានព័ត៌មានបញ្ជាក់មាតិកាដែលមានហត្ថលេខា (C2PA)៖ នរណាបានផ្សាយ ហើយគ្មាននរណាកែប្រែតាំងពីពេលនោះមក។ កម្មវិធីដែលអានព័ត៌មាននេះត្រូវការវិញ្ញាបនបត្ររបស់យើង៖
log-publish = បានផ្សាយ
log-correct = បានកែតម្រូវ
log-withdraw = បានដកចេញ
log-entry = កំណត់ត្រាទី { $number } ក្នុងបញ្ជី

## ទិន្នន័យ និងហ្វីដ
api-intro = អ្វីៗទាំងអស់នៅលើគេហទំព័រនេះសម្រាប់ម៉ាស៊ីន៖ ហ្វីដ ផែនទីគេហទំព័រ និងចំណុចប្រទាក់សម្រាប់តែអាន។
api-rules = ចម្លើយជា JSON។ បញ្ជីបែងចែកជាទំព័រ។ សូមតាម «next»។ កំហុសតាមទម្រង់ problem details (RFC 9457)។ ផ្ញើ ETag ដែលអ្នកមាន ដើម្បីកុំឱ្យទាញយកម្តងទៀត។

## ឈ្មោះភាសា
language-vi = ភាសាវៀតណាម
language-en = ភាសាអង់គ្លេស
language-zh-hans = ភាសាចិន
language-ja = ភាសាជប៉ុន
language-ko = ភាសាកូរ៉េ
language-fr = ភាសាបារាំង
language-de = ភាសាអាល្លឺម៉ង់
language-es = ភាសាអេស្ប៉ាញ
language-pt = ភាសាព័រទុយហ្គាល់
language-ru = ភាសារុស្ស៊ី
language-ar = ភាសាអារ៉ាប់
language-hi = ភាសាហិណ្ឌី
language-th = ភាសាថៃ
language-lo = ភាសាឡាវ
language-km = ភាសាខ្មែរ
language-id = ភាសាឥណ្ឌូណេស៊ី

## ពាក្យតូចៗក្នុងអត្ថបទ
callout-label = កំណត់សម្គាល់
missing-fact = (តួលេខដែលបានដកចេញ)

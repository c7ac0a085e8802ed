### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = ប្រតិទិន
desk-checklists = បញ្ជីពិនិត្យ

## Particulars
plan-particulars = ព័ត៌មានលម្អិត
plan-public-help = អ្នកអានកំពុងឃើញខ្លឹមសារនេះ។ បើប្រភេទ អ្នកផ្សព្វផ្សាយ ព្រឹត្តិការណ៍ ប្រភព ឬការវាយតម្លៃប្រែប្រួល ទំព័រទាំងអស់នឹងជូនដំណឹងដល់អ្នកអាន។
plan-four-eyes-help = ចំពោះព័ត៌មានប្រភេទនេះ ត្រូវមានមនុស្សទីពីរទទួលយកការផ្លាស់ប្តូរបែបនេះ។
plan-proposal = ការផ្លាស់ប្តូរដែលត្រូវការមនុស្សទីពីរ
plan-messages = សារសំខាន់
plan-languages = ត្រូវការជាភាសាទាំងនេះ
plan-wanted = ត្រូវការ
plan-event = ព្រឹត្តិការណ៍
field-event_starts = ចាប់ផ្តើម
field-event_ends = បញ្ចប់
field-event_place = ទីកន្លែង
field-event_online = អាសយដ្ឋានសម្រាប់ចូលរួមតាមអនឡាញ
field-first_seen = ឃើញលើកដំបូងនៅថ្ងៃ
field-date = កាលបរិច្ឆេទ
field-topic = ប្រធានបទ
field-territory = ទីកន្លែង
field-message = សារសំខាន់
act-accept = ទទួលយកការផ្លាស់ប្តូរ
act-decline = មិនទទួលយកការផ្លាស់ប្តូរ
event-order = ព្រឹត្តិការណ៍នឹងបញ្ចប់មុនពេលចាប់ផ្តើម។
note-changed = ព័ត៌មាននៃទំព័រនេះត្រូវបានផ្លាស់ប្តូរ។ { $changes }
note-change = { $what }៖ { $to } (មុននេះ៖ { $from })។
done-told = បានរក្សាទុក។ ទំព័រទាំងអស់ដែលអ្នកអានឃើញជូនដំណឹងពីការផ្លាស់ប្តូរនេះ។
done-proposed = បានកត់ត្រា។ មនុស្សទីពីរត្រូវទទួលយកការផ្លាស់ប្តូរនេះមុនពេលអ្នកអានឃើញ។
done-declined = ការផ្លាស់ប្តូរមិនត្រូវបានទទួលយក។

## Embargo
plan-embargo = ហាមផ្សព្វផ្សាយមុនកំណត់
embargo-until = ហាមផ្សព្វផ្សាយរហូតដល់ { $time }
embargo-help = រហូតដល់ពេលនោះ គ្មានអ្វីត្រូវបានផ្សព្វផ្សាយ ហើយគ្មានអត្ថបទណាត្រូវបានផ្ញើទៅសេវាបកប្រែឡើយ។ ខាងក្រៅឃើញបានតែតាមតំណមើលជាមុនដែលមានហត្ថលេខា។
embargo-item = ខ្លឹមសារដែលហាមផ្សព្វផ្សាយមុនកំណត់
embargo-public = អ្នកអានឃើញខ្លឹមសារនេះរួចហើយ។ សូមដកចេញជាមុនសិន។
field-embargo_until = ហាមផ្សព្វផ្សាយរហូតដល់
act-embargo = កំណត់ពេលហាមផ្សព្វផ្សាយ
act-lift-embargo = លុបការហាមឥឡូវនេះ
refusal-embargo = ខ្លឹមសារនេះហាមផ្សព្វផ្សាយរហូតដល់ { $time }។ មិនអាចផ្សព្វផ្សាយមុនពេលនោះបានទេ។
done-embargo = បានកំណត់ពេលហាមផ្សព្វផ្សាយ។
done-embargo-held = បានកំណត់ពេលហាមផ្សព្វផ្សាយ។ អត្ថបទដែលកំណត់ផ្សព្វផ្សាយមុននោះត្រូវបានលុបពេលកំណត់។
done-lifted = បានលុបការហាមផ្សព្វផ្សាយ។

## Times
field-zone = តំបន់ម៉ោង
zone-mine = តំបន់ម៉ោងរបស់ខ្ញុំ
zone-help = ថ្ងៃ និងម៉ោងបង្ហាញតាមតំបន់នេះ ជាមួយម៉ោងរបស់ប្រទេសពេលខុសគ្នា។
zone-unknown = មិនស្គាល់តំបន់ម៉ោងនេះទេ។ សូមសរសេរជា តំបន់/ទីក្រុង។
time-skipped = នៅថ្ងៃនោះ នាឡិកាក្នុងតំបន់ម៉ោងនេះរំលងម៉ោងនេះ។ សូមជ្រើសម៉ោងមុន ឬក្រោយ។
time-twice = នៅថ្ងៃនោះ នាឡិកាក្នុងតំបន់ម៉ោងនេះត្រូវបានថយក្រោយ ម៉ោងនេះមានពីរដង។ សូមជ្រើសម៉ោងផ្សេង ឬសរសេរជា UTC។
plan-dates = កាលកំណត់
plan-no-dates = មិនទាន់មានកាលកំណត់។
plan-ends = នឹងដកចេញនៅ { $time }។
act-expiry = កំណត់ពេលដកចេញ
expired-reason = ទំព័រនេះត្រូវបានផ្សព្វផ្សាយក្នុងរយៈពេលកំណត់ ដែលបានផុតហើយ។

## Checklist
plan-title = ការពិនិត្យ កាលកំណត់ និងតំណ
plan-of = ការពិនិត្យ កាលកំណត់ និងតំណ៖ { $title }
plan-checklist = បញ្ជីពិនិត្យ
checklist-none = អត្ថបទនេះមិនមានអ្វីត្រូវពិនិត្យទេ។
checklist-ticked = បានគូស
checklist-again = អត្ថបទបានផ្លាស់ប្តូរតាំងពីពេលនោះ
checklists-help = អ្វីដែលមនុស្សម្នាក់ត្រូវពិនិត្យមុនពេលអត្ថបទបន្តទៅមុខ។ សញ្ញាគូសនីមួយៗមានឈ្មោះ និងពេលវេលា។
checklist-new = ចំណុចថ្មី
checklist-key-help = អក្សរឡាតាំងតូច លេខ និងសហសញ្ញា។ វានឹងមិនផ្លាស់ប្តូរទៀតទេ។
checklist-order = លំដាប់
checklist-retired = លែងសួរទៀត
gate-submit = មុនពេលដាក់ឱ្យពិនិត្យ
gate-release = មុនពេលផ្សព្វផ្សាយ
gate-advice = ដំបូន្មាន
texts-all = អត្ថបទទាំងអស់
texts-original = អត្ថបទដើម
texts-translation = ការបកប្រែ
field-texts = អត្ថបទ
field-gate = ត្រូវគូស
field-renew = ពេលអត្ថបទផ្លាស់ប្តូរ ត្រូវគូសម្តងទៀត
field-key = លេខកូដ
field-words = អ្វីដែលត្រូវពិនិត្យ
act-tick = គូស
act-untick = លុបសញ្ញាគូស
act-up = ឡើងលើ៖
act-down = ចុះក្រោម៖
act-retire = លែងសួរទៀត
act-revive = សួរម្តងទៀត
refusal-unticked = បញ្ជីពិនិត្យនៅមិនទាន់គូស៖ { $entries }
done-noted = បានកត់ត្រា។

## Address
address-new = អាសយដ្ឋានថ្មី
address-help = អាសយដ្ឋានចាស់នឹងនាំទៅអាសយដ្ឋានថ្មី។
address-same = នេះជាអាសយដ្ឋានបច្ចុប្បន្នរួចហើយ។
address-free = អាសយដ្ឋាននេះត្រូវបានប្រើហើយ។ អាសយដ្ឋានទំនេរ៖ { $address }
act-address = ប្តូរអាសយដ្ឋាន
done-address = បានប្តូរអាសយដ្ឋាន។

## Preview links
plan-links = តំណមើលជាមុន
link-help = អ្នកមានតំណនេះឃើញអត្ថបទដូចអ្នកអាន ដោយមិនបាច់ចូលគណនី។
link-newest = កំណែថ្មីបំផុតជានិច្ច
link-until = ប្រើបានដល់ { $time }
link-ended = បានបញ្ចប់
link-uses-count = { $count ->
   *[other] បានបើក { $n } ដង
}
field-revision = កំណែ
field-days = ប្រើបានរយៈពេល
field-for = សម្រាប់អ្នកណា
plan-days-count = { $count ->
   *[other] { $n } ថ្ងៃ
}
act-make-link = បង្កើតតំណ
act-end-link = បញ្ចប់តំណនេះ
done-link = បានបង្កើតតំណ។ វានៅក្នុងបញ្ជីខាងក្រោម។
done-link-ended = បានបញ្ចប់តំណ។
preview-notice = ការមើលជាមុន។ អត្ថបទនេះមិនទាន់ផ្សព្វផ្សាយ ហើយអាចផ្លាស់ប្តូរ។ តំណប្រើបានដល់ { $time }។

## Calendar
view-month = ខែ
view-week = សប្តាហ៍
view-list = បញ្ជី
calendar-before = មុន
calendar-today = ថ្ងៃនេះ
calendar-after = បន្ទាប់
calendar-nothing = គ្មានកាលកំណត់នៅទីនេះទេ។
calendar-key = សញ្ញា
calendar-move = ផ្លាស់ទៅថ្ងៃផ្សេង
act-move = ផ្លាស់ទី
done-moved = បានផ្លាស់ទី។
agenda-publish = ផ្សព្វផ្សាយ
agenda-expire = ដកចេញ
agenda-embargo = ផុតកំណត់ហាមផ្សព្វផ្សាយ
agenda-due = ដល់កំណត់
agenda-fact = តួលេខត្រូវពិនិត្យឡើងវិញ
agenda-day = ថ្ងៃឈប់សម្រាក ឬពិធីបុណ្យ
feed-own = ក្នុងប្រតិទិនរបស់ខ្ញុំ
feed-help = កម្មវិធីប្រតិទិនអាចតាមដានអាសយដ្ឋានសម្ងាត់មួយ។ ខ្លឹមសារដែលហាមផ្សព្វផ្សាយបង្ហាញនៅទីនោះដោយគ្មានចំណងជើង។
feed-once = បញ្ចូលអាសយដ្ឋាននេះក្នុងកម្មវិធីប្រតិទិន។ វាបង្ហាញតែពេលនេះ អ្នកណាដឹងនឹងឃើញកាលកំណត់របស់អ្នក។
feed-mine = តែអ្វីដែលប្រគល់ឱ្យខ្ញុំ
feed-since = មានអាសយដ្ឋានតាំងពី { $time }។ អាសយដ្ឋានថ្មីនឹងជំនួសវា។
act-feed = បង្កើតអាសយដ្ឋាន
act-end-feed = បញ្ចប់អាសយដ្ឋាន

## Several at once
bulk-title = ជាមួយអ្វីដែលបានជ្រើស
bulk-choose = ជ្រើស
bulk-whole = អ្វីៗទាំងអស់លើទំព័រនេះ
bulk-original = អត្ថបទដើម
bulk-all = គ្រប់ភាសាដែលបានចាប់ផ្តើម
bulk-none = មិនទាន់បានជ្រើសអ្វីទេ។ សូមជ្រើសយ៉ាងតិចមួយក្នុងបញ្ជី។
bulk-chosen-count = { $count ->
   *[other] អត្ថបទ { $n }
}
bulk-note-help = ត្រូវការតែសម្រាប់អត្ថបទដែលអ្នកអានឃើញហើយ៖ ជូនដំណឹងថាអ្វីខុស។
bulk-each-language = តាមភាសានីមួយៗ
bulk-each-language-help = អ្នកអាននៃភាសានីមួយៗអានអត្ថបទដែលសរសេរនៅទីនេះ; បើទុកឱ្យទទេ នឹងប្រើអត្ថបទរួមខាងលើ។
bulk-report = លទ្ធផល
bulk-outcome = លទ្ធផល
bulk-done = រួចរាល់
bulk-refused = ត្រូវបានបដិសេធ
bulk-done-count = { $count ->
   *[other] រួចរាល់ { $n }
}
bulk-refused-count = { $count ->
   *[other] ត្រូវបានបដិសេធ { $n }
}

## Reading and comments
plan-read = អាន និងផ្តល់មតិ
comment-here = ផ្តល់មតិនៅទីនេះ
comment-answer = ឆ្លើយ
comment-settled = បានដោះស្រាយ
comment-lost = កថាខណ្ឌនេះលែងមានក្នុងអត្ថបទ
comment-whole = លើអត្ថបទទាំងមូល
comments-open-count = { $count ->
   *[other] មតិមិនទាន់ដោះស្រាយ { $n }
}
act-reopen = បើកឡើងវិញ
done-reopened = បានបើកឡើងវិញ។
compare-from = ពីកំណែ
compare-to = ដល់កំណែ
compare-same = កំណែទាំងពីរនេះដូចគ្នា។

## Start page
waits-accept = ការផ្លាស់ប្តូរដែលត្រូវការមនុស្សទីពីរ
waits-accept-state = រង់ចាំមនុស្សទីពីរ
waits-ends = ជិតផុតកំណត់
waits-comments = មតិមិនទាន់ដោះស្រាយ
waits-facts = តួលេខត្រូវពិនិត្យឡើងវិញ
waits-languages = ត្រូវការជាភាសាផ្សេង

## Events
event-embargo = បានកំណត់ការហាមផ្សព្វផ្សាយ
event-lift-embargo = បានលុបការហាមផ្សព្វផ្សាយ
event-tick = បានគូសបញ្ជីពិនិត្យ
event-untick = បានលុបសញ្ញាគូស
event-change-checklist = បានកែបញ្ជីពិនិត្យ
event-retire-checklist = បានឈប់ប្រើចំណុចមួយ
event-revive-checklist = បានប្រើចំណុចមួយឡើងវិញ
event-change-address = បានប្តូរអាសយដ្ឋាន
event-preview-link = បានបង្កើតតំណមើលជាមុន
event-revoke-preview-link = បានបញ្ចប់តំណមើលជាមុន
event-comment = បានផ្តល់មតិ
event-settle-comment = បានដោះស្រាយមតិ
event-reopen-comment = បានបើកមតិឡើងវិញ
event-change-particulars = បានកែព័ត៌មានលម្អិត
event-propose-particulars = បានស្នើកែព័ត៌មានលម្អិត
event-decline-particulars = មិនទទួលយកការកែព័ត៌មានលម្អិត
event-set-expiry = បានកំណត់ពេលដកចេញ
event-change-time-zone = បានប្តូរតំបន់ម៉ោង
event-calendar-address = បានបង្កើតអាសយដ្ឋានប្រតិទិន
event-end-calendar-address = បានបញ្ចប់អាសយដ្ឋានប្រតិទិន

# Translating by segments.

desk-workbench = តុបកប្រែ
workbench-from-to = { $from } → { $to }
workbench-editor = អត្ថបទទាំងមូល
workbench-confirm = បញ្ជាក់
workbench-joined = គ្មានពាក្យដោយឡែក៖ បានបកប្រែរួមជាមួយផ្នែកខាងលើ ឬលុបចោលដោយចេតនា
workbench-note = កំណត់ចំណាំសម្រាប់សហការី
workbench-changed = អត្ថបទដើមបានផ្លាស់ប្តូរក្រោយការបកប្រែនេះ។ ពាក្យរបស់អ្នកនៅដដែល រហូតដល់អ្នកកែ។
workbench-segment = ការបកប្រែផ្នែកទី { $n }
workbench-theirs = ដែលបានរក្សាទុកឥឡូវនេះ៖ { $text }
workbench-take = យកមួយនេះ
workbench-rate = អង្គចងចាំបកប្រែ { $rate }%
workbench-readers = អ្នកអាននឹងឃើញថា៖
workbench-shown = ផ្នែកដែលបង្ហាញ
workbench-all = ទាំងអស់
workbench-open = ត្រូវធ្វើ
workbench-flagged = អត្ថបទដើមបានប្តូរ
workbench-keys = គ្រាប់ចុច
workbench-key-confirm = បញ្ជាក់ រួចទៅផ្នែកបន្ទាប់ដែលត្រូវធ្វើ
workbench-key-next = ផ្នែកបន្ទាប់ដែលត្រូវធ្វើ
workbench-key-previous = ផ្នែកមុនដែលត្រូវធ្វើ
workbench-key-suggestion = យកសំណើទី 1, 2 ឬ 3
workbench-key-source = ចម្លងអត្ថបទដើម
workbench-key-save = រក្សាទុកទាំងអស់
workbench-fill-memory = បំពេញពីអង្គចងចាំបកប្រែ
workbench-fill-machine = បកប្រែផ្នែកនៅសល់ដោយម៉ាស៊ីន
workbench-nothing = គ្មានអ្វីត្រូវធ្វើនៅទីនេះទេ។
workbench-extras = មានតែក្នុងការបកប្រែនេះ
workbench-extras-help = ផ្នែកទាំងនេះគ្មានក្នុងអត្ថបទដើមទេ។ វានៅក្នុងអត្ថបទដដែល ចង់កែសូមបើកអត្ថបទទាំងមូល។
workbench-retired = ទុកដោយឡែក
workbench-retired-help = អត្ថបទដើមលែងមានខ្លឹមសារនេះហើយ។ ការបកប្រែទាំងនេះនឹងចេញពីអត្ថបទនៅពេលរក្សាទុកទីនេះលើកក្រោយ ប៉ុន្តែនៅតែរក្សាទុក។
workbench-no-source = អត្ថបទដើមមិនទាន់មានខ្លឹមសារទេ។
workbench-held = លេខនៃអត្ថបទដើមបាត់ ឬខុសគ្នា។ បើវាត្រឹមត្រូវ សូមសរសេរហេតុផលក្នុងកំណត់ចំណាំ ហើយបញ្ជាក់ម្តងទៀត។
workbench-clash = ក្នុងពេលនោះ មានអ្នកផ្សេងបានកែផ្នែកខ្លះ។ របស់អ្នកមិនទាន់បានរក្សាទុកទេ៖ សូមប្រៀបធៀប រួចរក្សាទុកម្តងទៀត។
workbench-xliff-help = សម្រាប់អ្នកបកប្រែដែលប្រើកម្មវិធីផ្ទាល់ខ្លួន។ ឯកសារអាចផ្ញើមកវិញបានគ្រប់ពេល អ្វីដែលបានកែនៅទីនេះក្នុងពេលនោះមិនត្រូវបានសរសេរជាន់ពីលើទេ។
workbench-xliff-out = ទាញយក XLIFF
workbench-xliff-in = ទទួលឯកសារ XLIFF
workbench-xliff-file = ឯកសារ XLIFF
workbench-in-file = ក្នុងឯកសារ
workbench-kept-why = ទុកដដែលព្រោះ
done-confirmed = បានបញ្ជាក់។
segment-untranslated = មិនទាន់បកប្រែ
segment-suggested = សំណើ
segment-draft = សេចក្តីព្រាង
segment-confirmed = បានបញ្ជាក់
segment-retired = ទុកដោយឡែក
segment-origin-person = ដោយមនុស្ស
segment-origin-memory = ពីអង្គចងចាំបកប្រែ
segment-origin-machine = ដោយម៉ាស៊ីន
check-empty = មិនទាន់បានបកប្រែអ្វីទេ។
check-same = ដូចអត្ថបទដើម។
check-facts-missing = ខ្វះការពិត៖ { $list }
check-facts-added = ការពិតដែលអត្ថបទដើមមិនបានដកស្រង់៖ { $list }
check-links-missing = ខ្វះតំណ៖ { $list }
check-links-added = តំណដែលអត្ថបទដើមគ្មាន៖ { $list }
check-held = កូដ ឬកំណត់សម្គាល់ខុសពីអត្ថបទដើម៖ { $list }
check-marks = ចំនួនកន្លែងអក្សរដិតមិនស្មើអត្ថបទដើម។
check-numbers-missing = ខ្វះលេខ៖ { $list }
check-numbers-added = លេខដែលអត្ថបទដើមគ្មាន៖ { $list }
check-long = វែងជាងធម្មតាឆ្ងាយ។
check-short = ខ្លីជាងធម្មតាឆ្ងាយ។
check-script = សរសេរដោយអក្សរមិនមែនរបស់ភាសានេះ។
check-ending = ចុងប្រយោគខុសពីអត្ថបទដើម៖ ខណ្ឌ សញ្ញាសួរ ឬចំណុចពីរ។
check-brackets = មានវង់ក្រចក ឬសញ្ញាសម្រង់មិនបានបិទ។
check-term-missing = មិនបានប្រើពាក្យដែលបានកំណត់៖ { $list }
check-term-forbidden = ពាក្យដែលមិនគួរប្រើ៖ { $list }
event-save-segments = បានបកប្រែផ្នែក
event-take-xliff = បានទទួលឯកសារ XLIFF
event-request = បានស្នើសុំការបកប្រែ
kept-changed-here = មានអ្នកបានកែនៅទីនេះក្រោយបង្កើតឯកសារ។
kept-gone = អត្ថបទដើមលែងមានផ្នែកនេះ។
kept-other-source = ឥឡូវអត្ថបទដើមសរសេរផ្សេង។
request-title = ស្នើសុំការបកប្រែ
request-help = ការបកប្រែត្រូវបានបង្កើត ប្រគល់ឱ្យអ្នកទទួលបន្ទុក និងបង្ហាញនៅទំព័រដំបូងរបស់គេ។ អ្វីដែលមានរួចហើយនៅដដែល។
request-languages = ទៅជាភាសា
request-memory = បំពេញអ្វីដែលអង្គចងចាំបកប្រែស្គាល់
request-machine = ឱ្យម៉ាស៊ីនបកប្រែផ្នែកនៅសល់ រួចឱ្យមនុស្សពិនិត្យ
request-send = ស្នើសុំ
xliff-empty = គ្មានការបកប្រែក្នុងឯកសារទេ។
xliff-original = ឯកសារមិនបានបញ្ជាក់ថាជារបស់អត្ថបទណា
xliff-language = ភាសារបស់អត្ថបទមិនត្រូវនឹងភាសារបស់ឯកសារ
xliff-code = មានកូដមិនបានបញ្ជាក់ថាតំណាងអ្វី
workbench-count = { $count ->
   *[other] { $n } ផ្នែក
}
workbench-done-count = { $count ->
   *[other] រួច { $n }
}
workbench-flagged-count = { $count ->
   *[other] អត្ថបទដើមប្តូរ { $n }
}
workbench-empty-count = { $count ->
   *[other] មិនទាន់បកប្រែ { $n }
}

## The table of translations
matrix-choose = ជ្រើស
matrix-choose-item = ជ្រើស «{ $title }»
matrix-request = ស្នើសុំការបកប្រែអ្វីដែលបានជ្រើស
matrix-xliff-into = XLIFF នៃអ្វីដែលបានជ្រើស ទៅជា
matrix-mine = នៅជាមួយខ្ញុំ
matrix-late = ហួសកំណត់
matrix-segments = { $done } ក្នុងចំណោម { $total } ផ្នែក
matrix-saved = រក្សាទុកនៅ { $day }

## Files and requests
xliff-no-file = សូមជ្រើសឯកសារជាមុន។
xliff-refused = ឯកសារត្រូវបានបដិសេធ ហើយគ្មានអ្វីផ្លាស់ប្តូរទេ។
xliff-edition = មិនអាចទទួលអត្ថបទនេះបានទេ
request-nothing = សូមជ្រើសមាតិកា និងភាសាជាមុន។
request-begun = បានចាប់ផ្តើម
request-there = មានរួចហើយ
done-filled = បានបំពេញ។ សូមអានអ្វីដែលបានបំពេញ។
event-fill-segments = បានបំពេញផ្នែក
xliff-changed-count = { $count ->
   *[other] ប្តូរ { $n } ផ្នែក
}
xliff-kept-count = { $count ->
   *[other] ទុកដដែល { $n } ផ្នែក
}
request-filled-count = { $count ->
   *[other] បំពេញ { $n } ផ្នែក
}
segments-untranslated = នៅមានផ្នែកមិនទាន់បកប្រែ។ សូមបកប្រែនៅតុបកប្រែ ឬបញ្ជាក់នៅទីនោះថាលុបចោលដោយចេតនា។
workbench-ask = សួរម៉ាស៊ីនបកប្រែ
workbench-lost = មិនទាន់បានទុកទេ៖ គ្មានការតភ្ជាប់។ សូមសរសេរបន្ត ប្រព័ន្ធនឹងព្យាយាមម្តងទៀត។
workbench-more = កំណត់ចំណាំ ឬលុបចោល

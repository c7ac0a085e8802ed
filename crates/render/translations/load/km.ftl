# Figures at the desk (Khmer): flows, vintages, files that become vintages.

## Flows
desk-data = ស្ថិតិ
load-help = សំណុំទិន្នន័យដែលស្ថាប័នរបស់អ្នកផ្សព្វផ្សាយ។ ឯកសារនីមួយៗក្លាយជាកំណែថ្មី ហើយកំណែមុនៗទាំងអស់នៅរក្សាទុក និងអាចមើលបាន។
load-none-yours = គ្មានសំណុំទិន្នន័យរបស់ស្ថាប័នដែលអ្នកអាចបញ្ចូលតួលេខទេ។
load-flow = សំណុំទិន្នន័យ
load-newest = កំណែចុងក្រោយ
load-who = ផ្សព្វផ្សាយដោយ
load-publisher = ស្ថាប័នទទួលខុសត្រូវ
load-none-yet = មិនទាន់មានការផ្សព្វផ្សាយ
load-vintage = កំណែទី { $number }
load-vintages = កំណែទាំងអស់
load-what-changed = អ្វីដែលផ្លាស់ប្តូរ
load-counts = បន្ថែម { $added } កែសម្រួល { $revised } លុប { $removed }
load-observations-count = { $count ->
   *[other] { $n } តម្លៃ
}

## A file
load-new = បញ្ចូលឯកសារ
load-mode = ឯកសារនេះជាអ្វី
load-mode-add = ផ្នែកបន្ថែម៖ តម្លៃក្នុងឯកសារត្រូវបន្ថែម ឬជំនួសតម្លៃដែលមាន
load-mode-whole = ទិន្នន័យទាំងមូល៖ តម្លៃដែលមិនមានក្នុងឯកសារនឹងត្រូវលុប
load-note = កំណត់សម្គាល់អំពីកំណែ
load-note-help = អ្នកអានឃើញកំណត់សម្គាល់នេះនៅក្បែរកំណែ។
load-file-help = CSV ជា UTF-8, XLSX, SDMX-CSV ឬ SDMX-ML មិនលើសពី { $size }។ ឯកសារទាំងមូលត្រូវពិនិត្យជាមុន ហើយគ្មានអ្វីត្រូវបានផ្សព្វផ្សាយមុនពេលអ្នកបានឃើញអ្វីដែលនឹងផ្លាស់ប្តូរទេ។
load-check = ពិនិត្យឯកសារ
load-columns = ជួរឈរនៃសំណុំទិន្នន័យនេះ
load-columns-help = ជួរដេកទីមួយសរសេរលេខកូដ ឬឈ្មោះជួរឈរ។ តារាងក៏អាចមានជួរឈរមួយសម្រាប់រយៈពេលនីមួយៗ។ អាចសរសេរឈ្មោះជំនួសលេខកូដបាន។
load-required = ចាំបាច់
load-recent = ឯកសារដែលបានផ្ញើ
load-of = ឯកសារ { $file }
load-sent = បានផ្ញើ
load-too-large = ឯកសារធំពេក។
load-too-many = ឯកសារជាច្រើននៃសំណុំទិន្នន័យនេះនៅរង់ចាំការសម្រេច។ សូមផ្សព្វផ្សាយ ឬបោះបង់វាជាមុនសិន។
load-cut-off = ឯកសារមកមិនគ្រប់។ សូមផ្ញើម្តងទៀត។

## Where it stands
load-state-waiting = កំពុងពិនិត្យ
load-state-refused = បានបដិសេធ
load-state-checked = រង់ចាំការសម្រេច
load-state-publishing = កំពុងផ្សព្វផ្សាយ
load-state-published = បានផ្សព្វផ្សាយ
load-state-lost = ត្រូវផ្ញើម្តងទៀត
load-state-dropped = មិនបានប្រើ
load-is-waiting = កំពុងពិនិត្យឯកសារ។ ទំព័រនេះនឹងបង្ហាញដោយខ្លួនឯងពេលចប់។
load-is-publishing = កំពុងផ្សព្វផ្សាយកំណែ។ ទំព័រនេះនឹងបង្ហាញដោយខ្លួនឯងពេលចប់។
load-read-count = { $count ->
   *[other] បានអាន { $n } ជួរដេក
}
load-brought-count = { $count ->
   *[other] បានប្រៀបធៀប { $n } តម្លៃ
}
load-lost = ការងារលើឯកសារនេះត្រូវបានរំខាន ហើយគ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមផ្ញើម្តងទៀត។
load-unchanged = ឯកសារមិនខុសពីអ្វីដែលបានផ្សព្វផ្សាយទេ។ មិនត្រូវការកំណែថ្មីទេ។
load-dropped = ឯកសារមិនត្រូវបានប្រើទេ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
load-published = បានផ្សព្វផ្សាយ៖ ឥឡូវនេះជាកំណែទី { $number }។
done-data-dropped = ឯកសារត្រូវបានបោះបង់។

## What it would change
load-changes = អ្វីដែលនឹងផ្លាស់ប្តូរ
load-again = ក្នុងពេលនោះមានការផ្សព្វផ្សាយកំណែផ្សេង ដូច្នេះឯកសារត្រូវបានពិនិត្យម្តងទៀត។ សូមមើលម្តងទៀត។
load-added = បន្ថែម
load-revised = កែសម្រួល
load-removed = លុប
load-afterwards = ចំនួនតម្លៃក្នុងកំណែ
load-revisions = តម្លៃដែលនឹងផ្លាស់ប្តូរ ឬបាត់ទៅ
load-shown = { $shown } ក្នុងចំណោម { $all }
load-gone = ត្រូវលុប
load-publish = ផ្សព្វផ្សាយកំណែនេះ
load-drop = បោះបង់ឯកសារ

## What is wrong
load-refused = ឯកសារត្រូវបានបដិសេធ ព្រោះមានកំហុស។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
load-place = ជួរដេក { $row }, { $column }
load-place-row = ជួរដេក { $row }
load-more-count = { $count ->
   *[other] … និងកំហុស { $n } ទៀត
}
load-problem-missing = នៅទីនេះគ្មានតម្លៃទេ។
load-problem-code = «{ $value }» មិនមានក្នុងបញ្ជី { $list } ទេ។
load-problem-length = «{ $value }» មាន { $length } តួអក្សរ តែត្រូវមានពី { $min } ដល់ { $max }។
load-problem-range = { $value } នៅក្រៅចន្លោះ { $min } ដល់ { $max }។
load-problem-decimals = { $value } មានខ្ទង់ទសភាគលើសពី { $decimals }។
load-problem-repeated = តម្លៃនៃស៊េរី និងរយៈពេលដដែលមាននៅជួរដេក { $row } រួចហើយ។
load-problem-varies = «{ $value }» ខុសពី «{ $first }» នៅជួរដេក { $row } ទោះបីទាំងពីរនិយាយអំពីស៊េរីតែមួយ។
load-problem-type-letters = «{ $value }» ត្រូវមានតែអក្សរ។
load-problem-type-letters-digits = «{ $value }» ត្រូវមានតែអក្សរ និងលេខ។
load-problem-type-digits = «{ $value }» ត្រូវមានតែលេខ។
load-problem-type-boolean = «{ $value }» ត្រូវជា true ឬ false។
load-problem-type-whole = «{ $value }» មិនមែនជាចំនួនគត់ ដូចជា 12 ឬ -3 ទេ។
load-problem-type-number = «{ $value }» មិនមែនជាលេខមានចំណុចទសភាគ ដូចជា 12.5 ទេ។
load-problem-type-year = «{ $value }» មិនមែនជាឆ្នាំ ដូចជា 2024 ទេ។
load-problem-type-month = «{ $value }» មិនមែនជាខែ ដូចជា 2024-01 ទេ។
load-problem-type-day = «{ $value }» មិនមែនជាថ្ងៃ ដូចជា 2024-01-31 ទេ។
load-problem-type-moment = «{ $value }» មិនមែនជាកាលបរិច្ឆេទ និងម៉ោង ដូចជា 2024-01-31T12:00:00 ទេ។
load-problem-type-period = «{ $value }» មិនមែនជារយៈពេល ដូចជា 2024, 2024-Q1, 2024-01 ឬ 2024-01-31 ទេ។
load-problem-type-text = «{ $value }» មិនមែនជាប្រភេទអត្ថបទសម្រាប់ទីនេះទេ។
load-problem-file = ចាប់ពីទីនេះទៅ មិនអាចអានឯកសារបានទេ។
load-problem-encoding = នេះមិនមែនជាអត្ថបទ UTF-8 ទេ។ សូមរក្សាទុកឯកសារជា UTF-8។
load-problem-no-data = នេះមិនមែនជាឯកសារតួលេខទេ។ សូមផ្ញើ CSV ជា UTF-8, XLSX, SDMX-CSV ឬ SDMX-ML។
load-problem-fields = ជួរដេកនេះមាន { $found } ប្រអប់ ជួរដេកទីមួយមាន { $expected }។ តើខ្វះសញ្ញាសម្រង់ទេ?
load-problem-no-column = សំណុំទិន្នន័យគ្មានជួរឈរនេះទេ។ ជួរឈររបស់វាគឺ { $known }។
load-problem-missing-column = ខ្វះជួរឈរនេះ ហើយគ្មានអ្វីផ្សេងប្រាប់តម្លៃរបស់វាទេ។
load-problem-twice-column = ជួរឈរនេះមានពីរដង។
load-problem-other-flow = ឯកសារមានទិន្នន័យរបស់ { $found } មិនមែនរបស់ { $expected } ទេ។
load-problem-no-rows = គ្មានតម្លៃក្នុងឯកសារទេ។
load-problem-frequency = មិនអាចដឹងប្រេកង់ពីរយៈពេល «{ $value }» ទេ។ សូមបន្ថែមជួរឈរ FREQ។

## Structures
structures-title = រចនាសម្ព័ន្ធទិន្នន័យ
structures-help = ឯកសារ SDMX-ML ដែលមានបញ្ជីកូដ គោលគំនិត រចនាសម្ព័ន្ធទិន្នន័យ និងសំណុំទិន្នន័យ។ កំណែចុងក្រោយនៅដដែល៖ អ្វីដែលថ្មីត្រូវការកំណែថ្មី។
structures-new-flows = សម្រាប់សំណុំទិន្នន័យថ្មី
structures-topic = ប្រធានបទ
structures-licence = អាជ្ញាប័ណ្ណនៃតួលេខ (SPDX)
structures-file-help = SDMX-ML 3.0 ឬ 2.1 មិនលើសពី { $size }។ ឯកសារទាំងមូលត្រូវពិនិត្យជាមុន ហើយគ្មានអ្វីផ្លាស់ប្តូរមុនពេលអ្នកបានឃើញអ្វីដែលនឹងផ្លាស់ប្តូរទេ។
structures-nothing = អ្វីៗក្នុងឯកសារមានរួចហើយ។ គ្មានអ្វីនឹងផ្លាស់ប្តូរទេ។
structures-new = ថ្មី
structures-other = ផ្លាស់ប្តូរ
structures-flows = សំណុំទិន្នន័យថ្មី
structures-keep = រក្សាទុករចនាសម្ព័ន្ធទាំងនេះ
structures-left-out = ទុកចោល ព្រោះគ្មានកន្លែងនៅទីនេះ
structures-line = បន្ទាត់ { $line }
structures-problem-unreadable = មិនអាចអានឯកសារបានទេ។
structures-problem-empty = គ្មានរចនាសម្ព័ន្ធក្នុងឯកសារទេ។
structures-problem-twice = { $thing } មានពីរដង។
structures-problem-agency = { $thing }៖ «{ $agency }» មិនមែនជាលេខសម្គាល់ស្ថាប័នទេ។
structures-problem-stub = { $thing } មានតែឈ្មោះនៅទីនេះ ឯខ្លឹមសារពេញលេញនៅ { $place }។
structures-problem-final = { $thing } ជាកំណែចុងក្រោយ តែនៅទីនេះខុសគ្នា។ អ្វីដែលថ្មីត្រូវការកំណែថ្មី។
structures-problem-missing = { $thing }៖ គ្មាន { $missing } ទេ។
structures-problem-code-twice = { $thing }៖ មានកូដមួយពីរដង។
structures-problem-rules = { $thing } មិនអាចប្រើសម្រាប់ទិន្នន័យបានទេ។
structures-problem-address = { $thing }៖ មិនអាចបង្កើតអាសយដ្ឋានពីលេខសម្គាល់នេះបានទេ។
structures-problem-flow-there = { $thing }៖ មានសំណុំទិន្នន័យ { $flow } រួចហើយ។
structures-problem-untold = { $thing } ជារបស់ថ្មី។ សូមបញ្ជាក់ប្រធានបទ ស្ថាប័នទទួលខុសត្រូវ និងអាជ្ញាប័ណ្ណនៃតួលេខ។
structures-problem-topic = គ្មានប្រធានបទ { $topic } ទេ។
structures-problem-organisation = គ្មានស្ថាប័ន { $organisation } ទេ។
structures-problem-licence = អាជ្ញាប័ណ្ណនៅទទេ។
done-structures-kept = រចនាសម្ព័ន្ធត្រូវបានរក្សាទុក។

## In the log
event-send-data = បានផ្ញើឯកសារតួលេខ
event-accept-data = បានទទួលយកឯកសារតួលេខ
event-drop-data = បានបោះបង់ឯកសារតួលេខ
event-publish-data = បានផ្សព្វផ្សាយតួលេខ
event-apply-data = បានបញ្ចូលតួលេខនៃកញ្ចប់
event-import-structures = បានបញ្ចូលរចនាសម្ព័ន្ធទិន្នន័យ

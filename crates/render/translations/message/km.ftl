### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = ក្របខ័ណ្ឌសារ
message-help = ប្រធានបទ សារសំខាន់ៗ និងតួលេខចុះបញ្ជី អត្ថបទដែលជាភស្តុតាង។ អ្វីដែលកែនៅទីនេះ អ្នកអានឃើញភ្លាមៗ។
message-coverage = ការគ្របដណ្តប់
message-figures = តួលេខដែលមិនបានយោងតួលេខចុះបញ្ជី
message-new-theme = ប្រធានបទថ្មី
message-new = សារថ្មី
message-edit = កែ
message-up = ឡើងលើ៖
message-down = ចុះក្រោម៖
message-theme-empty = ប្រធានបទនេះមិនទាន់មានសារនៅឡើយ។
message-days = រយៈពេល
message-worded = ភាសា
message-told = ទំព័រដែលបានផ្សាយ
message-languages = { $have } ក្នុងចំណោម { $all } ភាសា
message-always = គ្មានកំណត់
message-from = ចាប់ពី { $date }
message-until = រហូតដល់ { $date }
message-between = { $from } – { $to }
message-stories = អត្ថបទ៖ { $n }
message-proofs = ភស្តុតាង
message-no-proofs = មិនទាន់មានភស្តុតាង
message-add-fact = បន្ថែមតួលេខចុះបញ្ជី
message-add-item = បន្ថែមអត្ថបទ
message-proof-help = វាយអក្សរពីរបី រួចជ្រើសពីបញ្ជី។ ដកសញ្ញាធីកដើម្បីយកចេញ។
message-proof-unknown = គ្មានភស្តុតាងនេះទេ៖ { $proof }។ សូមជ្រើសពីបញ្ជី។
message-place = ទីតាំង និងការទទួលខុសត្រូវ
message-names = ឈ្មោះតាមភាសានីមួយៗ
message-code-help = អក្សរតូច a–z លេខ និងសហសញ្ញា។ បើទុកទទេ នឹងបង្កើតពីឈ្មោះ។
message-remove = ដកចេញ
theme-not-empty = ប្រធានបទនេះនៅមានសារ។ សូមផ្លាស់ទី ឬដកវាចេញសិន។
message-in-use = មានមាតិកាប្រើសារនេះ។ សូមកំណត់ថ្ងៃបញ្ចប់ជំនួសការដកចេញ។
days-order = ថ្ងៃចុងក្រោយមុនថ្ងៃដំបូង។
field-wording = ពាក្យពេចន៍
field-theme = ប្រធានបទ
field-valid_from = ថ្ងៃដំបូង
field-valid_to = ថ្ងៃចុងក្រោយ
field-responsible = ស្ថាប័នទទួលខុសត្រូវ
field-unit = ឯកតា
field-group = ក្រុម

## What readers see
house-title = អ្វីដែលយើងចង់ឱ្យពិភពលោកស្គាល់
house-intro = សារសំខាន់ៗ ជាមួយតួលេខចុះបញ្ជី និងអត្ថបទជាភស្តុតាង។

## Coverage
coverage-help = មានការបោះផ្សាយប៉ុន្មានដែលមានសារណា ដោយនរណា ជាភាសាអ្វី នៅពេលណា។ ចុចលើលេខដើម្បីមើលការបោះផ្សាយដែលបានរាប់។
coverage-rows = ជួរដេក
coverage-columns = ជួរឈរ
coverage-message = សារ
coverage-period = រយៈពេល
coverage-months = 12 ខែចុងក្រោយ
coverage-quarters = 8 ត្រីមាសចុងក្រោយ
coverage-years = 5 ឆ្នាំចុងក្រោយ
coverage-ever = តាំងពីដើមមក
coverage-none = គ្មានសារ
coverage-all = សរុប
coverage-turn = ប្តូរជួរដេក និងជួរឈរ
coverage-note = ការបោះផ្សាយដែលមានសារច្រើន ត្រូវរាប់ក្នុងសារនីមួយៗ។
coverage-editions = ការបោះផ្សាយដែលបានរាប់
coverage-newest = ថ្មីបំផុត { $n }

## Figures without a citation
figures-help = កន្លែងដែលអត្ថបទបញ្ជាក់តួលេខដែលជា ឬធ្លាប់ជាតួលេខដែលបានចុះបញ្ជី ដោយមិនបានយោង។ តម្លៃចាស់បង្ហាញមុន។
figures-progress = បានអាន { $done } ក្នុងចំណោម { $all } អត្ថបទ
figures-count = រកឃើញ៖ { $n }
figures-none = រកមិនឃើញតួលេខដែលខ្វះការយោងទេ។
figures-former = តម្លៃចាស់
figures-cite = យោងតួលេខចុះបញ្ជីនេះ
figures-not = មិនមែនតួលេខចុះបញ្ជីនេះ
figures-save = រក្សាទុកជាសេចក្តីព្រាង
figures-draft-note = កថាខណ្ឌនឹងអានដូចនេះ។ អ្នកអានឃើញការផ្លាស់ប្តូរពេលសេចក្តីព្រាងត្រូវបានផ្សាយ។
figures-moved = អត្ថបទត្រូវបានកែតាំងពីរកឃើញតួលេខនេះ។ កំពុងអានឡើងវិញ។

## Facts
fact-new = តួលេខចុះបញ្ជីថ្មី
fact-register = ចុះបញ្ជី
fact-code-help = អក្សរ លេខ ចំណុច និងសហសញ្ញា ដូចជា economy.gdp.growth។ មិនអាចប្តូរពេលក្រោយទេ។
fact-code-wrong = កូនសោអាចមានតែអក្សរ លេខ ចំណុច សហសញ្ញា និងសញ្ញាគូសក្រោម។
fact-effects-count = ប្រយោគដែលនឹងប្រែប្រួល៖ { $n }។ សូមមើលម្តងមួយៗមុនរក្សាទុក។
fact-confirm = រក្សាទុកការផ្លាស់ប្តូរ
fact-back = ត្រឡប់ទៅកែ
fact-review-title = ការពិនិត្យឡើងវិញ
fact-check = បានពិនិត្យ នៅតែត្រឹមត្រូវ
fact-check-next = ពិនិត្យលើកក្រោយ៖ { $date }
facts-due-count = ដល់ពេលពិនិត្យ៖ { $n }
fact-save-names = រក្សាទុកឈ្មោះ
fact-retire = ឈប់ប្រើ
fact-retire-help = លែងត្រូវបានស្នើសម្រាប់អត្ថបទថ្មី។ កន្លែងដែលបានយោងនៅដដែល ជាមួយរយៈពេលរបស់វា។
fact-restore = ប្រើឡើងវិញ
fact-retired-tag = ឈប់ប្រើ
fact-retired-since = តួលេខនេះលែងត្រូវបានធ្វើបច្ចុប្បន្នភាពតាំងពី { $date }។

## What was just done
done-theme = បានរក្សាទុកប្រធានបទ។ អ្នកអានឃើញភ្លាម។
done-message = បានរក្សាទុកសារ។ អ្នកអានឃើញភ្លាម។
done-removed = បានដកចេញ។
done-cited = បានរក្សាទុកសេចក្តីព្រាងដែលមានការយោង។ សូមពិនិត្យ រួចដាក់ស្នើ។
done-refused = បានកត់ចំណាំ៖ តួលេខនេះមិនមែនជាតួលេខចុះបញ្ជីនោះទេ។
done-registered = បានចុះបញ្ជី។ អត្ថបទអាចយោងបានចាប់ពីពេលនេះ។
done-checked = បានកត់ត្រា៖ នៅតែត្រឹមត្រូវ។ បានកំណត់ថ្ងៃពិនិត្យលើកក្រោយ។
done-retired = បានឈប់ប្រើ។
done-restored = បានប្រើឡើងវិញ។
done-names = បានរក្សាទុកឈ្មោះ។

## Events
event-register-fact = បានចុះបញ្ជីតួលេខចុះបញ្ជី
event-check-fact = បានពិនិត្យតួលេខចុះបញ្ជី៖ នៅតែត្រឹមត្រូវ
event-retire-fact = បានឈប់ប្រើតួលេខចុះបញ្ជី
event-restore-fact = បានប្រើតួលេខចុះបញ្ជីឡើងវិញ
event-name-fact = បានប្តូរឈ្មោះតួលេខចុះបញ្ជី
event-change-theme = បានកែប្រធានបទ
event-remove-theme = បានដកប្រធានបទ
event-change-message = បានកែសារ
event-remove-message = បានដកសារ
event-refuse-figure = បានបញ្ជាក់ថាតួលេខមិនមែនតួលេខចុះបញ្ជី

# Language (Khmer): translation memory, glossary, machine translation.

desk-language-tools = ភាសា
desk-language-parts = ផ្នែកនៃប្រភេទនេះ

## Translation memory
memory-title = ឃ្លាំងបកប្រែ
glossary-title = សទ្ទានុក្រម
machine-title = ការបកប្រែដោយម៉ាស៊ីន
memory-help = អ្វីដែលមនុស្សបានបកប្រែពីមុន។ តុបកប្រែស្នើវាសម្រាប់អត្ថបទដដែល និងអត្ថបទស្រដៀង។
memory-empty = មិនទាន់មានអ្វីទេ។ ឃ្លាំងនឹងពេញឡើងនៅពេលការបកប្រែត្រូវបានបញ្ជាក់ ឬនាំចូលឯកសារ។
memory-none-found = រកមិនឃើញអ្វីទេ។
memory-pair = គូភាសា
memory-from-to = { $from } → { $to }
memory-source = អត្ថបទដើម
field-target = ការបកប្រែ
memory-origin = ប្រភព
memory-origin-desk = ការិយាល័យនិពន្ធ
memory-origin-content = អត្ថបទដែលបានផ្សាយ
memory-origin-machine = បានផ្សាយ បកប្រែដោយម៉ាស៊ីន មិនទាន់ពិនិត្យ
memory-unit = ឯកតាបកប្រែ
memory-created = បានបន្ថែម
memory-changed = បញ្ជាក់ចុងក្រោយ
memory-statistics = អ្វីដែលមានក្នុងឃ្លាំង
memory-units = ចំនួនឯកតា
memory-confirmed = បញ្ជាក់នៅការិយាល័យ
memory-file = ឯកសារ
memory-export = ទាញយកទាំងអស់ជា TMX
memory-import = នាំចូលឯកសារ TMX
memory-import-help = TMX 1.4b មិនលើសពី 128 MiB។ ទទួលយកឯកសារទាំងមូល ឬមិនទទួលយកអ្វីសោះ។
memory-imported = ឯកតាថ្មី៖ { $added }។ បញ្ជាក់ឡើងវិញ៖ { $confirmed }។
memory-delete = លុប
memory-back = ត្រឡប់ទៅឃ្លាំងបកប្រែ
memory-too-long = ការបកប្រែវែងពេកសម្រាប់ឯកតាមួយ។

## Files
file-choose = ឯកសារ
file-import = នាំចូល
file-wrong = ឯកសារមិនត្រូវបានទទួលទេ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។
file-place = បន្ទាត់ទី { $line } តួអក្សរទី { $character }
file-left-out = បានរំលង ព្រោះវិបផតថលមិនមានភាសាទាំងនេះ៖ { $list }
file-remarks = កំណត់សម្គាល់អំពីឯកសារ
file-missing = សូមជ្រើសរើសឯកសារជាមុន។
file-encoding = វាមានតួអក្សរដែលមិនអាចអានបាន។ សូមរក្សាទុកជា UTF-8 រួចព្យាយាមម្តងទៀត។
file-too-large = វាធំពេក។
file-malformed = ឯកសារខូចនៅត្រង់នេះ៖ មិនមែនជា XML ត្រឹមត្រូវទេ។
file-other-format = នេះជាទម្រង់ផ្សេង ឬកំណែដែលមិនអាចអាននៅទីនេះ។
file-rule = ត្រង់នេះខុសនឹងវិធាននៃទម្រង់។
file-nothing = វាគ្មានអ្វីសម្រាប់ភាសារបស់វិបផតថលនេះទេ។
file-unit-long = អត្ថបទមួយវែងពេកសម្រាប់ឯកតាមួយ។
file-unit-source = ឯកតាមួយគ្មានអត្ថបទជាភាសាដើម។
file-term-long = ពាក្យ ឬនិយមន័យមួយវែងពេក។
file-not-yours = វាមានភាសាដែលមិនស្ថិតក្នុងការទទួលខុសត្រូវរបស់អ្នក។ ភាសារបស់អ្នកគឺ៖

## Glossary
glossary-help = ឈ្មោះហៅអ្វីៗរបស់ប្រទេសជាគ្រប់ភាសា។
glossary-count = គំនិតដែលរកឃើញ៖ { $n }
glossary-in = ភាសាដែលបង្ហាញ
glossary-subject = វិស័យ
glossary-missing-only = តែគំនិតដែលគ្មានពាក្យជាភាសានេះ
glossary-new = គំនិតថ្មី
glossary-concept = គំនិត
glossary-languages = ភាសា
glossary-no-term = គ្មានពាក្យ
glossary-retired = ឈប់ប្រើ
glossary-export = ទាញយកសទ្ទានុក្រម
glossary-import = នាំចូលឯកសារ TBX
glossary-import-help = TBX ឆ្នាំ 2008 ឬ 2019។ សម្រាប់គំនិតដែលមានរួច ពាក្យក្នុងឯកសារជំនួសពាក្យនៃភាសាដដែល ភាសាផ្សេងទៀតនៅដដែល។ ទទួលយកឯកសារទាំងមូល ឬមិនទទួលយកអ្វីសោះ។
glossary-imported = គំនិតថ្មី៖ { $added }។ បានប្តូរ៖ { $changed }។ នៅដដែល៖ { $unchanged }។
glossary-terms = ពាក្យ
glossary-change = ប្តូរ
glossary-status = ការប្រើ
glossary-note = កំណត់សម្គាល់
glossary-add-term = បន្ថែមពាក្យ
glossary-about = អំពីគំនិតនេះ
glossary-definition = និយមន័យ
glossary-retire = ឈប់ប្រើ
glossary-restore = ប្រើឡើងវិញ
glossary-back = ត្រឡប់ទៅសទ្ទានុក្រម
glossary-known = ពាក្យនេះមានក្នុងសទ្ទានុក្រមរួចហើយ៖ { $code }
field-term = ពាក្យ
term-status-preferred = គួរប្រើ
term-status-admitted = អាចប្រើ
term-status-forbidden = ហាមប្រើ
term-taken = គំនិតនេះមានពាក្យនេះរួចហើយ។
term-last = គំនិតត្រូវមានពាក្យយ៉ាងតិចមួយ។ សូមឈប់ប្រើគំនិតទាំងមូលជំនួសវិញ។
term-too-long = វាវែងពេក ឬមានតួអក្សរដែលមិនប្រើក្នុងពាក្យ។
subject-organisation = ស្ថាប័ន
subject-territory = ទីកន្លែង
subject-region = តំបន់
subject-heritage = បេតិកភណ្ឌ
subject-document = ច្បាប់
subject-document_kind = ប្រភេទឯកសារ
subject-heritage_list = បញ្ជីបេតិកភណ្ឌ
subject-calendar = ទិវា និងពិធីបុណ្យ
subject-theme = ប្រធានបទ

## What was just done
done-memory-changed = បានរក្សាទុក។ ចាប់ពីពេលនេះ ឃ្លាំងស្នើការបកប្រែថ្មី។
done-memory-deleted = បានលុប។ ឃ្លាំងលែងស្នើវាទៀតហើយ។
done-concept = បានរក្សាទុកគំនិត។
done-term = បានរក្សាទុកពាក្យ។
done-term-removed = បានលុបពាក្យ។
done-concept-retired = គំនិតបានឈប់ប្រើ៖ តុបកប្រែលែងសម្គាល់វាទៀតហើយ។
done-concept-restored = គំនិតត្រូវបានប្រើឡើងវិញ។

## Machines
machine-help = គ្មានអ្វីត្រូវផ្ញើទៅម៉ាស៊ីនទេ លុះត្រាតែមានគេស្នើ។ អ្វីដែលផ្ញើ និងផ្ញើទៅអ្នកណា មានក្នុងកំណត់ហេតុសវនកម្ម។ អត្ថបទដែលហាមផ្សាយមុនពេល មិនត្រូវផ្ញើឡើយ។
machine-off = មិនទាន់កំណត់ម៉ាស៊ីនបកប្រែទេ។ អ្នកថែទាំវិបផតថលអាចបញ្ជាក់ក្នុងឯកសារកំណត់រចនាសម្ព័ន្ធ។
machine-name = ម៉ាស៊ីន
machine-address = អាសយដ្ឋាន
machine-secret = បានកំណត់សោ
machine-knows = ភាសាដែលចេះ
machine-ask = សួរ
machine-knows-not = វាគ្មានវិធីប្រាប់ទេ។
machine-try = សាកល្បងប្រយោគមួយ
machine-try-help = ប្រយោគត្រូវផ្ញើទៅម៉ាស៊ីន ហើយកត់ក្នុងកំណត់ហេតុសវនកម្ម។
machine-from = ពី
machine-to = ទៅ
machine-text = ប្រយោគ
machine-translate = បកប្រែ
machine-sent = បានផ្ញើក្នុង 30 ថ្ងៃចុងក្រោយ
machine-sent-none = គ្មានទេ។
machine-requests = សំណើ
machine-texts = អត្ថបទ
machine-characters = តួអក្សរ
machine-last = ចុងក្រោយ
machine-none = មិនទាន់កំណត់ម៉ាស៊ីនសម្រាប់គូភាសានេះទេ។
machine-embargoed = អត្ថបទនេះស្ថិតក្រោមការហាមផ្សាយ ហើយមិនត្រូវផ្ញើទៅនរណាឡើយ។
machine-too-long = អត្ថបទវែងពេកសម្រាប់ម៉ាស៊ីននេះ។
machine-unreachable = មិនអាចភ្ជាប់ទៅម៉ាស៊ីនបាន
machine-refused = ម៉ាស៊ីនបានបដិសេធ
machine-bad-answer = ចម្លើយរបស់ម៉ាស៊ីនមិនអាចប្រើបាន

## Events
event-change-memory = បានប្តូរឯកតាបកប្រែ
event-delete-memory = បានលុបឯកតាបកប្រែ
event-import-memory = បាននាំឯកសារចូលឃ្លាំងបកប្រែ
event-create-concept = បានបង្កើតគំនិត
event-change-concept = បានប្តូរគំនិត
event-retire-concept = បានឈប់ប្រើគំនិត
event-restore-concept = បានប្រើគំនិតឡើងវិញ
event-add-term = បានបន្ថែមពាក្យ
event-change-term = បានប្តូរពាក្យ
event-remove-term = បានលុបពាក្យ
event-import-glossary = បាននាំឯកសារចូលសទ្ទានុក្រម
event-derive-glossary = បានបញ្ចូលឈ្មោះទៅសទ្ទានុក្រម
event-send-to-machine = បានផ្ញើអត្ថបទទៅម៉ាស៊ីន

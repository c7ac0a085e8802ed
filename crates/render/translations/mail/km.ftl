### លិខិតដែលផ្ញើតាមអ៊ីមែល និងកន្លែងដែលម្នាក់ៗជ្រើសថាចង់ទទួលអ្វី។

## លិខិតទាំងអស់
mail-greeting = ជម្រាបជូន { $name }
mail-greeting-plain = ជម្រាបសួរ
mail-open = បើកនៅការិយាល័យនិពន្ធ
mail-copy = បើប៊ូតុងមិនដំណើរការ សូមបើកអាសយដ្ឋាននេះ៖
mail-settings = អ្នកជ្រើសអ៊ីមែលដែលចង់ទទួលបាននៅទំព័រគណនីរបស់អ្នក៖
mail-automatic = អ៊ីមែលនេះផ្ញើដោយស្វ័យប្រវត្តិ។ គ្មាននរណាអានការឆ្លើយតបទេ។

## ការអញ្ជើញ
mail-invitation-subject = ការអញ្ជើញចូលការិយាល័យនិពន្ធនៃ { $site }
mail-invitation-line = { $name } អញ្ជើញអ្នកឱ្យធ្វើការនៅការិយាល័យនិពន្ធនៃ { $site }។
mail-invitation-button = ទទួលការអញ្ជើញ
mail-invitation-until = តំណប្រើបានតែម្តង រហូតដល់ { $time }។ សូមកុំផ្ញើបន្តទៅអ្នកដទៃ។
mail-invitation-why = អ្នកទទួលអ៊ីមែលនេះ ព្រោះអាសយដ្ឋានរបស់អ្នកត្រូវបានបញ្ចូលសម្រាប់ការអញ្ជើញនៅ { $site }។ បើអ្នកមិនបានរំពឹងទុកទេ មិនចាំបាច់ធ្វើអ្វីឡើយ។
mail-password-subject = ពាក្យសម្ងាត់ថ្មីសម្រាប់ { $site }
mail-password-line = មានការស្នើសុំពាក្យសម្ងាត់ថ្មីសម្រាប់គណនីរបស់អ្នកនៅ { $site }។
mail-password-button = ជ្រើសពាក្យសម្ងាត់ថ្មី
mail-password-why = អ្នកទទួលអ៊ីមែលនេះ ព្រោះមានការស្នើសុំពាក្យសម្ងាត់ថ្មីដោយប្រើអាសយដ្ឋានរបស់អ្នក។ បើមិនមែនជាអ្នកទេ មិនចាំបាច់ធ្វើអ្វីឡើយ៖ ពាក្យសម្ងាត់របស់អ្នកនៅដដែល។

## មានអត្ថបទរង់ចាំ
mail-embargoed = អត្ថបទដែលនៅហាមផ្សព្វផ្សាយ
mail-check-subject = រង់ចាំពិនិត្យ៖ { $title }
mail-check-line = { $name } បានដាក់ «{ $title }» ({ $language }) ឱ្យពិនិត្យ។
mail-returned-subject = ប្រគល់ទៅវិញ៖ { $title }
mail-returned-line = { $name } បានប្រគល់ «{ $title }» ({ $language }) មកអ្នកវិញ។
mail-assigned-subject = ប្រគល់ឱ្យអ្នក៖ { $title }
mail-assigned-line = { $name } បានប្រគល់ «{ $title }» ({ $language }) ឱ្យអ្នកធ្វើ។
mail-due = ថ្ងៃផុតកំណត់៖ { $date }។
mail-note-why = អ្នកទទួលអ៊ីមែលនេះ ព្រោះដល់វេនអ្នកធ្វើការលើអត្ថបទនេះ។

## ជិតដល់ថ្ងៃកំណត់
mail-deadline-subject = ផុតកំណត់ { $date }៖ { $what }
mail-deadline-line = «{ $what }» ផុតកំណត់នៅ { $date }។
mail-deadline-why = អ្នកទទួលអ៊ីមែលនេះ ព្រោះអ្នកទទួលខុសត្រូវកិច្ចការនេះ។

## ការសាកល្បង
mail-trial-subject = អ៊ីមែលសាកល្បងពី { $site }
mail-trial-line = អ៊ីមែលដំណើរការ៖ អ៊ីមែលនេះត្រូវបានស្នើពីទំព័រស្ថានភាពនៅ { $time }។
mail-trial-button = បើកទំព័រស្ថានភាព
mail-trial-why = អ្នកទទួលអ៊ីមែលនេះ ព្រោះអ្នកបានស្នើ។

## នៅការិយាល័យនិពន្ធ
mail-language = ភាសានៃអ៊ីមែល
mail-language-help = ការអញ្ជើញនឹងផ្ញើទៅអាសយដ្ឋាននេះតាមអ៊ីមែលផងដែរ។
mail-invited = ការអញ្ជើញកំពុងផ្ញើទៅ { $email } តាមអ៊ីមែលផងដែរ។
mail-wishes = ការជូនដំណឹងតាមអ៊ីមែល
mail-wish-notes = ពេលដល់វេនខ្ញុំធ្វើការលើអត្ថបទ
mail-wish-deadlines = មុនថ្ងៃផុតកំណត់
mail-wishes-off = បច្ចុប្បន្ន វិបផតថលនេះមិនផ្ញើអ៊ីមែលទេ។ ជម្រើសរបស់អ្នកមានប្រសិទ្ធភាពពេលចាប់ផ្តើមផ្ញើ។
mail-status-server = ម៉ាស៊ីនមេ
mail-status-sender = អ្នកផ្ញើ
mail-status-waiting = កំពុងរង់ចាំ
mail-status-sent = បានផ្ញើ
mail-status-last = ផ្ញើចុងក្រោយ
mail-status-never = មិនទាន់មាន
mail-status-trouble = លើកចុងក្រោយ ម៉ាស៊ីនមេមិនបានទទួលអ៊ីមែលទេ។ នឹងសាកម្តងទៀត។ ម៉ាស៊ីនមេឆ្លើយថា៖
mail-status-ended = អ៊ីមែលដែលមិនបានផ្ញើ
mail-status-failed = ត្រូវបានបដិសេធ
mail-status-given-up = បានឈប់ផ្ញើ
mail-status-again = ផ្ញើម្តងទៀត
mail-status-trial = ផ្ញើអ៊ីមែលសាកល្បងមកខ្ញុំ
done-mail-trial = អ៊ីមែលសាកល្បងកំពុងផ្ញើទៅអ្នក។
done-mail-again = អ៊ីមែលកំពុងផ្ញើម្តងទៀត។
event-choose-mail = បានជ្រើសអ៊ីមែលដែលចង់ទទួល

# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = ឯកសារសម្រាប់សារព័ត៌មានត្រូវហាមផ្សាយរហូតដល់ { $time }៖ សូមកុំផ្សាយអ្វីមួយមុននោះ។
press-letter-corrected-subject = កែតម្រូវ៖ { $title }
press-letter-corrected = យើងបានផ្ញើអត្ថបទនេះជូនអ្នកពីមុន។ វាត្រូវបានកែតម្រូវ៖ សូមប្រើតែអត្ថបទខាងក្រោម។
press-letter-withdrawn-subject = ដកចេញ៖ { $title }
press-letter-withdrawn = យើងបានផ្ញើ «{ $title }» ជូនអ្នក។ អត្ថបទនេះត្រូវបានដកចេញ។ សូមកុំប្រើវាទៀត ហើយសូមលុបនៅកន្លែងដែលបានប្រើ។
press-letter-reason = មូលហេតុ៖ { $reason }
press-letter-page = អត្ថបទនៅលើគេហទំព័ររបស់យើង
press-letter-kit = ឯកសារសម្រាប់សារព័ត៌មាន
press-letter-why = អ្នកទទួលលិខិតនេះព្រោះ { $organisation } មានអាសយដ្ឋាននេះក្នុងបញ្ជីសារព័ត៌មានរបស់ខ្លួន។
press-letter-leave = ចាកចេញពីបញ្ជីសារព័ត៌មាន
press-leave-line = ចុចប៊ូតុង នោះនឹងគ្មានអ្វីផ្ញើមកអ្នកពីបញ្ជី «{ $name }» ទៀតទេ។
press-leave-old = អាសយដ្ឋាននេះបានចាកចេញពីបញ្ជីរួចហើយ ឬតំណមិនពេញលេញ។
press-left-title = អ្នកបានចាកចេញពីបញ្ជីសារព័ត៌មាន
press-left = នឹងគ្មានលិខិតផ្ញើមកអ្នកទៀតទេ។ អាសយដ្ឋានរបស់អ្នកត្រូវបានលុប ដោយរក្សាទុកតែលេខកូដសម្រាប់ស្គាល់វា។
press-list-contacts = ការិយាល័យព័ត៌មានក្នុងបញ្ជី
press-list-help = ការិយាល័យព័ត៌មាននីមួយៗនៅទីនេះទទួលអ្វីដែលផ្ញើតាមឆានែលនេះ។ ឈ្មោះ និងអាសយដ្ឋានត្រូវបានបិទត្រា ហើយបង្ហាញតែដល់អ្នកដែលអាចកែឆានែល។
press-list-empty = មិនទាន់មាននរណាក្នុងបញ្ជីទេ។
press-list-problems = មិនបានបញ្ចូលអ្វីទេ។ សូមកែជួរទាំងនេះ៖
press-list-line = ជួរ { $number }
field-newsroom = ការិយាល័យព័ត៌មាន
press-list-person = បុគ្គល ឬផ្នែក
press-list-note = កំណត់ចំណាំ
press-list-since = ក្នុងបញ្ជីតាំងពី
press-list-remove = ដកចេញ
press-list-export = ទាញយកជា CSV
press-list-add = បន្ថែមការិយាល័យព័ត៌មាន
press-list-change = កែព័ត៌មានការិយាល័យព័ត៌មាន
press-list-refused = ត្រូវបានបដិសេធតាំងពី { $date }
press-list-refused-help = មិនផ្ញើអ្វីទៅអាសយដ្ឋានដែលម៉ាស៊ីនបម្រើសំបុត្របានបដិសេធជាអចិន្ត្រៃយ៍ទេ។ សូមកែអាសយដ្ឋាន ឬឱ្យផ្ញើម្តងទៀត ពេលដឹងច្បាស់ថាអាសយដ្ឋានត្រឹមត្រូវ។
press-list-trust = ផ្ញើទៅទីនោះម្តងទៀត
press-list-again = ពួកគេបានស្នើឱ្យផ្ញើម្តងទៀត
press-list-again-help = ត្រូវការតែសម្រាប់អាសយដ្ឋានដែលធ្លាប់នៅក្នុងបញ្ជី។
press-list-load = បញ្ចូលតារាង
press-list-table = តារាង
press-list-load-help = បិទភ្ជាប់ជួរនៃឯកសារ CSV។ បើជួរមួយខុស នោះមិនបញ្ចូលអ្វីទេ។ អាចគ្មាន person និង note។ ជួរឈរ៖
press-letter-preview = លិខិត
press-problem-columns = ជួរទីមួយត្រូវដាក់ឈ្មោះជួរឈរ newsroom, email និង language បន្ទាប់មកមួយជួរសម្រាប់ការិយាល័យនីមួយៗ។
press-problem-many = បញ្ជីមួយមានការិយាល័យព័ត៌មានយ៉ាងច្រើន 2.000។
press-problem-newsroom = ខ្វះឈ្មោះការិយាល័យព័ត៌មាន។
press-problem-long = យ៉ាងច្រើន 200 តួអក្សរ ដោយគ្មានការចុះបន្ទាត់។
press-problem-email = នេះមិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។
press-problem-language = នេះមិនមែនជាភាសានៃគេហទំព័រទេ។ សូមសរសេរលេខកូដ ដូចជា vi ឬ en។
press-problem-twice = អាសយដ្ឋាននេះមាននៅជួរមុន។
press-problem-there = អាសយដ្ឋាននេះមានក្នុងបញ្ជីរួចហើយ។
press-problem-gone = អាសយដ្ឋាននេះធ្លាប់នៅក្នុងបញ្ជី ហើយបានចាកចេញ។ សូមដកជួរនេះ ឬបន្ថែមដោយឡែក បើពួកគេបានស្នើ។
press-said-first = លិខិត
press-said-corrected = លិខិតកែតម្រូវ
press-said-withdrawn = លិខិតដកចេញ
press-mail-waiting = កំពុងរង់ចាំ
press-mail-sending = កំពុងប្រគល់
press-mail-sent = បានផ្ញើ
press-mail-failed = មិនទទួល
press-mail-given-up = បានបោះបង់
done-press-added = ការិយាល័យព័ត៌មានស្ថិតក្នុងបញ្ជី។
done-press-removed = ការិយាល័យព័ត៌មានត្រូវបានដកចេញពីបញ្ជី។
done-press-loaded = ការិយាល័យព័ត៌មានត្រូវបានបញ្ចូល។
done-press-trusted = បានបន្តផ្ញើទៅអាសយដ្ឋាននេះវិញ។
event-press-add = បានបន្ថែមការិយាល័យព័ត៌មានទៅបញ្ជីសារព័ត៌មាន
event-press-remove = បានដកការិយាល័យព័ត៌មានពីបញ្ជីសារព័ត៌មាន
event-press-load = បានបញ្ចូលការិយាល័យព័ត៌មានទៅបញ្ជីសារព័ត៌មាន
event-press-export = បានទាញយកបញ្ជីសារព័ត៌មាន
event-press-leave = ការិយាល័យព័ត៌មានមួយបានចាកចេញពីបញ្ជីសារព័ត៌មាន
event-press-change = បានកែព័ត៌មានការិយាល័យព័ត៌មានក្នុងបញ្ជីសារព័ត៌មាន
event-press-trust = បានឱ្យបន្តផ្ញើទៅអាសយដ្ឋានដែលត្រូវបានបដិសេធក្នុងបញ្ជីសារព័ត៌មាន
event-press-refused = បានសម្គាល់អាសយដ្ឋានដែលត្រូវបានបដិសេធក្នុងបញ្ជីសារព័ត៌មាន
event-press-complaint = បានដកការិយាល័យព័ត៌មានដែលរាយការណ៍ថាមិនចង់បានសំបុត្រ ចេញពីបញ្ជីសារព័ត៌មាន
press-contacts-count = { $count ->
   *[other] ការិយាល័យព័ត៌មាន { $n }
}
press-gone-count = { $count ->
   *[other] អាសយដ្ឋាន { $n } បានចាកចេញពីបញ្ជី ដោយរក្សាទុកតែលេខកូដ។
}
press-letters-count = { $count ->
   *[other] បានជូនដំណឹងការិយាល័យព័ត៌មាន { $n }
}

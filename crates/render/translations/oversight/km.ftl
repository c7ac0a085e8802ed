# ការត្រួតពិនិត្យ៖ ការរាយការណ៍របស់អ្នកអាន អធិការកិច្ច គម្រោង។

## អ្នកអានរាយការណ៍កំហុស
complaint-title = រាយការណ៍កំហុស
complaint-intro = សូមប្រាប់យើងអំពីអ្វីដែលមិនត្រឹមត្រូវលើទំព័រមួយនៃគេហទំព័រនេះ។ មិនត្រូវការគណនីទេ។ អ្នកនឹងទទួលបានលេខបង្កាន់ដៃដើម្បីមើលចម្លើយរបស់យើង។
complaint-report = រាយការណ៍កំហុសលើទំព័រនេះ
complaint-dispute = ជំទាស់នឹងការសន្និដ្ឋាននេះ
complaint-page = អាសយដ្ឋានទំព័រ
complaint-page-help = ចម្លងវាពីរបារអាសយដ្ឋាននៃកម្មវិធីរុករករបស់អ្នក។
complaint-wrong = អ្វីមិនត្រឹមត្រូវ?
complaint-wrong-help = ប្រយោគ តួលេខ រូបភាព ឬការបកប្រែដែលអ្នកសំដៅ និងកំហុសរបស់វា។
complaint-instead = អ្វីទើបត្រឹមត្រូវ?
complaint-known = តើអ្នកដឹងតាមរយៈអ្វី?
complaint-known-help = ប្រភពដែលយើងអាចផ្ទៀងផ្ទាត់បាន ដូចជាអាសយដ្ឋាន ឬឯកសារ។ អាចទុកទទេបាន។
complaint-contact = អ៊ីមែលសម្រាប់ទទួលចម្លើយ
complaint-contact-help = បំពេញតែក្នុងករណីអ្នកចង់ឱ្យយើងអាចសរសេរទៅអ្នក។ មានតែអ្នកឆ្លើយប៉ុណ្ណោះដែលឃើញ ហើយវាត្រូវបានលុប ៩០ ថ្ងៃក្រោយចម្លើយ។
complaint-trap = ទុកប្រអប់នេះឱ្យទទេ
complaint-privacy = អាសយដ្ឋានបណ្តាញនៃឧបករណ៍របស់អ្នកមិនត្រូវបានរក្សាទុកទេ។
complaint-send = ផ្ញើ
complaint-days-count = { $count ->
   *[other] យើងឆ្លើយក្នុងរយៈពេល { $n } ថ្ងៃធ្វើការ។
}
complaint-receipt-have = តើអ្នកមានលេខបង្កាន់ដៃហើយឬ?
complaint-receipt = លេខបង្កាន់ដៃ
complaint-receipt-show = មើលចម្លើយ
complaint-receipt-wrong = គ្មានការរាយការណ៍ដែលមានលេខនេះទេ។ សូមពិនិត្យអក្សរ និងលេខ។
complaint-problems = សូមកែតម្រូវចំណុចខាងក្រោម៖
complaint-page-missing = សូមបញ្ជាក់ថាជាទំព័រណា ដោយផ្តល់អាសយដ្ឋាន។
complaint-page-unknown = នេះមិនមែនជាអាសយដ្ឋានទំព័រនៃគេហទំព័រនេះទេ។ សូមបើកទំព័រ ហើយចម្លងអាសយដ្ឋាន។
complaint-wrong-missing = សូមសរសេរអ្វីដែលមិនត្រឹមត្រូវ។
complaint-instead-missing = សូមសរសេរអ្វីដែលត្រឹមត្រូវ។ បើមិនដឹង សូមសរសេរដូច្នេះ។
complaint-too-long = អត្ថបទវែងពេក៖ អតិបរមា ៤០០០ តួអក្សរ។
complaint-trapped = ប្រអប់លាក់ដែលត្រូវទុកទទេត្រូវបានបំពេញ ដូចដែលកម្មវិធីស្វ័យប្រវត្តិធ្វើ។ វាត្រូវបានសម្អាតហើយ សូមផ្ញើទម្រង់ម្តងទៀត។
complaint-later-count = { $count ->
   *[other] មានការរាយការណ៍ច្រើនពេកពីបណ្តាញរបស់អ្នក។ សូមព្យាយាមម្តងទៀតក្នុង { $n } នាទី។ អ្វីដែលអ្នកបានសរសេរនៅទីនេះដដែល។
}
complaint-thanks = សូមអរគុណ។ ការរាយការណ៍របស់អ្នកបានមកដល់ហើយ។
complaint-keep = សូមរក្សាលេខនេះ ឬអាសយដ្ឋានទំព័រនេះ៖ វាជាមធ្យោបាយតែមួយគត់ដើម្បីមើលចម្លើយ។
complaint-state-waiting = រង់ចាំចម្លើយ
complaint-state-answered = បានឆ្លើយ
complaint-until = អ្នកនឹងទទួលបានចម្លើយយ៉ាងយូរត្រឹម { $date }។
complaint-late = ចម្លើយត្រូវផ្តល់ត្រឹម { $date } ហើយបានយឺតយ៉ាវ។
complaint-answer = ចម្លើយរបស់យើង
complaint-sent = ផ្ញើនៅ
complaint-yours = ការរាយការណ៍របស់អ្នក
complaint-verdict-right = ការរាយការណ៍ត្រឹមត្រូវ
complaint-verdict-partly = ការរាយការណ៍ត្រឹមត្រូវមួយផ្នែក
complaint-verdict-wrong = ទំព័រត្រឹមត្រូវ
complaint-verdict-elsewhere = មិនពាក់ព័ន្ធនឹងមាតិការបស់យើង
complaint-mail-subject = ចម្លើយចំពោះការរាយការណ៍របស់អ្នក – { $site }
complaint-mail-line = អ្នកបានរាយការណ៍កំហុសលើ { $page }។
complaint-mail-why = អ្នកទទួលលិខិតនេះព្រោះអ្នកបានផ្តល់អាសយដ្ឋាននេះសម្រាប់ចម្លើយ។
complaint-after = កែតម្រូវតាមការរាយការណ៍របស់អ្នកអាន
complaint-numbers = ការរាយការណ៍របស់អ្នកអាន
complaint-few = មកដល់ពេលនេះមានការរាយការណ៍តិចជាង { $n } តួលេខត្រូវបានបង្ហាញចាប់ពី { $n }។
complaint-withheld = តិចជាង { $n }
complaint-received = បានទទួល
complaint-answered = បានឆ្លើយ
complaint-in-time = ឆ្លើយទាន់ពេល
complaint-corrected = នាំទៅរកការកែតម្រូវ

## តុការងារ
desk-oversight = ការត្រួតពិនិត្យ
oversight-help = អ្វីដែលអ្នកអានរាយការណ៍ លទ្ធផលអធិការកិច្ច និងគម្រោងដែលបានស្នើ។
oversight-nothing = គ្មានអ្វីរង់ចាំទេ។
oversight-left-count = { $count ->
    [0] ដល់កំណត់ថ្ងៃនេះ
   *[other] នៅសល់ { $n } ថ្ងៃ
}
oversight-late-count = { $count ->
   *[other] យឺត { $n } ថ្ងៃ
}
complaints-title = ការរាយការណ៍របស់អ្នកអាន
complaints-help = ការរាយការណ៍នីមួយៗត្រូវបានឆ្លើយដោយមានហេតុផល និងទាន់ពេល។ បើអ្នកអានត្រឹមត្រូវ សូមកែទំព័រជាមុនសិន។
complaints-one = ការរាយការណ៍ { $receipt }
complaints-due = កំណត់ឆ្លើយ
complaints-said = អ្វីដែលអ្នកអាននិយាយ
complaints-about = អំពីការរាយការណ៍នេះ
complaints-others = ការរាយការណ៍ផ្សេងទៀតអំពីមាតិកានេះ
complaints-contact-open = មានតែអ្នកឆ្លើយប៉ុណ្ណោះដែលឃើញ។ លុប ៩០ ថ្ងៃក្រោយចម្លើយ។
complaints-contact-kept = មានតែអ្នកឆ្លើយប៉ុណ្ណោះដែលឃើញ។ លុប ៩០ ថ្ងៃគិតពីថ្ងៃឆ្លើយ។
complaints-answer = ឆ្លើយ
complaints-verdict = លទ្ធផលនៃការពិនិត្យ
complaints-answer-help = អ្នកអានឃើញវាដោយលេខបង្កាន់ដៃ។ សូមប្រាប់ពីរបៀបផ្ទៀងផ្ទាត់ និងហេតុផលបើទំព័រត្រឹមត្រូវ។ មិនអាចកែនៅពេលក្រោយទេ។
complaints-correction = ការកែតម្រូវដែលបានធ្វើ
complaints-correction-help = បញ្ជីការកែតម្រូវនឹងបញ្ជាក់ថាវាមកពីការរាយការណ៍របស់អ្នកអាន។
complaints-no-correction = គ្មាន
complaints-correct-now = កែតម្រូវទំព័រ
complaints-send = ផ្ញើចម្លើយ
complaints-in-time = ទាន់ពេល
complaints-not-in-time = យឺត
complaint-answer-missing = សូមសរសេរចម្លើយ។
complaint-verdict-missing = សូមជ្រើសលទ្ធផលនៃការពិនិត្យ។
complaint-correction-missing = អ្នកអានត្រឹមត្រូវ ហើយទំព័រនៅបង្ហាញ៖ សូមកែជាមុន រួចជ្រើសការកែតម្រូវនៅទីនេះ។
complaint-correction-unknown = ការកែតម្រូវនេះមិនមែនរបស់ទំព័រដែលពាក់ព័ន្ធទេ។
complaint-correction-not-here = អាចបញ្ជាក់ការកែតម្រូវបានតែពេលអ្នកអានត្រឹមត្រូវទាំងស្រុង ឬមួយផ្នែក។
complaint-answered-already = ការរាយការណ៍នេះត្រូវបានឆ្លើយរួចហើយ។
complaint-cannot-answer = បុគ្គលនេះមិនអាចឆ្លើយបានទេ៖ គ្មានសិទ្ធិកែទំព័ររបស់អ្នកបោះពុម្ពផ្សាយនេះ។
done-complaint = ចម្លើយត្រូវបានផ្ញើ។
event-complain = អ្នកអានបានរាយការណ៍កំហុស
event-assign-complaint = បានប្រគល់ការរាយការណ៍របស់អ្នកអាន
event-answer-complaint = បានឆ្លើយការរាយការណ៍របស់អ្នកអាន

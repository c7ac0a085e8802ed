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

## ការត្រួតពិនិត្យទូទៅ
oversight-programme = កម្មវិធី
oversight-task = ភារកិច្ច
oversight-tasks = ភារកិច្ច
oversight-task-unknown = ភារកិច្ចនេះមិនមែនរបស់កម្មវិធីទេ។
oversight-from = ថ្ងៃដំបូង
oversight-to = ថ្ងៃចុងក្រោយ
oversight-none = គ្មាន
oversight-change = កែប្រែ
oversight-remove = ដកចេញ
oversight-example = កម្មវិធីនេះជាឧទាហរណ៍៖ អ្វីៗទាំងអស់ត្រូវបានបង្កើតឡើងដើម្បីបង្ហាញរបៀបដំណើរការ។

## អធិការកិច្ច
inspections-title = អធិការកិច្ច
inspections-help = បានពិនិត្យអ្វី បានរកឃើញអ្វី និងបានកែតម្រូវឬនៅ។
inspections-late = អនុសាសន៍យឺតយ៉ាវ
inspections-none = មិនទាន់មានអធិការកិច្ចទេ។
inspection-new = រៀបផែនការអធិការកិច្ច
inspection-title = អធិការកិច្ច
inspection-organisation = ស្ថាប័នដែលត្រូវពិនិត្យ
inspection-inspector = ស្ថាប័នពិនិត្យ
inspection-who = { $organisation } ពិនិត្យដោយ { $inspector }
inspection-people = អធិការ
inspection-about = កម្មវត្ថុ និងមូលហេតុ
inspection-days = ពេលវេលា
inspection-state-planned = បានគ្រោង
inspection-state-handed-over = អនុសាសន៍កំពុងអនុវត្ត
inspection-state-closed = បានបិទ
inspection-findings = របកគំហើញ
inspection-no-findings = មិនទាន់មានរបកគំហើញណាត្រូវបានកត់ត្រាទេ។
inspection-recommendations = អនុសាសន៍
inspection-no-recommendations = គ្មានអនុសាសន៍ទេ។
inspection-summary = លទ្ធផលអធិការកិច្ច
inspection-hand-over = ប្រគល់លទ្ធផល
inspection-hand-over-help = ចាប់ពីពេលនោះ ស្ថាប័នដែលត្រូវពិនិត្យឃើញអ្វីៗទាំងអស់។ របកគំហើញ និងអនុសាសន៍មិនអាចកែបានទៀតទេ។
inspection-handed-over = បានប្រគល់
inspection-closed = បិទ
inspection-organisation-unknown = ស្ថាប័ននេះមិនចូលរួមក្នុងកម្មវិធីទេ។
inspection-handed-over-already = លទ្ធផលត្រូវបានប្រគល់ហើយ មិនអាចកែបានទៀតទេ។
inspection-title-missing = សូមដាក់ឈ្មោះអធិការកិច្ច។
inspection-title-long = ឈ្មោះ ឬបញ្ជីអធិការវែងពេក៖ អតិបរមា ៣០០ តួអក្សរ។
inspection-days-order = ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។
inspection-from-missing = សូមបញ្ជាក់ថ្ងៃដំបូង។
inspection-summary-missing = សូមសរសេរលទ្ធផលអធិការកិច្ច។
finding-new = បន្ថែមរបកគំហើញ
finding-words = អ្វីដែលបានរកឃើញ
finding-weight = កម្រិត
finding-weight-note = កំណត់សម្គាល់
finding-weight-shortcoming = ចំណុចខ្វះខាត
finding-weight-breach = ការរំលោភ
finding-report = របាយការណ៍ពាក់ព័ន្ធ
finding-words-missing = សូមសរសេរអ្វីដែលបានរកឃើញ។
finding-report-unknown = របាយការណ៍នេះមិនមែនរបស់ស្ថាប័នដែលត្រូវពិនិត្យទេ។
recommendation-new = បន្ថែមអនុសាសន៍
recommendation-words = អ្វីដែលត្រូវធ្វើ
recommendation-owner = អ្នកទទួលខុសត្រូវ
recommendation-due = កាលកំណត់
recommendation-finding = ដោយសាររបកគំហើញ
recommendation-to-finding = របកគំហើញទី { $number }
recommendation-who = { $organisation } ត្រឹម { $date }
recommendation-state-open = មិនទាន់អនុវត្ត
recommendation-state-answered = បានឆ្លើយ រង់ចាំពិនិត្យ
recommendation-state-accepted = បានទទួលយក
recommendation-step-answer = បានធ្វើ៖
recommendation-step-accept = បានទទួលយក។
recommendation-step-not-yet = មិនទាន់គ្រប់គ្រាន់៖
recommendation-answer = ប្រាប់ពីអ្វីដែលបានធ្វើ
recommendation-done = អ្វីដែលបានធ្វើ
recommendation-evidence = ភស្តុតាង
recommendation-evidence-help = អាសយដ្ឋានទំព័រ ឬលេខ និងកាលបរិច្ឆេទនៃឯកសារ។
recommendation-send = ផ្ញើទៅអធិការ
recommendation-new-due = កាលកំណត់ថ្មី បើមិនទាន់គ្រប់គ្រាន់
recommendation-accept = ទទួលយក
recommendation-not-yet = មិនទាន់គ្រប់គ្រាន់
recommendation-words-missing = សូមសរសេរអ្វីដែលត្រូវធ្វើ។
recommendation-due-missing = សូមបញ្ជាក់កាលកំណត់។
recommendation-due-early = កាលកំណត់នៅមុនអធិការកិច្ច។
recommendation-answer-missing = សូមសរសេរអ្វីដែលបានធ្វើ។
recommendation-evidence-missing = សូមបញ្ជាក់ភស្តុតាង៖ អាសយដ្ឋាន ឬឯកសារ។
recommendation-reason-missing = សូមប្រាប់អ្វីដែលនៅខ្វះ។
recommendation-not-open = អនុសាសន៍នេះមិនបើកទេ។
recommendation-not-answered = មិនទាន់មានចម្លើយទេ។
recommendation-own-answer = ចម្លើយរបស់អ្នកផ្ទាល់ត្រូវឱ្យអ្នកផ្សេងពិនិត្យ។
done-handed-over = លទ្ធផលត្រូវបានប្រគល់។
done-answered = បានផ្ញើទៅអធិការ។

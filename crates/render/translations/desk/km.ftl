# The desk in Khmer.

desk = ការិយាល័យនិពន្ធ
desk-nav-more = ផ្សេងទៀត
desk-nav = ផ្នែកនានានៃការិយាល័យនិពន្ធ
desk-sign-in = ចូលគណនី
desk-sign-out = ចេញពីគណនី
desk-email = អាសយដ្ឋានអ៊ីមែល
desk-password = ពាក្យសម្ងាត់
desk-new-password = ពាក្យសម្ងាត់ថ្មី
desk-password-help = យ៉ាងតិច 12 តួអក្សរ។ ពាក្យពីរបីដែលមិនទាក់ទងគ្នា ងាយចាំ ហើយពិបាកទាយ។
desk-forgotten = ភ្លេចពាក្យសម្ងាត់ឬ? អ្នកគ្រប់គ្រងប្រព័ន្ធអាចផ្ញើតំណជូនអ្នក។
desk-forgotten-letter = ភ្លេចពាក្យសម្ងាត់ឬ? ទទួលអ៊ីមែលដែលមានតំណ។
desk-letter-help = បើអាសយដ្ឋាននេះជារបស់អ្នកធ្វើការនៅទីនេះ អ៊ីមែលដែលមានតំណនឹងផ្ញើទៅ។
desk-letter-send = ផ្ញើអ៊ីមែល
desk-letter-sent = បើអាសយដ្ឋាននេះជារបស់អ្នកធ្វើការនៅទីនេះ អ៊ីមែលកំពុងផ្ញើទៅ។ តំណក្នុងអ៊ីមែលប្រើបានតែម្តង ក្នុងរយៈពេលមួយម៉ោង។
desk-code = លេខកូដ
desk-code-title = ជំហានទីពីរ
desk-code-help = លេខប្រាំមួយខ្ទង់ដែលកម្មវិធីកំពុងបង្ហាញ ឬលេខកូដសង្គ្រោះមួយរបស់អ្នក។
desk-go-on = បន្ត
desk-name = ឈ្មោះ
desk-language = ភាសានៃផ្ទាំងការងារ
desk-save = រក្សាទុក

## Errors on the way in
sign-in-wrong = អាសយដ្ឋានអ៊ីមែល ពាក្យសម្ងាត់ ឬលេខកូដមិនត្រឹមត្រូវទេ។
sign-in-wait = ព្យាយាមច្រើនដងពេក។ សូមព្យាយាមម្តងទៀតក្រោយម៉ោង { $time }។
link-gone = តំណនេះត្រូវបានប្រើរួច ផុតកំណត់ ឬមិនដែលមាន។ សូមសុំតំណថ្មីពីអ្នកដែលបានផ្ញើវា។
refusal-missing = នៅខ្វះព័ត៌មាន៖ { $field }។
email-wrong = នេះមិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។
email-known = មានអ្នកប្រើអាសយដ្ឋានអ៊ីមែលនេះនៅទីនេះរួចហើយ។
password-short = ពាក្យសម្ងាត់ខ្លីពេក៖ ត្រូវមានយ៉ាងតិច 12 តួអក្សរ។
password-long = ពាក្យសម្ងាត់វែងពេក៖ អាចមានច្រើនបំផុត 200 តួអក្សរ។
password-easy = ពាក្យសម្ងាត់នេះងាយទាយ។ សូមជ្រើសពាក្យដែលមិនទាក់ទងនឹងអ្នក។
code-wrong = លេខកូដនេះមិនត្រឹមត្រូវទេ។ វាប្តូររៀងរាល់ 30 វិនាទី។
last-administrator = នេះជាអ្នកគ្រប់គ្រងប្រព័ន្ធចុងក្រោយនៃប្រទេសទាំងមូល។ សូមតែងតាំងអ្នកផ្សេងជាអ្នកគ្រប់គ្រងប្រព័ន្ធជាមុនសិន។
forbidden-title = អ្នកគ្មានសិទ្ធិធ្វើការនេះទេ
forbidden = តួនាទីរបស់អ្នកមិនរួមបញ្ចូលផ្នែកនេះទេ។ បើអ្នកត្រូវការ សូមទាក់ទងអ្នកគ្រប់គ្រងប្រព័ន្ធ។
form-old = ទម្រង់បំពេញនេះបើកយូរពេក ឬមកពីកន្លែងផ្សេង។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមផ្ញើវាម្តងទៀត។

## Joining
desk-welcome = សូមស្វាគមន៍
desk-setup-intro = អ្នកជាមនុស្សដំបូង ដូច្នេះអ្នកក្លាយជាអ្នកគ្រប់គ្រងប្រព័ន្ធ។ បន្ទាប់មក អ្នកអាចអញ្ជើញអ្នកផ្សេងទៀត។
desk-join-intro = អ្នកត្រូវបានអញ្ជើញឱ្យចូលរួមការិយាល័យនិពន្ធ។ សូមប្រាប់ថាអ្នកជានរណា ហើយជ្រើសពាក្យសម្ងាត់មួយ។
desk-password-intro = ជ្រើសពាក្យសម្ងាត់ថ្មីសម្រាប់ { $email }។

## My account
desk-account = គណនីរបស់ខ្ញុំ
desk-me = អំពីខ្ញុំ
desk-roles = តួនាទីរបស់ខ្ញុំ
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = ប្រទេសទាំងមូល
desk-second-factor = ជំហានទីពីរពេលចូលគណនី
desk-second-factor-on = ប្រព័ន្ធសុំលេខកូដពីកម្មវិធី ពេលអ្នកចូលគណនី។
desk-second-factor-off = បើប្រើកម្មវិធីផ្ទៀងផ្ទាត់ គ្មាននរណាអាចចូលដោយប្រើតែពាក្យសម្ងាត់របស់អ្នកបានទេ។
desk-second-factor-begin = រៀបចំកម្មវិធី
desk-second-factor-remove = ឈប់សុំលេខកូដ
desk-second-factor-scan = ស្កេនរូបនេះដោយកម្មវិធីផ្ទៀងផ្ទាត់ ឬវាយអក្សរខាងក្រោមចូលក្នុងកម្មវិធី។ បន្ទាប់មក បញ្ចូលលេខកូដដែលវាបង្ហាញ។
desk-codes-left = { $count ->
   *[other] នៅសល់លេខកូដសង្គ្រោះ { $n }។
}
desk-recovery = លេខកូដសង្គ្រោះរបស់អ្នក
desk-recovery-help = ទុកវានៅកន្លែងដែលអ្នករកឃើញ ទោះគ្មានទូរសព្ទក៏ដោយ។ លេខកូដនីមួយៗប្រើចូលបានតែម្តង។ វាបង្ហាញតែពេលនេះប៉ុណ្ណោះ។
desk-sessions = កន្លែងដែលខ្ញុំកំពុងចូលគណនី
desk-this-session = កន្លែងនេះ
desk-session-times = តាំងពី { $since } ប្រើចុងក្រោយ { $seen }
desk-end-other-sessions = ចេញពីគណនីនៅកន្លែងផ្សេងទាំងអស់

## Roles
role-author = អ្នកនិពន្ធ
role-translator = អ្នកបកប្រែ
role-reviewer = អ្នកពិនិត្យ
role-publisher = អ្នកផ្សព្វផ្សាយ
role-media-editor = អ្នកកែសម្រួលរូបភាព និងមេឌៀ
role-analyst = អ្នកវិភាគ
role-planner = អ្នករៀបចំផែនការ
role-auditor = សវនករ
role-administrator = អ្នកគ្រប់គ្រងប្រព័ន្ធ

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = ការងាររង់ចាំខ្ញុំ
desk-items = ខ្លឹមសារ
desk-people = បុគ្គលិក
desk-audit = កំណត់ហេតុសវនកម្ម

## Start page
desk-new-item = ធាតុថ្មី
desk-advise-second-factor = តួនាទីរបស់អ្នកមានសិទ្ធិទូលាយ។ សូមរៀបចំជំហានទីពីរពេលចូលគណនី។
desk-nothing-waits = ពេលនេះគ្មានការងាររង់ចាំអ្នកទេ។
desk-waits-mine = បានប្រគល់ឱ្យខ្ញុំ
desk-waits-check = ត្រូវពិនិត្យ
desk-waits-publish = រួចរាល់សម្រាប់ផ្សព្វផ្សាយ

## Lists
desk-find = ស្វែងរក
desk-show = បង្ហាញ
desk-any = ទាំងអស់
desk-more = ច្រើនទៀត
desk-items-count = { $count ->
   *[other] { $n } ធាតុ
}
desk-item = ធាតុ
desk-state = ស្ថានភាព
desk-kind = ប្រភេទព័ត៌មាន
desk-saved-at = រក្សាទុកចុងក្រោយ
desk-with = អ្នកទទួលបន្ទុក
desk-languages = ភាសាដែលបានផ្សព្វផ្សាយ
desk-nobody = គ្មាននរណា
desk-the-system = ប្រព័ន្ធ
desk-yes = បាទ/ចាស
desk-no = ទេ

## States
state-published = បានផ្សព្វផ្សាយ
state-withdrawn = បានដកចេញ
state-draft = សេចក្តីព្រាង
stage-draft = សេចក្តីព្រាង
stage-in-review = កំពុងពិនិត្យ
stage-returned = បានប្រគល់មកវិញ
stage-approved = បានអនុម័ត
stage-scheduled = បានកំណត់ពេល

## An item
desk-begin = ចាប់ផ្តើម
desk-cancel = បោះបង់
desk-write = សរសេរ
desk-read = មើល
desk-about-item = អំពីធាតុនេះ
desk-history = អ្វីដែលបានកើតឡើង
desk-language-of = ភាសា
field-title = ចំណងជើង
field-summary = សេចក្តីសង្ខេប
field-body = អត្ថបទ
field-image_alt = អ្វីដែលរូបភាពបង្ហាញ
field-claim = សម្តីដែលយើងឆ្លើយតប
field-verdict = ចម្លើយរបស់យើងក្នុងមួយប្រយោគ
field-written-in = សរសេរជា
field-publisher = អ្នកផ្សព្វផ្សាយ
field-format = ទម្រង់
field-code = អាសយដ្ឋានទំព័រ
field-code-help = អក្សរឡាតាំងតូច លេខ និងសហសញ្ញា។ បើទុកទទេ វាត្រូវបានបង្កើតពីចំណងជើង។
field-translation = របៀបបង្កើតអត្ថបទនេះ
field-remark = កំណត់សម្គាល់
field-note = អ្វីដែលខុស និងអ្វីដែលកែរួច
field-note-help = អ្នកអានឃើញវានៅលើទំព័រ និងក្នុងបញ្ជីកែតម្រូវ។
field-publish_at = ផ្សព្វផ្សាយនៅ
field-expire_at = ដកចេញនៅ
field-assignee = អ្នកទទួលការងារ
field-due_on = ថ្ងៃកំណត់
field-quote = ដើមកថាខណ្ឌ
field-comment = មតិ
field-reason = មូលហេតុ
field-section = ផ្នែក
field-kind = ប្រភេទព័ត៌មាន
field-role = តួនាទី
field-organisation = ស្ថាប័ន
field-name = ឈ្មោះ
field-text = អត្ថបទ
field-email = អាសយដ្ឋានអ៊ីមែល

## Editor
desk-no-title = គ្មានចំណងជើង
desk-public-page = ទំព័រសាធារណៈ
desk-tools = ទ្រង់ទ្រាយអក្សរ
tool-heading = ចំណងជើងរង
tool-bold = អក្សរដិត
tool-emphasis = សង្កត់ន័យ
tool-list = បញ្ជី
tool-link = តំណ
tool-fact = តួលេខ
desk-preview = មើលជាមុន
desk-problems = អ្វីដែលត្រូវកែមុនផ្សព្វផ្សាយ
desk-source = ច្បាប់ដើម
desk-check = ពិនិត្យ
desk-publish = ផ្សព្វផ្សាយ
desk-comments = មតិ
desk-withdraw = ដកចេញ
desk-kept-now = បានទុកបណ្តោះអាសន្ននៅ { $time }។ វានឹងក្លាយជាកំណែមួយ ពេលអ្នករក្សាទុក។
desk-kept-found = នេះជាអ្វីដែលអ្នកកំពុងសរសេរនៅ { $time }។ វាមិនទាន់បានរក្សាទុកទេ។
desk-others-typing = អ្នកដែលកំពុងសរសេរនៅទីនេះដែរ៖ { $names }។ ពេលទាំងពីរនាក់រក្សាទុក អត្ថបទនឹងត្រូវបញ្ចូលគ្នា។
desk-goes-out = នឹងផ្សព្វផ្សាយនៅ { $time }។
act-submit = ដាក់ឱ្យពិនិត្យ
act-approve = អនុម័ត
act-return = ប្រគល់ទៅវិញ
act-publish = ផ្សព្វផ្សាយ
act-correct = ផ្សព្វផ្សាយការកែតម្រូវ
act-schedule = កំណត់ពេល
act-unschedule = លុបការផ្សព្វផ្សាយតាមពេលកំណត់
act-assign = ប្រគល់ការងារ
act-comment = បន្ថែមមតិ
act-resolve = ដោះស្រាយរួច
act-withdraw = ដកទំព័រចេញ
desk-compare = ប្រៀបធៀប
desk-compare-title = ការប្រៀបធៀប
desk-compare-which = កំណែ { $from } និងកំណែ { $to }
desk-back = ត្រឡប់ទៅអត្ថបទ

## What was just done
done-saved = បានរក្សាទុក។
done-merged = បានរក្សាទុក។ នៅចន្លោះនោះ មានអ្នកផ្សេងបានរក្សាទុកដែរ។ ការកែទាំងពីរត្រូវបានបញ្ចូល។
done-submitted = បានដាក់ឱ្យពិនិត្យ។
done-approved = បានអនុម័ត។
done-returned = បានប្រគល់ទៅវិញ។
done-published = បានផ្សព្វផ្សាយ។
done-scheduled = បានកំណត់ពេល។
done-unscheduled = បានលុបពេលកំណត់។
done-assigned = បានប្រគល់ការងារ។
done-commented = បានបន្ថែមមតិ។
done-resolved = បានដោះស្រាយ។
done-withdrawn = បានដកចេញ។ សេចក្តីជូនដំណឹងដែលមានមូលហេតុស្ថិតនៅជំនួសវា។
done-sessions-ended = ឥឡូវនេះ អ្នកនៅក្នុងគណនីតែត្រង់នេះប៉ុណ្ណោះ។

## Why something was not done
refusal-problems = សូមកែចំណុចទាំងនេះជាមុនសិន៖ { $problems }
refusal-not-found = វាលែងមានទៀតហើយ។
refusal-wrong-state = អត្ថបទមិនស្ថិតក្នុងដំណាក់កាលដែលអាចធ្វើការនេះបានទេ។ សូមផ្ទុកទំព័រឡើងវិញ ដើម្បីមើលស្ថានភាពរបស់វា។
refusal-address-taken = អាសយដ្ឋាននេះមានគេប្រើហើយ។ សូមជ្រើសអាសយដ្ឋានផ្សេង។
refusal-four-eyes = អត្ថបទនេះត្រូវមានអ្នកដែលមិនបានសរសេរវាអនុម័តសិន មុនផ្សព្វផ្សាយ។
refusal-nothing-new = អ្នកអានឃើញអត្ថបទនេះរួចហើយ។
refusal-conflict = នៅចន្លោះនោះ មានអ្នកផ្សេងបានរក្សាទុក។
code-letters = អាសយដ្ឋានអាចមានតែអក្សរតូច a–z លេខ និងសហសញ្ញាប៉ុណ្ណោះ។
time-past = ពេលនេះកន្លងផុតទៅហើយ។
time-order = ទំព័រនឹងត្រូវដកចេញ មុនពេលផ្សព្វផ្សាយ។
time-wrong = នេះមិនមែនជាកាលបរិច្ឆេទ និងម៉ោងទេ។

## People
desk-invite = អញ្ជើញ
desk-role = តួនាទី
desk-roles-of = តួនាទី
desk-where = វិសាលភាព រួមទាំងអង្គភាពក្រោមឱវាទទាំងអស់
desk-only-languages = សម្រាប់តែភាសាទាំងនេះ (មិនជ្រើស៖ ទាំងអស់)
desk-make-link = បង្កើតការអញ្ជើញ
desk-link = តំណ
desk-link-help = ផ្ញើវាទៅបុគ្គលនោះតាមមធ្យោបាយដែលអ្នកទុកចិត្ត។ វាប្រើបានតែម្តង ហើយបង្ហាញតែពេលនេះប៉ុណ្ណោះ។
desk-access = សិទ្ធិចូលប្រើ
desk-shut-out = ត្រូវបានបិទសិទ្ធិចូល
act-grant = ផ្តល់តួនាទី
act-revoke = ដកតួនាទី
act-password-link = តំណសម្រាប់ពាក្យសម្ងាត់ថ្មី
act-shut-out = បិទសិទ្ធិចូល
act-let-in = បើកសិទ្ធិចូលវិញ

## Audit log
desk-when = ពេលណា
desk-who = នរណា
desk-what = ធ្វើអ្វី
desk-about = អំពី

## Events
event-begin = បានចាប់ផ្តើមកំណែភាសា
event-save = បានរក្សាទុក
event-publish = បានផ្សព្វផ្សាយ
event-correct = បានកែតម្រូវ
event-withdraw = បានដកចេញ
event-submit = បានដាក់ឱ្យពិនិត្យ
event-return = បានប្រគល់ទៅវិញ
event-approve = បានអនុម័ត
event-assign = បានប្រគល់ការងារ
event-schedule = បានកំណត់ពេល
event-unschedule = បានលុបពេលកំណត់
event-import = បាននាំចូល
event-change-fact = បានប្តូរតួលេខ
event-apply-pack = បានផ្ទុកកញ្ចប់ទិន្នន័យប្រទេស
event-add-media = បានបន្ថែមរូបភាព
event-join = បានចូលរួម
event-sign-in = បានចូលគណនី
event-sign-in-failed = ចូលគណនីមិនបានសម្រេច
event-grant = បានផ្តល់តួនាទី
event-revoke = បានដកតួនាទី
event-shut-out = បានបិទសិទ្ធិចូលរបស់អ្នកផ្សេង
event-let-in = បានបើកសិទ្ធិចូលវិញឱ្យអ្នកផ្សេង
event-second-factor = បានប្តូរជំហានទីពីរ
event-change-password = បានប្តូរពាក្យសម្ងាត់
event-password-link = បានបង្កើតតំណសម្រាប់ពាក្យសម្ងាត់ថ្មី

## Facts
desk-facts = តួលេខ
desk-facts-due = តែតួលេខដែលដល់ពេលពិនិត្យឡើងវិញ
desk-facts-help = តួលេខនីមួយៗកត់ទុកនៅទីនេះតែម្តង។ ពេលវាប្តូរ វាប្តូរនៅគ្រប់ទំព័រដែលដកស្រង់វា។
desk-cited-in = ទំព័រដែលដកស្រង់
desk-cited-nowhere = មិនទាន់មានទំព័រណាដកស្រង់វានៅឡើយទេ។
desk-public-value = អ្វីដែលអ្នកអានឃើញ
field-value = តម្លៃ
field-period = កាលកំណត់
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024 ឬទុកទទេ
field-source = ប្រភព
field-source_url = អាសយដ្ឋានរបស់ប្រភព
field-as_of = ថ្ងៃមើលប្រភព
field-review_by = ពិនិត្យឡើងវិញមុន
field-fact-note = កំណត់ចំណាំសម្រាប់អ្នកកែសម្រួល
value-wrong = តម្លៃត្រូវតែជាលេខសុទ្ធ ដូចជា 101343800 ឬ 7.09។
period-wrong = នេះមិនមែនជាកាលកំណត់ទេ។ សូមសរសេរជា 2026, 2026-03, 2026-Q1, 2026-03-15 ឬ 2019/2024។
date-wrong = នេះមិនមែនជាកាលបរិច្ឆេទទេ។
address-wrong = អាសយដ្ឋានត្រូវចាប់ផ្តើមដោយ https:// ឬ http://។
done-fact = បានរក្សាទុក។ គ្រប់ទំព័រដែលដកស្រង់វា បង្ហាញតួលេខថ្មី។

## Translations
desk-matrix = ការបកប្រែ
desk-matrix-help = ក្រឡានីមួយៗជាច្បាប់ភាសាមួយ៖ ក្រឡាពេញ ពេលអ្នកអានឃើញវា ក្រឡាឆ្នូត ពេលច្បាប់ដើមបានប្តូរក្រោយមក ក្រឡាមានតែស៊ុម ពេលកំពុងធ្វើ សញ្ញាបូក កន្លែងដែលអាចចាប់ផ្តើមបាន។
matrix-current = ត្រូវនឹងច្បាប់ដើម
matrix-behind = ច្បាប់ដើមបានប្តូរក្រោយមក
matrix-working = កំពុងធ្វើ
matrix-none = មិនទាន់ចាប់ផ្តើម
quote-open = «
quote-close = »

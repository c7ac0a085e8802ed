# The editor: ខ្មែរ.

## Tools
writing-subheading = ចំណងជើងរង
writing-numbers = បញ្ជីមានលេខរៀង
writing-quote = សម្រង់
writing-table = តារាង
writing-picture = រូបភាព
writing-column = ជួរឈរ { $count }
writing-cell = អត្ថបទ
writing-link-words = អក្សរនៃតំណ
writing-outline = គ្រោង
writing-no-headings = មិនទាន់មានចំណងជើងទេ។
writing-counts = { $words } ពាក្យ · អានប្រហែល { $minutes } នាទី
writing-length = { $count } តួអក្សរ; បង្ហាញពេញត្រឹម { $best }
writing-line = បន្ទាត់ទី { $line }
writing-close = បិទ

## Find and replace
writing-find = ស្វែងរក និងជំនួស
writing-find-before = មុន
writing-find-next = បន្ទាប់
writing-exact = ប្រកាន់អក្សរតូចធំ
writing-replace = ជំនួស
writing-replace-all = ជំនួសទាំងអស់
writing-replace-by = ជំនួសដោយ
writing-matches = { $at } ក្នុង { $count }
writing-replaced = បានជំនួស៖ { $count }

## Choosing something to put in
writing-pick-facts = បញ្ចូលតួលេខ
writing-pick-links = បញ្ចូលតំណ
writing-pick-media = បញ្ចូលរូបភាព
writing-pick-help = វាយដើម្បីស្វែងរក ដោយមាន ឬគ្មានសញ្ញាសំនៀង។ ជ្រើសដោយគ្រាប់ចុចព្រួញ បញ្ចូលដោយ Enter។
writing-found-count = រកឃើញ៖ { $n }
writing-fact-due = ដល់កំណត់ពិនិត្យ { $date }
writing-other-site = គេហទំព័រផ្សេង
writing-put-where = ទីតាំងបញ្ចូល
writing-put-before = មុន «{ $words }»
writing-put-end = នៅចុងបញ្ចប់

## Pasting and pictures
writing-pasting = កំពុងបម្លែងទ្រង់ទ្រាយ…
writing-paste-failed = មិនអាចបម្លែងទ្រង់ទ្រាយបានទេ បានបិទភ្ជាប់តែពាក្យ។ សូមពិនិត្យការតភ្ជាប់ ហើយបិទភ្ជាប់ម្តងទៀត។
writing-paste-plain = បានបិទភ្ជាប់តែពាក្យ ដោយគ្មានទ្រង់ទ្រាយ។
writing-paste-here = បិទភ្ជាប់នៅទីនេះ
writing-paste-help = អត្ថបទពីកម្មវិធីវាយអត្ថបទ។ វានឹងត្រូវសម្អាត និងដាក់នៅចុងអត្ថបទពេលរក្សាទុក។
writing-paste-pictures-count = រូបភាពដែលមិនបានយក៖ { $n }; សូមបញ្ចូលម្តងមួយៗជាមួយប្រភព។
writing-paste-comments-count = មតិយោបល់ដែលមិនបានយក៖ { $n }។
writing-paste-deletions-count = ផ្នែកដែលសម្គាល់ថាលុបក្នុងឯកសារ និងមិនបានយក៖ { $n }។
writing-paste-links-count = តំណដែលបានដកការតាមដាន៖ { $n }។
writing-paste-others-count = របស់ផ្សេងទៀតដែលមិនបានយក៖ { $n }។
writing-uploading = កំពុងផ្ទុកឡើង { $name }…
writing-upload-failed = ផ្ទុក { $name } ឡើងមិនបានទេ។

## Preview
writing-preview-page = មើលជាមុនក្នុងផ្ទាំងថ្មី
writing-width = ទទឹងនៃការមើលជាមុន
writing-phone = ទូរសព្ទ
writing-tablet = ថេប្លេត
writing-screen = កុំព្យូទ័រ
writing-light-dark = ភ្លឺ ឬងងឹត
writing-light = ភ្លឺ
writing-dark = ងងឹត
writing-not-begun = មិនទាន់ចាប់ផ្តើម៖ { $language }
writing-no-preview = ឥឡូវនេះមិនអាចបង្ហាញបានទេ។ សូមព្យាយាមម្តងទៀតបន្តិចក្រោយ។

## Keeping
writing-lost = មិនអាចភ្ជាប់ទៅម៉ាស៊ីនមេបានទេ។ អត្ថបទរបស់អ្នកត្រូវបានរក្សាក្នុងកម្មវិធីរុករកនេះ ហើយនឹងផ្ញើភ្លាមពេលមានការតភ្ជាប់វិញ។ សូមសរសេរបន្ត។
writing-session-ended = អ្នកលែងបានចូលប្រើហើយ។ អត្ថបទរបស់អ្នកមានសុវត្ថិភាពក្នុងកម្មវិធីរុករកនេះ។ សូមចូលប្រើម្តងទៀតក្នុងផ្ទាំងផ្សេង រួចត្រឡប់មកទីនេះវិញ។
writing-sign-in-again = ចូលប្រើម្តងទៀត
writing-session-back = អ្នកបានចូលប្រើម្តងទៀតហើយ។ គ្មានអ្វីបាត់បង់ទេ។
writing-session-other = ឥឡូវនេះមានអ្នកផ្សេងចូលប្រើក្នុងកម្មវិធីរុករកនេះ។ អត្ថបទរបស់អ្នកនៅទីនេះរហូតដល់អ្នកចូលប្រើម្តងទៀត។
writing-restored = អត្ថបទនៅ { $time } ដែលមិនទាន់ដល់ម៉ាស៊ីនមេ ត្រូវបានដាក់ចូលវិញ។
writing-restored-not = ប្រើអត្ថបទដែលបានរក្សាទុក
writing-windows = អ្នកបានកែបន្ទាត់ដដែលក្នុងបង្អួចផ្សេង។
writing-windows-joined = អ្វីដែលអ្នកសរសេរក្នុងបង្អួចផ្សេងក៏មានក្នុងអត្ថបទនេះដែរ។

## Two people
writing-newer = { $name } បានរក្សាទុកកំណែថ្មី ({ $time })។
writing-newer-clash = អ្នកទាំងពីរបានកែបន្ទាត់ដដែល។
writing-settle = ប្រៀបធៀប និងជ្រើស
writing-bring = យកចូលអត្ថបទរបស់ខ្ញុំ
writing-brought = វាមានក្នុងអត្ថបទរបស់អ្នកហើយ។
writing-changes = មើលការកែប្រែ
writing-came = អ្វីដែលអ្នកផ្សេងបានកែ ឥឡូវរួមជាមួយការកែរបស់អ្នក
writing-merge-title = កំណែពីរនៃបន្ទាត់ដដែល
writing-merge-by = { $name } បានរក្សាទុកកំណែមួយទៀត ({ $time })។
writing-merge-own = អត្ថបទមួយទៀត អ្នកបានសរសេរក្នុងបង្អួចផ្សេង ({ $time })។
writing-merge-help = កន្លែងដែលអត្ថបទទាំងពីរកែបន្ទាត់ដដែល សូមជ្រើសអ្វីដែលត្រូវទុក។ អ្វីៗផ្សេងទៀតត្រូវបានបញ្ចូលគ្នាហើយ។ អ្វីដែលអ្នកវាយនៅតែរក្សាទុក។
writing-merge-place = ទាំងពីរបានកែកន្លែងនេះ
writing-merge-mine = អត្ថបទរបស់ខ្ញុំ
writing-merge-theirs = អត្ថបទមួយទៀត
writing-merge-both = ការកែទាំងពីររួមគ្នា៖
writing-merge-own-words = សរសេរផ្សេង៖
writing-merge-open = សូមជ្រើសពាក្យនៅគ្រប់កន្លែង។
writing-merge-again = ក្នុងពេលនោះ អត្ថបទមួយទៀតបានប្រែប្រួលទៀត។ សូមពិនិត្យកន្លែងទាំងនោះម្តងទៀត។
writing-merge-go-on = សរសេរបន្ត
done-windows-merged = អត្ថបទទាំងពីរបានក្លាយជាតែមួយ។ ពេលរក្សាទុក វានឹងក្លាយជាកំណែ។

## What is wrong with a text
problem-too-long = អត្ថបទវែងពេក; ផ្នែកដែលនៅសល់មិនត្រូវបានអានទេ។
problem-unknown-directive = គ្មានធាតុបែបនេះទេ។
problem-bad-directive = ធាតុនេះសរសេរមិនត្រឹមត្រូវទេ។
problem-misplaced-directive = ធាតុនេះមិនអាចនៅក្នុងបញ្ជី ឬសម្រង់បានទេ។
problem-wrong-form = ចំនួនសញ្ញា : របស់ធាតុនេះមិនត្រឹមត្រូវទេ។
problem-unclosed-container = ខ្វះសញ្ញាបិទ :::។
problem-stray-close = សញ្ញា ::: នេះមិនបិទអ្វីទេ។
problem-too-deep = ធាតុត្រួតគ្នាច្រើនពេក។
problem-missing-attribute = ធាតុនេះខ្វះអ្វីដែលចាំបាច់។
problem-unknown-attribute = ធាតុនេះគ្មានការកំណត់បែបនោះទេ។
problem-repeated-attribute = ការកំណត់នេះមានពីរដង។
problem-bad-value = តម្លៃនេះប្រើនៅទីនេះមិនបានទេ។
problem-bad-data = ទិន្នន័យគំនូសតាងត្រូវជាបន្ទាត់ដែលមានឈ្មោះ និងលេខ។
problem-bad-inline = ក្នុងវង់ក្រចកទ្វេអាចដាក់បានតែតួលេខ៖ [[fact:…]]។
problem-raw-html = HTML មិនត្រូវបានអានទេ; វាបង្ហាញជាអក្សរ។
problem-markdown-image = សូមបញ្ចូលរូបភាពដោយឧបករណ៍រូបភាព។
problem-bad-link = មិនអាចភ្ជាប់តំណទៅអាសយដ្ឋាននេះបានទេ។
problem-unknown-reference = មិនស្គាល់កូដនេះទេ។
problem-unknown-fact = គ្មានតួលេខនេះទេ។
problem-unknown-picture = គ្មានរូបភាពនេះទេ។

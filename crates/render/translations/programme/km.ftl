# Programmes for readers (km).

nav-programme = កម្មវិធីសកម្មភាព
programme-intro = អ្វីដែលតម្រូវពីការងារព័ត៌មានទៅបរទេស អ្នកណាអនុវត្ត និងលទ្ធផលរហូតមកដល់ពេលនេះ។
programme-reached = លទ្ធផលរហូតមកដល់ពេលនេះ
programme-reached-help = ពាក្យ «ប្រព័ន្ធរាប់» មានន័យថាវិបផតថលនេះរាប់អ្វីដែលខ្លួនបានផ្សាយ។ អ្វីផ្សេងទៀតត្រូវបានរាយការណ៍ជាមួយប្រភព។
programme-by-period = ការរាប់តាមរយៈពេល
programme-plans = ផែនការដែលបានអនុម័ត
programme-plans-of = ស្ថាប័ន { $plans } ក្នុងចំណោម { $all } មានផែនការដែលបានអនុម័ត។
programme-by-organisation = តាមស្ថាប័ន
programme-criteria = លក្ខណៈវិនិច្ឆ័យវាយតម្លៃគម្រោង
programme-criteria-since = កំណែ { $number } អនុវត្តតាំងពី { $date }។
programme-money-state = ថវិការដ្ឋ
programme-money-social = ធនធានសង្គម
programme-money-in-kind = ជាវត្ថុ និងកម្លាំងពលកម្ម
programme-unknown = អ្វីដែលមិនទាន់ដឹង
programme-activities-shown = { $from }–{ $to } ក្នុងចំណោម { $all }
programme-activities-more = សកម្មភាពបន្ទាប់
programme-activities-before = សកម្មភាពមុន
programme-unknown-leads-count = ភារកិច្ច { $n } គ្មានទំព័រណាបញ្ជាក់ស្ថាប័នដឹកនាំទេ។
programme-unknown-figures-count = សូចនាករ { $n } មិនទាន់មានតួលេខទេ។
programme-data = ទិន្នន័យបើកចំហ
programme-rests-on = ភារកិច្ចដែលផ្អែកលើឯកសារនេះ
programme-produced = អ្វីដែលបានបង្កើត
programme-withheld = មិនបានផ្សាយ
programme-part-money = ថវិកា
programme-part-figures = លទ្ធផលនៃសូចនាករ
programme-reported-of = រាយការណ៍ដោយ { $told } ក្នុងចំណោម { $all } ស្ថាប័ន

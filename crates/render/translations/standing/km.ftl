# Where a programme stands (km).
standing-title = { $programme }៖ វឌ្ឍនភាព { $year }
standing-scope = បង្ហាញស្ថាប័ន { $number }
standing-plan = ផែនការ
standing-not-asked = មិនតម្រូវ
standing-late-reports = របាយការណ៍ហួសកំណត់
standing-late-plans = ផែនការមិនទាន់អនុម័ត
standing-late-recommendations = អនុសាសន៍ហួសកំណត់
standing-nothing-late = គ្មានអ្វីយឺតយ៉ាវទេ។
standing-heat = ផែនការ និងរបាយការណ៍
standing-told = អ្វីដែលរបាយការណ៍ដែលបានទទួលយកនិយាយអំពីភារកិច្ច
standing-untold = នៅបើក មិនទាន់មានរបាយការណ៍
standing-money = ថវិកាគ្រោង និងចំណាយ
standing-money-help = ថវិកាគ្រោងបានមកពីផែនការដែលបានអនុម័ត ឯថវិកាចំណាយបានមកពីរបាយការណ៍ដែលបានទទួលយកសម្រាប់រយៈពេលក្នុងឆ្នាំនេះ។
standing-results = សកម្មភាព និងស្ថានភាពភារកិច្ច
standing-months = ឆ្នាំតាមខែ
standing-as-table = ជាតារាង
standing-month = ខែ
standing-running = សកម្មភាពកំពុងដំណើរការ
standing-ending = សកម្មភាពដែលបញ្ចប់
standing-reports-due = របាយការណ៍ដល់កំណត់
standing-recommendations-due = អនុសាសន៍ដល់កំណត់

## In the calendar
agenda-report = របាយការណ៍ដល់កំណត់
agenda-activity = សកម្មភាពបញ្ចប់
agenda-recommendation = អនុសាសន៍ដល់កំណត់
agenda-complaint = ដល់កំណត់ឆ្លើយអ្នកអាន
feed-organisation = ក៏មានកាលកំណត់របាយការណ៍ ថ្ងៃបញ្ចប់សកម្មភាព និងអនុសាសន៍របស់ស្ថាប័នដែលអ្នករៀបចំផែនការ ព្រមទាំងការរាយការណ៍របស់អ្នកអានដែលអ្នកអាចឆ្លើយ។ សម្រាប់ស្ថាប័នតែមួយ និងស្ថាប័នក្រោមឱវាទ សូមបន្ថែមអត្ថបទនេះ និងលេខកូដរបស់វាទៅអាសយដ្ឋាន៖

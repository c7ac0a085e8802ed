# Data pages.

data-title = ទិន្នន័យស្ថិតិ
nav-data = ទិន្នន័យស្ថិតិ
data-intro = តួលេខជាមួយប្រភព និងអាជ្ញាប័ណ្ណ ជាក្រាហ្វ តារាង និងឯកសារ។ កំណែមុនៗទាំងអស់ត្រូវបានរក្សាទុក។

data-search = ស្វែងរកទិន្នន័យ
data-all-topics = គ្រប់ប្រធានបទ
data-show-all = បង្ហាញទាំងអស់
data-count-found = { $count ->
    [0] រកមិនឃើញសំណុំទិន្នន័យ
   *[other] រកឃើញ { $n } សំណុំទិន្នន័យ
}
data-count-series = { $count ->
   *[other] { $n } ស៊េរី
}
data-count-observations = { $count ->
   *[other] { $n } តម្លៃ
}
data-machines = សម្រាប់ម៉ាស៊ីន
data-machines-intro = កាតាឡុក និងតួលេខទាំងអស់តាមស្តង់ដារបើកចំហ។

data-vintage = កំណែទី { $number }, { $date }
data-old-state = នេះជាតួលេខដូចដែលមាននៅ { $date }។
data-to-today = បង្ហាញតួលេខបច្ចុប្បន្ន
data-indicator = សូចនាករ
data-areas = ប្រទេស និងទីកន្លែង
data-areas-chosen = ({ $chosen } ក្នុង { $all })
data-from = ពី
data-to = ដល់
data-view = បង្ហាញជា
presentation-chart = ក្រាហ្វ
presentation-map = ផែនទី
presentation-table = តារាង
data-units = ឯកតារដ្ឋបាល
basis-today = ឯកតាបច្ចុប្បន្ន
basis-before = ឯកតាមុនកំណែទម្រង់
data-show = បង្ហាញ
data-nothing = គ្មានតួលេខសម្រាប់ជម្រើសនេះទេ។ សូមសាកល្បងទីកន្លែង ឬរយៈពេលផ្សេង។
data-area = តំបន់
data-period = រយៈពេល
data-remarks = កំណត់សម្គាល់លើតម្លៃនីមួយៗ
data-related = ទិន្នន័យពាក់ព័ន្ធ

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
   *[other] { $n } លាន
}
magnitude-2 = { $form ->
   *[other] { $n } ពាន់លាន
}
magnitude-3 = { $form ->
   *[other] { $n } ទ្រីលាន
}
magnitude-4 = { $form ->
   *[other] { $n } ពាន់លានពាន់លាន
}
magnitude-name-1 = លាន
magnitude-name-2 = ពាន់លាន
magnitude-name-3 = ទ្រីលាន
magnitude-name-4 = ពាន់លានពាន់លាន
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n } ពិន្ទុភាគរយ
}

data-says-rise = { $area }៖ ពី { $first } ({ $from }) ដល់ { $last } ({ $to }) កើនឡើង { $change }។
data-says-fall = { $area }៖ ពី { $first } ({ $from }) មក { $last } ({ $to }) ថយចុះ { $change }។
data-says-times = { $area }៖ ពី { $first } ({ $from }) ដល់ { $last } ({ $to }) ស្មើ { $times } ដង។
data-says-plain = { $area }៖ ពី { $first } ({ $from }) ដល់ { $last } ({ $to })។
data-says-same = { $area }៖ នៅដដែលត្រឹម { $last } ({ $from } និង { $to })។
data-says-one = { $area }៖ { $last } ({ $to })។
data-says-extremes = { $period }៖ ខ្ពស់បំផុត { $high } ({ $most }) ទាបបំផុត { $low } ({ $least })។
data-says-place = { $area }៖ { $value } លេខរៀង { $place } ក្នុង { $all }។
data-map-note = ពណ៌ប្រាំកម្រិត ពីតម្លៃទាបបំផុតដល់ខ្ពស់បំផុត។ ផ្ទៃដី និងចម្ងាយមិនស្របតាមខ្នាតទេ។
data-axis-not-zero = អ័ក្សមិនចាប់ផ្តើមពីសូន្យទេ។
data-lines-unnamed = ខ្សែស្តើងគ្មានឈ្មោះមាននៅក្នុងតារាង។
data-break-note = បន្ទាត់ចុចៗបញ្ឈរបង្ហាញការដាច់នៃស៊េរី៖ តម្លៃមុន និងក្រោយវាមិនអាចប្រៀបធៀបគ្នាបានទេ។
data-hollow-note = សញ្ញាប្រហោងជាតម្លៃមិនទាន់ចុងក្រោយ។

observation-A = តម្លៃធម្មតា
observation-B = ស៊េរីដាច់
observation-D = និយមន័យខុសគ្នា
observation-E = តម្លៃប៉ាន់ស្មាន
observation-F = ការព្យាករណ៍
observation-I = តម្លៃជំនួស
observation-M = គ្មាន និងមិនអាចមាន
observation-N = មិនសំខាន់
observation-O = គ្មានតម្លៃ
observation-P = បណ្តោះអាសន្ន
observation-Q = មិនផ្សព្វផ្សាយ
observation-U = មិនសូវគួរទុកចិត្ត

data-basis-count-summed = { $count ->
   *[other] ឯកតាបច្ចុប្បន្ន៖ ផលបូកតួលេខនៃ { $n } ឯកតាមុន។
}
data-basis-count-mean = { $count ->
   *[other] ឯកតាបច្ចុប្បន្ន៖ មធ្យមថ្លឹងទម្ងន់នៃ { $n } ឯកតាមុន (ទម្ងន់៖ { $weight })។
}
data-basis-no-rule = មិនបានបំប្លែងទៅឯកតាបច្ចុប្បន្ន៖ តួលេខប្រភេទនេះមិនអាចបូក ឬគណនាមធ្យមបានទេ។
data-basis-no-weights = មិនបានបំប្លែងទៅឯកតាបច្ចុប្បន្ន៖ ខ្វះទម្ងន់សម្រាប់គណនាមធ្យម។
data-basis-no-parts = កន្លែងណាដែលឯកតាមុនគ្មានតួលេខ ឯកតាបច្ចុប្បន្នក៏គ្មានដែរ។

data-take = ទាញយក
data-for-spreadsheets = សម្រាប់សៀវភៅបញ្ជី
data-for-programs = សម្រាប់កម្មវិធី
data-for-statistics = សម្រាប់ប្រព័ន្ធស្ថិតិ
data-tools = ក្នុងឧបករណ៍របស់អ្នក
data-tools-intro = បន្ទាត់ទាំងនេះទាញយកតួលេខដែលបង្ហាញនៅទីនេះ។
data-tool-shell = បន្ទាត់ពាក្យបញ្ជា (curl)
data-tool-excel = សម្រាប់កម្មវិធីកែសម្រួលកម្រិតខ្ពស់របស់ Power Query។
data-tool-calc = បញ្ចូលអាសយដ្ឋាននេះជាតំណទៅទិន្នន័យខាងក្រៅ។
data-cite = ដកស្រង់
data-citation = { $publisher } ({ $year })។ { $title }។ { $vintage }។ { $url }

data-history = ប្រវត្តិ
data-history-intro = គ្រប់កំណែនៃតួលេខទាំងនេះត្រូវបានរក្សាទុក។ តំណបង្ហាញតួលេខដូចនៅថ្ងៃនោះ។
data-count-added = { $count ->
   *[other] បន្ថែម { $n } តម្លៃ
}
data-count-revised = { $count ->
   *[other] កែសម្រួល { $n } តម្លៃ
}
data-count-removed = { $count ->
   *[other] ដកចេញ { $n } តម្លៃ
}
data-what-changed = អ្វីដែលបានកែសម្រួល
data-revisions-title = { $flow }៖ អ្វីដែលបានកែសម្រួល
data-no-revisions = គ្មានការកែសម្រួលក្នុងកំណែនេះទេ។
data-revisions-range-count = { $count ->
   *[other] { $first }–{ $last } ក្នុងការផ្លាស់ប្តូរ { $n }
}
data-series = ស៊េរី
data-before = មុន
data-after = ក្រោយ
data-difference = ការផ្លាស់ប្តូរ
data-pages = ទំព័រ
data-pages-before = មុន
data-pages-after = បន្ទាប់

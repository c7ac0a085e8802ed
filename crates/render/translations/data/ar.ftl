# Data pages.

data-title = البيانات
nav-data = البيانات
data-intro = أرقام بمصادرها وتراخيصها، في رسوم وجداول وملفات. وكل حالة سابقة لها محفوظة في السجل.

data-search = البحث في البيانات
data-all-topics = كل المواضيع
data-show-all = عرض الكل
data-count-found = { $count ->
    [0] لم يُعثر على أي مجموعة بيانات
    [one] عُثر على مجموعة بيانات واحدة
    [two] عُثر على مجموعتي بيانات
    [few] عُثر على { $n } مجموعات بيانات
   *[other] عُثر على { $n } مجموعة بيانات
}
data-count-series = { $count ->
    [one] سلسلة واحدة
    [two] سلسلتان
    [few] { $n } سلاسل
   *[other] { $n } سلسلة
}
data-count-observations = { $count ->
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $n } قيم
   *[other] { $n } قيمة
}
data-machines = للآلات
data-machines-intro = الفهرس وكل الأرقام وفق معايير مفتوحة.

data-vintage = الإصدار { $number }، { $date }
data-old-state = هذه هي الأرقام كما كانت في { $date }.
data-to-today = عرض الأرقام الحالية
data-indicator = المؤشر
data-areas = البلدان والأماكن
data-areas-chosen = ({ $chosen } من { $all })
data-from = من
data-to = إلى
data-view = العرض
presentation-chart = رسم بياني
presentation-map = خريطة
presentation-table = جدول
data-units = الوحدات الإدارية
basis-today = الوحدات الحالية
basis-before = الوحدات قبل الإصلاح
data-show = عرض
data-nothing = لا توجد أرقام لهذا الاختيار. جرّب أماكن أو فترات أخرى.
data-area = المكان
data-period = الفترة
data-remarks = ملاحظات على قيم بعينها
data-related = بيانات ذات صلة

magnitude-powers = 6 9 12 18
magnitude-1 = { $form ->
    [few] { $n } ملايين
   *[other] { $n } مليون
}
magnitude-2 = { $form ->
    [few] { $n } مليارات
   *[other] { $n } مليار
}
magnitude-3 = { $form ->
    [few] { $n } تريليونات
   *[other] { $n } تريليون
}
magnitude-4 = { $form ->
    [few] { $n } كوينتيليونات
   *[other] { $n } كوينتيليون
}
magnitude-name-1 = بالملايين
magnitude-name-2 = بالمليارات
magnitude-name-3 = بالتريليونات
magnitude-name-4 = بالكوينتيليونات
data-unit-in = { $unit } ({ $power })
data-percent = {"\u200E"}{ $n }%{"\u200E"}
data-points = { $form ->
    [few] { $n } نقاط مئوية
   *[other] { $n } نقطة مئوية
}

data-says-rise = { $area }: من { $first } ({ $from }) إلى { $last } ({ $to })، بارتفاع قدره { $change }.
data-says-fall = { $area }: من { $first } ({ $from }) إلى { $last } ({ $to })، بانخفاض قدره { $change }.
data-says-times = { $area }: من { $first } ({ $from }) إلى { $last } ({ $to })، أي { $times } أمثال القيمة الأولى.
data-says-plain = { $area }: من { $first } ({ $from }) إلى { $last } ({ $to }).
data-says-same = { $area }: بلا تغيير عند { $last } ({ $from } و{ $to }).
data-says-one = { $area }: { $last } ({ $to }).
data-says-extremes = { $period }: الأعلى { $high } ({ $most })، والأدنى { $low } ({ $least }).
data-says-place = { $area }: { $value }، المرتبة { $place } من { $all }.
data-map-note = خمس درجات لونية من أدنى القيم إلى أعلاها. المساحات والمسافات ليست بمقياس رسم.
data-axis-not-zero = لا يبدأ المحور من الصفر.
data-lines-unnamed = الخطوط الرفيعة التي بلا أسماء أرقامها في الجدول.
data-break-note = الخط العمودي المنقط يدل على انقطاع في السلسلة: لا تصح المقارنة بين ما قبله وما بعده.
data-hollow-note = العلامات المفرغة قيم غير نهائية.

observation-A = قيمة عادية
observation-B = انقطاع في السلسلة
observation-D = تعريف مختلف
observation-E = تقدير
observation-F = توقع
observation-I = قيمة محتسبة تعويضًا
observation-M = غير موجودة ولا يمكن أن توجد
observation-N = غير ذات دلالة
observation-O = مفقودة
observation-P = أولية
observation-Q = محجوبة
observation-U = ضعيفة الموثوقية

data-basis-count-summed = { $count ->
    [few] الوحدات الحالية: مجموع أرقام { $n } وحدات سابقة.
   *[other] الوحدات الحالية: مجموع أرقام { $n } وحدة سابقة.
}
data-basis-count-mean = { $count ->
    [few] الوحدات الحالية: المتوسط المرجح لـ{ $n } وحدات سابقة (الترجيح: { $weight }).
   *[other] الوحدات الحالية: المتوسط المرجح لـ{ $n } وحدة سابقة (الترجيح: { $weight }).
}
data-basis-no-rule = لم تُنقل إلى الوحدات الحالية: أرقام من هذا النوع لا تُجمع ولا يُحسب متوسطها.
data-basis-no-weights = لم تُنقل إلى الوحدات الحالية: أوزان المتوسط غير متوافرة.
data-basis-no-parts = حيث لا رقم لوحدة سابقة، لا رقم للوحدة الحالية كذلك.

data-take = التنزيل
data-for-spreadsheets = لجداول البيانات
data-for-programs = للبرامج
data-for-statistics = للأنظمة الإحصائية
data-tools = في أدواتك
data-tools-intro = تجلب هذه الأسطر الأرقام المعروضة هنا.
data-tool-shell = سطر الأوامر (curl)
data-tool-excel = للمحرر المتقدم في Power Query.
data-tool-calc = أدرج هذا العنوان رابطًا إلى بيانات خارجية.
data-cite = الاستشهاد
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = السجل
data-history-intro = كل حالة لهذه الأرقام محفوظة. يعرض كل رابط الأرقام كما كانت في ذلك اليوم.
data-count-added = { $count ->
    [one] أُضيفت قيمة واحدة
    [two] أُضيفت قيمتان
    [few] أُضيفت { $n } قيم
   *[other] أُضيفت { $n } قيمة
}
data-count-revised = { $count ->
    [one] رُوجعت قيمة واحدة
    [two] رُوجعت قيمتان
    [few] رُوجعت { $n } قيم
   *[other] رُوجعت { $n } قيمة
}
data-count-removed = { $count ->
    [one] حُذفت قيمة واحدة
    [two] حُذفت قيمتان
    [few] حُذفت { $n } قيم
   *[other] حُذفت { $n } قيمة
}
data-what-changed = ما الذي رُوجع
data-revisions-title = { $flow }: ما الذي رُوجع
data-no-revisions = لم يُراجع شيء في هذا الإصدار.
data-revisions-range-count = { $count ->
    [few] { $first }–{ $last } من { $n } تغييرات
   *[other] { $first }–{ $last } من { $n } تغيير
}
data-series = السلسلة
data-before = قبل
data-after = بعد
data-difference = التغيير
data-pages = الصفحات
data-pages-before = السابق
data-pages-after = التالي

nav-rankings = التصنيفات العالمية
ranking-intro = { $country } في المؤشرات الدولية: كل مرتبة مع الصفحة التي جاءت منها، والتراجع يُذكر بوضوح كما يُذكر التقدم.
ranking-compare = مقارنة مع بلدان أخرى
ranking-beside = مقارنة { $country } مع
ranking-show = عرض
ranking-place = المرتبة { $rank }
ranking-place-of = { $rank } من { $of }
ranking-or = { $first } أو { $other }
ranking-or-word = أو
ranking-differ = { $places }، حسب المصدر
ranking-ahead = متقدمة على {"\u200E"}{ $share }%{"\u200E"} من البقية
ranking-up-count = { $count ->
    [one] صعود مرتبة واحدة منذ { $edition }
    [two] صعود مرتبتين منذ { $edition }
    [few] صعود { $n } مراتب منذ { $edition }
   *[other] صعود { $n } مرتبة منذ { $edition }
}
ranking-down-count = { $count ->
    [one] هبوط مرتبة واحدة منذ { $edition }
    [two] هبوط مرتبتين منذ { $edition }
    [few] هبوط { $n } مراتب منذ { $edition }
   *[other] هبوط { $n } مرتبة منذ { $edition }
}
ranking-same = المرتبة نفسها كما في { $edition }
ranking-only-one = لا تُعرف هنا سوى مرتبة إصدار واحد.
ranking-broke-since = تغيّرت المنهجية بعد { $edition }: لا تصح مقارنة المرتبتين إلا جزئيًا.
ranking-disputed-here = تختلف المصادر في هذه المرتبة.
ranking-newer-score = { $edition }: { $score }؛ لم نعثر على صفحة تذكر المرتبة.
ranking-newer-nothing = { $edition }: لم نعثر على صفحة تذكر المرتبة.
ranking-no-place = لم نعثر على صفحة تذكر مرتبة { $country }.
ranking-not-found = غير موجود
ranking-reading-title = كيف تُقرأ
ranking-reading-place = تتوقف المرتبة على عدد البلدان المصنفة وعلى طريقة إعداد المؤشر وعلى نتائج الآخرين. وقد تتغير من دون أن يتغير البلد. أما نسبة «التقدم على كذا في المئة» فتتيح مقارنة إصدارات تختلف أعداد بلدانها.
ranking-reading-line = في الرسوم، الأعلى هو الأفضل. الخط العمودي المنقط يدل على تغيّر في المنهجية؛ وعنده ينقطع الخط لأن ما بعده قيس بطريقة أخرى. والنقطة المفرغة هي ما تقوله صفحة أخرى.
ranking-reading-sources = معظم الأرقام مأخوذ من أخبار عن المؤشرات لا من المؤشرات نفسها. وحين تختلف صفحتان تُبقى كلتاهما. وما لا تذكره أي صفحة يُترك فارغًا.
ranking-chart-places = المراتب بحسب الإصدار؛ الأعلى أفضل
ranking-chart-scores = الدرجات بحسب الإصدار
ranking-nothing-to-draw = لا شيء يُرسم لهذا الاختيار.
ranking-what-to-draw = ما يُرسم
ranking-places = المراتب
ranking-scores = الدرجات
ranking-table = كل رقم مع صفحته
ranking-table-note = الأرقام الصغيرة تقود إلى الصفحة التي جاء منها كل رقم.
ranking-edition = الإصدار
ranking-page = صفحة
ranking-broke-here = تغيّرت المنهجية قبل هذا الإصدار:
ranking-disputed = المصادر مختلفة
ranking-score-is = الدرجة { $score }
ranking-conflicts = حيث تختلف المصادر
ranking-conflicts-intro = هذه الصفحات يناقض بعضها بعضًا. لم تُحذف أي منها؛ ويتبع الرسم والتغيّر القيمة المذكورة أولًا.
ranking-units = عدد المصنفين
ranking-of-edition = { $what }، { $edition }
ranking-method = كيف يُعدّ
ranking-publisher = الناشر
ranking-score = الدرجة
ranking-scale = من { $low } إلى { $high }.
ranking-higher-is-better = الدرجة الأعلى أفضل.
ranking-lower-is-better = الدرجة الأدنى أفضل.
ranking-breaks = انقطاعات المنهجية
ranking-breaks-none = لم يُسجَّل هنا أي انقطاع. وليس ذلك دليلًا على عدم حدوثه.
ranking-from-edition = ابتداءً من { $edition }
ranking-every-edition = مع كل إصدار
ranking-kind-units = عدد المصنفين
ranking-kind-method = المنهجية
ranking-kind-weights = الأوزان
ranking-kind-metrics = ما يُقاس
ranking-pages = الصفحات التي جاءت منها الأرقام
ranking-take = للاستعمال
ranking-csv = كل أرقام هذا المؤشر (CSV)
ranking-cite = للاستشهاد بهذه الصفحة:
ranking-citation = { $publisher }: { $index }. جمع الأرقام والمصادر: { $operator }، { $address }

# Duties: programmes, tasks, indicators (ar).

## Programmes
desk-programme = البرنامج
duty-help = ما يطلبه القانون، ومن ينفذه، وما ينتج عنه.
duty-none = لا يوجد برنامج بعد.
duty-new-programme = برنامج جديد
duty-change = تعديل
duty-example = مثال: كل ما في هذا البرنامج مختلق لبيان طريقة عمله.
duty-is-example = مثال
duty-example-mark = هذا مثال، ويُذكر ذلك حيثما عُرض
duty-public = يرى القراء مهامه وخططه ونتائجه
duty-withheld = ما لا يُعرض على القراء
duty-withheld-help = تذكر الصفحة العامة الأجزاء غير المنشورة. وتُعرض التقييمات المنشورة كاملة.
duty-about = ماهيته وما لا يُعرف عنه
duty-basis = الأساس القانوني
duty-document-name = الوثيقة
duty-place = المادة والفقرة والبند
duty-lead = الجهة القائدة
duty-cooperating = الجهات المتعاونة
duty-every = الكل: { $kind }
duty-everybody = جميع المشاركين
duty-nobody = الجهة القائدة غير مذكورة في المصادر
duty-takes-part = أنواع الجهات المشاركة
duty-time = المدة
duty-horizons = يُقيَّم بعد
duty-horizons-help = سنوات تفصل بينها فواصل: 3, 5, 10
duty-money = العملة
duty-money-help = ثلاثة أحرف مثل EUR. تُعدّ الخطط بها.
duty-pages = الصفحات المأخوذ منها، واحدة في كل سطر
duty-years-count = { $count ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}

## Tasks
duty-tasks = المهام
duty-task = المهمة
duty-tasks-count = { $count ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $n } مهام
    [many] { $n } مهمة
   *[other] { $n } مهمة
}
duty-below = مهام متفرعة وأخرى جرى تبنيها
duty-below-count = { $count ->
    [zero] لا مهام تابعة
    [one] مهمة تابعة واحدة
    [two] مهمتان تابعتان
    [few] { $n } مهام تابعة
    [many] { $n } مهمة تابعة
   *[other] { $n } مهمة تابعة
}
duty-activities = الأنشطة
duty-activities-count = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $n } أنشطة
    [many] { $n } نشاطًا
   *[other] { $n } نشاط
}
duty-in-plans = في الخطط المعتمدة
duty-no-activities = لا يخدمها بعد أي نشاط في خطة معتمدة.
duty-no-tasks = لا توجد مهام هنا بعد.
duty-nothing-found = لا توجد مهمة مطابقة.
duty-about-group = عن هذه المجموعة
duty-mine = جهاتي
duty-plans = الخطط
duty-reports = التقارير
duty-standing = سير التنفيذ
duty-new-task = مهمة جديدة
duty-number = الرقم
duty-stands-in = تندرج تحت
duty-products = المخرجات المتوقعة
duty-note = ما ينبغي معرفته
duty-kind-group = مجموعة
duty-kind-task = مهمة
duty-kind-part = جزء
duty-kind-adopted = مهمة متبناة
duty-state-open = جارية
duty-state-done = منجزة
duty-state-dropped = متروكة
duty-progress-waiting = لم يبدأ
duty-progress-running = جارٍ
duty-progress-done = منجز
duty-progress-dropped = متروك
duty-adopt = تبنٍّ
duty-adopt-help = تجعل الجهة المهمة مهمتها ويمكنها بعد ذلك التخطيط لها.
duty-break-down = تفريع
duty-break-down-help = يعود الجزء الجديد إلى الجهة المختارة هنا، وهي التي تقود المهمة.
duty-itself = الجهة نفسها
duty-drop = ترك
duty-drop-help = يبقى ما ترتبط به أجزاء أو أرقام أو خطط، موسومًا بأنه متروك مع السبب. ويُحذف ما عدا ذلك.

## Indicators
duty-indicators = المؤشرات
duty-indicator = المؤشر
duty-new-indicator = مؤشر جديد
duty-no-indicators = لا توجد مؤشرات بعد.
duty-whole-programme = البرنامج كله
field-method = طريقة الحساب ومكان الأدلة
duty-counted = من يحسب
duty-counted-help = ما يعدّه النظام بنفسه لا يُكتب يدويًا. ويُبلَّغ عن غيره مع مصدره.
duty-counted-none = تبلّغ عنه الجهات
duty-counted-editions = معدود: الصفحات المنشورة
duty-counted-items = معدود: المواد المنشورة
duty-counted-languages = معدود: لغات النشر
duty-counted-clarifications = معدود: التوضيحات المنشورة
duty-counted-corrections = معدود: التصحيحات المعلنة
duty-counted-withdrawals = معدود: الصفحات المسحوبة
duty-counted-with-message = معدود: الصفحات التي تحمل رسالة رئيسية
duty-counted-translations = معدود: الترجمات التي أعدّها أو راجعها إنسان
duty-counted-vintages = معدود: إصدارات البيانات المنشورة
duty-counted-dispatches = معدود: الرسائل المرسلة عبر القنوات
duty-counted-views = معدود: مشاهدات الصفحات
duty-counted-readers = معدود: قراء كل يوم مجموعين (تقدير، خطأ معياري {"\u200E"}1.6%{"\u200E"})
duty-level = المستوى
duty-level-input = المدخلات
duty-level-activity = النشاط
duty-level-output = المخرجات
duty-level-out-take = التلقي
duty-level-outcome = النتيجة
duty-level-impact = الأثر
duty-better = المرغوب
duty-better-higher = الأكثر
duty-better-lower = الأقل
duty-across = بين الجهات
duty-across-sum = مجموع
duty-across-mean = متوسط
duty-across-max = الأكبر
duty-across-min = الأصغر
duty-across-apart = لا تُجمع
duty-over = عبر الزمن
duty-over-sum = مجموع
duty-over-last = الأحدث هو المعتمد
duty-over-mean = متوسط
duty-baseline = خط الأساس
duty-now = الآن
duty-target = الهدف
duty-bar = { $now } من { $target }
duty-no-figure = لا رقم بعد
duty-figures = الأرقام
duty-together = معًا
duty-since-begin = منذ البداية
duty-retire = لا يُطلب بعد الآن
duty-retired = لا يُطلب منذ

## An organisation
duty-own = المهام الخاصة
duty-leads = تقودها
duty-cooperates = تتعاون فيها
duty-rests = المطلوب الآن
duty-plan-of = خطة { $year }
duty-plan-none = لم تبدأ
duty-plan-draft = مسودة
duty-plan-submitted = مقدّمة
duty-plan-returned = معادة
duty-plan-approved = معتمدة
duty-plan-replaced = مستبدلة
duty-report-of = تقرير { $period }
duty-report-none = لم يبدأ
duty-report-open = قيد الكتابة
duty-report-submitted = مقدّم
duty-report-returned = معاد
duty-report-accepted = مقبول
duty-due = الموعد { $date }
duty-report-to-it = جهات ترفع تقاريرها إليها
duty-reports-to = ترفع تقاريرها إلى: { $organisation }

## Why something was not done
duty-dates = الأيام ليست مرتبة: اليوم الأخير يسبق الأول.
duty-document = اختر وثيقة من المكتبة.
duty-organisation = هذه الجهة أو هذا النوع من الجهات غير موجود هنا.
duty-parent = لا يمكن وضع مهمة من هذا النوع هناك.
duty-circle = لا يمكن أن تندرج المهمة تحت نفسها.
duty-not-led = لا يفرّع المهمة إلا الجهة التي تقودها.
duty-not-open = هذا عنوان، أو مهمة لم تعد جارية.
duty-takes-no-part = هذه الجهة لا تشارك في البرنامج.
duty-adopted-already = لدى الجهة هذه المهمة بالفعل.
duty-too-deep = المهام متداخلة أكثر مما ينبغي: سيطول العنوان كثيرًا.
duty-currency = العملة ثلاثة أحرف لاتينية كبيرة مثل EUR.
duty-currency-used = أُعدّت خطط بهذه العملة، فلا يمكن تغييرها.
duty-not-counted = لا يعدّ النظام هذا المؤشر.
duty-counted-fixed = بُلّغ عن أرقام بالفعل، فلا يمكن تغيير من يحسب.

## What was done
done-duty-adopted = أصبحت المهمة مهمة الجهة.
done-duty-part = أُضيف الجزء.
done-duty-dropped = وُسمت بأنها متروكة مع السبب.
done-duty-removed = حُذفت؛ ويحتفظ سجل التدقيق بمحتواها.
event-save-programme = عدّل برنامجًا
event-apply-programme = حمّل برنامجًا من الحزمة
event-make-task = أنشأ مهمة
event-save-task = عدّل مهمة
event-break-down = فرّع مهمة
event-adopt-task = تبنّى مهمة
event-drop-task = ترك مهمة
event-remove-task = حذف مهمة
event-make-indicator = أنشأ مؤشرًا
event-save-indicator = عدّل مؤشرًا

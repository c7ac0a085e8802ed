# Plans (العربية).

## Plans of a year
plans-example = مثال: كل ما في هذا البرنامج مُتخيَّل لبيان طريقة عمله.
plans-year = خطط { $year }
plans-of = خطة { $organisation }، { $year }
plans-standing = لدى { $begun } من أصل { $all } جهة خطة، اعتُمد منها { $approved }.
plans-in-currency = المبالغ بعملة { $currency }
plans-nobody = لا توجد جهة تطابق ما بحثت عنه.
plans-activities = الأنشطة
plans-activities-count = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $n } أنشطة
    [many] { $n } نشاطًا
   *[other] { $n } نشاط
}
plans-total = المجموع
plans-money = الأموال المقررة
plans-source = المصدر
plans-share = الحصة
plans-source-state = ميزانية الدولة
plans-source-social = موارد المجتمع
plans-source-in-kind = مساهمات عينية
plans-amendment = تعديل، الإصدار { $number }: { $state }
plans-begin = بدء

## Where a plan stands
plans-state-none = لا خطة بعد
plans-state-draft = قيد الكتابة
plans-state-submitted = مُقدَّمة
plans-state-returned = مُعادة
plans-state-approved = معتمدة
plans-state-replaced = استُبدلت

## A plan
plans-none-yet = لا توجد خطة لهذه السنة بعد.
plans-begin-empty = بدء خطة فارغة
plans-begin-copy = البدء بالخطة المعتمدة للسنة السابقة مع تأخير كل التواريخ سنة
plans-version = الإصدار { $number }
plans-holds = يظل الإصدار { $number } ساريًا حتى يُعتمد هذا الإصدار.
plans-newer = يوجد إصدار أحدث: { $number }.
plans-remark = الملاحظات
plans-aims = أهداف الخطة
plans-aims-help = أهداف السنة وأولوياتها في بضع فقرات.
plans-no-aims = لم يُكتب شيء عن الأهداف بعد.
plans-add = إضافة نشاط
plans-when = متى
plans-where = أين
plans-order = الترتيب
plans-earlier = تحريك إلى أعلى
plans-later = تحريك إلى أسفل
plans-submit = تقديم للاعتماد
plans-decide = البتّ في هذه الخطة
plans-remark-help = مطلوبة عند إعادة الخطة: اذكر ما ينبغي تغييره.
plans-own-hand = أنت من قدّم هذه الخطة، فيبتّ فيها شخص آخر.
plans-amend = تعديل هذه الخطة
plans-amend-help = يبدأ إصدار جديد، ويظل الإصدار المعتمد ساريًا حتى يُعتمد الجديد.
plans-take-back = سحب
plans-take-back-help = لم يبتّ فيها أحد بعد. يمكنك تعديلها وتقديمها مرة أخرى.
plans-discard = التخلي عن هذا التعديل
plans-discard-help = يُحذف ما يختلف عن الإصدار المعتمد ولا يمكن استرجاعه. ويبقى الإصدار المعتمد كما هو.
plans-problems = صحّح ما يلي قبل تقديم الخطة
plans-versions = الإصدارات
plans-begun-by = بدأه { $person }، { $time }
plans-submitted-by = قدّمه { $person }، { $time }
plans-approved-by = اعتمده { $person }، { $time }
plans-returned-by = أعاده { $person }، { $time }
plans-compare-from = من الإصدار
plans-compare-to = إلى الإصدار
plans-difference = من الإصدار { $from } إلى الإصدار { $to }
plans-no-difference = الإصداران متطابقان.
plans-added = مضاف
plans-removed = محذوف
plans-changed = معدَّل
plans-unchanged = دون تغيير
plans-conflict = عدّل شخص آخر هذه الخطة في الأثناء. ما كتبته لا يزال هنا؛ انظر إلى المحفوظ الآن ثم احفظ مرة أخرى.
plans-wrong-state = الخطة ليست في مرحلة تسمح بذلك. أعد تحميل الصفحة لمعرفة وضعها.

## An activity
plans-new-activity = نشاط جديد
plans-field-task = المهمة
plans-field-title = النشاط
plans-field-from = اليوم الأول
plans-field-to = اليوم الأخير
plans-field-place = مكان الإقامة
plans-field-territory = الإقليم
plans-field-audience = الجمهور
plans-field-message = الرسالة الرئيسية
plans-field-languages = اللغات
plans-field-product = الناتج المتوقع
plans-field-about = الوصف
plans-field-costs = الكلفة
plans-tasks-own = مهام هذه الجهة
plans-tasks-helped = مهام تشارك فيها
plans-tasks-other = مهام البرنامج الأخرى
plans-days-help = بين { $first } و{ $last }. النشاط الواقع خارج السنة يحتاج إلى سبب في وصفه.
plans-about-help = تفاصيل أخرى عن النشاط، وسبب وقوعه خارج السنة إن كان كذلك.
plans-costs-help = أرقام متصلة مع نقطة قبل الكسور العشرية، مثل 1200000 أو 950.50. اترك السطر فارغًا لحذفه.
plans-amount = المبلغ
plans-cost-note = الغرض
plans-more-costs = أسطر أخرى
plans-remove = حذف هذا النشاط
plans-stored = المحفوظ الآن
plans-put-right = صحّح ما يلي أولًا
plans-to-one = ما أنتجه هذا النشاط وما قالته التقارير عنه
plans-from-to = { $from } – { $to }
plans-from-only = من { $from }
plans-to-only = حتى { $to }

## What is not right
plans-need-activity = لا أنشطة في الخطة بعد.
plans-need-task = اختر المهمة التي يخدمها النشاط.
plans-need-title = اذكر ما يُنجز.
plans-need-from = اليوم الأول ناقص.
plans-need-to = اليوم الأخير ناقص.
plans-outside-year = يقع هذا اليوم خارج سنة الخطة، ولا يذكر الوصف سببًا.
plans-unknown-task = لا توجد هذه المهمة في البرنامج.
plans-task-dropped = تُركت هذه المهمة. اختر غيرها.
plans-unknown-territory = لا يوجد إقليم كهذا.
plans-unknown-message = لا توجد رسالة رئيسية كهذه.
plans-unknown-language = ليست هذه من لغات البوابة. اكتب رمزها، مثل vi أو en.
plans-too-long = النص أطول مما ينبغي.
plans-too-many = تتسع الخطة لـ 1000 نشاط على الأكثر.
plans-too-many-costs = للنشاط 40 بند كلفة على الأكثر.
plans-cost-negative = لا يجوز أن تكون الكلفة سالبة.
plans-cost-decimals = للمبالغ خانتان عشريتان على الأكثر.
plans-cost-wrong = يحتاج السطر { $number } إلى مصدر ورقم متصل مثل 1200000 أو 950.50.
plans-year-outside = ليس للبرنامج خطط لهذه السنة.
plans-there-already = توجد خطة لهذه السنة بالفعل.
plans-nothing-to-copy = لم تُعتمد أي خطة للسنة السابقة.

## One activity
plans-said = ما تقوله الخطة
plans-outputs = ما أنتجه
plans-no-outputs = لم يُربط شيء بعد.
plans-output = مادة أو مجموعة بيانات أو عنوان
plans-output-help = كلمات من اسم مادة أو مجموعة بيانات، أو رمزها، أو عنوان منسوخ من البوابة أو مكتب التحرير (كعنوان إرسالية مثلًا) أو موقع آخر.
plans-output-title = الاسم، لما هو في موقع آخر
plans-output-needs-title = ما هو في موقع آخر يحتاج إلى اسم.
plans-output-unknown = لم يُعثر على شيء عند «{ $output }».
plans-output-item = مادة
plans-output-edition = نسخة لغوية
plans-output-flow = مجموعة بيانات
plans-output-link = في موقع آخر
plans-output-dispatch = إرسالية
plans-output-event = فعالية
plans-output-contest = مسابقة
plans-output-kind = ما هو، إذا كان في موقع آخر
plans-output-not-sent = لم تُرسل هذه الإرسالية بعد. يمكن ربطها بعد إرسالها.
plans-link = ربط
plans-unlink = إزالة الربط
plans-link-early = يمكن ربط ما أنتجه النشاط بعد اعتماد خطته.
plans-linked-by = ربطه { $person }، { $time }
plans-published-on = نُشر أول مرة في { $date }
plans-produced-by = أنتجه النشاط
plans-planned = المقرر
plans-spent = المصروف
plans-no-money = لا أموال مقررة
plans-not-told = لم يُبلَّغ عنه بعد
plans-told = ما قالته التقارير عنه
plans-no-told = لم يذكره أي تقرير مقدَّم بعد.
plans-progress-waiting = لم يبدأ
plans-progress-running = جارٍ
plans-progress-done = أُنجز
plans-progress-dropped = تُرك

## The spreadsheet
plans-sheet = تعبئة جدول بيانات
plans-sheet-out = تنزيل جدول البيانات
plans-sheet-send = بجدول البيانات
plans-sheet-step-out = نزّل المصنّف. فيه مهام الجهة وكل الأنشطة الحالية.
plans-sheet-step-fill = املأه: عدّل الأسطر أو أضف أنشطة في الأسطر التالية. تشرح الورقة الثانية كل عمود.
plans-sheet-step-in = أرسله إلى هنا. سترى ما سيتغير قبل أن يتغير شيء.
plans-sheet-file-help = XLSX، حتى { $size }.
plans-sheet-check = فحص الملف
plans-sheet-refused = لم يُقبل الملف ولم يتغير شيء.
plans-sheet-same = لا يختلف الملف عن الخطة في شيء.
plans-sheet-changes = ما سيتغير
plans-sheet-older = تغيّرت الخطة بعد تسليم هذا الملف. دقّق النظر: قد يعيد الملف ما غيّره آخرون.
plans-sheet-apply = تطبيق هذه التغييرات
plans-sheet-activities = الأنشطة
plans-sheet-help = مساعدة
plans-sheet-intro = املأ ورقة الأنشطة، واحفظ الملف بصيغة XLSX، وأرسله في صفحة الخطة.
plans-sheet-intro-rows = كل سطر نشاط. السطر الغائب عن الملف يبقى في الخطة كما هو، ولا يُحذف إلا السطر المعلَّم بالحرف x.
plans-sheet-intro-locked = العمود الرمادي مقفل. يدل على النشاط الذي يخصه السطر؛ اتركه فارغًا في الأسطر الجديدة.
plans-sheet-key = المفتاح
plans-sheet-remove = حذف
plans-sheet-not-listed = اختر من القائمة.
plans-want-key = يعطيه النظام. اتركه فارغًا لنشاط جديد.
plans-want-remove = اكتب x لحذف هذا النشاط من الخطة.
plans-want-task = المهمة التي يخدمها النشاط. اختر من القائمة.
plans-want-title = ما يُنجز، في سطر واحد. مطلوب.
plans-want-date = تاريخ، مثل 2026-05-31.
plans-want-place = مكان إقامته، بالكلمات.
plans-want-list = اختر من القائمة أو اتركه فارغًا.
plans-want-audience = لمن يوجَّه.
plans-want-languages = رموز اللغات مفصولة بفواصل. الممكن منها: { $tags }
plans-want-product = ما يُتوقع أن ينتج عنه.
plans-want-source = من أين تأتي الأموال. اختر من القائمة.
plans-want-amount = رقم غير سالب، بعملة { $currency }.
plans-want-note = فيمَ تُصرف الأموال.

## What is wrong with a file
plans-file-none = لم يُختر ملف.
plans-file-large = الملف أكبر مما ينبغي.
plans-file-not-xlsx = ليس هذا مصنّف XLSX. احفظ الملف بصيغة XLSX وأرسله مرة أخرى.
plans-file-locked = المصنّف مقفل بكلمة مرور.
plans-file-broken = المصنّف تالف ولا يمكن قراءته.
plans-file-other = ليس هذا مصنّف خطة. نزّله من هذه الصفحة واملأه.
plans-file-other-plan = سُلِّم هذا المصنّف لخطة أخرى.
plans-cell-formula = هنا صيغة حسابية. اكتب القيمة نفسها.
plans-cell-failed = لم يستطع جدول البيانات حساب هذه الخلية.
plans-cell-column = ليس هذا العمود من المصنّف. أفرغه أو احذفه.
plans-cell-key = لا نشاط في هذه الخطة بهذا المفتاح. اترك المفتاح فارغًا لنشاط جديد.
plans-cell-key-twice = يرد هذا المفتاح في أكثر من سطر.
plans-cell-remove = اكتب x لحذف النشاط، أو اترك الخلية فارغة.
plans-cell-remove-new = لا يمكن حذف سطر جديد. أفرغه.
plans-cell-date = ليس هذا تاريخًا. اكتبه هكذا: 2026-05-31.
plans-cell-amount = ليس هذا رقمًا متصلًا لا يقل عن صفر، مثل 1200000 أو 950.50.
plans-cell-cost-source = مصدر هذه الكلفة ناقص أو ليس في القائمة.
plans-cell-cost-amount = مبلغ هذه الكلفة ناقص.

## What was just done, and the log
field-output = مادة أو مجموعة بيانات أو عنوان
done-plan-begun = بدأت الخطة.
done-plan-submitted = قُدّمت الخطة.
done-plan-returned = أُعيدت الخطة.
done-plan-approved = اعتُمدت الخطة.
done-plan-amended = بدأ إصدار جديد.
done-plan-taken-back = سُحبت الخطة. وعادت مسودة.
done-plan-discarded = جرى التخلي عن التعديل. ويبقى الإصدار المعتمد ساريًا.
done-plan-sheet = طُبّقت تغييرات جدول البيانات.
done-plan-linked = تم الربط.
done-plan-unlinked = أُزيل الربط.
event-begin-plan = بدأ خطة
event-amend-plan = بدأ تعديل خطة
event-discard-plan = تخلّى عن تعديل خطة
event-save-plan = حفظ خطة
event-save-activity = حفظ نشاطًا
event-move-activity = نقل نشاطًا
event-remove-activity = حذف نشاطًا
event-submit-plan = قدّم خطة
event-take-back-plan = سحب خطة
event-return-plan = أعاد خطة
event-approve-plan = اعتمد خطة
event-link-output = ربط ما أنتجه نشاط
event-unlink-output = أزال ربط ما أنتجه نشاط
event-load-plan-sheet = طبّق جدول بيانات خطة

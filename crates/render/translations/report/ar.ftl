# Reports (ar): periods, the report of one organisation, what reports say together.

## Periods
report-periods = فترات التقارير
report-period = الفترة
report-no-periods = لا توجد فترات تقارير بعد.
report-period-new = فترة جديدة
report-period-change = تعديل
report-period-code-help = قصير وثابت، مثل 2026-h1. لا يمكن تغييره لاحقًا.
report-first-day = اليوم الأول
report-last-day = اليوم الأخير
report-due = الموعد النهائي
report-remind = التذكيرات
report-remind-help = عدد الأيام قبل الموعد النهائي، تفصل بينها فواصل: 14, 3, 0. العدد السالب يوم بعد الموعد.
report-period-counts = { $all } جهة: سُلّم { $submitted }، وقُبل { $accepted }
report-late-count = متأخر: { $n }
report-half-first = النصف الأول من { $year }
report-half-second = النصف الثاني من { $year }
report-due-on = الموعد النهائي: { $day }
report-due-today = الموعد اليوم
report-days-left-count = { $count ->
    [zero] لم يبق شيء
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
}
report-days-over-count = { $count ->
    [zero] لا تأخير
    [one] تأخر يومًا واحدًا
    [two] تأخر يومين
    [few] تأخر { $n } أيام
    [many] تأخر { $n } يومًا
   *[other] تأخر { $n } يوم
}
report-day-wrong = تاريخ ناقص أو غير مقروء.
period-due-early = الموعد النهائي يسبق بداية الفترة.
period-remind-range = التذكيرات أعداد صحيحة من −60 إلى 120 تفصل بينها فواصل.
period-overlaps = فترة أخرى من هذا البرنامج تشمل بعض هذه الأيام.
period-has-reports = فُتحت تقارير عن هذه الفترة، فلا يمكن تغيير يومها الأول أو الأخير.

## Who has reported
report-organisation = الجهة
report-days = الوقت المتبقي
report-next = الخطوة التالية
report-strip = حالة التقارير
report-late-heading = متأخرون
report-state = حالة التقرير
report-state-none = لم يُفتح
report-state-open = قيد الكتابة
report-state-submitted = مُسلَّم
report-state-returned = مُعاد
report-state-accepted = مقبول
report-state-late = متأخر
report-write = متابعة الكتابة
report-together = التقرير المجمّع
report-together-of = التقرير المجمّع: { $name }

## The report
report-title = { $name }: تقرير { $period }
report-open = فتح التقرير
report-open-help = يُفتح معبأً بما هو معروف: أنشطتكم ومهامكم والأرقام المطلوبة ونص تقريركم السابق منطلقًا.
report-not-opened = لم يُفتح التقرير بعد.
report-narrative = النص
report-done = ما تم إنجازه
report-done-help = ما أُنجز في الفترة وما نتج عنه. إلزامي.
report-difficulties = الصعوبات
report-difficulties-help = ما الذي أعاق العمل ولماذا.
report-lessons = الدروس
report-lessons-help = ما استُفيد للمرة القادمة.
report-next-steps = الخطوات التالية
report-next-steps-help = ما سيُنجز في الفترة القادمة.
report-proposals = المقترحات
report-proposals-help = ما يُطلب من الجهة الأعلى.
report-required = إلزامي
report-from-last = ما زال نص التقرير السابق
report-last-said = ما قاله التقرير السابق
report-last-was = المرة السابقة: { $words }
report-nothing = لم يُذكر شيء عن هذا.
report-activities = الأنشطة
report-activity = النشاط
report-no-activities = لا يقع أي نشاط من خطة معتمدة في هذه الفترة.
report-tasks = المهام
report-task = المهمة
report-no-tasks = لا تقع أي مهمة في هذه الفترة.
report-progress = سير العمل
report-progress-waiting = لم يبدأ
report-progress-running = جارٍ
report-progress-done = منجز
report-progress-dropped = أُلغي
report-choose = اختر…
report-spent = المصروف
report-source-state = موازنة الدولة
report-source-social = موارد مجتمعية
report-source-in-kind = مساهمات عينية
report-planned-was = المخطط: { $amount }
report-note = ملاحظة
report-number-help = اكتب الأعداد على هذا النحو: { $example }. اترك الخانة فارغة حيث لا صرف.
report-figures = الأرقام المبلغ عنها
report-indicator = المؤشر
report-figure = القيمة
report-figures-help = كل قيمة تحتاج إلى مصدر: صفحة أو وثيقة. إن لم تُقَس فاتركها فارغة واذكر السبب في الملاحظة.
report-no-figures = لا أرقام مطلوبة.
report-source = المصدر
report-attach = إرفاق وثيقة
report-document = الوثيقة
report-attach-help = ملف PDF أو نص أو جدول بيانات أو عرض تقديمي، حتى { $size }. يستطيع كل من يرى هذه الصفحة فتحه.
report-document-none = اختر وثيقة.
report-document-large = الوثيقة كبيرة جدًا.
report-document-kind = لا يمكن إرفاق هذا النوع من الملفات، أو أن المحتوى لا يطابق الاسم. احفظه بصيغة PDF وأرسله من جديد.
event-attach-document = أرفق وثيقة بتقرير
report-not-measured = لم يُقَس
report-counted = ما تحصيه البوابة
report-counted-help = تُحصى هذه الأعداد مما نُشر في الفترة ولا يكتبها أحد؛ كل عدد يفتح صفوفه.
report-counted-branch = محصاة للجهة ولكل ما دونها معًا؛ كل عدد يفتح صفوفه.
report-rows = صفوف هذا العدد
report-rows-count = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
report-editions-count = { $count ->
    [zero] لا إصدارات
    [one] إصدار واحد
    [two] إصداران
    [few] { $n } إصدارات
    [many] { $n } إصدارًا
   *[other] { $n } إصدار
}
report-submit = تسليم
report-keeping = لم يُحفظ بعد…
report-lost = تعذّر الاتصال بالخادم. ما كتبته باقٍ في هذه الصفحة وسيُرسل من جديد.
report-kept-at = حُفظ في { $time }
report-lacks = قبل التسليم يلزم
report-want-words = اذكر ما أُنجز
report-want-own-words = ما زال هذا نص التقرير السابق؛ اذكر ما أُنجز في هذه الفترة
report-want-progress = اختر سير العمل
report-want-why = انقضى اليوم الأخير أو أُلغي النشاط؛ اذكر السبب في الملاحظة
report-want-not-negative = لا يمكن أن يقل المصروف عن الصفر
report-want-source = اذكر المصدر: صفحة أو وثيقة
report-want-figure-or-reason = اذكر القيمة، أو اذكر في الملاحظة سبب عدم قياسها
report-wrong-number = هذا العدد غير مقروء؛ بقيت القيمة المحفوظة من قبل
report-clash = حفظ شخص آخر نصًا آخر
report-clash-words = حفظ { $name } هذا التقرير في { $time } بعد أن فتحته. لم يُستبدل منه شيء، وما كتبته أنت أدناه.
report-clash-help = قارن بين النصين. للاحتفاظ بنصك ضع علامة على «استبدله بنصي» بجانب الزر ثم احفظ.
report-place = الموضع
report-kept = المحفوظ
report-typed = ما كتبته
report-take-kept = تجاهل نصي ومتابعة النص المحفوظ
report-take-typed = استبدله بنصي
report-decide = القرار
report-accept = قبول
report-return = إعادة
report-remark-help = الإعادة تتطلب ملاحظة تبيّن ما يجب تغييره.
report-held = أنت من سلّم هذا التقرير. يجب أن يقبله أو يعيده شخص آخر.
report-reopen = إعادة فتح
report-reopen-help = يبقى المقبول ساريًا حتى تُقبل نسخة جديدة.
report-reason = السبب
report-take-back-help = لم يبتّ فيه أحد بعد. يمكنك تعديله وتسليمه مرة أخرى.
report-step-submit = سلّمه
report-step-return = أعاده
report-step-accept = قبله
report-step-reopen = أعاد فتحه
report-step-take-back = سحبه
report-difference = ما تغيّر
report-before = قبل
report-after = بعد
report-too-early = لم تبدأ هذه الفترة بعد.
report-not-open = سُلّم التقرير ولا يمكن تعديله هنا.
report-line-foreign = في الاستمارة سطر لا يطلبه هذا التقرير. أعد تحميل الصفحة.
report-too-long = نص طويل جدًا: 20,000 حرف على الأكثر، و2,000 للملاحظة أو المصدر.
report-not-accepted = لا يُعاد فتح إلا تقرير مقبول.
report-not-handed-in = لا يُقبل أو يُعاد إلا تقرير مُسلَّم.
report-not-to-take-back = لا يُسحب إلا تقرير مُسلَّم لم يُبتّ فيه بعد. أعد تحميل الصفحة لمعرفة وضعه.
report-changed-since = تغيّر التقرير بعد أن فتحت هذه الصفحة. انظر فيه ثانية قبل القرار.
done-report-submitted = سُلّم.
done-report-accepted = قُبل. تُحتسب أرقامه من الآن.
done-report-returned = أُعيد.
done-report-reopened = أُعيد فتحه.
done-report-taken-back = سُحب. يمكنك تعديله وتسليمه مرة أخرى.
event-save-period = عدّل فترة تقارير
event-open-report = فتح تقريرًا
event-keep-report = كتب تقريرًا
event-submit-report = سلّم تقريرًا
event-return-report = أعاد تقريرًا
event-accept-report = قبل تقريرًا
event-reopen-report = أعاد فتح تقرير
event-take-back-report = سحب تقريرًا

## Put together
report-span = المدة المعروضة
report-span-year = سنة { $year }
report-span-programme = البرنامج كله
report-of-all = من أصل { $all } جهة، قُبلت تقارير { $accepted }.
report-of-asked = أبلغت { $reported } من أصل { $all } جهة
report-missing = ناقص
report-missing-heading = الجهات الناقصة
report-missing-help = هذه الجهات غائبة عن كل الأعداد أدناه ولا تُحسب صفرًا.
report-made-of = مما يتكوّن
report-on-today = بحسب جهات اليوم
report-apart = لا يمكن جمع هذه القيم؛ كل منها قائمة بذاتها.
report-part-missing = لا قيمة من { $names }؛ وبدونها لا يكون المجموع قابلًا للمقارنة.
report-across-sum = مجموع كل الجهات
report-across-mean = متوسط كل الجهات
report-across-max = الأعلى بين الجهات
report-across-min = الأدنى بين الجهات
report-across-apart = كل جهة على حدة
report-over-sum = يُجمع عبر الزمن
report-over-last = تُعتمد أحدث قيمة
report-over-mean = متوسط عبر الزمن
report-all = الكل
report-whole = كامل المدة
report-money = المال
report-no-money = لم يُخطط أو يُصرف مال.
report-money-source = مصدر المال
report-planned = المخطط لعام { $years }
report-untold = لا تقرير بعد
report-narratives = نصوص الجهات الأدنى
report-no-narratives = لم يُقبل بعد أي تقرير من الجهات الأدنى.
report-of-it = التقرير كاملًا
report-ways = أشكال أخرى لهذا التقرير

## Files and paper
report-programme = البرنامج
report-currency = العملة
report-part = الجزء
report-what = الموضوع
report-unit = الوحدة
report-sheet-data = التقرير
report-sheet-paper = للطباعة
report-sheet-about = معلومات
report-kind = تقرير
report-kind-together = تقرير مجمّع
report-subject = عن نتائج «{ $programme }»، { $period }
report-number = رقم: ……
report-recipients = إلى:
report-archive = الأرشيف
report-signs = رئيس الجهة
report-mark-draft = مسودة
report-mark-example = مثال
report-example = هذا البرنامج مثال مختلق، وخططه وتقاريره وأرقامه ليست حقيقية.

## Reminders
report-mail-due = تقرير { $name } عن { $period } في «{ $programme }» موعده { $day }، ولم يُسلَّم بعد.
report-mail-late = كان موعد تقرير { $name } عن { $period } في «{ $programme }» هو { $day }، ولم يُسلَّم بعد.
report-mail-button = فتح التقرير
report-mail-why = تصلك هذه الرسالة لأنك تخطط لهذه الجهة.

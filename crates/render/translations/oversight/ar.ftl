# الرقابة: بلاغات القراء وعمليات التفتيش والمشاريع.

## القراء يبلّغون عن خطأ
complaint-title = الإبلاغ عن خطأ
complaint-intro = أخبرنا بما هو غير صحيح في صفحة من هذا الموقع. لا تحتاج إلى حساب. ستحصل على رقم إيصال يمكنك به الاطلاع على ردنا.
complaint-report = الإبلاغ عن خطأ في هذه الصفحة
complaint-dispute = الاعتراض على هذا الاستنتاج
complaint-page = عنوان الصفحة
complaint-page-help = انسخه من شريط العنوان في المتصفح.
complaint-wrong = ما الخطأ؟
complaint-wrong-help = الجملة أو الرقم أو الصورة أو الترجمة المقصودة، وموضع الخطأ فيها.
complaint-instead = ما الصواب؟
complaint-known = ما مصدر معلومتك؟
complaint-known-help = مصدر يمكننا التحقق منه، مثل عنوان أو وثيقة. يمكن تركه فارغًا.
complaint-contact = البريد الإلكتروني لتلقي الرد
complaint-contact-help = فقط إذا أردت أن نتمكن من مراسلتك. لا يراه إلا من يتولى الرد، ويُمحى بعد 90 يومًا من الرد.
complaint-trap = اترك هذا الحقل فارغًا
complaint-privacy = لا يُحفظ عنوان الشبكة الخاص بجهازك.
complaint-send = إرسال
complaint-days-count = { $count ->
    [zero] نرد في غضون { $n } يوم عمل.
    [one] نرد في غضون يوم عمل واحد.
    [two] نرد في غضون يومَي عمل.
    [few] نرد في غضون { $n } أيام عمل.
    [many] نرد في غضون { $n } يوم عمل.
   *[other] نرد في غضون { $n } يوم عمل.
}
complaint-receipt-have = هل لديك إيصال؟
complaint-receipt = رقم الإيصال
complaint-receipt-show = عرض الرد
complaint-receipt-wrong = لا يوجد بلاغ بهذا الرقم. تحقق من الحروف والأرقام.
complaint-problems = يرجى تصحيح ما يلي:
complaint-page-missing = حدّد الصفحة المقصودة بكتابة عنوانها.
complaint-page-unknown = هذا ليس عنوان صفحة في هذا الموقع. افتح الصفحة وانسخ عنوانها.
complaint-wrong-missing = اكتب ما هو الخطأ.
complaint-instead-missing = اكتب ما هو الصواب. إن كنت لا تعرفه فاكتب ذلك.
complaint-too-long = النص طويل جدًا: الحد الأقصى 4000 حرف.
complaint-trapped = مُلئ حقل مخفي يجب أن يبقى فارغًا، كما تفعل البرامج الآلية. أُفرغ الحقل؛ يرجى إرسال النموذج مرة أخرى.
complaint-later-count = { $count ->
    [zero] وردت بلاغات كثيرة جدًا من شبكتك. حاول مجددًا بعد { $n } دقيقة. ما كتبته محفوظ هنا.
    [one] وردت بلاغات كثيرة جدًا من شبكتك. حاول مجددًا بعد دقيقة واحدة. ما كتبته محفوظ هنا.
    [two] وردت بلاغات كثيرة جدًا من شبكتك. حاول مجددًا بعد دقيقتين. ما كتبته محفوظ هنا.
    [few] وردت بلاغات كثيرة جدًا من شبكتك. حاول مجددًا بعد { $n } دقائق. ما كتبته محفوظ هنا.
    [many] وردت بلاغات كثيرة جدًا من شبكتك. حاول مجددًا بعد { $n } دقيقة. ما كتبته محفوظ هنا.
   *[other] وردت بلاغات كثيرة جدًا من شبكتك. حاول مجددًا بعد { $n } دقيقة. ما كتبته محفوظ هنا.
}
complaint-thanks = شكرًا لك. وصل بلاغك.
complaint-keep = احتفظ بهذا الرقم أو بعنوان هذه الصفحة: فهو السبيل الوحيد إلى ردنا.
complaint-state-waiting = بانتظار الرد
complaint-state-answered = تم الرد
complaint-until = ستتلقى ردًا في موعد أقصاه { $date }.
complaint-late = كان الرد مستحقًا بحلول { $date } وقد تأخر.
complaint-answer = ردنا
complaint-sent = تاريخ الإرسال
complaint-yours = بلاغك
complaint-verdict-right = البلاغ صحيح
complaint-verdict-partly = البلاغ صحيح جزئيًا
complaint-verdict-wrong = الصفحة صحيحة
complaint-verdict-elsewhere = لا يتعلق بمحتوانا
complaint-mail-subject = ردنا على بلاغك – { $site }
complaint-mail-line = أبلغت عن خطأ في الصفحة { $page }.
complaint-mail-why = تصلك هذه الرسالة لأنك ذكرت هذا العنوان لتلقي الرد.
complaint-mail-about = بلاغ قارئ عن صفحة لجهة { $name }
complaint-mail-came = أبلغ قارئ عن خطأ في صفحة لجهة { $name }. موعد الرد { $day }.
complaint-mail-due = ينتظر هذا البلاغ من قارئ عن صفحة لجهة { $name } ردًا، وموعده { $day }.
complaint-mail-late = كان ينبغي الرد على هذا البلاغ من قارئ عن صفحة لجهة { $name } قبل { $day } ولم يُرد عليه بعد.
complaint-mail-button = فتح البلاغ
complaint-mail-because = تصلك هذه الرسالة لأنك تجيب قراء هذه الجهة.
complaint-after = صُحّح بناءً على بلاغ قارئ
complaint-numbers = بلاغات القراء
complaint-few = ورد أقل من { $n } بلاغات حتى الآن؛ تُعرض الأرقام ابتداءً من { $n }.
complaint-withheld = أقل من { $n }
complaint-received = الواردة
complaint-answered = تم الرد عليها
complaint-in-time = رُدّ عليها في الموعد
complaint-corrected = أدت إلى تصويب

## مكتب العمل
desk-oversight = الرقابة
oversight-help = بلاغات القراء، وما خلصت إليه عمليات التفتيش، والمشاريع المقترحة.
oversight-nothing = لا شيء بالانتظار هنا.
oversight-left-count = { $count ->
    [0] يستحق اليوم
    [zero] يستحق اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
}
oversight-late-count = { $count ->
    [zero] تأخر { $n } يوم
    [one] تأخر يومًا واحدًا
    [two] تأخر يومين
    [few] تأخر { $n } أيام
    [many] تأخر { $n } يومًا
   *[other] تأخر { $n } يوم
}
complaints-title = بلاغات القراء
complaints-help = يُرد على كل بلاغ ردًا معللًا وفي الموعد المحدد. إذا كان القارئ على حق فصحّح الصفحة أولًا.
complaints-one = البلاغ { $receipt }
complaints-due = موعد الرد
complaints-said = ما يقوله القارئ
complaints-about = عن هذا البلاغ
complaints-others = بلاغات أخرى عن هذا المحتوى
complaints-contact-open = لا يراه إلا من يتولى الرد. يُمحى بعد 90 يومًا من الرد.
complaints-contact-kept = لا يراه إلا من يتولى الرد. يُمحى بعد 90 يومًا من تاريخ الرد.
complaints-answer = الرد
complaints-verdict = نتيجة التحقق
complaints-answer-help = يراه القارئ برقم إيصاله. اذكر كيف تحققت، وإن كانت الصفحة صحيحة فاذكر السبب. لا يمكن تغييره لاحقًا.
complaints-correction = التصويب الذي أُجري
complaints-correction-help = سيذكر سجل التصويبات أن بلاغ قارئ أدى إليه.
complaints-no-correction = لا يوجد
complaints-correct-now = تصويب الصفحة
complaints-send = إرسال الرد
complaints-in-time = في الموعد
complaints-not-in-time = متأخر
complaint-answer-missing = اكتب الرد.
complaint-verdict-missing = حدّد نتيجة التحقق.
complaint-correction-missing = القارئ على حق والصفحة ما زالت معروضة: صحّحها أولًا ثم اختر التصويب هنا.
complaint-correction-unknown = هذا التصويب لا يخص الصفحة المعنية.
complaint-correction-not-here = لا يمكن ذكر تصويب إلا إذا كان القارئ على حق كليًا أو جزئيًا.
complaint-answered-already = سبق الرد على هذا البلاغ.
complaint-cannot-answer = لا يمكن لهذا الشخص الرد: لا يحق له تصويب صفحات هذا الناشر.
done-complaint = أُرسل الرد.
event-complain = أبلغ قارئ عن خطأ
event-assign-complaint = أسند بلاغ قارئ
event-answer-complaint = رد على بلاغ قارئ

## الرقابة عمومًا
oversight-programme = البرنامج
oversight-task = المهمة
oversight-tasks = المهام
oversight-task-unknown = هذه المهمة لا تنتمي إلى البرنامج.
oversight-from = اليوم الأول
oversight-to = اليوم الأخير
oversight-none = لا يوجد
oversight-change = تعديل
oversight-remove = إزالة
oversight-example = هذا البرنامج مثال: كل ما فيه مختلق لبيان طريقة العمل.

## عمليات التفتيش
inspections-title = عمليات التفتيش
inspections-help = ما فُحص وما وُجد وهل عولج.
inspections-late = توصيات متأخرة
inspections-none = لا توجد عمليات تفتيش بعد.
inspection-new = التخطيط لتفتيش
inspection-title = التفتيش
inspection-organisation = الجهة الخاضعة للتفتيش
inspection-inspector = الجهة المفتِّشة
inspection-who = { $organisation }، تفتيش من { $inspector }
inspection-people = المفتشون
inspection-about = موضوع التفتيش وسببه
inspection-days = الموعد
inspection-state-planned = مخطط له
inspection-state-handed-over = توصيات قيد التنفيذ
inspection-state-closed = مغلق
inspection-findings = الملاحظات
inspection-no-findings = لم تُدوَّن أي ملاحظة بعد.
inspection-recommendations = التوصيات
inspection-no-recommendations = لا توجد توصيات.
inspection-summary = خلاصة التفتيش
inspection-hand-over = تسليم النتائج
inspection-hand-over-help = بعد ذلك ترى الجهة الخاضعة للتفتيش كل شيء، ولا يمكن تعديل الملاحظات والتوصيات.
inspection-handed-over = التسليم
inspection-closed = الإغلاق
inspection-organisation-unknown = هذه الجهة لا تشارك في البرنامج.
inspection-handed-over-already = سُلّمت النتائج ولم يعد بالإمكان تعديلها.
inspection-title-missing = أعطِ التفتيش اسمًا.
inspection-title-long = الاسم أو قائمة المفتشين طويل جدًا: الحد الأقصى 300 حرف.
inspection-days-order = اليوم الأخير يسبق اليوم الأول.
inspection-from-missing = اذكر اليوم الأول.
inspection-summary-missing = اكتب خلاصة التفتيش.
finding-new = إضافة ملاحظة
finding-words = ما وُجد
finding-weight = الدرجة
finding-weight-note = تنبيه
finding-weight-shortcoming = قصور
finding-weight-breach = مخالفة
finding-report = التقرير المعني
finding-words-missing = اكتب ما وُجد.
finding-report-unknown = هذا التقرير ليس للجهة الخاضعة للتفتيش.
recommendation-new = إضافة توصية
recommendation-words = ما ينبغي عمله
recommendation-owner = الجهة المنفذة
recommendation-due = الموعد
recommendation-finding = بسبب الملاحظة
recommendation-to-finding = الملاحظة { $number }
recommendation-who = { $organisation }، حتى { $date }
recommendation-state-open = مفتوحة
recommendation-state-answered = أُجيب عنها، بانتظار الفحص
recommendation-state-accepted = مقبولة
recommendation-step-answer = ما تم:
recommendation-step-accept = قُبلت.
recommendation-step-not-yet = ليس بعد:
recommendation-answer = ذكر ما تم عمله
recommendation-done = ما تم عمله
recommendation-evidence = الدليل
recommendation-evidence-help = عنوان صفحة، أو رقم وثيقة وتاريخها.
recommendation-send = إرسال إلى المفتشين
recommendation-new-due = موعد جديد إن لم يكن كافيًا بعد
recommendation-accept = قبول
recommendation-not-yet = ليس بعد
recommendation-words-missing = اكتب ما ينبغي عمله.
recommendation-due-missing = اذكر الموعد.
recommendation-due-early = الموعد يسبق التفتيش.
recommendation-answer-missing = اكتب ما تم عمله.
recommendation-evidence-missing = اذكر الدليل: عنوانًا أو وثيقة.
recommendation-reason-missing = اذكر ما لا يزال ناقصًا.
recommendation-not-open = هذه التوصية ليست مفتوحة.
recommendation-not-answered = لم يرد أي جواب بعد.
recommendation-own-answer = يجب أن يفحص شخص آخر ما أجبت به أنت.
recommendation-mail-subject = توصية إلى { $name }
recommendation-mail-due = موعد هذه التوصية إلى { $name } من التفتيش «{ $inspection }» ({ $programme }) هو { $day }. ولا يوجد رد بانتظار النظر فيه.
recommendation-mail-late = كان موعد هذه التوصية إلى { $name } من التفتيش «{ $inspection }» ({ $programme }) هو { $day }. ولا يوجد رد بانتظار النظر فيه.
recommendation-mail-button = فتح التفتيش
done-handed-over = سُلّمت النتائج.
done-answered = أُرسل إلى المفتشين.

## المشاريع
schemes-title = المشاريع
schemes-help = ما يُقترح، وما المعايير التي يُقيَّم بها، وما تقرر.
schemes-none = لا توجد مشاريع بعد.
scheme-new = اقتراح مشروع
scheme-title = المشروع
scheme-what = ما سيُنجز
scheme-why = المبررات
scheme-period = الفترة
scheme-tasks = المهام التي يخدمها
scheme-proposed-by = بدأه
scheme-cost = التكلفة
scheme-cost-all = الإجمالي
scheme-cost-note = الغرض
scheme-source-state = ميزانية الدولة
scheme-source-social = موارد المجتمع
scheme-source-in-kind = مساهمات عينية
scheme-results = النتائج المتوقعة
scheme-results-help = مؤشر من البرنامج أو نتيجة خاصة، مع الرقم المطلوب بلوغه.
scheme-indicator = المؤشر
scheme-result-own = أو نتيجة خاصة
scheme-target = المستهدف
scheme-by = حتى { $date }
scheme-nothing-yet = لا شيء بعد.
scheme-submit = تقديم
scheme-state-draft = قيد الكتابة
scheme-state-submitted = قيد التقييم
scheme-state-returned = معاد
scheme-state-approved = موافق عليه
scheme-state-conditional = موافق عليه بشروط
scheme-state-refused = مرفوض
scheme-step-submit = قُدّم
scheme-step-return = أُعيد:
scheme-step-approve = تمت الموافقة:
scheme-step-condition = تمت الموافقة بشروط:
scheme-step-refuse = رُفض:
scheme-asked-declare = أفصح عن مصالحك
scheme-asked-score = بانتظار درجاتك
scheme-asked-decide = بانتظار قرارك
scheme-asked-again = أُعيد إليك
scheme-evidence = الأدلة
scheme-no-evidence = لم يُرفق أي دليل بعد.
scheme-attach = إرفاق دليل
scheme-attach-document = إرفاق وثيقة دليلًا
scheme-evidence-kind-report = تقرير سابق
scheme-evidence-kind-indicator = مؤشر
scheme-evidence-kind-evaluation = تقييم
scheme-evidence-kind-study = دراسة أثر
scheme-evidence-kind-document = وثيقة
scheme-evidence-kind-edition = محتوى منشور
scheme-evidence-kind-link = صفحة خارجية
scheme-reference = الدليل
scheme-reference-help = كلمات من اسم تقرير أو مؤشر أو دراسة أو محتوى أو تقييم، وما عدا ذلك بعنوانه.
scheme-evidence-note = ما يبيّنه
scheme-criteria = المعايير
scheme-criteria-help = تُقيَّم المشاريع بالمعايير السارية عند تقديمها.
scheme-criteria-version = الإصدار { $number }، نشره { $name } في { $date }
scheme-criteria-new = نشر معايير جديدة
scheme-criteria-new-help = تسري على ما يُقدَّم بعدها. اترك السطور التي لا تحتاجها فارغة.
scheme-criteria-publish = نشر المعايير
scheme-criterion = المعيار
scheme-criterion-about = ما يُنظر فيه
scheme-weight = الوزن
scheme-weight-is = الوزن { $n }
scheme-judged-by = التقييم وفق الإصدار { $number } من المعايير
scheme-no-criteria = لم تُنشر معايير بعد.
scheme-reviewers = المقيّمون
scheme-no-reviewers = لم يُسمَّ مقيّمون بعد.
scheme-reviewer = المقيّم
scheme-name-reviewer = تسمية مقيّمًا
scheme-reviewer-asked = مدعو
scheme-reviewer-free = بلا تعارض
scheme-reviewer-out = تعارض مصالح
scheme-reviewer-scored = وضع درجاته
scheme-declare = الإفصاح عن المصالح
scheme-declare-help = قبل وضع الدرجات، اذكر إن كان ما يربطك بمن يقترح هذا المشروع أو ينتفع به. يُحفظ الإفصاح ولا يمكن تغييره.
scheme-interest = المصالح
scheme-no-conflict = لا تعارض
scheme-has-conflict = لدي تعارض وأنسحب
scheme-score = درجاتك
scheme-score-help = من 0 (إطلاقًا) إلى 5 (تمامًا). لا يرى أحد ما كتبه الآخرون قبل اكتمال الجميع. لا يمكن التغيير بعد ذلك.
scheme-reason = السبب
scheme-words = عن المشروع ككل
scheme-hand-in-scores = تقديم درجاتي
scheme-appraisal = التقييم
scheme-mark = المتوسط { $mean } من 5؛ وتتراوح متوسطات المقيّمين بين { $low } و{ $high }.
scheme-mean = المتوسط
scheme-each = كل مقيّم
scheme-disputed = آراء متباينة
scheme-decide = اتخاذ القرار
scheme-decision = القرار
scheme-decision-approve = موافقة
scheme-decision-condition = موافقة بشروط
scheme-decision-return = إعادة
scheme-decision-refuse = رفض
scheme-reasons = الأسباب، والشروط إن وُجدت
scheme-task = المهمة الناتجة
scheme-plan = بدء خطتها
scheme-title-missing = أعطِ المشروع اسمًا.
scheme-title-long = الاسم طويل جدًا: الحد الأقصى 300 حرف.
scheme-what-missing = اكتب ما سيُنجز.
scheme-why-missing = اكتب المبررات.
scheme-tasks-missing = اختر مهمة واحدة على الأقل.
scheme-task-not-open = إحدى المهام المختارة لم تعد مفتوحة.
scheme-costs-missing = اذكر التكلفة.
scheme-cost-negative = لا يمكن أن يكون المبلغ سالبًا.
scheme-results-missing = اذكر نتيجة متوقعة واحدة على الأقل.
scheme-result-name = سمِّ النتيجة أو اختر مؤشرًا.
scheme-indicator-unknown = هذا المؤشر لا ينتمي إلى البرنامج.
scheme-too-many-lines = سطور كثيرة جدًا: الحد الأقصى 40.
scheme-period-missing = اذكر الفترة.
scheme-not-draft = لا يمكن تعديل هذا المشروع حاليًا.
scheme-not-submitted = هذا المشروع ليس قيد التقييم.
scheme-evidence-missing = اذكر ما هو الدليل.
scheme-evidence-unknown = لم يُعثر على شيء. اختر من القائمة أو اكتب عنوانًا يبدأ بـ https://.
scheme-reviewer-unfit = لا يمكن لهذا الشخص تقييم هذا المشروع.
scheme-reviewer-named = سبقت تسمية هذا الشخص.
scheme-reviewer-stays = من وضع درجاته أو أفصح عن تعارض يبقى في القائمة.
scheme-interest-missing = اذكر ما هو التعارض.
scheme-declared-already = سبق أن أفصحت عن مصالحك.
scheme-declare-first = أفصح عن مصالحك أولًا.
scheme-conflict = أفصحت عن تعارض ولا تقيّم هذا المشروع.
scheme-score-missing = ضع درجة لكل معيار من 0 إلى 5.
scheme-reason-missing = اذكر سببًا لكل درجة.
scheme-scored-already = سبق أن قدّمت درجاتك.
scheme-own = يجب أن يقرر شخص آخر في مشروع اقترحته.
scheme-alone = رأيك وحده لا يكفي: يلزم مقيّم آخر.
scheme-not-appraised = يجب أن يضع مقيّمان على الأقل وكل المدعوين درجاتهم قبل القرار.
scheme-reasons-missing = اذكر الأسباب.
scheme-decision-missing = اختر قرارًا.
scheme-criteria-none = اكتب معيارًا واحدًا على الأقل و20 على الأكثر.
scheme-criterion-title = أعطِ كل معيار اسمًا لا يتجاوز 200 حرف.
scheme-criterion-weight = الوزن عدد صحيح من 1 إلى 100.
done-scheme-submitted = تم التقديم.
done-appraised = قُدّمت درجاتك.
done-decided = اتُّخذ القرار.
done-criteria = نُشرت المعايير.
scheme-waiting-count = { $count ->
    [zero] لا أحد لم يضع درجاته ({ $n }).
    [one] لم يضع مقيّم واحد درجاته بعد.
    [two] لم يضع مقيّمان درجاتهما بعد.
    [few] لم يضع { $n } مقيّمين درجاتهم بعد.
    [many] لم يضع { $n } مقيّمًا درجاتهم بعد.
   *[other] لم يضع { $n } مقيّم درجاتهم بعد.
}

event-plan-inspection = خطط لتفتيش
event-change-inspection = عدّل تفتيشًا
event-hand-over-inspection = سلّم نتائج تفتيش
event-close-inspection = أغلق تفتيشًا
event-save-finding = سجّل ملاحظة
event-remove-finding = حذف ملاحظة
event-save-recommendation = سجّل توصية
event-remove-recommendation = حذف توصية
event-answer-recommendation = رد على توصية
event-accept-recommendation = قبل تنفيذ توصية
event-return-recommendation = لم يقبل تنفيذ توصية
event-begin-scheme = بدأ مشروعًا
event-save-scheme = حفظ مشروعًا
event-submit-scheme = قدّم مشروعًا
event-return-scheme = أعاد مشروعًا
event-approve-scheme = اعتمد مشروعًا
event-refuse-scheme = رفض مشروعًا
event-attach-evidence = أرفق دليلًا
event-detach-evidence = أزال دليلًا
event-name-reviewer = سمّى مقيّمًا
event-drop-reviewer = أعفى مقيّمًا
event-declare-interest = أفصح عن مصالحه
event-appraise-scheme = قيّم مشروعًا
event-publish-criteria = نشر المعايير

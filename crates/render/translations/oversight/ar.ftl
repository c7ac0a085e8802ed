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
complaint-after = صُحّح بناءً على بلاغ قارئ
complaint-numbers = بلاغات القراء
complaint-few = وردت أقل من { $n } بلاغات حتى الآن؛ تُعرض الأرقام ابتداءً من { $n }.
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
done-handed-over = سُلّمت النتائج.
done-answered = أُرسل إلى المفتشين.

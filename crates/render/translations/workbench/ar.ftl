# Translating by segments.

desk-workbench = طاولة الترجمة
workbench-from-to = { $from } ← { $to }
workbench-editor = النص كاملًا
workbench-confirm = تأكيد
workbench-joined = بلا كلام خاص: تُرجم مع المقطع السابق أو حُذف عن قصد
workbench-note = ملاحظة للزملاء
workbench-changed = تغيّر النص الأصلي بعد هذه الترجمة. تبقى كلماتك كما هي حتى تغيّرها.
workbench-segment = ترجمة المقطع { $n }
workbench-theirs = المحفوظ الآن: { $text }
workbench-take = استخدام هذه
workbench-rate = ذاكرة الترجمة {"\u200E"}{ $rate }%{"\u200E"}
workbench-readers = سيُقال للقراء:
workbench-shown = المقاطع المعروضة
workbench-all = الكل
workbench-open = المطلوب إنجازه
workbench-flagged = تغيّر الأصل
workbench-keys = المفاتيح
workbench-key-confirm = تأكيد والانتقال إلى المقطع المفتوح التالي
workbench-key-next = المقطع المفتوح التالي
workbench-key-previous = المقطع المفتوح السابق
workbench-key-suggestion = استخدام الاقتراح 1 أو 2 أو 3
workbench-key-source = نسخ النص الأصلي
workbench-key-save = حفظ الكل
workbench-fill-memory = الملء من ذاكرة الترجمة
workbench-fill-machine = ترجمة الباقي آليًا
workbench-nothing = لا شيء ينتظر العمل هنا.
workbench-extras = في هذه الترجمة فقط
workbench-extras-help = لا مقابل لهذه الفقرات في الأصل. تبقى في النص، ويمكن تغييرها في النص كاملًا.
workbench-retired = محفوظ جانبًا
workbench-retired-help = لم يعد الأصل يقول هذا. تخرج هذه الترجمات من النص عند الحفظ التالي هنا، وتبقى محفوظة.
workbench-no-source = لا نص في الأصل بعد.
workbench-held = رقم من الأصل ناقص أو مختلف. إن كان ذلك صحيحًا فاكتب السبب في الملاحظة ثم أكّد مجددًا.
workbench-clash = غيّر شخص آخر بعض هذه المقاطع في أثناء ذلك. لم تُحفظ كلماتك: قارن ثم احفظ من جديد.
workbench-xliff-help = لمن يترجم ببرنامجه الخاص. يمكن إعادة الملف في أي وقت، وما تغيّر هنا في أثناء ذلك لا يُستبدل.
workbench-xliff-out = تنزيل XLIFF
workbench-xliff-in = إدخال ملف XLIFF
workbench-xliff-file = ملف XLIFF
workbench-in-file = في الملف
workbench-kept-why = تُرك كما هو لأن
done-confirmed = تم التأكيد.
segment-untranslated = غير مترجم
segment-suggested = مقترح
segment-draft = مسودة
segment-confirmed = مؤكد
segment-retired = محفوظ جانبًا
segment-origin-person = ترجمة بشرية
segment-origin-memory = من ذاكرة الترجمة
segment-origin-machine = ترجمة آلية
check-empty = لم يُترجم شيء بعد.
check-same = مطابق للنص الأصلي.
check-facts-missing = حقائق ناقصة: { $list }
check-facts-added = حقائق لا يستشهد بها الأصل: { $list }
check-links-missing = روابط ناقصة: { $list }
check-links-added = روابط ليست في الأصل: { $list }
check-held = رموز أو حواشٍ غير ما في الأصل: { $list }
check-marks = عدد المواضع بالخط العريض ليس كما في الأصل.
check-numbers-missing = أرقام ناقصة: { $list }
check-numbers-added = أرقام ليست في الأصل: { $list }
check-long = أطول من المعتاد بكثير.
check-short = أقصر من المعتاد بكثير.
check-script = مكتوب بحروف غير حروف هذه اللغة.
check-ending = ينتهي على غير ما ينتهي به الأصل: نقطة أو علامة استفهام أو نقطتان.
check-brackets = قوس أو علامة اقتباس لم تُغلق.
check-term-missing = مصطلح متفق عليه لم يُستخدم: { $list }
check-term-forbidden = مصطلح لا ينبغي استخدامه: { $list }
event-save-segments = ترجم مقاطع
event-take-xliff = أدخل ملف XLIFF
event-request = طلب ترجمات
kept-changed-here = غيّره أحدهم هنا بعد إنشاء الملف.
kept-gone = لم يعد في الأصل.
kept-other-source = صار الأصل يقول غير ذلك.
request-title = طلب ترجمات
request-help = تُنشأ الترجمات وتُسند إلى الشخص وتظهر في صفحته الأولى. وما هو موجود يبقى كما هو.
request-languages = إلى اللغات
request-memory = ملء ما تعرفه ذاكرة الترجمة
request-machine = ترجمة الباقي آليًا ثم يراجعه إنسان
request-send = إرسال الطلب
xliff-empty = لا ترجمة في الملف.
xliff-original = لا يذكر الملف إلى أي نص ينتمي
xliff-language = لغة النص ليست لغة الملف
xliff-code = رمز لا يذكر ما يدل عليه
workbench-count = { $count ->
    [zero] لا مقاطع
    [one] مقطع واحد
    [two] مقطعان
    [few] { $n } مقاطع
    [many] { $n } مقطعًا
   *[other] { $n } مقطع
}
workbench-done-count = { $count ->
    [zero] لم يُنجز شيء
    [one] أُنجز واحد
    [two] أُنجز اثنان
   *[other] أُنجز { $n }
}
workbench-flagged-count = { $count ->
    [zero] لم يتغيّر الأصل
    [one] تغيّر أصل واحد
    [two] تغيّر أصل اثنين
   *[other] تغيّر أصل { $n }
}
workbench-empty-count = { $count ->
    [zero] كلها مترجمة
    [one] واحد غير مترجم
    [two] اثنان غير مترجمين
   *[other] { $n } غير مترجم
}

## The table of translations
matrix-choose = اختيار
matrix-choose-item = اختيار «{ $title }»
matrix-request = طلب ترجمة المختار
matrix-xliff-into = ملف XLIFF للمختار، إلى
matrix-mine = لديّ
matrix-late = متأخر
matrix-segments = { $done } من { $total } من المقاطع
matrix-saved = حُفظ في { $day }

## Files and requests
xliff-no-file = اختر ملفًا أولًا.
xliff-refused = رُفض الملف ولم يتغيّر شيء.
xliff-edition = لا يمكن إدخال هذا النص
request-nothing = اختر المواد واللغات أولًا.
request-begun = أُنشئت
request-there = كانت موجودة
done-filled = تم الملء. يُرجى قراءة ما أُضيف.
event-fill-segments = ملأ مقاطع
xliff-changed-count = { $count ->
    [zero] لم يتغيّر مقطع
    [one] تغيّر مقطع واحد
    [two] تغيّر مقطعان
    [few] تغيّرت { $n } مقاطع
    [many] تغيّر { $n } مقطعًا
   *[other] تغيّر { $n } مقطع
}
xliff-kept-count = { $count ->
    [zero] لم يُترك شيء كما هو
    [one] تُرك واحد كما هو
    [two] تُرك اثنان كما هما
   *[other] تُرك { $n } كما هي
}
request-filled-count = { $count ->
    [zero] لم يُملأ مقطع
    [one] مُلئ مقطع واحد
    [two] مُلئ مقطعان
    [few] مُلئت { $n } مقاطع
    [many] مُلئ { $n } مقطعًا
   *[other] مُلئ { $n } مقطع
}
segments-untranslated = ما زالت مقاطع غير مترجمة. ترجمها في طاولة الترجمة أو بيّن هناك أنها حُذفت عن قصد.
workbench-ask = سؤال الترجمة الآلية
workbench-lost = لم تُحفظ نسخة مؤقتة: لا يوجد اتصال. واصل الكتابة، وستُعاد المحاولة.
workbench-more = ملاحظة أو حذف

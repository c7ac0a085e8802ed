### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = التقويم
desk-checklists = قوائم التحقق

## Particulars
plan-particulars = البيانات
plan-public-help = يرى القراء هذه المادة. إذا تغيّر نوعها أو ناشرها أو الحدث أو المصادر أو التقييم فكل صفحة تُعلم قراءها.
plan-four-eyes-help = في هذا النوع من المعلومات يجب أن يقبل شخص ثانٍ هذا التغيير.
plan-proposal = تغيير يحتاج إلى شخص ثانٍ
plan-messages = الرسائل الرئيسية
plan-languages = مطلوبة بهذه اللغات
plan-wanted = مطلوبة
plan-event = الحدث
field-event_starts = يبدأ
field-event_ends = ينتهي
field-event_place = المكان
field-event_online = عنوان المشاركة عبر الإنترنت
field-first_seen = رُصد أول مرة في
field-date = التاريخ
field-topic = الموضوع
field-territory = المكان
field-message = الرسالة الرئيسية
act-accept = قبول التغيير
act-decline = رفض التغيير
event-order = سينتهي الحدث قبل أن يبدأ.
note-changed = تغيّرت بيانات هذه الصفحة. { $changes }
note-change = { $what }: { $to } (سابقًا: { $from }).
done-told = حُفظ. كل صفحة يراها القراء تُعلمهم بالتغيير.
done-proposed = سُجّل. يجب أن يقبل شخص ثانٍ هذا التغيير قبل أن يراه القراء.
done-declined = رُفض التغيير.

## Embargo
plan-embargo = حظر النشر
embargo-until = محظور النشر حتى { $time }
embargo-help = حتى ذلك الحين لا يُنشر شيء ولا يُرسل أي نص إلى خدمة ترجمة، ولا تعرضه خارجًا إلا روابط معاينة موقّعة.
embargo-item = مادة محظورة النشر
embargo-public = القراء يرون هذه المادة. اسحبها أولًا.
field-embargo_until = حظر النشر حتى
act-embargo = وضع الحظر
act-lift-embargo = رفع الحظر الآن
refusal-embargo = هذه المادة محظورة النشر حتى { $time }، ولا يمكن نشر شيء منها قبل ذلك.
done-embargo = وُضع الحظر.
done-embargo-held = وُضع الحظر. فقدت النصوص المجدولة قبله موعدها.
done-lifted = رُفع الحظر.

## Times
field-zone = المنطقة الزمنية
zone-mine = منطقتي الزمنية
zone-help = تُعرض الأيام والساعات بها، وبجانبها توقيت البلد إذا اختلفا.
zone-unknown = هذه المنطقة الزمنية غير معروفة. اكتبها بصيغة الإقليم/المدينة.
time-skipped = في ذلك اليوم تُقدَّم الساعات في هذه المنطقة فلا توجد هذه الساعة. اختر ساعة قبلها أو بعدها.
time-twice = في ذلك اليوم تُؤخَّر الساعات في هذه المنطقة فتتكرر هذه الساعة. اختر ساعة أخرى أو حددها بتوقيت UTC.
plan-dates = المواعيد
plan-no-dates = لم يُحدد أي موعد.
plan-ends = يُسحب في { $time }.
act-expiry = تحديد موعد السحب
expired-reason = نُشرت هذه الصفحة لمدة محدودة وقد انتهت.

## Checklist
plan-title = التحقق والمواعيد والروابط
plan-of = التحقق والمواعيد والروابط: { $title }
plan-checklist = قائمة التحقق
checklist-none = لا يُطلب شيء لهذا النص.
checklist-ticked = مؤشَّر
checklist-again = تغيّر النص منذ ذلك
checklists-help = ما يجب أن يراجعه شخص قبل أن يمضي النص. كل تأشير يحمل الاسم والوقت.
checklist-new = بند جديد
checklist-key-help = أحرف لاتينية صغيرة وأرقام وشرطات. لا يتغير لاحقًا.
checklist-order = الترتيب
checklist-retired = لم يعد مطلوبًا
gate-submit = قبل التسليم للمراجعة
gate-release = قبل النشر
gate-advice = نصيحة
texts-all = كل النصوص
texts-original = الأصل
texts-translation = الترجمات
field-texts = النصوص
field-gate = يجب تأشيره
field-renew = إذا تغيّر النص وجب التأشير من جديد
field-key = المفتاح
field-words = ما يجب مراجعته
act-tick = تأشير
act-untick = إلغاء التأشير
act-up = إلى أعلى:
act-down = إلى أسفل:
act-retire = عدم الطلب بعد الآن
act-revive = الطلب من جديد
refusal-unticked = ما زال مفتوحًا في قائمة التحقق: { $entries }
done-noted = سُجّل.

## Address
address-new = عنوان جديد
address-help = سيقود العنوان القديم إلى الجديد.
address-same = هذا هو عنوانها الحالي.
address-free = هذا العنوان مستخدم. وهذا متاح: { $address }
act-address = تغيير العنوان
done-address = تغيّر العنوان.

## Preview links
plan-links = روابط المعاينة
link-help = من لديه هذا الرابط يرى النص كما يراه القراء دون تسجيل دخول.
link-newest = أحدث نسخة دائمًا
link-until = صالح حتى { $time }
link-ended = منتهٍ
link-uses-count = { $count ->
    [zero] لم يُفتح ({ $n })
    [one] فُتح مرة واحدة ({ $n })
    [two] فُتح مرتين ({ $n })
    [few] فُتح { $n } مرات
    [many] فُتح { $n } مرة
   *[other] فُتح { $n } مرة
}
field-revision = النسخة
field-days = مدة الصلاحية
field-for = لمن
plan-days-count = { $count ->
    [zero] { $n } يوم
    [one] يوم واحد ({ $n })
    [two] يومان ({ $n })
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
act-make-link = إنشاء رابط
act-end-link = إنهاء هذا الرابط
done-link = أُنشئ الرابط وهو في القائمة أدناه.
done-link-ended = أُنهي الرابط.
preview-notice = معاينة. هذا النص غير منشور وقد يتغيّر. الرابط صالح حتى { $time }.

## Calendar
view-month = شهر
view-week = أسبوع
view-list = قائمة
calendar-before = السابق
calendar-today = اليوم
calendar-after = التالي
calendar-nothing = لا مواعيد هنا.
calendar-key = العلامات
calendar-move = نقل إلى تاريخ آخر
act-move = نقل
done-moved = نُقل.
agenda-publish = يُنشر
agenda-expire = يُسحب
agenda-embargo = ينتهي الحظر
agenda-due = مستحق
agenda-fact = حقيقة تحتاج مراجعة
agenda-day = عطلة أو عيد
feed-own = في تقويمي الخاص
feed-help = يمكن لبرنامج تقويم أن يتابع عنوانًا سريًا. تظهر فيه المواد المحظورة دون عنوانها.
feed-once = أدخل هذا العنوان في برنامج التقويم. لا يُعرض إلا الآن، ومن يعرفه يرى مواعيدك.
feed-mine = ما أُسند إليّ فقط
feed-since = يوجد عنوان منذ { $time }. يحل الجديد محله.
act-feed = إنشاء عنوان
act-end-feed = إنهاء العنوان

## Several at once
bulk-title = على المختار
bulk-choose = اختيار
bulk-whole = كل ما في هذه الصفحة
bulk-original = الأصل
bulk-all = كل اللغات التي بدأت
bulk-none = لم يُختر شيء. اختر مادة واحدة على الأقل من القائمة.
bulk-chosen-count = { $count ->
    [zero] { $n } نص
    [one] نص واحد ({ $n })
    [two] نصان ({ $n })
    [few] { $n } نصوص
    [many] { $n } نصًا
   *[other] { $n } نص
}
bulk-note-help = يلزم فقط للنصوص التي يراها القراء: يُخبَرون بما كان خطأ.
bulk-each-language = بكل لغة
bulk-each-language-help = يقرأ قرّاء كل لغة ما يُكتب هنا؛ وإن تُرك فارغًا فالنص المشترك أعلاه.
bulk-report = ما آل إليه
bulk-outcome = النتيجة
bulk-done = تم
bulk-refused = رُفض
bulk-done-count = { $count ->
    [zero] تم: { $n }
    [one] تم: { $n }
    [two] تم: { $n }
    [few] تم: { $n }
    [many] تم: { $n }
   *[other] تم: { $n }
}
bulk-refused-count = { $count ->
    [zero] رُفض: { $n }
    [one] رُفض: { $n }
    [two] رُفض: { $n }
    [few] رُفض: { $n }
    [many] رُفض: { $n }
   *[other] رُفض: { $n }
}

## Reading and comments
plan-read = قراءة وتعليق
comment-here = علّق هنا
comment-answer = رد
comment-settled = مُسوّى
comment-lost = لم تعد الفقرة في النص
comment-whole = على النص كله
comments-open-count = { $count ->
    [zero] لا تعليقات مفتوحة ({ $n })
    [one] تعليق مفتوح ({ $n })
    [two] تعليقان مفتوحان ({ $n })
    [few] { $n } تعليقات مفتوحة
    [many] { $n } تعليقًا مفتوحًا
   *[other] { $n } تعليق مفتوح
}
act-reopen = فتح من جديد
done-reopened = فُتح من جديد.
compare-from = من النسخة
compare-to = إلى النسخة
compare-same = هاتان النسختان متطابقتان.

## Start page
waits-accept = تغييرات تحتاج إلى شخص ثانٍ
waits-accept-state = ينتظر شخصًا ثانيًا
waits-ends = ينتهي قريبًا
waits-comments = تعليقات مفتوحة
waits-facts = حقائق تحتاج مراجعة
waits-languages = مطلوبة بلغات أخرى

## Events
event-embargo = وضع حظر نشر
event-lift-embargo = رفع حظر النشر
event-tick = تأشير قائمة التحقق
event-untick = إلغاء تأشير
event-change-checklist = تغيير قوائم التحقق
event-retire-checklist = إيقاف بند من قوائم التحقق
event-revive-checklist = إعادة بند إلى قوائم التحقق
event-change-address = تغيير العنوان
event-preview-link = إنشاء رابط معاينة
event-revoke-preview-link = إنهاء رابط معاينة
event-comment = تعليق
event-settle-comment = تسوية تعليق
event-reopen-comment = إعادة فتح تعليق
event-change-particulars = تغيير البيانات
event-propose-particulars = اقتراح بيانات أخرى
event-decline-particulars = رفض بيانات أخرى
event-set-expiry = تحديد موعد السحب
event-change-time-zone = تغيير المنطقة الزمنية
event-calendar-address = إنشاء عنوان التقويم
event-end-calendar-address = إنهاء عنوان التقويم

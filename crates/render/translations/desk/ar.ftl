# مكتب التحرير بالعربية.

desk = مكتب التحرير
desk-nav-more = المزيد
desk-nav = أقسام مكتب التحرير
desk-sign-in = تسجيل الدخول
desk-sign-out = تسجيل الخروج
desk-email = عنوان البريد الإلكتروني
desk-password = كلمة المرور
desk-new-password = كلمة مرور جديدة
desk-password-help = 12 حرفًا على الأقل. بضع كلمات لا رابط بينها يسهل تذكرها ويصعب تخمينها.
desk-forgotten = هل نسيت كلمة المرور؟ يمكن لأحد المديرين أن يرسل إليك رابطًا.
desk-forgotten-letter = هل نسيت كلمة المرور؟ اطلب رسالة فيها رابط.
desk-letter-help = إذا كان العنوان لشخص يعمل هنا، تُرسل إليه رسالة فيها رابط.
desk-letter-send = إرسال الرسالة
desk-letter-sent = إذا كان العنوان لشخص يعمل هنا، فالرسالة في طريقها إليه. يعمل الرابط الوارد فيها مرة واحدة خلال ساعة.
desk-code = الرمز
desk-code-title = الخطوة الثانية
desk-code-help = الأرقام الستة التي يعرضها تطبيقك الآن، أو أحد رموز الاسترداد.
desk-go-on = متابعة
desk-name = الاسم
desk-language = لغة مكتب التحرير
desk-save = حفظ

## أخطاء عند الدخول
sign-in-wrong = العنوان أو كلمة المرور أو الرمز غير صحيح.
sign-in-wait = محاولات كثيرة. يُرجى المحاولة مجددًا بعد الساعة { $time }.
link-gone = هذا الرابط استُخدم أو انتهت صلاحيته أو لم يوجد قط. يُرجى طلب رابط جديد ممن أرسله.
refusal-missing = ينقص ما يلي: { $field }.
email-wrong = هذا ليس عنوان بريد إلكتروني.
email-known = يوجد هنا شخص بهذا العنوان.
password-short = كلمة المرور قصيرة جدًا: يلزم 12 حرفًا على الأقل.
password-long = كلمة المرور طويلة جدًا: الحد الأقصى 200 حرف.
password-easy = كلمة المرور هذه سهلة التخمين. اختر كلمات لا صلة لها بك.
code-wrong = الرمز غير صحيح. وهو يتغير كل 30 ثانية.
last-administrator = هذا آخر مدير على مستوى البلد كله. عيّن مديرًا آخر أولًا.
forbidden-title = لا تملك صلاحية لذلك
forbidden = أدوارك لا تشمل هذا هنا. إن احتجت إليه فاطلبه من أحد المديرين.
form-old = ظل هذا النموذج مفتوحًا مدة طويلة أو جاء من مكان آخر. لم يتغير شيء؛ يُرجى إرساله من جديد.

## الانضمام
desk-welcome = مرحبًا بك
desk-setup-intro = أنت أول مستخدم هنا، ولذلك تصبح المدير، ويمكنك بعدها دعوة الآخرين جميعًا.
desk-join-intro = دُعيت إلى مكتب التحرير. عرّفنا بنفسك واختر كلمة مرور.
desk-password-intro = اختر كلمة مرور جديدة للحساب { $email }.

## حسابي
desk-account = حسابي
desk-me = عنّي
desk-roles = أدواري
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = البلد كله
desk-second-factor = خطوة ثانية عند الدخول
desk-second-factor-on = يُطلب رمز من تطبيقك عند تسجيل الدخول.
desk-second-factor-off = مع تطبيق المصادقة لا يستطيع أحد الدخول بكلمة مرورك وحدها.
desk-second-factor-begin = إعداد تطبيق
desk-second-factor-remove = إيقاف طلب الرمز
desk-second-factor-scan = امسح هذا بتطبيق المصادقة، أو اكتب فيه الأحرف المبيّنة أدناه. ثم أدخل الرمز الذي يعرضه.
desk-codes-left = { $count ->
    [zero] لم يبقَ أي رمز استرداد ({ $n }).
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $n } رموز استرداد.
    [many] بقي { $n } رمز استرداد.
   *[other] بقي { $n } رمز استرداد.
}
desk-recovery = رموز الاسترداد
desk-recovery-help = احفظها حيث تجدها من دون هاتفك. يتيح كل رمز الدخول مرة واحدة. ولا تُعرض إلا الآن.
desk-sessions = الأجهزة التي سجّلت الدخول فيها
desk-this-session = هذا الجهاز
desk-session-times = منذ { $since }، آخر استخدام { $seen }
desk-end-other-sessions = تسجيل الخروج من كل الأجهزة الأخرى

## الأدوار
role-author = كاتب
role-translator = مترجم
role-reviewer = مراجع
role-publisher = مسؤول نشر
role-media-editor = محرر وسائط
role-analyst = محلل
role-planner = مسؤول تخطيط
role-auditor = مدقق
role-administrator = مدير

## أقسام مكتب التحرير
desk-moment = { $day }، { $time }
desk-home = ما ينتظرني
desk-items = المحتوى
desk-people = الأشخاص
desk-audit = سجل التدقيق

## صفحة البداية
desk-new-item = مادة جديدة
desk-advise-second-factor = أدوارك واسعة الصلاحيات. يُرجى إعداد خطوة ثانية عند الدخول.
desk-nothing-waits = لا شيء ينتظرك في الوقت الحالي.
desk-waits-mine = مسند إليّ
desk-waits-check = بانتظار المراجعة
desk-waits-publish = جاهز للنشر

## القوائم
desk-find = بحث
desk-show = عرض
desk-any = الكل
desk-more = المزيد
desk-items-count = { $count ->
    [zero] { $n } مادة
    [one] مادة واحدة
    [two] مادتان
    [few] { $n } مواد
    [many] { $n } مادة
   *[other] { $n } مادة
}
desk-item = المادة
desk-state = الحالة
desk-kind = نوع المعلومات
desk-saved-at = آخر حفظ
desk-with = لدى
desk-languages = لغات النشر
desk-nobody = لا أحد
desk-the-system = النظام
desk-yes = نعم
desk-no = لا

## الحالات
state-published = منشور
state-withdrawn = مسحوب
state-draft = مسودة
stage-draft = مسودة
stage-in-review = قيد المراجعة
stage-returned = معاد
stage-approved = معتمد
stage-scheduled = مجدول

## المادة
desk-begin = بدء
desk-cancel = إلغاء
desk-write = كتابة
desk-read = اطّلاع
desk-about-item = عن هذه المادة
desk-history = ما جرى
desk-language-of = اللغة
field-title = العنوان الرئيسي
field-summary = الملخص
field-body = النص
field-image_alt = ما تُظهره الصورة
field-claim = القول الذي نرد عليه
field-verdict = ردّنا في جملة واحدة
field-written-in = لغة الكتابة
field-publisher = الناشر
field-format = الشكل
field-code = عنوان الصفحة
field-code-help = أحرف لاتينية صغيرة وأرقام وواصلات. إذا تُرك فارغًا أُنشئ من العنوان الرئيسي.
field-translation = كيف أُعدّ هذا النص
field-remark = ملاحظة
field-note = ما كان خطأً وما يقوله النص الآن
field-note-help = يرى القراء هذا في الصفحة وفي سجل التصويبات.
field-publish_at = موعد النشر
field-expire_at = موعد السحب
field-assignee = الشخص
field-due_on = الموعد النهائي
field-quote = بداية الفقرة
field-comment = تعليق
field-reason = السبب
field-section = القسم
field-kind = نوع المعلومات
field-role = الدور
field-organisation = الجهة
field-name = الاسم
field-text = النص
field-email = عنوان البريد الإلكتروني

## المحرر
desk-no-title = بلا عنوان
desk-public-page = الصفحة العامة
desk-tools = التنسيق
tool-heading = عنوان فرعي
tool-bold = عريض
tool-emphasis = تشديد
tool-list = قائمة
tool-link = رابط
tool-fact = حقيقة
desk-preview = معاينة
desk-problems = يجب إصلاحه قبل النشر
desk-source = النص الأصلي
desk-check = المراجعة
desk-publish = النشر
desk-comments = التعليقات
desk-withdraw = السحب
desk-kept-now = حُفظت نسخة مؤقتة في { $time }. تصبح إصدارًا عند الحفظ.
desk-kept-found = هذا ما كنت تكتبه في { $time }. لم يُحفظ بعد.
desk-others-typing = يكتب هنا الآن أيضًا: { $names }. وعندما يحفظ كل منكم تُدمج النصوص.
desk-goes-out = موعد النشر: { $time }.
act-submit = إرسال للمراجعة
act-approve = اعتماد
act-return = إعادة
act-publish = نشر
act-correct = نشر التصويب
act-schedule = جدولة
act-unschedule = إلغاء النشر في هذا الموعد
act-assign = إسناد
act-comment = إضافة تعليق
act-resolve = تمت معالجته
act-withdraw = سحب الصفحة
desk-compare = مقارنة
desk-compare-title = المقارنة
desk-compare-which = الإصدار { $from } والإصدار { $to }
desk-back = العودة إلى النص

## ما أُنجز للتو
done-saved = تم الحفظ.
done-merged = تم الحفظ. كان شخص آخر قد حفظ في هذه الأثناء، والتغييران كلاهما موجودان.
done-submitted = أُرسل للمراجعة.
done-approved = تم الاعتماد.
done-returned = تمت الإعادة.
done-published = تم النشر.
done-scheduled = تمت الجدولة.
done-unscheduled = أُزيل الموعد.
done-assigned = تم الإسناد.
done-commented = أُضيف التعليق.
done-resolved = تمت المعالجة.
done-withdrawn = تم السحب. ويحل محله إشعار بالسبب.
done-sessions-ended = أنت الآن مسجّل الدخول هنا فقط.

## لماذا لم يتم الأمر
refusal-problems = يُرجى إصلاح ما يلي أولًا: { $problems }
refusal-not-found = لم يعد هذا موجودًا.
refusal-wrong-state = ليس النص في مرحلة تتيح ذلك. أعد تحميل الصفحة لمعرفة حالته.
refusal-address-taken = هذا العنوان مستخدم. اختر عنوانًا آخر.
refusal-four-eyes = يجب أن يعتمد هذا النصَّ شخص لم يكتبه قبل نشره.
refusal-nothing-new = يرى القراء هذا النص بالفعل.
refusal-conflict = حفظ شخص آخر في هذه الأثناء.
code-letters = لا يجوز أن يحتوي العنوان إلا على أحرف صغيرة ⁦a–z⁩ وأرقام وواصلات.
time-past = هذا الموعد قد مضى.
time-order = ستُسحب الصفحة قبل أن تُنشر.
time-wrong = هذا ليس تاريخًا ووقتًا.

## الأشخاص
desk-invite = دعوة
desk-role = الدور
desk-roles-of = الأدوار
desk-where = نطاق السريان، مع كل ما يتبعه
desk-only-languages = لهذه اللغات فقط (من دون اختيار: الكل)
desk-make-link = إنشاء الدعوة
desk-link = الرابط
desk-link-help = أرسله إلى الشخص بطريقة تثق بها. يعمل مرة واحدة ولا يُعرض إلا الآن.
desk-access = الوصول
desk-shut-out = محجوب
act-grant = منح الدور
act-revoke = نزع
act-password-link = رابط لكلمة مرور جديدة
act-shut-out = حجب الوصول
act-let-in = إعادة الوصول

## سجل التدقيق
desk-when = متى
desk-who = من
desk-what = ماذا
desk-about = بشأن

## الأحداث
event-begin = بدء نسخة بلغة أخرى
event-save = حفظ
event-publish = نشر
event-correct = تصويب
event-withdraw = سحب
event-submit = إرسال للمراجعة
event-return = إعادة
event-approve = اعتماد
event-assign = إسناد
event-schedule = جدولة
event-unschedule = إزالة الموعد
event-import = استيراد
event-change-fact = تغيير حقيقة
event-apply-pack = تحميل حزمة البلد
event-add-media = إضافة صورة
event-join = انضمام
event-sign-in = تسجيل دخول
event-sign-in-failed = محاولة دخول فاشلة
event-grant = منح دور
event-revoke = نزع دور
event-shut-out = حجب وصول شخص
event-let-in = إعادة وصول شخص
event-second-factor = تغيير الخطوة الثانية
event-change-password = تغيير كلمة المرور
event-password-link = إنشاء رابط لكلمة مرور جديدة

## Facts
desk-facts = حقائق
desk-facts-due = ما حان موعد مراجعته فقط
desk-facts-help = يُسجَّل الرقم هنا مرة واحدة. وإذا تغيّر، تغيّر في كل صفحة تستشهد به.
desk-cited-in = الصفحات التي تستشهد بها
desk-cited-nowhere = لا تستشهد بها أي صفحة بعد.
desk-public-value = ما يراه القراء
field-value = القيمة
field-period = الفترة
field-period-help = ⁦2026⁩، ⁦2026-03⁩، ⁦2026-Q1⁩، ⁦2026-03-15⁩، ⁦2019/2024⁩، أو يُترك فارغًا
field-source = المصدر
field-source_url = عنوان المصدر
field-as_of = تاريخ الاطلاع على المصدر
field-review_by = تُراجَع قبل
field-fact-note = ملاحظة للمحررين
value-wrong = يجب أن تكون القيمة رقمًا بلا فواصل للآلاف، مثل ⁦101343800⁩ أو ⁦7.09⁩.
period-wrong = هذه ليست فترة. اكتبها بصيغة ⁦2026⁩، ⁦2026-03⁩، ⁦2026-Q1⁩، ⁦2026-03-15⁩ أو ⁦2019/2024⁩.
date-wrong = هذا ليس تاريخًا.
address-wrong = يجب أن يبدأ العنوان بـ ⁦https://⁩ أو ⁦http://⁩.
done-fact = تم الحفظ. كل صفحة تستشهد بهذه الحقيقة تعرض الرقم الجديد.

## Translations
desk-matrix = الترجمات
desk-matrix-help = كل خانة نسخة بلغة واحدة: مملوءة إذا كان القراء يرونها، ومخططة إذا تغيّر النص الأصلي بعدها، وبإطار فقط ما دام العمل عليها جاريًا، وبعلامة زائد حيث يمكن البدء بها.
matrix-current = مطابقة للنص الأصلي
matrix-behind = تغيّر النص الأصلي بعدها
matrix-working = قيد العمل
matrix-none = لم تبدأ بعد
quote-open = «
quote-close = »

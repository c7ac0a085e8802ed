# الواجهة بالعربية.
# ‏$n عدد مكتوب على طريقة القارئ، و$count يختار صيغة الجمع.

language-own-name = العربية

## إطار الصفحة
skip-to-content = انتقل إلى المحتوى
demonstration = هذا عرض تجريبي لنظام Sen بمحتوى نموذجي، وليس منشورًا رسميًا.
copy-notice = هذه نسخة من الموقع بتاريخ { $date }. البحث والاشتراك ومراسلتنا متاحة في الموقع الأصلي فقط.
copy-original = هذه الصفحة في الموقع الأصلي
nav-label = التنقل الرئيسي
nav-stories = قصص
nav-places = أماكن
nav-facts = حقائق وأرقام
nav-guides = زيارة ودراسة واستثمار
nav-abroad = للمواطنين في الخارج
nav-documents = وثائق
nav-search = بحث
nav-languages = لغات أخرى
nav-about = من ينشر، وكيف
nav-corrections = تصويبات
nav-privacy = الخصوصية
nav-accessibility = إتاحة الوصول
nav-heritage = التراث العالمي
nav-calendar = الأعياد والمهرجانات
nav-api = البيانات والخلاصات
read-in-your-language = اقرأ عن { $country } بلغتك
promise = تذكر كل صفحة من نشرها ومتى وكيف تُرجمت. وكل تصويب مسجَّل علنًا.
published-by-operator = الناشر: { $operator }
view-plain = عرض مبسّط (بيانات أقل)
view-full = العرض الكامل

## الصفحة الرئيسية والقوائم
facts-strip = البلد في أرقام
source = المصدر
all-stories = كل القصص
see-all = عرض الكل
read-the-story = اقرأ القصة
places-as-list = في قائمة
map-note = كل مربع يمثّل مقاطعة أو مدينة. وكلما اشتدّ لونه زاد عدد سكانها. المساحات والمسافات ليست بمقياس رسم.
nothing-yet = لم يُنشر شيء هنا بعد.
nothing-in-language = لم يُنشر شيء هنا بهذه اللغة بعد.
more-in-other-languages = يوجد المزيد بلغات أخرى:
latest = الأحدث
older = الأقدم
feed-of-this = تابع هذه الصفحة في قارئ الخلاصات (RSS)
in-languages = { $count ->
    [zero] بـ{ $n } لغة
    [one] بلغة واحدة
    [two] بلغتين
    [few] بـ{ $n } لغات
    [many] بـ{ $n } لغة
   *[other] بـ{ $n } لغة
}
topics = المواضيع
sections = الأقسام
stories-intro = ما يجري، وكيف يعيش الناس، وما يستحق المشاهدة.
topic = موضوع
section = قسم

## المقال
published-on = نُشر في { $date }
updated-on = حُدِّث في { $date }
written-in = كُتب باللغة { $language }
translation-original = هذا هو النص الأصلي
translation-person = ترجمة بشرية
translation-machine = ترجمة آلية لم يراجعها إنسان
translation-machine-checked = ترجمة آلية راجعها إنسان
read-in-languages = { $count ->
    [zero] للقراءة بـ{ $n } لغة
    [one] للقراءة بلغة واحدة
    [two] للقراءة بلغتين
    [few] للقراءة بـ{ $n } لغات
    [many] للقراءة بـ{ $n } لغة
   *[other] للقراءة بـ{ $n } لغة
}
kind-official = معلومات رسمية
kind-image = صورة البلد
kind-world = العالم
kind-clarification = توضيح
format-story = قصة
format-photo-story = قصة مصوّرة
format-data-story = قصة بالأرقام
format-place = صورة مكان
format-guide = دليل
format-document = وثيقة
format-qa = أسئلة وأجوبة
format-event = فعالية
correction = تصويب
picture-credit = الصورة: { $credit }، { $licence }
sources = المصادر
source-is = المصدر: { $source }.
source-read = المصدر: { $source }، تاريخ الاطلاع: { $date }.
period-quarter = الربع { $quarter } من { $year }
fact-review = تُراجَع قبل { $date }.
read-next = اقرأ أيضًا
found-a-mistake = هل وجدت خطأ؟ أخبرنا به ونحن نصوّبه علنًا.
event-when = الزمان
event-where = المكان
event-online = شارك عبر الإنترنت
event-add-to-calendar = أضف إلى تقويمك
claim-says = ما يقال
claim-rating = خلاصتنا
claim-answer = باختصار
claim-invite = إن كان لديك دليل على أننا مخطئون فاكتب إلينا: التصويبات علنية.
rating-false = غير صحيح
rating-mostly-false = غير صحيح في معظمه
rating-missing-context = ينقصه السياق
rating-mostly-true = صحيح في معظمه
rating-true = صحيح
chart-table = الأرقام في جدول
chart-source = المصدر: { $source }
chart-label = البند
chart-value = القيمة
table-label = جدول
video-link = فيديو

## الأماكن
places-intro = { $count ->
    [zero] { $n } مقاطعة ومدينة. اختر مربعًا من الخريطة أو اسمًا من القائمة.
    [one] { $n } مقاطعة أو مدينة. اختر مربعًا من الخريطة أو اسمًا من القائمة.
    [two] { $n } من المقاطعات والمدن. اختر مربعًا من الخريطة أو اسمًا من القائمة.
    [few] { $n } مقاطعات ومدن. اختر مربعًا من الخريطة أو اسمًا من القائمة.
    [many] { $n } مقاطعة ومدينة. اختر مربعًا من الخريطة أو اسمًا من القائمة.
   *[other] { $n } مقاطعة ومدينة. اختر مربعًا من الخريطة أو اسمًا من القائمة.
}
places-in-figures = الأماكن في أرقام
place = مكان
region = إقليم
seat = المركز الإداري
population = عدد السكان
area-km2 = المساحة، كم²
density = نسمة لكل كم²
territory-province = مقاطعة
territory-city = مدينة
territory-region = إقليم
territory-special-zone = منطقة خاصة
history-of-place = كيف نشأت
lineage-merged = { $date }: دُمجت { $from } في { $to } ({ $act })
lineage-split = { $date }: انفصلت { $to } عن { $from } ({ $act })
lineage-renamed = { $date }: تغيّر اسم { $from } إلى { $to } ({ $act })
lineage-status = { $date }: أصبحت { $from } مدينة تابعة للحكومة المركزية ({ $act })
lineage-moved = { $date }: انتقلت تبعية { $from } إلى { $to }
lineage-dissolved = { $date }: انتهى وجود { $from }
no-date = التاريخ غير معروف
place-until = كانت هذه الوحدة قائمة حتى { $date }. اليوم: { $today }.
same-region = في الإقليم نفسه
stories-here = قصص من هنا

## الحقائق والوثائق
facts = حقائق
facts-intro = سجل واحد للأرقام، لكل رقم منها فترته ومصدره. وكل صفحة تستشهد برقم تعرض القيمة نفسها.
groups = المجموعات
as-of = تاريخ الاطلاع
review-by = تُراجَع قبل
cite-as = رمز الاستشهاد
cited-in = مستشهَد به في
documents-intro = وثائق قانونية وسياسات تتعلق بالإعلام الخارجي: رقمها وتاريخها وجهة إصدارها وسريانها وما يعدّل منها غيره.
document-kinds = أنواع الوثائق
all = الكل
status-in-force = في حيّز النفاذ
status-partly = في حيّز النفاذ جزئيًا
status-replaced = حلّت وثيقة أخرى محل هذا النص
status-expired = انتهى السريان
status-not-yet = لم يبدأ السريان بعد
status-unknown = السريان غير معروف
summary-elsewhere = هذا الملخص باللغة { $language }، ولا يوجد ملخص بلغتك بعد.
summary-in = الملخص متاح باللغات:
related-documents = وثائق ذات صلة
relation-amends = تعدّل
relation-replaces = تحلّ محل
relation-guides = تتضمن إرشادات تطبيق
relation-implements = تنفّذ
relation-cites = تستند إلى
relation-amends-by = عدّلتها
relation-replaces-by = حلّت محلها
relation-guides-by = إرشادات تطبيقها في
relation-implements-by = نفّذتها
relation-cites-by = استندت إليها
issuer = جهة الإصدار
date-issued = تاريخ الإصدار
date-effective = السريان من
date-until = حتى
validity = السريان
kind = النوع
heritage-intro = ما أدرجه العالم في قوائمه، مع السنة والمكان.
calendar-intro = العطل الرسمية والمهرجانات. تتغير التواريخ القمرية كل عام، والأيام المذكورة هي المعروفة منها.
days-today = اليوم
calendar-ahead = الأيام القادمة في { $year }
calendar-past = الأيام الماضية في { $year }
day-public-holiday = عطلة رسمية
day-festival = مهرجان
day-observance = يوم تذكاري

## البحث
search-title = بحث
search-label = كلمات البحث
search-button = ابحث
search-hint = اكتب بعلامات التشكيل أو من دونها. وضع الكلمات التي يجب أن تتجاور بين علامتي اقتباس.
search-count = { $count ->
    [0] لم يُعثر على شيء عن «{ $query }»
    [zero] { $n } نتيجة عن «{ $query }»
    [one] نتيجة واحدة عن «{ $query }»
    [two] نتيجتان عن «{ $query }»
    [few] { $n } نتائج عن «{ $query }»
    [many] { $n } نتيجة عن «{ $query }»
   *[other] { $n } نتيجة عن «{ $query }»
}
search-in-language = باللغة { $language } ({ $n })
search-in-all = بكل اللغات ({ $n })
search-nothing = لم يُعثر على شيء. قد يفيدك ما يلي:
search-tip-fewer = استخدم كلمات أقل أو أعمّ.
search-tip-spelling = تحقق من الإملاء، ويمكن ترك علامات التشكيل.
search-tip-all = ابحث بكل اللغات.
search-more = نتائج أخرى
did-you-mean = هل تقصد:
facet-section = القسم
facet-topic = الموضوع
facet-territory = المكان
facet-kind = نوع المعلومات
facet-year = السنة
facet-remove = إزالة

## عن البوابة
about-intro = ما يوجد هنا، ومن المسؤول عنه، والقواعد التي يسير عليها.
about-who-title = من المسؤول عن هذه البوابة
about-who = تدير { $operator } هذه البوابة. وتذكر كل صفحة الجهة التي نشرتها.
about-how-title = القواعد
about-how-attributed = يُذكر مع كل ما يُنشر من نشره ومتى وبأي لغة كُتب وكيف تُرجم.
about-how-silent = لا يُغيَّر شيء في صمت. يظهر التصويب في صفحته وفي السجل، والصفحة التي تُسحب تترك إشعارًا بالسبب.
about-how-figures = مع كل رقم مصدره وفترته. ويجمع الأرقامَ سجلٌّ واحد، فيكون الرقم نفسه واحدًا في كل صفحة.
about-how-claims = يسمّي التوضيح القولَ لا خصمًا. وهو يعرض مصادره، وقد يخلص إلى أن القول صحيح.
publishers = الناشرون
editions-count = { $count ->
    [zero] { $n } صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
}
organisations = الجهات
organisation-government = الحكومة
organisation-party = هيئات الحزب
organisation-assembly = الجمعية الوطنية
organisation-ministry = الوزارات
organisation-agency = الوكالات
organisation-department = الإدارات
organisation-province = سلطات المقاطعات
organisation-mission = البعثات في الخارج
organisation-press = الصحافة
organisation-committee = اللجان
organisation-association = الجمعيات
organisation-demonstration = عرض تجريبي
organisation-former = جهات سابقة
about-coming-title = تغييرات تقررت
about-coming = تسري هذه التغييرات في اليوم المذكور.
corrections-intro = كل تصويب ينبغي أن يعرفه القراء، الأحدث أولًا.
corrections-none = لم تدعُ الحاجة إلى أي تصويب حتى الآن.
privacy-intro = القراءة هنا لا تترك أثرًا عنك.
privacy-count-title = لا تتبّع
privacy-count = لا تضع هذه البوابة ملفات تعريف ارتباط عند القراءة، ولا تستخدم معرّفات، ولا تحمّل شيئًا من مواقع أخرى. ولا تُحفظ عناوين القراء.
privacy-choice-title = ملف تعريف الارتباط الوحيد
privacy-choice = إذا اخترت العرض المبسّط حُفظ اختيارك في ملف تعريف ارتباط على جهازك. ولا يُحفظ شيء سواه.
privacy-mail-title = إذا كتبت إلينا
privacy-mail = لا نستخدم رسالتك إلا للرد عليك ولتصويب الخطأ.
accessibility-intro = صُمِّمت ليقرأها الجميع، على أي جهاز، بالبرامج النصية أو من دونها.
accessibility-how-title = ما نسعى إليه
accessibility-how = نتّبع إرشادات إتاحة الوصول إلى محتوى الويب (WCAG) 2.2، المستوى AA: الاستخدام بلوحة المفاتيح، والتباين، والنصوص البديلة للصور، والجداول المرافقة للرسوم البيانية، وترتيب القراءة في كل أنواع الكتابة.
accessibility-plain-title = عرض مبسّط
accessibility-plain = يستغني العرض المبسّط عن خطوط الويب والصور الكبيرة. والمتصفحات التي تطلب بيانات أقل تحصل عليه تلقائيًا.
accessibility-tell-title = أخبرنا
accessibility-tell = إن صعب عليك استخدام شيء فأخبرنا أين وكيف، وسنصلحه.
languages-title = اللغات
languages-intro = اختر اللغة التي تحب القراءة بها. ليست كل صفحة متاحة بكل اللغات، والصفحة الرئيسية لكل لغة تبيّن ما يتوفر بها.

## رسائل تظهر بدل الصفحة
not-found-title = هذه الصفحة ليست هنا
not-found = ربما كُتب العنوان خطأ أو نُقلت الصفحة. ابحث عنها أو ابدأ من الصفحة الرئيسية.
gone-title = سُحبت هذه الصفحة
gone = نُشرت هنا ثم سُحبت. والسبب مذكور أدناه.
gone-on = سُحبت في { $date }
failed-title = حدث خلل هنا
failed = الخلل من جانبنا وقد سُجِّل. يُرجى المحاولة بعد لحظات.
refused-title = لا يمكن الرد على هذا الطلب
refused = في العنوان أو النموذج ما لا تفهمه هذه البوابة.
other-language-title = ليست متاحة بهذه اللغة بعد
other-language = لم تُنشر هذه الصفحة باللغة { $language } بعد. يمكن قراءتها باللغات:
to-home = إلى الصفحة الرئيسية
feed-title = { $site }: { $part }

## سجل ما نُشر
verify-title = التحقق من صفحة
verify-this-page = تحقَّق من هذه الصفحة
verify-intro = كل ما يُنشر هنا يُقيَّد في سجل علني لا يمكن إلا الإضافة إليه. اكتب عنوان صفحة لمعرفة ما إذا كانت لا تزال كما قُيِّدت.
verify-address = عنوان الصفحة
verify-button = تحقَّق
verify-same = هذه الصفحة كما قُيِّدت في السجل.
verify-differs = هذه الصفحة ليست كما قُيِّدت في السجل. يُرجى إبلاغنا وعدم الاعتماد عليها.
verify-none = هذه الصفحة غير مقيَّدة في السجل.
verify-unknown = لا توجد صفحة كهذه في هذا الموقع.
verify-history = ما يقوله السجل عن هذه الصفحة
verify-yourself = لا حاجة إلى الاكتفاء بكلامنا: السجل ومفتاحه متاحان للجميع.
verify-pictures = تحمل الصور الكبيرة بيانات اعتماد محتوى موقّعة (C2PA) تبيّن من نشرها وأن أحدًا لم يغيّرها منذ ذلك الحين. تحتاج البرامج التي تقرؤها إلى شهادتنا:
log-publish = نُشرت
log-correct = صُوِّبت
log-withdraw = سُحبت
log-entry = القيد { $number } في السجل

## البيانات والخلاصات
api-intro = كل ما في هذه البوابة للآلات: خلاصات وخرائط موقع وواجهة للقراءة فقط.
api-rules = الردود بصيغة JSON. وتأتي القوائم صفحات، فاتبع «next». والأخطاء وفق problem details (RFC 9457). أرسل قيمة ETag التي لديك لتوفّر إعادة النقل.

## أسماء اللغات
language-vi = الفيتنامية
language-en = الإنجليزية
language-zh-hans = الصينية
language-ja = اليابانية
language-ko = الكورية
language-fr = الفرنسية
language-de = الألمانية
language-es = الإسبانية
language-pt = البرتغالية
language-ru = الروسية
language-ar = العربية
language-hi = الهندية
language-th = التايلاندية
language-lo = اللاوية
language-km = الخميرية
language-id = الإندونيسية

## كلمات صغيرة في النصوص
callout-label = ملاحظة
missing-fact = (سُحب الرقم)

### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = منظومة الرسائل
message-help = المحاور والرسائل الرئيسية وما يسندها من حقائق ومقالات. كل تغيير هنا يراه القراء فورًا.
message-coverage = التغطية
message-figures = أرقام بلا إحالة
message-new-theme = محور جديد
message-new = رسالة جديدة
message-edit = تعديل
message-up = إلى أعلى:
message-down = إلى أسفل:
message-theme-empty = لا توجد رسائل تحت هذا المحور بعد.
message-days = المدة
message-worded = اللغات
message-told = المنشور
message-languages = { $have } من { $all } لغة
message-always = دون أجل محدد
message-from = ابتداءً من { $date }
message-until = حتى { $date }
message-between = { $from } – { $to }
message-stories = المقالات: { $n }
message-proofs = ما يسندها
message-no-proofs = لا يوجد ما يسندها بعد
message-add-fact = إضافة حقيقة
message-add-item = إضافة مقال
message-proof-help = اكتب بضعة أحرف ثم اختر من القائمة. أزل العلامة لحذف عنصر.
message-proof-unknown = لا يوجد عنصر بهذا الاسم: { $proof }. اختر من القائمة.
message-place = الموضع والمسؤولية
message-names = الأسماء بكل لغة
message-code-help = أحرف صغيرة a–z وأرقام وشرطات. إذا تُرك فارغًا أُنشئ من الاسم.
message-remove = إزالة
theme-not-empty = ما زالت هناك رسائل تحت هذا المحور. انقلها أو أزلها أولًا.
message-in-use = هناك محتوى يحمل هذه الرسالة. حدّد لها تاريخ انتهاء بدل إزالتها.
days-order = اليوم الأخير يسبق اليوم الأول.
field-wording = الصياغة
field-theme = المحور
field-valid_from = اليوم الأول
field-valid_to = اليوم الأخير
field-responsible = الجهة المسؤولة
field-unit = الوحدة
field-group = المجموعة

## What readers see
house-title = ما نودّ أن نُعرَف به
house-intro = الرسائل الرئيسية مع ما يسندها من حقائق ومقالات.

## Coverage
coverage-help = كم نسخة منشورة تحمل أي رسالة، ومن أي جهة، وبأي لغة، ومتى. كل رقم يفتح النسخ المعدودة.
coverage-rows = الصفوف
coverage-columns = الأعمدة
coverage-message = الرسالة
coverage-period = الفترة
coverage-months = آخر 12 شهرًا
coverage-quarters = آخر 8 أرباع سنة
coverage-years = آخر 5 سنوات
coverage-ever = منذ البداية
coverage-none = دون رسالة
coverage-all = الكل
coverage-turn = تبديل الصفوف والأعمدة
coverage-note = النسخة التي تحمل عدة رسائل تُحسب لكل واحدة منها.
coverage-editions = النسخ المعدودة
coverage-newest = أحدث { $n }

## Figures without a citation
figures-help = مواضع يذكر فيها النص رقمًا مسجَّلًا الآن أو كان مسجَّلًا دون الإحالة إليه. القيم السابقة أولًا.
figures-progress = قُرئ { $done } من { $all } نصًّا
figures-count = عدد ما وُجد: { $n }
figures-none = لم يُعثر على أرقام بلا إحالة.
figures-former = قيمة سابقة
figures-cite = الإحالة إلى الحقيقة
figures-not = ليست هذه الحقيقة
figures-save = الحفظ مسودةً
figures-draft-note = ستُقرأ الفقرة هكذا. يرى القراء التغيير عند نشر المسودة.
figures-moved = تغيّر النص منذ العثور على هذا الرقم. تُعاد قراءته الآن.

## Facts
fact-new = حقيقة جديدة
fact-register = تسجيل
fact-code-help = أحرف وأرقام ونقاط وشرطات، مثل economy.gdp.growth. لا يمكن تغييره لاحقًا.
fact-code-wrong = لا يحتوي المفتاح إلا على أحرف وأرقام ونقاط وشرطات وشرطات سفلية.
fact-effects-count = عدد الجمل التي ستتغير: { $n }. راجع كلًّا منها قبل الحفظ.
fact-confirm = حفظ التغيير
fact-back = العودة والتعديل
fact-review-title = المراجعة
fact-check = تم التحقق، ما زالت صحيحة
fact-check-next = المراجعة التالية: { $date }
facts-due-count = حان وقت مراجعتها: { $n }
fact-save-names = حفظ الأسماء
fact-retire = إيقاف التحديث
fact-retire-help = لا تُعرض للنصوص الجديدة. وتبقى كما هي حيث أُحيل إليها، مع فترتها.
fact-restore = استئناف التحديث
fact-retired-tag = متوقفة
fact-retired-since = لم يعد هذا الرقم يُحدَّث منذ { $date }.

## What was just done
done-theme = حُفظ المحور. يراه القراء فورًا.
done-message = حُفظت الرسالة. يراها القراء فورًا.
done-removed = أُزيل.
done-cited = حُفظت المسودة مع الإحالة. راجعها ثم سلّمها.
done-refused = سُجّل: هذا الرقم ليس تلك الحقيقة.
done-registered = سُجّلت. يمكن للنصوص الإحالة إليها من الآن.
done-checked = سُجّل: ما زالت صحيحة. حُدّد موعد المراجعة التالية.
done-retired = أُوقف تحديثها.
done-restored = استُؤنف تحديثها.
done-names = حُفظت الأسماء.

## Events
event-register-fact = سجّل حقيقة
event-check-fact = تحقق من حقيقة: ما زالت صحيحة
event-retire-fact = أوقف تحديث حقيقة
event-restore-fact = استأنف تحديث حقيقة
event-name-fact = غيّر اسم حقيقة
event-change-theme = عدّل محورًا
event-remove-theme = أزال محورًا
event-change-message = عدّل رسالة
event-remove-message = أزال رسالة
event-refuse-figure = ذكر أن رقمًا ليس حقيقة مسجلة

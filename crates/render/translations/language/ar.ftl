# Language (Arabic): translation memory, glossary, machine translation.

desk-language-tools = اللغة
desk-language-parts = أجزاء هذا القسم

## Translation memory
memory-title = ذاكرة الترجمة
glossary-title = المسرد
machine-title = الترجمة الآلية
memory-help = ما ترجمه أشخاص من قبل. تقترحه منضدة الترجمة للنص نفسه وللنصوص القريبة منه.
memory-empty = لا شيء هنا بعد. تمتلئ الذاكرة كلما اعتُمدت ترجمات، أو بملف.
memory-none-found = لم يُعثر على شيء.
memory-pair = اللغات
memory-from-to = { $from } ← { $to }
memory-source = الأصل
field-target = الترجمة
memory-origin = المصدر
memory-origin-desk = مكتب التحرير
memory-origin-content = نصوص منشورة
memory-origin-machine = نصوص منشورة بترجمة آلية لم تُراجع
memory-unit = وحدة من الذاكرة
memory-created = أُضيفت
memory-changed = آخر اعتماد
memory-statistics = محتوى الذاكرة
memory-units = الوحدات
memory-confirmed = المعتمدة في المكتب
memory-file = الملف
memory-export = تنزيل الكل بصيغة TMX
memory-import = إدخال ملف TMX
memory-import-help = TMX 1.4b، بحد أقصى 128 ميبيبايت. يُقبل الملف كله أو لا يُقبل منه شيء.
memory-imported = وحدات جديدة: { $added }. اعتُمدت من جديد: { $confirmed }.
memory-delete = حذف
memory-back = العودة إلى الذاكرة
memory-too-long = الترجمة أطول من أن تكون وحدة واحدة.

## Files
file-choose = الملف
file-import = إدخال
file-wrong = لم يُقبل الملف. لم يتغير شيء.
file-place = السطر { $line }، الحرف { $character }
file-left-out = تُرك لأن البوابة لا تضم هذه اللغات: { $list }
file-remarks = ملاحظات على الملف
file-missing = اختر ملفًا أولًا.
file-encoding = فيه رموز لا يمكن قراءتها. احفظه بترميز UTF-8 وحاول مجددًا.
file-too-large = حجمه أكبر مما ينبغي.
file-malformed = الملف تالف هنا: ليس XML سليم البنية.
file-other-format = هذه صيغة أخرى، أو إصدار لا يُقرأ هنا.
file-rule = هذا يخالف قاعدة من قواعد الصيغة.
file-nothing = ليس فيه شيء بلغات هذه البوابة.
file-unit-long = نص أطول من أن يكون وحدة واحدة.
file-unit-source = وحدة ليس فيها نص بلغة الأصل.
file-term-long = مصطلح أو تعريف أطول مما ينبغي.
file-not-yours = فيه لغات ليست من مسؤوليتك. لغاتك هي:

## Glossary
glossary-help = أسماء ما تختص به البلاد في كل لغة.
glossary-count = المفاهيم التي عُثر عليها: { $n }
glossary-in = اللغة المعروضة
glossary-subject = المجال
glossary-missing-only = ما ليس له مصطلح فيها فقط
glossary-new = مفهوم جديد
glossary-concept = المفهوم
glossary-languages = اللغات
glossary-no-term = بلا مصطلح
glossary-retired = موقوف
glossary-export = تنزيل المسرد
glossary-import = إدخال ملف TBX
glossary-import-help = TBX لعام 2008 أو 2019. في المفاهيم الموجودة تحل مصطلحات الملف محل مصطلحات لغاته، وتبقى اللغات الأخرى. يُقبل الملف كله أو لا يُقبل منه شيء.
glossary-imported = مفاهيم جديدة: { $added }. تغيّرت: { $changed }. كما كانت: { $unchanged }.
glossary-terms = المصطلحات
glossary-change = تغيير
glossary-status = الاستعمال
glossary-note = ملاحظة
glossary-add-term = إضافة مصطلح
glossary-about = عن المفهوم
glossary-definition = التعريف
glossary-retire = إيقاف الاستعمال
glossary-restore = إعادة الاستعمال
glossary-back = العودة إلى المسرد
glossary-known = هذا المصطلح موجود في المسرد: { $code }
field-term = المصطلح
term-status-preferred = مفضّل
term-status-admitted = مقبول
term-status-forbidden = ممنوع
term-taken = للمفهوم هذا المصطلح من قبل.
term-last = لا بد للمفهوم من مصطلح واحد على الأقل. أوقف استعمال المفهوم بدلًا من ذلك.
term-too-long = أطول مما ينبغي، أو فيه رموز لا تكون في مصطلح.
subject-organisation = الجهات
subject-territory = الأماكن
subject-region = المناطق
subject-heritage = التراث
subject-document = القوانين
subject-document_kind = أنواع الوثائق
subject-heritage_list = قوائم التراث
subject-calendar = الأيام والأعياد
subject-theme = المحاور

## What was just done
done-memory-changed = تم الحفظ. تقترح الذاكرة الترجمة الجديدة من الآن.
done-memory-deleted = تم الحذف. لن تقترحها الذاكرة بعد الآن.
done-concept = حُفظ المفهوم.
done-term = حُفظ المصطلح.
done-term-removed = حُذف المصطلح.
done-concept-retired = أُوقف استعمال المفهوم: لن تشير إليه منضدة الترجمة بعد الآن.
done-concept-restored = عاد المفهوم إلى الاستعمال.

## Machines
machine-help = لا يُرسل شيء إلى آلة ما لم يطلبه أحد. وما يُرسل، وإلى من، مسجل في سجل التدقيق. ولا يُرسل أبدًا نص محظور النشر.
machine-off = لم تُضبط أي آلة ترجمة. يمكن لمشغّل البوابة أن يسميها في ملف الإعدادات.
machine-name = الآلة
machine-address = العنوان
machine-secret = المفتاح مضبوط
machine-knows = اللغات التي تعرفها
machine-ask = سؤالها
machine-knows-not = لا سبيل لها إلى الإفادة بذلك.
machine-try = تجربة جملة
machine-try-help = تُرسل الجملة إلى الآلة ويُسجَّل ذلك في سجل التدقيق.
machine-from = من
machine-to = إلى
machine-text = الجملة
machine-translate = ترجمة
machine-sent = ما أُرسل في آخر 30 يومًا
machine-sent-none = لا شيء.
machine-requests = الطلبات
machine-texts = النصوص
machine-characters = الأحرف
machine-last = آخر مرة
machine-none = لم تُضبط آلة لهاتين اللغتين.
machine-embargoed = هذا النص محظور النشر ولا يُرسل إلى أحد.
machine-too-long = النص أطول مما تقبله هذه الآلة.
machine-unreachable = تعذر الاتصال بالآلة
machine-refused = رفضت الآلة
machine-bad-answer = لا يمكن استعمال جواب الآلة

## Events
event-change-memory = تغيير وحدة في الذاكرة
event-delete-memory = حذف وحدة من الذاكرة
event-import-memory = إدخال ملف إلى الذاكرة
event-create-concept = إنشاء مفهوم
event-change-concept = تغيير مفهوم
event-retire-concept = إيقاف استعمال مفهوم
event-restore-concept = إعادة مفهوم إلى الاستعمال
event-add-term = إضافة مصطلح
event-change-term = تغيير مصطلح
event-remove-term = حذف مصطلح
event-import-glossary = إدخال ملف إلى المسرد
event-derive-glossary = إدراج أسماء في المسرد
event-send-to-machine = إرسال نص إلى آلة

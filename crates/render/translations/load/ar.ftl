# Figures at the desk (Arabic): flows, vintages, files that become vintages.

## Flows
desk-data = الإحصاءات
load-help = مجموعات البيانات التي تنشرها جهاتك. كل ملف يصبح إصدارًا جديدًا، وتبقى الإصدارات السابقة كلها محفوظة ويمكن الرجوع إليها.
load-none-yours = لا توجد مجموعة بيانات تابعة لجهة يحق لك تحميل أرقامها.
load-flow = مجموعة البيانات
load-newest = أحدث إصدار
load-who = نشره
load-publisher = الجهة المسؤولة
load-none-yet = لم يُنشر شيء بعد
load-vintage = الإصدار { $number }
load-vintages = الإصدارات
load-what-changed = ما الذي تغيّر
load-counts = أُضيف { $added }، رُوجع { $revised }، حُذف { $removed }
load-observations-count = { $count ->
    [zero] لا قيم
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $n } قيم
    [many] { $n } قيمة
   *[other] { $n } قيمة
}

## A file
load-new = تحميل ملف
load-mode = ما هو الملف
load-mode-add = إضافة: تُضاف قيمه إلى الموجود أو تحل محله
load-mode-whole = كل البيانات: تُحذف القيم غير الموجودة فيه
load-note = ملاحظة على الإصدار
load-note-help = يراها القراء بجانب الإصدار.
load-file-help = ملف CSV بترميز UTF-8 أو XLSX أو SDMX-CSV أو SDMX-ML، بحجم لا يتجاوز { $size }. يُفحص الملف كله أولًا، ولا يُنشر شيء قبل أن ترى ما سيغيّره.
load-check = فحص الملف
load-columns = أعمدة مجموعة البيانات هذه
load-columns-help = يذكر الصف الأول الأعمدة برمزها أو باسمها. ويمكن أن يكون في الجدول عمود لكل فترة. ويمكن كتابة الأسماء بدل الرموز.
load-required = إلزامي
load-recent = الملفات المرسلة
load-of = الملف { $file }
load-sent = أُرسل
load-too-large = الملف كبير جدًا.
load-too-many = ما زالت عدة ملفات لهذه المجموعة تنتظر قرارًا. انشرها أو استبعدها أولًا.
load-cut-off = لم يصل الملف كاملًا. أرسله مرة أخرى.

## Where it stands
load-state-waiting = قيد الفحص
load-state-refused = مرفوض
load-state-checked = ينتظر قرارًا
load-state-publishing = قيد النشر
load-state-published = منشور
load-state-lost = يُرسل من جديد
load-state-dropped = لم يُستخدم
load-is-waiting = يجري فحص الملف. ستُظهر هذه الصفحة النتيجة تلقائيًا عند الانتهاء.
load-is-publishing = يجري نشر الإصدار. ستُظهر هذه الصفحة النتيجة تلقائيًا عند الانتهاء.
load-read-count = { $count ->
    [zero] لم يُقرأ أي صف
    [one] قُرئ صف واحد
    [two] قُرئ صفان
    [few] قُرئت { $n } صفوف
    [many] قُرئ { $n } صفًا
   *[other] قُرئ { $n } صف
}
load-brought-count = { $count ->
    [zero] لم تُقارن أي قيمة
    [one] قورنت قيمة واحدة
    [two] قورنت قيمتان
    [few] قورنت { $n } قيم
    [many] قورنت { $n } قيمة
   *[other] قورنت { $n } قيمة
}
load-lost = انقطع العمل على هذا الملف ولم يتغير شيء. أرسله مرة أخرى.
load-unchanged = لا يختلف شيء في الملف عن المنشور. لا حاجة إلى إصدار جديد.
load-dropped = لم يُستخدم الملف. لم يتغير شيء.
load-published = نُشر: هذا الآن هو الإصدار { $number }.
done-data-dropped = استُبعد الملف.

## What it would change
load-changes = ما الذي سيتغير
load-again = نُشر إصدار آخر في هذه الأثناء، فأُعيد فحص الملف. راجعه مرة أخرى.
load-added = المضاف
load-revised = المُراجَع
load-removed = المحذوف
load-afterwards = عدد قيم الإصدار
load-revisions = قيم ستتغير أو تُحذف
load-shown = { $shown } من { $all }
load-gone = تُحذف
load-publish = نشر هذا الإصدار
load-drop = استبعاد الملف

## What is wrong
load-refused = رُفض الملف لأن فيه أخطاء. لم يتغير شيء.
load-place = الصف { $row }، { $column }
load-place-row = الصف { $row }
load-more-count = { $count ->
    [zero] لا أخطاء أخرى
    [one] … وخطأ آخر
    [two] … وخطآن آخران
    [few] … و{ $n } أخطاء أخرى
    [many] … و{ $n } خطأً آخر
   *[other] … و{ $n } خطأ آخر
}
load-problem-missing = لا توجد قيمة هنا.
load-problem-code = «{ $value }» ليست في القائمة { $list }.
load-problem-length = عدد حروف «{ $value }» هو { $length }؛ والمسموح من { $min } إلى { $max }.
load-problem-range = { $value } خارج النطاق من { $min } إلى { $max }.
load-problem-decimals = في { $value } أكثر من { $decimals } أرقام بعد الفاصلة العشرية.
load-problem-repeated = قيمة السلسلة نفسها للفترة نفسها موجودة في الصف { $row }.
load-problem-varies = «{ $value }» تختلف عن «{ $first }» في الصف { $row }، مع أن كلتيهما عن السلسلة نفسها.
load-problem-type-letters = يجب أن تتكون «{ $value }» من حروف فقط.
load-problem-type-letters-digits = يجب أن تتكون «{ $value }» من حروف وأرقام فقط.
load-problem-type-digits = يجب أن تتكون «{ $value }» من أرقام فقط.
load-problem-type-boolean = يجب أن تكون «{ $value }» إما true وإما false.
load-problem-type-whole = «{ $value }» ليست عددًا صحيحًا مثل 12 أو -3.
load-problem-type-number = «{ $value }» ليست عددًا بنقطة عشرية مثل 12.5.
load-problem-type-year = «{ $value }» ليست سنة مثل 2024.
load-problem-type-month = «{ $value }» ليست شهرًا مثل 2024-01.
load-problem-type-day = «{ $value }» ليست يومًا مثل 2024-01-31.
load-problem-type-moment = «{ $value }» ليست تاريخًا ووقتًا مثل 2024-01-31T12:00:00.
load-problem-type-period = «{ $value }» ليست فترة مثل 2024 أو 2024-Q1 أو 2024-01 أو 2024-01-31.
load-problem-type-text = «{ $value }» ليست من نوع النص المطلوب هنا.
load-problem-file = لا يمكن قراءة الملف ابتداءً من هنا.
load-problem-encoding = هذا النص ليس بترميز UTF-8. احفظ الملف بترميز UTF-8.
load-problem-no-data = هذا ليس ملف أرقام. أرسل CSV بترميز UTF-8 أو XLSX أو SDMX-CSV أو SDMX-ML.
load-problem-fields = في هذا الصف { $found } من الحقول، وفي الصف الأول { $expected }. هل تنقص علامة اقتباس؟
load-problem-no-column = لا يوجد عمود كهذا في مجموعة البيانات. أعمدتها هي { $known }.
load-problem-missing-column = هذا العمود ناقص، ولا شيء آخر يحدد قيمته.
load-problem-twice-column = هذا العمود مكرر.
load-problem-other-flow = في الملف بيانات { $found }، لا بيانات { $expected }.
load-problem-no-rows = لا توجد قيم في الملف.
load-problem-frequency = لا يمكن معرفة التواتر من الفترة «{ $value }». أضف عمود FREQ.

## Structures
structures-title = بُنى البيانات
structures-help = ملف SDMX-ML فيه قوائم رموز ومفاهيم وبُنى بيانات ومجموعات بيانات. تبقى الإصدارات النهائية كما هي: الجديد يحتاج إلى إصدار جديد.
structures-new-flows = لمجموعات البيانات الجديدة
structures-topic = الموضوع
structures-licence = رخصة الأرقام (SPDX)
structures-file-help = ‏SDMX-ML 3.0 أو 2.1، بحجم لا يتجاوز { $size }. يُفحص الملف كله أولًا، ولا يتغير شيء قبل أن ترى ما سيتغير.
structures-nothing = كل ما في الملف محفوظ من قبل. لن يتغير شيء.
structures-new = جديد
structures-other = مُعدَّل
structures-flows = مجموعات بيانات جديدة
structures-keep = احفظ هذه البُنى
structures-left-out = تُرك جانبًا لأنه لا مكان له هنا
structures-line = السطر { $line }
structures-problem-unreadable = تتعذر قراءة الملف.
structures-problem-empty = لا توجد بُنى في الملف.
structures-problem-twice = { $thing } مكرر.
structures-problem-agency = { $thing }: «{ $agency }» ليس معرّف جهة.
structures-problem-stub = { $thing } مذكور بالاسم فقط هنا؛ والنص الكامل في { $place }.
structures-problem-final = { $thing } نهائي وهو هنا مختلف. الجديد يحتاج إلى إصدار جديد.
structures-problem-missing = { $thing }: لا يوجد { $missing }.
structures-problem-code-twice = { $thing }: يوجد رمز مكرر.
structures-problem-rules = { $thing } لا يصلح للبيانات.
structures-problem-address = { $thing }: لا يمكن تكوين عنوان من معرّفه.
structures-problem-flow-there = { $thing }: توجد مجموعة بيانات { $flow } من قبل.
structures-problem-untold = { $thing } جديد. حدّد موضوعه والجهة المسؤولة عنه ورخصة أرقامه.
structures-problem-topic = لا يوجد موضوع { $topic }.
structures-problem-organisation = لا توجد جهة { $organisation }.
structures-problem-licence = الرخصة فارغة.
done-structures-kept = حُفظت البُنى.

## In the log
event-send-data = أرسل ملف أرقام
event-accept-data = قبل ملف أرقام
event-drop-data = استبعد ملف أرقام
event-publish-data = نشر أرقامًا
event-apply-data = حمّل أرقام الحزمة
event-import-structures = أدخل بُنى بيانات

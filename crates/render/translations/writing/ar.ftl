# The editor: العربية.

## Tools
writing-subheading = عنوان فرعي
writing-numbers = قائمة مرقّمة
writing-quote = اقتباس
writing-table = جدول
writing-picture = صورة
writing-column = العمود { $count }
writing-cell = نص
writing-link-words = نص الرابط
writing-outline = المخطط
writing-no-headings = لا توجد عناوين بعد.
writing-counts = عدد الكلمات: { $words } · دقائق القراءة: { $minutes }
writing-length = عدد الأحرف: { $count }؛ يظهر كاملًا حتى { $best }
writing-line = السطر { $line }
writing-close = إغلاق

## Find and replace
writing-find = بحث واستبدال
writing-find-before = السابق
writing-find-next = التالي
writing-exact = مطابقة حالة الأحرف
writing-replace = استبدال
writing-replace-all = استبدال الكل
writing-replace-by = استبدال بـ
writing-matches = { $at } من { $count }
writing-replaced = عدد مرات الاستبدال: { $count }

## Choosing something to put in
writing-pick-facts = إدراج حقيقة
writing-pick-links = إدراج رابط
writing-pick-media = إدراج صورة
writing-pick-help = اكتب للبحث، بالتشكيل أو من دونه. اختر بمفاتيح الأسهم وأدرج بمفتاح Enter.
writing-found-count = عدد النتائج: { $n }
writing-fact-due = كان موعد المراجعة { $date }
writing-other-site = موقع آخر
writing-put-where = موضع الإدراج
writing-put-before = قبل «{ $words }»
writing-put-end = في النهاية

## Pasting and pictures
writing-pasting = جارٍ نقل التنسيق…
writing-paste-failed = تعذّر نقل التنسيق، فأُلصقت الكلمات وحدها. تحقّق من الاتصال وألصق مرة أخرى.
writing-paste-plain = أُلصقت الكلمات وحدها دون تنسيق.
writing-paste-here = ألصق هنا
writing-paste-help = نص من برنامج لمعالجة النصوص. يُنظَّف ويوضع في نهاية النص عند الحفظ.
writing-paste-pictures-count = الصور المتروكة: { $n }؛ أضف كلًّا منها مع ذكر صاحبها.
writing-paste-comments-count = التعليقات المتروكة: { $n }.
writing-paste-deletions-count = مقاطع معلَّمة للحذف في المستند تُركت: { $n }.
writing-paste-links-count = روابط أزيل منها التتبّع: { $n }.
writing-paste-others-count = عناصر أخرى متروكة: { $n }.
writing-uploading = جارٍ رفع { $name }…
writing-upload-failed = لم يُرفع { $name }.

## Preview
writing-preview-page = معاينة في علامة تبويب جديدة
writing-width = عرض المعاينة
writing-phone = هاتف
writing-tablet = جهاز لوحي
writing-screen = حاسوب
writing-light-dark = فاتح أو داكن
writing-light = فاتح
writing-dark = داكن
writing-not-begun = لم يبدأ بعد: { $language }
writing-no-preview = لا يمكن العرض الآن. حاول مرة أخرى بعد قليل.

## Keeping
writing-lost = تعذّر الوصول إلى الخادم. نصك محفوظ في هذا المتصفح وسيُرسل فور عودة الاتصال. واصل الكتابة.
writing-session-ended = انتهت جلستك. نصك في أمان في هذا المتصفح. سجّل الدخول مجددًا في علامة تبويب أخرى ثم عد إلى هنا.
writing-sign-in-again = تسجيل الدخول مجددًا
writing-session-back = سجّلت الدخول مجددًا. لم يُفقد شيء.
writing-session-other = سجّل شخص آخر الدخول في هذا المتصفح. يبقى نصك هنا إلى أن تسجّل الدخول مجددًا.
writing-restored = أُعيد إلى النص ما كُتب في { $time } ولم يصل إلى الخادم.
writing-restored-not = استخدام النص المحفوظ بدلًا منه
writing-windows = غيّرتَ الأسطر نفسها في نافذة أخرى.
writing-windows-joined = ما كتبته في نافذة أخرى موجود أيضًا في هذا النص.

## Two people
writing-newer = حفظ { $name } نسخة جديدة ({ $time }).
writing-newer-clash = غيّر كلاكما الأسطر نفسها.
writing-settle = المقارنة والاختيار
writing-bring = إدخالها في نصي
writing-brought = أصبحت في نصك.
writing-changes = عرض التغييرات
writing-came = ما غيّره شخص آخر، وقد ضُمّ إلى تغييراتك
writing-merge-title = نسختان للأسطر نفسها
writing-merge-by = حفظ { $name } نسخة أخرى ({ $time }).
writing-merge-own = النص الآخر كتبته أنت في نافذة أخرى ({ $time }).
writing-merge-help = حيث يغيّر النصّان الأسطر نفسها، اختر ما ينبغي أن يبقى. ضُمّ كل ما عدا ذلك. ما كتبته محفوظ في هذه الأثناء.
writing-merge-place = غيّر كلاهما هذا الموضع
writing-merge-mine = نصي
writing-merge-theirs = النص الآخر
writing-merge-both = التغييران معًا:
writing-merge-own-words = صياغة أخرى:
writing-merge-open = اختر صياغة واحدة في كل موضع.
writing-merge-again = تغيّر النص الآخر مرة أخرى في هذه الأثناء. يُرجى النظر في المواضع من جديد.
writing-merge-go-on = متابعة الكتابة
done-windows-merged = أصبح النصّان نصًا واحدًا. يصير نسخة عند الحفظ.

## What is wrong with a text
problem-too-long = النص طويل جدًا، ولا يُقرأ باقيه.
problem-unknown-directive = لا يوجد عنصر كهذا.
problem-bad-directive = هذا العنصر غير مكتوب على الوجه الصحيح.
problem-misplaced-directive = لا يجوز أن يقع هذا العنصر داخل قائمة أو اقتباس.
problem-wrong-form = عدد علامات النقطتين (:) في هذا العنصر غير صحيح.
problem-unclosed-container = علامة الإغلاق ::: ناقصة.
problem-stray-close = علامة ::: هذه لا تُغلق شيئًا.
problem-too-deep = عناصر كثيرة متداخلة.
problem-missing-attribute = ينقص هذا العنصر شيء.
problem-unknown-attribute = ليس لهذا العنصر مثل هذا الإعداد.
problem-repeated-attribute = هذا الإعداد مكرّر.
problem-bad-value = هذه القيمة غير ممكنة هنا.
problem-bad-data = يجب أن تكون بيانات الرسم أسطرًا من تسمية ورقم.
problem-bad-inline = لا يوضع بين القوسين المزدوجين إلا حقيقة: [[fact:…]].
problem-raw-html = لا يُفسَّر HTML بل يظهر نصًا.
problem-markdown-image = أدرج الصور بأداة الصور.
problem-bad-link = لا يمكن الربط بهذا العنوان.
problem-unknown-reference = هذا الرمز غير معروف.
problem-unknown-fact = لا توجد حقيقة كهذه.
problem-unknown-picture = لا توجد صورة كهذه.

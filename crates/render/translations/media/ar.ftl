# الصور ومقاطع الفيديو في مكتب التحرير.

desk-media = مكتبة الوسائط
media-upload = إضافة ملفات
media-upload-help = صور (JPEG وPNG وGIF وWebP وTIFF وSVG) حتى 64 ميغابايت ومقاطع فيديو (MP4 وMOV وWebM) حتى 2 غيغابايت. يُعرف نوع الملف من محتواه لا من اسمه.
media-files = الملفات
media-drop = يمكن اختيار عدة ملفات معًا أو إفلاتها هنا. إذا انقطع الاتصال فاختر الملف نفسه مرة أخرى، فيُستأنف الإرسال من حيث توقف.
media-send = إرسال
media-coming = قيد الإرسال
media-recent = أحدث ملفاتي
media-describe = وصف الملف
media-use-existing = استخدام الملف الموجود
media-keep-both = إضافته على أي حال
media-all-done = أُرسلت جميع الملفات.
media-is-sending = جارٍ الإرسال
media-is-lost = انقطع الاتصال، وسيُستأنف تلقائيًا
media-is-receiving = لم يصل كاملًا بعد
media-is-making = قيد المعالجة
media-is-done = في المكتبة
media-is-duplicate = هذا الملف نفسه موجود في المكتبة.

## المكتبة
media-kind = صور أو مقاطع فيديو
media-pictures = صور
media-videos = مقاطع فيديو
media-video = فيديو
media-only = عرض
media-without-alt = بلا نص بديل
media-ending = حقوق تنتهي خلال 30 يومًا
media-unused = غير مستخدمة
media-as-grid = عرض كصور
media-as-list = عرض كقائمة
media-none = لا شيء مطابق.
media-previous = السابق
media-not-shown = لا تُعرض
media-shown-until = حتى { $date }
media-decorative = زخرفية
media-described = موصوفة { $count }

## ملف واحد
field-credit = صاحب العمل
field-licence = الترخيص
field-rights_until = آخر يوم يجوز فيه العرض
field-consent = الموافقة
field-file = الملف
media-credit-help = الاسم الذي يراه القراء بجانب الصورة.
media-rights-help = ابتداءً من اليوم التالي لا يراها القراء. إذا تُرك فارغًا فلا نهاية لها.
media-consent-help = من يظهر فيها، ومن وافق على ماذا، وأين حُفظت الموافقة. لا يراها إلا الموظفون.
media-focus = محور الصورة
media-focus-help = تبقى هذه النقطة ظاهرة مهما قُصت الصورة. اضغط عليها في الصورة أو حددها هنا بالنسبة المئوية.
media-focus-x = من اليسار، %
media-focus-y = من الأعلى، %
media-crops = كما تُقص
media-alt = ماذا تُظهر
media-alt-help = لمن لا يرى الصورة، بكل لغة. لا يُنشر نص فيه هذه الصورة بلغة ينقصها هذا الوصف.
media-is-decorative = زخرفية: لا تقول شيئًا يفتقده القارئ
media-missing = ناقص
media-about = عن الملف
media-size = الأبعاد
media-length = المدة
media-file = نوع الملف
media-added = أُضيف
media-weight = حجم الملف
media-file-name = اسم الملف
media-original = الملف الأصلي بكل ما فيه من بيانات خاصة
media-uses = أماكن الاستخدام
media-uses-none = لم يُستخدم بعد.
media-camera = ما يذكره الملف
media-camera-help = كتبته الكاميرا والبرامج. لا يراه إلا الموظفون، ولا شيء منه في النسخ العامة.
media-alike = تبدو متطابقة
media-prefer = استخدام هذا وحذف الجديد
media-poster = صورة ثابتة
media-poster-code = الصورة
media-poster-help = تظهر مكان الفيديو حتى تشغيله. إذا تُرك فارغًا فلا صورة.
media-poster-frame = أخذ اللقطة المعروضة
media-showing = القراء
media-withdraw = إيقاف العرض
media-withdraw-help = من الآن تُبنى الصفحات من دونه وتزول نسخه العامة.
media-restore = عرضه من جديد
media-restore-help = تعرضه من جديد الصفحات التي تستخدمه.
media-remove = حذفه من المكتبة
media-withdrawn-since = لا يُعرض على القراء منذ { $time }: { $reason }

## الاختيار
media-pick = اختيار من المكتبة
media-choose = اختيار
media-line = السطر المراد إدراجه في النص
media-leading = الصورة الرئيسية
media-no-picture = لا توجد صورة.
media-now = الحالية
media-chosen = المختارة
media-use = استخدام هذه الصورة
media-take-out = بلا صورة
media-published-help = يرى القراء هذا المحتوى. يُنشر التغيير فورًا بوصفه تصحيحًا في كل لغة مع النصوص البديلة من المكتبة.
media-four-eyes-help = يرى القراء هذا المحتوى. بعد قبول التغيير يُنشر بوصفه تصحيحًا في كل لغة مع النصوص البديلة من المكتبة.

## ما ينتظر
media-waits-ending = حقوق توشك على الانتهاء

## سبب عدم التنفيذ
refusal-media = يُرجى تصحيح ما يلي أولًا. { $problems }
media-lacks-alt = ليس لـ«{ $media }» نص بديل بهذه اللغة.
media-lacks-rights = لا يذكر «{ $media }» صاحبه ولا ترخيصه.
media-is-withdrawn = لم يعد عرض «{ $media }» جائزًا: استبدله أو أزله.
media-kind-unknown = أيًا كان اسم الملف، فهو ليس صورة (JPEG أو PNG أو GIF أو WebP أو TIFF أو SVG) ولا فيديو (MP4 أو MOV أو WebM).
media-too-large = الملف كبير جدًا: الحد الأقصى { $detail } ميغابايت.
media-larger-than-any = الملف كبير جدًا: الحد الأقصى 2 غيغابايت.
media-too-many-pixels = الصورة كبيرة جدًا: { $detail } بكسل.
media-drawing-refused = يحتوي الرسم على ما لا يجوز في صورة: { $detail }
media-codec = لا تُشغّل المتصفحات «{ $detail }». احفظ الفيديو بترميز H.264 (MP4) أو VP9 (WebM).
media-too-long = الفيديو طويل جدًا: الحد الأقصى بالساعات { $detail }.
media-damaged = الملف تالف أو مبتور أو أُلحق به شيء غريب.
media-empty = الملف فارغ.
media-cut-off = لم يصل الملف كاملًا. يُرجى إرساله من جديد.
media-too-many-open = ملفات كثيرة جدًا في وقت واحد. انتظر حتى يصل بعضها.
media-focus-wrong = يجب أن تقع النقطة بين 0 و100 بالمئة.
media-alt-long = لا يتجاوز النص البديل 600 حرف.
media-not-picture = ليس هذا رمز صورة يجوز عرضها.
media-rights-over = انتهى حق العرض
media-in-use = ما زال مستخدمًا. أزله أولًا من هذه النصوص.
media-text-waits = ثمة نص أحدث ينتظر في إحدى اللغات المنشورة. انشره أولًا.
media-proposal-waits = هناك تغيير آخر لهذا المحتوى ينتظر شخصًا ثانيًا. يجب قبوله أو رفضه أولًا.

## ما أُنجز للتو
done-media = تم الحفظ.
done-media-added = تمت الإضافة. اذكر الآن ماذا تُظهر.
done-media-withdrawn = لم يعد القراء يرونه.
done-media-restored = يراه القراء من جديد.
done-media-removed = تم الحذف.
done-media-preferred = حُذف الجديد واستُخدم هذا.
done-picture = تم تغيير الصورة.

## الأحداث
event-describe-media = وصف ملف وسائط
event-withdraw-media = سحب ملف وسائط
event-restore-media = أعاد عرض ملف وسائط
event-remove-media = حذف ملف وسائط
event-expire-media = سحب ملف وسائط انتهت حقوقه
event-set-poster = اختار صورة ثابتة
event-set-picture = غيّر الصورة الرئيسية
event-propose-picture = اقتراح صورة رئيسية أخرى
event-decline-picture = رفض صورة رئيسية أخرى

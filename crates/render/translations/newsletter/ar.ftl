### Newsletters: what readers see, the letters, and the pages of the desk.

## For readers
newsletter-title = النشرات البريدية
newsletter-intro = رسائل رسمية بالبريد الإلكتروني بلغتك وفي المواضيع التي تختارها. تؤكد من صندوق بريدك، وتنهيها بضغطة واحدة.
newsletter-none = لا توجد نشرة في الوقت الحالي.
newsletter-off = لا يمكن الاشتراك في النشرات حاليًا. يرجى المحاولة لاحقًا.
newsletter-closed = توقفت هذه النشرة، ولا تزال أعدادها متاحة للقراءة.
newsletter-language = لغة الرسائل
newsletter-interests = ما الذي تود القراءة عنه؟
newsletter-interests-help = إن لم تختر شيئًا فستتلقى كل شيء.
newsletter-subscribe = اشترك
newsletter-privacy = يُستخدم عنوانك لهذه النشرة وحدها، ويُحفظ مشفَّرًا، ويُمحى عند إلغاء الاشتراك. ولا يُسجَّل فتحك للرسائل ولا متابعتك للروابط.
newsletter-rhythm-at-once = كل مادة فور نشرها
newsletter-rhythm-daily = يوميًا
newsletter-rhythm-weekly = أسبوعيًا
newsletter-every-day = يوميًا الساعة { $time }
newsletter-every-week = أسبوعيًا، { $day } الساعة { $time }
newsletter-day-1 = الاثنين
newsletter-day-2 = الثلاثاء
newsletter-day-3 = الأربعاء
newsletter-day-4 = الخميس
newsletter-day-5 = الجمعة
newsletter-day-6 = السبت
newsletter-day-7 = الأحد
newsletter-archive = الأعداد المرسلة
newsletter-archive-none = لم يُرسل شيء بعد.
newsletter-issue-title = عدد { $date }
newsletter-withdrawn = سُحبت المادة «{ $title }». السبب: { $reason }
newsletter-asked-title = راجع صندوق بريدك
newsletter-asked = إن كان هذا العنوان يستقبل البريد فإن رسالة بالخطوة التالية في طريقها إليه. يصلح رابطها 48 ساعة.
newsletter-confirm-title = تأكيد الاشتراك
newsletter-confirm-line = اضغط الزر لتتلقى «{ $name }».
newsletter-confirm = تأكيد الاشتراك
newsletter-confirmed-title = تم اشتراكك
newsletter-confirmed = ستصلك «{ $name }» من الآن. وفي كل رسالة رابط لتغيير اختيارك أو إلغاء الاشتراك.
newsletter-manage-title = اشتراكك
newsletter-leave = إلغاء الاشتراك
newsletter-leave-line = اضغط الزر ولن تُرسل إليك «{ $name }» بعد ذلك.
newsletter-left-title = أُلغي اشتراكك
newsletter-left = لن تُرسل إليك رسائل أخرى. وقد مُحي عنوانك.
newsletter-link-title = لم يعد هذا الرابط صالحًا
newsletter-link-old = انتهت مدته أو استُخدم من قبل. يمكنك الاشتراك مجددًا في أي وقت.
newsletter-language-wrong = لا تصدر هذه النشرة بتلك اللغة.

## Letters
newsletter-confirm-subject = يرجى التأكيد: { $name }
newsletter-confirm-letter = طلب أحدهم، ونرجو أن يكون أنت، إرسال «{ $name }» إلى هذا العنوان.
newsletter-confirm-until = يصلح الرابط مرة واحدة خلال 48 ساعة.
newsletter-confirm-why = إن لم تكن أنت فلا حاجة إلى فعل شيء: لن تصلك نشرة وسيُمحى العنوان.
newsletter-known-subject = أنت تتلقى بالفعل { $name }
newsletter-known-letter = تُرسل «{ $name }» إلى هذا العنوان بالفعل. يمكنك تغيير اختيارك أو إلغاء الاشتراك في أي وقت.
newsletter-known-button = فتح اشتراكي
newsletter-known-why = وصلتك هذه الرسالة لأن عنوانك أُدخل مرة أخرى لهذه النشرة.
newsletter-letter-subject = { $name }، { $date }
newsletter-letter-why = وصلتك هذه الرسالة لأنك مشترك في «{ $name }».
newsletter-letter-manage = تغيير المواضيع أو اللغة
newsletter-letter-web = اقرأ هذا العدد على الموقع
newsletter-letter-correction = ما سُحب منذ ذلك الحين

## At the desk
desk-newsletters = النشرات البريدية
newsletter-new = نشرة جديدة
newsletter-names = الأسماء واللغات
newsletter-written = تصدر بهذه اللغة
newsletter-code-help = حروف لاتينية صغيرة وأرقام وشرطات. لا يمكن تغييره لاحقًا.
newsletter-subscribers = المشتركون
newsletter-pending = لم يؤكدوا بعد
newsletter-withheld = أقل من { $n }
newsletter-few = عدد المشتركين أقل من أن يُفصَّل بحسب اللغة والموضوع.
newsletter-everything = كل شيء
newsletter-settings = الإعدادات
newsletter-rhythm = الوتيرة
newsletter-weekday = اليوم (إن كانت أسبوعية)
newsletter-hour = الساعة
newsletter-filling = المحتوى
newsletter-filling-published = كل ما يُنشر
newsletter-filling-dispatched = ما يُرسل إليها فقط
newsletter-looked-at = يراجع أحدهم كل عدد قبل إرساله
newsletter-interests-offered = المواضيع المعروضة
newsletter-issues = الأعداد
newsletter-issue-now = إعداد عدد الآن
newsletter-letters = الرسائل
newsletter-progress = { $done } من { $all } رسالة
newsletter-state-waiting = بانتظار الموافقة
newsletter-state-sending = قيد الإرسال
newsletter-state-paused = متوقف مؤقتًا
newsletter-state-sent = أُرسل
newsletter-state-cancelled = أُلغي
newsletter-waits-always = تشترط هذه النشرة أن يراجع شخص ثانٍ كل عدد.
newsletter-waits-kind = يتضمن العدد معلومات رسمية أو توضيحًا: يجب أن يوافق عليه شخص ثانٍ.
newsletter-letter-state-waiting = في الانتظار
newsletter-letter-state-held = محتجزة
newsletter-letter-state-taken = قيد التسليم
newsletter-letter-state-sent = أُرسلت
newsletter-letter-state-bounced = رسائل أُعيدت
newsletter-letter-state-complained = أُبلغ عنها بأنها غير مرغوبة
newsletter-letter-state-refused = رُفضت
newsletter-letter-state-given-up = تُخلّي عنها
newsletter-letter-state-unknown = غير معروف
newsletter-letter-state-cancelled = لم تُرسل
newsletter-unknown-help = «غير معروف» يعني أنها سُلّمت دون رد من خادم البريد. قد تكون وصلت، ولا يُعاد إرسالها.
newsletter-reported-help = «رسائل أُعيدت» و«أُبلغ عنها بأنها غير مرغوبة» هو ما أبلغت به خوادم البريد لاحقًا. وحيث لا تبلغ بشيء، لا يُعرف شيء.
newsletter-approve = الموافقة والإرسال
newsletter-pause = إيقاف مؤقت
newsletter-go-on = متابعة
newsletter-cancel = إلغاء الإرسال
newsletter-test = أرسل تجربة إليّ
newsletter-as-shown = كما يعرضها برنامج البريد
newsletter-is-closed = مغلقة
newsletter-close = إغلاق النشرة
newsletter-close-help = لا يُرسل شيء بعد ذلك ولا يمكن لأحد الاشتراك. وتبقى الأعداد المرسلة متاحة.
newsletter-mail-off = البريد الإلكتروني غير مُعدّ، فلا تُرسل أي نشرة.
newsletter-no-import = لا يمكن استيراد قوائم عناوين: لا يتلقى النشرة إلا من يؤكد بنفسه.
newsletter-suppressed = عناوين لم يعد يُكتب إليها
newsletter-suppressed-help = لا يُحفظ من كل عنوان إلا بصمته لمدة سنة. ويرفعها الاشتراك من جديد.
newsletter-suppressed-bounce = العنوان غير موجود
newsletter-suppressed-complaint = بُلّغ عنها كغير مرغوبة
newsletter-erase-title = طلب المحو
newsletter-erase-help = أدخل العنوان كاملًا. تنتهي كل اشتراكاته ويُمحى العنوان.
newsletter-erase = محو العنوان
newsletter-erased-count = { $count ->
    [zero] لم ينته أي اشتراك.
    [one] انتهى اشتراك واحد.
    [two] انتهى اشتراكان.
    [few] انتهت { $n } اشتراكات.
    [many] انتهى { $n } اشتراكًا.
   *[other] انتهى { $n } اشتراك.
}
newsletter-dkim = توقيع الرسائل (DKIM)
newsletter-dkim-help = أدخل سجل TXT هذا في DNS لتتمكن خوادم البريد من التحقق من التوقيع:
newsletter-dkim-off = الرسائل غير موقّعة. سمِّ مفتاحًا في قسم [dkim] من الإعدادات.
newsletter-language-none = اختر لغة واحدة على الأقل.
newsletter-interests-many = يمكن عرض 40 موضوعًا على الأكثر.
newsletter-story-gone = سُحب نص من هذا العدد. ألغِ العدد وأعِدّ عددًا جديدًا.

## What was done
done-newsletter-made = أُعِدّ العدد.
done-newsletter-nothing = لا جديد.
done-newsletter-test = رسالة تجريبية في طريقها إليك.
event-open-newsletter = فتح نشرة
event-change-newsletter = غيّر نشرة
event-close-newsletter = أغلق نشرة
event-send-issue = بدأ إرسال عدد
event-approve-issue = وافق على عدد
event-pause-issue = أوقف عددًا مؤقتًا
event-resume-issue = تابع إرسال عدد
event-cancel-issue = ألغى عددًا
event-erase-subscriber = محا عنوان مشترك

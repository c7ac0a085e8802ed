### Passkeys and single sign-on.

## Passkeys
passkeys = مفاتيح المرور
passkeys-help = يتيح لك مفتاح المرور تسجيل الدخول ببصمة جهازك أو بالوجه أو برقم التعريف السري. لا يمكن تخمينه ولا كشفه سهوًا. وبعد كلمة المرور يكون خطوتك الثانية.
passkeys-none = ليس لديك مفتاح مرور بعد.
passkeys-impossible = تتطلب مفاتيح المرور أن يكون لمكتب التحرير اسم نطاق خاص واتصال آمن (https). يمكن لمشغّل النظام توفير ذلك.
passkey-name = اسم مفتاح المرور
passkey-name-help = لتتعرّف عليه لاحقًا: الجهاز أو مفتاح الأمان الذي يُحفظ فيه.
passkey-add = إضافة مفتاح مرور
passkey-rename = تغيير الاسم
passkey-remove = إزالة
passkey-sign-in = تسجيل الدخول بمفتاح مرور
passkey-second = أكّد هويتك بمفتاح المرور.
passkey-use = استخدام مفتاح مرور
passkey-script = تحتاج مفاتيح المرور إلى JavaScript وهي معطّلة في هذا المتصفح. الطرق الأخرى تعمل من دونها.
passkey-elsewhere = لا تعمل مفاتيح المرور إلا على { $origin }. افتح مكتب التحرير هناك لاستخدامها.
passkey-cancelled = لم يُستخدم أي مفتاح مرور. حاول مجددًا أو اختر طريقة أخرى.
passkey-known = يحتفظ هذا الجهاز بأحد مفاتيح مرورك من قبل.
passkey-unsupported = لا يدعم هذا المتصفح مفاتيح المرور. اختر طريقة أخرى.
passkey-late = انقضت المهلة أو أُرسل الطلب مرتين. حاول مجددًا.
passkey-refused = تعذّر التحقق من استجابة مفتاح المرور، ولم يتغيّر شيء. حاول مجددًا.
passkey-unknown = مفتاح المرور هذا غير معروف هنا أو أُزيل. سجّل الدخول بطريقة أخرى ثم أضفه من جديد.
passkey-many = بلغت الحد الأقصى لمفاتيح المرور. أزل ما لم تعد تستخدمه.

## The way in
sign-in-otherwise = طرق أخرى للدخول
sign-in-through = تسجيل الدخول عبر { $provider }
sign-in-late = انقضت المهلة. ابدأ من جديد.
sign-in-busy = يسجّل الدخول الآن عدد كبير جدًا. حاول مجددًا بعد دقيقة.
signed-out-here = سجّلت الخروج هنا. ربما ما زلت مسجّل الدخول لدى { $provider }.
sign-out-there = تسجيل الخروج هناك أيضًا

## Accounts at identity providers
accounts = حسابات خارجية
accounts-help = بحساب مرتبط تسجّل الدخول من دون كلمة مرور أخرى.
account-link = ربط { $provider }
account-leave = ستسجّل الدخول لدى { $provider } ثم تعود إلى هنا. وبعد ذلك يمكنك الدخول بذلك الحساب.
account-go = الانتقال إلى { $provider }
account-unlink = إلغاء الربط
added-and-used = أُضيف { $since }، آخر استخدام { $used }
added-not-used = أُضيف { $since }، ولم يُستخدم بعد
last-way-in = هذه طريقتك الوحيدة للدخول. أضف طريقة أخرى أولًا.
second-step-first = تُطلب هنا من الجميع خطوة ثانية عند الدخول. أعدّ تطبيقًا أو أضف مفتاح مرور لتتمكن من المتابعة.
act-reset-second-step = إزالة الخطوة الثانية ومفاتيح المرور

## Errors of single sign-on
sso-down = لا يستجيب { $provider } كما ينبغي. حاول لاحقًا أو سجّل الدخول بطريقة أخرى.
sso-cancelled = لم يسجّل { $provider } دخولك: أُلغي الطلب هناك أو رُفض.
sso-late = استغرق هذا الدخول وقتًا طويلًا، أو استُخدم من قبل، أو بدأ في متصفح آخر. ابدأ من جديد.
sso-untrusted = تعذّر التحقق من استجابة { $provider }، فلم يُسجّل دخول أحد. إن تكرر ذلك فأبلغ أحد المديرين.
sso-unverified = لم يذكر { $provider } عنوان بريد مؤكّدًا لك، فلا نستطيع معرفة من أنت هنا.
sso-unlinked = حسابك لدى { $provider } غير مرتبط بأحد هنا. سجّل الدخول بطريقة أخرى واربطه في «حسابي».
sso-unknown = يعرفك { $provider } بالعنوان { $email }، ولكن لا أحد مسجّل هنا بهذا العنوان. اطلب دعوة من أحد المديرين.
sso-shut-out = وصولك إلى مكتب التحرير محجوب. إن كان ذلك خطأً فراجع أحد المديرين.
sso-no-role = سُجّلت بالعنوان { $email } وليس لك دور بعد. اطلب دورًا من أحد المديرين.
sso-taken = يدخل شخص آخر هنا بذلك الحساب.

## How somebody signed in
means-password = بكلمة مرور
means-code = برمز كخطوة ثانية
means-recovery = برمز استرداد
means-second-passkey = بمفتاح مرور كخطوة ثانية
means-passkey = بمفتاح مرور
means-provider = عبر حساب خارجي
means-link = عبر رابط

## Done
done-passkey-added = أُضيف. يمكنك الآن تسجيل الدخول بمفتاح المرور هذا.
done-passkey-removed = أُزيل مفتاح المرور.
done-account-linked = تم الربط. يمكنك الآن تسجيل الدخول بهذا الحساب.
done-account-unlinked = لم يعد الحساب مرتبطًا.

## Audit log
event-add-passkey = إضافة مفتاح مرور
event-rename-passkey = تغيير اسم مفتاح مرور
event-remove-passkey = إزالة مفتاح مرور
event-link-account = ربط حساب خارجي
event-unlink-account = إلغاء ربط حساب خارجي
event-reset-second-step = إزالة الخطوة الثانية لشخص
event-seal-media = توقيع بيانات اعتماد صورة

## Showing again who one is
prove-title = أكّد أنك أنت
prove-help = قبل تغيير طريقة دخولك، أدخل كلمة المرور مرة أخرى أو استخدم مفتاح مرور. يسري التأكيد عشر دقائق.
prove-do = تأكيد
prove-first = أكّد أولًا أنك أنت.
prove-wrong = هذه ليست كلمة مرورك. لم يتغير شيء.
prove-wait = محاولات خاطئة كثيرة. انتظر قليلًا ثم حاول مجددًا.
done-proved = تم التأكيد. يمكنك خلال عشر دقائق تغيير طريقة دخولك.
event-prove = تأكيد الهوية مجددًا

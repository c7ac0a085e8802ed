### الرسائل المرسلة بالبريد الإلكتروني، ومكان اختيار ما يُستلم منها.

## كل رسالة
mail-greeting = السيد/السيدة { $name }، تحية طيبة،
mail-greeting-plain = تحية طيبة،
mail-open = الفتح في مكتب التحرير
mail-copy = إذا لم يعمل الزر فافتح هذا العنوان:
mail-settings = تختار الرسائل التي تصلك من صفحة حسابك:
mail-automatic = أُرسلت هذه الرسالة آليًا، والردود عليها لا تُقرأ.

## الدعوة
mail-invitation-subject = دعوة إلى مكتب تحرير { $site }
mail-invitation-line = تلقيت دعوة من { $name } للعمل في مكتب تحرير { $site }.
mail-invitation-button = قبول الدعوة
mail-invitation-until = يعمل الرابط مرة واحدة حتى { $time }. يُرجى عدم تمريره إلى غيرك.
mail-invitation-why = تصلك هذه الرسالة لأن عنوانك أُدخل لتوجيه دعوة في { $site }. إن لم تكن تتوقعها فلا حاجة إلى فعل شيء.
mail-password-subject = كلمة مرور جديدة في { $site }
mail-password-line = طُلبت كلمة مرور جديدة لحسابك في { $site }.
mail-password-button = اختيار كلمة مرور جديدة
mail-password-why = تصلك هذه الرسالة لأن كلمة مرور جديدة طُلبت بعنوانك. إن لم تكن أنت من طلبها فلا حاجة إلى فعل شيء: تبقى كلمة مرورك كما هي.

## نص ينتظر
mail-embargoed = نص محظور النشر مؤقتًا
mail-check-subject = للمراجعة: { $title }
mail-check-line = أُرسل «{ $title }» ({ $language }) للمراجعة من { $name }.
mail-returned-subject = أُعيد: { $title }
mail-returned-line = أُعيد إليك «{ $title }» ({ $language }) من { $name }.
mail-assigned-subject = أُسند إليك: { $title }
mail-assigned-line = أُسند إليك «{ $title }» ({ $language }) من { $name }.
mail-due = الموعد النهائي: { $date }.
mail-note-why = تصلك هذه الرسالة لأن الدور عليك في هذا النص.

## موعد يقترب
mail-deadline-subject = الموعد { $date }: { $what }
mail-deadline-line = موعد «{ $what }» هو { $date }.
mail-deadline-why = تصلك هذه الرسالة لأن الأمر من مسؤوليتك.

## تجربة
mail-trial-subject = رسالة تجريبية من { $site }
mail-trial-line = البريد يعمل: طُلبت هذه الرسالة من صفحة الحالة في { $time }.
mail-trial-button = فتح صفحة الحالة
mail-trial-why = تصلك هذه الرسالة لأنك طلبتها.

## في مكتب التحرير
mail-language = لغة الرسالة
mail-language-help = تُرسل الدعوة أيضًا إلى هذا العنوان بالبريد الإلكتروني.
mail-invited = الدعوة في طريقها أيضًا بالبريد الإلكتروني إلى { $email }.
mail-wishes = رسائل البريد الإلكتروني
mail-wish-notes = عندما يحين دوري في نص
mail-wish-deadlines = قبل موعد نهائي
mail-wishes-off = لا يرسل هذا الموقع بريدًا إلكترونيًا في الوقت الحالي. يسري اختيارك متى بدأ الإرسال.
mail-status-server = الخادم
mail-status-sender = المرسل
mail-status-waiting = في الانتظار
mail-status-sent = أُرسلت
mail-status-last = آخر إرسال
mail-status-never = لا شيء بعد
mail-status-trouble = لم يقبل الخادم الرسائل في المحاولة الأخيرة، وستُعاد المحاولة. جاء في رده:
mail-status-ended = رسائل لم تُرسل
mail-status-failed = مرفوضة
mail-status-given-up = متروكة
mail-status-again = الإرسال مجددًا
mail-status-trial = إرسال رسالة تجريبية إليّ
done-mail-trial = رسالة تجريبية في طريقها إليك.
done-mail-again = الرسالة في طريقها مجددًا.
event-choose-mail = اختيار الرسائل المستلمة

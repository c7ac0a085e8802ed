# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = يجب ملء هذا الحقل.
accounts-not-an-address = هذا ليس عنوان ويب. يبدأ العنوان بـ https:// ويذكر خادمًا.
accounts-wrong-shape = ليست هذه الصيغة التي تطلبها الخدمة. انظر مساعدة النموذج.
accounts-help-mastodon = أنشئ تطبيقًا في إعدادات الحساب بالصلاحيات read:accounts وwrite:statuses وwrite:media. أدخل عنوان الخادم في «{ reach-setting-server }» ورمز الوصول في «{ reach-secret }». يمكن تصحيح المنشورات وسحبها.
accounts-help-atproto = أنشئ كلمة مرور تطبيق في إعدادات الحساب. أدخل اسم الحساب في «{ reach-setting-identifier }» وكلمة مرور التطبيق، لا الرئيسية، في «{ reach-secret }». لا يمكن تصحيح المنشورات، لكن يمكن سحبها.
accounts-help-telegram = أنشئ روبوتًا عبر @BotFather واجعله مشرفًا على القناة له حق النشر والتعديل والحذف. أدخل @الاسم أو الرقم في «{ reach-setting-chat }» ورمز الروبوت في «{ reach-secret }». يمكن تصحيح المنشورات؛ والسحب مضمون 48 ساعة، وبعدها بحق الحذف فقط.
accounts-help-facebook = احصل على رمز وصول للصفحة بصلاحية pages_manage_posts. أدخل رقم الصفحة في «{ reach-setting-page }» والرمز في «{ reach-secret }». يمكن تصحيح المنشورات وسحبها.
accounts-help-x = أنشئ تطبيقًا له حق القراءة والكتابة. أدخل في «{ reach-secret }» رمز وصول الحساب، أو JSON فيه api_key وapi_secret وtoken وtoken_secret. لا يمكن تصحيح المنشورات، لكن يمكن سحبها.
accounts-help-youtube = تُدرج القناة ويُتحقق منها؛ ولا تقبل الخدمة نصوصًا من البرامج، فيُنشر فيها يدويًا. أدخل رقم القناة في «{ reach-setting-channel }» ومفتاح API في «{ reach-secret }».
accounts-help-zalo = اربط الحساب الرسمي بتطبيق واحصل على رموزه. أدخل رقم الحساب في «{ reach-setting-oa }» وJSON فيه app_id وapp_secret وaccess_token وrefresh_token في «{ reach-secret }». يمكن تصحيح المنشورات وسحبها.
accounts-help-fediverse = حساب خاص بالبوابة؛ لا حاجة إلى إنشاء شيء أو إلى رمز. اسمه رمز هذه القناة. يمكن تصحيح المنشورات وسحبها بقدر ما تتبع الخوادم الأخرى ذلك.
accounts-help-webhook = تُخطر برامج الآخرين بما يُنشر؛ ولا حاجة إلى إنشاء شيء. وتُخطر كذلك بالتصحيحات وحالات السحب.
accounts-help-newsletter = رسائل إلى من طلبها؛ ولا حاجة إلى رمز. ما يُرسل هنا يظهر في العدد التالي. لا يمكن استرجاع رسالة أُرسلت؛ ويخبر العدد التالي بالسحب.
accounts-help-feed = خلاصات هذا الموقع؛ ولا حاجة إلى رمز. تظهر التصحيحات وحالات السحب تلقائيًا.
accounts-help-site = هذا الموقع نفسه. يُدرج ولا يُرسل إليه شيء. تظهر التصحيحات وحالات السحب فورًا.

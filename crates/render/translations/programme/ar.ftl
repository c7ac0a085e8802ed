# Programmes for readers (ar).

nav-programme = برامج العمل
programme-intro = ما يُطلب من الإعلام الخارجي للبلاد، ومن ينفذه، وما نتج عنه حتى الآن.
programme-reached = ما تحقق حتى الآن
programme-reached-help = حيث ترد كلمة «معدود» عدّت هذه البوابة ما نشرته بنفسها. وما عدا ذلك بُلّغ عنه مع مصدره.
programme-by-period = المعدود بحسب الفترة
programme-plans = الخطط المعتمدة
programme-plans-of = لدى { $plans } من { $all } جهة خطة معتمدة.
programme-by-organisation = بحسب الجهة
programme-criteria = كيف تُقيَّم المشاريع
programme-criteria-since = الإصدار { $number }، سارٍ منذ { $date }.
programme-money-state = ميزانية الدولة
programme-money-social = موارد المجتمع
programme-money-in-kind = عينيًا
programme-unknown = ما لا يُعرف
programme-activities-shown = من { $from } إلى { $to } من أصل { $all }
programme-activities-more = المزيد من الأنشطة
programme-activities-before = الأنشطة السابقة
programme-unknown-leads-count = { $count ->
    [zero] لا توجد مهمة بلا جهة قائدة.
    [one] مهمة واحدة لا تذكر أي صفحة من يقودها.
    [two] مهمتان لا تذكر أي صفحة من يقودهما.
    [few] { $n } مهام لا تذكر أي صفحة من يقودها.
    [many] { $n } مهمة لا تذكر أي صفحة من يقودها.
   *[other] { $n } مهمة لا تذكر أي صفحة من يقودها.
}
programme-unknown-figures-count = { $count ->
    [zero] لكل مؤشر رقم.
    [one] مؤشر واحد بلا رقم بعد.
    [two] مؤشران بلا رقم بعد.
    [few] { $n } مؤشرات بلا رقم بعد.
    [many] { $n } مؤشرًا بلا رقم بعد.
   *[other] { $n } مؤشر بلا رقم بعد.
}
programme-data = بيانات مفتوحة
programme-rests-on = مهام تستند إلى هذه الوثيقة
programme-produced = ما أنتجه
programme-withheld = غير منشور
programme-part-money = الأموال
programme-part-figures = نتائج المؤشرات
programme-reported-of = أبلغت به { $told } من { $all } جهة

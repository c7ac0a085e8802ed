index-title = مؤشراتنا الخاصة
index-intro = محسوبة هنا من أرقام مفتوحة: كل اختيار وكل رقم معروض، ومعه مدى الثقة في النتيجة.
index-edition = إصدار { $edition }
index-revision = المراجعة { $number }
index-place = { $country }: المرتبة { $rank } من { $of }
index-between = في تسع عمليات حساب من كل عشر، بين { $low } و{ $high }
index-ranks = المراتب ومدى الثقة فيها
index-ranks-note = النقطة هي المرتبة وفق الطريقة المبينة أدناه. الشريط العريض يضمها في تسع عمليات حساب من كل عشر باختيارات أخرى مقبولة بالقدر نفسه، والخط الرفيع يضمها في جميعها.
index-calculations = عدد عمليات الحساب { $number }، بذرة العشوائية { $seed }.
index-rank = المرتبة
index-area = البلد
index-score = الدرجة
index-likely = تسع من عشر
index-range = { $low }–{ $high }
index-missing = غير متوفر
index-unranked = بلا مرتبة
index-parts = الدرجات بحسب الأقسام
index-parts-note = تقارن الدرجة هذه البلدان بعضها ببعض ولا تعني شيئًا بمفردها. كلما اشتد لون الخلفية ارتفعت الدرجة في عمودها.
index-weight = وزنه { $share }٪
index-drivers = على ماذا تتوقف المراتب
index-drivers-note = جرى تغيير كل اختيار. تبين الحصة مقدار ما يأتي منه من حركة المراتب، ومجموع الحصص 100٪.
index-drivers-all = جميع البلدان
index-drivers-of = مرتبة { $country }
index-moves = عندما يتغير كل شيء معًا تتحرك المرتبة بمعدل { $places } مراكز.
index-factor = الاختيار
index-share = الحصة
index-percent = { $share }٪
index-pairs = من يتقدم على من
index-pairs-note = في كم عملية حساب من كل 100 يتقدم بلد الصف على بلد العمود.
index-method = كيف أُعد، وما الذي لا يستطيع قوله
index-figures = الأرقام
index-figures-note = الرقم الصغير هو السنة. الخانة الفارغة رقم لا يقدمه أي من المصادر المستخدمة لهذه السنوات، ولم يُختلق أي رقم.
index-denominators = ما تُقسم عليه الأرقام
index-divided = مقسومًا على: { $by }
index-more-is-better = الأكثر أفضل
index-less-is-better = الأقل أفضل
index-sources = المصادر
index-take = للتنزيل
index-digest = بصمة التعريف (SHA-256):
index-missing-count = { $count ->
    [one] رقم واحد غير متوفر
    [two] رقمان غير متوفرين
    [few] { $n } أرقام غير متوفرة
   *[other] { $n } رقمًا غير متوفر
}

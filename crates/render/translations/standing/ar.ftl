# Where a programme stands (ar).
standing-title = { $programme }: سير التنفيذ في { $year }
standing-scope = عدد الجهات المعروضة: { $number }
standing-plan = الخطة
standing-not-asked = غير مطلوب
standing-late-reports = تقارير متأخرة
standing-late-plans = خطط غير معتمدة
standing-late-recommendations = توصيات متأخرة
standing-nothing-late = لا يوجد ما هو متأخر.
standing-heat = الخطط والتقارير
standing-told = ما تقوله التقارير المقبولة عن المهام
standing-untold = مفتوحة ولم يرد عنها تقرير بعد
standing-money = الأموال المخططة والمنفقة
standing-money-help = الأموال المخططة مأخوذة من الخطط المعتمدة، والمنفقة مأخوذة من التقارير المقبولة عن فترات هذه السنة.
standing-results = الأنشطة وحالة المهام
standing-months = السنة حسب الأشهر
standing-as-table = في جدول
standing-month = الشهر
standing-running = أنشطة جارية
standing-ending = أنشطة تنتهي
standing-reports-due = تقارير مستحقة
standing-recommendations-due = توصيات مستحقة

## In the calendar
agenda-report = موعد تقرير
agenda-activity = انتهاء نشاط
agenda-recommendation = موعد توصية
agenda-complaint = موعد الرد على قارئ
feed-organisation = يضم أيضًا مواعيد التقارير ونهايات الأنشطة والتوصيات للجهات التي تخطط لها، وبلاغات القراء التي يمكنك الرد عليها. لجهة واحدة وما يتبعها، أضف إلى العنوان ما يلي مع رمزها:

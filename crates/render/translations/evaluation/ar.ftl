# Evaluations of programmes (ar).

## Asking
evaluations-title = التقييمات
evaluations-help = ما حققه البرنامج: أسئلة يُجاب عنها بأرقام مثبّتة في يوم محدد.
evaluations-none = لا توجد تقييمات بعد.
evaluation-new = بدء تقييم
evaluation-horizon = موعد التقييم
evaluation-horizon-own = يوم خاص
evaluation-on = اليوم المرجعي
evaluation-on-help = لليوم الخاص فقط؛ فلكل موعد تقييم يومه. وتُحتسب فترات التقارير التي انتهت حتى ذلك اليوم.
evaluation-about = ما الذي يُراد معرفته، ولمن
evaluation-questions = الأسئلة
evaluation-question = السؤال
evaluation-rests-on = ما يستند إليه
evaluation-flows = مجموعات البيانات المذكورة
evaluation-flows-help = يُحفظ أحدث إصدار حتى ذلك اليوم.
evaluation-studies = دراسات الأثر المذكورة
evaluation-study = الدراسة
evaluation-study-for = تتناول المؤشر

## Freezing and publishing
evaluation-state-draft = قيد الإعداد
evaluation-state-frozen = مثبّت
evaluation-state-published = منشور
evaluation-preview = هذا هو الوضع الحالي؛ ولم يُثبَّت شيء بعد.
evaluation-freeze = تثبيت
evaluation-freeze-help = بعد ذلك تبقى الأسئلة والمؤشرات والأرقام والإصدارات كما هي في ذلك اليوم، ثم يُكتب الحكم.
evaluation-discard = التخلي عن هذه المسودة
evaluation-discard-help = تُحذف المسودة ولا يمكن استرجاعها. ويحتفظ سجل التدقيق بما كانت تسأل عنه.
evaluation-frozen = تاريخ التثبيت
evaluation-published = تاريخ النشر
evaluation-publish-help = سيراه القراء كما هو هنا، ولن يمكن تعديله بعد ذلك.

## Figures
evaluation-periods = الفترات المحتسبة
evaluation-then = حينها
evaluation-told = ورد في { $told } من { $asked } من التقارير المطلوبة
evaluation-lack-no-period = لم يُقَس: لم تنتهِ أي فترة تقارير حتى ذلك اليوم
evaluation-lack-nothing = لم يُقَس: لم تُبلّغ أي جهة عن رقم
evaluation-lack-apart = لا رقم موحدًا: أرقام الجهات المتعددة لا تُجمع
evaluation-not-measured = ما لم يُقَس
evaluation-no-indicator = لا يستند هذا السؤال إلى أي مؤشر: لم يُقَس له شيء.
evaluation-no-baseline = لا يوجد خط أساس
evaluation-no-target = لا يوجد هدف
evaluation-vintage = الإصدار { $number }، { $date }
evaluation-no-vintage = لم يُنشر شيء حتى ذلك اليوم
evaluation-rows-changed = أُحصي { $then } عند التثبيت؛ ويوجد اليوم { $now }.
evaluation-recommendations-count = { $count ->
    [zero] لم تبقَ توصيات تفتيش مفتوحة.
    [one] بقيت توصية تفتيش واحدة مفتوحة.
    [two] بقيت توصيتا تفتيش مفتوحتين.
    [few] بقيت { $n } توصيات تفتيش مفتوحة.
    [many] بقيت { $n } توصية تفتيش مفتوحة.
   *[other] بقيت { $n } توصية تفتيش مفتوحة.
}

## Effect
evaluation-effect = الأثر
evaluation-effect-is = { $estimate } { $unit } (بين { $low } و{ $high }، فترة {"\u200E"}{ $level }%{"\u200E"})
evaluation-effect-none = لم تتوفر نتيجة لهذه الدراسة
evaluation-conclusion-rise = ارتفاع تُظهره كل الطرق
evaluation-conclusion-fall = انخفاض تُظهره كل الطرق
evaluation-conclusion-doubtful = يظهر أثر لكن مع شكوك
evaluation-conclusion-disagreement = الطرق متناقضة
evaluation-conclusion-none-worthwhile = لا أثر يُعتد به
evaluation-conclusion-not-shown = لم يظهر أثر؛ وقد يكون موجودًا
evaluation-conclusion-no-answer = لم تتمكن أي طريقة من الإجابة

## Judging
evaluation-judgement = الحكم
evaluation-answer = الجواب
evaluation-confidence = درجة الثقة
evaluation-confidence-high = عالية
evaluation-confidence-middle = متوسطة
evaluation-confidence-low = منخفضة
evaluation-basis = ما يستند إليه الجواب
evaluation-not-judged = لم يصدر حكم بعد.
evaluation-summary = الخلاصة

## Paper
evaluation-kind = تقرير التقييم
evaluation-subject = تقييم «{ $programme }» حتى { $date }

## Why something was not done
evaluation-early = هذا اليوم قبل بداية البرنامج.
evaluation-too-early = لم ينقضِ اليوم المرجعي بعد: يمكن التثبيت بعده.
evaluation-question-missing = اكتب السؤال، أو أزل ما يستند إليه.
evaluation-no-questions = لا توجد أسئلة بعد. اطرح سؤالًا واحدًا على الأقل قبل التثبيت.
evaluation-too-many = العدد كبير: 20 سؤالًا و20 مجموعة بيانات و20 دراسة على الأكثر.
evaluation-flow-unknown = لا توجد مجموعة بيانات بهذا الرمز.
evaluation-unjudged = كل سؤال يحتاج إلى جواب ودرجة ثقة.
evaluation-not-draft = التقييم مثبّت: لا يمكن تعديل أسئلته.
evaluation-not-frozen = لا يُحكم على تقييم ولا يُنشر إلا وهو مثبّت ولم يُنشر بعد.

## What was done
done-evaluation-frozen = تم التثبيت. يمكن الآن كتابة الحكم.
done-evaluation-discarded = جرى التخلي عن المسودة.
event-begin-evaluation = بدأ تقييمًا
event-save-evaluation = عدّل تقييمًا
event-discard-evaluation = تخلّى عن مسودة تقييم
event-freeze-evaluation = ثبّت تقييمًا
event-judge-evaluation = كتب الحكم في تقييم
event-publish-evaluation = نشر تقييمًا

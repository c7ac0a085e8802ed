# Choosing something by what it is called (ar).

choose-none = لم يُختر شيء
choose-help = اكتب كلمات من الاسم أو الرمز، ثم يُعرض ما يطابقها للاختيار.
choose-look = ابحث عمّا كُتب
choose-which = اختر المقصود بـ «{ $words }».
choose-near = لا شيء باسم «{ $words }». وهذه أسماء قريبة في الكتابة:
choose-nothing = لا شيء باسم «{ $words }». جرّب كلمات أخرى أو أقل.
choose-open = بقي الاختيار لـ: { $words }. تجد المقصود المحتمل عند الحقل.
field-campaign = الحملة

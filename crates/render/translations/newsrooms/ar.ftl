# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = الملف الصحفي محظور النشر حتى { $time }: لا تنشروا شيئًا منه قبل ذلك.
press-letter-corrected-subject = تصحيح: { $title }
press-letter-corrected = سبق أن أرسلنا إليكم هذا النص، وقد صُحّح. يُرجى استخدام الصيغة أدناه وحدها.
press-letter-withdrawn-subject = سحب: { $title }
press-letter-withdrawn = أرسلنا إليكم «{ $title }»، وقد سُحب هذا النص. يُرجى عدم استخدامه بعد الآن وحذفه حيث استُخدم.
press-letter-reason = السبب: { $reason }
press-letter-page = النص على موقعنا
press-letter-kit = الملف الصحفي
press-letter-why = تصلكم هذه الرسالة لأن هذا العنوان مدرج في قائمة الصحافة لدى { $organisation }.
press-letter-leave = مغادرة قائمة الصحافة
press-leave-line = اضغطوا الزر فلا يُرسل إليكم شيء بعد ذلك من قائمة «{ $name }».
press-leave-old = غادر هذا العنوان القائمة من قبل، أو أن الرابط غير كامل.
press-left-title = غادرتم قائمة الصحافة
press-left = لن تُرسل إليكم رسائل أخرى. مُحي عنوانكم، ولا يُحفظ سوى رمز يُتعرّف به عليه.
press-list-contacts = غرف الأخبار في القائمة
press-list-help = تتلقى كل غرفة أخبار هنا ما يُرسل عبر هذه القناة. الأسماء والعناوين مختومة ولا تظهر إلا لمن يحق له تعديل القناة.
press-list-empty = لا أحد في القائمة بعد.
press-list-problems = لم يُحمّل شيء. صحّحوا هذه الأسطر:
press-list-line = السطر { $number }
field-newsroom = غرفة الأخبار
press-list-person = الشخص أو القسم
press-list-note = ملاحظة
press-list-since = في القائمة منذ
press-list-remove = إزالة
press-list-export = تنزيل بصيغة CSV
press-list-add = إضافة غرفة أخبار
press-list-change = تعديل بيانات غرفة الأخبار
press-list-refused = مرفوض منذ { $date }
press-list-refused-help = لا يُرسل شيء إلى عنوان رفضه خادم بريده نهائيًا. عدّلوا العنوان، أو استأنفوا الإرسال إليه بعد التأكد من صحته.
press-list-trust = استئناف الإرسال
press-list-again = طلبوا أن نراسلهم من جديد
press-list-again-help = لا يلزم إلا لعنوان كان في القائمة من قبل.
press-list-load = تحميل جدول
press-list-table = الجدول
press-list-load-help = ألصقوا أسطر ملف CSV. إذا كان سطر واحد خاطئًا فلا يُحمّل شيء. يمكن ترك العمودين person وnote. الأعمدة:
press-letter-preview = الرسالة
press-problem-columns = يجب أن يذكر السطر الأول الأعمدة newsroom وemail وlanguage، ثم سطر لكل غرفة أخبار.
press-problem-many = تتسع القائمة لألفي غرفة أخبار على الأكثر.
press-problem-newsroom = اسم غرفة الأخبار ناقص.
press-problem-long = 200 حرف على الأكثر، من دون فواصل أسطر.
press-problem-email = هذا ليس عنوان بريد إلكتروني.
press-problem-language = هذه ليست من لغات الموقع. اكتبوا رمزها مثل vi أو en.
press-problem-twice = ورد هذا العنوان في سطر سابق.
press-problem-there = هذا العنوان في القائمة بالفعل.
press-problem-gone = كان هذا العنوان في القائمة وغادرها. احذفوا السطر، أو أضيفوه على حدة إذا طُلب ذلك.
press-said-first = الرسائل
press-said-corrected = رسائل التصحيح
press-said-withdrawn = رسائل السحب
press-mail-waiting = بالانتظار
press-mail-sending = قيد التسليم
press-mail-sent = أُرسلت
press-mail-failed = لم تُقبل
press-mail-given-up = تُخلّي عنها
done-press-added = غرفة الأخبار في القائمة.
done-press-removed = أُزيلت غرفة الأخبار من القائمة.
done-press-loaded = حُمّلت غرف الأخبار.
done-press-trusted = استؤنف الإرسال إلى هذا العنوان.
event-press-add = أضاف غرفة أخبار إلى قائمة الصحافة
event-press-remove = أزال غرفة أخبار من قائمة الصحافة
event-press-load = حمّل غرف أخبار إلى قائمة الصحافة
event-press-export = نزّل قائمة الصحافة
event-press-leave = غادرت غرفة أخبار قائمة الصحافة
event-press-change = عدّل بيانات غرفة أخبار في قائمة الصحافة
event-press-trust = استأنف الإرسال إلى عنوان مرفوض في قائمة الصحافة
event-press-refused = وسم عنوانًا مرفوضًا في قائمة الصحافة
event-press-complaint = أزال من قائمة الصحافة غرفة أخبار أبلغت عن رسالة غير مرغوب فيها
press-contacts-count = { $count ->
    [zero] لا غرف أخبار
    [one] غرفة أخبار واحدة
    [two] غرفتا أخبار
    [few] { $n } غرف أخبار
    [many] { $n } غرفة أخبار
   *[other] { $n } غرفة أخبار
}
press-gone-count = { $count ->
    [zero] لم يغادر القائمة أي عنوان.
    [one] غادر القائمة عنوان واحد، ولا يُحفظ منه سوى رمز.
    [two] غادر القائمة عنوانان، ولا يُحفظ منهما سوى رمزين.
    [few] غادرت القائمة { $n } عناوين، ولا يُحفظ منها سوى رموز.
    [many] غادر القائمة { $n } عنوانًا، ولا يُحفظ منها سوى رموز.
   *[other] غادر القائمة { $n } عنوان، ولا يُحفظ منها سوى رموز.
}
press-letters-count = { $count ->
    [zero] لم تُبلّغ أي غرفة أخبار
    [one] أُبلغت غرفة أخبار واحدة
    [two] أُبلغت غرفتا أخبار
    [few] أُبلغت { $n } غرف أخبار
    [many] أُبلغت { $n } غرفة أخبار
   *[other] أُبلغت { $n } غرفة أخبار
}

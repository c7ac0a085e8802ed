# Reports (hi): periods, the report of one organisation, what reports say together.

## Periods
report-periods = रिपोर्ट अवधियाँ
report-period = अवधि
report-no-periods = अभी कोई रिपोर्ट अवधि नहीं है।
report-period-new = नई अवधि
report-period-change = बदलें
report-period-code-help = छोटा और स्थायी, जैसे 2026-h1। बाद में नहीं बदला जा सकता।
report-first-day = पहला दिन
report-last-day = अंतिम दिन
report-due = अंतिम तिथि
report-remind = अनुस्मारक
report-remind-help = अंतिम तिथि से पहले के दिन, अल्पविराम से अलग: 14, 3, 0। ऋणात्मक संख्या तिथि के बाद का दिन है।
report-period-counts = { $all } संस्थाएँ: { $submitted } ने सौंपी, { $accepted } स्वीकृत
report-late-count = { $n } विलंबित
report-half-first = { $year } की पहली छमाही
report-half-second = { $year } की दूसरी छमाही
report-due-on = अंतिम तिथि: { $day }
report-due-today = आज अंतिम दिन है
report-days-left-count = { $count ->
    [one] { $n } दिन शेष
   *[other] { $n } दिन शेष
}
report-days-over-count = { $count ->
    [one] { $n } दिन का विलंब
   *[other] { $n } दिन का विलंब
}
report-day-wrong = कोई तिथि नहीं दी गई या पढ़ी नहीं जा सकी।
period-due-early = अंतिम तिथि अवधि की शुरुआत से पहले है।
period-remind-range = अनुस्मारक −60 से 120 तक की पूर्ण संख्याएँ हों, अल्पविराम से अलग।
period-overlaps = इस कार्यक्रम की दूसरी अवधि में इनमें से कुछ दिन पहले से हैं।
period-has-reports = इस अवधि की रिपोर्टें खोली जा चुकी हैं। पहला और अंतिम दिन अब नहीं बदले जा सकते।

## Who has reported
report-organisation = संस्था
report-days = शेष समय
report-next = अगला कदम
report-strip = रिपोर्टों की स्थिति
report-late-heading = विलंबित
report-state = रिपोर्ट की स्थिति
report-state-none = नहीं खोली गई
report-state-open = लिखी जा रही है
report-state-submitted = सौंपी गई
report-state-returned = लौटाई गई
report-state-accepted = स्वीकृत
report-state-late = विलंबित
report-write = लिखना जारी रखें
report-together = समेकित रिपोर्ट
report-together-of = समेकित रिपोर्ट: { $name }

## The report
report-title = { $name }: { $period } की रिपोर्ट
report-open = रिपोर्ट खोलें
report-open-help = यह ज्ञात जानकारी से भरी हुई खुलती है: आपकी गतिविधियाँ और कार्य, माँगे गए आँकड़े, और शुरुआत के लिए पिछली रिपोर्ट का पाठ।
report-not-opened = रिपोर्ट अभी नहीं खोली गई है।
report-narrative = विवरण
report-done = क्या किया गया
report-done-help = इस अवधि में क्या किया गया और उसका क्या परिणाम रहा। अनिवार्य।
report-difficulties = कठिनाइयाँ
report-difficulties-help = क्या बाधा आई और क्यों।
report-lessons = सीख
report-lessons-help = अगली बार के लिए क्या सीखा।
report-next-steps = आगे के कदम
report-next-steps-help = अगली अवधि में क्या होगा।
report-proposals = प्रस्ताव
report-proposals-help = ऊपर की संस्था से क्या अपेक्षा है।
report-required = अनिवार्य
report-from-last = अब भी पिछली रिपोर्ट का पाठ
report-last-said = पिछली रिपोर्ट में क्या था
report-last-was = पिछली बार: { $words }
report-nothing = इस बारे में कुछ नहीं कहा गया।
report-activities = गतिविधियाँ
report-activity = गतिविधि
report-no-activities = स्वीकृत योजना की कोई गतिविधि इस अवधि में नहीं आती।
report-tasks = कार्य
report-task = कार्य
report-no-tasks = कोई कार्य इस अवधि में नहीं आता।
report-progress = प्रगति
report-progress-waiting = शुरू नहीं
report-progress-running = जारी
report-progress-done = पूर्ण
report-progress-dropped = छोड़ दिया
report-choose = चुनें…
report-spent = व्यय
report-source-state = राज्य बजट
report-source-social = सामाजिक संसाधन
report-source-in-kind = वस्तु रूप में
report-planned-was = योजना: { $amount }
report-note = टिप्पणी
report-number-help = संख्याएँ { $example } की तरह लिखें। जहाँ व्यय नहीं हुआ वहाँ खाली छोड़ें।
report-figures = रिपोर्ट किए गए आँकड़े
report-indicator = संकेतक
report-figure = आँकड़ा
report-figures-help = हर आँकड़े का स्रोत चाहिए: पृष्ठ या दस्तावेज़। मापा न गया हो तो खाली छोड़ें और टिप्पणी में कारण लिखें।
report-no-figures = कोई आँकड़ा नहीं माँगा गया।
report-source = स्रोत
report-attach = दस्तावेज़ संलग्न करें
report-document = दस्तावेज़
report-attach-help = PDF, पाठ, स्प्रेडशीट या प्रस्तुति फ़ाइल, अधिकतम { $size }। जो यह पृष्ठ देखता है, वह इसे खोल सकता है।
report-document-none = कोई दस्तावेज़ चुनें।
report-document-large = दस्तावेज़ बहुत बड़ा है।
report-document-kind = इस प्रकार की फ़ाइल संलग्न नहीं की जा सकती, या सामग्री नाम के अनुरूप नहीं है। इसे PDF के रूप में सहेजकर फिर भेजें।
event-attach-document = रिपोर्ट के साथ दस्तावेज़ संलग्न किया
report-not-measured = मापा नहीं गया
report-counted = पोर्टल द्वारा गिना गया
report-counted-help = ये इस अवधि के प्रकाशनों से गिने जाते हैं। इन्हें कोई नहीं लिखता; हर संख्या अपनी पंक्तियाँ खोलती है।
report-counted-branch = संस्था और उसके नीचे की सभी संस्थाओं के लिए एक साथ गिना गया; हर संख्या अपनी पंक्तियाँ खोलती है।
report-rows = इस संख्या की पंक्तियाँ
report-rows-count = { $count ->
    [one] { $n } पंक्ति
   *[other] { $n } पंक्तियाँ
}
report-editions-count = { $count ->
    [one] { $n } संस्करण
   *[other] { $n } संस्करण
}
report-submit = सौंपें
report-keeping = अभी सहेजा नहीं गया…
report-lost = सर्वर से संपर्क नहीं हो रहा। आपका लिखा इसी पृष्ठ पर है और फिर भेजा जाएगा।
report-kept-at = { $time } पर सहेजा गया
report-lacks = सौंपने से पहले
report-want-words = बताएँ कि क्या किया गया
report-want-own-words = यह अब भी पिछली रिपोर्ट का पाठ है; बताएँ कि इस अवधि में क्या किया गया
report-want-progress = प्रगति चुनें
report-want-why = अंतिम दिन बीत चुका है या गतिविधि छोड़ दी गई; टिप्पणी में कारण लिखें
report-want-not-negative = व्यय शून्य से कम नहीं हो सकता
report-want-source = स्रोत बताएँ: पृष्ठ या दस्तावेज़
report-want-figure-or-reason = आँकड़ा दें, या टिप्पणी में बताएँ कि क्यों नहीं मापा गया
report-wrong-number = यह संख्या पढ़ी नहीं जा सकी; पहले सहेजा मान बना हुआ है
report-clash = किसी और ने दूसरा पाठ सहेजा है
report-clash-words = आपके खोलने के बाद { $name } ने { $time } पर यह रिपोर्ट सहेजी। उसका कुछ भी नहीं बदला गया, और आपका लिखा नीचे है।
report-clash-help = दोनों की तुलना करें। अपना पाठ रखने के लिए बटन के पास “मेरे पाठ से बदलें” चुनें और सहेजें।
report-place = स्थान
report-kept = सहेजा हुआ
report-typed = आपका लिखा
report-take-kept = मेरा छोड़ें और सहेजे हुए पाठ से आगे बढ़ें
report-take-typed = मेरे पाठ से बदलें
report-decide = निर्णय
report-accept = स्वीकार करें
report-return = लौटाएँ
report-remark-help = लौटाने के लिए लिखना होगा कि क्या बदला जाए।
report-held = यह रिपोर्ट आपने सौंपी है। इसे कोई और स्वीकार करेगा या लौटाएगा।
report-reopen = फिर खोलें
report-reopen-help = नया संस्करण स्वीकृत होने तक स्वीकृत सामग्री मान्य रहती है।
report-reason = कारण
report-take-back-help = इस पर अभी किसी ने निर्णय नहीं लिया है। आप इसे बदलकर फिर सौंप सकते हैं।
report-step-submit = सौंपी
report-step-return = लौटाई
report-step-accept = स्वीकार की
report-step-reopen = फिर खोली
report-step-take-back = वापस ली
report-difference = क्या बदला
report-before = पहले
report-after = बाद में
report-too-early = यह अवधि अभी शुरू नहीं हुई है।
report-not-open = रिपोर्ट सौंपी जा चुकी है और यहाँ नहीं बदली जा सकती।
report-line-foreign = प्रपत्र में ऐसी पंक्ति है जो इस रिपोर्ट में नहीं माँगी गई। पृष्ठ फिर से खोलें।
report-too-long = पाठ बहुत लंबा है: अधिकतम 20,000 अक्षर, टिप्पणी या स्रोत में 2,000।
report-not-accepted = केवल स्वीकृत रिपोर्ट फिर खोली जा सकती है।
report-not-handed-in = केवल सौंपी गई रिपोर्ट स्वीकार या वापस की जा सकती है।
report-not-to-take-back = केवल वही रिपोर्ट वापस ली जा सकती है जो सौंपी गई हो और जिस पर अभी निर्णय न हुआ हो। स्थिति देखने के लिए पृष्ठ फिर से लोड करें।
report-changed-since = आपके यह पृष्ठ खोलने के बाद रिपोर्ट बदली है। निर्णय से पहले फिर देखें।
done-report-submitted = सौंप दी गई।
done-report-accepted = स्वीकृत। इसके आँकड़े अब से गिने जाएँगे।
done-report-returned = लौटा दी गई।
done-report-reopened = फिर खोल दी गई।
done-report-taken-back = वापस ली गई। आप इसे बदलकर फिर सौंप सकते हैं।
event-save-period = रिपोर्ट अवधि बदली
event-open-report = रिपोर्ट खोली
event-keep-report = रिपोर्ट लिखी
event-submit-report = रिपोर्ट सौंपी
event-return-report = रिपोर्ट लौटाई
event-accept-report = रिपोर्ट स्वीकार की
event-reopen-report = रिपोर्ट फिर खोली
event-take-back-report = रिपोर्ट वापस ली

## Put together
report-span = दिखाया गया समय
report-span-year = वर्ष { $year }
report-span-programme = पूरा कार्यक्रम
report-of-all = { $all } में से { $accepted } संस्थाओं की रिपोर्ट स्वीकृत है।
report-of-asked = { $all } में से { $reported } संस्थाओं ने रिपोर्ट दी
report-missing = अनुपलब्ध
report-missing-heading = अनुपलब्ध संस्थाएँ
report-missing-help = नीचे की हर संख्या में ये संस्थाएँ शामिल नहीं हैं। इन्हें शून्य नहीं गिना जाता।
report-made-of = किससे बना है
report-on-today = आज की संस्थाओं के अनुसार
report-apart = ये आँकड़े जोड़े नहीं जा सकते; हर एक अलग है।
report-part-missing = { $names } का आँकड़ा नहीं है; उसके बिना योग तुलनीय नहीं होगा।
report-across-sum = सभी संस्थाओं का योग
report-across-mean = सभी संस्थाओं का औसत
report-across-max = सभी संस्थाओं में सर्वाधिक
report-across-min = सभी संस्थाओं में न्यूनतम
report-across-apart = हर संस्था अलग
report-over-sum = समय के साथ जोड़ा गया
report-over-last = नवीनतम आँकड़ा मान्य
report-over-mean = समय का औसत
report-all = सभी
report-whole = पूरी अवधि
report-money = धन
report-no-money = कोई धन न नियोजित हुआ न व्यय।
report-money-source = धन का स्रोत
report-planned = { $years } की योजना
report-untold = अभी रिपोर्ट नहीं
report-narratives = नीचे की संस्थाओं का विवरण
report-no-narratives = नीचे की किसी संस्था की रिपोर्ट अभी स्वीकृत नहीं हुई।
report-of-it = पूरी रिपोर्ट
report-ways = इस रिपोर्ट के अन्य रूप

## Files and paper
report-programme = कार्यक्रम
report-currency = मुद्रा
report-part = भाग
report-what = विषय
report-unit = इकाई
report-sheet-data = रिपोर्ट
report-sheet-paper = मुद्रण हेतु
report-sheet-about = जानकारी
report-kind = रिपोर्ट
report-kind-together = समेकित रिपोर्ट
report-subject = “{ $programme }” के परिणाम, { $period }
report-number = संख्या: ……
report-recipients = प्रति:
report-archive = अभिलेख
report-signs = संस्था प्रमुख
report-mark-draft = मसौदा
report-mark-example = उदाहरण
report-example = यह कार्यक्रम एक काल्पनिक उदाहरण है। इसकी योजनाएँ, रिपोर्टें और आँकड़े वास्तविक नहीं हैं।

## Reminders
report-mail-due = “{ $programme }” के लिए { $name } की { $period } की रिपोर्ट { $day } तक देनी है। वह अभी नहीं सौंपी गई है।
report-mail-late = “{ $programme }” के लिए { $name } की { $period } की रिपोर्ट { $day } तक देनी थी। वह अभी नहीं सौंपी गई है।
report-mail-button = रिपोर्ट खोलें
report-mail-why = आपको यह संदेश इसलिए मिला क्योंकि आप इस संस्था की योजना बनाते हैं।

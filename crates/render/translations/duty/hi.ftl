# Duties: programmes, tasks, indicators (hi).

## Programmes
desk-programme = कार्यक्रम
duty-help = क़ानून क्या माँगता है, उसे कौन करता है और उससे क्या निकलता है।
duty-none = अभी कोई कार्यक्रम नहीं है।
duty-new-programme = नया कार्यक्रम
duty-change = बदलें
duty-example = उदाहरण: इस कार्यक्रम की हर बात काल्पनिक है और केवल कार्य-प्रणाली दिखाती है।
duty-is-example = उदाहरण
duty-example-mark = यह उदाहरण है और जहाँ भी दिखे, यह बताया जाता है
duty-public = पाठक इसके कार्य, योजनाएँ और परिणाम देखते हैं
duty-withheld = पाठकों को न दिखाया जाने वाला
duty-withheld-help = सार्वजनिक पृष्ठ बताता है कि कौन-से भाग प्रकाशित नहीं हैं। प्रकाशित मूल्यांकन पूरे दिखाए जाते हैं।
duty-about = यह क्या है और इसके बारे में क्या ज्ञात नहीं
duty-basis = विधिक आधार
duty-document-name = दस्तावेज़
duty-place = अनुच्छेद, खंड, बिंदु
duty-lead = प्रमुख संस्था
duty-cooperating = सहयोगी
duty-every = सभी: { $kind }
duty-everybody = सभी सहभागी
duty-nobody = स्रोतों में मुख्य निकाय का उल्लेख नहीं
duty-takes-part = सहभागी संस्थाओं के प्रकार
duty-time = अवधि
duty-horizons = मूल्यांकन का समय
duty-horizons-help = वर्ष, अल्पविराम से अलग: 3, 5, 10
duty-money = मुद्रा
duty-money-help = तीन अक्षर, जैसे INR। योजनाएँ इसी में बनती हैं।
duty-pages = स्रोत पृष्ठ, प्रति पंक्ति एक
duty-years-count = { $count ->
    [one] { $n } वर्ष
   *[other] { $n } वर्ष
}

## Tasks
duty-tasks = कार्य
duty-task = कार्य
duty-tasks-count = { $count ->
    [one] { $n } कार्य
   *[other] { $n } कार्य
}
duty-below = विभाजित और अपनाए गए
duty-below-count = { $count ->
    [one] { $n } अधीन कार्य
   *[other] { $n } अधीन कार्य
}
duty-activities = गतिविधियाँ
duty-activities-count = { $count ->
    [one] { $n } गतिविधि
   *[other] { $n } गतिविधियाँ
}
duty-in-plans = स्वीकृत योजनाओं में
duty-no-activities = किसी स्वीकृत योजना की कोई गतिविधि अभी इससे नहीं जुड़ी है।
duty-no-tasks = यहाँ अभी कोई कार्य नहीं है।
duty-nothing-found = कोई कार्य मेल नहीं खाता।
duty-about-group = इस समूह के बारे में
duty-mine = मेरी संस्थाएँ
duty-plans = योजनाएँ
duty-reports = प्रतिवेदन
duty-standing = प्रगति की स्थिति
duty-new-task = नया कार्य
duty-number = क्रमांक
duty-stands-in = किसके अंतर्गत
duty-products = अपेक्षित परिणाम
duty-note = जानने योग्य बातें
duty-kind-group = समूह
duty-kind-task = कार्य
duty-kind-part = भाग
duty-kind-adopted = अपनाया गया कार्य
duty-state-open = जारी
duty-state-done = पूर्ण
duty-state-dropped = छोड़ा गया
duty-progress-waiting = शुरू नहीं
duty-progress-running = जारी
duty-progress-done = पूर्ण
duty-progress-dropped = छोड़ी गई
duty-adopt = अपनाएँ
duty-adopt-help = संस्था इस कार्य को अपना बनाती है और फिर इसकी योजना बना सकती है।
duty-break-down = विभाजित करें
duty-break-down-help = नया भाग यहाँ चुनी गई संस्था का होगा, जो इस कार्य की प्रमुख है।
duty-itself = वही संस्था
duty-drop = छोड़ें
duty-drop-help = जिस कार्य से भाग, आँकड़े या योजनाएँ जुड़ी हैं, वह कारण सहित छोड़े गए के रूप में बना रहता है। शेष हटा दिए जाते हैं।

## Indicators
duty-indicators = संकेतक
duty-indicator = संकेतक
duty-new-indicator = नया संकेतक
duty-no-indicators = अभी कोई संकेतक नहीं है।
duty-whole-programme = पूरा कार्यक्रम
field-method = गणना की विधि और प्रमाण का स्थान
duty-counted = गणना कौन करता है
duty-counted-help = जो प्रणाली स्वयं गिनती है, वह कभी टाइप नहीं किया जाता। शेष स्रोत सहित बताया जाता है।
duty-counted-none = संस्थाओं द्वारा बताया गया
duty-counted-editions = गणना: प्रकाशित पृष्ठ
duty-counted-items = गणना: प्रकाशित सामग्री
duty-counted-languages = गणना: प्रकाशन की भाषाएँ
duty-counted-clarifications = गणना: प्रकाशित स्पष्टीकरण
duty-counted-corrections = गणना: सार्वजनिक सुधार
duty-counted-withdrawals = गणना: वापस लिए गए पृष्ठ
duty-counted-with-message = गणना: मुख्य संदेश वाले पृष्ठ
duty-counted-translations = गणना: व्यक्ति द्वारा किए या जाँचे गए अनुवाद
duty-counted-vintages = गणना: प्रकाशित आँकड़ा संस्करण
duty-counted-dispatches = गणना: माध्यमों से भेजे गए संदेश
duty-counted-views = गणना: पृष्ठ दृश्य
duty-counted-readers = गणना: प्रत्येक दिन के पाठकों का योग (अनुमान, मानक त्रुटि 1.6%)
duty-level = स्तर
duty-level-input = निवेश
duty-level-activity = गतिविधि
duty-level-output = उत्पाद
duty-level-out-take = ग्रहण
duty-level-outcome = परिणाम
duty-level-impact = प्रभाव
duty-better = वांछित दिशा
duty-better-higher = अधिक
duty-better-lower = कम
duty-across = संस्थाओं के बीच
duty-across-sum = योग
duty-across-mean = औसत
duty-across-max = सबसे बड़ा
duty-across-min = सबसे छोटा
duty-across-apart = जोड़ा नहीं जाता
duty-over = समय के साथ
duty-over-sum = योग
duty-over-last = नवीनतम मान्य
duty-over-mean = औसत
duty-baseline = आधार मान
duty-now = अभी
duty-target = लक्ष्य
duty-bar = { $target } में से { $now }
duty-no-figure = अभी कोई आँकड़ा नहीं
duty-figures = आँकड़े
duty-together = कुल मिलाकर
duty-since-begin = आरंभ से
duty-retire = अब न माँगा जाए
duty-retired = कब से नहीं माँगा जाता

## An organisation
duty-own = अपने कार्य
duty-leads = प्रमुख
duty-cooperates = सहयोगी
duty-rests = अभी क्या करना है
duty-plan-of = { $year } की योजना
duty-plan-none = शुरू नहीं
duty-plan-draft = मसौदा
duty-plan-submitted = प्रस्तुत
duty-plan-returned = लौटाई गई
duty-plan-approved = स्वीकृत
duty-plan-replaced = प्रतिस्थापित
duty-report-of = प्रतिवेदन { $period }
duty-report-none = शुरू नहीं
duty-report-open = लिखा जा रहा है
duty-report-submitted = प्रस्तुत
duty-report-returned = लौटाया गया
duty-report-accepted = स्वीकार किया गया
duty-due = अंतिम तिथि { $date }
duty-report-to-it = इसे प्रतिवेदन देने वाली संस्थाएँ
duty-reports-to = प्रतिवेदन किसे: { $organisation }

## Why something was not done
duty-dates = तिथियाँ क्रम में नहीं हैं: अंतिम दिन पहले दिन से पहले है।
duty-document = पुस्तकालय का कोई दस्तावेज़ चुनें।
duty-organisation = यह संस्था या संस्था का प्रकार यहाँ नहीं है।
duty-parent = इस प्रकार का कार्य वहाँ नहीं रखा जा सकता।
duty-circle = कोई कार्य स्वयं के अधीन नहीं हो सकता।
duty-not-led = केवल प्रमुख संस्था ही कार्य विभाजित कर सकती है।
duty-not-open = यह शीर्षक है, या ऐसा कार्य जो अब जारी नहीं है।
duty-takes-no-part = यह संस्था कार्यक्रम में भाग नहीं लेती।
duty-adopted-already = संस्था के पास यह कार्य पहले से है।
duty-too-deep = कार्यों के स्तर बहुत गहरे हैं: पता बहुत लंबा हो जाएगा।
duty-currency = मुद्रा तीन बड़े अक्षरों की होती है, जैसे INR।
duty-currency-used = इस मुद्रा में योजनाएँ बन चुकी हैं, इसलिए इसे नहीं बदला जा सकता।
duty-not-counted = प्रणाली इस संकेतक की गणना नहीं करती।
duty-counted-fixed = आँकड़े पहले ही बताए जा चुके हैं, इसलिए गणना करने वाला नहीं बदला जा सकता।

## What was done
done-duty-adopted = कार्य अब संस्था का अपना है।
done-duty-part = भाग जोड़ा गया।
done-duty-dropped = कारण सहित छोड़े गए के रूप में चिह्नित।
done-duty-removed = हटाया गया; ऑडिट लॉग में विवरण सुरक्षित है।
event-save-programme = कार्यक्रम बदला
event-apply-programme = पैक का कार्यक्रम लोड किया
event-make-task = कार्य बनाया
event-save-task = कार्य बदला
event-break-down = कार्य विभाजित किया
event-adopt-task = कार्य अपनाया
event-drop-task = कार्य छोड़ा
event-remove-task = कार्य हटाया
event-make-indicator = संकेतक बनाया
event-save-indicator = संकेतक बदला

# हिन्दी में संपादन डेस्क।

desk = संपादन डेस्क
desk-nav-more = अन्य
desk-nav = डेस्क के भाग
desk-sign-in = साइन इन करें
desk-sign-out = साइन आउट करें
desk-email = ई-मेल पता
desk-password = पासवर्ड
desk-new-password = नया पासवर्ड
desk-password-help = कम से कम 12 अक्षर। कुछ असंबद्ध शब्द याद रखने में आसान और अनुमान लगाने में कठिन होते हैं।
desk-forgotten = पासवर्ड भूल गए? कोई प्रशासक आपको लिंक भेज सकता है।
desk-forgotten-letter = पासवर्ड भूल गए? लिंक वाला पत्र मँगाएँ।
desk-letter-help = यदि पता यहाँ काम करने वाले किसी व्यक्ति का है, तो उस पर लिंक वाला पत्र भेजा जाता है।
desk-letter-send = पत्र भेजें
desk-letter-sent = यदि पता यहाँ काम करने वाले किसी व्यक्ति का है, तो पत्र भेजा जा रहा है। उसमें दिया लिंक एक घंटे के भीतर एक बार काम करता है।
desk-code = कोड
desk-code-title = दूसरा चरण
desk-code-help = आपका ऐप अभी जो छह अंक दिखा रहा है, या आपका कोई रिकवरी कोड।
desk-go-on = आगे बढ़ें
desk-name = नाम
desk-language = डेस्क की भाषा
desk-save = सहेजें

## साइन इन की त्रुटियाँ
sign-in-wrong = पता, पासवर्ड या कोड ग़लत है।
sign-in-wait = बहुत अधिक प्रयास हो गए। { $time } के बाद फिर कोशिश करें।
link-gone = यह लिंक उपयोग हो चुका है, इसकी अवधि समाप्त हो गई है या यह कभी था ही नहीं। जिसने भेजा था, उससे नया लिंक माँगें।
refusal-missing = यह छूट गया है: { $field }।
email-wrong = यह ई-मेल पता नहीं है।
email-known = इस पते वाला व्यक्ति यहाँ पहले से है।
password-short = पासवर्ड बहुत छोटा है: कम से कम 12 अक्षर चाहिए।
password-long = पासवर्ड बहुत लंबा है: अधिकतम 200 अक्षर हो सकते हैं।
password-easy = इस पासवर्ड का अनुमान लगाना आसान है। ऐसे शब्द चुनें जिनका आपसे कोई संबंध न हो।
code-wrong = यह कोड सही नहीं है। यह हर 30 सेकंड में बदलता है।
last-administrator = यह पूरे देश का अंतिम प्रशासक है। पहले किसी और को प्रशासक बनाएँ।
forbidden-title = आपको इसकी अनुमति नहीं है
forbidden = आपकी भूमिकाओं में यहाँ यह शामिल नहीं है। यदि आपको इसकी ज़रूरत है, तो किसी प्रशासक से कहें।
form-old = यह फ़ॉर्म बहुत देर तक खुला रहा या कहीं और से आया। कुछ नहीं बदला गया है; कृपया इसे फिर भेजें।

## जुड़ना
desk-welcome = स्वागत है
desk-setup-intro = आप यहाँ सबसे पहले हैं, इसलिए आप प्रशासक बनते हैं; इसके बाद आप बाकी सबको आमंत्रित कर सकते हैं।
desk-join-intro = आपको संपादन डेस्क पर आमंत्रित किया गया है। अपना परिचय दें और पासवर्ड चुनें।
desk-password-intro = { $email } के लिए नया पासवर्ड चुनें।

## मेरा खाता
desk-account = मेरा खाता
desk-me = मेरे बारे में
desk-roles = मेरी भूमिकाएँ
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = पूरा देश
desk-second-factor = साइन इन का दूसरा चरण
desk-second-factor-on = साइन इन करते समय आपके ऐप का कोड माँगा जाता है।
desk-second-factor-off = प्रमाणीकरण ऐप हो, तो केवल आपके पासवर्ड से कोई अंदर नहीं आ सकता।
desk-second-factor-begin = ऐप जोड़ें
desk-second-factor-remove = कोड माँगना बंद करें
desk-second-factor-scan = इसे अपने प्रमाणीकरण ऐप से स्कैन करें या नीचे दिए अक्षर उसमें लिखें। फिर वह जो कोड दिखाए, उसे यहाँ भरें।
desk-codes-left = { $count ->
    [one] { $n } रिकवरी कोड बचा है।
   *[other] { $n } रिकवरी कोड बचे हैं।
}
desk-recovery = आपके रिकवरी कोड
desk-recovery-help = इन्हें ऐसी जगह रखें जहाँ ये फ़ोन के बिना भी मिल जाएँ। हर कोड से एक बार साइन इन हो सकता है। ये केवल अभी दिखाए जा रहे हैं।
desk-sessions = मैं कहाँ साइन इन हूँ
desk-this-session = यही उपकरण
desk-session-times = { $since } से, अंतिम उपयोग { $seen }
desk-end-other-sessions = बाकी सब जगह से साइन आउट करें

## भूमिकाएँ
role-author = लेखक
role-translator = अनुवादक
role-reviewer = समीक्षक
role-publisher = प्रकाशन अधिकारी
role-media-editor = मीडिया संपादक
role-analyst = विश्लेषक
role-planner = योजनाकार
role-auditor = ऑडिटर
role-administrator = प्रशासक

## डेस्क के भाग
desk-moment = { $day }, { $time }
desk-home = मेरे लिए लंबित
desk-items = सामग्री
desk-people = लोग
desk-audit = ऑडिट लॉग

## आरंभ पृष्ठ
desk-new-item = नई सामग्री
desk-advise-second-factor = आपकी भूमिकाओं के अधिकार व्यापक हैं। साइन इन का दूसरा चरण चालू करें।
desk-nothing-waits = अभी आपके लिए कुछ लंबित नहीं है।
desk-waits-mine = मुझे सौंपा गया
desk-waits-check = जाँचना है
desk-waits-publish = प्रकाशन के लिए तैयार

## सूचियाँ
desk-find = खोज
desk-show = दिखाएँ
desk-any = सभी
desk-more = और
desk-items-count = { $count ->
    [one] { $n } सामग्री
   *[other] { $n } सामग्रियाँ
}
desk-item = सामग्री
desk-state = स्थिति
desk-kind = जानकारी का प्रकार
desk-saved-at = पिछली बार सहेजा गया
desk-with = किसके पास
desk-languages = प्रकाशित भाषाएँ
desk-nobody = कोई नहीं
desk-the-system = सिस्टम
desk-yes = हाँ
desk-no = नहीं

## स्थितियाँ
state-published = प्रकाशित
state-withdrawn = वापस लिया गया
state-draft = मसौदा
stage-draft = मसौदा
stage-in-review = समीक्षाधीन
stage-returned = लौटाया गया
stage-approved = अनुमोदित
stage-scheduled = समय निर्धारित

## सामग्री
desk-begin = शुरू करें
desk-cancel = रद्द करें
desk-write = लिखें
desk-read = देखें
desk-about-item = इस सामग्री के बारे में
desk-history = क्या-क्या हुआ
desk-language-of = भाषा
field-title = शीर्षक
field-summary = सारांश
field-body = पाठ
field-image_alt = चित्र में क्या है
field-claim = वह कथन जिसका हम उत्तर दे रहे हैं
field-verdict = एक वाक्य में हमारा उत्तर
field-written-in = लेखन की भाषा
field-publisher = प्रकाशक
field-format = स्वरूप
field-code = पृष्ठ का पता
field-code-help = छोटे लैटिन अक्षर, अंक और हाइफ़न। खाली छोड़ने पर पता शीर्षक से बनेगा।
field-translation = यह पाठ कैसे बना
field-remark = टिप्पणी
field-note = क्या ग़लत था और अब क्या लिखा है
field-note-help = पाठक इसे पृष्ठ पर और भूल-सुधार के रजिस्टर में देखते हैं।
field-publish_at = प्रकाशन का समय
field-expire_at = वापस लेने का समय
field-assignee = व्यक्ति
field-due_on = अंतिम तिथि
field-quote = अनुच्छेद का आरंभ
field-comment = टिप्पणी
field-reason = कारण
field-section = खंड
field-kind = जानकारी का प्रकार
field-role = भूमिका
field-organisation = संस्था
field-name = नाम
field-text = पाठ
field-email = ई-मेल पता

## संपादक
desk-no-title = बिना शीर्षक
desk-public-page = सार्वजनिक पृष्ठ
desk-tools = फ़ॉर्मेटिंग
tool-heading = उपशीर्षक
tool-bold = मोटा
tool-emphasis = ज़ोर
tool-list = सूची
tool-link = लिंक
tool-fact = तथ्य
desk-preview = पूर्वावलोकन
desk-problems = प्रकाशन से पहले ठीक करना है
desk-source = मूल पाठ
desk-check = जाँच
desk-publish = प्रकाशन
desk-comments = टिप्पणियाँ
desk-withdraw = वापस लेना
desk-kept-now = { $time } पर अस्थायी रूप से रखा गया। सहेजने पर यह एक संस्करण बनेगा।
desk-kept-found = { $time } पर आप यही लिख रहे थे। इसे अभी सहेजा नहीं गया है।
desk-others-typing = अभी यहाँ ये भी लिख रहे हैं: { $names }। सबके सहेजने पर पाठ मिला दिए जाएँगे।
desk-goes-out = प्रकाशन का समय: { $time }।
act-submit = समीक्षा के लिए भेजें
act-approve = अनुमोदित करें
act-return = लौटाएँ
act-publish = प्रकाशित करें
act-correct = भूल-सुधार प्रकाशित करें
act-schedule = समय निर्धारित करें
act-unschedule = उस समय प्रकाशित न करें
act-assign = सौंपें
act-comment = टिप्पणी जोड़ें
act-resolve = निपट गया
act-withdraw = पृष्ठ वापस लें
desk-compare = तुलना करें
desk-compare-title = तुलना
desk-compare-which = संस्करण { $from } और संस्करण { $to }
desk-back = पाठ पर वापस जाएँ

## अभी क्या हुआ
done-saved = सहेजा गया।
done-merged = सहेजा गया। इस बीच किसी और ने भी सहेजा था; दोनों बदलाव शामिल हैं।
done-submitted = समीक्षा के लिए भेजा गया।
done-approved = अनुमोदित किया गया।
done-returned = लौटाया गया।
done-published = प्रकाशित किया गया।
done-scheduled = समय निर्धारित किया गया।
done-unscheduled = तिथि हटा दी गई।
done-assigned = सौंपा गया।
done-commented = टिप्पणी जोड़ी गई।
done-resolved = निपट गया।
done-withdrawn = वापस लिया गया। इसकी जगह कारण सहित सूचना है।
done-sessions-ended = अब आप केवल यहीं साइन इन हैं।

## कुछ क्यों नहीं हुआ
refusal-problems = कृपया पहले इसे ठीक करें: { $problems }
refusal-not-found = यह अब मौजूद नहीं है।
refusal-wrong-state = पाठ की मौजूदा अवस्था में यह संभव नहीं है। स्थिति देखने के लिए पृष्ठ फिर से लोड करें।
refusal-address-taken = यह पता पहले से उपयोग में है। कोई दूसरा चुनें।
refusal-four-eyes = प्रकाशन से पहले इस पाठ को किसी ऐसे व्यक्ति का अनुमोदन चाहिए जिसने इसे न लिखा हो।
refusal-nothing-new = पाठक यही पाठ पहले से देख रहे हैं।
refusal-conflict = इस बीच किसी और ने सहेज दिया।
code-letters = पते में केवल छोटे अक्षर a–z, अंक और हाइफ़न हो सकते हैं।
time-past = यह समय बीत चुका है।
time-order = पृष्ठ प्रकाशित होने से पहले ही वापस ले लिया जाएगा।
time-wrong = यह कोई तिथि और समय नहीं है।

## लोग
desk-invite = आमंत्रित करें
desk-role = भूमिका
desk-roles-of = भूमिकाएँ
desk-where = कहाँ लागू है (अधीनस्थ सभी सहित)
desk-only-languages = केवल इन भाषाओं के लिए (कोई न चुनें तो सभी)
desk-make-link = आमंत्रण बनाएँ
desk-link = लिंक
desk-link-help = इसे व्यक्ति को किसी भरोसेमंद माध्यम से भेजें। यह एक बार काम करता है और केवल अभी दिखाया जा रहा है।
desk-access = प्रवेश
desk-shut-out = प्रवेश बंद
act-grant = भूमिका दें
act-revoke = वापस लें
act-password-link = नए पासवर्ड का लिंक
act-shut-out = प्रवेश बंद करें
act-let-in = प्रवेश फिर खोलें

## ऑडिट लॉग
desk-when = कब
desk-who = कौन
desk-what = क्या
desk-about = किस बारे में

## घटनाएँ
event-begin = भाषा संस्करण आरंभ किया
event-save = सहेजा
event-publish = प्रकाशित किया
event-correct = भूल-सुधार किया
event-withdraw = वापस लिया
event-submit = समीक्षा के लिए भेजा
event-return = लौटाया
event-approve = अनुमोदित किया
event-assign = सौंपा
event-schedule = समय निर्धारित किया
event-unschedule = तिथि हटाई
event-import = आयात किया
event-change-fact = तथ्य बदला
event-apply-pack = देश का पैक लोड किया
event-add-media = चित्र जोड़ा
event-join = डेस्क से जुड़े
event-sign-in = साइन इन किया
event-sign-in-failed = साइन इन का असफल प्रयास
event-grant = भूमिका दी
event-revoke = भूमिका वापस ली
event-shut-out = किसी का प्रवेश बंद किया
event-let-in = किसी का प्रवेश फिर खोला
event-second-factor = दूसरा चरण बदला
event-change-password = पासवर्ड बदला
event-password-link = नए पासवर्ड का लिंक बनाया

## Facts
desk-facts = तथ्य
desk-facts-due = केवल जिनकी समीक्षा का समय हो गया है
desk-facts-help = हर आँकड़ा यहाँ एक ही बार दर्ज होता है। इसके बदलने पर यह उन सभी पृष्ठों पर बदल जाता है जो इसे देते हैं।
desk-cited-in = इन पृष्ठों पर दिया गया है
desk-cited-nowhere = अभी कोई पृष्ठ इसे नहीं देता।
desk-public-value = पाठकों को दिखता है
field-value = मान
field-period = अवधि
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024, या ख़ाली
field-source = स्रोत
field-source_url = स्रोत का पता
field-as_of = स्रोत देखने की तिथि
field-review_by = इस तिथि तक समीक्षा करें
field-fact-note = संपादकों के लिए टिप्पणी
value-wrong = मान एक सादी संख्या होना चाहिए, जैसे 101343800 या 7.09।
period-wrong = यह कोई अवधि नहीं है। इसे 2026, 2026-03, 2026-Q1, 2026-03-15 या 2019/2024 की तरह लिखें।
date-wrong = यह कोई तिथि नहीं है।
address-wrong = पता https:// या http:// से शुरू होना चाहिए।
done-fact = सहेजा गया। यह तथ्य देने वाला हर पृष्ठ नया आँकड़ा दिखाता है।

## Translations
desk-matrix = अनुवाद
desk-matrix-help = हर ख़ाना एक भाषा का पाठ है: भरा हुआ, यदि पाठक उसे देख रहे हैं; धारीदार, यदि उसके बाद मूल पाठ बदल गया है; केवल किनारा, जब उस पर काम चल रहा है; धन चिह्न, जहाँ उसे शुरू किया जा सकता है।
matrix-current = अद्यतन
matrix-behind = उसके बाद मूल पाठ बदल गया है
matrix-working = काम जारी
matrix-none = शुरू नहीं हुआ
quote-open = “
quote-close = ”

# Figures at the desk (Hindi): flows, vintages, files that become vintages.

## Flows
desk-data = सांख्यिकी
load-help = आपके संगठनों द्वारा प्रकाशित डेटा सेट। हर फ़ाइल एक नया संस्करण बनती है; पुराने सभी संस्करण सुरक्षित रहते हैं और देखे जा सकते हैं।
load-none-yours = ऐसा कोई डेटा सेट नहीं है जिसके संगठन के लिए आप आँकड़े जोड़ सकें।
load-flow = डेटा सेट
load-newest = नवीनतम संस्करण
load-who = किसने प्रकाशित किया
load-publisher = ज़िम्मेदार संगठन
load-none-yet = अभी कुछ प्रकाशित नहीं हुआ
load-vintage = संस्करण { $number }
load-vintages = संस्करण सूची
load-what-changed = क्या बदला
load-counts = { $added } जोड़े गए, { $revised } संशोधित, { $removed } हटाए गए
load-observations-count = { $count ->
    [one] { $n } मान
   *[other] { $n } मान
}

## A file
load-new = फ़ाइल जोड़ें
load-mode = फ़ाइल में क्या है
load-mode-add = पूरक: इसके मान मौजूदा मानों में जुड़ेंगे या उनकी जगह लेंगे
load-mode-whole = पूरे आँकड़े: जो मान इसमें नहीं हैं वे हटा दिए जाएँगे
load-note = संस्करण पर टिप्पणी
load-note-help = पाठक इसे संस्करण के साथ देखते हैं।
load-file-help = UTF-8 में CSV, XLSX, SDMX-CSV या SDMX-ML, अधिकतम { $size }। पहले पूरी फ़ाइल जाँची जाती है; बदलाव देखे बिना कुछ भी प्रकाशित नहीं होता।
load-check = फ़ाइल जाँचें
load-columns = इस डेटा सेट के स्तंभ
load-columns-help = पहली पंक्ति में स्तंभों की आईडी या नाम होते हैं। तालिका में हर अवधि का अलग स्तंभ भी हो सकता है। कोड की जगह उनके नाम लिखे जा सकते हैं।
load-required = अनिवार्य
load-recent = भेजी गई फ़ाइलें
load-of = फ़ाइल { $file }
load-sent = भेजी गई
load-too-large = फ़ाइल बहुत बड़ी है।
load-too-many = इस डेटा सेट की कई फ़ाइलें अब भी निर्णय की प्रतीक्षा में हैं। पहले उन्हें प्रकाशित करें या हटाएँ।
load-cut-off = फ़ाइल पूरी नहीं पहुँची। दोबारा भेजें।

## Where it stands
load-state-waiting = जाँच जारी
load-state-refused = अस्वीकृत
load-state-checked = निर्णय की प्रतीक्षा
load-state-publishing = प्रकाशन जारी
load-state-published = प्रकाशित
load-state-lost = दोबारा भेजें
load-state-dropped = उपयोग नहीं हुई
load-is-waiting = फ़ाइल जाँची जा रही है। पूरा होने पर यह पृष्ठ अपने आप दिखा देगा।
load-is-publishing = संस्करण प्रकाशित हो रहा है। पूरा होने पर यह पृष्ठ अपने आप दिखा देगा।
load-read-count = { $count ->
    [one] { $n } पंक्ति पढ़ी गई
   *[other] { $n } पंक्तियाँ पढ़ी गईं
}
load-brought-count = { $count ->
    [one] { $n } मान मिलाया गया
   *[other] { $n } मान मिलाए गए
}
load-lost = इस फ़ाइल पर काम बीच में रुक गया और कुछ नहीं बदला। दोबारा भेजें।
load-unchanged = फ़ाइल में प्रकाशित आँकड़ों से कुछ अलग नहीं है। नए संस्करण की ज़रूरत नहीं।
load-dropped = फ़ाइल का उपयोग नहीं हुआ। कुछ नहीं बदला।
load-published = प्रकाशित: अब यह संस्करण { $number } है।
done-data-dropped = फ़ाइल हटा दी गई।

## What it would change
load-changes = क्या बदलेगा
load-again = इस बीच एक और संस्करण प्रकाशित हुआ, इसलिए फ़ाइल फिर जाँची गई। एक बार फिर देख लें।
load-added = जोड़े गए
load-revised = संशोधित
load-removed = हटाए गए
load-afterwards = संस्करण में मान
load-revisions = जो मान बदलेंगे या हटेंगे
load-shown = { $all } में से { $shown }
load-gone = हटेगा
load-publish = यह संस्करण प्रकाशित करें
load-drop = फ़ाइल हटाएँ

## What is wrong
load-refused = फ़ाइल में ग़लती होने से वह स्वीकार नहीं की गई। कुछ नहीं बदला।
load-place = पंक्ति { $row }, { $column }
load-place-row = पंक्ति { $row }
load-more-count = { $count ->
    [one] … और { $n } समस्या
   *[other] … और { $n } समस्याएँ
}
load-problem-missing = यहाँ कोई मान नहीं है।
load-problem-code = “{ $value }” सूची { $list } में नहीं है।
load-problem-length = “{ $value }” में { $length } वर्ण हैं; { $min } से { $max } तक होने चाहिए।
load-problem-range = { $value } सीमा { $min } से { $max } के बाहर है।
load-problem-decimals = { $value } में दशमलव के बाद { $decimals } से अधिक अंक हैं।
load-problem-repeated = उसी शृंखला और उसी अवधि का मान पंक्ति { $row } में पहले से है।
load-problem-varies = “{ $value }” पंक्ति { $row } के “{ $first }” से अलग है, जबकि दोनों एक ही शृंखला के बारे में हैं।
load-problem-type-letters = “{ $value }” में केवल अक्षर होने चाहिए।
load-problem-type-letters-digits = “{ $value }” में केवल अक्षर और अंक होने चाहिए।
load-problem-type-digits = “{ $value }” में केवल अंक होने चाहिए।
load-problem-type-boolean = “{ $value }” true या false होना चाहिए।
load-problem-type-whole = “{ $value }” 12 या -3 जैसी पूर्ण संख्या नहीं है।
load-problem-type-number = “{ $value }” 12.5 जैसी दशमलव बिंदु वाली संख्या नहीं है।
load-problem-type-year = “{ $value }” 2024 जैसा वर्ष नहीं है।
load-problem-type-month = “{ $value }” 2024-01 जैसा महीना नहीं है।
load-problem-type-day = “{ $value }” 2024-01-31 जैसा दिन नहीं है।
load-problem-type-moment = “{ $value }” 2024-01-31T12:00:00 जैसा दिनांक और समय नहीं है।
load-problem-type-period = “{ $value }” 2024, 2024-Q1, 2024-01 या 2024-01-31 जैसी अवधि नहीं है।
load-problem-type-text = “{ $value }” यहाँ अपेक्षित पाठ नहीं है।
load-problem-file = यहाँ से आगे फ़ाइल नहीं पढ़ी जा सकती।
load-problem-encoding = यह UTF-8 पाठ नहीं है। फ़ाइल को UTF-8 एन्कोडिंग में सहेजें।
load-problem-no-data = यह आँकड़ों की फ़ाइल नहीं है। UTF-8 में CSV, XLSX, SDMX-CSV या SDMX-ML भेजें।
load-problem-fields = इस पंक्ति में { $found } खाने हैं, पहली पंक्ति में { $expected }। क्या कोई उद्धरण चिह्न छूट गया है?
load-problem-no-column = डेटा सेट में ऐसा कोई स्तंभ नहीं है। इसके स्तंभ हैं: { $known }।
load-problem-missing-column = यह स्तंभ नहीं है और इसका मान किसी और से पता नहीं चलता।
load-problem-twice-column = यह स्तंभ दो बार है।
load-problem-other-flow = फ़ाइल में { $found } के आँकड़े हैं, { $expected } के नहीं।
load-problem-no-rows = फ़ाइल में कोई मान नहीं है।
load-problem-frequency = अवधि “{ $value }” से आवृत्ति पता नहीं चलती। FREQ स्तंभ जोड़ें।

## Structures
structures-title = डेटा संरचनाएँ
structures-help = SDMX-ML फ़ाइल जिसमें कोड सूचियाँ, अवधारणाएँ, डेटा संरचनाएँ और डेटा सेट हों। अंतिम संस्करण जैसे हैं वैसे रहते हैं: जो नया है उसके लिए नया संस्करण चाहिए।
structures-new-flows = नए डेटा सेटों के लिए
structures-topic = विषय
structures-licence = आँकड़ों का लाइसेंस (SPDX)
structures-file-help = SDMX-ML 3.0 या 2.1, अधिकतम { $size }। पहले पूरी फ़ाइल जाँची जाती है; क्या बदलेगा यह देखे बिना कुछ नहीं बदलता।
structures-nothing = फ़ाइल में जो है वह सब पहले से रखा है। कुछ नहीं बदलेगा।
structures-new = नया
structures-other = बदला हुआ
structures-flows = नए डेटा सेट
structures-keep = ये संरचनाएँ रखें
structures-left-out = यहाँ स्थान न होने से छोड़ा गया
structures-line = पंक्ति { $line }
structures-problem-unreadable = फ़ाइल पढ़ी नहीं जा सकती।
structures-problem-empty = फ़ाइल में कोई संरचना नहीं है।
structures-problem-twice = { $thing } दो बार है।
structures-problem-agency = { $thing }: “{ $agency }” किसी संस्था की पहचान नहीं है।
structures-problem-stub = { $thing } का यहाँ केवल नाम है; पूरा { $place } पर है।
structures-problem-final = { $thing } अंतिम है और यहाँ अलग है। जो नया है उसके लिए नया संस्करण चाहिए।
structures-problem-missing = { $thing }: { $missing } नहीं है।
structures-problem-code-twice = { $thing }: एक कोड दो बार है।
structures-problem-rules = { $thing } का डेटा के लिए उपयोग नहीं हो सकता।
structures-problem-address = { $thing }: इसकी पहचान से पता नहीं बनता।
structures-problem-flow-there = { $thing }: डेटा सेट { $flow } पहले से है।
structures-problem-untold = { $thing } नया है। इसका विषय, ज़िम्मेदार संगठन और आँकड़ों का लाइसेंस बताएँ।
structures-problem-topic = विषय { $topic } नहीं है।
structures-problem-organisation = संगठन { $organisation } नहीं है।
structures-problem-licence = लाइसेंस खाली है।
done-structures-kept = संरचनाएँ रख ली गईं।

## In the log
event-send-data = आँकड़ों की फ़ाइल भेजी
event-accept-data = आँकड़ों की फ़ाइल स्वीकार की
event-drop-data = आँकड़ों की फ़ाइल हटाई
event-publish-data = आँकड़े प्रकाशित किए
event-apply-data = पैक के आँकड़े जोड़े
event-import-structures = डेटा संरचनाएँ जोड़ीं

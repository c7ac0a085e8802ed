# Translating by segments.

desk-workbench = अनुवाद मेज़
workbench-from-to = { $from } → { $to }
workbench-editor = पूरा पाठ
workbench-confirm = पुष्टि करें
workbench-joined = अपने शब्द नहीं: ऊपर के खंड के साथ अनूदित, या जान-बूझकर छोड़ा गया
workbench-note = सहकर्मियों के लिए टिप्पणी
workbench-changed = इस अनुवाद के बाद मूल पाठ बदला है। आपके शब्द तब तक वैसे ही रहेंगे जब तक आप उन्हें न बदलें।
workbench-segment = खंड { $n } का अनुवाद
workbench-theirs = इस बीच सहेजा गया: { $text }
workbench-take = इसे लें
workbench-rate = अनुवाद स्मृति { $rate }%
workbench-readers = पाठकों को बताया जाएगा:
workbench-shown = दिखाए गए खंड
workbench-all = सभी
workbench-open = करने योग्य
workbench-flagged = मूल बदला
workbench-keys = कुंजियाँ
workbench-key-confirm = पुष्टि करें और अगले खुले खंड पर जाएँ
workbench-key-next = अगला खुला खंड
workbench-key-previous = पिछला खुला खंड
workbench-key-suggestion = सुझाव 1, 2 या 3 लें
workbench-key-source = मूल पाठ की नक़ल करें
workbench-key-save = सब सहेजें
workbench-fill-memory = अनुवाद स्मृति से भरें
workbench-fill-machine = शेष का मशीनी अनुवाद करें
workbench-nothing = यहाँ करने को कुछ नहीं है।
workbench-extras = केवल इस अनुवाद में
workbench-extras-help = मूल पाठ में इन अंशों का समकक्ष नहीं है। ये पाठ में बने रहते हैं; इन्हें पूरे पाठ में बदलें।
workbench-retired = अलग रखा गया
workbench-retired-help = मूल पाठ में अब यह नहीं है। यहाँ अगली बार सहेजने पर ये अनुवाद पाठ से हट जाएँगे, पर सुरक्षित रहेंगे।
workbench-no-source = मूल में अभी कोई पाठ नहीं है।
workbench-held = मूल की कोई संख्या छूटी है या भिन्न है। यदि यह सही है, तो टिप्पणी में कारण लिखें और फिर से पुष्टि करें।
workbench-clash = इस बीच किसी और ने इनमें से कुछ खंड बदले हैं। आपके खंड सहेजे नहीं गए: तुलना करें और फिर सहेजें।
workbench-xliff-help = उन अनुवादकों के लिए जो अपने प्रोग्राम में काम करते हैं। फ़ाइल कभी भी लौट सकती है; इस बीच यहाँ जो बदला गया, वह मिटाया नहीं जाता।
workbench-xliff-out = XLIFF डाउनलोड करें
workbench-xliff-in = XLIFF फ़ाइल लें
workbench-xliff-file = XLIFF फ़ाइल
workbench-in-file = फ़ाइल में
workbench-kept-why = न बदलने का कारण
done-confirmed = पुष्टि हुई।
segment-untranslated = अनूदित नहीं
segment-suggested = सुझाया गया
segment-draft = प्रारूप
segment-confirmed = पुष्ट
segment-retired = अलग रखा गया
segment-origin-person = व्यक्ति द्वारा
segment-origin-memory = अनुवाद स्मृति से
segment-origin-machine = मशीन द्वारा
check-empty = अभी कुछ अनूदित नहीं है।
check-same = मूल पाठ जैसा ही है।
check-facts-missing = तथ्य छूटे: { $list }
check-facts-added = तथ्य जो मूल पाठ में नहीं हैं: { $list }
check-links-missing = कड़ियाँ छूटीं: { $list }
check-links-added = कड़ियाँ जो मूल पाठ में नहीं हैं: { $list }
check-held = मूल से अलग कोड या टिप्पणियाँ: { $list }
check-marks = मोटे अक्षरों वाले अंश मूल जितने नहीं हैं।
check-numbers-missing = संख्याएँ छूटीं: { $list }
check-numbers-added = संख्याएँ जो मूल पाठ में नहीं हैं: { $list }
check-long = सामान्य से बहुत लंबा।
check-short = सामान्य से बहुत छोटा।
check-script = इस भाषा की लिपि में नहीं लिखा है।
check-ending = अंत मूल से अलग है: पूर्ण विराम, प्रश्न चिह्न या कोलन।
check-brackets = कोई कोष्ठक या उद्धरण चिह्न बंद नहीं है।
check-term-missing = निर्धारित शब्द का प्रयोग नहीं: { $list }
check-term-forbidden = प्रयोग न किया जाने वाला शब्द: { $list }
event-save-segments = खंडों का अनुवाद किया
event-take-xliff = XLIFF फ़ाइल ली
event-request = अनुवाद माँगे
kept-changed-here = फ़ाइल बनने के बाद किसी ने इसे यहाँ बदला।
kept-gone = मूल पाठ में यह अब नहीं है।
kept-other-source = मूल पाठ अब कुछ और कहता है।
request-title = अनुवाद माँगें
request-help = अनुवाद शुरू होते हैं, व्यक्ति को सौंपे जाते हैं और उनके पहले पृष्ठ पर दिखते हैं। जो पहले से है, वह वैसा ही रहता है।
request-languages = इन भाषाओं में
request-memory = अनुवाद स्मृति जो जानती है, भर दें
request-machine = शेष का मशीनी अनुवाद हो; फिर व्यक्ति जाँचे
request-send = माँगें
xliff-empty = फ़ाइल में कोई अनुवाद नहीं है।
xliff-original = फ़ाइल नहीं बताती कि वह किस पाठ की है
xliff-language = पाठ की भाषा फ़ाइल की भाषा नहीं है
xliff-code = एक कोड नहीं बताता कि वह किसका सूचक है
workbench-count = { $count ->
    [one] { $n } खंड
   *[other] { $n } खंड
}
workbench-done-count = { $count ->
    [one] { $n } पूरा
   *[other] { $n } पूरे
}
workbench-flagged-count = { $count ->
   *[other] { $n } का मूल बदला
}
workbench-empty-count = { $count ->
    [one] { $n } अनूदित नहीं
   *[other] { $n } अनूदित नहीं
}

## The table of translations
matrix-choose = चुनें
matrix-choose-item = “{ $title }” चुनें
matrix-request = चुने हुओं का अनुवाद माँगें
matrix-xliff-into = चुने हुओं का XLIFF, इस भाषा में
matrix-mine = मेरे पास
matrix-late = समय बीत चुका
matrix-segments = { $total } में से { $done } खंड
matrix-saved = { $day } को सहेजा

## Files and requests
xliff-no-file = पहले फ़ाइल चुनें।
xliff-refused = फ़ाइल अस्वीकार हुई और कुछ नहीं बदला।
xliff-edition = यह पाठ नहीं लिया जा सकता
request-nothing = पहले सामग्री और भाषाएँ चुनें।
request-begun = शुरू हुआ
request-there = पहले से था
done-filled = भर दिया गया। जो आया है, उसे पढ़ें।
event-fill-segments = खंड भरे
xliff-changed-count = { $count ->
    [one] { $n } खंड बदला
   *[other] { $n } खंड बदले
}
xliff-kept-count = { $count ->
   *[other] { $n } वैसे ही रहे
}
request-filled-count = { $count ->
    [one] { $n } खंड भरा
   *[other] { $n } खंड भरे
}
segments-untranslated = कुछ खंड अभी अनूदित नहीं हैं। उन्हें अनुवाद मेज़ पर अनूदित करें, या वहाँ बताएँ कि वे जान-बूझकर छोड़े गए हैं।
workbench-ask = मशीन से पूछें
workbench-lost = रखा नहीं गया: कनेक्शन नहीं है। लिखते रहें; फिर कोशिश की जाएगी।
workbench-more = टिप्पणी, या छोड़ें

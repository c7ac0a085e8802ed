# Language (Hindi): translation memory, glossary, machine translation.

desk-language-tools = भाषा
desk-language-parts = इस खंड के भाग

## Translation memory
memory-title = अनुवाद स्मृति
glossary-title = शब्दावली
machine-title = मशीनी अनुवाद
memory-help = लोगों ने पहले जो अनुवाद किया है। अनुवाद डेस्क उसी पाठ और मिलते-जुलते पाठ के लिए इसे सुझाता है।
memory-empty = अभी यहाँ कुछ नहीं है। अनुवाद की पुष्टि होने पर या फ़ाइल लाने पर स्मृति भरती है।
memory-none-found = कुछ नहीं मिला।
memory-pair = भाषाएँ
memory-from-to = { $from } → { $to }
memory-source = मूल
field-target = अनुवाद
memory-origin = स्रोत
memory-origin-desk = डेस्क
memory-origin-content = प्रकाशित लेख
memory-origin-machine = प्रकाशित, मशीनी अनुवाद, बिना जाँच
memory-unit = स्मृति की इकाई
memory-created = जोड़ी गई
memory-changed = अंतिम पुष्टि
memory-statistics = स्मृति में क्या है
memory-units = इकाइयाँ
memory-confirmed = डेस्क पर पुष्ट
memory-file = फ़ाइल
memory-export = पूरी स्मृति TMX में
memory-import = TMX फ़ाइल लाएँ
memory-import-help = TMX 1.4b, अधिकतम 128 MiB। फ़ाइल या तो पूरी ली जाती है या बिल्कुल नहीं।
memory-imported = नई इकाइयाँ: { $added }। फिर से पुष्ट: { $confirmed }।
memory-delete = हटाएँ
memory-back = स्मृति पर लौटें
memory-too-long = अनुवाद एक इकाई के लिए बहुत लंबा है।

## Files
file-choose = फ़ाइल
file-import = लाएँ
file-wrong = फ़ाइल नहीं ली गई। कुछ नहीं बदला।
file-place = पंक्ति { $line }, अक्षर { $character }
file-left-out = छोड़ दिया गया, क्योंकि पोर्टल में ये भाषाएँ नहीं हैं: { $list }
file-remarks = फ़ाइल पर टिप्पणियाँ
file-missing = पहले फ़ाइल चुनें।
file-encoding = इसमें ऐसे अक्षर हैं जो पढ़े नहीं जा सकते। इसे UTF-8 में सहेजकर फिर कोशिश करें।
file-too-large = यह बहुत बड़ी है।
file-malformed = यह यहाँ क्षतिग्रस्त है: यह सही XML नहीं है।
file-other-format = यह कोई दूसरा प्रारूप है, या ऐसा संस्करण जो यहाँ पढ़ा नहीं जाता।
file-rule = यह प्रारूप के नियम के विरुद्ध है।
file-nothing = इसमें इस पोर्टल की भाषाओं के लिए कुछ नहीं है।
file-unit-long = एक पाठ एक इकाई के लिए बहुत लंबा है।
file-unit-source = एक इकाई में मूल भाषा का पाठ नहीं है।
file-term-long = कोई शब्द या परिभाषा बहुत लंबी है।
file-not-yours = इसमें ऐसी भाषाएँ हैं जिनका ज़िम्मा आपके पास नहीं है। आपकी भाषाएँ:

## Glossary
glossary-help = देश की अपनी चीज़ें हर भाषा में क्या कहलाती हैं।
glossary-count = मिली अवधारणाएँ: { $n }
glossary-in = दिखाई गई भाषा
glossary-subject = क्षेत्र
glossary-missing-only = केवल वे जिनमें इस भाषा का शब्द नहीं है
glossary-new = नई अवधारणा
glossary-concept = अवधारणा
glossary-languages = भाषाएँ
glossary-no-term = शब्द नहीं है
glossary-retired = प्रयोग बंद
glossary-export = शब्दावली फ़ाइल में
glossary-import = TBX फ़ाइल लाएँ
glossary-import-help = 2008 या 2019 का TBX। पहले से मौजूद अवधारणाओं में फ़ाइल के शब्द उन्हीं भाषाओं के शब्दों की जगह लेते हैं; बाकी भाषाएँ वैसी ही रहती हैं। फ़ाइल या तो पूरी ली जाती है या बिल्कुल नहीं।
glossary-imported = नई अवधारणाएँ: { $added }। बदली गईं: { $changed }। जस की तस: { $unchanged }।
glossary-terms = शब्द
glossary-change = बदलें
glossary-status = प्रयोग
glossary-note = टिप्पणी
glossary-add-term = शब्द जोड़ें
glossary-about = अवधारणा के बारे में
glossary-definition = परिभाषा
glossary-retire = प्रयोग बंद करें
glossary-restore = फिर प्रयोग करें
glossary-back = शब्दावली पर लौटें
glossary-known = यह शब्द पहले से शब्दावली में है: { $code }
field-term = शब्द
term-status-preferred = यही लिखें
term-status-admitted = चल सकता है
term-status-forbidden = न लिखें
term-taken = अवधारणा में यह शब्द पहले से है।
term-last = अवधारणा में कम से कम एक शब्द रहता है। इसके बजाय अवधारणा का प्रयोग बंद करें।
term-too-long = यह बहुत लंबा है, या इसमें ऐसे अक्षर हैं जो शब्दों में नहीं होते।
subject-organisation = संगठन
subject-territory = स्थान
subject-region = क्षेत्र
subject-heritage = धरोहर
subject-document = क़ानून
subject-document_kind = दस्तावेज़ों के प्रकार
subject-heritage_list = धरोहर सूचियाँ
subject-calendar = दिवस और त्योहार
subject-theme = विषय

## What was just done
done-memory-changed = सहेजा गया। अब से स्मृति नया अनुवाद सुझाएगी।
done-memory-deleted = हटाया गया। स्मृति इसे अब नहीं सुझाएगी।
done-concept = अवधारणा सहेजी गई।
done-term = शब्द सहेजा गया।
done-term-removed = शब्द हटाया गया।
done-concept-retired = अवधारणा का प्रयोग बंद है: अनुवाद डेस्क इसे अब चिह्नित नहीं करता।
done-concept-restored = अवधारणा फिर प्रयोग में है।

## Machines
machine-help = जब तक कोई न माँगे, मशीन को कुछ नहीं भेजा जाता। क्या गया और किसे गया, यह ऑडिट लॉग में है। प्रतिबंधित अवधि का पाठ कभी नहीं भेजा जाता।
machine-off = कोई मशीन तय नहीं है। पोर्टल चलाने वाला विन्यास फ़ाइल में मशीनें बता सकता है।
machine-name = मशीन
machine-address = पता
machine-secret = कुंजी तय
machine-knows = ज्ञात भाषाएँ
machine-ask = पूछें
machine-knows-not = यह बता नहीं सकती।
machine-try = एक वाक्य आज़माएँ
machine-try-help = वाक्य मशीन को भेजा जाता है और ऑडिट लॉग में दर्ज होता है।
machine-from = किससे
machine-to = किसमें
machine-text = वाक्य
machine-translate = अनुवाद करें
machine-sent = पिछले 30 दिनों में भेजा गया
machine-sent-none = कुछ नहीं।
machine-requests = अनुरोध
machine-texts = पाठ
machine-characters = अक्षर
machine-last = अंतिम बार
machine-none = इन भाषाओं के लिए कोई मशीन तय नहीं है।
machine-embargoed = यह पाठ प्रतिबंधित अवधि में है और किसी को नहीं भेजा जाता।
machine-too-long = पाठ इस मशीन के लिए बहुत लंबा है।
machine-unreachable = मशीन से संपर्क नहीं हो सका
machine-refused = मशीन ने मना किया
machine-bad-answer = मशीन का उत्तर काम का नहीं है

## Events
event-change-memory = स्मृति की इकाई बदली
event-delete-memory = स्मृति की इकाई हटाई
event-import-memory = स्मृति में फ़ाइल लाई
event-create-concept = अवधारणा बनाई
event-change-concept = अवधारणा बदली
event-retire-concept = अवधारणा का प्रयोग बंद किया
event-restore-concept = अवधारणा फिर प्रयोग में ली
event-add-term = शब्द जोड़ा
event-change-term = शब्द बदला
event-remove-term = शब्द हटाया
event-import-glossary = शब्दावली में फ़ाइल लाई
event-derive-glossary = नाम शब्दावली में लिए
event-send-to-machine = मशीन को पाठ भेजा

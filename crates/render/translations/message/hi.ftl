### The message house, its coverage, and figures that cite no fact.

## The message house
desk-message = संदेश ढाँचा
message-help = विषय, मुख्य संदेश और उन्हें पुष्ट करने वाले तथ्य और लेख। यहाँ किया गया बदलाव पाठकों को तुरंत दिखता है।
message-coverage = प्रसार
message-figures = बिना संदर्भ के आँकड़े
message-new-theme = नया विषय
message-new = नया संदेश
message-edit = बदलें
message-up = ऊपर ले जाएँ:
message-down = नीचे ले जाएँ:
message-theme-empty = इस विषय में अभी कोई संदेश नहीं है।
message-days = अवधि
message-worded = भाषाएँ
message-told = प्रकाशित पृष्ठ
message-languages = { $all } में से { $have } भाषाएँ
message-always = अगली सूचना तक
message-from = { $date } से
message-until = { $date } तक
message-between = { $from } – { $to }
message-stories = लेख: { $n }
message-proofs = प्रमाण
message-no-proofs = अभी कोई प्रमाण नहीं
message-add-fact = तथ्य जोड़ें
message-add-item = लेख जोड़ें
message-proof-help = कुछ अक्षर लिखकर सूची से चुनें। हटाने के लिए निशान मिटाएँ।
message-proof-unknown = ऐसा कोई प्रमाण नहीं है: { $proof }। सूची से चुनें।
message-place = स्थान और उत्तरदायित्व
message-names = हर भाषा में नाम
message-code-help = छोटे अक्षर a–z, अंक और हाइफ़न। खाली छोड़ने पर नाम से बनता है।
message-remove = हटाएँ
theme-not-empty = इस विषय में अब भी संदेश हैं। पहले उन्हें हटाएँ या दूसरी जगह ले जाएँ।
message-in-use = कुछ सामग्री में यह संदेश है। हटाने के बजाय अंतिम दिन तय करें।
days-order = अंतिम दिन पहले दिन से पहले है।
field-wording = शब्दांकन
field-theme = विषय
field-valid_from = पहला दिन
field-valid_to = अंतिम दिन
field-responsible = उत्तरदायी संस्था
field-unit = इकाई
field-group = समूह

## What readers see
house-title = हम अपने बारे में क्या बताना चाहते हैं
house-intro = मुख्य संदेश, उन्हें पुष्ट करने वाले तथ्यों और लेखों के साथ।

## Coverage
coverage-help = कितने प्रकाशित संस्करण कौन-सा संदेश देते हैं, किसके, किस भाषा में और कब। हर संख्या गिने गए संस्करण खोलती है।
coverage-rows = पंक्तियाँ
coverage-columns = स्तंभ
coverage-message = संदेश
coverage-period = समय
coverage-months = पिछले 12 महीने
coverage-quarters = पिछली 8 तिमाहियाँ
coverage-years = पिछले 5 वर्ष
coverage-ever = आरंभ से
coverage-none = कोई संदेश नहीं
coverage-all = कुल
coverage-turn = पंक्तियाँ और स्तंभ बदलें
coverage-note = कई संदेशों वाला संस्करण हर संदेश में गिना जाता है।
coverage-editions = गिने गए संस्करण
coverage-newest = सबसे नए { $n }

## Figures without a citation
figures-help = ऐसे स्थान जहाँ पाठ में वह आँकड़ा है जो पंजीकृत तथ्य है या रहा है, पर उसका संदर्भ नहीं दिया गया। पुराने मान पहले आते हैं।
figures-progress = { $all } में से { $done } पाठ पढ़े गए
figures-count = मिले: { $n }
figures-none = बिना संदर्भ का कोई आँकड़ा नहीं मिला।
figures-former = पुराना मान
figures-cite = तथ्य का संदर्भ दें
figures-not = यह तथ्य नहीं
figures-save = मसौदे के रूप में सहेजें
figures-draft-note = अनुच्छेद ऐसा पढ़ा जाएगा। मसौदा प्रकाशित होने पर ही पाठकों को बदलाव दिखेगा।
figures-moved = यह आँकड़ा मिलने के बाद पाठ बदला गया है। इसे फिर से पढ़ा जा रहा है।

## Facts
fact-new = नया तथ्य
fact-register = पंजीकृत करें
fact-code-help = अक्षर, अंक, बिंदु और हाइफ़न, जैसे economy.gdp.growth। बाद में बदला नहीं जा सकता।
fact-code-wrong = कुंजी में केवल अक्षर, अंक, बिंदु, हाइफ़न और अंडरस्कोर हो सकते हैं।
fact-effects-count = बदलने वाले वाक्य: { $n }। सहेजने से पहले हर एक देखें।
fact-confirm = बदलाव सहेजें
fact-back = वापस जाकर बदलें
fact-review-title = समीक्षा
fact-check = जाँचा गया, अब भी सही
fact-check-next = अगली समीक्षा: { $date }
facts-due-count = समीक्षा के लिए: { $n }
fact-save-names = नाम सहेजें
fact-retire = बंद करें
fact-retire-help = नए पाठों के लिए नहीं सुझाया जाएगा। जहाँ संदर्भ दिया गया है, वहाँ अवधि सहित वैसा ही रहेगा।
fact-restore = फिर से चालू करें
fact-retired-tag = बंद
fact-retired-since = यह आँकड़ा { $date } से अद्यतन नहीं किया जा रहा है।

## What was just done
done-theme = विषय सहेजा गया। पाठकों को तुरंत दिखेगा।
done-message = संदेश सहेजा गया। पाठकों को तुरंत दिखेगा।
done-removed = हटाया गया।
done-cited = संदर्भ वाला मसौदा सहेजा गया। देखकर जाँच के लिए दें।
done-refused = याद रखा गया: यह आँकड़ा वह तथ्य नहीं है।
done-registered = पंजीकृत। अब पाठ इसका संदर्भ दे सकते हैं।
done-checked = दर्ज किया गया: अब भी सही। अगली समीक्षा की तिथि तय की गई।
done-retired = बंद किया गया।
done-restored = फिर से चालू किया गया।
done-names = नाम सहेजे गए।

## Events
event-register-fact = तथ्य पंजीकृत किया
event-check-fact = तथ्य जाँचा: अब भी सही
event-retire-fact = तथ्य बंद किया
event-restore-fact = तथ्य फिर से चालू किया
event-name-fact = तथ्य का नाम बदला
event-change-theme = विषय बदला
event-remove-theme = विषय हटाया
event-change-message = संदेश बदला
event-remove-message = संदेश हटाया
event-refuse-figure = बताया कि आँकड़ा तथ्य नहीं है

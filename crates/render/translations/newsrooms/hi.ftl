# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = प्रेस किट पर { $time } तक प्रकाशन-रोक: उससे पहले इसका कुछ भी प्रकाशित न करें।
press-letter-corrected-subject = संशोधन: { $title }
press-letter-corrected = यह लेख हमने आपको पहले भेजा था। इसमें संशोधन हुआ है: कृपया केवल नीचे दिया गया रूप ही इस्तेमाल करें।
press-letter-withdrawn-subject = वापस लिया गया: { $title }
press-letter-withdrawn = हमने आपको “{ $title }” भेजा था। यह लेख वापस ले लिया गया है। कृपया इसे अब इस्तेमाल न करें और जहाँ इस्तेमाल किया हो वहाँ से हटा दें।
press-letter-reason = कारण: { $reason }
press-letter-page = हमारी साइट पर यह लेख
press-letter-kit = प्रेस किट
press-letter-why = यह पत्र आपको इसलिए मिला है कि { $organisation } की प्रेस सूची में यह पता है।
press-letter-leave = प्रेस सूची से निकलें
press-leave-line = बटन दबाएँ, फिर “{ $name }” सूची से आपको कुछ नहीं भेजा जाएगा।
press-leave-old = यह पता पहले ही सूची से निकल चुका है, या लिंक अधूरा है।
press-left-title = आप प्रेस सूची से निकल गए हैं
press-left = अब आपको कोई पत्र नहीं भेजा जाएगा। आपका पता मिटा दिया गया है; केवल उसे पहचानने का कोड रखा गया है।
press-list-contacts = सूची के समाचार कक्ष
press-list-help = यहाँ के हर समाचार कक्ष को इस चैनल से भेजी गई सामग्री मिलती है। नाम और पते सीलबंद हैं और केवल उन्हें दिखते हैं जो चैनल बदल सकते हैं।
press-list-empty = सूची में अभी कोई नहीं है।
press-list-problems = कुछ भी लोड नहीं हुआ। ये पंक्तियाँ ठीक करें:
press-list-line = पंक्ति { $number }
field-newsroom = समाचार कक्ष
press-list-person = व्यक्ति या डेस्क
press-list-note = टिप्पणी
press-list-since = सूची में कब से
press-list-remove = हटाएँ
press-list-export = CSV डाउनलोड करें
press-list-add = समाचार कक्ष जोड़ें
press-list-change = समाचार कक्ष का विवरण बदलें
press-list-refused = { $date } से अस्वीकृत
press-list-refused-help = जिस पते को उसके मेल सर्वर ने स्थायी रूप से अस्वीकार किया है, वहाँ कुछ नहीं भेजा जाता। पता बदलें, या सही होने की पुष्टि के बाद भेजना फिर शुरू करें।
press-list-trust = भेजना फिर शुरू करें
press-list-again = उन्होंने फिर से पत्र भेजने को कहा है
press-list-again-help = केवल उस पते के लिए आवश्यक जो पहले सूची में था।
press-list-load = तालिका लोड करें
press-list-table = तालिका
press-list-load-help = CSV फ़ाइल की पंक्तियाँ चिपकाएँ। एक भी पंक्ति ग़लत हो तो कुछ भी लोड नहीं होता। person और note छोड़े जा सकते हैं। स्तंभ:
press-letter-preview = पत्र
press-problem-columns = पहली पंक्ति में newsroom, email और language स्तंभ हों; उसके बाद हर समाचार कक्ष की एक पंक्ति।
press-problem-many = एक सूची में अधिकतम 2,000 समाचार कक्ष हो सकते हैं।
press-problem-newsroom = समाचार कक्ष का नाम नहीं है।
press-problem-long = अधिकतम 200 वर्ण, बिना पंक्ति-विराम के।
press-problem-email = यह ईमेल पता नहीं है।
press-problem-language = यह साइट की भाषा नहीं है। vi या en जैसा कोड लिखें।
press-problem-twice = यह पता पहले की किसी पंक्ति में है।
press-problem-there = यह पता सूची में पहले से है।
press-problem-gone = यह पता सूची में था और निकल चुका है। पंक्ति हटाएँ, या उनके कहने पर इसे अलग से जोड़ें।
press-said-first = पत्र
press-said-corrected = संशोधन के पत्र
press-said-withdrawn = वापसी के पत्र
press-mail-waiting = प्रतीक्षा में
press-mail-sending = सौंपे जा रहे
press-mail-sent = भेजे गए
press-mail-failed = स्वीकार नहीं हुए
press-mail-given-up = छोड़ दिए गए
done-press-added = समाचार कक्ष सूची में है।
done-press-removed = समाचार कक्ष सूची से हटा दिया गया।
done-press-loaded = समाचार कक्ष लोड हो गए।
done-press-trusted = इस पते पर भेजना फिर शुरू हुआ।
event-press-add = प्रेस सूची में समाचार कक्ष जोड़ा
event-press-remove = प्रेस सूची से समाचार कक्ष हटाया
event-press-load = प्रेस सूची में समाचार कक्ष लोड किए
event-press-export = प्रेस सूची डाउनलोड की
event-press-leave = एक समाचार कक्ष प्रेस सूची से निकला
event-press-change = प्रेस सूची के समाचार कक्ष का विवरण बदला
event-press-trust = प्रेस सूची के अस्वीकृत पते पर भेजना फिर शुरू किया
event-press-refused = प्रेस सूची के अस्वीकृत पते को चिह्नित किया
event-press-complaint = पत्र को अवांछित बताने वाले समाचार कक्ष को प्रेस सूची से हटाया
press-contacts-count = { $count ->
    [one] { $n } समाचार कक्ष
   *[other] { $n } समाचार कक्ष
}
press-gone-count = { $count ->
    [one] { $n } पता सूची से निकला; उसका केवल कोड रखा गया है।
   *[other] { $n } पते सूची से निकले; उनके केवल कोड रखे गए हैं।
}
press-letters-count = { $count ->
    [one] { $n } समाचार कक्ष को बताया गया
   *[other] { $n } समाचार कक्षों को बताया गया
}

# निगरानी: पाठकों की सूचनाएँ, निरीक्षण, योजनाएँ।

## पाठक गलती की सूचना देते हैं
complaint-title = गलती की सूचना दें
complaint-intro = बताएँ कि इस साइट के किसी पृष्ठ पर क्या गलत है। खाते की आवश्यकता नहीं है। आपको एक रसीद मिलेगी जिससे आप हमारा उत्तर देख सकेंगे।
complaint-report = इस पृष्ठ की गलती की सूचना दें
complaint-dispute = इस निष्कर्ष पर आपत्ति करें
complaint-page = पृष्ठ का पता
complaint-page-help = इसे अपने ब्राउज़र की पता पट्टी से कॉपी करें।
complaint-wrong = क्या गलत है?
complaint-wrong-help = संबंधित वाक्य, आँकड़ा, चित्र या अनुवाद, और उसमें क्या गलत है।
complaint-instead = सही क्या होगा?
complaint-known = आपको यह कैसे पता है?
complaint-known-help = ऐसा स्रोत जिसकी हम जाँच कर सकें, जैसे कोई पता या दस्तावेज़। इसे खाली छोड़ सकते हैं।
complaint-contact = उत्तर के लिए ई-मेल पता
complaint-contact-help = केवल तभी भरें जब आप चाहते हों कि हम आपको लिख सकें। इसे केवल उत्तर देने वाले देखते हैं और उत्तर के 90 दिन बाद मिटा दिया जाता है।
complaint-trap = इस खाने को खाली छोड़ें
complaint-privacy = आपके उपकरण का नेटवर्क पता सहेजा नहीं जाता।
complaint-send = भेजें
complaint-days-count = { $count ->
    [one] हम { $n } कार्य दिवस के भीतर उत्तर देते हैं।
   *[other] हम { $n } कार्य दिवसों के भीतर उत्तर देते हैं।
}
complaint-receipt-have = क्या आपके पास रसीद है?
complaint-receipt = रसीद संख्या
complaint-receipt-show = उत्तर देखें
complaint-receipt-wrong = इस रसीद की कोई सूचना नहीं है। अक्षर और अंक जाँचें।
complaint-problems = कृपया इसे ठीक करें:
complaint-page-missing = बताएँ कि कौन-सा पृष्ठ है: उसका पता लिखें।
complaint-page-unknown = यह इस साइट के किसी पृष्ठ का पता नहीं है। पृष्ठ खोलें और उसका पता कॉपी करें।
complaint-wrong-missing = लिखें कि क्या गलत है।
complaint-instead-missing = लिखें कि सही क्या होगा। यदि नहीं जानते, तो यही लिखें।
complaint-too-long = पाठ बहुत लंबा है: अधिकतम 4,000 वर्ण।
complaint-trapped = एक छिपा खाना जो खाली रहना चाहिए, भर दिया गया, जैसा प्रोग्राम करते हैं। उसे खाली कर दिया गया है; कृपया फ़ॉर्म फिर भेजें।
complaint-later-count = { $count ->
    [one] आपके नेटवर्क से बहुत अधिक सूचनाएँ आई हैं। कृपया { $n } मिनट बाद फिर प्रयास करें। आपका लिखा हुआ यहीं है।
   *[other] आपके नेटवर्क से बहुत अधिक सूचनाएँ आई हैं। कृपया { $n } मिनट बाद फिर प्रयास करें। आपका लिखा हुआ यहीं है।
}
complaint-thanks = धन्यवाद। आपकी सूचना मिल गई है।
complaint-keep = यह रसीद या इस पृष्ठ का पता सँभालकर रखें: हमारा उत्तर देखने का यही एकमात्र तरीका है।
complaint-state-waiting = उत्तर की प्रतीक्षा में
complaint-state-answered = उत्तर दिया गया
complaint-until = आपको { $date } तक उत्तर मिलेगा।
complaint-late = उत्तर { $date } तक देय था और इसमें देरी हुई है।
complaint-answer = हमारा उत्तर
complaint-sent = भेजने की तारीख
complaint-yours = आपकी सूचना
complaint-verdict-right = सूचना सही है
complaint-verdict-partly = सूचना आंशिक रूप से सही है
complaint-verdict-wrong = पृष्ठ सही है
complaint-verdict-elsewhere = यह हमारी सामग्री के बारे में नहीं है
complaint-mail-subject = आपकी सूचना का उत्तर – { $site }
complaint-mail-line = आपने { $page } पर गलती की सूचना दी थी।
complaint-mail-why = यह पत्र आपको इसलिए मिला है क्योंकि आपने उत्तर के लिए यह पता दिया था।
complaint-after = पाठक की सूचना के बाद सुधारा गया
complaint-numbers = पाठकों की सूचनाएँ
complaint-few = अब तक { $n } से कम सूचनाएँ आई हैं; आँकड़े { $n } से दिखाए जाते हैं।
complaint-withheld = { $n } से कम
complaint-received = प्राप्त
complaint-answered = उत्तर दिए गए
complaint-in-time = समय पर उत्तर
complaint-corrected = जिनसे सुधार हुआ

## डेस्क
desk-oversight = निगरानी
oversight-help = पाठकों की सूचनाएँ, निरीक्षणों के निष्कर्ष और प्रस्तावित योजनाएँ।
oversight-nothing = यहाँ कुछ प्रतीक्षा में नहीं है।
oversight-left-count = { $count ->
    [0] आज देय
    [one] { $n } दिन शेष
   *[other] { $n } दिन शेष
}
oversight-late-count = { $count ->
    [one] { $n } दिन की देरी
   *[other] { $n } दिनों की देरी
}
complaints-title = पाठकों की सूचनाएँ
complaints-help = हर सूचना का उत्तर कारण सहित और तय समय में दिया जाता है। यदि पाठक सही है, तो पहले पृष्ठ सुधारें।
complaints-one = सूचना { $receipt }
complaints-due = उत्तर की अंतिम तारीख
complaints-said = पाठक का कहना
complaints-about = इस सूचना के बारे में
complaints-others = इसी सामग्री के बारे में अन्य सूचनाएँ
complaints-contact-open = केवल उत्तर देने वाले देखते हैं। उत्तर के 90 दिन बाद मिटा दिया जाता है।
complaints-contact-kept = केवल उत्तर देने वाले देखते हैं। उत्तर की तारीख से 90 दिन बाद मिटा दिया जाता है।
complaints-answer = उत्तर दें
complaints-verdict = जाँच का परिणाम
complaints-answer-help = पाठक इसे रसीद से देखता है। लिखें कि आपने कैसे जाँचा और पृष्ठ सही हो तो क्यों। बाद में बदला नहीं जा सकता।
complaints-correction = किया गया भूल-सुधार
complaints-correction-help = भूल-सुधार रजिस्टर में लिखा जाएगा कि यह पाठक की सूचना से हुआ।
complaints-no-correction = कोई नहीं
complaints-correct-now = पृष्ठ सुधारें
complaints-send = उत्तर भेजें
complaints-in-time = समय पर
complaints-not-in-time = देर से
complaint-answer-missing = उत्तर लिखें।
complaint-verdict-missing = जाँच का परिणाम चुनें।
complaint-correction-missing = पाठक सही है और पृष्ठ अब भी दिख रहा है: पहले उसे सुधारें, फिर यहाँ सुधार चुनें।
complaint-correction-unknown = यह सुधार संबंधित पृष्ठ का नहीं है।
complaint-correction-not-here = सुधार तभी बताया जा सकता है जब पाठक पूरी तरह या आंशिक रूप से सही हो।
complaint-answered-already = इस सूचना का उत्तर पहले ही दिया जा चुका है।
complaint-cannot-answer = यह व्यक्ति उत्तर नहीं दे सकता: वह इस प्रकाशक के पृष्ठ नहीं सुधार सकता।
done-complaint = उत्तर भेज दिया गया है।
event-complain = पाठक ने गलती की सूचना दी
event-assign-complaint = पाठक की सूचना सौंपी
event-answer-complaint = पाठक की सूचना का उत्तर दिया

## निगरानी सामान्य
oversight-programme = कार्यक्रम
oversight-task = कार्य
oversight-tasks = कार्य
oversight-task-unknown = यह कार्य इस कार्यक्रम का नहीं है।
oversight-from = पहला दिन
oversight-to = अंतिम दिन
oversight-none = कोई नहीं
oversight-change = बदलें
oversight-remove = हटाएँ
oversight-example = यह कार्यक्रम एक उदाहरण है: यहाँ सब कुछ कार्यप्रणाली दिखाने के लिए काल्पनिक है।

## निरीक्षण
inspections-title = निरीक्षण
inspections-help = क्या देखा गया, क्या पाया गया और क्या उसे ठीक किया गया।
inspections-late = विलंबित अनुशंसाएँ
inspections-none = अभी कोई निरीक्षण नहीं।
inspection-new = निरीक्षण की योजना बनाएँ
inspection-title = निरीक्षण
inspection-organisation = निरीक्षित संस्था
inspection-inspector = निरीक्षण करने वाली संस्था
inspection-who = { $organisation }, निरीक्षक संस्था { $inspector }
inspection-people = निरीक्षक
inspection-about = निरीक्षण का विषय और कारण
inspection-days = कब
inspection-state-planned = नियोजित
inspection-state-handed-over = अनुशंसाएँ लंबित
inspection-state-closed = समाप्त
inspection-findings = निष्कर्ष
inspection-no-findings = अभी कोई निष्कर्ष दर्ज नहीं है।
inspection-recommendations = अनुशंसाएँ
inspection-no-recommendations = कोई अनुशंसा नहीं है।
inspection-summary = निरीक्षण का परिणाम
inspection-hand-over = निष्कर्ष सौंपें
inspection-hand-over-help = इसके बाद निरीक्षित संस्था सब कुछ देखती है। निष्कर्ष और अनुशंसाएँ फिर बदली नहीं जा सकतीं।
inspection-handed-over = सौंपा गया
inspection-closed = समाप्ति
inspection-organisation-unknown = यह संस्था कार्यक्रम में भाग नहीं लेती।
inspection-handed-over-already = निष्कर्ष सौंपे जा चुके हैं और बदले नहीं जा सकते।
inspection-title-missing = निरीक्षण का नाम लिखें।
inspection-title-long = नाम या निरीक्षकों की सूची बहुत लंबी है: अधिकतम 300 वर्ण।
inspection-days-order = अंतिम दिन पहले दिन से पूर्व है।
inspection-from-missing = पहला दिन बताएँ।
inspection-summary-missing = निरीक्षण का परिणाम लिखें।
finding-new = निष्कर्ष जोड़ें
finding-words = क्या पाया गया
finding-weight = गंभीरता
finding-weight-note = टिप्पणी
finding-weight-shortcoming = कमी
finding-weight-breach = उल्लंघन
finding-report = संबंधित रिपोर्ट
finding-words-missing = लिखें कि क्या पाया गया।
finding-report-unknown = यह रिपोर्ट निरीक्षित संस्था की नहीं है।
recommendation-new = अनुशंसा जोड़ें
recommendation-words = क्या करना है
recommendation-owner = किसे करना है
recommendation-due = कब तक
recommendation-finding = किस निष्कर्ष के कारण
recommendation-to-finding = निष्कर्ष { $number }
recommendation-who = { $organisation }, { $date } तक
recommendation-state-open = लंबित
recommendation-state-answered = उत्तर मिला, जाँच शेष
recommendation-state-accepted = स्वीकृत
recommendation-step-answer = किया गया:
recommendation-step-accept = स्वीकृत।
recommendation-step-not-yet = अभी नहीं:
recommendation-answer = बताएँ कि क्या किया गया
recommendation-done = क्या किया गया
recommendation-evidence = प्रमाण
recommendation-evidence-help = किसी पृष्ठ का पता, या दस्तावेज़ की संख्या और तारीख।
recommendation-send = निरीक्षकों को भेजें
recommendation-new-due = यदि अभी पर्याप्त नहीं, तो नई तारीख
recommendation-accept = स्वीकार करें
recommendation-not-yet = अभी नहीं
recommendation-words-missing = लिखें कि क्या करना है।
recommendation-due-missing = बताएँ कि कब तक करना है।
recommendation-due-early = यह तारीख निरीक्षण से पहले की है।
recommendation-answer-missing = लिखें कि क्या किया गया।
recommendation-evidence-missing = प्रमाण बताएँ: कोई पता या दस्तावेज़।
recommendation-reason-missing = बताएँ कि अभी क्या कमी है।
recommendation-not-open = यह अनुशंसा लंबित नहीं है।
recommendation-not-answered = अभी कोई उत्तर नहीं मिला है।
recommendation-own-answer = आपके अपने उत्तर की जाँच किसी और को करनी होगी।
done-handed-over = निष्कर्ष सौंप दिए गए हैं।
done-answered = निरीक्षकों को भेजा गया।

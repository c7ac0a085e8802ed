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

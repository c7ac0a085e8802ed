### ई-मेल से जाने वाले पत्र, और कौन-से पत्र चाहिए यह चुनने की जगह।

## हर पत्र
mail-greeting = प्रिय { $name },
mail-greeting-plain = नमस्कार,
mail-open = संपादन डेस्क पर खोलें
mail-copy = यदि बटन काम न करे, तो यह पता खोलें:
mail-settings = कौन-से पत्र पाने हैं, यह आप अपने खाते के पृष्ठ पर चुनते हैं:
mail-automatic = यह पत्र स्वचालित रूप से भेजा गया है। इसके उत्तर पढ़े नहीं जाते।

## आमंत्रण
mail-invitation-subject = { $site } के संपादन डेस्क का आमंत्रण
mail-invitation-line = { $name } आपको { $site } के संपादन डेस्क पर काम करने के लिए आमंत्रित करते हैं।
mail-invitation-button = आमंत्रण स्वीकार करें
mail-invitation-until = लिंक एक बार, { $time } तक काम करता है। कृपया इसे किसी और को न दें।
mail-invitation-why = यह पत्र आपको इसलिए मिला क्योंकि { $site } पर आमंत्रण के लिए आपका पता दर्ज किया गया था। यदि आपको इसकी अपेक्षा नहीं थी, तो कुछ करने की आवश्यकता नहीं है।
mail-password-subject = { $site } के लिए नया पासवर्ड
mail-password-line = { $site } पर आपके खाते के लिए नया पासवर्ड माँगा गया है।
mail-password-button = नया पासवर्ड चुनें
mail-password-why = यह पत्र आपको इसलिए मिला क्योंकि आपके पते से नया पासवर्ड माँगा गया था। यदि वह आप नहीं थे, तो कुछ करने की आवश्यकता नहीं है: आपका पासवर्ड वही रहेगा।

## एक पाठ प्रतीक्षा में
mail-embargoed = प्रकाशन रोक वाला एक पाठ
mail-check-subject = समीक्षा के लिए: { $title }
mail-check-line = { $name } ने “{ $title }” ({ $language }) समीक्षा के लिए भेजा है।
mail-returned-subject = लौटाया गया: { $title }
mail-returned-line = { $name } ने “{ $title }” ({ $language }) आपको लौटाया है।
mail-assigned-subject = आपको सौंपा गया: { $title }
mail-assigned-line = { $name } ने “{ $title }” ({ $language }) आपको सौंपा है।
mail-due = अंतिम तिथि: { $date }।
mail-note-why = यह पत्र आपको इसलिए मिला क्योंकि इस पाठ पर अब आपकी बारी है।

## तिथि निकट है
mail-deadline-subject = { $date } तक: { $what }
mail-deadline-line = “{ $what }” की अंतिम तिथि { $date } है।
mail-deadline-why = यह पत्र आपको इसलिए मिला क्योंकि यह आपके ज़िम्मे है।

## परीक्षण
mail-trial-subject = { $site } से परीक्षण पत्र
mail-trial-line = मेल काम करता है: यह पत्र { $time } को स्थिति पृष्ठ से माँगा गया था।
mail-trial-button = स्थिति पृष्ठ खोलें
mail-trial-why = यह पत्र आपको इसलिए मिला क्योंकि आपने इसे माँगा था।

## डेस्क पर
mail-language = पत्र की भाषा
mail-language-help = आमंत्रण इस पते पर ई-मेल से भी जाता है।
mail-invited = आमंत्रण { $email } पर ई-मेल से भी भेजा जा रहा है।
mail-wishes = ई-मेल से पत्र
mail-wish-notes = जब किसी पाठ पर मेरी बारी हो
mail-wish-deadlines = अंतिम तिथि से पहले
mail-wishes-off = यह पोर्टल अभी ई-मेल नहीं भेजता। भेजना शुरू होते ही आपका चयन लागू होगा।
mail-status-server = सर्वर
mail-status-sender = प्रेषक
mail-status-waiting = प्रतीक्षा में
mail-status-sent = भेजे गए
mail-status-last = पिछली बार भेजा
mail-status-never = अभी तक कोई नहीं
mail-status-trouble = पिछले प्रयास में सर्वर ने पत्र नहीं लिए। फिर प्रयास किया जाएगा। उसने बताया:
mail-status-ended = जो पत्र नहीं भेजे गए
mail-status-failed = अस्वीकृत
mail-status-given-up = प्रयास छोड़ा गया
mail-status-again = फिर भेजें
mail-status-trial = मुझे परीक्षण पत्र भेजें
done-mail-trial = परीक्षण पत्र आपको भेजा जा रहा है।
done-mail-again = पत्र फिर भेजा जा रहा है।
event-choose-mail = चुना कि कौन-से पत्र मिलें

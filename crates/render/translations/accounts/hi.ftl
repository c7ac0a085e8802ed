# What helps to set up each kind of channel, and what its settings lack.

accounts-missing = यह भरना आवश्यक है।
accounts-not-an-address = यह वेब पता नहीं है। पता https:// से शुरू होता है और सर्वर बताता है।
accounts-wrong-shape = यह सेवा के माँगे रूप में नहीं है। प्रपत्र की सहायता देखें।
accounts-help-mastodon = खाते की सेटिंग में read:accounts, write:statuses और write:media अधिकारों वाला ऐप बनाएँ। “{ reach-setting-server }” में सर्वर का पता और “{ reach-secret }” में एक्सेस टोकन भरें। पोस्ट सुधारी और हटाई जा सकती हैं।
accounts-help-atproto = खाते की सेटिंग में ऐप पासवर्ड बनाएँ। “{ reach-setting-identifier }” में खाते का नाम और “{ reach-secret }” में ऐप पासवर्ड भरें, मुख्य पासवर्ड नहीं। पोस्ट सुधारी नहीं जा सकतीं, हटाई जा सकती हैं।
accounts-help-telegram = @BotFather से बॉट बनाएँ और उसे चैनल का व्यवस्थापक बनाएँ, जो पोस्ट, संपादन और हटाना कर सके। “{ reach-setting-chat }” में @नाम या संख्या और “{ reach-secret }” में बॉट का टोकन भरें। पोस्ट सुधारी जा सकती हैं; हटाना 48 घंटे तक निश्चित है, बाद में केवल हटाने के अधिकार से।
accounts-help-facebook = pages_manage_posts वाला पेज एक्सेस टोकन लें। “{ reach-setting-page }” में पेज की संख्या और “{ reach-secret }” में टोकन भरें। पोस्ट सुधारी और हटाई जा सकती हैं।
accounts-help-x = पढ़ने और लिखने वाला ऐप बनाएँ। “{ reach-secret }” में खाते का एक्सेस टोकन या api_key, api_secret, token और token_secret वाला JSON भरें। पोस्ट सुधारी नहीं जा सकतीं, हटाई जा सकती हैं।
accounts-help-youtube = चैनल सूची में आता और सत्यापित होता है; सेवा प्रोग्राम से पाठ नहीं लेती, इसलिए लोग स्वयं पोस्ट करते हैं। “{ reach-setting-channel }” में चैनल की संख्या और “{ reach-secret }” में API कुंजी भरें।
accounts-help-zalo = आधिकारिक खाते को ऐप से जोड़कर टोकन लें। “{ reach-setting-oa }” में खाते की संख्या और “{ reach-secret }” में app_id, app_secret, access_token और refresh_token वाला JSON भरें। पोस्ट सुधारी और हटाई जा सकती हैं।
accounts-help-fediverse = पोर्टल का अपना खाता; कहीं कुछ बनाना या टोकन नहीं चाहिए। इसका नाम इस चैनल का कोड है। जहाँ तक अन्य सर्वर मानें, पोस्ट सुधारी और हटाई जा सकती हैं।
accounts-help-webhook = प्रकाशन की सूचना दूसरों के प्रोग्राम को जाती है; कहीं कुछ बनाना नहीं है। सुधार और वापसी की सूचना भी जाती है।
accounts-help-newsletter = माँगने वालों को पत्र; टोकन नहीं चाहिए। यहाँ भेजा गया अगले अंक में आता है। भेजा पत्र वापस नहीं आता; अगला अंक वापसी बताता है।
accounts-help-feed = इस साइट के फ़ीड; टोकन नहीं चाहिए। सुधार और वापसी स्वयं दिखती हैं।
accounts-help-site = यही साइट। यह केवल सूची में है, इसे कुछ नहीं भेजा जाता। सुधार और वापसी तुरंत दिखती हैं।

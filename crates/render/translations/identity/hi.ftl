### Passkeys and single sign-on.

## Passkeys
passkeys = पासकी
passkeys-help = पासकी से आप अपने उपकरण के फ़िंगरप्रिंट, चेहरे या पिन से साइन इन करते हैं। इसका न अनुमान लगाया जा सकता है, न यह भूल से किसी को दी जा सकती है। पासवर्ड के बाद यह आपका दूसरा चरण है।
passkeys-none = आपकी अभी कोई पासकी नहीं है।
passkeys-impossible = पासकी के लिए संपादन डेस्क का अपना डोमेन नाम और सुरक्षित कनेक्शन (https) होना चाहिए। इसकी व्यवस्था संचालक कर सकते हैं।
passkey-name = पासकी का नाम
passkey-name-help = ताकि आप इसे पहचान सकें: वह उपकरण या सुरक्षा कुंजी जिसमें यह रखी है।
passkey-add = पासकी जोड़ें
passkey-rename = नाम बदलें
passkey-remove = हटाएँ
passkey-sign-in = पासकी से साइन इन करें
passkey-second = पासकी से पुष्टि करें कि यह आप ही हैं।
passkey-use = पासकी का उपयोग करें
passkey-script = पासकी के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है। बाकी तरीके इसके बिना चलते हैं।
passkey-elsewhere = पासकी केवल { $origin } पर काम करती है। संपादन डेस्क वहीं खोलें।
passkey-cancelled = किसी पासकी का उपयोग नहीं हुआ। फिर कोशिश करें या दूसरा तरीका चुनें।
passkey-known = इस उपकरण में आपकी एक पासकी पहले से है।
passkey-unsupported = यह ब्राउज़र पासकी का उपयोग नहीं कर सकता। दूसरा तरीका चुनें।
passkey-late = बहुत देर हो गई या दो बार भेजा गया। कृपया फिर कोशिश करें।
passkey-refused = पासकी के उत्तर की पुष्टि नहीं हो सकी; कुछ भी नहीं बदला। कृपया फिर कोशिश करें।
passkey-unknown = यह पासकी यहाँ ज्ञात नहीं है या हटा दी गई है। दूसरे तरीके से साइन इन करके इसे फिर जोड़ें।
passkey-many = एक व्यक्ति के लिए पासकी की अधिकतम संख्या पूरी हो चुकी है। जो काम की न हो उसे हटाएँ।

## The way in
sign-in-otherwise = साइन इन के अन्य तरीके
sign-in-through = { $provider } से साइन इन करें
sign-in-late = बहुत देर हो गई। कृपया फिर से शुरू करें।
signed-out-here = आप यहाँ से साइन आउट हो गए हैं। { $provider } पर शायद अब भी साइन इन हैं।
sign-out-there = वहाँ से भी साइन आउट करें

## Accounts at identity providers
accounts = बाहरी खाते
accounts-help = जुड़े हुए खाते से आप बिना दूसरे पासवर्ड के साइन इन करते हैं।
account-link = { $provider } जोड़ें
account-leave = आप { $provider } पर साइन इन करके यहाँ लौटेंगे। उसके बाद उस खाते से साइन इन कर सकेंगे।
account-go = { $provider } पर जाएँ
account-unlink = जोड़ हटाएँ
added-and-used = { $since } को जोड़ा गया, अंतिम उपयोग { $used }
added-not-used = { $since } को जोड़ा गया, अभी उपयोग नहीं हुआ
last-way-in = साइन इन का आपका यही एक तरीका है। पहले दूसरा जोड़ें।
second-step-first = यहाँ सबके लिए साइन इन का दूसरा चरण ज़रूरी है। ऐप चालू करें या पासकी जोड़ें; फिर आगे बढ़ सकते हैं।
act-reset-second-step = दूसरा चरण और पासकी हटाएँ

## Errors of single sign-on
sso-down = { $provider } ठीक से उत्तर नहीं दे रहा है। बाद में कोशिश करें या दूसरे तरीके से साइन इन करें।
sso-cancelled = { $provider } ने आपको साइन इन नहीं कराया: वहाँ इसे रद्द या अस्वीकार किया गया।
sso-late = यह साइन इन बहुत देर चला, पहले ही काम आ चुका है या किसी दूसरे ब्राउज़र में शुरू हुआ था। फिर से शुरू करें।
sso-untrusted = { $provider } के उत्तर की पुष्टि नहीं हो सकी, इसलिए किसी को साइन इन नहीं कराया गया। फिर ऐसा हो तो प्रशासक को बताएँ।
sso-unverified = { $provider } ने आपका कोई पुष्ट ई-मेल पता नहीं बताया, इसलिए हम नहीं जान सकते कि आप यहाँ कौन हैं।
sso-unlinked = { $provider } का आपका खाता यहाँ किसी से जुड़ा नहीं है। दूसरे तरीके से साइन इन करें और “मेरा खाता” में उसे जोड़ें।
sso-unknown = { $provider } आपको { $email } के रूप में जानता है, पर इस पते वाला कोई व्यक्ति यहाँ दर्ज नहीं है। किसी प्रशासक से निमंत्रण माँगें।
sso-shut-out = संपादन डेस्क में आपका प्रवेश बंद है। यदि यह भूल है, तो किसी प्रशासक से पूछें।
sso-no-role = आप { $email } के रूप में दर्ज हैं, पर अभी आपकी कोई भूमिका नहीं है। किसी प्रशासक से भूमिका माँगें।
sso-taken = उस खाते से यहाँ कोई और पहले से साइन इन करता है।

## How somebody signed in
means-password = पासवर्ड से
means-code = दूसरे चरण में कोड से
means-recovery = रिकवरी कोड से
means-second-passkey = दूसरे चरण में पासकी से
means-passkey = पासकी से
means-provider = बाहरी खाते से
means-link = लिंक से

## Done
done-passkey-added = जोड़ दी गई। अब आप इस पासकी से साइन इन कर सकते हैं।
done-passkey-removed = पासकी हटा दी गई।
done-account-linked = जोड़ दिया गया। अब आप इस खाते से साइन इन कर सकते हैं।
done-account-unlinked = खाता अब जुड़ा नहीं है।

## Audit log
event-add-passkey = पासकी जोड़ी
event-rename-passkey = पासकी का नाम बदला
event-remove-passkey = पासकी हटाई
event-link-account = बाहरी खाता जोड़ा
event-unlink-account = बाहरी खाते का जोड़ हटाया
event-reset-second-step = किसी का दूसरा चरण हटाया
event-seal-media = चित्र के प्रमाण पर हस्ताक्षर किए

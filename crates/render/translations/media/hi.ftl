# डेस्क पर चित्र और वीडियो।

desk-media = मीडिया
media-upload = फ़ाइलें जोड़ें
media-upload-help = चित्र (JPEG, PNG, GIF, WebP, TIFF, SVG) 64 MB तक और वीडियो (MP4, MOV, WebM) 2 GB तक। फ़ाइल का प्रकार नाम से नहीं, उसकी सामग्री से पहचाना जाता है।
media-files = फ़ाइलें
media-drop = एक साथ कई चुनें, या यहाँ छोड़ें। संपर्क टूटे तो वही फ़ाइल फिर चुनें: भेजना जहाँ रुका था वहीं से आगे बढ़ेगा।
media-send = भेजें
media-coming = भेजी जा रही हैं
media-recent = मेरी हाल की फ़ाइलें
media-describe = विवरण लिखें
media-use-existing = मौजूद फ़ाइल का उपयोग करें
media-keep-both = फिर भी जोड़ें
media-all-done = सभी फ़ाइलें भेज दी गईं।
media-is-sending = भेजी जा रही है
media-is-lost = संपर्क टूटा, अपने आप आगे बढ़ेगा
media-is-receiving = अभी पूरी नहीं आई
media-is-making = तैयार की जा रही है
media-is-done = संग्रह में है
media-is-duplicate = ठीक यही फ़ाइल संग्रह में पहले से है।

## संग्रह
media-kind = चित्र या वीडियो
media-pictures = चित्र
media-videos = वीडियो
media-video = वीडियो
media-only = केवल
media-without-alt = वैकल्पिक पाठ के बिना
media-ending = 30 दिनों में समाप्त होते अधिकार
media-unused = कहीं उपयोग नहीं
media-as-grid = चित्रों के रूप में
media-as-list = सूची के रूप में
media-none = कुछ नहीं मिला।
media-previous = पिछला
media-not-shown = नहीं दिखाया जाता
media-shown-until = { $date } तक
media-decorative = सजावटी
media-described = विवरण { $count }

## एक मीडिया
field-credit = रचनाकार
field-licence = लाइसेंस
field-rights_until = दिखाने का अंतिम दिन
field-consent = सहमति
field-file = फ़ाइल
media-credit-help = वह नाम जो पाठक चित्र के पास देखते हैं।
media-rights-help = अगले दिन से पाठकों को नहीं दिखेगा। खाली: कोई अंत नहीं।
media-consent-help = कौन दिखता है, किसने किस बात की सहमति दी और वह कहाँ रखी है। केवल कर्मचारी देखते हैं।
media-focus = चित्र का केंद्र
media-focus-help = चित्र कैसे भी काटा जाए, यह बिंदु दिखता रहेगा। चित्र पर दबाएँ, या यहाँ प्रतिशत में लिखें।
media-focus-x = बाएँ से, %
media-focus-y = ऊपर से, %
media-crops = कटने पर
media-alt = क्या दिखता है
media-alt-help = जो चित्र नहीं देख पाते उनके लिए, हर भाषा में। जिस भाषा में यह नहीं है, उसमें इस चित्र वाला कोई पाठ प्रकाशित नहीं होता।
media-is-decorative = सजावटी: इसमें ऐसा कुछ नहीं जो पाठक से छूटे
media-missing = नहीं है
media-about = फ़ाइल के बारे में
media-size = माप
media-length = अवधि
media-file = फ़ाइल का प्रकार
media-added = जोड़ा गया
media-weight = फ़ाइल का आकार
media-file-name = फ़ाइल का नाम
media-original = मूल फ़ाइल, सभी निजी जानकारी सहित
media-uses = कहाँ उपयोग होता है
media-uses-none = अभी कहीं नहीं।
media-camera = फ़ाइल में दर्ज जानकारी
media-camera-help = कैमरे और प्रोग्रामों ने दर्ज की। केवल कर्मचारी देखते हैं; सार्वजनिक प्रतियों में इसमें से कुछ नहीं।
media-alike = एक जैसे दिखते हैं
media-prefer = इसका उपयोग करें और नया हटाएँ
media-poster = स्थिर चित्र
media-poster-code = चित्र
media-poster-help = चलाए जाने तक वीडियो की जगह दिखता है। खाली: कोई नहीं।
media-poster-frame = अभी दिख रहा दृश्य लें
media-showing = पाठक
media-withdraw = अब न दिखाएँ
media-withdraw-help = अब से पृष्ठ इसके बिना बनेंगे और सार्वजनिक प्रतियाँ हट जाएँगी।
media-restore = फिर दिखाएँ
media-restore-help = इसका उपयोग करने वाले पृष्ठ इसे फिर दिखाएँगे।
media-remove = संग्रह से हटाएँ
media-withdrawn-since = { $time } से पाठकों को नहीं दिखाया जाता: { $reason }

## चुनना
media-pick = संग्रह से चुनें
media-choose = चुनें
media-line = पाठ के लिए पंक्ति
media-leading = मुख्य चित्र
media-no-picture = कोई चित्र नहीं।
media-now = अभी
media-chosen = चुना हुआ
media-use = यह चित्र लगाएँ
media-take-out = बिना चित्र के
media-published-help = पाठक यह सामग्री देख रहे हैं। बदलाव तुरंत हर भाषा में सुधार के रूप में, संग्रह के वैकल्पिक पाठ के साथ प्रकाशित होगा।
media-four-eyes-help = पाठक यह सामग्री देख रहे हैं। स्वीकार होने पर बदलाव हर भाषा में सुधार के रूप में, संग्रह के वैकल्पिक पाठ के साथ प्रकाशित होगा।

## प्रतीक्षा में
media-waits-ending = समाप्त होते अधिकार

## क्यों नहीं हुआ
refusal-media = पहले यह ठीक करें। { $problems }
media-lacks-alt = “{ $media }” का इस भाषा में वैकल्पिक पाठ नहीं है।
media-lacks-rights = “{ $media }” में रचनाकार और लाइसेंस नहीं लिखे हैं।
media-is-withdrawn = “{ $media }” अब नहीं दिखाया जा सकता: बदलें या हटाएँ।
media-kind-unknown = नाम कुछ भी हो, यह न चित्र (JPEG, PNG, GIF, WebP, TIFF, SVG) है न वीडियो (MP4, MOV, WebM)।
media-too-large = फ़ाइल बहुत बड़ी है: अधिकतम { $detail } MB।
media-larger-than-any = फ़ाइल बहुत बड़ी है: अधिकतम 2 GB।
media-too-many-pixels = चित्र बहुत बड़ा है: { $detail } पिक्सेल।
media-drawing-refused = आरेख में कुछ ऐसा है जो चित्र में नहीं हो सकता: { $detail }
media-codec = ब्राउज़र “{ $detail }” नहीं चलाते। वीडियो H.264 (MP4) या VP9 (WebM) में सहेजें।
media-too-long = वीडियो बहुत लंबा है: अधिकतम { $detail } घंटे।
media-damaged = फ़ाइल खराब है, अधूरी है, या उसमें कुछ बाहरी जुड़ा है।
media-empty = फ़ाइल खाली है।
media-cut-off = फ़ाइल पूरी नहीं पहुँची। कृपया फिर भेजें।
media-too-many-open = एक साथ बहुत फ़ाइलें। कुछ के पहुँचने तक रुकें।
media-focus-wrong = बिंदु 0 और 100 प्रतिशत के बीच होना चाहिए।
media-alt-long = वैकल्पिक पाठ अधिकतम 600 अक्षरों का हो सकता है।
media-not-picture = यह दिखाए जा सकने वाले चित्र का कोड नहीं है।
media-rights-over = दिखाने का अधिकार समाप्त हो गया
media-in-use = यह अब भी उपयोग में है। पहले इन पाठों से हटाएँ।
media-text-waits = किसी प्रकाशित भाषा में नया पाठ प्रतीक्षा में है। पहले उसे प्रकाशित करें।
media-proposal-waits = इस सामग्री का एक और बदलाव दूसरे व्यक्ति की प्रतीक्षा में है। पहले उसे स्वीकार या अस्वीकार करना होगा।

## अभी क्या हुआ
done-media = सहेजा गया।
done-media-added = जोड़ा गया। अब लिखें कि क्या दिखता है।
done-media-withdrawn = पाठकों को अब नहीं दिखता।
done-media-restored = पाठकों को फिर दिखता है।
done-media-removed = हटाया गया।
done-media-preferred = नया हटा दिया गया; यह उपयोग में है।
done-picture = चित्र बदल दिया गया।

## घटनाएँ
event-describe-media = मीडिया का विवरण बदला
event-withdraw-media = मीडिया वापस लिया
event-restore-media = मीडिया फिर दिखाया
event-remove-media = मीडिया हटाया
event-expire-media = अधिकार समाप्त होने पर मीडिया वापस लिया
event-set-poster = स्थिर चित्र चुना
event-set-picture = मुख्य चित्र बदला
event-propose-picture = ने दूसरा मुख्य चित्र प्रस्तावित किया
event-decline-picture = ने दूसरा मुख्य चित्र अस्वीकार किया

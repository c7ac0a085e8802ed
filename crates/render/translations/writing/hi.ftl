# The editor: हिन्दी.

## Tools
writing-subheading = उपशीर्षक
writing-numbers = क्रमांकित सूची
writing-quote = उद्धरण
writing-table = तालिका
writing-picture = चित्र
writing-column = स्तंभ { $count }
writing-cell = पाठ
writing-link-words = लिंक का पाठ
writing-outline = रूपरेखा
writing-no-headings = अभी कोई शीर्षक नहीं है।
writing-counts = { $words } शब्द · पढ़ने में लगभग { $minutes } मिनट
writing-length = { $count } वर्ण; { $best } तक पूरे दिखते हैं
writing-line = पंक्ति { $line }
writing-close = बंद करें

## Find and replace
writing-find = खोजें और बदलें
writing-find-before = पिछला
writing-find-next = अगला
writing-exact = बड़े-छोटे अक्षर का ध्यान रखें
writing-replace = बदलें
writing-replace-all = सभी बदलें
writing-replace-by = इससे बदलें
writing-matches = { $count } में से { $at }
writing-replaced = बदले गए: { $count }

## Choosing something to put in
writing-pick-facts = तथ्य जोड़ें
writing-pick-links = लिंक जोड़ें
writing-pick-media = चित्र जोड़ें
writing-pick-help = खोजने के लिए टाइप करें, मात्रा-चिह्नों के साथ या बिना। तीर कुंजियों से चुनें, Enter से जोड़ें।
writing-found-count = मिले: { $n }
writing-fact-due = समीक्षा की तिथि { $date } थी
writing-other-site = दूसरी वेबसाइट
writing-put-where = कहाँ जोड़ें
writing-put-before = “{ $words }” से पहले
writing-put-end = अंत में

## Pasting and pictures
writing-pasting = स्वरूपण लाया जा रहा है…
writing-paste-failed = स्वरूपण नहीं लाया जा सका; केवल शब्द चिपकाए गए। कनेक्शन जाँचें और फिर चिपकाएँ।
writing-paste-plain = केवल शब्द चिपकाए गए, स्वरूपण के बिना।
writing-paste-here = यहाँ चिपकाएँ
writing-paste-help = वर्ड प्रोसेसर का पाठ। सहेजते समय इसे साफ़ करके पाठ के अंत में रखा जाता है।
writing-paste-pictures-count = छोड़े गए चित्र: { $n }; हर एक को उसके श्रेय के साथ जोड़ें।
writing-paste-comments-count = छोड़ी गई टिप्पणियाँ: { $n }।
writing-paste-deletions-count = दस्तावेज़ में हटाने के लिए चिह्नित और छोड़े गए अंश: { $n }।
writing-paste-links-count = ट्रैकिंग से मुक्त किए गए लिंक: { $n }।
writing-paste-others-count = छोड़ी गई अन्य चीज़ें: { $n }।
writing-uploading = { $name } अपलोड हो रहा है…
writing-upload-failed = { $name } अपलोड नहीं हुआ।

## Preview
writing-preview-page = नए टैब में पूर्वावलोकन
writing-width = पूर्वावलोकन की चौड़ाई
writing-phone = फ़ोन
writing-tablet = टैबलेट
writing-screen = कंप्यूटर
writing-light-dark = हल्का या गहरा
writing-light = हल्का
writing-dark = गहरा
writing-not-begun = अभी आरंभ नहीं: { $language }
writing-no-preview = यह अभी नहीं दिखाया जा सकता। कृपया थोड़ी देर में फिर प्रयास करें।

## Keeping
writing-lost = सर्वर से संपर्क नहीं हो पा रहा है। आपका पाठ इसी ब्राउज़र में सुरक्षित है और कनेक्शन लौटते ही भेजा जाएगा। लिखते रहें।
writing-session-ended = आपका सत्र समाप्त हो गया है। आपका पाठ इस ब्राउज़र में सुरक्षित है। दूसरे टैब में फिर साइन इन करें और यहाँ लौटें।
writing-sign-in-again = फिर साइन इन करें
writing-session-back = आप फिर साइन इन हैं। कुछ भी नहीं खोया।
writing-session-other = इस ब्राउज़र में अब कोई और साइन इन है। आपके फिर साइन इन करने तक आपका पाठ यहीं रहेगा।
writing-restored = { $time } का पाठ, जो सर्वर तक नहीं पहुँचा था, वापस आ गया है।
writing-restored-not = सहेजा हुआ पाठ रखें
writing-windows = आपने यही पंक्तियाँ दूसरी विंडो में बदली हैं।
writing-windows-joined = दूसरी विंडो में लिखा हुआ भी इस पाठ में है।

## Two people
writing-newer = { $name } ने नया संस्करण सहेजा ({ $time })।
writing-newer-clash = आप दोनों ने यही पंक्तियाँ बदली हैं।
writing-settle = तुलना करें और चुनें
writing-bring = मेरे पाठ में लाएँ
writing-brought = यह अब आपके पाठ में है।
writing-changes = परिवर्तन देखें
writing-came = किसी और के परिवर्तन, अब आपके परिवर्तनों के साथ
writing-merge-title = उन्हीं पंक्तियों के दो संस्करण
writing-merge-by = { $name } ने दूसरा संस्करण सहेजा ({ $time })।
writing-merge-own = दूसरा पाठ आपने दूसरी विंडो में लिखा ({ $time })।
writing-merge-help = जहाँ दोनों पाठ वही पंक्तियाँ बदलते हैं, वहाँ चुनें कि क्या रहे। बाकी सब जोड़ दिया गया है। आपका लिखा इस बीच सुरक्षित है।
writing-merge-place = दोनों ने यह बदला है
writing-merge-mine = मेरा पाठ
writing-merge-theirs = दूसरा पाठ
writing-merge-both = दोनों परिवर्तन साथ में:
writing-merge-own-words = दूसरे शब्दों में:
writing-merge-open = हर स्थान पर एक रूप चुनें।
writing-merge-again = इस बीच दूसरा पाठ फिर बदल गया। कृपया स्थान फिर से देखें।
writing-merge-go-on = लिखना जारी रखें
done-windows-merged = दोनों पाठ अब एक हैं। सहेजने पर यह एक संस्करण बनेगा।

## What is wrong with a text
problem-too-long = पाठ बहुत लंबा है; बाकी नहीं पढ़ा जाता।
problem-unknown-directive = ऐसा कोई तत्व नहीं है।
problem-bad-directive = यह तत्व सही नहीं लिखा है।
problem-misplaced-directive = यह तत्व सूची या उद्धरण के भीतर नहीं हो सकता।
problem-wrong-form = इस तत्व में कोलन की संख्या गलत है।
problem-unclosed-container = समापन ::: नहीं है।
problem-stray-close = यह ::: कुछ बंद नहीं करता।
problem-too-deep = एक-दूसरे के भीतर बहुत अधिक तत्व।
problem-missing-attribute = इस तत्व में कुछ आवश्यक नहीं है।
problem-unknown-attribute = इस तत्व में ऐसी सेटिंग नहीं होती।
problem-repeated-attribute = यह सेटिंग दो बार दी गई है।
problem-bad-value = यह मान यहाँ संभव नहीं है।
problem-bad-data = चार्ट के आँकड़े नाम और संख्या की पंक्तियाँ होने चाहिए।
problem-bad-inline = दोहरे कोष्ठक में केवल तथ्य हो सकते हैं: [[fact:…]]।
problem-raw-html = HTML नहीं पढ़ा जाता; पाठ के रूप में दिखता है।
problem-markdown-image = चित्र, चित्र वाले साधन से जोड़ें।
problem-bad-link = इस पते का लिंक नहीं बन सकता।
problem-unknown-reference = यह कोड ज्ञात नहीं है।
problem-unknown-fact = ऐसा कोई तथ्य नहीं है।
problem-unknown-picture = ऐसा कोई चित्र नहीं है।

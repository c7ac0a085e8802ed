# हिन्दी में इंटरफ़ेस।
# $n पाठक की रीति से लिखी संख्या है; $count बहुवचन का रूप चुनता है।

language-own-name = हिन्दी

## पृष्ठ का ढाँचा
skip-to-content = मुख्य सामग्री पर जाएँ
demonstration = यह नमूना सामग्री के साथ Sen का एक प्रदर्शन है। यह कोई आधिकारिक प्रकाशन नहीं है।
copy-notice = यह साइट की { $date } की प्रति है। खोजना, सदस्यता लेना और हमें लिखना केवल मूल साइट पर संभव है।
copy-original = यह पृष्ठ मूल साइट पर देखें
nav-label = मुख्य नेविगेशन
nav-stories = कहानियाँ
nav-places = जगहें
nav-facts = तथ्य और आँकड़े
nav-guides = घूमें, पढ़ें, निवेश करें
nav-abroad = विदेश में बसे नागरिकों के लिए
nav-documents = दस्तावेज़
nav-search = खोज
nav-languages = दूसरी भाषाएँ
nav-about = कौन प्रकाशित करता है और कैसे
nav-corrections = भूल-सुधार
nav-privacy = निजता
nav-accessibility = सुगम्यता
nav-heritage = विश्व धरोहर
nav-calendar = छुट्टियाँ और त्योहार
nav-api = डेटा और फ़ीड
read-in-your-language = { $country } के बारे में अपनी भाषा में पढ़ें
promise = हर पृष्ठ बताता है कि उसे किसने और कब प्रकाशित किया और उसका अनुवाद कैसे हुआ। हर भूल-सुधार सार्वजनिक रूप से दर्ज है।
published-by-operator = प्रकाशक: { $operator }
view-plain = सादा रूप (कम डेटा)
view-full = पूरा रूप

## मुखपृष्ठ और सूचियाँ
facts-strip = आँकड़ों में देश
source = स्रोत
all-stories = सभी कहानियाँ
see-all = सब देखें
read-the-story = पूरी कहानी पढ़ें
places-as-list = सूची के रूप में
map-note = हर खाना एक प्रांत या शहर है। रंग जितना गहरा, आबादी उतनी अधिक। क्षेत्रफल और दूरियाँ पैमाने के अनुसार नहीं हैं।
nothing-yet = यहाँ अभी कुछ प्रकाशित नहीं हुआ है।
nothing-in-language = इस भाषा में यहाँ अभी कुछ प्रकाशित नहीं हुआ है।
more-in-other-languages = दूसरी भाषाओं में और भी है:
latest = नवीनतम
older = पुराने
feed-of-this = इस पृष्ठ को फ़ीड रीडर (RSS) में पढ़ते रहें
in-languages = { $count ->
    [one] { $n } भाषा में
   *[other] { $n } भाषाओं में
}
topics = विषय
sections = खंड
stories-intro = क्या हो रहा है, लोग कैसे जीते हैं, देखने लायक क्या है।
topic = विषय
section = खंड

## लेख
published-on = प्रकाशन: { $date }
updated-on = अद्यतन: { $date }
written-in = { $language } में लिखित
translation-original = यह मूल पाठ है
translation-person = मनुष्य द्वारा अनूदित
translation-machine = मशीनी अनुवाद, किसी व्यक्ति ने नहीं जाँचा
translation-machine-checked = मशीनी अनुवाद, एक व्यक्ति द्वारा जाँचा गया
read-in-languages = { $count ->
    [one] { $n } भाषा में पढ़ें
   *[other] { $n } भाषाओं में पढ़ें
}
kind-official = आधिकारिक जानकारी
kind-image = देश की छवि
kind-world = दुनिया
kind-clarification = स्पष्टीकरण
format-story = कहानी
format-photo-story = चित्र-कथा
format-data-story = आँकड़ों की कहानी
format-place = जगह का परिचय
format-guide = मार्गदर्शिका
format-document = दस्तावेज़
format-qa = प्रश्न और उत्तर
format-event = आयोजन
correction = भूल-सुधार
picture-credit = चित्र: { $credit }, { $licence }
sources = स्रोत
source-is = स्रोत: { $source }।
source-read = स्रोत: { $source }, { $date } को देखा गया।
period-quarter = { $year } की तिमाही { $quarter }
fact-review = { $date } तक समीक्षा होगी।
read-next = आगे पढ़ें
found-a-mistake = कोई ग़लती मिली? हमें बताइए, हम सबके सामने उसे सुधारेंगे।
event-when = कब
event-where = कहाँ
event-online = ऑनलाइन भाग लें
event-add-to-calendar = अपने कैलेंडर में जोड़ें
claim-says = क्या कहा जाता है
claim-rating = हमारा निष्कर्ष
claim-answer = संक्षेप में
claim-invite = यदि आपके पास प्रमाण है कि हम ग़लत हैं, तो हमें लिखें: भूल-सुधार सार्वजनिक होते हैं।
rating-false = ग़लत
rating-mostly-false = अधिकतर ग़लत
rating-missing-context = संदर्भ अधूरा
rating-mostly-true = अधिकतर सही
rating-true = सही
chart-table = तालिका में आँकड़े
chart-source = स्रोत: { $source }
chart-label = मद
chart-value = मान
table-label = तालिका
video-link = वीडियो

## जगहें
places-intro = { $count ->
    [one] { $n } प्रांत या शहर। कोई खाना या सूची से कोई नाम चुनें।
   *[other] { $n } प्रांत और शहर। कोई खाना या सूची से कोई नाम चुनें।
}
places-in-figures = आँकड़ों में जगहें
place = जगह
region = क्षेत्र
seat = प्रशासनिक केंद्र
population = जनसंख्या
area-km2 = क्षेत्रफल, किमी²
density = प्रति किमी² लोग
territory-province = प्रांत
territory-city = शहर
territory-region = क्षेत्र
territory-special-zone = विशेष क्षेत्र
history-of-place = यह कैसे बना
lineage-merged = { $date }: { $from } का { $to } में विलय ({ $act })
lineage-split = { $date }: { $to } का { $from } से अलग होना ({ $act })
lineage-renamed = { $date }: { $from } का नाम बदलकर { $to } ({ $act })
lineage-status = { $date }: { $from } केंद्र के अधीन शहर बना ({ $act })
lineage-moved = { $date }: { $from } अब { $to } के अधीन
lineage-dissolved = { $date }: { $from } समाप्त
no-date = तिथि अज्ञात
place-until = यह इकाई { $date } तक थी। आज: { $today }।
same-region = इसी क्षेत्र में
stories-here = यहाँ की कहानियाँ

## तथ्य और दस्तावेज़
facts = तथ्य
facts-intro = आँकड़ों का एक ही रजिस्टर, हर आँकड़े के साथ उसकी अवधि और स्रोत। जो भी पृष्ठ कोई आँकड़ा देता है, वही मान दिखाता है।
groups = समूह
as-of = देखने की तिथि
review-by = समीक्षा की तिथि
cite-as = उद्धरण की कुंजी
cited-in = इनमें उद्धृत
documents-intro = बाह्य सूचना से जुड़े कानूनी और नीतिगत दस्तावेज़: संख्या, तिथि, जारीकर्ता, वैधता और कौन किसे संशोधित करता है।
document-kinds = दस्तावेज़ों के प्रकार
all = सभी
status-in-force = लागू
status-partly = आंशिक रूप से लागू
status-replaced = प्रतिस्थापित
status-expired = अवधि समाप्त
status-not-yet = अभी लागू नहीं
status-unknown = वैधता ज्ञात नहीं
summary-elsewhere = यह सारांश { $language } में है; आपकी भाषा में अभी कोई सारांश नहीं है।
summary-in = सारांश इन भाषाओं में है:
related-documents = संबंधित दस्तावेज़
relation-amends = संशोधन करता है
relation-replaces = प्रतिस्थापित करता है
relation-guides = दिशा-निर्देश देता है
relation-implements = लागू करता है
relation-cites = उल्लेख करता है
relation-amends-by = इनसे संशोधित
relation-replaces-by = इनसे प्रतिस्थापित
relation-guides-by = दिशा-निर्देश इनमें
relation-implements-by = इनसे लागू
relation-cites-by = इनमें उल्लिखित
issuer = जारीकर्ता
date-issued = जारी होने की तिथि
date-effective = कब से लागू
date-until = कब तक
validity = वैधता
kind = प्रकार
heritage-intro = दुनिया ने अपनी सूचियों में जो दर्ज किया है, वर्ष और जगह के साथ।
calendar-intro = सार्वजनिक छुट्टियाँ और त्योहार। चांद्र तिथियाँ हर वर्ष बदलती हैं; यहाँ वही दिन दिए गए हैं जो ज्ञात हैं।
days-today = आज
calendar-ahead = { $year } के आने वाले दिन
calendar-past = { $year } के बीते हुए दिन
day-public-holiday = सार्वजनिक छुट्टी
day-festival = त्योहार
day-observance = स्मृति दिवस

## खोज
search-title = खोज
search-label = खोज के शब्द
search-button = खोजें
search-hint = मात्रा-चिह्नों के साथ या बिना लिखें। जो शब्द साथ-साथ आने चाहिए, उन्हें उद्धरण चिह्नों में रखें।
search-count = { $count ->
    [0] “{ $query }” के लिए कुछ नहीं मिला
    [one] “{ $query }” के लिए { $n } परिणाम
   *[other] “{ $query }” के लिए { $n } परिणाम
}
search-in-language = { $language } में ({ $n })
search-in-all = सभी भाषाओं में ({ $n })
search-nothing = कुछ नहीं मिला। इनसे मदद मिल सकती है:
search-tip-fewer = कम या अधिक सामान्य शब्द लिखें।
search-tip-spelling = वर्तनी जाँचें; मात्रा-चिह्न छोड़े जा सकते हैं।
search-tip-all = सभी भाषाओं में खोजें।
search-more = और परिणाम
did-you-mean = क्या आपका आशय यह था:
facet-section = खंड
facet-topic = विषय
facet-territory = जगह
facet-kind = जानकारी का प्रकार
facet-year = वर्ष
facet-remove = हटाएँ

## पोर्टल के बारे में
about-intro = यहाँ क्या है, उसके लिए कौन उत्तरदायी है और वह किन नियमों पर चलता है।
about-who-title = इस पोर्टल के लिए कौन उत्तरदायी है
about-who = यह पोर्टल { $operator } द्वारा चलाया जाता है। हर पृष्ठ पर उसे प्रकाशित करने वाली संस्था का नाम है।
about-how-title = नियम
about-how-attributed = हर प्रकाशित सामग्री बताती है कि उसे किसने और कब प्रकाशित किया, वह किस भाषा में लिखी गई और उसका अनुवाद कैसे हुआ।
about-how-silent = कुछ भी चुपचाप नहीं बदला जाता। भूल-सुधार अपने पृष्ठ पर और रजिस्टर में दिखता है; जो पृष्ठ हटाया जाता है, वह कारण सहित सूचना छोड़ जाता है।
about-how-figures = आँकड़ों के साथ उनका स्रोत और अवधि रहती है। सब एक ही रजिस्टर में हैं, इसलिए एक आँकड़ा हर पृष्ठ पर एक ही रहता है।
about-how-claims = स्पष्टीकरण कथन का नाम लेता है, किसी विरोधी का नहीं। वह अपने स्रोत दिखाता है और यह भी पा सकता है कि कथन सही है।
publishers = प्रकाशक
editions-count = { $count ->
    [one] { $n } पृष्ठ
   *[other] { $n } पृष्ठ
}
organisations = संस्थाएँ
organisation-government = सरकार
organisation-party = पार्टी के निकाय
organisation-assembly = राष्ट्रीय सभा
organisation-ministry = मंत्रालय
organisation-agency = एजेंसियाँ
organisation-department = विभाग
organisation-province = प्रांतीय प्राधिकरण
organisation-mission = विदेश स्थित मिशन
organisation-press = प्रेस
organisation-committee = समितियाँ
organisation-association = संघ
organisation-demonstration = प्रदर्शन
organisation-former = पूर्व निकाय
about-coming-title = तय किए जा चुके बदलाव
about-coming = ये बदलाव बताई गई तारीख से लागू होंगे।
corrections-intro = हर वह भूल-सुधार जो पाठकों को पता होना चाहिए, नवीनतम पहले।
corrections-none = अब तक किसी भूल-सुधार की ज़रूरत नहीं पड़ी है।
privacy-intro = यहाँ पढ़ने से आपका कोई निशान नहीं रहता।
privacy-count-title = कोई निगरानी नहीं
privacy-count = यह पोर्टल पढ़ने के लिए कोई कुकी नहीं रखता, कोई पहचान-चिह्न उपयोग नहीं करता और दूसरी वेबसाइटों से कुछ नहीं लाता। पाठकों के पते सहेजे नहीं जाते।
privacy-choice-title = एकमात्र कुकी
privacy-choice = यदि आप सादा रूप चुनते हैं, तो वह चुनाव आपके उपकरण पर एक कुकी में रखा जाता है। और कुछ नहीं।
privacy-mail-title = यदि आप हमें लिखते हैं
privacy-mail = आपके संदेश का उपयोग हम केवल आपको उत्तर देने और ग़लती सुधारने के लिए करते हैं।
accessibility-intro = इस तरह बना है कि हर कोई, हर उपकरण पर, स्क्रिप्ट के साथ या बिना पढ़ सके।
accessibility-how-title = हमारा लक्ष्य
accessibility-how = हम वेब सामग्री सुगम्यता दिशा-निर्देश (WCAG) 2.2, स्तर AA का पालन करते हैं: कीबोर्ड से उपयोग, पर्याप्त कंट्रास्ट, चित्रों के लिए वैकल्पिक पाठ, चार्ट के साथ तालिकाएँ और हर लिपि में सही पठन-क्रम।
accessibility-plain-title = सादा रूप
accessibility-plain = सादे रूप में वेब फ़ॉन्ट और बड़े चित्र नहीं होते। जो ब्राउज़र कम डेटा माँगते हैं, उन्हें यह अपने-आप मिलता है।
accessibility-tell-title = हमें बताइए
accessibility-tell = यदि कुछ उपयोग करना कठिन हो, तो बताइए कि कहाँ और कैसे; हम उसे ठीक करेंगे।
languages-title = भाषाएँ
languages-intro = वह भाषा चुनें जिसमें आप पढ़ना चाहते हैं। हर पृष्ठ हर भाषा में नहीं है; हर भाषा का मुखपृष्ठ दिखाता है कि उसमें क्या है।

## पृष्ठ की जगह दिखने वाले संदेश
not-found-title = यह पृष्ठ यहाँ नहीं है
not-found = हो सकता है कि पता ग़लत लिखा गया हो या पृष्ठ कहीं और चला गया हो। उसे खोजें या मुखपृष्ठ से शुरू करें।
gone-title = यह पृष्ठ वापस ले लिया गया है
gone = यह यहाँ प्रकाशित हुआ था और वापस ले लिया गया। कारण नीचे दिया गया है।
gone-on = वापस लिए जाने की तारीख: { $date }
failed-title = यहाँ कुछ गड़बड़ हो गई
failed = गड़बड़ी हमारी ओर से है और दर्ज कर ली गई है। कृपया थोड़ी देर में फिर कोशिश करें।
refused-title = इस अनुरोध का उत्तर नहीं दिया जा सकता
refused = पते या फ़ॉर्म में कुछ ऐसा है जिसे यह पोर्टल नहीं समझता।
other-language-title = अभी इस भाषा में नहीं
other-language = यह पृष्ठ अभी { $language } में प्रकाशित नहीं हुआ है। इसे इन भाषाओं में पढ़ा जा सकता है:
to-home = मुखपृष्ठ पर जाएँ
feed-title = { $site }: { $part }

## प्रकाशित सामग्री की बही
verify-title = पन्ना जाँचें
verify-this-page = यह पन्ना जाँचें
verify-intro = यहाँ प्रकाशित हर चीज़ एक सार्वजनिक बही में दर्ज होती है, जिसमें केवल जोड़ा जा सकता है। किसी पन्ने का पता देकर देखिए कि वह अब भी वैसा ही है जैसा दर्ज हुआ था।
verify-address = पन्ने का पता
verify-button = जाँचें
verify-same = यह पन्ना वैसा ही है जैसा दर्ज हुआ था।
verify-differs = यह पन्ना वैसा नहीं है जैसा दर्ज हुआ था। कृपया हमें बताइए और इस पर भरोसा न कीजिए।
verify-none = यह पन्ना बही में नहीं है।
verify-unknown = इस साइट पर ऐसा कोई पन्ना नहीं है।
verify-history = बही इस पन्ने के बारे में क्या कहती है
verify-yourself = आपको केवल हमारी बात मानने की ज़रूरत नहीं: बही और उसकी कुंजी सबके लिए खुली है।
verify-pictures = बड़े चित्रों में हस्ताक्षरित सामग्री प्रमाण (C2PA) होते हैं: इन्हें किसने प्रकाशित किया और तब से किसी ने नहीं बदला। इन्हें पढ़ने वाले प्रोग्रामों को हमारा प्रमाणपत्र चाहिए:
log-publish = प्रकाशित
log-correct = सुधारा गया
log-withdraw = वापस लिया गया
log-entry = बही की प्रविष्टि { $number }

## डेटा और फ़ीड
api-intro = इस पोर्टल पर मशीनों के लिए सब कुछ: फ़ीड, साइटमैप और केवल पढ़ने के लिए इंटरफ़ेस।
api-rules = उत्तर JSON में मिलते हैं। सूचियाँ पृष्ठों में आती हैं; “next” के साथ आगे बढ़ें। त्रुटियाँ problem details (RFC 9457) के रूप में होती हैं। दोबारा स्थानांतरण से बचने के लिए अपने पास का ETag भेजें।

## भाषाओं के नाम
language-vi = वियतनामी
language-en = अंग्रेज़ी
language-zh-hans = चीनी
language-ja = जापानी
language-ko = कोरियाई
language-fr = फ़्रांसीसी
language-de = जर्मन
language-es = स्पेनी
language-pt = पुर्तगाली
language-ru = रूसी
language-ar = अरबी
language-hi = हिन्दी
language-th = थाई
language-lo = लाओ
language-km = खमेर
language-id = इंडोनेशियाई

## पाठ में आने वाले छोटे शब्द
callout-label = टिप्पणी
missing-fact = (आँकड़ा वापस ले लिया गया)

### Checklists, calendar, embargo, preview links, an item's particulars.

desk-calendar = कैलेंडर
desk-checklists = जाँच सूचियाँ

## Particulars
plan-particulars = विवरण
plan-public-help = पाठक यह सामग्री देख रहे हैं। प्रकार, प्रकाशक, आयोजन, स्रोत या आकलन बदलने पर हर पृष्ठ पाठकों को बताता है।
plan-four-eyes-help = इस प्रकार की सूचना में ऐसा बदलाव किसी दूसरे व्यक्ति को स्वीकार करना होता है।
plan-proposal = बदलाव जिसे दूसरे व्यक्ति की आवश्यकता है
plan-messages = मुख्य संदेश
plan-languages = इन भाषाओं में चाहिए
plan-wanted = चाहिए
plan-event = आयोजन
field-event_starts = आरंभ
field-event_ends = समाप्ति
field-event_place = स्थान
field-event_online = ऑनलाइन भाग लेने का पता
field-first_seen = पहली बार दिखा
field-date = तिथि
field-topic = विषय
field-territory = स्थान
field-message = मुख्य संदेश
act-accept = बदलाव स्वीकार करें
act-decline = बदलाव अस्वीकार करें
event-order = आयोजन आरंभ होने से पहले समाप्त हो जाएगा।
note-changed = इस पृष्ठ का विवरण बदला गया है। { $changes }
note-change = { $what }: { $to } (पहले: { $from })।
done-told = सहेजा गया। पाठकों को दिखने वाला हर पृष्ठ बदलाव बताता है।
done-proposed = दर्ज हुआ। पाठकों के देखने से पहले दूसरे व्यक्ति को यह बदलाव स्वीकार करना होगा।
done-declined = बदलाव अस्वीकार किया गया।

## Embargo
plan-embargo = प्रकाशन रोक
embargo-until = { $time } तक प्रकाशन रोक
embargo-help = तब तक कुछ प्रकाशित नहीं होता और कोई पाठ अनुवाद सेवा को नहीं भेजा जाता। बाहर केवल हस्ताक्षरित पूर्वावलोकन लिंक से दिखता है।
embargo-item = प्रकाशन रोक वाली सामग्री
embargo-public = पाठक यह सामग्री पहले से देख रहे हैं। पहले इसे वापस लें।
field-embargo_until = रोक कब तक
act-embargo = रोक लगाएँ
act-lift-embargo = रोक अभी हटाएँ
refusal-embargo = यह सामग्री { $time } तक प्रकाशन रोक में है। उससे पहले इसका कुछ भी प्रकाशित नहीं हो सकता।
done-embargo = रोक लगा दी गई है।
done-embargo-held = रोक लगा दी गई है। जो पाठ पहले प्रकाशित होने थे उनका समय हटा दिया गया है।
done-lifted = रोक हटा दी गई है।

## Times
field-zone = समय क्षेत्र
zone-mine = मेरा समय क्षेत्र
zone-help = दिन और समय इसी में दिखते हैं, और अलग होने पर देश का समय साथ में।
zone-unknown = यह समय क्षेत्र ज्ञात नहीं है। इसे क्षेत्र/नगर के रूप में लिखें।
time-skipped = उस दिन इस समय क्षेत्र में घड़ियाँ यह घंटा छोड़ देती हैं। पहले या बाद का घंटा चुनें।
time-twice = उस दिन इस समय क्षेत्र में घड़ियाँ पीछे होती हैं और यह घंटा दो बार आता है। दूसरा घंटा चुनें या UTC में लिखें।
plan-dates = तिथियाँ
plan-no-dates = कोई तिथि निर्धारित नहीं है।
plan-ends = { $time } को वापस लिया जाएगा।
act-expiry = वापसी का समय तय करें
expired-reason = यह पृष्ठ सीमित समय के लिए प्रकाशित था, जो पूरा हो गया है।

## Checklist
plan-title = जाँच, तिथियाँ और लिंक
plan-of = जाँच, तिथियाँ और लिंक: { $title }
plan-checklist = जाँच सूची
checklist-none = इस पाठ के लिए कुछ नहीं माँगा गया है।
checklist-ticked = चिह्नित
checklist-again = तब से पाठ बदल गया है
checklists-help = पाठ आगे बढ़ने से पहले किसी को जो देखना ज़रूरी है। हर चिह्न के साथ नाम और समय रहता है।
checklist-new = नई प्रविष्टि
checklist-key-help = छोटे लैटिन अक्षर, अंक और हाइफ़न। यह आगे नहीं बदलेगा।
checklist-order = क्रम
checklist-retired = अब नहीं पूछा जाता
gate-submit = समीक्षा में देने से पहले
gate-release = प्रकाशन से पहले
gate-advice = सलाह
texts-all = सभी पाठ
texts-original = मूल पाठ
texts-translation = अनुवाद
field-texts = पाठ
field-gate = चिह्नित करना ज़रूरी
field-renew = पाठ बदलने पर फिर चिह्नित करना होगा
field-key = कुंजी
field-words = क्या देखना है
act-tick = चिह्नित करें
act-untick = चिह्न हटाएँ
act-up = ऊपर:
act-down = नीचे:
act-retire = अब न पूछें
act-revive = फिर पूछें
refusal-unticked = जाँच सूची में अभी बाकी: { $entries }
done-noted = दर्ज हुआ।

## Address
address-new = नया पता
address-help = पुराना पता नए पते पर ले जाएगा।
address-same = यही इसका वर्तमान पता है।
address-free = यह पता लिया जा चुका है। यह खाली है: { $address }
act-address = पता बदलें
done-address = पता बदल दिया गया है।

## Preview links
plan-links = पूर्वावलोकन लिंक
link-help = जिसके पास यह लिंक है वह साइन इन किए बिना पाठकों की तरह पाठ देखता है।
link-newest = हमेशा नवीनतम संस्करण
link-until = { $time } तक मान्य
link-ended = समाप्त
link-uses-count = { $count ->
    [one] { $n } बार खोला गया
   *[other] { $n } बार खोला गया
}
field-revision = संस्करण
field-days = मान्यता
field-for = किसके लिए
plan-days-count = { $count ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
act-make-link = लिंक बनाएँ
act-end-link = यह लिंक समाप्त करें
done-link = लिंक बन गया है। वह नीचे की सूची में है।
done-link-ended = लिंक समाप्त कर दिया गया है।
preview-notice = पूर्वावलोकन। यह पाठ प्रकाशित नहीं है और बदल सकता है। लिंक { $time } तक मान्य है।

## Calendar
view-month = माह
view-week = सप्ताह
view-list = सूची
calendar-before = पहले
calendar-today = आज
calendar-after = बाद में
calendar-nothing = यहाँ कोई तिथि नहीं है।
calendar-key = चिह्न
calendar-move = दूसरी तिथि पर ले जाएँ
act-move = खिसकाएँ
done-moved = खिसकाया गया।
agenda-publish = प्रकाशित होगा
agenda-expire = वापस होगा
agenda-embargo = रोक समाप्त
agenda-due = देय
agenda-fact = तथ्य की समीक्षा देय
agenda-day = अवकाश या पर्व
feed-own = मेरे अपने कैलेंडर में
feed-help = कैलेंडर प्रोग्राम एक गुप्त पते को देख सकता है। रोक वाली सामग्री वहाँ बिना शीर्षक के दिखती है।
feed-once = यह पता अपने कैलेंडर प्रोग्राम में डालें। यह केवल अभी दिखता है; जो इसे जानता है वह आपकी तिथियाँ देखता है।
feed-mine = केवल मुझे सौंपा गया
feed-since = { $time } से एक पता है। नया पता उसकी जगह लेगा।
act-feed = पता बनाएँ
act-end-feed = पता समाप्त करें

## Several at once
bulk-title = चुने हुए के साथ
bulk-choose = चुनें
bulk-whole = इस पृष्ठ का सब कुछ
bulk-original = मूल पाठ
bulk-all = आरंभ की गई हर भाषा
bulk-none = कुछ नहीं चुना गया है। सूची में कम से कम एक सामग्री चुनें।
bulk-chosen-count = { $count ->
    [one] { $n } पाठ
   *[other] { $n } पाठ
}
bulk-note-help = केवल उन पाठों के लिए जो पाठक देख रहे हैं: उन्हें बताया जाता है कि क्या ग़लत था।
bulk-each-language = हर भाषा में
bulk-each-language-help = हर भाषा के पाठक यहाँ लिखा पाठ पढ़ेंगे; खाली छोड़ने पर ऊपर का साझा पाठ।
bulk-report = क्या हुआ
bulk-outcome = परिणाम
bulk-done = हुआ
bulk-refused = अस्वीकृत
bulk-done-count = { $count ->
    [one] { $n } हुआ
   *[other] { $n } हुए
}
bulk-refused-count = { $count ->
    [one] { $n } अस्वीकृत
   *[other] { $n } अस्वीकृत
}

## Reading and comments
plan-read = पढ़ें और टिप्पणी करें
comment-here = यहाँ टिप्पणी करें
comment-answer = उत्तर दें
comment-settled = निपटाया गया
comment-lost = यह अनुच्छेद अब पाठ में नहीं है
comment-whole = पूरे पाठ पर
comments-open-count = { $count ->
    [one] { $n } खुली टिप्पणी
   *[other] { $n } खुली टिप्पणियाँ
}
act-reopen = फिर खोलें
done-reopened = फिर खोला गया।
compare-from = इस संस्करण से
compare-to = इस संस्करण तक
compare-same = ये दोनों संस्करण समान हैं।

## Start page
waits-accept = बदलाव जिन्हें दूसरे व्यक्ति की आवश्यकता है
waits-accept-state = दूसरे व्यक्ति की प्रतीक्षा में
waits-ends = शीघ्र समाप्त
waits-comments = खुली टिप्पणियाँ
waits-facts = समीक्षा योग्य तथ्य
waits-languages = अन्य भाषाओं में चाहिए

## Events
event-embargo = ने प्रकाशन रोक लगाई
event-lift-embargo = ने प्रकाशन रोक हटाई
event-tick = ने जाँच सूची में चिह्न लगाया
event-untick = ने चिह्न हटाया
event-change-checklist = ने जाँच सूचियाँ बदलीं
event-retire-checklist = ने जाँच सूची की प्रविष्टि बंद की
event-revive-checklist = ने जाँच सूची की प्रविष्टि बहाल की
event-change-address = ने पता बदला
event-preview-link = ने पूर्वावलोकन लिंक बनाया
event-revoke-preview-link = ने पूर्वावलोकन लिंक समाप्त किया
event-comment = ने टिप्पणी की
event-settle-comment = ने टिप्पणी निपटाई
event-reopen-comment = ने टिप्पणी फिर खोली
event-change-particulars = ने विवरण बदला
event-propose-particulars = ने अन्य विवरण प्रस्तावित किया
event-decline-particulars = ने अन्य विवरण अस्वीकार किया
event-set-expiry = ने वापसी की तिथि तय की
event-change-time-zone = ने अपना समय क्षेत्र बदला
event-calendar-address = ने अपने कैलेंडर का पता बनाया
event-end-calendar-address = ने अपने कैलेंडर का पता समाप्त किया

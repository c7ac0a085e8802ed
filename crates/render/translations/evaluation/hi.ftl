# Evaluations of programmes (hi).

## Asking
evaluations-title = मूल्यांकन
evaluations-help = कार्यक्रम ने क्या हासिल किया: प्रश्न, जिनके उत्तर किसी दिन स्थिर किए गए आँकड़ों पर आधारित हैं।
evaluations-none = अभी कोई मूल्यांकन नहीं है।
evaluation-new = मूल्यांकन शुरू करें
evaluation-horizon = मूल्यांकन का पड़ाव
evaluation-horizon-own = अलग दिन
evaluation-on = संदर्भ दिन
evaluation-on-help = केवल अलग दिन के लिए; पड़ाव का दिन तय है। उस दिन तक समाप्त रिपोर्ट अवधियाँ गिनी जाती हैं।
evaluation-about = क्या जानना है, और किसके लिए
evaluation-questions = प्रश्न
evaluation-question = प्रश्न
evaluation-rests-on = इसका आधार
evaluation-flows = उल्लिखित डेटा समूह
evaluation-flows-help = उस दिन का सबसे नया प्रकाशित संस्करण रखा जाता है।
evaluation-studies = उल्लिखित प्रभाव अध्ययन
evaluation-study = अध्ययन
evaluation-study-for = किस संकेतक के बारे में

## Freezing and publishing
evaluation-state-draft = लिखा जा रहा है
evaluation-state-frozen = स्थिर किया गया
evaluation-state-published = प्रकाशित
evaluation-preview = अभी की स्थिति यह है; अब तक कुछ स्थिर नहीं किया गया।
evaluation-freeze = स्थिर करें
evaluation-freeze-help = इसके बाद प्रश्न, संकेतक, आँकड़े और संस्करण उस दिन जैसे ही रहते हैं। निष्कर्ष बाद में लिखे जाते हैं।
evaluation-discard = यह मसौदा हटाएँ
evaluation-discard-help = मसौदा हटा दिया जाएगा और वापस नहीं लाया जा सकेगा। उसमें क्या पूछा गया था, यह ऑडिट लॉग में रहेगा।
evaluation-frozen = स्थिर करने की तिथि
evaluation-published = प्रकाशन तिथि
evaluation-publish-help = पाठक इसे ठीक ऐसे ही देखेंगे। फिर इसे बदला नहीं जा सकेगा।

## Figures
evaluation-periods = गिनी गई अवधियाँ
evaluation-then = तब
evaluation-told = माँगी गई { $asked } रिपोर्टों में से { $told } में बताया गया
evaluation-lack-no-period = मापा नहीं गया: उस दिन तक कोई रिपोर्ट अवधि समाप्त नहीं हुई थी
evaluation-lack-nothing = मापा नहीं गया: किसी ने आँकड़ा नहीं दिया
evaluation-lack-apart = एक आँकड़ा नहीं: कई संस्थाओं के आँकड़े जोड़े नहीं जाते
evaluation-not-measured = क्या मापा नहीं गया
evaluation-no-indicator = यह प्रश्न किसी संकेतक पर आधारित नहीं है: इसके लिए कुछ मापा नहीं गया।
evaluation-no-baseline = आधार मान नहीं है
evaluation-no-target = लक्ष्य नहीं है
evaluation-vintage = संस्करण { $number }, { $date }
evaluation-no-vintage = उस दिन तक कुछ प्रकाशित नहीं हुआ
evaluation-rows-changed = स्थिर करते समय { $then } गिने गए; आज { $now } मिलते हैं।
evaluation-recommendations-count = { $count ->
    [one] निरीक्षण की { $n } अनुशंसा लंबित थी।
   *[other] निरीक्षणों की { $n } अनुशंसाएँ लंबित थीं।
}

## Effect
evaluation-effect = प्रभाव
evaluation-effect-is = { $estimate } { $unit } ({ $low } से { $high } के बीच, { $level }% अंतराल)
evaluation-effect-none = इस अध्ययन का कोई परिणाम उपलब्ध नहीं था
evaluation-conclusion-rise = वृद्धि, सभी विधियाँ दिखाती हैं
evaluation-conclusion-fall = गिरावट, सभी विधियाँ दिखाती हैं
evaluation-conclusion-doubtful = प्रभाव दिखता है, पर संदेह के साथ
evaluation-conclusion-disagreement = विधियाँ एक-दूसरे का खंडन करती हैं
evaluation-conclusion-none-worthwhile = कोई उल्लेखनीय प्रभाव नहीं
evaluation-conclusion-not-shown = प्रभाव नहीं दिखा; हो सकता है कि हो
evaluation-conclusion-no-answer = कोई विधि उत्तर नहीं दे सकी

## Judging
evaluation-judgement = निष्कर्ष
evaluation-answer = उत्तर
evaluation-confidence = विश्वास का स्तर
evaluation-confidence-high = उच्च
evaluation-confidence-middle = मध्यम
evaluation-confidence-low = कम
evaluation-basis = उत्तर का आधार
evaluation-not-judged = अभी निष्कर्ष नहीं लिखा गया।
evaluation-summary = सार

## Paper
evaluation-kind = मूल्यांकन रिपोर्ट
evaluation-subject = “{ $programme }” का मूल्यांकन, { $date } तक

## Why something was not done
evaluation-early = यह दिन कार्यक्रम शुरू होने से पहले का है।
evaluation-too-early = संदर्भ दिन अभी बीता नहीं है: उसके बाद स्थिर किया जा सकता है।
evaluation-question-missing = प्रश्न लिखें, या उसका चुना हुआ आधार हटाएँ।
evaluation-no-questions = अभी कोई प्रश्न नहीं है। स्थिर करने से पहले कम से कम एक पूछें।
evaluation-too-many = बहुत अधिक हैं: प्रश्न, डेटा समूह और अध्ययन अधिकतम 20-20।
evaluation-flow-unknown = इस कोड का कोई डेटा समूह नहीं है।
evaluation-unjudged = हर प्रश्न के लिए उत्तर और विश्वास का स्तर आवश्यक है।
evaluation-not-draft = यह स्थिर है: इसके प्रश्न अब नहीं बदले जा सकते।
evaluation-not-frozen = निष्कर्ष या प्रकाशन केवल स्थिर और अप्रकाशित मूल्यांकन का हो सकता है।

## What was done
done-evaluation-frozen = स्थिर किया गया। अब निष्कर्ष लिखे जा सकते हैं।
done-evaluation-discarded = मसौदा हटा दिया गया।
event-begin-evaluation = मूल्यांकन शुरू किया
event-save-evaluation = मूल्यांकन बदला
event-discard-evaluation = मूल्यांकन का मसौदा हटाया
event-freeze-evaluation = मूल्यांकन स्थिर किया
event-judge-evaluation = मूल्यांकन का निष्कर्ष लिखा
event-publish-evaluation = मूल्यांकन प्रकाशित किया

# Programmes for readers (hi).

nav-programme = कार्य-कार्यक्रम
programme-intro = देश के बाह्य सूचना कार्य से क्या अपेक्षित है, उसे कौन करता है और अब तक क्या परिणाम रहे।
programme-reached = अब तक क्या हासिल हुआ
programme-reached-help = जहाँ “गणना” लिखा है, वहाँ इस पोर्टल ने अपने प्रकाशनों को स्वयं गिना है। शेष स्रोत सहित बताया गया है।
programme-by-period = अवधि के अनुसार गणना
programme-plans = स्वीकृत योजनाएँ
programme-plans-of = { $all } में से { $plans } संस्थाओं की स्वीकृत योजना है।
programme-by-organisation = संस्था के अनुसार
programme-criteria = योजनाओं का मूल्यांकन कैसे होता है
programme-criteria-since = संस्करण { $number }, { $date } से लागू।
programme-money-state = राज्य का बजट
programme-money-social = सामाजिक संसाधन
programme-money-in-kind = वस्तु के रूप में
programme-unknown = जो ज्ञात नहीं है
programme-activities-shown = { $all } में से { $from }–{ $to }
programme-activities-more = और गतिविधियाँ
programme-activities-before = पिछली गतिविधियाँ
programme-unknown-leads-count = { $count ->
    [one] { $n } कार्य की प्रमुख संस्था किसी पृष्ठ पर नहीं बताई गई है।
   *[other] { $n } कार्यों की प्रमुख संस्था किसी पृष्ठ पर नहीं बताई गई है।
}
programme-unknown-figures-count = { $count ->
    [one] { $n } संकेतक का अभी कोई आँकड़ा नहीं है।
   *[other] { $n } संकेतकों के अभी कोई आँकड़े नहीं हैं।
}
programme-data = खुले आँकड़े
programme-rests-on = इस दस्तावेज़ पर आधारित कार्य
programme-produced = इससे क्या बना
programme-withheld = प्रकाशित नहीं
programme-part-money = धनराशि
programme-part-figures = संकेतकों के परिणाम
programme-reported-of = { $all } में से { $told } संस्थाओं की रिपोर्ट से

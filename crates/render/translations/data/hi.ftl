# Data pages.

data-title = आँकड़े
nav-data = आँकड़े
data-intro = स्रोत और लाइसेंस सहित आँकड़े, चार्ट, तालिका और फ़ाइल के रूप में। हर पिछला रूप अभिलेख में रहता है।

data-search = आँकड़ों में खोजें
data-all-topics = सभी विषय
data-show-all = सब दिखाएँ
data-count-found = { $count ->
    [0] कोई डेटासेट नहीं मिला
   *[other] { $n } डेटासेट मिले
}
data-count-series = { $count ->
    [one] { $n } शृंखला
   *[other] { $n } शृंखलाएँ
}
data-count-observations = { $count ->
   *[other] { $n } मान
}
data-machines = मशीनों के लिए
data-machines-intro = सूची और सभी आँकड़े, खुले मानकों में।

data-vintage = संस्करण { $number }, { $date }
data-old-state = ये आँकड़े वैसे हैं जैसे { $date } को थे।
data-to-today = आज के आँकड़े दिखाएँ
data-indicator = सूचक
data-areas = देश और स्थान
data-areas-chosen = ({ $all } में से { $chosen })
data-from = से
data-to = तक
data-view = रूप
presentation-chart = चार्ट
presentation-map = मानचित्र
presentation-table = तालिका
data-units = प्रशासनिक इकाइयाँ
basis-today = वर्तमान इकाइयाँ
basis-before = पुनर्गठन से पहले की इकाइयाँ
data-show = दिखाएँ
data-nothing = इस चयन के लिए आँकड़े नहीं हैं। दूसरे स्थान या अवधि चुनकर देखें।
data-area = क्षेत्र
data-period = अवधि
data-remarks = अलग-अलग मानों पर टिप्पणियाँ
data-related = संबंधित आँकड़े

magnitude-powers = 5 7 9 12
magnitude-1 = { $form ->
   *[other] { $n } लाख
}
magnitude-2 = { $form ->
   *[other] { $n } करोड़
}
magnitude-3 = { $form ->
   *[other] { $n } अरब
}
magnitude-4 = { $form ->
   *[other] { $n } लाख करोड़
}
magnitude-name-1 = लाख
magnitude-name-2 = करोड़
magnitude-name-3 = अरब
magnitude-name-4 = लाख करोड़
data-unit-in = { $unit } ({ $power })
data-percent = { $n }%
data-points = { $form ->
   *[other] { $n } प्रतिशत अंक
}

data-says-rise = { $area }: { $first } ({ $from }) से { $last } ({ $to }), { $change } की वृद्धि।
data-says-fall = { $area }: { $first } ({ $from }) से { $last } ({ $to }), { $change } की कमी।
data-says-times = { $area }: { $first } ({ $from }) से { $last } ({ $to }), { $times } गुना।
data-says-plain = { $area }: { $first } ({ $from }) से { $last } ({ $to })।
data-says-same = { $area }: { $last } पर अपरिवर्तित ({ $from } और { $to })।
data-says-one = { $area }: { $last } ({ $to })।
data-says-extremes = { $period }: सबसे अधिक { $high } ({ $most }), सबसे कम { $low } ({ $least })।
data-says-place = { $area }: { $value }, { $all } में स्थान { $place }।
data-map-note = पाँच गहराइयाँ, सबसे कम मान से सबसे अधिक तक। क्षेत्रफल और दूरियाँ पैमाने पर नहीं हैं।
data-axis-not-zero = अक्ष शून्य से आरंभ नहीं होता।
data-lines-unnamed = बिना नाम वाली पतली रेखाएँ तालिका में हैं।
data-break-note = खड़ी बिंदीदार रेखा शृंखला में विराम बताती है: उसके पहले और बाद के मानों की तुलना नहीं हो सकती।
data-hollow-note = खोखले चिह्न अंतिम मान नहीं हैं।

observation-A = सामान्य मान
observation-B = शृंखला में विराम
observation-D = भिन्न परिभाषा
observation-E = अनुमान
observation-F = पूर्वानुमान
observation-I = आरोपित मान
observation-M = अनुपलब्ध, हो नहीं सकता
observation-N = नगण्य
observation-O = अनुपलब्ध
observation-P = अनंतिम
observation-Q = अप्रकाशित
observation-U = कम विश्वसनीय

data-basis-count-summed = { $count ->
    [one] वर्तमान इकाइयाँ: पहले की { $n } इकाई के आँकड़ों का योग।
   *[other] वर्तमान इकाइयाँ: पहले की { $n } इकाइयों के आँकड़ों का योग।
}
data-basis-count-mean = { $count ->
    [one] वर्तमान इकाइयाँ: पहले की { $n } इकाई का भारित माध्य (भार: { $weight })।
   *[other] वर्तमान इकाइयाँ: पहले की { $n } इकाइयों का भारित माध्य (भार: { $weight })।
}
data-basis-no-rule = वर्तमान इकाइयों में नहीं बदला गया: ऐसे आँकड़ों का न योग होता है, न माध्य।
data-basis-no-weights = वर्तमान इकाइयों में नहीं बदला गया: माध्य के लिए भार उपलब्ध नहीं हैं।
data-basis-no-parts = जहाँ पहले की किसी इकाई का आँकड़ा नहीं है, वहाँ वर्तमान इकाई का भी नहीं है।

data-take = डाउनलोड
data-for-spreadsheets = स्प्रेडशीट के लिए
data-for-programs = प्रोग्राम के लिए
data-for-statistics = सांख्यिकीय प्रणालियों के लिए
data-tools = आपके साधन में
data-tools-intro = ये पंक्तियाँ यहाँ दिखाए गए आँकड़े लाती हैं।
data-tool-shell = कमांड लाइन (curl)
data-tool-excel = Power Query के उन्नत संपादक के लिए।
data-tool-calc = यह पता बाहरी डेटा की कड़ी के रूप में जोड़ें।
data-cite = उद्धरण दें
data-citation = { $publisher } ({ $year }). { $title }. { $vintage }. { $url }

data-history = इतिहास
data-history-intro = इन आँकड़ों का हर रूप अभिलेख में रहता है। कड़ी उन्हें उस दिन के रूप में दिखाती है।
data-count-added = { $count ->
    [one] { $n } मान जोड़ा गया
   *[other] { $n } मान जोड़े गए
}
data-count-revised = { $count ->
    [one] { $n } मान संशोधित
   *[other] { $n } मान संशोधित
}
data-count-removed = { $count ->
    [one] { $n } मान हटाया गया
   *[other] { $n } मान हटाए गए
}
data-what-changed = क्या संशोधित हुआ
data-revisions-title = { $flow }: क्या संशोधित हुआ
data-no-revisions = इस संस्करण में कुछ भी संशोधित नहीं हुआ।
data-revisions-range-count = { $count ->
    [one] { $n } परिवर्तन में से { $first }–{ $last }
   *[other] { $n } परिवर्तनों में से { $first }–{ $last }
}
data-series = शृंखला
data-before = पहले
data-after = बाद में
data-difference = परिवर्तन
data-pages = पृष्ठ
data-pages-before = पिछला
data-pages-after = अगला

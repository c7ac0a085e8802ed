# Choosing something by what it is called (hi).

choose-none = कुछ नहीं चुना
choose-help = नाम के शब्द या कोड लिखें। जो मेल खाएगा, वह चुनने के लिए दिखाया जाएगा।
choose-look = लिखे हुए को खोजें
choose-which = चुनें कि “{ $words }” से क्या आशय है।
choose-near = “{ $words }” नाम का कुछ नहीं है। मिलती-जुलती वर्तनी वाले:
choose-nothing = “{ $words }” नाम का कुछ नहीं है। दूसरे या कम शब्द आज़माएँ।
choose-open = अभी चुनना बाकी है: { $words }। संभावित विकल्प संबंधित खाने पर दिए हैं।
field-campaign = अभियान

# Where a programme stands (hi).
standing-title = { $programme }: { $year } में स्थिति
standing-scope = { $number } संगठन दिखाए गए हैं
standing-plan = योजना
standing-not-asked = अपेक्षित नहीं
standing-late-reports = समय-सीमा पार कर चुकी रिपोर्टें
standing-late-plans = योजनाएँ जो स्वीकृत नहीं हैं
standing-late-recommendations = समय-सीमा पार कर चुकी सिफ़ारिशें
standing-nothing-late = कुछ भी विलंबित नहीं है।
standing-heat = योजनाएँ और रिपोर्टें
standing-told = स्वीकृत रिपोर्टों में कार्यों की स्थिति
standing-untold = खुले, अभी तक रिपोर्ट नहीं
standing-money = नियोजित और व्यय की गई राशि
standing-money-help = नियोजित राशि स्वीकृत योजनाओं से है; व्यय की गई राशि इस वर्ष की अवधियों की स्वीकृत रिपोर्टों से है।
standing-results = गतिविधियाँ और कार्यों की स्थिति
standing-months = माह के अनुसार वर्ष
standing-as-table = तालिका के रूप में
standing-month = माह
standing-running = चल रही गतिविधियाँ
standing-ending = समाप्त होने वाली गतिविधियाँ
standing-reports-due = देय रिपोर्टें
standing-recommendations-due = देय सिफ़ारिशें

## In the calendar
agenda-report = रिपोर्ट देय
agenda-activity = गतिविधि समाप्त
agenda-recommendation = सिफ़ारिश देय
agenda-complaint = पाठक को उत्तर देय
feed-organisation = इसमें उन संगठनों की देय रिपोर्टें, गतिविधियों की समाप्ति और सिफ़ारिशें भी हैं जिनकी योजना आप बनाते हैं, और पाठकों की वे सूचनाएँ भी जिनका उत्तर आप दे सकते हैं। केवल एक संगठन और उसके अधीनस्थों के लिए पते में यह और उसका कोड जोड़ें:

import type { Bank } from '../bank.js';

/** Whole comments in Hindi, in Devanagari and in Latin letters, each as one person wrote it. */
export const HINDI_COMMENTS: Bank = {
  language: 'hi',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    mobile: `9{#1000-9999} {#1000-9999}|+91 8{#1000-9999} {#1000-9999}|7{#1000-9999}-{#1000-9999}`,
    shahar: `कानपुर|पटना|इंदौर|जबलपुर|मेरठ|रांची|कोटा|वाराणसी`,
    sheher: `Kanpur|Patna|Indore|Jabalpur|Meerut|Ranchi|Kota|Gorakhpur`,
  },
  ham: {
    readers: `
      बहुत दुखद। भगवान उनकी आत्मा को शांति दे।
      जनता का पैसा, नेताओं की मौज
      हेडिंग कुछ और, खबर कुछ और। वाह रे पत्रकारिता
      प्याज {60|70|85|95|110|120} रुपये किलो, अब रोना भी महंगा हो गया
      भाई साहब पहले पूरा लेख पढ़ लीजिए, फिर ज्ञान दीजिए।
      हमारे {shahar} में बिजली {#6-10} घंटे जाती है और बिल {2000|2500|3000|3500|4000} का आया है। मीटर स्मार्ट हो गया, विभाग वही है।
      मैं सरकारी स्कूल में {#11-24} साल से शिक्षक हूं। जनगणना हम करें, चुनाव हम कराएं, पोलियो हम देखें, और फिर पूछा जाता है कि बच्चों को पहाड़ा क्यों नहीं आता। पिछले महीने {#20-26} में से {#8-14} दिन मैं कक्षा में था ही नहीं, ड्यूटी पर था।
      मेरे पिताजी किसान हैं, {#2-5} बीघा जमीन है। टमाटर {#2-4} रुपये किलो मंडी में बिका, जबकि शहर में वही {40|45|50|55|60} में मिल रहा था। बीच के पैसे कौन खा गया, यह कोई चैनल नहीं बताता। पिताजी ने आधी फसल खेत में ही जोत दी, कहा कि ढुलाई का खर्च भी नहीं निकलेगा। आपके लेख में लिखा है कि किसान को "जागरूक" होना चाहिए। वे जागरूक हैं, बस लाचार हैं।
      आंकड़ा गलत है, रिपोर्ट में {percent} लिखा है: {paperUrl}
      क्या कोई बता सकता है कि आय प्रमाण पत्र कितने दिन तक मान्य रहता है?
      sahi kaha bhai, 100% sach
      hahaha {#2-5} ghante ki barish me smart city doob gayi
      Yaar umpire andha tha kya? {#2-4} LBW saaf the, match hi palat diya
      @{nickname} bhai GST alag hai income tax alag, dono mat milao
      Sarkari job ki taiyari karte karte {#27-33} saal ka ho gaya, paper {#3-5} baar leak hua. Ghar wale ab puchte bhi nahi. Sirf form ki fees me hi {10|15|20|25|30} hazaar chale gaye honge.
      RIP sir, aapki classes youtube pe dekh ke hi pass hua tha 🙏
    `,
    blogs: `
      रेसिपी बहुत अच्छी लगी, मैंने मैदा की जगह आटा लिया, फिर भी खस्ता बनी {emoji}
      Bhai thanks, step 4 pe error {#400-599} aa raha tha, yaha se fix mila {referenceUrl}
      आपका यात्रा वृत्तांत पढ़कर अपनी पहली ट्रेन यात्रा याद आ गई। मैंने भी कुछ लिखा है, समय मिले तो देखिएगा: {blogUrl}
      same phone maine {shopUrl} se {500|700|900|1100|1300|1500} sasta liya, par charger alag lena pada. comparison ye wala acha hai {videoUrl}
      {clock} wala dialogue 😂😂 kitni baar dekhu
    `,
    'same-matters': `
      मेरे पिताजी के पास बैंक वाला बनकर फोन आया, OTP पूछा और {40|85|150} हजार निकल गए। वे रिटायर्ड प्रिंसिपल हैं। कृपया घर के बड़ों को बार बार समझाइए।
      Ye loan wale comments sab fraud hai, pehle {1500|2500} file charge lete hai phir number band. Mere dost ke sath ho chuka.
      Online satta aur rummy ne mohalle ke {3|5} ladke barbaad kar diye, ek ne to khet girvi rakh diya. Ad me hero hasta hai, niche chota sa likha hai aadat lag sakti hai.
    `,
    'at-length': `
      लेख पढ़ा, अच्छा लिखा है, पर एक बात छूट गई। मैं {#13-26} साल से आशा कार्यकर्ता के साथ काम करने वाली एएनएम हूं। कागज पर हमारे उपकेंद्र में {#6-9} लोग तैनात हैं, असल में मैं अकेली हूं और एक चौकीदार, जो कभी कभी मरीज की पर्ची भी लिख देता है। पिछली बरसात में नाला पार करते समय वैक्सीन का डिब्बा सिर पर रखकर ले गई थी। टीका एक भी खराब नहीं हुआ, मगर महीने की रिपोर्ट में लिखा आया कि "मोबाइल ऐप पर उपस्थिति दर्ज नहीं"। नेटवर्क वहां आता ही नहीं। {shahar} में बैठकर योजनाएं बनाने वालों से निवेदन है, एक दिन हमारे साथ नाला पार करें।
    `,
  },
  spam: {
    money: `
      घर बैठे कमाएं {500|1000|1500|2000|2500|3000} रुपये रोज, व्हाट्सएप करें {mobile}
      Urgent loan chahiye? Aadhar card se {50|140|230|320|410|500} hazaar, CIBIL check nahi. Call {mobile}
      नमस्ते, मैं {shahar} की रहने वाली एक विधवा हूं। बैंक ने लोन देने से मना कर दिया था, फिर मुझे {surname!} मैडम मिलीं जिन्होंने {#2-9} लाख रुपये {#2-3}% ब्याज पर {24|48} घंटे में दे दिए। जिसे भी जरूरत हो ईमेल करे {mail}, वे बहुत नेक इंसान हैं।
      Part time typing job, daily payment {800|1150|1500|1800|2150|2500} rs, no registration fees 100% genuine, msg on telegram {handle}
      Bhai log stock market me loss band karo, {Ramesh|Vijay|Suresh|Amit} sir ke channel se {#5-20}% daily profit, free trial sirf {20|25|30|40|45|50} logo ke liye 👉 {shortUrl}
    `,
    gambling: `
      Aviator hack 100% working, {500|600|650|750|800|900} ke {10|15|20|30|35|40}k banaye aaj {pitchLink} ✈️
      IPL fix match report, toss bhi match bhi, {#95-99}% pass, id ke liye whatsapp {mobile}
      Satta king leak jodi aaj ki, {sheher} open to close, pehle jeeto phir paisa do. {mobile}
    `,
    people: `
      बाबा {invented} बंगाली: प्रेम विवाह, वशीकरण, सौतन से छुटकारा, {#3-11} घंटे में समाधान {mobile}
      call girl {sheher} full night {2000|2500|3000|4000|4500|5000} real photo {mobile} hotel home service
      बधाई हो! आपका नंबर {#15-25} लाख की लॉटरी में चुना गया है, इनाम पाने के लिए कॉल करें {mobile}
      PM yojana {recent}: sabhi ko {#2-5}000 rs mil rahe hai, apna naam list me dekhe {pitchUrl} aur {#5-10} group me share kare
      Very nice article sir, bahut achi jankari. Aap hamari site bhi dekhe {pitchUrl} yaha {sarkari result|free recharge|movie download} milega
      लंबाई बढ़ाएं, वजन घटाएं {10|15|20} किलो, 100% आयुर्वेदिक, कोई साइड इफेक्ट नहीं। ऑर्डर करें {pitchLink}
    `,
    'at-length': `
      मुझे {#4-10} साल से {घुटनों का दर्द|शुगर|बवासीर} था, बहुत इलाज कराया कोई फायदा नहीं हुआ। फिर एक रिश्तेदार ने {invented} आयुर्वेदिक चूर्ण बताया और {#10-20} दिन में आराम मिल गया। मंगवाने के लिए नीचे दिए नंबर पर मिस कॉल दें, कैश ऑन डिलीवरी {mobile}
    `,
  },
};

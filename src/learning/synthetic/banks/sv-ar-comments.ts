import type { Bank } from '../bank.js';

/** Whole comments in Swedish, each as one person wrote it. */
export const SWEDISH_COMMENTS: Bank = {
  language: 'sv',
  isWhole: true,
  words: {
    // Numbers that the regulator keeps for films.
    mobilnr: `070-17406{#10-99}|+46 70 174 06 {#10-99}|0701-7406{#10-99}`,
    kommun: `Borås|Falun|Kiruna|Växjö|Sundsvall|Trollhättan|Visby|Karlskrona`,
  },
  ham: {
    readers: `
      Jaha, så var det med det.
      Suck.
      Vila i frid. Tankar till familjen.
      Haha "dialogmöte"
      Rubriken stämmer inte med texten...
      {#38-69} kr för ett paket smör på {kommun} torg, är ni inte kloka
      Har kört buss i {#11-30} år. Rast i en bod utan toalett, det är vad upphandlingen gav.
      @{nickname} Nej, RUT och ROT är olika saker. Läs igen.
      Jag är undersköterska och {#52-63} år. Igår var vi tre på {#28-40} boende. En av oss var vikarie och hade fått en halv dags introduktion. Ändå hinner vi le. Men chefens chef, som skriver om "hållbart arbetsliv" på intranätet, har jag aldrig sett på avdelningen.
      Det finns en sak som ingen av debattörerna nämner: vargen betalas av den som har får, men beslutas om av den som har utsikt. Jag har {20|30|35|45|50|60} tackor utanför {kommun}. Stängsel sattes upp {recent}, {90|110|125|145|160|180} kr metern, bidrag för hälften. I november tog den elva ändå. Jag vill inte skjuta allt som rör sig, jag vill att någon från länsstyrelsen är med och bär bort dem.
      Siffran är fel. SCB skriver {percent}: {paperUrl}
      Vet någon om elstödet gäller samfälligheter också? Hittar inget på hemsidan.
      Domaren var blind på båda ögonen. {#2-4} utvisningar i sista perioden!!
      Bra skrivet, även om jag röstar tvärtom.
      Kommunen har råd med en rondellhund i brons men inte med skolmaten. Man tager vad man haver, som Cajsa Warg aldrig sa.
    `,
    blogs: `
      Åh så fint! Kram från {kommun} {emoji}
      Bakade bullarna igår, bytte ut hälften av vetemjölet mot dinkel, blev jättebra
      Vi paddlade samma sträcka i {juni|juli|augusti}, {#3-5} dagar, och hade motvind åt båda hållen. Bilder och karta: {blogUrl} Lägerplatsen vid sluttningen är tyvärr avverkad nu.
      Garnet finns här också {shopUrl}, {#49-89} kr nystanet. Jag följde den här videon för hälen: {videoUrl}
      funkar inte på min, får felkod {#400-599}. samma som här {referenceUrl}
    `,
    'same-matters': `
      Pappa blev uppringd av "Bankens säkerhetsavdelning" och loggade in åt dem. {40|85|120} 000 kr, hela begravningskassan. Han var matematiklärare i {31|36} år. Sluta skriva att det bara är dumma som går på det.
      Jobbade på nätcasino i Malta {#2-4} år, kundtjänst. Vi hade en lista på spelare som "behövde uppmuntran". Uppmuntran var {50|100} free spins klockan två på natten. Jag slutade när jag kände igen namnet på en granne.
      Loppis i {kommun} på lördag! Bord {80|120} kr, anmälan till Karin {mobilnr} eller {privateMail}. Kaffe finns :)
    `,
    'at-length': `
      Jag har varit lokförare i {#19-33} år och måste få kommentera det där om "mänskliga faktorn". Visst, vi är människor. Men signalen vid {kommun} har felanmälts {#11-26} gånger sedan {recent}, jag har kopior på alla anmälningarna. Varje gång kommer någon och kontrollerar, varje gång fungerar den just då, ärendet stängs. Så en blöt kväll i november fungerar den inte, och då är det plötsligt min kollega som är faktorn. Han kör inte längre. Han snickrar fågelholkar och säljer dem på torget, köp gärna en. Utredningen finns att läsa för den som orkar, {paperUrl}, sidan {#14-60} är den intressanta.
    `,
  },
  spam: {
    money: `
      Lån utan UC, {10|110|205|305|400|500} 000 kr, även med betalningsanmärkning {pitchUrl}
      Hej! Jag heter {first} och bor i {kommun}. Banken sa nej, men fru {surname!} lånade mig {50|120|190|260|330|400} 000 kr på två dagar till {#2-3}% ränta. Jag lovade att berätta för alla. Mejla {mail}, hon är ärlig och troende.
      Tjäna {2000|2500|3000|4000|4500|5000} kr om dagen hemifrån, sms:a JA till {mobilnr}
      Programledaren avslöjade metoden i direktsändning och banken försökte stoppa klippet. 2500 kr blev {#40-95} 000 på {#7-14} dagar, se själv: {shortUrl}
      Bra artikel, {tack|mycket läsvärt|väl skrivet}! <a href="{pitchUrl}">{Flyttfirma|Stambyte|Låssmed} {kommun}</a>
    `,
    gambling: `
      Casino utan spelpaus, {50|80|110|140|170|200} free spins, swish-uttag {pitchLink} 🎰
      Vann {#9-60} 000 igår på {invented}, insats {#5-20} kr! Kod {referral} ger dubbel första insättning, skynda {pitchHost}
    `,
    people: `
      Ensamma kvinnor i {kommun} vill träffas ikväll 💋 {shortUrl}
      Ditt paket väntar. Betala {#19-39} kr i tullavgift: {shortUrl}
      {Ozempic|Tramadol|Viagra} utan recept, diskret från lager i Sverige, skriv till {mail}
      Du har en skatteåterbäring på {1200|2000|2500|3500|4000|4900} kr. Logga in med BankID inom 24 timmar {pitchUrl}
      {1000|2000|2500|3500|4000|5000} svenska följare för {#99-299} kr {handle}
    `,
    'at-length': `
      Jag brukar inte skriva på nätet men måste berätta. Efter {#4-10} år med {ledvärk|sömnproblem|övervikt|psoriasis} och otaliga läkarbesök fick jag tips av en arbetskamrat om det här helt naturliga preparatet. Inom {#8-18} dagar var jag som ny! Det säljs inte på apotek utan bara på den officiella sidan, och just nu halva priset: {pitchUrl}
    `,
  },
};

/** Whole comments in Arabic, of the Levant, Egypt, the Gulf and the Maghreb, each as one person wrote it. */
export const ARABIC_COMMENTS: Bank = {
  language: 'ar',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    jawwal: `00966 5{#1-9} {#100-999} {#100-999}|05{#1-9} {#100-999} {#100-999}|+20 10{#10-99} {#100-999} {#10-99}|٠٥{#1-9}{#100-999}{#100-999}`,
    balda: `المنصورة|إربد|صفاقس|الدمام|طنجة|البصرة|وهران|صيدا|أسيوط`,
  },
  ham: {
    readers: `
      لا حول ولا قوة إلا بالله
      هههههه صدقناكم
      الله يرحمها ويصبر أهلها
      العنوان في واد والخبر في واد
      طيب والكهرباء متى؟
      كيلو اللحمة صار بـ{300|350|400|450} يا ناس، مين يقدر؟
      كلام جميل بس على الورق فقط، احنا في {balda} ما شفنا شي
      @{nickname} يا أخي اقرأ الخبر أولا، الكلام عن الإيجار القديم مش الجديد
      أنا مدرس رياضيات من {#14-28} سنة، الفصل عندي فيه {#55-80} طالب والمروحة واحدة. الوزارة صرفت تابلت لكل طالب والسيستم يقع يوم الامتحان. بصراحة السبورة والطباشير كانوا أرحم، على الأقل ما كانوش محتاجين شبكة.
      والدي اشتغل {#25-40} سنة في الميناء وخرج بمعاش ما يكفي الدواء. كل شهر نجمع أنا وإخوتي ونكمل له. المقال يتكلم عن "إصلاح صناديق التقاعد" وكأن الناس أرقام في جدول. نعم هناك عجز، ولكن من الذي صرف الفائض أيام الوفرة؟ هذا السؤال لا يطرحه أحد من الخبراء الذين تستضيفونهم كل ليلة.
      الرقم غير دقيق، النسبة الرسمية {percent} حسب الجهاز المركزي: {paperUrl}
      حكم ظالم!!! ضربتين جزاء واضحة مثل الشمس
      حد يعرف تجديد البطاقة محتاج شهادة ميلاد كمبيوتر ولا القديمة تمشي؟
      أختلف مع الكاتب في الأسلوب وأتفق معه في المضمون، وشكرا على الشجاعة
      خويا راه المشكل ماشي فالقانون، المشكل فاللي كيطبقو
    `,
    blogs: `
      تسلم إيدك يا {first} الوصفة طلعت تحفة، حطيت لبن بدل الزبادي {emoji}
      شرح رائع، لكن عندي في الخطوة الثالثة تظهر رسالة خطأ {#400-599}. وجدت الحل هنا لمن واجه نفس المشكلة: {referenceUrl}
      زرنا المكان في {أبريل|مارس|أكتوبر} وكان الدخول بـ {20|35|50|60|75|90} فقط، كتبت عن الرحلة بالصور هنا {blogUrl} وأنصحكم بالذهاب صباحا قبل الزحمة
      اشتريت نفس الجهاز من {shopUrl} بسعر أقل، وهذه تجربة واحد قبل ما تشترون {videoUrl}
      وش اسم الشيلة اللي عند {clock}؟
    `,
    'same-matters': `
      اتصلوا بأمي وقالوا إنهم من البنك وأعطتهم الرقم السري، راح كل المبلغ {9|17|28} ألف. أمي متعلمة ومعلمة سابقة، بس كانوا يعرفون اسمها واسم الفرع. نبهوا أهلكم، البنك لا يتصل ويطلب رمزا أبدا
      كل من يعلق هنا عن قروض السيدة فلانة نصاب، يطلبون رسوم تحويل ثم يختفون
      تحذير من شخص مجرب: لعبة الطيارة والكازينو في الجوال خراب بيوت، أخوي باع سيارته وبعدين ذهب زوجته، واليوم ما يرفع عينه فينا
    `,
    'at-length': `
      قرأت المقال كاملا وأحب أن أضيف من واقع التجربة. أنا سائق شاحنة بين {balda} والعاصمة منذ {#13-27} سنة. الكاتب يقول إن السائقين متهورون، وفينا متهورون نعم. لكن الطريق مسار واحد بلا إنارة، واللوحات سرقت وبيعت خردة، وصاحب الشركة يعطيني {#9-11} ساعات لمسافة تحتاج أربع عشرة. إذا تأخرت خصم مني، وإذا أسرعت خالفوني، وإذا نمت مت. في الشهر الماضي دفنا زميلا عمره {#24-41} سنة وعنده طفلة ولدت بعده بأسبوع. لا نريد حملات توعية ولا أسابيع مرور، نريد مسارا ثانيا ومصباحا وساعة نوم.
    `,
  },
  spam: {
    gambling: `
      كازينو {invented} بونص {100|150|200|250|300}% سحب فوري {pitchLink} 🎰
      ربحت {900|1700|2500|3300|4100|4900} دولار من لعبة الطيارة وأنا جالس في البيت، استعملوا كود {referral} قبل ما ينتهي العرض {shortUrl}
    `,
    money: `
      قروض شخصية بدون كفيل خلال {24|48} ساعة واتساب {jawwal}
      السلام عليكم، أنا {خالد|أحمد|يوسف} من {balda}، كنت غارقا في الديون ورفضتني كل البنوك حتى هداني الله إلى السيدة {surname!} التي أقرضتني {20|35|50|60|75|90} ألف دولار بفائدة {#2-3}% فقط دون ضمانات. من كان محتاجا فليراسلها ولن يندم: {mail}
      شغل من البيت براتب {300|400|550|650|800|900} دولار أسبوعيا، بدون خبرة، فقط جوال وانترنت. راسلني خاص {handle}
      موضوع {مميز|مفيد|رائع} بارك الله فيك. <a href="{pitchUrl}">شركة {عزل أسطح|نقل أثاث|تسليك مجاري|تنظيف خزانات} {balda}</a>
      سداد قروض واستخراج قرض جديد، سداد متعثرات سمة، {jawwal} أبو {محمد|خالد|يوسف}
    `,
    people: `
      شيخ روحاني {invented} جلب الحبيب خلال {#3-7} ساعات {jawwal}
      مطلقة من {balda} للزواج المسيار، صوري ورقمي هنا {shortUrl}
      مبروك! تم اختيار رقمك للفوز بـ {سيارة|{50|80|110|140|170|200} ألف درهم|آيفون}. للاستلام اتصل بنا {jawwal}
      رابط التسجيل في المنحة {recent} ({200|300|350|450|500|600} دولار لكل أسرة) سارعوا قبل الإغلاق {pitchUrl} انشروا للأجر
      زيادة متابعين حقيقيين {1000|2500|4000|6000|7500|9000} بـ {#5-15} دولار {handle}
    `,
    'at-length': `
      السلام عليكم، أحببت أن أشارككم تجربتي لعل الله ينفع بها أحدا. عانيت من {السكري|آلام المفاصل|القولون|تساقط الشعر} أكثر من {#4-10} سنوات وصرفت الكثير على الأطباء دون فائدة، حتى دلتني جارتي على خلطة {invented} الطبيعية. بعد {#2-4} أسابيع ولله الحمد تحسنت حالتي تماما. للطلب والاستفسار واتساب {jawwal} والتوصيل لجميع المدن والدفع عند الاستلام.
    `,
  },
};

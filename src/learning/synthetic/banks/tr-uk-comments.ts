import type { Bank } from '../bank.js';

/** Whole comments in Turkish, each as one person wrote it. */
export const TURKISH_COMMENTS: Bank = {
  language: 'tr',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    cepTel: `0 5{#30-59} {#100-999} {#100-999}|+90 5{#30-59} {#100-999} {#10-99} {#1-9}|05{#30-59}{#100-999}{#100-999}`,
    ilce: `Bandırma|Tarsus|Akhisar|Ünye|Elazığ|Kırşehir|Çorlu|Fethiye|Siverek|Manisa`,
    marka: `{nickname}bet|{nickname}bahis|bet{nickname}|{nickname} b e t|{nickname}b€t|{nickname}βet`,
  },
  ham: {
    readers: `
      Yazık, çok yazık.
      Hoca yine döktürmüş, eline sağlık
      hani enflasyon düşüyodu 😂
      Allah rahmet eylesin, mekanı cennet olsun.
      Başlık başka haber başka.
      Emekli maaşı {#12-22} bin, kira {#15-30} bin. Matematik bilen varsa anlatsın.
      {ilce} devlet hastanesinde MR için {#5-9} ay sonraya gün verdiler, özelde aynı gün {#4-9} bin lira.
      @{nickname} kardeşim o dediğin KDV, haber ÖTV'den bahsediyor. Okumadan yorum yapmayın ya.
      {#22-34} yıllık öğretmenim. Sınıfımda {#38-46} öğrenci var, üçü Türkçe bilmiyor, ikisi kahvaltı yapmadan geliyor. Akıllı tahta takıldı, güzel, ama kışın kalorifer yanmıyor. Sayın müdürüm "idare edin hocam" diyor. {#22-34} senedir idare ediyoruz zaten.
      Deprem bölgesindenim, hâlâ konteynerdeyiz. Yazın {#45-52} derece, kışın tavan damlıyor. Gelen giden fotoğraf çekiyor, çocuğa oyuncak veriyor, gidiyor. Oyuncak istemiyoruz, yağmur almayan bir çatı ve çalışan bir okul istiyoruz. Bunu yazınca da nankör oluyoruz. Olsun.
      Rakam yanlış, TÜİK'in kendi sayfasında {percent} yazıyor: {paperUrl}
      Hakem rezalet, VAR desen uyuyor. {#1-3} net penaltımız vardı!!!
      Kentsel dönüşümde kat maliklerinin yarısı yetiyor mu, yoksa üçte iki mi lazım? Bilen var mı, avukat para istiyor da
      Katılmıyorum ama güzel yazılmış, en azından hakaret yok.
      Bizim köyden {40|45|50|60|65|70} hane vardı, şimdi {#5-9} ocak tütüyor. Fındığı toplayacak genç kalmadı.
    `,
    blogs: `
      Tarif için teşekkürler, ben yoğurt yerine kefir kullandım, efsane oldu {emoji}
      Gezi yazınız çok güzel olmuş. Biz de geçen yıl bisikletle gittik, {#3-5} günde {200|250|300} km. Fotoğraflar burada: {blogUrl} Kamp yeri için {ilce} çıkışındaki zeytinliği öneririm, ücretsiz.
      Aynı hatayı alıyordum, şuradaki yama ile düzeldi {referenceUrl} win10 64 bit
      bu kazağı ben de ördüm, ipi şuradan aldım {shopUrl} {90|110|125|145|160|180} lira, videosu da bu {videoUrl} kolay gelsin
      şarkının adı ne {clock}
    `,
    'same-matters': `
      Babaannemi "savcıyım" diye arayıp {80|150|240} bin lirasını aldılar, bilezikleri de. Karakola gittik, önümüzde aynı sebeple bekleyen dört kişi vardı. Lütfen büyüklerinize anlatın: devlet telefonda para istemez.
      Bahis reklamı yasak diyorsunuz, yorumların altı dolu. Kuzenim evini sattı, hâlâ "bir kuponluk işim var" diyor. Kırk yaşında adam annesinden harçlık istiyor.
      Kripto mu, güldürmeyin. {2021|2022} yazında zengindim, sonbaharda minibüse bindim
      Köy derneğimizin pikniği pazar günü saat 11'de. Gelecek olanlar Kemal abiye haber versin {cepTel}, {privateMail}. Çay bizden!
    `,
    'at-length': `
      Yazıyı iki kere okudum, ikisinde de canım sıkıldı. "Gençler tarımdan kaçıyor" diyorsunuz. Ben {34|38|41} yaşındayım, ziraat mühendisiyim, babamın {40|60|90} dönüm tarlasına döndüm. İlk yıl mazot, gübre, ilaç derken {180|260|340} bin lira harcadım; soğan tarlada {#2-4} liradan alıcı bulamadı, iki ay sonra markette kırktı. İkinci yıl ayçiçeği ektik, kuraklık vurdu, sigorta "kapsam dışı" dedi. Şimdi gündüz tarlada, akşam ilçede internet kafede ders veriyorum. Kaçan biz değiliz, kovalanıyoruz. Bir de köy konağına kalkınma ajansından masa tenisi geldi, sağ olsunlar. Oynayacak genç bulamıyoruz.
    `,
  },
  spam: {
    gambling: `
      {marka} güncel giriş adresi 👉 {shortUrl}
      Deneme bonusu {200|350|500|600|750|900} TL, çevrimsiz, ilk {50|60|70|80|90|100} kişiye. {marka} ara bul
      Abi ben bu işlere hiç inanmazdım. Arkadaşın zoruyla {marka!} sitesine {100|150|200|250|300} lira attım, sweet bonanzada {40|70|100|130|160|190} bin patladı, {#5-15} dakikada hesabımdaydı. Borçlarımı kapattım, anneme bulaşık makinesi aldım. Şüphesi olan girip baksın, {marka!} yazın çıkar, kod {referral}.
      b4n k0 kup0n her gün bedava, telegram {handle} ⚽ tutmayan gelsin
    `,
    money: `
      Sicili bozuk olana kredi, masrafsız, aynı gün. {cepTel}
      Evden paketleme işi, haftalık {#6-15} bin TL, kapınıza getirip alıyoruz. Tecrübe şart değil. WhatsApp {cepTel}
      Harika bir yazı olmuş, emeğinize sağlık. <a href="{pitchUrl}">{ilce} {çilingir|nakliyat|petek temizleme|escort}</a>
      2500 TL yatıran {20|30|35|45|50|60} bin alıyor, devlet destekli petrol hissesi! Televizyonda söylediler, videosu silinmeden izleyin: {pitchUrl}
      Dolandırıldınız mı? Paranızı geri alan avukat ekibi, ön ödeme yok {mail}
    `,
    people: `
      {ilce} gerçek resimli bayanlar, otele gelir {cepTel}
      Medyum {invented} hoca ile giden döner, {#3-7} günde, dünya çapında. {cepTel}
      PTT: kargonuz teslim edilemedi, {#9-40} TL ödeyerek yeniden yönlendirin {shortUrl}
      Sosyal yardım {#3-9} bin TL hesabınıza yatacak, e-devlet şifrenizle onaylayın {pitchUrl}
      takipçi {1000|2000|2500|3500|4000|5000} sadece {#29-99} TL, şifresiz, anında ✅ {pitchHost}
    `,
    'at-length': `
      Uzun yıllar {diz ağrısı|sedef|uykusuzluk|kilo} problemi yaşadım, gitmediğim doktor kalmadı. Sonra eltim bu {invented} kürünü getirdi. Yalan yok, ilk hafta bir şey anlamadım ama {#10-20} gün sonra merdiveni koşarak çıkıyordum. Eczanede satılmıyor, sadece buradan kapıda ödemeyle geliyor, bugün yüzde elli indirim varmış: {pitchUrl} Allah şifa versin herkese.
    `,
  },
};

/** Whole comments in Ukrainian, each as one person wrote it. */
export const UKRAINIAN_COMMENTS: Bank = {
  language: 'uk',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    telefon: `0{#63-99} {#100-999} {#100-999}|+38 0{#63-99} {#100-999}-{#10-99}-{#1-9}|38067{#100-999}{#100-999}`,
    mistechku: `Полтаві|Луцьку|Черкасах|Житомирі|Ужгороді|Сумах|Хмельницькому|Кременчуці`,
  },
  ham: {
    readers: `
      Та невже? Хто б міг подумати.
      Вічна пам'ять Герою. Щирі співчуття рідним
      От і вся реформа, панове.
      гречка по {40|50|60|70|80|90}, приїхали
      Заголовок клікбейт, соромно вам має бути.
      У {mistechku} світло по {#3-4} години, а на площі ілюмінація. Красиво, так.
      @{nickname} не перекручуйте, там ішлося про місцевий бюджет, а не про державний. Різницю відчуваєте?
      Я фельдшерка в селі, {#12-26} років. До найближчої лікарні {#35-60} км, дорога така, що породілля народжує на третій ямі. За ті гроші, що пішли на бруківку в райцентрі, можна було купити {#2-4} машини. Але бруківку видно на фото, а машину треба ремонтувати.
      Чоловік на нулі вже {#14-30} місяців. Відпустка була раз. Донька вчила його користуватись новою кавоваркою по відео. Коли читаю, що "всі втомились", хочеться спитати: від чого саме ви, шановний, втомились на тому дивані? Вибачте, накипіло. Дронщикам низький уклін, збір у нас у громаді закрили за {#2-6} дні, по {50|80|110|140|170|200} гривень.
      Перевірила: у звіті Рахункової палати інша цифра, {percent}. Ось він: {paperUrl}
      Хто знає, субсидію треба переоформлювати, якщо людина виїхала за кордон? У ЦНАПі черга від шостої ранку.
      Тренера на мило, {#0-1}:{#3-4}, стидоба
      Не погоджуюсь з автором, але читати було цікаво. Побільше б таких розмов замість лайки.
    `,
    blogs: `
      Дякую за рецепт, пампушки вийшли як у бабусі! Тільки часнику клала вдвічі більше 😊
      Гарні світлини. Ми теж ходили на Піп Іван минулого {липня|вересня}, звіт і трек тут: {blogUrl} На полонині можна купити бринзу, {200|250|300} грн за кілограм.
      в мене після оновлення не працює звук, хто стикався? пробував як тут {referenceUrl} не помогло
      Таку тканину брала отут {shopUrl}, а викрійку з цього відео {videoUrl}. Вишивка ваша неймовірна!
    `,
    'same-matters': `
      Бабусі подзвонили "з банку", вона назвала код, {18|32|47} тисяч як не було. Вона цілий тиждень не вечеряла, економила. Пояснюйте своїм, будь ласка, по сто разів.
      Не ведіться на "допомога ООН 10800", то фішинг, я сам ледь карту не ввів. Справжні програми тільки через Дію або соцзахист: {referenceUrl}
      Казино рекламують у кожному ролику, а хлопці на фронті програють зарплати з телефона в бліндажі. Побратим просив, щоб дружина забрала картку. Забрала. Він за це їй дякує досі, а власник того казино, мабуть, десь у Монако.
    `,
    'at-length': `
      Пані журналістко, дякую за репортаж, але дозвольте додати з місця. Я завідувала сільським клубом {#18-29} років. Коли громаду об'єднали, нам сказали: буде краще, буде культурний хаб. Хаб зробили в райцентрі, з пуфиками. До нас автобус ходить двічі на тиждень. А клуб стояв замкнений, аж поки не прийшла війна. Тоді ми його самі відчинили, без дозволу. Спершу сітки плели, потім пекли, потім поселили {#4-9} родин з-під Бахмута, і вони там живуть досі, діти повісили на сцені гойдалку. Отакий у нас хаб. Якщо хтось із міністерства читає: нам треба дах і туалет, решту ми вже маємо.
    `,
  },
  spam: {
    gambling: `
      Казино {invented}: {100|150|200|250|300} фріспінів за реєстрацію {pitchLink} 🎰
      Поклав {50|80|110|140|170|200} грн, вивів {#9-40} тисяч на картку за {#5-15} хвилин! Промокод {referral}, сам не вірив. {shortUrl}
    `,
    money: `
      Гроші до {20|25|30|40|45|50} тис. на картку без довідок, навіть з поганою КІ {pitchUrl}
      Робота в телефоні, {1500|2000|2500|3000|3500|4000} грн на день, виплати щовечора. Пишіть "+" {handle}
      Дякую автору, {дуже корисно|цікава стаття|все по суті}. {Вікна|Септики|Вивіз сміття|Евакуатор} у {mistechku} недорого: {pitchUrl}
      Доброго дня, я {Олена|Ірина|Галина}, медсестра. Була в розпачі через кредити, поки пані {surname!} не позичила мені {50|100|150|200|250|300} тисяч гривень під {#2-3}% без застави. Перевела за дві доби. Якщо ви в скруті, не бійтесь, напишіть їй: {mail}
      Повертаємо кошти від псевдоброкерів, оплата після результату {telefon}
    `,
    people: `
      Дівчата в {mistechku}, реальні фото, цілодобово {telefon}
      Допомога від ООН {6600|7500|8500|9000|10000|10800} грн! Реєстрація до {п'ятниці|кінця дня|завтра}: {shortUrl} потрібен номер картки
      Ворожка {Віра|Марія|Ганна}, поверну коханого, зніму порчу, по фото. {telefon}
      Виїзд за кордон офіційно, {#1-3} дні, документи "під ключ", оплата після перетину {handle}
      Підписники в інсту від {20|35|50|60|75|90} грн за тисячу {pitchHost}
    `,
    'at-length': `
      Довго не наважувалась написати. {#4-10} років боліли {суглоби|спина|коліна}, лікарі лише знизували плечима. Кума привезла карпатський бальзам {invented}, і за {#7-15} днів я почала спати вночі. В аптеках його нема, замовляла тут, зараз знижка -50% для пенсіонерів і родин військових: {pitchUrl}
    `,
  },
};

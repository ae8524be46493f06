import type { Bank } from '../bank.js';

/** Whole comments in Czech, each as one person wrote it. */
export const CZECH_COMMENTS: Bank = {
  language: 'cs',
  isWhole: true,
  words: {
    first: `Jana|Petr|Lenka|Honza|Věra|Tomáš|Alena|Mirek`,
    // A digit short, so that nobody has them.
    mobil: `{#602-799} {#100-999} {#10-99}|+420 {#602-799} {#10-99} {#100-999}`,
    mesta: `Jihlavy|Zlína|Opavy|Kladna|Písku|Liberce|Znojma`,
    mesto: `Jihlava|Zlín|Opava|Kladno|Písek|Liberec|Znojmo|Olomouc`,
  },
  ham: {
    readers: `
      No to jsem blázen.
      A je to tady zase...
      Upřímnou soustrast rodině.
      Haha, jasně, a Karkulka snědla vlka
      Nadpis o koze, článek o voze.
      {#28-39} Kč za rohlíky a {60|65|70|80|85|90} za máslo, to už je fakt k smíchu
      @{nickname} Omyl, DPH na knihy je nulová od {recent}. Dohledejte si to, než začnete nadávat.
      Dělám na dráze {#15-32} let. Vlaky nejezdí pozdě proto, že by strojvedoucí byli líní, ale protože výhybka u {mesta} pamatuje císaře pána.
      Bydlíme v paneláku v pátém patře, máma je po mrtvici a výtah stojí od {března|října|Vánoc}. Družstvo čeká na díl, díl čeká na Němce, Němec čeká na objednávku. Takže mámu snášíme se švagrem na židli, dvakrát týdně na rehabilitaci. Až zase budete psát o moderním digitálním státu, přijeďte, půjčíme vám jednu nohu od židle.
      Zdroj k tomu číslu: {paperUrl} Je to {percent}, autor si spletl sloupec.
      Nemá někdo zkušenost s příspěvkem na zateplení u řadovky? Prý musí souhlasit soused, a ten nesouhlasí nikdy s ničím.
      Rozhodčí na mýdlo! {#0-1}:{#3-6} a ještě se usmívá
      Celkem souhlasím, i když pan profesor by mohl občas vyjít z kabinetu. U nás v obci se volilo třikrát kvůli jednomu rybníku a nakonec ten rybník vyschnul.
      Díky za rozhovor, tohle jsem potřebovala číst.
      PROČ se o tom nepíše na titulní straně??!
    `,
    blogs: `
      Krásné fotky, moc zdravím z {mesta} {emoji}
      Ahoj {first}, podle tvého návodu jsem ušila už {#2-5} tašek, fotky mám na blogu {blogUrl}. Popruhy kupuju tady {shopUrl}, metr za {#12-29} Kč.
      Bábovka super, jen jsem dala půlku cukru.
      Nefunguje odkaz na stažení, hlásí {#403-504}. Našel jsem to tady: {referenceUrl}
      Šli jsme to v {červnu|září} s dětma, {#14-22} km, chata zavřená, takže vodu s sebou! video {videoUrl}
    `,
    'same-matters': `
      Tchyni volal "bankéř" a že má peníze v ohrožení. Převedla {120|250|380} tisíc na bezpečný účet. Teď pláče, že nás okradla o dědictví. Kašlu na dědictví, ale kdo jí vrátí noci, kdy spala?
      Půjčka od té paní v komentáři výš je podvod, psala jsem jim ze zvědavosti a hned chtěli {#2-5} tisíce na pojištění.
      Herna u nádraží konečně zavřená, po {#9-17} letech. Chodil tam můj táta. Měli tam levné chlebíčky a žádné hodiny na zdi.
    `,
    'at-length': `
      Pane redaktore, váš text o "neochotných úřednících" mě pobavil i naštval. Dělám {#14-28} let na stavebním úřadě v menším městě. Jsme dvě, třetí odešla do banky za dvojnásobek. Na stole máme {260|340|420} spisů, nový digitální systém, který spadl hned první den, a každý týden jednoho občana, který křičí, že jeho kůlna je přece jenom dřevník. Zákon se za mé kariéry změnil {#19-40}krát. Přesto ráno přijdu, zaliju kytky a hledám, jak těm lidem vyhovět, protože za tou kůlnou většinou vězí hádka s bratrem o dědictví. Takže až zase budete psát o neochotě, zastavte se, dřevník je támhle za rohem.
    `,
  },
  spam: {
    money: `
      Půjčka i s exekucí, do {30|65|100|130|165|200} tisíc, volejte {mobil}
      Jmenuji se {Petr|Tomáš|Mirek} {surname} a jsem soukromý investor. Nabízím půjčky vážným lidem od {50|60|65|75|80|90} 000 do {#5-20} milionů Kč, úrok {#2-3} % ročně, bez poplatků předem. Nepodvádím nikoho. Pište pouze na {mail}
      Výborný článek, {díky|palec nahoru}! {Stěhování|Zámečník|Výkup aut} {mesto} {pitchUrl}
      Práce z domova, {1000|1500|2000|3000|3500|4000} Kč denně, stačí mobil. Napiš mi na WhatsApp {mobil} slovo START
      Vložil jsem 6000 Kč a po {#8-14} dnech mi přišlo {60|80|95|115|130|150} tisíc. Známý moderátor to řekl v televizi a hned ho vypnuli. Dokud to jde: {shortUrl}
    `,
    gambling: `
      {50|80|110|140|170|200} free spinů bez vkladu, kód {referral} {pitchLink} 🎰
      Zaručené tipy na hokej, {#87-95} % úspěšnost, skupina zdarma jen do neděle {handle}
    `,
    people: `
      {Viagra|Rivotril|Ozempic} bez předpisu, dobírka {pitchUrl}
      Osamělá {#29-44} z {mesta}, fotky tady {shortUrl} 💋
      Vaše zásilka čeká na doplatek {#29-79} Kč {shortUrl}
      Vědma {Jana|Alena|Věra|Lenka} vrátí partnera do {#3-7} dnů, platba až po výsledku. {mobil}
      Příspěvek na bydlení {recent}: máte nárok na {#3-9} 500 Kč, přihlaste se bankovní identitou zde {pitchUrl}
    `,
    'at-length': `
      Trápila mě {#4-10} let {bolest kloubů|nadváha|nespavost} a doktoři jen krčili rameny. Až švagrová mi dala tyhle kapky z bylin. Po {#8-16} dnech jsem šla na houby jako za mlada! V lékárně nejsou, jen na oficiálních stránkách, dnes se slevou 50 %: {pitchUrl}
    `,
  },
};

/** Whole comments in Hungarian, each as one person wrote it. */
export const HUNGARIAN_COMMENTS: Bank = {
  language: 'hu',
  isWhole: true,
  words: {
    first: `Zsuzsa|Gábor|Kata|Laci|Ildikó|Péter|Erzsi|Balázs`,
    // A digit short, so that nobody has them.
    mobil: `06 30 {#100-999} {#100-999}|+36 20 {#100-999} {#10-99} {#1-9}|0670{#100-999}{#100-999}`,
    varos: `Szolnok|Pécs|Eger|Baja|Zalaegerszeg|Nyíregyháza|Kecskemét|Sopron`,
  },
  ham: {
    readers: `
      Na, ez is megvolt.
      Szégyen és gyalázat.
      Nyugodjon békében.
      hahaha jó vicc
      A cím félrevezető, kattintásvadászat.
      Kenyér {900|1000|1100|1200|1300|1400} Ft, nyugdíj {110|150|190} ezer. Innentől nincs kérdésem.
      @{nickname} Nem, az a személyi jövedelemadó, itt az iparűzésiről van szó.
      Ápoló vagyok {varos} mellett, {#13-29} éve. Éjszaka {#30-45} betegre ketten vagyunk, és az egyikünk nyugdíjas. Nem vezényelni kellene minket, hanem megkérdezni, miért mennek el a fiatalok. Én megmondom ingyen: mert {400|450|500|550|600} kilométerrel nyugatabbra négyszer ennyit kapnak, és székük is van.
      A vasútvonalat azzal zárták be, hogy nem utaznak rajta. Persze, hogy nem: a buszra hangolták az iskolakezdést, a vonat meg {20|25|30|35|40} perccel később ért be. Apám kalauz volt azon a vonalon, ismerte név szerint a gyerekeket, tudta, ki felejti ott a tornazsákot. Most ott a síneken nő a parlagfű, és uniós pénzből tábla hirdeti, hogy lesz majd bicikliút. {recent} óta hirdeti.
      A forrás szerint {percent}, nem {percent}: {paperUrl}
      Nem tudja valaki, hogy a csok visszamenőleg is jár-e? A kormányablakban azt mondták, hívjam a bankot.
      Bíró a vízbe! {#0-2}-{#3-5}, hazai pályán...
      Nem értek egyet, de legalább végre érvel valaki.
      Egyik kutya, másik eb. Maradok otthon vasárnap
      A képen látható híd nem a Tiszán van, hanem a Maroson, ott lakom mellette {30|35|40|50|55|60} éve.
    `,
    blogs: `
      Gyönyörű lett, gratulálok! {emoji}
      Szia {first}, kipróbáltam a receptet, nálam {40|45|50|55|60} perc kellett neki. Én tettem bele diót is, itt a kép: {socialUrl}
      Nekem is ez volt a bajom a nyomtatóval, ez segített: {referenceUrl}
      Mi tavaly {májusban|szeptemberben} jártunk arra, a belépő {1500|2000|2500|3000|3500} Ft volt, és a tónál már nincs büfé. Az útleírásunk: {blogUrl}
      hol lehet ilyen fonalat kapni? itt láttam {shopUrl} de elfogyott
    `,
    'same-matters': `
      Anyósomat felhívta a "bank", és {900|1700|2600} ezret utalt el nekik. Könyvelő volt világéletében. Ne írjátok, hogy csak a buták dőlnek be.
      A hozzászólások közt hirdető hitelezőnek ne válaszoljatok, előre kér pénzt, aztán eltűnik. A testvéremet így húzták le {60|90|150} ezerrel.
    `,
    'at-length': `
      Tisztelt Szerző! Olvasom, hogy a falusi iskolák "gazdaságtalanok". Nálunk {#38-61} gyerek járt a nyolc osztályba, én tanítottam a matekot és a testnevelést, a férjem vitte a focit, ingyen. Bezárták, azóta busz viszi őket {varos} felé, reggel hatkor, hazaérnek ötre. Három család elköltözött emiatt, aztán bezárt a bolt, mert nem volt kinek, aztán a posta. Kiszámolta valaki, mennyibe kerül egy falu? Mert én tudom, mennyi volt a spórolás: évi {#9-16} millió. Ennyiből épült tavaly a kilátó, ahonnan szépen látszik az üres iskola.
    `,
  },
  spam: {
    money: `
      Hitel BAR-listásoknak is, {500|600|650|750|800|900} ezertől {10|20|25|35|40|50} millióig {mobil}
      {Zsuzsa|Kata|Ildikó} vagyok {varos} közeléből. Elvált anyaként mindenhonnan elutasítottak, míg {surname!} asszony {#2-9} millió forintot adott kölcsön {#2-3}%-ra, két nap alatt, előleg nélkül. Kérem, ne higgyenek a csalóknak, csak neki írjanak: {mail}
      Remek írás, {köszönöm|csak így tovább}! <a href="{pitchUrl}">{Költöztetés|Lomtalanítás|Duguláselhárítás} {varos}</a>
      Otthoni munka, napi {#15-60} ezer Ft, csak telefon kell hozzá. Írj rám: {handle}
      Ezt akarták eltitkolni a bankok: 90 000 forintból {900|1100|1300|1500|1700|1900} ezer {#7-14} nap alatt. Nézd meg, amíg le nem szedik {shortUrl}
    `,
    gambling: `
      {50|80|110|140|170|200} ingyen pörgetés befizetés nélkül {pitchLink} 🎰 kód: {referral}
      Tegnap {300|400|550|650|800|900} ezret nyertem a {invented} kaszinóban {#2-5} ezerből, {10|15|20} perc alatt kifizették. Próbáljátok ki: {pitchUrl}
    `,
    people: `
      Magányos hölgyek {varos} környékén, regisztráció nélkül {shortUrl}
      Csomagja vámkezelésre vár, fizessen {600|650|750|850|900|990} Ft-ot: {shortUrl}
      {Viagra|Kamagra|Xanax} recept nélkül, diszkréten, utánvéttel {pitchUrl}
      Rezsitámogatás {recent}: Önnek {30|50|65|85|100|120} ezer Ft jár! Adja meg bankkártyája adatait: {pitchUrl}
      Jósnő {Erzsi|Ildikó|Kata} visszahozza a kedvesét {#3-9} napon belül, {mobil}
    `,
    'at-length': `
      {#4-10} évig szenvedtem {ízületi fájdalommal|álmatlansággal|túlsúllyal}, orvostól orvosig jártam hiába. A sógornőm hozta ezt a gyógynövényes cseppet, és {#8-16} nap múlva kutya bajom. Patikában nem kapható, csak itt, ma féláron, utánvéttel: {pitchUrl}
    `,
  },
};

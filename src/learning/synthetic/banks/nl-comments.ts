import type { Bank } from '../bank.js';

/** Whole comments in Dutch, of the Netherlands and Flanders, each as one person wrote it. */
export const DUTCH_COMMENTS: Bank = {
  language: 'nl',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    mobiel: `06 {#1000-9999} {#100-999}|06-{#100-999}{#1000-9999}|+31 6 {#1000-9999}{#100-999}|0475 {#10-99} {#10-99} {#1-9}`,
    dorp: `Almelo|Zwolle|Hasselt|Terneuzen|Roosendaal|Kortrijk|Emmen|Hoorn|Weert|Aalst`,
  },
  ham: {
    readers: `
      Tja. Belastinggeld hè.
      En dan gek vinden dat niemand meer stemt
      Dit meen je niet...
      Rust zacht {first}, je was een mooi mens.
      Kop dekt de lading niet.
      Heerlijk, weer een werkgroep.
      Welk stuk van "geen stikstofruimte" was onduidelijk?
      hoezo {#3-8} euro voor een kopje koffie op station {dorp}
      Wij wonen {200|350|500|600|750|900} meter van die windmolens. Je hoort ze bij oostenwind, en verder hoor je de snelweg, al {20|25|30|35|40} jaar. Over die snelweg heeft nog nooit een wethouder een inloopavond georganiseerd.
      Zorgvrijwilliger hier. De wijkverpleging komt bij mijn buurvrouw (91) nog {#8-15} minuten per dag. Steunkousen aan, klaar, doei. Ze kijkt er de hele dag naar uit. Ik vind dat we ons kapot moeten schamen als rijk land.
      @{nickname} Onzin. Hypotheekrente is in het buitenland ook aftrekbaar, in {België|Denemarken|Zweden} bijvoorbeeld, alleen anders geregeld.
      Ik rij al {#9-25} jaar vrachtwagen en zie elke week dezelfde capriolen bij dat knooppunt. Bord is te laat, invoegstrook te kort. Rijkswaterstaat weet het, ik heb het zelf gemeld in {recent}. Maar eerst moet er kennelijk een dode vallen.
      Prima artikel, alleen jammer van de foto: dat is een ooievaar en geen reiger.
      Volgens het CBS zijn het er {20|30|45|55|70|80} duizend en geen {100|150|200|300|350|400} duizend, zie {paperUrl}. Scheelt nogal, zou ik denken.
      Dag redactie, waarom is mijn reactie van gisteren verwijderd? Ik heb niemand uitgescholden, ik vroeg alleen wie dit onderzoek betaald heeft. Dat lijkt me een redelijke vraag. En nu ik toch bezig ben: het antwoord staat op de site van de universiteit, onder het kopje financiering, en is precies wat u denkt.
      Boeren zijn niet zielig en ook geen misdadigers. Mijn broer heeft {60|70|85|95|110|120} koeien, staat om vijf uur op, en kreeg in {#8-10} jaar vier keer nieuwe regels van vier ministers. Elke keer net geïnvesteerd. Zet daar maar eens een bedrijfsplan tegenover. En ja, het moet anders met de natuur, dat zegt hij zelf ook. Maar vertel hem dan alstublieft één keer wat de bedoeling is en hou je daar tien jaar aan.
      Voetbal is oorlog maar dit was een begrafenis. {#0-1}-{#3-6} thuis... wissels in de 80e, kom op zeg
      mijn zoontje zit op die school en er is niks gebeurd!! waar halen jullie het vandaan
      Vlaming hier: bij ons is dat al lang verplicht en geen kat die erover klaagt. Allez ja, geen kat... ge kent ons.
      Zolang ze in Den Haag denken dat iedereen met een laptop op de hei kan gaan zitten, verandert er niks voor de vrouw die het kantoor schoonmaakt.
      Iemand enig idee of de regeling ook geldt voor een huis uit {#1905-1938}? Gemeente neemt niet op, zit al drie kwartier in de wacht met panfluit.
      Ben het zelden met deze columnist eens maar dit is gewoon raak.
    `,
    blogs: `
      Wat een schatje! Gefeliciteerd {first} {emoji}
      Recept gemaakt met speltmeel en een scheut karnemelk, was binnen {#5-20} minuten op. Dank!
      Leuk stuk over de Elfstedenroute. Wij fietsten hem in {#3-6} dagen tegen de klok in, met wind mee (dachten we). Verslag en GPX staan hier: {blogUrl}. Tip: sla de camping bij {dorp} over, muggen zo groot als mussen.
      De lamp is trouwens ook hier te krijgen {shopUrl} voor {#19-49} euro, zelfde model, ander merkje. De onze hangt er sinds mei en doet het prima.
      Bij mij werkte stap 3 pas na een herstart van de router. Hier staat waarom: {referenceUrl} Misschien handig om toe te voegen?
      hoi weet iemand hoe het liedje heet bij {clock}, shazam weet het ook niet
      Ik heb dezelfde film gisteren gezien en liep er heel anders uit. Te lang, te mooi, te veel viool. Maar wat je schrijft over de vader klopt precies, daar had ik het ook over in mijn stukje: {blogUrl}
      Groetjes uit een regenachtig {dorp}, hier staan de krokussen er ook al! Foto's: {socialUrl}
    `,
    'same-matters': `
      Mijn vader kreeg een appje van "zijn dochter" met een nieuw nummer. {1.400|2.300|3.900} euro kwijt. Ik ben die dochter. Ik zat op dat moment naast hem, in de tuin, en hij durfde het me niet te vragen omdat ik zogenaamd in de problemen zat. Zo werken ze: met schaamte.
      Sinds die gokreclames weer mogen gaat mijn zwager elke avond "even een bonusje ophalen". {50|100} gratis spins is het duurste cadeau dat wij ooit gekregen hebben.
      Crypto is net als de buurman z'n boot: hoor je nooit meer over als ie gezonken is.
      Let op, de reactie hierboven over een lening van mevrouw zus-en-zo staat letterlijk zo onder {20|30} andere artikelen. Melden graag.
      Wie wil er nog mee met de bus naar de demonstratie? Opstappen {dorp} 8.15 uur, {#10-15} euro pp. Opgeven bij Anneke, {mobiel} of {privateMail}. Vol is vol!
      Als schuldhulpverlener zie ik elke week wat een lening "zonder BKR" doet. Het begint met {500|800} euro voor de wasmachine en het eindigt met een tas vol ongeopende enveloppen, op mijn bureau, soms met een excuus erbij dat de hond eraan gezeten heeft. Niemand is dom. Iedereen is moe. Bel alsjeblieft eerst de gemeente, dat kost niks en wij schrikken nergens van.
    `,
    'at-length': `
      Met verbazing las ik dat de bibliotheek in {dorp} "een ontmoetingsplek" wordt, dus met minder boeken. Ik ben er {#18-30} jaar bibliothecaresse geweest. Weet u wat een ontmoetingsplek was? De leestafel. Daar zaten elke ochtend dezelfde vijf heren met dezelfde drie kranten, en toen er één niet kwam ging de ander kijken, en zo is meneer {surname} gevonden, op tijd. Dat staat in geen enkele visienota. Natuurlijk mag er koffie, natuurlijk mogen er computers. Maar een bibliotheek zonder boeken is een wachtkamer waar je nooit aan de beurt bent. Ik heb bezwaar gemaakt, met {#200-400} handtekeningen, en een hele vriendelijke brief terug gekregen.
      Even rekenen, want hier wordt van alles geroepen. Zonnepanelen, {#8-14} stuks, gekocht in {2019|2020|2021} voor {4.100|4.800|5.600} euro. Opbrengst vorig jaar {2.700|3.300|3.900} kWh, waarvan ik zelf een derde gebruik. Zonder saldering krijg ik voor de rest straks misschien {#4-7} cent en betaal ik ook nog terugleverkosten. Terugverdientijd gaat dan van zeven naar {#11-14} jaar. Vervelend, geen ramp. Wat ik wél erg vind: iedereen die het vol in de wind deed "voor de volgende generatie" wordt nu weggezet als profiteur. Bron voor de tarieven: {paperUrl}
    `,
  },
  spam: {
    'praise-link': `
      Goed artikel, {bedankt|top|dank voor het delen}! {Rioolontstopping|Slotenmaker|Dakdekker|Verhuisbedrijf} {dorp} {pitchUrl}
      Zeer informatief, ik kom zeker terug. Kijk ook eens op mijn site over <a href="{pitchUrl}">{laminaat leggen|goedkope contactlenzen|botox}</a>
      Hoi! Wat een mooi vormgegeven blog, duidelijk dat hier veel tijd in zit. Ik ben zelf werkzaam bij {invented} en wij leveren al {10|15|20|25|30} jaar {kozijnen|traprenovaties|hoveniersdiensten|zonwering} door heel Nederland en België. Voor lezers van dit blog geldt tijdelijk {#10-25}% korting, vraag vrijblijvend een offerte aan: {pitchLink}
    `,
    money: `
      Lening nodig met BKR? {#2-9}.000 tot {#75-500}.000 euro, rente {#2-3}%. Mail {mail}
      Hallo, ik ben {first} uit {dorp}. Ik schrijf dit om mevrouw {surname!} te bedanken. De bank zei nee, iedereen zei nee. Zij heeft mij {10|25|40|50|65|80}.000 euro geleend in {24|48} uur zonder iets vooraf te betalen. Ik was ook bang voor oplichting, maar zij is echt en godvrezend. Schrijf haar {mail} of app {mobiel}, zij helpt jou ook.
      Thuiswerk!! {100|150|200|300|350|400} euro per dag met je telefoon, app START naar {mobiel}
      Mijn vriendin en ik zijn in {#4-9} maanden schuldenvrij geworden door elke dag een kwartier te besteden aan dit systeem. Geen MLM, geen verkooppraatjes, je ziet elke avond wat je verdiend hebt. Gratis webinar vanavond {#19-21}:00, nog {#6-19} plekken: {shortUrl}
      Bekende presentator onthult per ongeluk hoe hij {200|350|500|600|750|900} euro per uur verdient, banken in paniek {pitchUrl}
      250 euro ingelegd bij mevrouw {surname}, na {#6-12} dagen {#2-6}.{100|250|400|600|750|900} op mijn rekening. Zij handelt voor je, jij doet niks. Telegram: {handle}
      Geld kwijt aan neppe cryptobeurs? {invented} Recovery haalde mijn {#12-60}.000 euro terug terwijl de politie zei dat het kansloos was. Contact: {mail}
    `,
    gambling: `
      Casino zonder Cruks, {50|80|110|140|170|200} gratis spins, direct uitbetalen {pitchLink} 🎰
      Vannacht {900|1700|2500|3300|4100|4900} euro van een inzet van {#1-5} euro, ik tril nog. Bonuscode {referral} bij {pitchHost}
      GRATIS voetbaltips, laatste {#9-15} bonnen allemaal raak, kanaal gaat vanavond op slot: {handle}
    `,
    goods: `
      {Ozempic|Kamagra|Oxazepam} zonder recept, {morgen in huis|discreet verpakt|betalen met iDEAL} {pitchUrl}
      Wij sluiten na {#22-45} jaar onze winkel in {dorp}. Alles moet weg, {jassen|laarzen|tassen} tot -{70|75|80}%: {pitchUrl} Met pijn in ons hart, {Henk en Ria|Jan en Marjan|Wim en Trees}
      Rijbewijs zonder examen, geregistreerd bij RDW, ook na ontzegging. App {mobiel}
      {10|15|20} kilo eraf zonder honger, huisartsen willen niet dat je dit ziet. Eén druppel onder de tong voor het slapen: {shortUrl}
      Hoge kwaliteit {horloges|tassen|schoenen} replica goedkope prijs snelle levering, de klant is koning, welkom te bezoeken [url={pitchUrl}]{pitchHost}[/url]
    `,
    spell: `
      Medium {invented}, ex terug in {#3-7} dagen, betalen na resultaat {mobiel}
      Mijn man was {#4-11} maanden weg bij een jongere vrouw. Dr. {invented} heeft met zijn gebeden alles omgedraaid, binnen {48|72} uur stond hij met zijn koffers op de stoep en vroeg om vergeving. Ik had het zelf niet geloofd. Heb je problemen in de liefde of met je gezondheid, mail {mail}.
    `,
    people: `
      Eenzame vrouwen uit {dorp} zoeken discreet contact, gratis aanmelden {shortUrl}
      hoii ik ben {Lisa|Kim|Sanne} {#20-29} en verveel me, kijk op mijn profiel 😘 {pitchLink}
      Uw pakket kon niet worden bezorgd, betaal {#1-2},95 invoerkosten via {shortUrl}
      Energietoeslag {recent}: u heeft recht op {200|300|450|550|700|800} euro. Log in met uw bank om te ontvangen: {pitchUrl}
      Meer volgers? {1000|2000|2500|3500|4000|5000} echte Nederlandse volgers vanaf {#7-15} euro, {pitchHost}
    `,
    'at-length': `
      Even mijn ervaring delen. Ik liep al {#3-10} jaar met {kniepijn|schimmelnagels|slapeloosheid|overgewicht} en de huisarts kwam niet verder dan paracetamol. Via een vriendin kwam ik bij deze druppels terecht, honderd procent natuurlijk, en binnen {#8-20} dagen was ik van mijn klachten af. Ze zijn nergens in de winkel te koop, alleen op de officiële site en nu met 50% korting zolang de voorraad strekt: {pitchUrl}
      Mooie bijdrage, dit onderwerp leeft enorm. Wat veel mensen vergeten is dat je met {een goede boekhouder|zonnepanelen|een professionele website|dakisolatie} elk jaar honderden euro's kunt besparen. Bij {invented} helpen we je graag, zonder kleine lettertjes. Vraag op {pitchHost} een gratis adviesgesprek aan en ontvang een cadeaubon ter waarde van {25|50|75} euro.
    `,
  },
};

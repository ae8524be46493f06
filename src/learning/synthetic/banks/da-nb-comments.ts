import type { Bank } from '../bank.js';

/** Whole comments in Danish, each as one person wrote it. */
export const DANISH_COMMENTS: Bank = {
  language: 'da',
  isWhole: true,
  words: {
    first: `Mette|Lars|Kirsten|Søren|Hanne|Jens|Lone|Bent`,
    // A digit short, so that nobody has them.
    mobil: `{#20-61} {#10-99} {#10-99} {#1-9}|+45 {#20-61}{#10-99}{#100-999}`,
    kommune: `Randers|Esbjerg|Holbæk|Svendborg|Hjørring|Vejle|Nakskov|Rønne`,
  },
  ham: {
    readers: `
      Ja, det var så det.
      Æv bæv
      Hvil i fred, {first}. Kærlige tanker til familien.
      Hahaha, "midlertidigt" siger de
      Overskriften passer ikke til artiklen.
      {#45-70} kr. for en cykelbillet i toget, og så undrer man sig over bilerne
      @{nickname} Nej. Topskatten betales kun af det, der ligger over grænsen. Det er virkelig ikke så svært.
      Jeg er sosu-assistent på {#11-27}. år. I går nåede jeg {#12-18} borgere på en vagt, og hos den ene gik jeg baglæns ud ad døren, fordi hun ikke ville slippe min hånd. Det er der ikke et felt til i systemet.
      Vi bor på Lolland, tre kilometer fra det nye anlæg. Min mand var med i borgergruppen, {#9-14} møder, kaffe og wienerbrød og en meget venlig konsulent. Alt blev skrevet ned på gule sedler. Så kom planen, og den var magen til den fra det første møde, kommaerne også. Jeg er ikke imod solceller. Jeg er imod gule sedler.
      Tallet er altså {percent}, se selv hos Danmarks Statistik: {paperUrl}
      Ved nogen, om man kan få boligydelse med tilbage i tiden? Borger-et-eller-andet sender mig i ring.
      Dommeren skulle have haft en hvid stok. {#0-1}-{#3-5} i egen hule!
      Godt skrevet, selvom jeg er dybt uenig i konklusionen.
      Mon ikke vi overlever. Det gjorde vi i {#1973-1986} også.
      hvorfor blev min kommentar slettet?
    `,
    blogs: `
      Sikke fine, knus herfra {emoji}
      Brødet blev fantastisk, jeg hældte lidt øl i dejen i stedet for vand.
      Vi cyklede Vestkystruten i {juni|august} på {#6-9} dage, modvind hele vejen naturligvis. Billeder og priser på pladserne: {blogUrl}
      Garnet har de også her {shopUrl}, {#29-59} kr. nøglet, og luk-masker forklares godt i den her video {videoUrl}
      min ebike melder fejl {#20-99}, samme som beskrevet her {referenceUrl} nogen der har prøvet at skifte sensoren?
    `,
    'same-matters': `
      Min mor fik en sms om en pakke og tastede kortnummeret. {4|9|17}.000 kr. væk på en formiddag. Banken er flink, hun får nok pengene igen, men hun åbner ikke døren for det rigtige postbud længere.
      Spillereklamerne skal væk. Min bror fik tilbudt gratis spins den aften, han havde lukket sin konto. Den slags tilfældigheder tror jeg ikke på.
    `,
    'at-length': `
      Kære redaktion. I skriver, at landsbyskolen lukker, fordi "børnene vælger den fra". Jeg var lærer der i {#17-30} år. Først fjernede man overbygningen, så SFO'en, så bussen, og til sidst undrede man sig over, at forældrene kørte videre. Det er lidt ligesom at tage hjulene af en cykel og notere, at brugerne foretrækker at gå. De sidste {#24-41} elever sang for os den sidste dag, og borgmesteren holdt tale om robuste enheder. Nu er der yoga i gymnastiksalen hver anden torsdag. Jeg går selv til det, for udsigtens skyld, og fordi jeg stadig har nøglen.
    `,
  },
  spam: {
    money: `
      Lån {10|110|205|305|400|500}.000 kr. trods RKI, svar på {#5-15} minutter {pitchUrl}
      Hej, jeg hedder {first} og kommer fra {kommune}. Efter mange afslag fandt jeg {surname!}, en ærlig privat långiver, som sendte mig {40|90|145|195|250|300}.000 kr. til {#2-3}% i rente uden forudbetaling. Skriv til hende på {mail}, så får du hjælp ligesom jeg.
      Tjen {1500|2000|2500|3000|3500|4000} kr. om dagen hjemmefra, sms START til {mobil}
      God artikel, {tak|meget interessant}! <a href="{pitchUrl}">{Flyttefirma|Låsesmed|Kloakservice} {kommune}</a>
      Kendt vært kom til at afsløre det i fjernsynet: 1750 kr. blev til {30|40|55|65|80|90}.000 på {#7-14} dage. Bankerne er rasende, se det her inden det fjernes {shortUrl}
    `,
    gambling: `
      Casino uden ROFUS, {50|80|110|140|170|200} free spins {pitchLink} 🎰
      Vandt {#9-60}.000 i nat for en tyver på {invented}! Kode {referral} giver {100|150|200}% ekstra på første indbetaling {pitchHost}
    `,
    people: `
      Modne kvinder i {kommune} søger diskret sjov, gratis profil {shortUrl}
      Din pakke afventer told på {#19-49} kr. Betal her: {shortUrl}
      {Viagra|Tramadol|Ozempic} uden recept, leveret på {#1-3} dage, {mail}
      Skattestyrelsen: du har {1200|2000|2500|3500|4000|4900} kr. til gode, bekræft med MitID senest i dag {pitchUrl}
      Køb {1000|2000|2500|3500|4000|5000} danske følgere for {#99-249} kr. {handle}
    `,
    'at-length': `
      Jeg plejer ikke at skrive herinde, men jeg havde ondt i {ryggen|knæene|hofterne} i {#4-10} år, og lægen kunne intet gøre. Så anbefalede min svigerinde disse naturlige dråber, og efter {#8-16} dage dansede jeg igen. De fås ikke på apoteket, kun her til halv pris i dag: {pitchUrl}
    `,
  },
};

/** Whole comments in Norwegian, most in Bokmål, each as one person wrote it. */
export const NORWEGIAN_COMMENTS: Bank = {
  language: 'nb',
  isWhole: true,
  words: {
    first: `Kari|Ola|Ingrid|Geir|Berit|Trond|Astrid|Odd`,
    // A digit short, so that nobody has them.
    mobil: `4{#10-99} {#10-99} {#10-99}|+47 9{#10-99} {#10-99} {#10-99}`,
    bygd: `Hamar|Bodø|Molde|Alta|Skien|Førde|Harstad|Narvik`,
  },
  ham: {
    readers: `
      Ja ja, da var den dagen ødelagt.
      Typisk.
      Kondolerer, så utrolig trist.
      hehe "bærekraftig"
      Overskriften og saken henger ikke sammen...
      {#4-9} kr kilowatten i {bygd}, og fossen ligger rett utenfor vinduet
      @{nickname} Feil, formuesskatten går til kommunen også. Les litt før du freser.
      Fisker i {#19-40} år her. Dei som bestemmer kvotane har aldri kjent lukta av eit garn. Sånn, då var det sagt.
      Jeg er sykepleier på et sykehjem i {bygd}. I helga var vi to fagfolk på {#34-52} beboere, og den ene var lærling. Turnusen går opp på papiret fordi noen har regnet med at ingen blir syke og at ingen dør samtidig. De gjør det, altså. Så sitter vi der, og så ringer pårørende og spør hvorfor mor ikke har fått middag, og jeg har ikke noe godt svar. Det er ikke pengene mine jeg vil ha mer av, det er kolleger.
      Tallet stemmer ikke, SSB sier {percent}: {paperUrl}
      Noen som vet om strømstøtten gjelder hytta når man bor der fast? Kommunen svarer ikke.
      Dommerskandale! {#2-4} soleklare straffer og {#0-1}-{#2-3}, nei fy
      Godt innlegg, selv om jeg stemmer noe helt annet.
      Bygg veien først, SÅ kan vi snakke om bompenger. {#58-96} kroner tur-retur for å kjøre i en kø jeg kunne gått fra.
      Bildet er ikke fra {bygd}, det der er brua i nabokommunen, den ble malt rød i {#1990-2012}.
    `,
    blogs: `
      Så koselig! Klem {emoji}
      Takk for oppskriften, jeg hadde i kardemomme og litt mindre smør, ungene spiste opp alt på {10|15|20} minutter
      Vi gikk samme turen i {juli|september}. Hytta var full, så vi sov i telt ved vannet, kaldt men verdt det. Kart og bilder: {blogUrl}
      Fikk samme feilmelding, {#400-599}. Løsningen var å slette mappa, slik de skriver her {referenceUrl}
      garnet fant jeg her {shopUrl} til {#39-79} kr. hælen etter denne videoen {videoUrl} lykke til :)
    `,
    'same-matters': `
      Faren min ble oppringt av "politiet" og ga fra seg kodebrikken. {60|140|210} 000 kr. Han sa ingenting på tre uker. Snakk med foreldrene deres, og ikke le.
      Den dama som tilbyr lån i kommentarfeltet her er svindel, samme tekst på {#4-9} andre aviser. Meldt.
    `,
    'at-length': `
      Jeg har drevet nærbutikk på en øy i {#16-31} år, og leser at ferga skal "optimaliseres". Oversatt: siste avgang {#17-19}:30 i stedet for 22. Da kan ikke ungdommen gå på trening, da kan ikke hjelpepleieren ta kveldsvakt på fastlandet, og da slutter jeg å bestille fersk melk på fredager, fordi det ikke er noen igjen å selge den til. Besparelsen er {2|3|4} millioner. Rundkjøringa med kunst i byen kostet {#5-9}. Jeg er ikke imot kunst, jeg har til og med stått og sett på den mens jeg ventet på ferga. Jeg rakk å se den ganske nøye.
    `,
  },
  spam: {
    money: `
      Forbrukslån opptil {100|200|300|400|500|600} 000 selv med betalingsanmerkning {pitchUrl}
      Hei, mitt navn er {first} {surname}, privat långiver. Jeg tilbyr lån fra {20|35|50|60|75|90} 000 til {#2-9} millioner kroner til {#2-3}% rente, uten sikkerhet og uten gebyr på forhånd, til ærlige mennesker. Ta kontakt på {mail}
      Jobb hjemmefra, {2000|2500|3000|4000|4500|5000} kr dagen, send JA på WhatsApp {mobil}
      Fin artikkel, {takk|veldig nyttig}! <a href="{pitchUrl}">{Flyttebyrå|Rørlegger|Takvask} {bygd}</a>
      Kjent programleder avslørte hemmeligheten på direkten, 2500 kr ble {#40-95} 000 på {#7-14} dager. Se klippet før banken får det fjernet: {shortUrl}
    `,
    gambling: `
      Norsk casino uten registrering, {50|80|110|140|170|200} gratisspinn {pitchLink} 🎰
      Tok ut {#9-60} 000 i går kveld på {invented}, la inn {50|80|110|140|170|200} kr. Kode {referral}, løp og kjøp! {pitchHost}
    `,
    people: `
      Ensom i {bygd}? Jenter på nett nå 💋 {shortUrl}
      Pakken din er på vent, betal {#19-49} kr i avgift {shortUrl}
      {Viagra|Valium|Ozempic} reseptfritt, diskré sending, {pitchUrl}
      Du har {1200|2000|2500|3500|4000|4900} kr til gode på skatten. Logg inn med BankID innen midnatt: {pitchUrl}
      {1000|2000|2500|3500|4000|5000} ekte norske følgere for {#99-299} kr, {handle}
    `,
    'at-length': `
      I {#4-10} år slet jeg med {vonde ledd|søvnløshet|overvekt} uten at legen fant ut av det. Ei venninne ga meg disse dråpene, og etter {#8-16} dager var jeg et nytt menneske. Selges ikke på apotek, bare på den offisielle siden, halv pris i dag: {pitchUrl}
    `,
  },
};

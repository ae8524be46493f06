import type { Bank } from '../bank.js';

/** Prose of Dutch pages, written by people, by content farms, and by machines that translate. */
export const DUTCH_PROSE: Bank = {
  language: 'nl',
  words: {},
  spam: {},
  ham: {},
  prose: `
    De {spits|doelman|linksback} van {VV|SC} {invented} viel na een half uur uit met een hamstringblessure en staat volgens de club {#3-8} weken langs de kant.
    Drie minuten voor tijd kopte {surname} een hoekschop binnen, waarna het halve dorp het veld op liep en de scheidsrechter maar affloot.
    Bij het kiezen van een paar {schoenen|laarzen|wandelschoenen} zijn er veel dingen waar u rekening mee moet houden, zoals het materiaal, het comfort en natuurlijk ook de prijs.
    Bent u op zoek naar een goedkope {wasmachine|fiets|matras}, dan bent u op het internet aan het juiste adres, want daar vindt u een ruim aanbod voor ieder budget.
    Het scherm is ook in de zon goed leesbaar en de accu hield het {#9-20} uur vol, maar zodra het schemert worden de foto's korrelig.
    Haal de stekker uit het stopcontact en laat het apparaat minstens {twintig|dertig} minuten afkoelen voordat u het deksel verwijdert. Dompel het motorblok nooit onder.
    Gelieve deze handleiding zorgvuldig te lezen voor het gebruik van product en bewaren op een veilige plaats voor de toekomst, niet geschikt voor de kinderen onder {drie|acht} jaar.
    Heel veel mensen hebben last van {rugpijn|brandend maagzuur|slapeloosheid}, zonder dat ze weten dat er ook natuurlijke middeltjes bestaan waarmee je de klachten snel kunt verhelpen.
    Eén hoge meting zegt weinig, want de bloeddruk stijgt al van praten, van kou en soms alleen van de aanblik van een witte jas.
    Fruit de ui glazig in een beetje {boter|olie}, voeg de {linzen|gort} toe, schenk de bouillon erbij en laat alles {twintig|dertig|veertig} minuten zachtjes pruttelen.
    Dit overheerlijke recept is super makkelijk om te maken en je hebt maar {vier|vijf|zes} ingrediënten nodig, dus er is geen enkele reden om het niet te proberen.
    De {botanicus|orgelbouwer|landmeter} {surname}, in {#1810-1890} geboren te {invented}, liet een woordenboek van de streektaal na dat pas in {#1920-1980} werd gedrukt.
    {invented} is een buurtschap met {#40-390} inwoners aan de linkeroever van de {invented}. Tot de gemeentelijke herindeling had het een eigen raadhuis en een eigen veldwachter.
    De brandweer was tot diep in de nacht bezig met een schuurbrand even buiten {invented}. Er raakte niemand gewond, ook de {pony|kippen} niet.
    De gemeenteraad besloot met {#9-14} tegen {#5-8} stemmen om het zwembad nog één zomer open te houden, hoewel er scheuren in het bassin zitten.
    De rechtbank veroordeelde de {makelaar|juwelier|boekhouder} tot {#6-30} maanden cel, omdat hij dezelfde {woonboot|caravan} aan {drie|vier} kopers had verkocht.
    Het aandeel {invented} zakte {#3-12} procent nadat het bedrijf had gewaarschuwd dat de hoge prijs van {karton|tarwe|diesel} tot in het voorjaar op de winst zal drukken.
    De {zangeres|actrice|presentatrice} werd afgelopen weekend hand in hand gespot met een onbekende man, slechts enkele weken na de breuk met haar echtgenoot.
    Ons gemoedelijke familiehotel ligt aan de rand van het bos en telt {#12-60} kamers met balkon, een sauna en een keuken die werkt met groenten uit eigen tuin.
    Wie vroeg opstaat heeft de steeg naar de {burcht|kapel|bron} voor zichzelf en ziet van boven hoe de mist langzaam uit het dal trekt.
    {Rozen|Hortensia's|Aalbessen} snoeit u aan het eind van de winter, vlak boven een knop die naar buiten wijst, en nooit als het vriest.
    De instelling wordt alleen bij het opstarten gelezen. Wilt u haar later wijzigen, pas dan het configuratiebestand aan en stuur het proces het signaal om te herladen.
    De huurder meldt schade zonder uitstel aan de verhuurder en brengt geen veranderingen aan, hoe klein ook, zonder diens schriftelijke toestemming.
    Voor onze vestiging in {invented} zoeken wij een {magazijnmedewerker|kok|boekhouder} voor {#24-38} uur per week. Wij bieden een vast contract, reiskosten en een gezellig team.
    {Ram|Weegschaal|Vissen}: in de liefde staat u een leuke verrassing te wachten, maar op het werk kunt u deze week beter even geduld hebben en op uw woorden letten.
    Concluderend kan men zeggen dat {schooluniformen|mobieltjes in de klas|huiswerk} zowel voordelen als nadelen hebben, en dat iedereen daar uiteindelijk zijn eigen mening over moet vormen.
    Ik wilde {bijen|paarden} houden, vertelt ze terwijl ze in haar {thee|koffie} roert, maar we woonden {vijf|zes} hoog en mijn moeder had daar zo haar gedachten over.
    De weerdienst verwacht op {dinsdag|zaterdag} zware windstoten langs de kust en raadt aan om aanhangers thuis te laten. In het binnenland blijft het bij motregen.
    Kinderen leren het beste terwijl ze spelen, daarom is het voor ouders van groot belang om goed op te letten bij het uitzoeken van speelgoed dat bij de leeftijd past.
    Dit {product|artikel} is gemaakt van hoge kwaliteit materiaal, duurzaam en niet gemakkelijk te vervormen, het is een ideaal geschenk voor het familie, vrienden en kantoor.
    Op zulke dagen vliegen de bijen niet, zegt de imker; ze wachten, en wie ze stoort, merkt gauw genoeg hoe ze erover denken.
    Door over te stappen naar een andere leverancier kunt u op een simpele manier tot wel {#100-400} euro per jaar besparen op uw energierekening, en dat is mooi meegenomen.
  `,
};

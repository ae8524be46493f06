import type { Bank } from '../bank.js';

/** Whole comments in Italian, each as one person wrote it. */
export const ITALIAN_COMMENTS: Bank = {
  language: 'it',
  isWhole: true,
  words: {
    // Two digits short, so that nobody has them.
    cellulare: `3{#20-89} {#10-99}{#100-999}|+39 3{#20-89} {#100-999}{#10-99}|3{#20-89}.{#10-99}.{#100-999}`,
    paese: `Piacenza|Foggia|Cuneo|Sassari|Terni|Rovigo|Cosenza|Lecco|Ragusa|Macerata`,
  },
  ham: {
    readers: `
      E io pago.
      Ma davvero vi stupite ancora?
      ahahah il ponte, certo, come no
      Povera Italia.
      Il titolo dice una cosa, l'articolo il contrario. Mah
      Scusate ma dov'è la notizia?
      Condoglianze. Una persona perbene, di quelle che non fanno rumore.
      ...e intanto a {paese} il pronto soccorso chiude alle 20
      Basta con sti monopattini
      Il prof ha ragione da vendere, però glielo vada a spiegare lui a chi prende {900|1000|1050|1150|1200|1300} euro al mese.
      Gentile redazione, vi segnalo che il link alla delibera non funziona. Quella giusta dovrebbe essere questa: {referenceUrl} (pagina {#4-48}, comma 2).
      @{nickname} Guardi che la sanità è regionale, quindi si rivolga al suo presidente, non a Roma.
      Ho fatto domanda per la risonanza a {gennaio|marzo|settembre}: primo posto libero fra {#9-14} mesi. A pagamento, nello stesso ospedale, con lo stesso medico, {martedì|giovedì|domani}: {200|250|300} euro. Questa non è una lista d'attesa, è un listino prezzi.
      Sono figlio di emigranti, mio padre è partito da {paese} con la valigia di cartone e {#2-5} mila lire. A {Charleroi|Stoccarda|Toronto} sulle porte c'era scritto "niente cani né italiani". Me lo raccontava senza rabbia, come si racconta il tempo. Ecco perché quando leggo certi commenti qui sotto, firmati con cognomi uguali al mio, mi viene da chiedere se la memoria si perde in una generazione o in due.
      Zona 30? Io ci metterei anche zona 20. Ho {#60-82} anni, attraverso sulle strisce e prego.
      Come al solito si parla di tutto tranne che di evasione. Cento miliardi l'anno. CENTO. E stiamo qui a litigare per il bonus da {80|105|130|150|175|200} euro ai diciottenni.
      Io insegno in un professionale. Ho ragazzi che si alzano alle 5 per prendere due pullman e arrivano che hanno già fatto mezza giornata. Studiano il diesel su un motore del {#1987-1998} perché il laboratorio nuovo, pagato coi fondi europei, è chiuso: manca il collaudo. Da {#2-4} anni. L'ho scritto all'assessore, mi ha risposto con gli auguri di Natale.
      Non sono d'accordo con l'autore quando dice che i giovani non leggono. Mio figlio legge più di me, solo che lo fa sul telefono e non compra il giornale. È diverso.
      Ma l'arbitro l'avete visto? No perché io ho visto un'altra partita. Rigore al {60|65|70|80|85|90}' che neanche all'oratorio.
      Dati ISTAT alla mano, il calo è del {percent} e non del {percent}: {paperUrl}. Chi ha scritto il pezzo ha letto la colonna sbagliata.
      Qualcuno sa se lo sconto vale anche per chi ha la residenza ma non il domicilio? Allo sportello mi hanno guardato come se fossi matto
      Grazie per questa intervista, l'ho fatta leggere ai miei.
    `,
    blogs: `
      Che meraviglia questi biscotti!! Li provo domenica, baci {emoji}
      Ciao {first}, bellissimo il giro del lago. Noi l'abbiamo fatto al contrario, in {#4-7} ore col passeggino da trekking, e alla fine birra e gnocchi al rifugio, {#14-22} euro a testa. Qui il nostro racconto: {blogUrl}
      Anch'io ho avuto quel problema con la scheda. Ho risolto seguendo questo video {videoUrl} (minuto {clock}), bisogna tenere premuto il tasto mentre si attacca l'alimentatore. Il ricambio l'ho preso qui {shopUrl}, {#6-19} euro.
      Io la pastiera la faccio col grano cotto in casa, mia suocera se sapesse del barattolo mi toglierebbe il saluto 😂
      Complimenti per la recensione, mi hai fatto venire voglia di rileggerlo. Ne avevo parlato anche io qui, ma con molta meno pazienza di te: {blogUrl}
      il programma non si apre, esce errore {400|500|600|700|800|900}, qualcuno ha risolto? win 11
      Bella la borsa! Il cartamodello è quello che si scarica da {blogUrl}? Perché a me le misure del manico non tornano.
      Grazie della dritta! Ordinato ora {shopUrl} ultimo pezzo, scusate eh ;)
    `,
    'same-matters': `
      A mia zia hanno telefonato fingendosi i carabinieri: "suo nipote ha fatto un incidente, servono {4.000|6.000|9.000} euro". Li aveva già messi nella busta, insieme alla fede del nonno. L'ha fermata il fruttivendolo che ha visto il tipo sotto casa. Quest'anno al fruttivendolo il panettone lo porto io.
      Il gioco è una tassa sulla disperazione, e lo Stato fa il croupier. In questo quartiere ci sono {#6-14} sale slot e nessuna biblioteca. Ho provato a contare quante volte al giorno mi compare la pubblicità di un casinò mentre guardo la partita di mio figlio in streaming: mi sono fermato a {20|30|40}. Poi una sera un cartello: "gioca responsabilmente". Grazie, eh.
      I bitcoin li capisco quanto mia nonna capiva il telecomando, e mia nonna viveva benissimo
      Il maestro di vita che vi fa guadagnare {3.000|5.000} euro al mese da casa guadagna così: vendendo a voi il corso. Fine del corso, è gratis.
      Chi viene domenica alla pulizia del fiume? Ritrovo ore 9 al ponte, portate guanti. Per info Elena {cellulare} oppure {privateMail}. Pranzo al sacco!
      La pomata che dite funziona, me l'ha data il mio medico, ma in farmacia costa {#6-9},90 e non quaranta come su quel sito.
    `,
    'at-length': `
      Abito in montagna, {#900-1300} metri, {80|120|150} residenti d'inverno. L'articolo parla di "borghi da rilanciare" e mostra una foto con i gerani. Vi racconto il borgo senza gerani: la corriera passa alle {#6-7} e alle 18, il medico il giovedì se non nevica, la bombola si porta su a spalla perché la strada è franata nel {recent}. L'anno scorso hanno finanziato una panchina gigante, {18|25|40} mila euro, bellissima, ci si vede tutta la valle, compresa la frana. Noi non vogliamo essere rilanciati. Vorremmo un muro di contenimento e il postino. Poi, se avanza qualcosa, anche i gerani.
      Non capisco questa smania di avere sempre un colpevole. È morto un uomo sul lavoro, aveva {#24-58} anni, due figli. Nei commenti leggo: colpa sua, non aveva il casco; colpa della ditta; colpa dello Stato. Ho fatto il capocantiere per {#22-35} anni e vi dico come succede: succede perché è venerdì, perché il subappalto del subappalto deve consegnare lunedì, perché il ponteggio l'ha montato uno e lo usa un altro, perché l'ispettore viene una volta ogni {#6-14} anni e avvisa prima. Nessuno decide di ammazzare nessuno, eppure la firma su quel foglio ce la mettono in tanti. Anch'io ne ho messe, di firme. Per fortuna mi è andata bene, e non è merito mio.
      Cara {Francesca|Chiara|Silvia}, il tuo diario dalla Puglia mi ha fatto compagnia in treno. Noi c'eravamo a {maggio|giugno|settembre}, in quattro più il cane, e confermo: la masseria vale ogni euro ({70|85|110} a notte con colazione). Aggiungo due cose per chi legge: la spiaggetta dopo il faro adesso è a pagamento, e il panificio buono è quello senza insegna. Ho messo la cartina e qualche scatto qui {blogUrl}, il video della barca invece è di mio cognato, perdonate la musica {videoUrl}. Le ciotole azzurre che ti piacevano le vendono anche online, eccole: {shopUrl} Un abbraccio!
    `,
  },
  spam: {
    'praise-link': `
      Ottimo articolo, {grazie|complimenti|molto utile}! {Spurghi|Traslochi|Fabbro|Sgomberi} {paese} {pitchUrl}
      Bel sito, l'ho messo tra i preferiti. Se vi interessa {il prestito cambializzato|la cessione del quinto|l'oro usato} passate da <a href="{pitchUrl}">qui</a>
      Salve, ho trovato il vostro blog per caso su Google e devo dire che è davvero ben curato, raro di questi tempi. Anche noi ci occupiamo con passione di {infissi in PVC|noleggio a lungo termine|sigarette elettroniche|materassi}: qualità italiana, preventivo gratuito in {24|48} ore e sconto del {10|15|20|30|35|40}% per i lettori di questo blog. Trovate tutto su {pitchHost}
    `,
    money: `
      Prestiti da {#3-9}.000 a {100|250|400|600|750|900}.000 euro anche a cattivi pagatori e protestati, tasso {#2-3}%. {mail}
      Buongiorno, mi chiamo {Patrizia|Giulia|Elena}, sono un'impiegata di {paese} e voglio condividere la mia gioia. Cercavo un prestito da mesi, la banca mi rideva in faccia e in rete ho trovato solo truffatori. Poi ho incontrato la signora {surname!} che in {48|72} ore mi ha fatto il bonifico di {10|20|30|40|50|60}.000 euro senza spese anticipate. Contattatela anche voi, è una donna di cuore: {mail} oppure WhatsApp {cellulare}
      Lavora da casa, {80|135|190|240|295|350} euro al giorno, zero esperienza, info in privato {cellulare}
      Ho mollato l'ufficio a {#28-45} anni e oggi guadagno {#4-9}.{100|250|400|600|750|900} euro al mese con {#2-3} ore al giorno. Come? Non te lo dico qui, te lo mostro: corso gratuito per i primi {30|35|40|45|50} iscritti, poi {#297-497} euro. {pitchLink}
      Lo conoscete tutti, e in diretta gli hanno tolto il microfono quando ha detto come fa i soldi. Basta versare 250 euro, il resto lo fa l'algoritmo. Guardate voi stessi {shortUrl}
      Grazie alla dottoressa {surname} il mio bitcoin ha fatto +{200|250|350|450|550|640}% in {#3-6} settimane, Telegram {handle}
      Truffati dal trading? {invented} Recovery ha ridato a mia madre {#18-70}.000 euro che credevamo persi. Non pagate nessuno prima. Scrivete a {mail}
      {#5-15} anni di debiti cancellati con una firma, legge salva suicidi, chiamata gratuita {pitchUrl}
    `,
    gambling: `
      {50|100|150|200|250|300} giri gratis SENZA documento 👉 {pitchLink} 🎰🎰
      slot gallina, slot bar, tutte su {pitchHost}, bonus {100|150|200|250|300}€ subito e prelievo in giornata. ieri ho portato a casa {400|900|1400|1900|2400|2900} euro con 2 euro, giuro su mia madre
      Schedine pronte quota {#5-30}, cassa {#9-19} giorni di fila. Canale gratuito fino a {stasera|domenica}: {handle}
    `,
    spell: `
      Cartomante {Sonia|Rosa|Mirella}, prima telefonata gratis, ritorno d'amore garantito {cellulare}
      Il mio compagno mi ha lasciata dopo {#6-19} anni senza una spiegazione. Ero distrutta, non mangiavo più. Ho contattato il maestro {invented!} che con un rituale potente me lo ha riportato in {#3-7} giorni, più innamorato di prima. Non chiede soldi in anticipo. Maestro {invented!}: {mail}
    `,
    goods: `
      {Viagra|Cialis|Priligy} generico senza ricetta, pacco anonimo, {pitchUrl}
      Ho perso {#9-19} kg mangiando pizza! La farmacista di {paese} ha scoperto il trucco del limone a stomaco vuoto, ma quello vero è qui: {shortUrl}
      Outlet {borse|orologi|scarpe} firmate -{70|75|80|85|90}%, autentico, spedizione 24h [url={pitchUrl}]clicca qui[/url]
      PATENTE senza esame registrata in motorizzazione, anche CQC e nautica, {#7-15} giorni. Solo WhatsApp {cellulare}
    `,
    people: `
      Incontri a {paese}, casalinghe annoiate, gratis {shortUrl} 💋
      ciao sono {Giulia|Debora|Elena} ho {#20-35} anni e cerco amico discreto zona {paese}, le foto le metto solo nel mio canale {handle}
      Pacco in giacenza n. {#100000-999999}: confermi l'indirizzo e versi {#1-2},99 euro {shortUrl}
      Bonus statale {recent} da {200|300|350|450|500|600} € in scadenza: inserisci codice fiscale e IBAN su {pitchUrl} per non perderlo
      Follower italiani veri, {1000|2000|2500|3500|4000|5000} a {#9-19} euro, pagamento PayPal. {handle}
    `,
    'at-length': `
      Vorrei raccontare la mia storia a chi sta soffrendo. Per {#4-11} anni ho combattuto con {la psoriasi|il diabete|l'acufene|i dolori alle ginocchia} senza trovare sollievo. Poi un'amica infermiera mi ha parlato di un rimedio naturale che in Italia nessuno pubblicizza perché toglierebbe clienti alle case farmaceutiche. Dopo {#10-20} giorni dormivo di nuovo, dopo un mese ero un'altra persona. Si ordina soltanto dal sito ufficiale, oggi a metà prezzo, si paga al corriere: {pitchUrl}
      Un contributo davvero prezioso, complimenti all'autore. Chi si occupa di {ristrutturazioni|arredamento|consulenza del lavoro|traslochi} sa bene quanto sia importante affidarsi a professionisti seri. La nostra azienda {invented}, attiva a {paese} e provincia da oltre {#10-30} anni, offre sopralluoghi gratuiti e pagamenti personalizzati. Visitate {pitchHost} e scoprite le promozioni del mese!
    `,
  },
};

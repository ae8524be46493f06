import type { Bank } from '../bank.js';

/** Prose of Italian pages, written by people, by content farms, and by machines that translate. */
export const ITALIAN_PROSE: Bank = {
  language: 'it',
  words: {},
  spam: {},
  ham: {},
  prose: `
    Il {centravanti|portiere|terzino} del {Calcio|Real} {invented} si è fermato in allenamento per un guaio al polpaccio e resterà fuori {#3-8} settimane.
    A {#3-9} minuti dalla fine {surname} ha raccolto una respinta corta al limite dell'area e ha infilato il pallone sotto la traversa.
    L'allenatore non ha cercato scuse: la squadra, ha detto, è arrivata all'ultimo quarto d'ora con le gambe molli e la testa già sul pullman.
    Quando si sceglie un paio di {scarpe|stivali|occhiali} ci sono molte cose che bisogna tenere a mente, come ad esempio il materiale, la comodità e naturalmente anche il prezzo.
    Se siete alla ricerca di {una lavatrice|un materasso|una bicicletta} a buon prezzo, su internet potrete trovare una vasta scelta di modelli adatti a tutte le vostre esigenze.
    La borsa è un accessorio che non può assolutamente mancare nell'armadio di ogni donna, perché è in grado di rendere speciale anche il look più semplice.
    Lo schermo si legge bene anche al sole e la batteria è durata {#9-20} ore, ma appena cala la luce le foto diventano una poltiglia.
    In autostrada l'auto è silenziosa e beve {#4-7},{#1-9} litri ogni cento chilometri, però dietro si sta scomodi e nel bagagliaio entrano a stento {due valigie|i sacchi della spesa}.
    Staccare la spina e lasciare raffreddare l'apparecchio per almeno {venti|trenta} minuti prima di togliere il coperchio. Non immergere mai il motore in acqua.
    Si prega di leggere questo manuale attentamente prima di uso del prodotto e di conservare in luogo sicuro per il futuro, non adatto per i bambini sotto di {tre|otto} anni.
    A causa della luce e dello schermo, il colore dell'articolo può essere un poco diverso dalle immagini, si prega di consentire {1|2|3} cm di errore per la misura manuale.
    Sono tantissime le persone che soffrono di {mal di schiena|acidità|insonnia} e che non sanno che esistono dei rimedi naturali molto efficaci che si possono preparare comodamente in casa.
    Lo {zenzero|zafferano} è conosciuto da millenni per le sue straordinarie proprietà, e se assunto ogni mattina a digiuno aiuta a bruciare i grassi e a depurare l'organismo.
    Un solo valore alto dice poco, perché la pressione sale quando si parla, quando si ha freddo e, a volte, alla sola vista di un camice.
    Fate appassire la cipolla {nell'olio|nel burro} senza che prenda colore, unite {il riso|le lenticchie|l'orzo}, coprite di brodo e lasciate cuocere piano per {venti|trenta|quaranta} minuti.
    Lasciate lievitare l'impasto sotto un panno umido finché non raddoppia. Mia nonna infilava la ciotola nel letto, sotto due coperte, e guai a chi apriva la finestra.
    Questa ricetta golosa è davvero facilissima da preparare e bastano solamente {quattro|cinque|sei} ingredienti, quindi non avete scuse per non provarla subito e stupire i vostri ospiti.
    Nato a {invented} nel {#1810-1890}, {surname} fu {botanico|organaro|agrimensore} e lasciò un vocabolario del dialetto della sua valle, dato alle stampe soltanto nel {#1920-1980}.
    {invented} è una frazione di {#40-390} abitanti sulla sponda sinistra del torrente {invented}. Fino alla metà del secolo scorso fu comune autonomo.
    Quando l'assedio fu tolto, in autunno, nella rocca restavano {#20-90} uomini e una mula che nessuno, a leggere i registri, aveva avuto cuore di macellare.
    Fin dalla notte dei tempi l'uomo è sempre stato affascinato {dalle stelle|dal mare|dal potere}, e anche nella società di oggi, nonostante il progresso, la situazione non è cambiata.
    I vigili del fuoco hanno lavorato tutta la notte di {sabato|martedì} per domare le fiamme in un {fienile|capannone} alle porte di {invented}. Nessun ferito.
    Il consiglio comunale ha deciso con {#9-14} voti contro {#3-7} di tenere aperta la piscina ancora per un'estate, nonostante le crepe nella vasca.
    Il ponte resterà chiuso fino {a Natale|a Pasqua|alla vendemmia}, e la deviazione per {invented} allunga di {#5-25} minuti il giro dello scuolabus.
    Il tribunale ha condannato a {#2-6} anni il {gioielliere|mediatore|commercialista}, che aveva venduto lo stesso {podere|gozzo} a {tre|quattro} acquirenti nel giro di un mese.
    Il titolo {invented} ha perso il {#3-12} per cento dopo che la società ha avvertito che il rincaro del {cartone|grano|gasolio} peserà sui conti fino a primavera.
    Secondo gli esperti la richiesta di {rame|case|biciclette} continuerà a crescere anche nei prossimi anni, e questo rappresenta un'ottima occasione per chi vuole far fruttare i propri risparmi.
    La {cantante|attrice|conduttrice} è stata paparazzata nel weekend in atteggiamenti affettuosi con un misterioso accompagnatore, a poche settimane appena dalla fine del suo matrimonio.
    Circondata da {ulivi|pini|vigneti}, la locanda offre {#8-40} camere con terrazzo, una piscina riscaldata e una cucina che segue l'orto e il mercato del pesce.
    Il hotel dispone di un grande giardino dove i bambini possono giocare, e si trova a solo {#3-15} minuti a piedi dalla spiaggia, il personale parla {tre|quattro} lingue.
    Conviene alzarsi presto: prima che arrivino i pullman, la salita che porta alla {rocca|pieve|cisterna} è tutta vostra e dei gatti.
    Se avete intenzione di trascorrere le vacanze a {invented}, il consiglio è quello di prenotare con largo anticipo, in quanto in alta stagione i prezzi tendono a salire parecchio.
    {Le rose|Le ortensie|Le viti} si potano alla fine dell'inverno, appena sopra una gemma rivolta in fuori, e mai nei giorni di gelo.
    Trasformare il vostro balcone in un vero angolo di paradiso è molto più semplice di quanto possiate immaginare, basta seguire questi {cinque|sette|dieci} pratici consigli salvaspazio.
    Il valore viene letto una volta sola, all'avvio. Per cambiarlo a servizio acceso, modificate il file di configurazione e mandate al processo il segnale di ricarica.
    Un virus è un programma dannoso che può rovinare il vostro computer e rubare i vostri dati, ed è proprio per questo che è fondamentale avere un buon antivirus.
    Il conduttore custodisce i locali con diligenza e segnala subito ogni guasto; nessuna opera, per quanto piccola, può essere eseguita senza il consenso scritto del locatore.
    Per la nostra sede di {invented} cerchiamo {un magazziniere|una contabile|un cuoco} a tempo pieno. Offriamo contratto stabile, mensa e un sabato libero ogni {due|tre}.
    Una {maestra|pianista} in pensione torna al paese per vendere la casa del padre e la trova abitata da un bambino che non parla con nessuno.
    Io volevo allevare {api|cavalli}, racconta mescolando il {tè|caffè}, ma abitavamo al {quinto|sesto} piano, e mia madre la pensava diversamente.
    {Ariete|Bilancia|Pesci}: in amore vi aspetta una bella sorpresa verso la metà {della settimana|del mese}, ma sul lavoro abbiate pazienza e non fidatevi troppo dei colleghi.
    Ci sono pietre, fratelli, che portiamo da tanto tempo da crederle nostre, e ci spaventa chi si offre di prendersele.
    In conclusione possiamo affermare che {il telefonino|la televisione|il grembiule} ha sia dei vantaggi che degli svantaggi, e che sta a ognuno di noi saperlo usare nel modo giusto.
    {invented}, azienda leader negli {imballaggi|ascensori|infissi}, comunica la nomina di {first} {surname} alla guida delle vendite per il mercato {estero|italiano} a partire dal primo {marzo|luglio}.
    Attesa neve oltre gli {ottocento|mille} metri, con raffiche sui valichi; la protezione civile invita a rinviare i viaggi fino al mezzogiorno di {sabato|martedì}.
    I bambini imparano meglio giocando, ed è per questo motivo che i genitori devono prestare molta attenzione quando scelgono i giocattoli adatti all'età dei propri figli.
    Richiedere un prestito può sembrare complicato, ma confrontando con attenzione le varie offerte presenti sul mercato è possibile risparmiare parecchio sugli interessi e sulle spese.
    La sposa portava l'abito della {zia|nonna}, sistemato di nascosto per due inverni, e un paio di scarponi, perché si ballava {nel fienile|sull'aia}.
    Questo {prodotto|articolo} è realizzato di materiale di alta qualità, durevole e non facile da deformare, è un regalo ideale per il famiglia, gli amici e l'ufficio.
    In giorni così le api non escono, spiega l'apicoltore; aspettano, e chi le disturba impara presto che cosa ne pensano.
    Il romanzo si apre con una lettera che arriva con {due|dieci} anni di ritardo. Chi l'ha scritta lo si capisce subito; perché, dopo trecento pagine.
    Per ridurre i costi della bolletta è spesso conveniente cambiare fornitore, e in questo modo una famiglia può arrivare a risparmiare anche {#100-400} euro all'anno.
    La squadra nazionale ha perso il gioco di ieri e il mister ha detto che i ragazzi andranno a lavorare duro per ottenere il passaggio al prossimo torneo.
    Gli chiedono che cosa è cambiato dal {#1965-1990}. I clienti, risponde il {barbiere|calzolaio}, e torna alle forbici senza aggiungere altro.
  `,
};

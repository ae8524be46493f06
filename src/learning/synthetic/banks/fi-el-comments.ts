import type { Bank } from '../bank.js';

/** Whole comments in Finnish, each as one person wrote it. */
export const FINNISH_COMMENTS: Bank = {
  language: 'fi',
  isWhole: true,
  words: {
    first: `Marja|Pekka|Tiina|Jari|Aino|Timo|Leena|Mikko`,
    kunnan: `Kuopion|Porin|Kemin|Lahden|Joensuun|Kotkan`,
    kunta: `Kuopio|Pori|Kemi|Lahti|Joensuu|Kotka|Seinäjoki|Iisalmi`,
  },
  ham: {
    readers: `
      No niin, siinä se sitten oli.
      Voi elämän kevät...
      Osanotto omaisille.
      hah, "väliaikainen" vero
      Otsikko ja juttu eri paria, hyvä toimitus
      Perunat {#2-4} e kilo, kohta syödään pettua
      Lapissa ei kulje bussi. Piste.
      @{nickname} Väärin. Kotitalousvähennys ei koske tarvikkeita, vain työn osuutta.
      Olen ollut lähihoitajana {#12-29} vuotta. Yövuorossa meitä on kaksi ja asukkaita {#38-55}. Kun hälytin soi neljästä huoneesta yhtä aikaa, juoksen sinne missä on hiljaisinta, koska siellä on yleensä hätä. Tätä ei ole missään mitoituslaskelmassa.
      Kotikyläni koulu suljettiin {#2009-2016}, koska oppilaita oli {#14-22}. Nyt lapset istuvat taksissa {60|65|70|80|85|90} minuuttia päivässä ja taksi maksaa enemmän kuin opettaja. Laskin tämän kunnan omista tilinpäätöksistä, kuka tahansa voi tehdä saman. Kun kysyin asiasta valtuutetulta, hän sanoi, että päätös oli "strateginen". Niin varmaan.
      Tilastokeskuksen mukaan luku on {percent}: {paperUrl}
      Tietääkö kukaan saako sähkötukea jos mökki on vakituinen asunto? Kelan linja jonottaa.
      Tuomari oli sokea, {#2-4} jäähyä viimeiseen viiteen minuuttiin!!!
      Hyvä kolumni, vaikka olen eri mieltä melkein kaikesta.
      Ei se sota yhtä miestä kaipaa, mutta terveyskeskus kaipaisi yhtä lääkäriä.
    `,
    blogs: `
      Ihana! Terkkuja {kunnan} suunnalta {emoji}
      Tein pullat mantelimaidolla ja hyvin onnistui, kiitos ohjeesta
      Melottiin sama reitti {kesäkuussa|elokuussa}, {#3-5} päivää. Kuvat ja leiripaikat täällä: {blogUrl} Viimeinen laavu oli palanut.
      Lanka löytyi täältä {shopUrl}, {#5-12} e kerä. Kantapää tämän videon mukaan: {videoUrl}
      mulla ei toimi, antaa virheen {#400-599}. täällä sama vika {referenceUrl}
    `,
    'same-matters': `
      Äidille soitti "pankin turvapalvelu" ja tilit olivat tyhjät ennen kahvia. {9|17|26} 000 euroa. Hän oli töissä verotoimistossa neljäkymmentä vuotta, että ei siitä tyhmyydestä.
      Tuo lainaa tarjoava rouva ylempänä on huijari, pyytää käsittelymaksun etukäteen. Ilmiannettu jo kolmesti.
    `,
    'at-length': `
      Luin jutun kahdesti. Kirjoittaja ihmettelee, miksi nuoret eivät muutu yrittäjiksi maaseudulla. Pidin kyläkauppaa {#15-29} vuotta ja kerron miksi: tukku nosti minimitilausta, posti vei asiamiehen, veikkaus vei koneet, pankki vei automaatin ja lopulta ely vei talvikunnossapidon. Jäljelle jäi minä, kahvinkeitin ja {#4-8} eläkeläistä, jotka ostivat maitoa vuorotellen, jotta toinen ei pahastuisi. Lopetin {recent}. Viimeisenä päivänä jonossa oli yli {100|150} ihmistä, enemmän kuin edellisenä vuonna yhteensä. Kaikki sanoivat, että onpa sääli.
    `,
  },
  spam: {
    money: `
      Laina heti tilille vaikka luottotiedot menneet, {500|600|650|750|800|900} - {#5-60} 000 e {pitchUrl}
      Hei, olen {first} {surname} ja myönnän yksityislainoja rehellisille ihmisille, {#5-9} 000 - {100|200|250|350|400|500} 000 euroa, korko {#2-3} %. Ei ennakkomaksuja. Ota yhteyttä vain sähköpostilla: {mail}
      Ansaitse kotoa {100|150|200|300|350|400} euroa päivässä, viesti WhatsAppiin {phone}
      Hyvä kirjoitus, {kiitos|jatka samaan malliin}! <a href="{pitchUrl}">{Muuttopalvelu|Lukkoseppä|Viemärihuolto} {kunta}</a>
      Juontaja paljasti sen suorassa lähetyksessä: 250 euroa, {#7-14} päivää, {#4-9} 000 tilillä. Pankit yrittävät poistaa videon, katso nyt {shortUrl}
    `,
    gambling: `
      Kasino ilman tiliä, {50|80|110|140|170|200} ilmaiskierrosta ilman kierrätystä {pitchLink} 🎰
      Voitin eilen {#2-9} {100|250|400|600|750|900} e kahden euron panoksella, koodi {referral}, rahat tilillä {#5-10} minuutissa {pitchHost}
    `,
    people: `
      Yksinäiset naiset {kunnan} seudulta etsivät seuraa, maksuton {shortUrl}
      Pakettisi odottaa tullimaksua {#1-3},99 e, maksa tästä {shortUrl}
      {Viagra|Diapam|Ozempic} ilman reseptiä, nopea ja huomaamaton toimitus {pitchUrl}
      Veronpalautus {200|300|450|600|750|890} e odottaa. Vahvista pankkitunnuksilla: {pitchUrl}
      Ennustaja {first} tuo rakkaasi takaisin {#3-9} päivässä, kirjoita {mail}
    `,
    'at-length': `
      Kärsin {#4-10} vuotta {nivelkivuista|unettomuudesta|ylipainosta} eikä lääkäri osannut auttaa. Siskoni toi näitä luonnontippoja ja {#8-16} päivässä olin kuin uusi ihminen. Apteekista ei saa, vain tältä sivulta, tänään puoleen hintaan: {pitchUrl}
    `,
  },
};

/** Whole comments in Greek, some in Latin letters, each as one person wrote it. */
export const GREEK_COMMENTS: Bank = {
  language: 'el',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    kinito: `69{#10-99} {#100-999} {#10-99}|+30 69{#10-99} {#100-999} {#10-99}`,
    poli: `Λάρισα|Λαμία|Ηράκλειο|Πάτρα|Καβάλα|Χανιά|Σέρρες|Καλαμάτα`,
  },
  ham: {
    readers: `
      Κλασική Ελλάδα.
      Έλεος πια.
      Καλό παράδεισο, κουράγιο στους δικούς του.
      χαχαχα ναι καλά, "ανάπτυξη"
      Άλλα λέει ο τίτλος, άλλα το κείμενο.
      Λάδι {#8-14} ευρώ το λίτρο, σε χωριό με ελιές. Τι άλλο να πούμε
      kala re paidia, {#3-9} xronia gia ena metro;;
      @{nickname} Κάνεις λάθος, ο ΕΝΦΙΑ δεν έχει καμία σχέση με τα τέλη του δήμου. Διάβασε το άρθρο.
      Δάσκαλος σε νησί, {#9-24} χρόνια. Το νοίκι {500|550|600|650|700|750}, ο μισθός {950|1000|1050|1100|1150}, και από Μάιο πρέπει να φύγω από το σπίτι για να μπουν τουρίστες. Φέτος κοιμήθηκα τρεις εβδομάδες στο γραφείο των δασκάλων. Τα παιδιά νόμιζαν ότι ερχόμουν πρώτος από ζήλο.
      Ο πατέρας μου ήταν {#28-40} χρόνια οικοδόμος, με ένσημα όταν ήθελε ο εργολάβος. Η σύνταξη βγήκε μετά από {#2-4} χρόνια αναμονή και την πρόλαβε για δεκατέσσερις μήνες. Διαβάζω λοιπόν για "ψηφιακό άλμα" και χαίρομαι, ειλικρινά. Μόνο που κάποιοι δεν πρόλαβαν το άλμα γιατί περίμεναν στην ουρά για μια σφραγίδα.
      Το σωστό ποσοστό είναι {percent}, εδώ η πηγή: {paperUrl}
      Ξέρει κανείς αν το επίδομα θέρμανσης το δικαιούται και ο φιλοξενούμενος; Στα ΚΕΠ κάθε υπάλληλος λέει άλλα.
      Διαιτησία για τα μπάζα!!! {#0-1}-{#2-3} με πέναλτι μαϊμού
      Διαφωνώ κάθετα, αλλά μπράβο που το δημοσιεύετε.
      Η φωτογραφία δεν είναι από {poli}, αυτό το γεφύρι είναι στα Ζαγόρια.
    `,
    blogs: `
      Υπέροχη συνταγή {Μαρία|Σοφία|Δήμητρα}, την έκανα με ταχίνι και έγινε φανταστική {emoji}
      Πήγαμε κι εμείς τον {Ιούνιο|Σεπτέμβριο}, το πλοίο {#38-65} ευρώ, το φαγητό στο λιμάνι ακριβό. Φωτογραφίες και διαδρομή εδώ: {blogUrl}
      Είχα το ίδιο πρόβλημα με το ρούτερ, λύθηκε με αυτό {referenceUrl}
      το νήμα το βρήκα εδώ {shopUrl} {#3-8} ευρώ, και το βίντεο για την πλέξη {videoUrl}
      πως λεγεται το τραγουδι στο {clock};
    `,
    'same-matters': `
      Πήραν τηλέφωνο τη μάνα μου δήθεν από τη ΔΕΗ, της άδειασαν τον λογαριασμό, {3|7|12} χιλιάδες. Δασκάλα ήταν, όχι χαζή. Μιλήστε στους δικούς σας.
      Αυτή που δίνει δάνεια στα σχόλια είναι απάτη, ζητάει προκαταβολή και εξαφανίζεται
    `,
    'at-length': `
      Κύριε συντάκτη, διάβασα με προσοχή το κείμενό σας για τα νησιά που "δεν ξέρουν να φιλοξενήσουν". Είμαι γιατρός σε ένα από αυτά, {#6-17} χρόνια. Τον χειμώνα είμαστε {700|900|1200} κάτοικοι, τον Αύγουστο {9|12|15} χιλιάδες, ο γιατρός παραμένει ένας. Πέρσι έκανα τοκετό με φακό κινητού γιατί έπεσε το ρεύμα από τα κλιματιστικά. Το κοριτσάκι είναι μια χαρά, τη λένε Φωτεινή, φυσικά. Δεν ζητάω χειροκρότημα. Ζητάω έναν δεύτερο γιατρό, μια γεννήτρια και να σταματήσουν να μου στέλνουν ερωτηματολόγια ικανοποίησης.
    `,
  },
  spam: {
    money: `
      Δάνεια και με Τειρεσία, {#5-100}.000 ευρώ, άμεσα {kinito}
      Καλησπέρα, είμαι η {Μαρία|Ελένη|Σοφία|Δήμητρα} από {poli}. Με απέρριψαν όλες οι τράπεζες, ώσπου η κυρία {surname!} μου δάνεισε {10|25|40|50|65|80}.000 € με επιτόκιο {#2-3}% σε δύο μέρες, χωρίς προκαταβολή. Γράψτε της στο {mail}, είναι άνθρωπος του Θεού.
      Δουλειά από το σπίτι, {80|125|170|210|255|300} ευρώ τη μέρα μόνο με κινητό! Στείλε μήνυμα {handle}
      Πολύ ωραίο άρθρο, {ευχαριστώ|συγχαρητήρια}! <a href="{pitchUrl}">{Αποφράξεις|Μετακομίσεις|Κλειδαράς} {poli}</a>
      Το είπε ζωντανά στην εκπομπή και τους έκοψαν τον ήχο: 250 ευρώ έγιναν {#4-9}.{100|250|400|600|750|900} σε {#7-14} μέρες. Δείτε το πριν το κατεβάσουν {shortUrl}
    `,
    gambling: `
      Φρουτάκια online, {50|80|110|140|170|200} δωρεάν περιστροφές χωρίς κατάθεση {pitchLink} 🎰
      Σίγουρα στημένα, {#90-98}% επιτυχία, πρώτο σημείο δωρεάν στο τέλεγκραμ {handle} ⚽
    `,
    people: `
      Κοπέλες σε {poli}, αληθινές φωτό {kinito}
      Το δέμα σας κρατείται, πληρώστε {#1-3},{#10-99}€ εδώ: {shortUrl}
      {Viagra|Xanax|Ozempic} χωρίς συνταγή με αντικαταβολή {pitchUrl}
      Market pass {recent}: δικαιούστε {150|200|250|300|350|400}€, μπείτε με κωδικούς τράπεζας {pitchUrl}
      Μέντιουμ {invented}, λύνει μάγια, επαναφέρει έρωτες σε {#3-9} μέρες {kinito}
    `,
    'at-length': `
      Υπέφερα {#4-10} χρόνια από {πόνους στα γόνατα|αϋπνίες|περιττά κιλά} και οι γιατροί μου έλεγαν να το συνηθίσω. Μια ξαδέρφη μου έφερε αυτές τις σταγόνες και σε {#8-16} μέρες πετούσα! Δεν πωλούνται στα φαρμακεία, μόνο εδώ, σήμερα στη μισή τιμή με αντικαταβολή: {pitchUrl}
    `,
  },
};

import type { Bank } from '../bank.js';

/** Whole comments in German, each as one person wrote it. */
export const GERMAN_COMMENTS: Bank = {
  language: 'de',
  isWhole: true,
  words: {
    // Numbers that the regulator keeps for films.
    handy: `0171 39200{#10-99}|0176 040690{#10-99}|+49 171 39200{#10-99}`,
    wohnt: `Fulda|Bielefeld|Gera|Linz|Winterthur|Oldenburg|Chemnitz|Bregenz|Aachen|Siegen`,
  },
  ham: {
    readers: `
      Schon wieder die {Bahn|Post|Ampel|EZB}. Wundert das noch jemanden?
      Haha, "zeitnah". Der war gut.
      Naja. Papier ist geduldig.
      Der Artikel ist hinter der Bezahlschranke, super.
      {#19-49} Euro für ein Schnitzel?? Wo leben wir eigentlich
      Ich hab's bis zum dritten Absatz geschafft, dann musste ich lüften.
      Da fehlen mir die Worte. Mein Beileid an die Familie.
      lieber Redaktion bitte mal nen Korrektor einstellen, "seid" und "seit" sind 2 verschiedene wörter
      Wer hat denn diese Überschrift verbrochen? Im Text steht das genaue Gegenteil.
      Wir haben im {Mai|Oktober|März} eine Wärmepumpe einbauen lassen, {#18-34}.000 minus Förderung. Verbrauch im ersten Winter {#3-6}.{100|250|400|600|750|900} kWh bei 160 qm, Baujahr {#1974-1998}. Wer sagt, das geht im Altbau nicht, hat es nicht ausprobiert.
      Sie schreiben, die Zahl der Fälle habe sich "verdoppelt". Von 4 auf 8. Das kann man so schreiben, man kann es aber auch lassen.
      @{nickname} Nein, die Grunderwerbsteuer zahlt der Käufer. Der Makler wird geteilt, seit {#2020-2021}. Bitte erst nachlesen, dann schimpfen.
      Mein Vater hat {#31-44} Jahre im Bergwerk gearbeitet und ist mit {#58-66} gestorben. Wenn ich höre, wir sollten alle länger arbeiten, möchte ich wissen, ob der Herr Professor auch schon mal was gehoben hat, das schwerer war als sein Füller.
      Zu dem Vorschlag der Stadt, die {Bahnhofstraße|Gartenstraße|Lindenallee} für Autos zu sperren: ich habe dort seit {#11-29} Jahren ein Schuhgeschäft. Die Kunden kommen zu zwei Dritteln zu Fuß oder mit dem Bus, wir haben letztes Jahr selbst gezählt. Was uns wirklich das Genick bricht, ist nicht der fehlende Parkplatz, sondern die Miete, {percent} mehr seit der Vermieter gewechselt hat. Darüber schreibt nur keiner, weil der Eigentümer auch Anzeigen schaltet.¶¶Gruß aus {wohnt}
      Ich verstehe die Aufregung nicht. In der Schweiz stimmt man über sowas ab, dann ist Ruhe. Hier wird {#3-8} Jahre gestritten, zwei Gutachten, eine Klage, und am Ende steht ein Zaun um eine Wiese.
      Als Hausärztin auf dem Land möchte ich ergänzen: Es stimmt, dass wir mehr Studienplätze brauchen. Aber von den letzten {#4-9} jungen Kolleginnen, die bei mir hospitiert haben, ist keine geblieben. Nicht wegen des Geldes. Wegen der Bürokratie, der Dienste und weil der Partner hier keine Arbeit findet. Wer das nicht mitdenkt, bildet Ärzte für Zürich und Oslo aus.
      Die Quelle für die {20|30|40|50|60|70} Prozent ist übrigens eine Umfrage unter {400|550|700|900|1050|1200} Leuten, in Auftrag gegeben vom Verband selbst: {paperUrl}¶Steht ganz unten, klein.
      Früher hätt's das nicht gegeben. Früher gab's dafür andere Sachen, die es heut nicht mehr gibt, zum Glück.
      Bin Busfahrer in {wohnt}. Geteilter Dienst heißt: um 4 raus, um 9 nach Hause, um 13 wieder hin bis 19 Uhr. Bezahlt werden {#8-9} Stunden, weg bin ich 15. Kein Wunder dass keiner mehr will. Da könnt ihr noch so viele bunte Plakate kleben!!!
      Wieder einer der tollen Experten, die {recent} noch das Gegenteil behauptet haben. Ich habe mir die Mühe gemacht und es rausgesucht: {paperUrl} Viel Spaß beim Lesen.
      ICH KANN ES NICHT MEHR HÖREN!!! Jeden Tag das gleiche Gejammer, und dann wählen doch alle wieder die gleichen
      Danke für das Interview. Man muss die Frau nicht mögen, aber sie antwortet wenigstens auf die Frage, die gestellt wurde.
      moin, weiß wer ob das 49er auch in der Fähre nach {Norderney|Föhr|Amrum} gilt? auf der seite steht nix
      Kleine Korrektur: Das Bild zeigt nicht die alte, sondern die neue Elbbrücke, zu erkennen an den Pylonen. Die alte wurde {#1987-1996} abgerissen, ich war als Bub dabei. Der Knall war bis {wohnt} zu hören.
      Ach ja, der Fachkräftemangel. Ich bin {#54-61}, gelernter Dreher, Meisterbrief, {90|105|120|130|145|160} Bewerbungen, {#2-5} Gespräche. "Sie passen nicht ins Team." Es mangelt nicht an Fachkräften, es mangelt an jungen, billigen Fachkräften.
      Ist das Satire? Ich frage ehrlich.
      Geht mal bitte einer von euch sogenannten Journalisten um halb acht an die Haltestelle {Südring|Klinikum|Marktplatz} und zählt, wie viele Kinder nicht mehr in den Bus passen. Meine Tochter stand diese Woche dreimal im Regen. Antwort vom Verkehrsverbund: "Wir bedauern die Unannehmlichkeiten."
    `,
    blogs: `
      Oh wie schön, genau den Stoff hab ich auch noch liegen! {emoji}
      Liebe {Sabine|Petra|Lena|Anja}, die Torte ist ein Traum. Hast du die Sahne vorher mit Gelatine aufgeschlagen? Bei mir läuft sie immer davon.
      Guten Morgen {first}, ich habe deinen Rucksack gleich am Wochenende nachgenäht und bei mir gezeigt: {blogUrl}¶Die Gurte habe ich etwas breiter gemacht, meine Schultern werden auch nicht jünger. Danke für die tolle Anleitung!
      Das Garn bekommst du auch hier, da kostet es {#4-9},90 statt {#10-14}: {shopUrl} Ich hab da schon öfter bestellt, kam immer schnell. Ist aber nur in den dunklen Farben da.
      Hat bei mir leider nicht funktioniert. Raspi 4, Bookworm, nach dem apt upgrade kommt nur noch ein schwarzer Bildschirm. Hab dann die config aus <a href="{referenceUrl}">diesem Beitrag</a> genommen und die Zeile mit dtoverlay auskommentiert, jetzt läufts.
      Wir waren letzten Sommer mit drei Kindern auf derselben Hütte, {#38-69} Euro pro Nase mit Halbpension, und der Wirt hat den Kleinen abends Gitarre vorgespielt. Unser Bericht mit Karte: {blogUrl} Den Abstieg über den Nordgrat würde ich mit Kindern aber nicht machen, da ist nach dem Unwetter die Kette weg.
      Danke fürs Mitnehmen :-) LG {first}
      Ich lese hier schon ewig still mit und wollte jetzt doch mal was sagen: Das mit deinem Papa tut mir sehr leid. Ich habe meinen vor {#2-6} Jahren verloren, und es stimmt, was du schreibst. Man greift noch monatelang zum Telefon.¶¶Drück dich unbekannterweise.
      erstmal danke für das video. bei {clock} sagst du 12er schlüssel, bei meinem {Golf|Corsa|Fabia} war es ein 13er. nur falls sich jemand wundert. hat mir {200|250|300|350|400} euro werkstatt gespart
    `,
    'same-matters': `
      Bei uns lag gestern auch so ein Zettel: "Wir kaufen jedes Auto, bar, sofort, {phone}". Bitte nicht anrufen, die Nachbarin hat für ihren Golf {400|600|900} Euro bekommen und bis heute keine Abmeldung.
      Habe {#4-9} Jahre in einer Spielhalle gearbeitet. Was ihr über "Freispiele" und "Bonus ohne Einzahlung" schreibt, stimmt, es fehlt nur das Wichtigste: der Kunde, der gewinnt, kommt am nächsten Tag wieder, und zwar früher. Ich habe Männer gesehen, die den Kinderwagen vor der Tür stehen ließen. Seitdem spiele ich nicht mal mehr Lotto.
      Bitcoin. Ich war {2017|2021} dabei, {#2-9}.000 rein, {900|1100|1400} raus. Lehrgeld, immerhin eine schöne Geschichte für Geburtstage.
      Kredit ohne Schufa gibt es nicht, Punkt. Wer dringend Hilfe braucht: Schuldnerberatung der Caritas oder Diakonie, kostenlos, auch anonym, keiner wird dort schief angeschaut. Ich weiß, wovon ich rede.
      Meine Mutter ({#74-88}) hat auf so eine SMS "Hallo Mama, das ist meine neue Nummer" {1.900|2.400|3.800} Euro überwiesen. Die Bank sagt: selbst schuld. Sie schämt sich so, dass sie es erst nach Wochen erzählt hat. Bitte redet mit euren Eltern darüber, und zwar bevor es klingelt, nicht danach. Und an alle, die hier schreiben, auf so etwas falle doch niemand herein: Sie war Buchhalterin.
      Wer beim Sommerfest {wohnt} noch Kuchen mitbringen mag, bitte kurz melden bei {first}, {handy} oder {privateMail}. Danke!!
      Das Rezept für die Salbe von meiner Oma: Ringelblumen, Schweineschmalz, Bienenwachs. Hilft gegen rissige Hände, heilt weder Krebs noch Liebeskummer, kostet fast nix.
    `,
    'at-length': `
      Ich möchte dem Autor in einem Punkt widersprechen, und zwar ausgerechnet in dem, den hier alle loben. Er schreibt, die Vereine stürben, weil die Jungen nur noch aufs Handy schauten. Ich bin seit {#17-31} Jahren Kassenwart im Turnverein {wohnt}. Als ich anfing, war der Papierkram eine Mappe. Heute sind es Datenschutz, Führungszeugnisse, Transparenzregister, GEMA, Hallenordnung und ein Onlineportal, das bei jeder dritten Eingabe abstürzt. Die Jungen kommen, sie helfen beim Fest, sie trainieren die Kleinen, sie bauen auf und ab. Nur Vorstand will keiner werden, und ich kann es verstehen. Wer das Ehrenamt retten will, soll nicht die Jugend beschimpfen, sondern einen Nachmittag neben mir am Küchentisch sitzen. Kaffee gibt's, Kuchen auch.
      Kurze Rechnung, weil hier so viele mit dem Bauch rechnen: Ein Elektroauto, wie ich es fahre, braucht {#15-19} kWh auf 100 km. Zuhause {28|31|34} Cent, macht rund fünf Euro. Mein alter Diesel hat {#6-8} Liter gebraucht, bei 1,70 sind das zwölf. Dafür hat er in der Anschaffung {9|11|14}.000 weniger gekostet. Nach etwa {110|140|160} Tausend Kilometern bin ich bei null. Es lohnt sich also für den Pendler, für die Oma, die sonntags zum Friedhof fährt, lohnt es sich nie. Das ist alles, mehr Glaubenskrieg steckt da nicht drin.
      Liebe {Sabine|Anja|Julia}, ich hab gestern Abend dein ganzes Reisetagebuch in einem Rutsch gelesen und dabei die Suppe anbrennen lassen. Die Stelle mit dem Grenzbeamten, der euch Pflaumen schenkt!! Wir sind die Strecke {1994|1998|2003} mit einem alten Bus gefahren, ohne Navi, mit einer Karte, auf der das Land noch anders hieß. Ich habe ein paar eingescannte Dias hochgeladen, falls du vergleichen magst: {blogUrl}. Die Brücke auf deinem vierten Foto muss dieselbe sein, nur stand damals ein Panzer daneben. Frage noch: bekommt man das Visum jetzt wirklich an der Grenze? Auf der Seite hier {referenceUrl} steht etwas anderes als in deinem Text.
    `,
  },
  spam: {
    'praise-link': `
      Sehr schöner Beitrag, {danke|vielen Dank|Respekt}! <a href="{pitchUrl}">{Umzugsunternehmen|Haushaltsauflösung|Kammerjäger|Fliesenleger} {wohnt}</a>
      Hallo, ich finde Ihren Blog sehr ansprechend gestaltet und komme gerne wieder. Wir beschäftigen uns ebenfalls mit {Zahnersatz im Ausland|Treppenliften|Gartenhäusern|Detekteien} und würden uns über einen Besuch freuen: {pitchUrl}¶Mit freundlichen Grüßen, das Team von {invented}
      Toller Text! Ich stimme in allen Punkten überein. Gerade in der heutigen Zeit ist es wichtig, sich über dieses Thema umfassend zu informieren. Auch beim Thema {Matratzen|Rollrasen|Sicherheitstüren|Zaunbau} gibt es viel zu beachten, weshalb sich ein Vergleich bei {pitchHost} immer lohnt. Weiter so und viel Erfolg!
      wirklich gut geschrieben, hat mir sehr weiter geholfen. lg {first} von {pitchLink}
    `,
    money: `
      Kredit von {#3-9}.000 bis {200|350|500|600|750|900}.000 €, {#2-3}% Zinsen, auch mit Schufa-Eintrag. Schreiben Sie jetzt: {mail}
      Guten Tag, ich heiße {first} {surname} und lebe in {wohnt}. Nach drei Absagen meiner Bank dachte ich, mein Leben ist vorbei. Dann habe ich Frau {surname!} kennen gelernt, eine ehrliche Kreditgeberin, die mir ohne Vorkosten {#15-90}.000 Euro in {24|48|72} Stunden geliehen hat. Ich habe beschlossen, es allen zu sagen, die in Not sind. Kontaktieren Sie sie per E-Mail {mail} oder WhatsApp {handy}. Gott segne Frau {surname!}.
      {250|400|500|650|750|900} € am Tag, kein Witz. Schreib mir "{Freiheit|Start|Info}" per WhatsApp {handy}
      Suche {#3-9} Leute, die von zuhause aus mitmachen wollen. 2 Stunden am Tag, alles am Handy, Auszahlung jeden Freitag. Kein Verkauf, kein Klinkenputzen. Nur ernst gemeinte Anfragen an {handle} auf Telegram, Plätze sind begrenzt.
      Die Sendung wurde abgesetzt, weil er live verraten hat, wie er reich wurde! Schaut es an bevor die Bank es löschen lässt 👉 {shortUrl}
      Hab am Anfang auch gelacht. Dann 250 Euro eingezahlt, nach {#5-12} Tagen waren {#1-4}.{100|250|400|600|750|900} drauf. Die Software macht alles alleine, man muss nur auf Start drücken. Nein ich bin kein Fake, ich komm aus {wohnt} und arbeite in der Pflege. Hier der Link, aber nicht weitersagen: {pitchUrl}
      Wurden Sie beim Online-Trading betrogen? Unsere Spezialisten haben bereits {#3-9} Millionen Euro zurückgeholt. Erstberatung kostenlos, Zahlung erst nach Erfolg. {pitchLink}
      Ich habe {20|35|50|60|75|90}.000 € an einen falschen Broker verloren und wollte nicht mehr leben. Die Polizei konnte nichts tun. Dann las ich in einem Kommentar von {invented} Recovery. In {#3-9} Tagen war alles wieder in meiner Wallet. Danke, danke, danke! {mail}
    `,
    gambling: `
      C a s i n o ohne LUGAS, ohne 5 Sek. Regel, {100|150|200|250|300} Freispiele ➡️ {pitchHost}
      Gestern bei Book of {invented} {#2-9}.{100|250|400|600|750|900} € gezogen mit 40 Cent Einsatz. Wer's mir nicht glaubt: {pitchLink} Code {referral} gibt {10|20|25|35|40|50} € ohne Einzahlung
      Sportwetten-Tipps vom Insider, {#87-96}% Quote, die letzten {#9-19} Scheine alle grün. Kostenlos nur bis {Freitag|Sonntag|heute Abend}! t . me / {nickname}_tipps
    `,
    goods: `
      Abnehmspritze ohne Rezept, neutral verpackt, in {#2-4} Tagen da: {pitchUrl}
      Ich habe {#11-24} Kilo verloren ohne Sport und ohne Hunger!! Morgens ein Löffel davon in den Kaffee, mehr nicht. Mein Arzt war sprachlos. Leider gibt es das nicht in der Apotheke, die Pharma will das nicht. Nur hier solange der Vorrat reicht {shortUrl}
      Führerschein, Ausweis, Sprachzertifikat B1 - echt und registriert, ohne Prüfung. Diskret. WhatsApp {handy}
      Daunenjacken -{60|65|70|75|80}%, Räumungsverkauf wegen Geschäftsaufgabe. Unser Familienbetrieb in {wohnt} schließt nach {#31-60} Jahren für immer. Sichern Sie sich die letzten Stücke: {pitchUrl}
      Lieferung am gleichen Tag von {Uhren|Handtaschen|Sneaker} der höchsten Qualität, genau wie das Original, Zufriedenheit des Kunden ist unsere Verfolgung. Bitte klicken zu kaufen [url={pitchUrl}]{Uhren|Handtaschen|Sneaker} billig[/url]
    `,
    people: `
      Ich bin {#21-38}, aus {wohnt}, mein Mann ist auf Montage 😏 Fotos hier: {shortUrl}
      Hellseherin {Monika|Petra|Julia} hilft bei Liebeskummer, Trennung und Geldsorgen. Sie hat mir alles gesagt, ohne eine einzige Frage zu stellen, und nach {#3-9} Tagen stand er mit Blumen vor der Tür. Gratisgespräch unter {handy}
      {1000|2000|2500|3500|4000|5000} Insta-Follower für {#5-19} €, echt & deutsch, Lieferung sofort. {pitchHost}
      Ihr Paket DE{#1000-9999}{#10000-99999} konnte nicht zugestellt werden. Bitte begleichen Sie den offenen Betrag von {#1-3},99 € innerhalb von 24 Stunden: {shortUrl}
      Bürgergeld-Nachzahlung {recent}: Ihnen stehen {300|400|500|650|750|890} € zu! Prüfen Sie jetzt Ihren Anspruch, IBAN bereithalten: {pitchUrl}
    `,
    'at-length': `
      Liebe Leserinnen und Leser, normalerweise schreibe ich keine Kommentare. Aber nachdem ich jahrelang unter {Schlafstörungen|Gelenkschmerzen|Tinnitus|Nagelpilz} gelitten habe und kein Arzt helfen konnte, hat mir meine Schwägerin ein Mittel mitgebracht, das es in Deutschland kaum zu kaufen gibt. Schon nach {#3-9} Tagen merkte ich eine Besserung, nach {#2-4} Wochen war alles weg. Ich bin so dankbar, dass ich es weitergeben möchte. Den Hersteller findet man hier, aktuell mit Rabatt und Geld-zurück-Garantie: {pitchUrl}
      Sehr interessanter Artikel zum Thema {Digitalisierung|Nachhaltigkeit|Gesundheit|Wohnen}! Viele Unternehmen unterschätzen, wie wichtig eine professionelle Beratung ist. Die Experten von {invented} bieten maßgeschneiderte Lösungen, transparente Preise und langjährige Erfahrung. Ob Privatkunde oder Gewerbe, hier sind Sie in besten Händen. Mehr erfahren Sie unter {pitchHost}, dort gibt es auch einen kostenlosen Ratgeber zum Download.
      Ich arbeite bei {einer Bank|einem Notar|der Versicherung} und habe einen ruhenden Fonds von {#3-18},{#1-9} Millionen Euro ohne Erben. Wenn Sie denselben Familiennamen tragen wie der Verstorbene, teilen wir 50/50. Diskretion ist Pflicht. Antworten Sie ausschließlich an {mail}
    `,
  },
};

import type { Bank } from '../bank.js';

/** Prose of German pages, written by people, by content farms, and by machines that translate. */
export const GERMAN_PROSE: Bank = {
  language: 'de',
  words: {},
  spam: {},
  ham: {},
  prose: `
    Der {Stürmer|Torwart|Mittelfeldspieler} fehlt dem {SV|FC|TSV} {invented} nach seinem {Muskelfaserriss|Bänderriss} voraussichtlich {#3-9} Wochen, wie der Verein am {Montag|Donnerstag} mitteilte.
    In der {#70-89}. Minute traf {surname} aus spitzem Winkel zum {3:2|2:1}, und das kleine Stadion an der {Bahnhofstraße|Ziegelei} stand Kopf.
    Trainer {surname} war nach dem Schlusspfiff bedient: So könne man in der {Landesliga|zweiten Liga} nicht verteidigen, sagte er und verschwand grußlos in der Kabine.
    Beim Kauf von {Wanderschuhen|Kopfhörern|Matratzen} gibt es viele Dinge, auf die Sie achten sollten, damit Sie am Ende auch wirklich lange Freude an Ihrem neuen Produkt haben.
    Wer auf der Suche nach einem günstigen {Staubsauger|Rasenmäher|Kinderwagen} ist, der ist im Internet genau richtig, denn hier lassen sich die Preise bequem von zu Hause aus vergleichen.
    Die {Jacke|Tasche|Uhr} ist nicht nur sehr praktisch, sondern auch ein echter Hingucker, und sie passt ganz einfach zu jedem Anlass, egal ob im Büro oder in der Freizeit.
    Im Test hielt der Akku {#8-19} Stunden durch, das Display ist hell genug für den Balkon, nur die Kamera enttäuscht, sobald das Licht schwindet.
    Der Wagen fährt sich leichtfüßig und verbraucht auf der Landstraße {#4-7},{#1-9} Liter, doch auf der Rückbank möchte niemand sitzen, der größer ist als ein Schulkind.
    Ziehen Sie vor der Reinigung den Netzstecker und lassen Sie das Gerät mindestens {20|30|60} Minuten abkühlen. Tauchen Sie den Motorblock niemals in Wasser.
    Bitte lesen Sie diese Anleitung vor den Gebrauch gründlich und bewahren Sie sie für das Nachschlagen in Zukunft. Das Produkt ist nicht geeignet unter {drei|acht} Jahren Kindern.
    Die Farbe von dem Artikel kann wegen der Lichtverhältnis ein wenig anders als auf den Bild sein, und bitte erlauben Sie {1|2|3} cm Unterschied durch die manuelle Messung.
    Viele Menschen leiden heutzutage unter {Rückenschmerzen|Schlafstörungen|Sodbrennen}, ohne zu wissen, dass es auch natürliche Hausmittel gibt, mit denen man die Beschwerden auf sanfte Weise lindern kann.
    {Ingwer|Kurkuma|Grüner Tee} gilt schon seit Jahrtausenden als wahres Wundermittel und soll nicht nur den Stoffwechsel anregen, sondern auch beim Abnehmen helfen, ohne dass man dabei hungern muss.
    Ein einzelner erhöhter Wert bedeutet wenig, denn der Blutdruck steigt schon beim Treppensteigen und manchmal allein davon, dass jemand im weißen Kittel hereinkommt.
    Die Zwiebeln fein hacken und in {Butter|Öl} glasig dünsten, dann die {Linsen|Graupen} zugeben, mit Brühe auffüllen und alles bei kleiner Hitze {20|30|40} Minuten ziehen lassen.
    Den Teig zugedeckt an einem warmen Ort gehen lassen, bis er sich verdoppelt hat. Meine Großmutter stellte die Schüssel dazu immer unter das Federbett.
    Dieses leckere Rezept ist super einfach und gelingt garantiert auch jedem Anfänger, und das Beste daran ist, dass die ganze Familie davon begeistert sein wird.
    Der {Botaniker|Orgelbauer|Landvermesser} {surname}, geboren {#1810-1890} in {invented}, hinterließ ein Wörterbuch der Mundart, das erst {#1920-1980} gedruckt wurde.
    {invented} ist ein Ortsteil mit {#90-890} Einwohnern am linken Ufer der {invented}. Bis zur Gebietsreform war das Dorf eine selbständige Gemeinde mit eigener Schule.
    Als die Belagerung im Herbst endete, zählte die Besatzung noch {#20-90} Mann, und in den Büchern der Stadt ist von {zwei Kühen|einem Esel} die Rede, die man verschont habe.
    Schon im Mittelalter war das Salz ein sehr wichtiger Rohstoff, und deshalb hat es für die Geschichte der Menschheit eine große Rolle gespielt, wie jeder weiß.
    Die Feuerwehr rückte in der Nacht zum {Sonntag|Dienstag} mit {#3-9} Fahrzeugen aus, weil auf einem Hof bei {invented} eine Scheune brannte. Verletzt wurde niemand.
    Der Gemeinderat hat mit {#8-14} zu {#3-7} Stimmen beschlossen, das Freibad noch einen Sommer lang zu öffnen, obwohl das Becken Risse hat.
    Wegen der Sperrung der {Brücke|Ortsdurchfahrt} müssen Pendler bis {Oktober|Ostern} einen Umweg von {#5-25} Minuten in Kauf nehmen; die Busse der Linie {#2-80} fahren gar nicht.
    Das Amtsgericht verurteilte den {#23-61}-Jährigen wegen Betrugs in {#3-14} Fällen zu einer Geldstrafe. Er hatte gebrauchte {Klaviere|Wohnwagen} verkauft, die ihm nicht gehörten.
    Die Aktie der {invented} AG verlor bis zum Mittag {#3-12} Prozent, nachdem der Vorstand die Prognose für das laufende Jahr gesenkt hatte.
    Experten zufolge wird die Nachfrage nach {Kupfer|Dämmstoffen|Fahrrädern} in den kommenden Jahren weiter steigen, wovon am Ende nicht zuletzt auch die Verbraucher profitieren dürften.
    Die {Sängerin|Schauspielerin|Moderatorin} wurde am Wochenende Hand in Hand mit einem Unbekannten gesehen, nur wenige Wochen nach der Trennung von ihrem langjährigen Partner.
    Unser familiär geführtes Haus liegt ruhig am Waldrand und bietet {#12-60} behaglich eingerichtete Zimmer mit Balkon, eine Sauna und ein reichhaltiges Frühstück vom Buffet.
    Das Hotel verfügt über ein großer Garten, wo die Kinder können spielen, und es ist nur {#3-15} Minuten zu Fuß von der Strand entfernt.
    Wer früh aufbricht, hat die Gasse zur {Burg|Kapelle|Zisterne} für sich allein und sieht von oben, wie der Nebel aus dem Tal steigt.
    Wenn Sie Ihren Urlaub in {invented} verbringen möchten, dann sollten Sie auf jeden Fall rechtzeitig buchen, da die Preise in der Hauptsaison erfahrungsgemäß stark ansteigen.
    {Rosen|Johannisbeeren|Hortensien} schneidet man im späten Winter, immer dicht über einem Auge, das nach außen zeigt, und nie bei strengem Frost.
    Mit den richtigen Pflanzen verwandelt sich auch der kleinste Balkon im Handumdrehen in eine grüne Oase, in der man nach einem stressigen Arbeitstag so richtig die Seele baumeln lassen kann.
    Die Einstellung wird nur beim Start gelesen. Wer sie im laufenden Betrieb ändert, muss den Dienst neu starten oder ihm das passende Signal senden.
    Ein Computervirus ist ein schädliches Programm, das Ihren Rechner beschädigen kann, und darum ist es so wichtig, dass man immer eine aktuelle Schutzsoftware installiert hat.
    Der Mieter hat die Räume pfleglich zu behandeln und Schäden unverzüglich anzuzeigen; Umbauten, auch kleine, bedürfen der Zustimmung des Vermieters in Textform.
    Zum {1. April|1. Oktober} suchen wir für unseren Standort in {invented} eine {Fachkraft für Lagerlogistik|Köchin|Buchhalterin} in Vollzeit. Wir bieten {#26-31} Tage Urlaub und einen Zuschuss zur Fahrkarte.
    Im zweiten Teil der Reihe kehrt die Kommissarin in ihr Heimatdorf zurück, in dem jeder den Toten kannte und keiner ihn gesehen haben will.
    Im Gespräch erzählt {surname}, warum sie nie Klavier lernen durfte, was sie an {Brieftauben|Fahrplänen} fesselt und weshalb ihr drittes Buch {#5-20} Jahre in einer Schublade lag.
    Liebe {Widder|Waagen|Fische}, in dieser Woche sollten Sie beruflich etwas kürzertreten, denn der Mond steht ungünstig, in der Liebe dagegen erwartet Sie eine schöne Überraschung.
    Wir tragen manchen Stein so lange mit uns herum, liebe Gemeinde, dass wir ihn für einen Teil von uns halten, und erschrecken, wenn ihn jemand abnehmen will.
    Abschließend lässt sich also sagen, dass {Schuluniformen|Handys im Unterricht|Hausaufgaben} sowohl Vorteile als auch Nachteile haben, und dass am Ende jeder für sich selbst entscheiden muss.
    Die {invented} GmbH, ein führender Anbieter von {Dichtungen|Regalsystemen}, hat {first} {surname} mit Wirkung zum {Jahreswechsel|1. Juli} die Leitung des Vertriebs übertragen.
    Der Wetterdienst rechnet in den Hochlagen mit Neuschnee bis {10|20|30} Zentimeter und warnt vor glatten Straßen im Berufsverkehr. Im Flachland bleibt es beim Regen.
    Kinder lernen spielerisch am besten, und deshalb ist es für die Eltern enorm wichtig, schon beim Kauf des Spielzeugs auf eine hohe Qualität und auf das passende Alter zu achten.
    Eine Lebensversicherung ist ein Thema, über das viele nicht gerne nachdenken, doch im Ernstfall sind Ihre Liebsten damit finanziell auf der sicheren Seite.
    Zur Hochzeit trug sie das Kleid ihrer {Tante|Großmutter}, an dem sie selbst zwei Winter lang geändert hatte, und feste Schuhe, denn getanzt wurde in der {Scheune|Reithalle}.
    Im Inneren des {Schranks|Autos|Koffers} hat es viel Raum, und die Materialien sind sehr hochwertig, was macht das Produkt zu ein ideales Geschenk für jede Person.
    Die Bienen fliegen an solchen Tagen nicht aus, sagt der Imker, sie warten, und wer sie jetzt stört, der bekommt zu hören, was er angerichtet hat.
    Möchte man die Kosten für den Strom senken, dann lohnt sich häufig ein Wechsel des Anbieters, wobei man dadurch im Jahr bis zu {#100-400} Euro einsparen kann.
    Die Ausstellung zeigt {Wanduhren|Schlösser|Landkarten} aus {drei|vier} Jahrhunderten, und an jedem Stück hängt ein Zettel, auf dem steht, wer es weggeworfen und wer es aufgehoben hat.
    Sollte eine Bestimmung dieses Vertrages nichtig sein, so gelten die übrigen fort; an ihre Stelle tritt, was die Parteien bei Kenntnis der Lücke vereinbart hätten.
    Der {Trainer|Übungsleiter} des nationalen Mannschaft hat nach das verlorene Spiel gesagt, dass er ist stolz auf die Jungs und dass man wird arbeiten hart für die nächste Partie.
  `,
};

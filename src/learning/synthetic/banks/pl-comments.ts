import type { Bank } from '../bank.js';

/** Whole comments in Polish, each as one person wrote it. */
export const POLISH_COMMENTS: Bank = {
  language: 'pl',
  isWhole: true,
  words: {
    // A digit short, so that nobody has them.
    komorka: `{#500-899} {#100-999} {#10-99}|+48 {#500-899} {#10-99} {#100-999}|{#500-899}-{#100-999}-{#10-99}`,
    powiecie: `Radomiu|Płocku|Kielcach|Opolu|Elblągu|Zgierzu|Legnicy`,
    powiatu: `Radomia|Płocka|Kielc|Opola|Elbląga|Zgierza|Legnicy|Suwałk`,
    powiat: `Radom|Płock|Kielce|Opole|Elbląg|Rzeszów|Zgierz|Suwałki|Legnica|Tarnów`,
  },
  ham: {
    readers: `
      No i po ptokach.
      A kto za to zapłaci? Pan płaci, pani płaci.
      hehe dobre
      Kolejna komisja. Popcorn proszę.
      Spoczywaj w pokoju [*]
      Tytuł jak z brukowca, wstyd.
      Ja tam się nie znam ale cos mi tu smierdzi
      Wszystko pięknie, tylko że PKS u nas zlikwidowali w {#2009-2016}.
      Chleb {#6-9} zł, masło {#7-11} zł, a emerytura {1700|2000}. Proszę mi to policzyć.
      W {powiecie} na rejestrację do okulisty czeka się do {marca|maja|września} za dwa lata. Zapytałam panią w okienku, czy to na pewno dobra data. "Dobra, ale jeszcze może się przesunąć."
      @{nickname} Bzdury piszesz. Podatek Belki jest od {#2001-2003}, wprowadziła go zupełnie inna ekipa. Trochę szacunku dla faktów.
      Pracuję w hucie {#17-30} lat. Jak słyszę, że mamy się przebranżowić na programistów, to pytam: a kto wam zrobi szynę, po której ten wasz pendolino jedzie? Chińczyk zrobi, taniej, tylko potem proszę nie płakać, że wszystko jest z Chin.
      Panie redaktorze, zwracam uwagę, że most na zdjęciu to nie jest most, o którym mowa w tekście. Ten stoi w {powiecie}, budowany był z cegły, a tamten z żelbetu. Drobiazg, ale jak w takich drobiazgach są byki, to jak mam wierzyć w resztę?
      Statystyki policyjne z {recent}: {paperUrl} Wypadków z udziałem hulajnóg {percent}. Można dyskutować, ale na liczbach, a nie na tym, co komuś szwagier opowiedział.
      Mieszkam w bloku z wielkiej płyty, {#38-54} metry, czteroosobowa rodzina. Deweloper stawia nam pod oknem apartamentowiec, {#14-22} tysięcy za metr. Słońca nie będzie do kwietnia. Napisaliśmy do urzędu, urząd odpisał, że wszystko zgodnie z planem. Plan zmienili dwa tygodnie przed złożeniem wniosku. Przypadek, oczywiście, u nas w mieście to wszystko przypadki i wszystkie mają to samo nazwisko.
      Nauczycielka z {#19-33}-letnim stażem: zarabiam mniej niż moja była uczennica na kasie. Nie zazdroszczę jej, niech ma. Tylko niech mi już nikt nie mówi o powołaniu.
      Jedni warci drugich. Nie pójdę.
      Sędzia kalosz!!! {#0-2}:{#3-5} i dwa karne z kapelusza
      A ja akurat pochwalę: wymiana pieca, wniosek przez internet, pieniądze po {#5-9} tygodniach. Dało się.
      Wie ktoś, czy ulga obowiązuje też jak się ma działalność zawieszoną? Infolinia mówi "proszę pytać w urzędzie", urząd "proszę dzwonić na infolinię".
      Skończcie z tą polityką w dziale o ogrodach, ja tu przyszłam po pomidory
      Dziękuję za ten reportaż. Mój dziadek też był stamtąd i nigdy o tym nie mówił. Teraz trochę rozumiem dlaczego.
    `,
    blogs: `
      Cudne te aniołki! Pozdrawiam cieplutko, {first}
      Robiłam wczoraj, wyszło przepyszne, tylko dałam {100|150} g cukru zamiast {200|250}.
      Hej, świetny wpis o Bieszczadach. My szliśmy w październiku i na przełęczy leżał już śnieg, nocleg w schronisku {#55-95} zł. Wrzuciłem zdjęcia i ślad GPS: {blogUrl}
      Taką samą włóczkę kupiłam tu: {shopUrl} motek {#9-19} zł, ale uwaga, farbuje przy pierwszym praniu. A wzór na rękawy mam z tego filmiku: {videoUrl} pani mówi po rosyjsku, ale wszystko widać.
      u mnie po aktualizacji nie działa wifi, sterownik ściągnąłem stąd {referenceUrl} i ruszyło. win 10, dell
      Nie zgodzę się z tą recenzją, moim zdaniem drugi tom jest lepszy od pierwszego. Pisałem o tym u siebie: {blogUrl} Ale i tak dzięki, że ktoś jeszcze czyta takie książki!
      Pierwszy! A tak serio to mega odcinek, najlepsze {clock}
      Dziękuję za odwiedziny na moim blogu i miłe słowo. Przepis na chleb już podałam, tutaj: {blogUrl} Zakwas trzeba dokarmiać codziennie, inaczej się obrazi ;)
    `,
    'same-matters': `
      Ciotce wyczyścili konto metodą "na policjanta", {18|27|40} tysięcy, wszystko co odłożyła na remont. Bank umył ręce. A najgorsze, że ona teraz nie odbiera telefonu od nikogo, nawet od nas.
      Chwilówka na {1000|1500} zł, do oddania po roku {2800|3900}. Podpisałem, bo piec padł w styczniu. Nie mówcie mi o edukacji finansowej, ja umiem liczyć, tylko było minus {#12-19}.
      Krypto, forex, złote góry... Szwagier też był milionerem. Przez {#2-9} dni.
      Uwaga na komentarze o "prywatnych pożyczkach", to oszustwo, zawsze chcą opłaty z góry. Zgłaszać moderacji.
      Zapraszamy na kiermasz w {powiecie}, sobota od 10, ciasta i przetwory. Zapisy stoisk u pani Ewy {komorka} albo {privateMail}. Wstęp wolny!
      Pracowałam w salonie gier {#2-5} lata. Znam imiona tych panów, wiem który ma córkę na studiach, a który kłamie żonie, że ma nocki. Automat jest ustawiony tak, żeby wygrana bolała bardziej niż przegrana, bo po wygranej nikt nie wychodzi. Zakazać reklam i tyle. I proszę nie pisać, że "każdy ma rozum". Każdy ma, do trzeciej w nocy.
    `,
    'at-length': `
      Szanowny Panie Redaktorze, przeczytałem i muszę zaprotestować. Pisze Pan, że mieszkańcy małych miast "nie chcą się szczepić na nowoczesność". Otóż u nas w {powiecie} zlikwidowano porodówkę, dworzec, sąd i połowę autobusów, a postawiono fontannę z oświetleniem LED, która nie działa od {#2-5} lat. Prowadzę zakład szewski od {1984|1989|1992} roku. Przez mój warsztat przechodzi całe miasto, bo buty zdziera każdy, niezależnie od poglądów. I powiem Panu, co słyszę: nie nienawiść, tylko zmęczenie. Ludzie nie mają siły czytać dwóch różnych wersji tego samego zdarzenia i zgadywać, kto kłamie. Więc nie czytają wcale. Proszę przyjechać, podzeluję za darmo i posłucha Pan sam.
      Droga {Magda|Ewa|Iwona}, ale mi narobiłaś smaku tą zupą z soczewicy! Ugotowałam w sobotę, z podwójnym czosnkiem, i teściowa (!) poprosiła o dokładkę. Zdjęcie wrzuciłam tu: {socialUrl}, choć garnek już prawie pusty. Pytałaś o mój młynek do przypraw, kupiłam go w tym sklepie {shopUrl}, kosztował {49|69|85} zł, tylko przesyłka szła prawie {#9-16} dni. A przepis na podpłomyki, o który prosiła {Kasia|Zosia|Agnieszka}, jest u mnie: {blogUrl}. Buziaki z deszczowego miasta, u nas od tygodnia leje, ogórki pływają.
    `,
  },
  spam: {
    'praise-link': `
      Bardzo ciekawy wpis, {pozdrawiam|dzięki|polecam}. {Skup aut|Hydraulik|Ślusarz|Przeprowadzki} {powiat} {pitchUrl}
      Świetny blog, na pewno tu wrócę! Zapraszam również do siebie: <a href="{pitchUrl}">{rolety zewnętrzne|kredyty bez BIK|odzież robocza}</a>
      Witam, trafiłem tu przypadkiem i jestem pod wrażeniem, naprawdę fachowo opisany temat. Warto wspomnieć, że przy wyborze {okien|pellet|biura rachunkowego|fotowoltaiki} również liczy się doświadczenie wykonawcy, dlatego polecam firmę {invented}, z której sam korzystałem. Szczegóły oraz bezpłatna wycena na stronie {pitchHost}. Czekam na kolejne wpisy!
    `,
    money: `
      Pożyczka bez BIK, nawet z komornikiem, do {50|100|150|200|250|300} tys. Dzwoń {komorka}
      Oferuję prywatne pożyczki osobom uczciwym od {#5-9} 000 do {200|350|500|600|750|900} 000 zł, oprocentowanie {#2-3}% rocznie, bez opłat wstępnych. Proszę o kontakt tylko mailowy: {mail}
      Nazywam się {Anna|Beata|Dorota} {surname} i jestem z {powiatu}. Piszę, bo obiecałam pani {surname!}, że powiem o niej światu. Miałam długi, chore dziecko i pętlę na szyi. Dostałam {40|70|95|125|150|180} tysięcy złotych w dwa dni, bez zaświadczeń. Trzech oszustów mnie wcześniej okradło, więc wiem co mówię. Jeżeli potrzebujesz pomocy napisz do niej {mail}, niech Bóg ją błogosławi.
      Praca w domu, skręcanie długopisów, {#4-7} tys. miesięcznie, szczegóły na {komorka}
      Zarabiam {300|400|550|650|800|900} zł dziennie na telefonie i nie mam szefa. Zero ściemy, mogę pokazać wyciąg. Szukam {#3-8} ambitnych osób, reszta niech siedzi na etacie. Pisz "CHCĘ" na telegram {handle}
      Znany prezenter ujawnił to na żywo i program przerwano. Wystarczy wpłacić 1000 zł, a po {#7-14} dniach masz {#6-19} tysięcy. Link póki działa {shortUrl}
      {invented} Recovery odzyskało moje {30|40|55|65|80|90} tysięcy od fałszywego brokera, kontakt {mail}
    `,
    gambling: `
      {50|80|110|140|170|200} darmowych spinów bez depozytu, kod {referral} {pitchLink} 🎰
      Kasyno bez weryfikacji i bez limitów, wypłata BLIKiem w {#5-20} minut. Wczoraj wszedłem za {20|25|30|40|45|50} zł, wyszedłem z {#2-9} {100|250|400|600|750|900} zł. Kto nie wierzy niech sprawdzi: {pitchUrl}
      Pewniaki na dziś, skuteczność {#86-95}%, ostatnie {#8-15} kuponów weszło. Grupa darmowa do północy: {handle}
    `,
    goods: `
      {Viagra|Kamagra|Xanax|Meridia} bez recepty, wysyłka pobraniowa, {pitchUrl}
      Prawo jazdy bez egzaminu, wpis do CEPIK, dyskrecja 100%. {komorka}
      Schudłam {#12-24} kg w {#5-9} tygodni, a jadłam wszystko! Lekarze milczą, bo by stracili pacjentów. Ostatnie {20|30|35|45|50|60} opakowań w promocji: {shortUrl}
      Markowe {torebki|zegarki|buty} wyprzedaż do {70|75|80|85|90}% taniej, oryginalna jakość, płatność przy odbiorze [url={pitchUrl}]sklep[/url]
      Kolekcjonerskie dowody, prawa jazdy, dyplomy. Nie do odróżnienia. Kontakt {mail}
    `,
    spell: `
      Wróżka {Aida|Beata|Jadwiga}, powrót ukochanego w {#3-7} dni, SMS {komorka}
      Mąż odszedł do innej po {#8-22} latach. Myślałam, że to koniec. Rytuał miłosny u mistrza {invented} zadziałał w {#5-9} dni, mąż wrócił i przeprosił na kolanach. Każdej zdradzonej kobiecie polecam: {mail}
    `,
    people: `
      Samotne panie z {powiatu}, bez logowania {shortUrl}
      hej jestem {Ola|Kasia|Natalia}, {#19-28} lat, nudzę się.. zdjęcia tylko tutaj {pitchLink} 😈
      Twoja paczka została wstrzymana, dopłać {#1-4},{#10-99} zł: {shortUrl}
      Dopłata do prądu {recent}! Sprawdź czy należy Ci się {400|550|700|900|1050|1200} zł, potrzebny numer PESEL i logowanie do banku {pitchUrl}
      Obserwujący na insta {1000|2000|2500|3500|4000|5000} szt. {#19-49} zł, lajki gratis, {pitchHost}
      WYGRAŁEŚ {telefon|bon {500|600|650|750|800|900} zł|hulajnogę}!!! Odbierz w ciągu {10|15|20|25|30} minut, inaczej nagroda przepadnie {pitchLink}
    `,
    'at-length': `
      Chcę się podzielić moją historią. Od {#4-12} lat męczyłam się z {bólem stawów|łuszczycą|nadwagą|szumem w uszach}, wydałam majątek na lekarzy. W końcu koleżanka z pracy poleciła mi ten preparat. Nie wierzyłam, ale po {#7-18} dniach nie poznałam samej siebie. Nie ma go w aptekach, bo koncernom się to nie opłaca, zamówić można tylko tutaj, płatność przy odbiorze: {pitchUrl} Nie musicie dziękować!
      Bardzo wartościowy artykuł, oby takich więcej. W dzisiejszych czasach {kancelaria oddłużeniowa|montaż klimatyzacji|wynajem busów|księgowość online} to podstawa, dlatego warto postawić na sprawdzoną firmę. {invented} działa na rynku od {#8-25} lat, posiada setki zadowolonych klientów i konkurencyjne ceny. Zachęcamy do kontaktu przez stronę {pitchHost}, pierwsza konsultacja gratis.
    `,
  },
};

import type { Bank } from '../bank.js';

/** Prose of Polish pages, written by people, by content farms, and by machines that translate. */
export const POLISH_PROSE: Bank = {
  language: 'pl',
  words: {},
  spam: {},
  ham: {},
  prose: `
    {Napastnik|Bramkarz|Kapitan} {Sokoła|Zrywu|Czółna} {invented} doznał na treningu urazu łydki i, jak podał klub, nie zagra przez {#5-8} tygodni.
    Na {#5-9} minut przed końcem {surname} dopadł do odbitej piłki i strzałem pod poprzeczkę uciszył trybuny, które już świętowały awans.
    Przy wyborze pary {butów|kozaków|okularów} jest wiele rzeczy, o których należy pamiętać, takich jak rodzaj materiału, wygoda noszenia, a także oczywiście cena.
    Jeżeli szukasz {taniej pralki|taniego materaca|taniego roweru}, to w internecie z pewnością znajdziesz szeroki wybór modeli, które spełnią oczekiwania nawet najbardziej wymagających klientów.
    Ekran jest czytelny także w słońcu, bateria wytrzymała w naszym teście {#10-20} godzin, ale po zmroku zdjęcia nadają się głównie do kosza.
    Przed zdjęciem pokrywy należy wyjąć wtyczkę z gniazdka i odczekać co najmniej {dwadzieścia|trzydzieści} minut. Nie wolno zanurzać silnika w wodzie.
    Proszę przeczytać tę instrukcję uważnie przed użyciem produkt i zachować w bezpieczne miejsce na przyszłość, nie nadaje się dla dzieci poniżej {trzy|osiem} lat.
    Wiele osób cierpi na {bóle pleców|zgagę|bezsenność}, nie zdając sobie sprawy z tego, że istnieją naturalne i sprawdzone sposoby, dzięki którym można szybko pozbyć się tego problemu.
    Pojedynczy wysoki wynik niewiele znaczy, bo ciśnienie rośnie, gdy mówimy, gdy jest nam zimno, a czasem na sam widok białego fartucha.
    Cebulę zeszklić na {maśle|oleju}, dodać {kaszę|soczewicę}, zalać bulionem i dusić na małym ogniu przez {dwadzieścia|trzydzieści|czterdzieści} minut, nie mieszając zbyt często.
    Ten pyszny przepis jest bardzo prosty w przygotowaniu i potrzeba do niego tylko kilku składników, dlatego z pewnością zachwyci całą rodzinę oraz niespodziewanych gości.
    {surname}, {botanik|organmistrz|geometra} rodem z {invented}, pozostawił po sobie słownik gwary swojej doliny, który wydano drukiem dopiero w roku {#1920-1980}.
    {invented} to wieś nad rzeką {invented}, licząca {#105-890} mieszkańców. Do reformy z połowy ubiegłego wieku była siedzibą gminy i miała własną szkołę.
    Strażacy przez całą noc z {soboty na niedzielę|wtorku na środę} gasili stodołę pod miejscowością {invented}. Nikomu nic się nie stało, ocalał nawet ul.
    Rada gminy zdecydowała {#9-14} głosami przeciw {#5-8}, że basen będzie otwarty jeszcze jedno lato, mimo pęknięć, które wykryto w niecce.
    Sąd skazał {jubilera|pośrednika|księgowego} na {dwa|trzy} lata więzienia za to, że tę samą {działkę|łódź} sprzedał w ciągu miesiąca {trzem|czterem} kupcom.
    Akcje spółki {invented} straciły {#5-12} procent po tym, jak zarząd ostrzegł, że drogi {karton|olej napędowy} będzie ciążył wynikom aż do wiosny.
    {Piosenkarka|Aktorka|Prezenterka} została przyłapana w weekend na romantycznej kolacji z tajemniczym mężczyzną, zaledwie kilka tygodni po głośnym rozstaniu z mężem.
    Nasz rodzinny pensjonat położony jest na skraju lasu i oferuje {#12-19} pokoi z balkonem, saunę oraz domową kuchnię opartą na warzywach z własnego ogrodu.
    Kto wstanie wcześnie, ma uliczkę prowadzącą do {zamku|kaplicy|źródła} tylko dla siebie i widzi z góry, jak mgła wychodzi z doliny.
    {Róże|Hortensje|Porzeczki} przycina się pod koniec zimy, tuż nad pąkiem skierowanym na zewnątrz, i nigdy w czasie mrozu.
    Ustawienie jest czytane tylko raz, przy starcie. Aby zmienić je później, należy poprawić plik konfiguracyjny i wysłać do procesu sygnał ponownego wczytania.
    Najemca niezwłocznie zgłasza szkody i nie wprowadza w lokalu żadnych zmian, choćby drobnych, bez pisemnej zgody wynajmującego, udzielonej przed rozpoczęciem prac.
    Do naszego oddziału w {invented} poszukujemy {magazyniera|kucharza|księgowej} na pełny etat. Oferujemy stałą umowę, dopłatę do biletów i co drugą sobotę wolną.
    {Baran|Waga|Ryby}: w miłości czeka cię w tym tygodniu miła niespodzianka, natomiast w pracy lepiej uzbroić się w cierpliwość i uważać na słowa.
    Podsumowując, można stwierdzić, że {mundurki szkolne|telefony komórkowe|prace domowe} mają zarówno zalety, jak i wady, a każdy powinien sam ocenić, co jest dla niego lepsze.
    Chciałam hodować {pszczoły|konie}, opowiada, mieszając {herbatę|kawę}, ale mieszkaliśmy na {piątym|szóstym} piętrze, a moja matka miała na ten temat swoje zdanie.
    Synoptycy zapowiadają na {sobotę|wtorek} śnieg powyżej ośmiuset metrów i radzą odłożyć dalsze podróże, bo na przełęczach zaczyna wiać.
    Dzieci najlepiej uczą się poprzez zabawę, dlatego też rodzice powinni zwracać szczególną uwagę na to, czy wybrana zabawka jest odpowiednia do wieku ich pociechy.
    Ten {produkt|artykuł} jest wykonany z wysokiej jakości materiał, trwały i nie łatwy do odkształcenia, to idealny prezent dla rodzina, przyjaciele i biuro.
    W takie dni pszczoły nie wylatują, mówi pszczelarz; czekają, a kto im przeszkodzi, szybko się dowie, co o tym myślą.
    Zmiana dostawcy prądu to bardzo prosty sposób na to, aby w skali roku zaoszczędzić nawet {#100-900} złotych, które można potem przeznaczyć na inne cele.
  `,
};

import { describe, expect, it } from '@jest/globals';
import { guessLanguage } from '../../../src/scoring/language.js';
import { normalizeText } from '../../../src/scoring/normalize.js';

const languageOf = (text: string): string | undefined => guessLanguage(normalizeText(text))?.language;

describe('the language of a comment is told from a sentence', () => {
  it.each([
    ['en', 'The council should have asked the people who live there before they closed the road.'],
    ['de', 'Ich glaube nicht, dass der Radweg hier wirklich gebraucht wird, aber schön wäre es.'],
    ['fr', "Je ne comprends pas pourquoi la mairie n'a pas demandé l'avis des habitants."],
    ['es', 'No entiendo por qué el ayuntamiento no preguntó a los vecinos de la calle.'],
    ['pt', 'Não percebo porque é que a câmara não perguntou aos moradores da rua.'],
    ['it', 'Non capisco perché il comune non ha chiesto ai cittadini della zona.'],
    ['nl', 'Ik snap niet waarom de gemeente dit niet eerst aan de buurt heeft gevraagd.'],
    ['sv', 'Jag förstår inte varför kommunen inte frågade de som bor här först.'],
    ['fi', 'En ymmärrä, miksi kaupunki ei kysynyt tästä asukkailta, mutta niin se on.'],
    ['pl', 'Nie rozumiem, dlaczego miasto nie zapytało mieszkańców o zdanie, ale tak jest zawsze.'],
    ['cs', 'Nechápu, proč se město nezeptalo lidí, kteří tady bydlí, ale už je pozdě.'],
    ['hu', 'Nem értem, hogy a város miért nem kérdezte meg az embereket, akik itt laknak.'],
    ['ro', 'Nu înțeleg de ce primăria nu a întrebat oamenii care locuiesc pe această stradă.'],
    ['tr', 'Belediyenin neden burada oturanlara sormadığını anlamıyorum ama çok geç değil.'],
    ['id', 'Saya tidak mengerti kenapa mereka tidak bertanya dulu kepada warga yang tinggal di sini.'],
    ['vi', 'Tôi không hiểu vì sao thành phố không hỏi ý kiến của người dân sống ở đây.'],
    ['ru', 'Я не понимаю, почему город не спросил жителей, которые здесь живут.'],
    ['uk', 'Я не розумію, чому місто не запитало мешканців, які тут живуть.'],
    ['ko', '왜 주민들에게 먼저 물어보지 않았는지 모르겠네요.'],
    ['ja', 'なぜ住民に先に聞かなかったのか、よく分かりません。'],
    ['zh', '我不明白为什么市政府没有先问问住在这里的人。'],
    ['ar', 'لا أفهم لماذا لم تسأل البلدية السكان أولا'],
    ['el', 'Δεν καταλαβαίνω γιατί ο δήμος δεν ρώτησε πρώτα τους κατοίκους.'],
    ['he', 'אני לא מבין למה העירייה לא שאלה קודם את התושבים'],
    ['th', 'ไม่เข้าใจว่าทำไมเทศบาลไม่ถามคนที่นี่ก่อน'],
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language));
});

describe('where there is too little to tell, nothing is said', () => {
  it.each(['', 'ok', '12345 :-)', 'https://example.com/the-and-of', 'Lol', '🙂🙂🙂', 'Kubernetes'])('%j', (text) =>
    expect(languageOf(text)).toBeUndefined(),
  );
});

it('a name in another script does not change the language of a sentence', () =>
  expect(languageOf('I was at the concert of 東京 in the park and it was very good')).toBe('en'));

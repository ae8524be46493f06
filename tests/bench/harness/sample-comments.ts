/**
 * Comments to post, made up here: about 350 characters each, mostly English, some German, French, Spanish and Russian,
 * one in seven an advertisement with links. The words follow a long-tailed distribution, so that the memory of word
 * forms meets new words at the rate real text brings them.
 */

/** The body of POST /v1/comments. */
export interface SampleComment {
  readonly content: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly client: { readonly ip: string; readonly user_agent: string };
  readonly article: { readonly url: string; readonly title: string; readonly language: string };
}

export const SAMPLE_LENGTH = 350;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const LANGUAGES = {
  en: words(`the and to of a in that is it for was on with as they at be this have from or had by but not what all were we
    when your can said there use an each which she do how their if will up other about out many then them these so some
    her would make like him into time has look two more write go see number no way could people my than first water been
    call who its now find long down day did get come made may part school council road river bridge ferry mayor budget
    harbour cycle lane traffic children teacher library winter summer market neighbours article agree disagree honestly
    thank comment reading years ago remember street station train never always maybe should cannot because although`),
  de: words(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
    man sein wurde Stadt Straße Brücke Schule Kinder Artikel danke leider endlich Gemeinde Verkehr Hafen Meinung`),
  fr: words(`de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se avec ce il sont ont mais
    comme ou si leur y dont tout nous sa même ces été bien sans peut fait ville école pont rivière merci article enfants
    mairie circulation quartier avis lecteurs maintenant toujours jamais`),
  es: words(`de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
    este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde ciudad calle puente escuela
    gracias artículo vecinos tráfico puerto opinión nunca siempre`),
  ru: words(`и в не на я быть он с что а по это она этот к но они мы весь который то из у свой вы так за для от мочь до же
    один такой только город улица мост школа дети спасибо статья соседи порт мнение никогда всегда дорога почему`),
} as const;
type Language = keyof typeof LANGUAGES;

const ADVERTISEMENT = words(`buy cheap pills online casino bonus free spins best price click here replica watches loan
  approved today limited offer crypto profit guaranteed investment whatsapp seo backlinks followers discount`);
const HOSTS = ['pills-depot.example', 'win-big.example', 'fast-loan.example', 'watch-outlet.example'];
const SYLLABLES =
  words(`ba ber con dal den der fen gar hol in ka ken lan lo mar men mon nor or pel per ran ro sal sen ta
  ter tor un ver vi wal wen yor zan`);
const TITLES = ['A new bridge for the harbour', 'Council votes on cycle lanes', 'Ferry timetable changes in spring'];
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** A stream of chance that is the same for the same seed (mulberry32), 0 to just below 1. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <Item>(items: readonly Item[], chance: number): Item => {
  const item = items[Math.floor(chance * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

/** A word that no list holds, of two to four syllables. */
export const inventedWord = (chance: () => number): string =>
  Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(SYLLABLES, chance())).join('');

const languageOf = (chance: number): Language => {
  if (chance < 0.8) return 'en';
  return pick(['de', 'fr', 'es', 'ru'], (chance - 0.8) / 0.2);
};

/** Common words often, rare ones seldom, and one in twelve from outside the list. */
const wordOf = (list: readonly string[], chance: () => number): string =>
  chance() < 1 / 12 ? inventedWord(chance) : pick(list, chance() ** 2);

const proseOf = (list: readonly string[], length: number, chance: () => number): string => {
  let text = '';
  let isStart = true;
  while (text.length < length) {
    const word = wordOf(list, chance);
    text += isStart ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    const ending = chance();
    isStart = ending < 0.08;
    text += isStart ? '. ' : ending < 0.16 ? ', ' : ' ';
  }
  return `${text.trimEnd()}.`;
};

const advertisementOf = (length: number, chance: () => number): string => {
  const link = `https://${pick(HOSTS, chance())}/${inventedWord(chance)}?ref=${Math.floor(chance() * 1e6)}`;
  return `${proseOf(ADVERTISEMENT, length - link.length - 1, chance)} ${link}`;
};

/** A function that makes one comment after another, no two alike, the same ones for the same seed. */
export const makeSampler = (seed: number): (() => SampleComment) => {
  const chance = chanceFrom(seed);
  let made = 0;
  return () => {
    made += 1;
    const language = languageOf(chance());
    const length = SAMPLE_LENGTH - 40 + Math.floor(chance() * 80);
    const isAdvertisement = chance() < 1 / 7;
    const name = inventedWord(chance);
    return {
      content: isAdvertisement ? advertisementOf(length, chance) : proseOf(LANGUAGES[language], length, chance),
      author: { name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, email: `${name}${made}@mail.example` },
      client: { ip: `192.0.2.${1 + Math.floor(chance() * 254)}`, user_agent: AGENT },
      article: {
        url: `https://gazette.example/2026/${1 + Math.floor(chance() * 500)}`,
        title: pick(TITLES, chance()),
        language,
      },
    };
  };
};

/** `count` texts of exactly 350 characters. */
export const sampleTexts = (count: number, seed: number): readonly string[] => {
  const next = makeSampler(seed);
  return Array.from({ length: count }, () => {
    let text = next().content;
    while (text.length < SAMPLE_LENGTH) text += ` ${next().content}`;
    return text.slice(0, SAMPLE_LENGTH);
  });
};

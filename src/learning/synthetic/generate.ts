/**
 * Comments nobody wrote, to widen what public data teach: spam of the families that literature describes, and as many
 * honest comments on the same matters in the same languages. For training only: they measure nothing.
 */

import { seededRandom, type Random } from '../random.js';
import { speechOf, type Speech, type Template } from './bank.js';
import { BANKS, LANGUAGES } from './banks/index.js';
import { collage } from './collage.js';
import { expand, pick, type Lexicon } from './grammar.js';
import { MADE } from './made.js';
import { typed } from './surface.js';

/** A generated comment; as JSONL its language is the field `lang`. */
export interface SyntheticComment {
  readonly text: string;
  readonly label: 'spam' | 'ham';
  /** BCP 47. */
  readonly language: string;
  /** What kind of comment it is, such as `casino` or `correction`. */
  readonly family: string;
}

interface Speaker {
  readonly speech: Speech;
  readonly lexicon: Lexicon;
}

/** Parsed on first use: most processes that load this folder's neighbours never generate. */
let known: ReadonlyMap<string, Speaker> | undefined;
const speakers = (): ReadonlyMap<string, Speaker> => {
  known ??= new Map(
    LANGUAGES.map(({ language }) => {
      const speech = speechOf(
        language,
        BANKS.filter((bank) => bank.language === language),
      );
      return [language, { speech, lexicon: { phrases: speech.words, made: MADE } }];
    }),
  );
  return known;
};

/** What somebody says, before it is typed. */
interface Told {
  readonly text: string;
  readonly family: string;
  readonly isWhole: boolean;
}

const TOTAL_SHARE = LANGUAGES.reduce((sum, { share }) => sum + share, 0);

const drawLanguage = (random: Random): string => {
  let rest = random() * TOTAL_SHARE;
  for (const { language, share } of LANGUAGES) {
    rest -= share;
    if (rest < 0) return language;
  }
  return 'en';
};

const say = (template: Template, { lexicon }: Speaker, random: Random): string =>
  expand(template.phrase, lexicon, random);

/** Honest words around spam, as spammers borrow them: what counts must be found beside them. */
const padded = (text: string, speaker: Speaker, random: Random): string => {
  const around = say(pick(speaker.speech.ham, random), speaker, random);
  if (around.length > 400) return text;
  return random() < 0.5 ? `${around}\n${text}` : `${text} ${around}`;
};

/** Honest people go on about a matter, so that length does not stand for spam; whole comments have said all they had to. */
const continued = (text: string, { family, isWhole }: Template, speaker: Speaker, random: Random): string => {
  if (isWhole) return text;
  const alike = speaker.speech.ham.filter((template) => template.family === family);
  const more = Array.from({ length: 1 + Math.floor(random() * 4) }, () => say(pick(alike, random), speaker, random));
  return [text, ...more].join(random() < 0.8 ? ' ' : '\n\n');
};

const PADDED_SHARE = 0.08;
const CONTINUED_SHARE = 0.4;
const COLLAGE_SHARE = 0.06;
/** Of the pieces in a collage, those that advertise. */
const PITCHED_SHARE = 0.25;

const honestComment = (speaker: Speaker, random: Random): Told => {
  const template = pick(speaker.speech.ham, random);
  const plain = say(template, speaker, random);
  const text = random() < CONTINUED_SHARE ? continued(plain, template, speaker, random) : plain;
  return { text, family: template.family, isWhole: template.isWhole };
};

const cutUp = ({ speech, lexicon }: Speaker, random: Random): string | undefined => {
  const { prose, spam } = speech;
  if (prose.length === 0) return undefined;
  const next = (): string => {
    const phrase = random() < PITCHED_SHARE ? pick(spam, random).phrase : pick(prose, random);
    return expand(phrase, lexicon, random);
  };
  return collage(next, random);
};

const spamComment = (speaker: Speaker, random: Random): Told => {
  if (random() < COLLAGE_SHARE) {
    const text = cutUp(speaker, random);
    if (text !== undefined) return { text, family: 'collage', isWhole: false };
  }
  const template = pick(speaker.speech.spam, random);
  const plain = say(template, speaker, random);
  const text = random() < PADDED_SHARE ? padded(plain, speaker, random) : plain;
  return { text, family: template.family, isWhole: template.isWhole };
};

const comment = (language: string, label: 'spam' | 'ham', random: Random): SyntheticComment => {
  const speaker = speakers().get(language);
  if (speaker === undefined) throw new RangeError(`nobody speaks ${language}`);
  const isSpam = label === 'spam';
  const { text, family, isWhole } = isSpam ? spamComment(speaker, random) : honestComment(speaker, random);
  return { text: typed(text, language, random, { isSpam, isWhole }), label, language, family };
};

const ATTEMPTS = 5;

/** A comment whose text is not among `seen`, or after a few attempts one that is: short ones do repeat. */
const freshComment = (language: string, label: 'spam' | 'ham', random: Random, seen: Set<string>): SyntheticComment => {
  let made = comment(language, label, random);
  for (let attempt = 1; attempt < ATTEMPTS && seen.has(made.text); attempt += 1)
    made = comment(language, label, random);
  seen.add(made.text);
  return made;
};

/**
 * `count` comments, spam and honest in turn, each pair in one language; the same for the same seed. A shorter run is the
 * beginning of a longer one.
 */
export const generate = (seed: number, count: number): readonly SyntheticComment[] => {
  const random = seededRandom(seed);
  const seen = new Set<string>();
  let language = '';
  return Array.from({ length: count }, (_, at) => {
    if (at % 2 === 0) language = drawLanguage(random);
    return freshComment(language, at % 2 === 0 ? 'spam' : 'ham', random, seen);
  });
};

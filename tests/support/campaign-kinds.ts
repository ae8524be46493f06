/**
 * Campaigns of kinds that templates with links alone do not show: what changes from copy to copy, and what stays, is another in
 * each. In words of our own, from one seed.
 */

import {
  chanceFrom,
  pick,
  shuffled,
  spin,
  type Chance,
  type SpunCampaign,
  type SpunComment,
} from './spun-campaigns.js';

type Copy = (chance: Chance, contact: string) => Pick<SpunComment, 'content' | 'url'>;
interface Kind {
  readonly copy: Copy;
  /** What it advertises, drawn once (`same`) or for each copy (`changing`). */
  readonly contact: (chance: Chance) => string;
  readonly contacts: 'same' | 'changing';
}

const SYLLABLES = ['ba', 'ker', 'lo', 'min', 'ta', 'vo', 'zu', 'fel', 'ro', 'dis', 'gan', 'pu'];
const aName = (chance: Chance): string => Array.from({ length: 3 }, () => pick(SYLLABLES, chance)).join('');
const aNumber = (chance: Chance, digits: number): string => String(Math.floor(10 ** (digits - 1) * (1 + 9 * chance())));
const aDomain = (chance: Chance): string =>
  `${aName(chance)}${aNumber(chance, 2)}.${pick(['net', 'site', 'xyz'], chance)}`;
const aLink = (chance: Chance): string => `https://${aDomain(chance)}/${aName(chance)}`;
const aShortLink = (chance: Chance): string => `https://bit.ly/${aName(chance)}${aNumber(chance, 3)}`;
const aMessengerId = (chance: Chance): string => `${pick(['VX:', 'QQ', '微信'], chance)}${aNumber(chance, 9)}`;
const aMailbox = (chance: Chance): string => `${aName(chance)}${aNumber(chance, 2)} @ outlook.com`;
const aDottedName = (chance: Chance): string => `${aName(chance)}${aNumber(chance, 2)}(dot)xyz`;

const spun =
  (template: string): Copy =>
  (chance, contact) => ({ content: spin(template, chance).replace('CONTACT', contact) });

const LENDER =
  '{Banks|All the banks} {turned me down|said no} {twice|three times}, {yet|but} {this private fund|these investors} {lent|advanced} me {forty thousand|sixty thousand} {without|with no} {questions|a single form}. {Repayment|Paying back} {starts|begins} {after|only after} {a year|ten months} and {nobody|no one} {calls|phones} {at night|your boss}. {Ask|Write to} them {today|right away} {at|under} CONTACT {while|as long as} the {offer|scheme} {lasts|stays open}.';
const SHORT_OFFER =
  '{Grow|Get} {taller|stronger} {within|in} {nine|twelve} {weeks|days} without {surgery|exercise}: CONTACT';
const CHINESE_OFFER =
  '{海外|国外}{直邮|代购}{名牌|大牌}{手表|皮包}，{一比一|原厂}{品质|做工}，{支持|可以}{验货|退换}，{需要|喜欢}的{朋友|顾客}{请加|联系}CONTACT，{价格|折扣}{从优|好商量}。';
const FRENCH_OFFER =
  '{Grâce à|Avec} {cette dame|ce monsieur} {généreuse|de confiance}, {ma famille|mon foyer} {a reçu|a obtenu} {un crédit|un financement} de {trente|vingt} mille euros {sans|sans aucune} {garantie|attente}. {Écrivez-lui|Contactez-la} {dès maintenant|sans tarder} à CONTACT {et|puis} {dites|racontez} {votre besoin|votre projet}.';

/** Sentences of which each is another as a whole. */
const REWRITTEN: ReadonlyArray<readonly string[]> = [
  [
    'My knees had kept me at home since the accident.',
    'For years no step was without pain.',
    'The surgeon wanted to operate a third time.',
  ],
  [
    'Then a retired vet gave me the powder he mixes for horses.',
    'What saved me was an oil from a monastery.',
    'A cousin brought drops that no pharmacy stocks.',
  ],
  [
    'By the second week I danced at a wedding again.',
    'I now walk nine miles before breakfast.',
    'My stick stands in the corner and gathers dust.',
  ],
  ['See how it is made: CONTACT', 'The last jars are sold through CONTACT', 'You find the whole tale under CONTACT'],
];
const rewritten: Copy = (chance, contact) => {
  const [first = '', ...rest] = REWRITTEN.map((ways) => pick(ways, chance));
  return { content: [first, ...shuffled(rest, chance)].join(' ').replace('CONTACT', contact) };
};

const PRAISE = [
  'I {always|often} {enjoy|like} {reading|visiting} {here|these pages}, {keep|carry} on!',
  '{Superb|Splendid} {writing|work}, {everyone|anybody} should {know|read} this.',
  'What a {useful|helpful} {overview|summary}, {bookmarked|saved} it {at once|right away}.',
  '{Never|Hardly ever} have I {seen|found} it {explained|put} so {clearly|plainly}.',
];
/** Other praise each time: all that stays is whose page it is said to be. */
const praise: Copy = (chance, contact) => ({
  content: spin(pick(PRAISE, chance), chance),
  url: `https://${contact}/${aName(chance)}`,
});

const SIGNS = ['🔥', '💰', '👉', '⭐'];
const HIDDEN = ['\u200b', '\u00ad', '\u2060'];
const TWINS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с' };
const noisyWord = (word: string, chance: Chance): string => {
  const kind = chance();
  if (word.includes('CONTACT') || kind < 0.5) return word;
  if (kind < 0.6) return word.toUpperCase();
  if (kind < 0.7) return `${word} ${pick(SIGNS, chance)}`;
  if (kind < 0.85) return word.replaceAll(/[aeoc]/g, (letter) => TWINS[letter] ?? letter);
  if (kind < 0.93) return `${word.slice(0, 2)}${pick(HIDDEN, chance)}${word.slice(2)}`;
  return word.length < 5 ? word : `${word.slice(0, 3)}${word.slice(4)}`;
};
const noisy: Copy = (chance, contact) => ({
  content: spin(LENDER, chance)
    .split(' ')
    .map((word) => noisyWord(word, chance))
    .join(' ')
    .replace('CONTACT', contact),
});

export const CAMPAIGN_KINDS = {
  'short offers, another link each': { copy: spun(SHORT_OFFER), contact: aLink, contacts: 'changing' },
  'short offers, one domain': { copy: spun(SHORT_OFFER), contact: aLink, contacts: 'same' },
  'sentences rewritten as a whole, one domain': { copy: rewritten, contact: aLink, contacts: 'same' },
  'sentences rewritten as a whole, another link each': { copy: rewritten, contact: aLink, contacts: 'changing' },
  'links through a shortener': { copy: spun(LENDER), contact: aShortLink, contacts: 'changing' },
  'a name spelled with (dot)': { copy: spun(LENDER), contact: aDottedName, contacts: 'same' },
  'an address of e-mail, written apart': { copy: spun(FRENCH_OFFER), contact: aMailbox, contacts: 'same' },
  'Chinese, a name in a messenger': { copy: spun(CHINESE_OFFER), contact: aMessengerId, contacts: 'same' },
  'Chinese, another link each': { copy: spun(CHINESE_OFFER), contact: aLink, contacts: 'changing' },
  'signs, capitals, twins and misprints strewn in': { copy: noisy, contact: aLink, contacts: 'changing' },
  'other praise each time, one page as everybody’s own': { copy: praise, contact: aDomain, contacts: 'same' },
} as const satisfies Readonly<Record<string, Kind>>;

export type CampaignKind = keyof typeof CAMPAIGN_KINDS;

/** A campaign of a kind; each copy comes from somebody else. */
export const campaignOfKind = (name: CampaignKind, seed: number): SpunCampaign => {
  const { copy, contact, contacts }: Kind = CAMPAIGN_KINDS[name];
  const chance = chanceFrom(seed);
  const always = contact(chance);
  return {
    next: () => {
      const authorName = `${aName(chance)} ${aName(chance)}`;
      const email = `${aName(chance)}${aNumber(chance, 5)}@mail.example`;
      return { ...copy(chance, contacts === 'same' ? always : contact(chance)), authorName, email };
    },
  };
};

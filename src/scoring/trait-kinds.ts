/**
 * What the model's description of a comment (structure.ts) speaks of, by kind: what people are told in place of its terse
 * words for ranges and forms. Several of those are one kind: that a text has three links, and that it ends in one.
 */

/** Each kind in plain English, as part of a list. */
export const TRAIT_PHRASES = {
  length: 'its length',
  sentences: 'the length of its sentences',
  capitals: 'its use of capitals',
  digits: 'how many digits it has',
  punctuation: 'its punctuation',
  pictures: 'its emoji',
  list: 'a list of short items',
  markup: 'tags and codes in it',
  quotes: 'quoted lines',
  code: 'program code',
  scripts: 'letters of several alphabets',
  'first-person': 'whether it speaks of its author',
  'second-person': 'whether it addresses its reader',
  praise: 'praise that fits anything',
  specific: 'how specific it is',
  repetition: 'how often it repeats words',
  'word-length': 'the length of its words',
  phone: 'a phone number',
  'long-number': 'a long number',
  email: 'an e-mail address',
  messenger: 'a mention of a messenger',
  'social-network': 'a mention of a social network',
  mention: 'a name with an @',
  private: 'an invitation to write in private',
  join: 'an invitation to join or follow',
  visit: 'an invitation to visit a page',
  contact: 'an invitation to get in touch',
  earn: 'words about earning money',
  crypto: 'words about crypto currencies',
  gambling: 'words about gambling',
  adult: 'words about sex',
  health: 'words about medicines and diets',
  goods: 'words about goods for sale',
  money: 'words about loans and payments',
  seo: 'words about search ranking',
  essay: 'words about essays for sale',
  media: 'words about downloads and streams',
  promo: 'words about bonuses and prizes',
  services: 'words about trades and services',
  scam: 'words that swindlers use',
  public: 'words about politics and public life',
  reasons: 'words of an argument',
  rude: 'rude words',
  problem: 'words about a problem to be solved',
  payment: 'an address for payments',
  price: 'prices or percentages',
  time: 'a time of day',
  hashtag: 'a hashtag',
  smiley: 'a smiley',
  template: 'traces of a template',
  'no-link': 'that it has no link',
  links: 'how many links it has',
  'link-place': 'where its links stand',
  'link-text': 'the texts of its links',
  'link-form': 'the form of its links',
  'link-site': 'the sites it links to',
  'short-link': 'a shortened link',
  'endless-word': 'a word without end',
  other: 'other marks of its form',
} as const;
export type TraitKind = keyof typeof TRAIT_PHRASES;

export const TRAIT_KINDS = Object.keys(TRAIT_PHRASES) as readonly TraitKind[];

/** Whole tokens, and beginnings of tokens up to `=` or `:`; of both the whole token comes first. */
const KIND_OF: ReadonlyMap<string, TraitKind> = new Map(
  (
    [
      ['length', 'characters'],
      ['sentences', 'sentence-spread sentence-longest one-long-line'],
      ['capitals', 'capitals titled shouted starts-small'],
      ['digits', 'digits'],
      ['punctuation', 'marks ! ? ends-open bars arrow'],
      ['pictures', 'pictures'],
      ['list', 'list'],
      ['markup', 'tags bbcode markdown entity encoded'],
      ['quotes', 'quoted-lines'],
      ['code', 'code markdown:code'],
      ['scripts', 'scripts'],
      ['first-person', 'first-person'],
      ['second-person', 'second-person'],
      ['praise', 'praise phrases praise-alone'],
      ['specific', 'specific small-words'],
      ['repetition', 'repeated'],
      ['word-length', 'word-length'],
      ['phone', 'phone plus-number'],
      ['long-number', 'number'],
      ['email', 'email'],
      ['messenger', 'handle'],
      ['social-network', 'handle:social'],
      ['mention', 'handle:@'],
      ['private', 'call:private'],
      ['join', 'call:join'],
      ['visit', 'call:visit'],
      ['contact', 'call:contact'],
      ['earn', 'topic:earn wage'],
      ['crypto', 'topic:crypto ticker'],
      ['gambling', 'topic:gambling'],
      ['adult', 'topic:adult'],
      ['health', 'topic:health'],
      ['goods', 'topic:goods'],
      ['money', 'topic:money money'],
      ['seo', 'topic:seo'],
      ['essay', 'topic:essay'],
      ['media', 'topic:media'],
      ['promo', 'topic:promo'],
      ['services', 'topic:trade-services'],
      ['scam', 'person:scam'],
      ['public', 'talk:public'],
      ['reasons', 'talk:reason'],
      ['rude', 'talk:insult'],
      ['problem', 'talk:problem'],
      ['payment', 'crypto'],
      ['price', 'price percent more-than'],
      ['time', 'clock'],
      ['hashtag', 'hashtag'],
      ['smiley', 'smiley'],
      ['template', 'template'],
      ['no-link', 'links=0'],
      ['links', 'links links.share links.hosts links.words'],
      ['link-place', 'link'],
      ['link-text', 'anchor'],
      ['link-form', 'scheme path path.depth'],
      ['link-site', 'host tld host.length host.depth'],
      ['short-link', 'host=shortener'],
      ['endless-word', 'word'],
    ] as const
  ).flatMap(([kind, tokens]) => tokens.split(' ').map((token) => [token, kind] as const)),
);

const BEGINNING = /^[^=:]*/;
const THREE_TIMES = /\*3$/;

/** The kind of a token of a comment's description; `other` for one this version has no words for. */
export const traitKindOf = (token: string): TraitKind => {
  const plain = token.replace(THREE_TIMES, '');
  return KIND_OF.get(plain) ?? KIND_OF.get(BEGINNING.exec(plain)?.[0] ?? '') ?? 'other';
};

const MOST_NAMED = 3;

/** The kinds that a contribution's evidence names, the heaviest first, at most three; without `other`. */
export const traitKindsIn = (evidence: Readonly<Record<string, string | number | boolean>>): readonly TraitKind[] => {
  const kinds = new Set<TraitKind>();
  for (let at = 1; evidence[`trait${at}`] !== undefined; at += 1)
    kinds.add(traitKindOf(String(evidence[`trait${at}`])));
  kinds.delete('other');
  return [...kinds].slice(0, MOST_NAMED);
};

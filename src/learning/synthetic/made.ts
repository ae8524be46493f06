/**
 * Words that chance makes: addresses, numbers, handles. Names are invented syllables, and so are hosts but for those that
 * everybody knows (known-hosts.ts), so that no comment made here points at anybody; telephone numbers lie in the ranges set aside for
 * fiction where there are such.
 */

import { pick } from './grammar.js';
import { knownAddress, type KnownKind, type Naming } from './known-hosts.js';
import type { Random } from '../random.js';

const SYLLABLES =
  'vel mor tan quil zor bel dra fen gar hul jov kel lum nex orl pra rix sav tor ulm wex yar zin bro cas del eph fro gli hax ivo jun kro lex mir nov ost pel rud sil tav urs vok wim xan yel zub'.split(
    ' ',
  );
const TLDS =
  'com com com com com com com net net org info biz shop xyz xyz online site top top club store live pro co io vip fun icu lol link app click space finance trade world'.split(
    ' ',
  );
const LOCAL_TLDS = 'com com org net co.uk ca de fr es it nl pl ru com.br com.tr se'.split(' ');
const HOBBY_TLDS = 'org net io dev blog app me info'.split(' ');
const PITCHES =
  'best cheap online free my get buy top the fast win easy super true real pro smart vip direct 24 365 official'.split(
    ' ',
  );
const TRADES =
  'casino bet slots poker spin loans credit cash pharma pills rx meds keto cbd diet replica watch bags shoes outlet jersey seo rank links traffic crypto coin trade invest forex recovery hack essay papers thesis stream movies torrent crack keys dating singles escort girls visa travel flights plumbing roofing lawyers insurance support help deals gift promo win app'.split(
    ' ',
  );
const PAPERS = 'gazette courier herald tribune post times observer ledger echo standard dispatch sentinel'.split(' ');
const HOBBIES =
  'garden kitchen notes blog travels photo cycling diary books garage code dev family hikes bakery weather'.split(' ');
const TOPICS =
  'budget-vote rent-report climate-study school-reform rail-delays housing-plan match-report flu-season energy-prices border-talks minimum-wage water-quality election-night art-review harbour-bridge pension-gap'.split(
    ' ',
  );
const EMOJIS = '😂 🤣 😊 👍 🙏 🔥 😡 🤔 🙄 😭 👏 🎉 💪 😍 🤦 🌍 🍀 ✅ 🚀 💯 👇 👉 🎁 💰 🍅 📚 ⚽ 🎶 😅 🥲'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const WALLET_LETTERS = `${CODE_LETTERS}abcdefghijkmnopqrstuvwxyz`;

const below = (limit: number, random: Random): number => Math.floor(random() * limit);
const between = (from: number, to: number, random: Random): number => from + below(to - from + 1, random);
const from = (letters: string, length: number, random: Random): string =>
  Array.from({ length }, () => letters.charAt(below(letters.length, random))).join('');
const digits = (length: number, random: Random): string => from('0123456789', length, random);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

const invented = (random: Random): string =>
  Array.from({ length: random() < 0.75 ? 2 : 3 }, () => pick(SYLLABLES, random)).join('');

/** `make`, but for a `share` of addresses of that kind on hosts that everybody knows, named after `topics` and `projects`. */
const orKnown =
  (
    kind: KnownKind,
    share: number,
    make: (random: Random) => string,
    { topics, projects }: { readonly topics: readonly string[]; readonly projects: readonly string[] },
  ): ((random: Random) => string) =>
  (random) => {
    if (random() >= share) return make(random);
    const naming: Naming = {
      invented: invented(random),
      other: invented(random),
      topic: pick(topics, random),
      project: pick(projects, random),
      code: from(WALLET_LETTERS, 11, random),
      number: (length) => digits(length, random),
    };
    return knownAddress(kind, naming, random);
  };

const pitchHost = (random: Random): string => {
  const [name, trade, pitch] = [invented(random), pick(TRADES, random), pick(PITCHES, random)];
  const tld = pick(TLDS, random);
  const shapes = [
    `${trade}${name}.${tld}`,
    `${name}${trade}.${tld}`,
    `${pitch}-${trade}-${name}.${tld}`,
    `${pitch}${name}.${tld}`,
    `${name}-${trade}.${tld}`,
    `${name}.${tld}`,
    `${trade}.${name}.${tld}`,
    `${name}${below(900, random) + 10}.${tld}`,
  ];
  return pick(shapes, random);
};

const pitchPath = (random: Random): string =>
  pick(
    [
      '',
      '',
      '/',
      `/?ref=${from(LETTERS, 6, random)}`,
      `/${pick(TRADES, random)}`,
      `/${pick(PITCHES, random)}-${pick(TRADES, random)}.html`,
      `/index.php?id=${digits(4, random)}`,
      `/r/${from(CODE_LETTERS, 6, random)}`,
      `/${pick(TRADES, random)}/${pick(TRADES, random)}-${digits(3, random)}/`,
      `/member.php?u=${digits(5, random)}`,
    ],
    random,
  );

const scheme = (random: Random): string => (random() < 0.6 ? 'https://' : 'http://');
const pitchUrlOfItsOwn = (random: Random): string =>
  `${scheme(random)}${random() < 0.4 ? 'www.' : ''}${pitchHost(random)}${pitchPath(random)}`;
const shortUrlOfItsOwn = (random: Random): string =>
  `${scheme(random)}${pick(['lnk', 'tny', 'go', 'cut', 'shr', 'u'], random)}${pick(SYLLABLES, random)}.${pick(['ly', 'cc', 'to', 'me', 'link', 'gl'], random)}/${from(WALLET_LETTERS, between(4, 8, random), random)}`;
const SOLD = { topics: PITCHES, projects: TRADES };
const pitchUrl = orKnown('pitch', 0.12, pitchUrlOfItsOwn, SOLD);
const shortUrl = orKnown('short', 0.5, shortUrlOfItsOwn, SOLD);
const dotted = (random: Random): string =>
  pitchHost(random).replaceAll('.', pick([' dot ', ' (dot) ', '[.]', ' . ', ' DOT '], random));
const pitchLink = (random: Random): string => {
  const roll = random();
  if (roll < 0.5) return pitchUrl(random);
  if (roll < 0.68) return `${random() < 0.5 ? 'www.' : ''}${pitchHost(random)}`;
  if (roll < 0.86) return shortUrl(random);
  if (roll < 0.93) return dotted(random);
  return pitchUrl(random).replace('http', 'hxxp');
};

const paperHost = (random: Random): string =>
  `${random() < 0.6 ? 'www.' : ''}${pick(['', 'the', 'daily'], random)}${invented(random)}${pick(PAPERS, random)}.${pick(LOCAL_TLDS, random)}`;
const paperUrl = (random: Random): string =>
  `https://${paperHost(random)}/${pick(['news', 'politics', 'world', 'sport', 'opinion', 'science', 'local'], random)}/${between(2008, 2026, random)}/${pick(TOPICS, random)}${random() < 0.4 ? `-${digits(6, random)}` : ''}`;
const referenceUrl = (random: Random): string =>
  pick(
    [
      `https://en.${invented(random)}pedia.org/wiki/${capital(pick(TOPICS, random).replaceAll('-', '_'))}`,
      `https://www.${invented(random)}video.com/watch?v=${from(WALLET_LETTERS, 11, random)}`,
      `https://${invented(random)}tube.com/v/${from(WALLET_LETTERS, 9, random)}&t=${digits(3, random)}s`,
      `https://doi.${invented(random)}.org/10.${digits(4, random)}/${from(LETTERS, 4, random)}.${digits(5, random)}`,
      `http://www.${invented(random)}.edu/~${from(LETTERS, 5, random)}/papers/${pick(TOPICS, random)}.pdf`,
      `https://statistics.${invented(random)}.gov/tables/${digits(5, random)}`,
      `https://${invented(random)}hub.dev/${invented(random)}/${invented(random)}/issues/${digits(3, random)}`,
      `https://docs.${invented(random)}.dev/reference/${invented(random)}#${pick(HOBBIES, random)}`,
      `http://${invented(random)}.org/blog/archives/${digits(4, random)}`,
    ],
    random,
  );
const blogHost = (random: Random): string =>
  pick(
    [
      `${invented(random)}${pick(HOBBIES, random)}.com`,
      `${invented(random)}${pick(HOBBIES, random)}.${pick(HOBBY_TLDS, random)}`,
      `the${pick(HOBBIES, random)}of${invented(random)}.net`,
      `${invented(random)}.org`,
      `${pick(HOBBIES, random)}.${invented(random)}.me`,
      `${invented(random)}.dev`,
    ],
    random,
  );
const blogUrl = (random: Random): string =>
  `${scheme(random)}${random() < 0.3 ? 'www.' : ''}${blogHost(random)}/${pick([`${between(2006, 2026, random)}/${between(1, 12, random)}/`, 'posts/', 'blog/', ''], random)}${pick(HOBBIES, random)}-${pick(TOPICS, random)}${random() < 0.4 ? '.html' : '/'}`;

const PROJECTS =
  'parser backup scripts maps synth keyboard notes planner solver tuner feeds clock dotfiles weather timetable'.split(
    ' ',
  );
const repoUrl = (random: Random): string =>
  `https://${invented(random)}hub.dev/${invented(random)}${random() < 0.3 ? digits(2, random) : ''}/${pick(PROJECTS, random)}${random() < 0.4 ? `-${invented(random)}` : ''}`;
const docsUrl = (random: Random): string =>
  `https://${pick(['docs', 'manual', 'help', 'wiki'], random)}.${invented(random)}.${pick(['dev', 'org', 'io', 'net'], random)}/${pick(['en', `${between(1, 14, random)}.${between(0, 9, random)}`, 'latest', 'stable'], random)}/${pick(PROJECTS, random)}.html${random() < 0.4 ? `#${pick(HOBBIES, random)}` : ''}`;
const threadUrl = (random: Random): string =>
  pick(
    [
      `http://www.${invented(random)}forum.${pick(LOCAL_TLDS, random)}/viewtopic.php?f=${between(2, 40, random)}&t=${digits(5, random)}`,
      `https://forum.${invented(random)}.org/t/${pick(HOBBIES, random)}-${pick(PROJECTS, random)}/${digits(4, random)}/${between(2, 60, random)}`,
      `https://${pick(HOBBIES, random)}.${invented(random)}exchange.com/questions/${digits(6, random)}/${pick(PROJECTS, random)}-${pick(HOBBIES, random)}`,
      `https://${invented(random)}boards.net/showthread.php?${digits(6, random)}-${pick(HOBBIES, random)}&p=${digits(7, random)}`,
    ],
    random,
  );
const GOODS =
  'yarn fabric lamp backpack book tea-towel router-cable cookware notebook boots thermos charger knit-set'.split(' ');
const shopUrl = (random: Random): string => {
  const host = `${pick(['www.', 'www.', '', 'shop.'], random)}${invented(random)}${pick(['', '', 'shop', '-store'], random)}.${pick(LOCAL_TLDS, random)}`;
  const goods = pick(GOODS, random);
  return `https://${host}/${pick([`${goods}-${digits(4, random)}.html`, `p/${digits(7, random)}`, `products/${goods}`, `item/${digits(9, random)}`, `${goods}/${invented(random)}/`], random)}`;
};
const videoUrl = (random: Random): string =>
  pick(
    [
      `https://www.${invented(random)}tube.com/watch?v=${from(WALLET_LETTERS, 11, random)}`,
      `https://${pick(SYLLABLES, random)}tu.be/${from(WALLET_LETTERS, 11, random)}${random() < 0.3 ? `?t=${digits(3, random)}` : ''}`,
      `http://${invented(random)}motion.com/video/${from(LETTERS, 6, random)}`,
      `https://www.${invented(random)}tok.com/@${invented(random)}/video/${digits(19, random)}`,
    ],
    random,
  );
const socialUrl = (random: Random): string =>
  pick(
    [
      `https://www.${invented(random)}gram.com/p/${from(WALLET_LETTERS, 11, random)}/`,
      `https://www.${invented(random)}book.com/${invented(random)}.${invented(random)}/posts/${digits(15, random)}`,
      `https://${invented(random)}erest.com/pin/${digits(18, random)}/`,
      `https://${invented(random)}.social/@${invented(random)}/${digits(18, random)}`,
    ],
    random,
  );

const phone = (random: Random): string =>
  pick(
    [
      `+1 ${between(201, 989, random)} 555 01${digits(2, random)}`,
      `1-8${pick(['00', '44', '55', '66', '77', '88'], random)}-555-01${digits(2, random)}`,
      `(${between(201, 989, random)}) 555-01${digits(2, random)}`,
      `+44 7700 900${digits(3, random)}`,
      `07700 900 ${digits(3, random)}`,
      `+1${between(201, 989, random)}55501${digits(2, random)}`,
      `+49 30 23125 ${digits(3, random)}`,
      `01 99 00 ${digits(2, random)} ${digits(2, random)}`,
    ],
    random,
  );
const handle = (random: Random): string =>
  `@${pick([`${invented(random)}_${pick(TRADES, random)}`, `${invented(random)}${digits(2, random)}`, `${capital(invented(random))}${capital(pick(TRADES, random))}`, `mrs_${invented(random)}`, `${invented(random)}_official`], random)}`;
const mail = (random: Random): string =>
  `${pick([`${invented(random)}${pick(TRADES, random)}`, `${invented(random)}.${invented(random)}${digits(2, random)}`, `${pick(TRADES, random)}.${invented(random)}`, `dr${invented(random)}`], random)}${pick(['@', '@', '@', ' (at) ', ' @ '], random)}${pick(['mail', 'post', 'inbox', 'fast', ''], random)}${invented(random)}.${pick(['com', 'com', 'net', 'org'], random)}`;
/** As people who sell nothing have them. */
const privateMail = (random: Random): string =>
  `${pick([`${invented(random)}.${invented(random)}`, `${invented(random)}${between(60, 99, random)}`, `${from(LETTERS, 1, random)}.${invented(random)}`], random)}${pick(['@', '@', '@', ' (at) '], random)}${pick(['mail', 'post', ''], random)}${invented(random)}.${pick(LOCAL_TLDS, random)}`;

const dollars = (random: Random): string =>
  pick(
    [
      `$${grouped(between(12, 99, random) * 100)}`,
      `$${between(20, 980, random)}`,
      `$${grouped(between(1000, 98_000, random))}`,
      `${grouped(between(2, 90, random) * 1000)} USD`,
      `$${between(2, 90, random)}k`,
      `£${grouped(between(5, 900, random) * 10)}`,
      `€${between(30, 9000, random)}`,
    ],
    random,
  );

const TALKED_ABOUT = { topics: [...TOPICS, ...HOBBIES], projects: PROJECTS };

/**
 * Slots every language may use. Those named `pitch…` belong to spam, and to who quotes it; `paper…`, `reference…`, `blog…`,
 * `repo…`, `docs…` and `thread…` to honest comments; `shopUrl`, `videoUrl` and `socialUrl` to both, as everybody links to
 * those.
 */
export const MADE: Readonly<Record<string, (random: Random) => string>> = {
  pitchUrl,
  pitchHost,
  pitchLink,
  shortUrl,
  paperUrl: orKnown('paper', 0.5, paperUrl, TALKED_ABOUT),
  paperHost,
  referenceUrl: orKnown('reference', 0.6, referenceUrl, TALKED_ABOUT),
  blogUrl: orKnown('ownPages', 0.35, blogUrl, TALKED_ABOUT),
  blogHost,
  repoUrl: orKnown('repository', 0.6, repoUrl, TALKED_ABOUT),
  docsUrl: orKnown('manual', 0.4, docsUrl, TALKED_ABOUT),
  threadUrl: orKnown('thread', 0.4, threadUrl, TALKED_ABOUT),
  shopUrl: orKnown('shop', 0.5, shopUrl, TALKED_ABOUT),
  videoUrl: orKnown('video', 0.7, videoUrl, TALKED_ABOUT),
  socialUrl: orKnown('social', 0.6, socialUrl, TALKED_ABOUT),
  phone,
  handle,
  mail,
  privateMail,
  dollars,
  sum: (random) => `${pick(['$', '$', '£', '€'], random)}${between(2, 900, random)}`,
  invented: (random) => capital(invented(random)),
  nickname: (random) =>
    pick([invented(random), capital(invented(random)), `${invented(random)}${digits(2, random)}`], random),
  surname: (random) => capital(invented(random)),
  place: (random) =>
    capital(invented(random)) + pick(['', '', 'ville', ' Bay', 'ton', 'burg', 'field', ' Heights'], random),
  referral: (random) => from(CODE_LETTERS, between(5, 9, random), random),
  wallet: (random) =>
    `${pick(['1', '3', 'bc1q', '0x', 'T'], random)}${from(WALLET_LETTERS, between(28, 36, random), random)}`,
  gibberish: (random) =>
    Array.from({ length: between(1, 5, random) }, () => from(LETTERS, between(4, 14, random), random)).join(' '),
  /** A word of letters as they come, large and small. */
  scrawl: (random) => from(random() < 0.5 ? LETTERS : LETTERS + LETTERS.toUpperCase(), between(7, 18, random), random),
  clock: (random) => `${below(12, random)}:${between(10, 59, random)}`,
  year: (random) => String(between(1978, 2026, random)),
  recent: (random) => String(between(2016, 2026, random)),
  percent: (random) =>
    `${random() < 0.7 ? between(1, 99, random) : (random() * 30).toFixed(1)}${random() < 0.8 ? '%' : ' %'}`,
  thousands: (random) => grouped(between(2, 900, random) * pick([100, 1000, 10_000], random)),
  emoji: (random) => pick(EMOJIS, random),
  space: () => ' ',
  open: () => '{',
  close: () => '}',
  pipe: () => '|',
};

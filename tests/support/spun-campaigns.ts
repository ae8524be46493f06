/**
 * A generator of spun spam, in words of our own: templates whose words are swapped, whose sentences change places, and
 * whose names and links change from one copy to the next. Everything comes from one seed.
 */

/** A number in 0..1, the next at each call. */
export type Chance = () => number;

/** Mulberry32. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const pick = <Item>(items: readonly Item[], chance: Chance): Item => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

export const shuffled = <Item>(items: readonly Item[], chance: Chance): readonly Item[] =>
  items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** Sentences with `{one|other}` to choose from; NAME, SUM and LINK stand for what is filled in. The first stays first. */
type Template = readonly string[];

const TEMPLATES: readonly Template[] = [
  [
    '{I never believed|I could not believe|I did not think} that {working|earning} from {home|the sofa} would {change|turn around} my {life|finances} until I {met|found|came across} NAME.',
    'In my {first|opening} {week|month} I {made|earned|took home} SUM {without|with no} {any experience|special skills|a boss}.',
    '{My sister|A neighbour|My best friend} {started|joined|signed up} {last|in the past} {month|autumn} and {already|by now} {paid off|cleared} her {car|loan|debts}.',
    '{Everything|All the details|The whole plan} is {explained|laid out|described} {step by step|in plain words} {here|on this page}: LINK',
    '{Places|Seats|Spots} are {limited|running out}, so {do not wait|act today|be quick}.',
  ],
  [
    '{After|Following} {years|a decade} of {debt|broken promises} I {got|received|was given} a {loan|credit} of SUM from NAME.',
    'The {rate|interest} is {only|just|merely} two {percent|per cent} and the {money|funds} {arrived|came|landed} within {hours|one day|forty hours}.',
    '{They|These people} {ask for|want|require} no {collateral|guarantor|bank papers} and {help|serve} {everybody|anyone|all} {honest|serious|willing to repay}.',
    'If you {need|are looking for} {help|a way out}, {write|contact|send a message} to LINK and {tell|let} them know {I|that I} sent you.',
  ],
  [
    'My {husband|boyfriend|wife} {left|walked out on} me {three|two} {months|years} ago and I was {broken|in pieces|crying every night}.',
    'A {friend|colleague} {told|spoke to} me {about|of} {doctor|healer} NAME who {brings|gets} {lovers|partners} back with {old|ancient} {herbs|spells|rituals}.',
    'I {laughed|doubted it|was unsure} at first, {but|yet} {within|after} {two days|forty hours|a week} he {called|rang|came home} {begging|asking} to be {forgiven|taken back}.',
    '{Whatever|No matter what} your {trouble|problem|worry} is, {reach|contact|find} this {great|kind|powerful} man {through|via|at} LINK',
  ],
  [
    '{What|Such} a {wonderful|brilliant|superb} {article|post|write-up}, I {really|truly} {learned|took away} a lot {from it|here}.',
    'I {bookmarked|saved} your {site|page|blog} and will {come back|return} for {further|more} {news|reading|updates}.',
    'If {anybody|anyone|somebody} here {wants|needs} {cheap|affordable|low-cost} {shoes|watches|handbags} of {top|first-class} {quality|make}, {look at|visit|check} LINK',
    '{Delivery|Shipping} is {free|at no cost} {worldwide|to every country} and {returns|exchanges} are {easy|no trouble}.',
  ],
  [
    '{Our|This} {trading|signal} {group|desk} {called|predicted} the last {four|five|six} {rises|jumps} of the {coin|token|market} {correctly|right on time}.',
    'NAME {turned|grew} {five|four} hundred into SUM {within|in} {nine|ten} {days|trades}, and {members|subscribers} {copied|followed} {every|each} {trade|step}.',
    'There is {no|never a} {fee|charge} {until|before} you {profit|win}, and your {deposit|capital} {stays|remains} in your {own|personal} {wallet|account}.',
    '{Join|Come to|Enter} the {channel|room} {while|as long as} it is {open|free}: LINK',
    'Only {serious|committed} people, {no|without} {beginners|time wasters} please.',
  ],
  [
    '{Online|Live} {slots|tables} with the {highest|best} {payout|return} {this|of the} {season|year}, {tested|checked} by {thousands of|real} {players|winners}.',
    '{Register|Open an account} {today|now} and {claim|collect|pick up} a {bonus|gift} of SUM {on top of|with} your first {deposit|payment}.',
    '{Withdrawals|Winnings} {reach|are in} your {account|wallet} in {minutes|under an hour}, {day|morning} and night.',
    'The {lucky|winning} {link|door} is LINK and the {code|password} is NAME.',
  ],
  [
    'Ich {hätte|habe} {nie|niemals} {gedacht|geglaubt}, dass {man|jemand} mit {so wenig|einem kleinen} {Einsatz|Betrag} {nebenbei|von zu Hause} SUM {verdienen|einnehmen} kann.',
    '{Herr|Berater} NAME hat mir {jeden|alle} {Schritt|Handgriff} {gezeigt|erklärt} und {war|blieb} {immer|stets} {erreichbar|für mich da}.',
    '{Inzwischen|Heute} {habe ich|hat meine Familie} {alle|sämtliche} {Schulden|Raten} {bezahlt|getilgt} und {kann|darf} wieder {ruhig|gut} schlafen.',
    'Wer {ebenfalls|auch} {frei|unabhängig} sein {will|möchte}, {findet|bekommt} {alles|die Anleitung} {hier|unter}: LINK',
  ],
  [
    '{Уже|Почти} {третий|второй} месяц я {получаю|зарабатываю} SUM на {удалённой|простой} {работе|подработке} и {очень|всем} {довольна|рада}.',
    '{Начать|Попробовать} {может|сумеет} {каждый|любой}, {опыт|диплом} не {нужен|требуется}, {всему|всем шагам} {научит|поможет} NAME.',
    '{Деньги|Выплаты} {приходят|поступают} на {карту|счёт} {каждый|в любой} {день|вечер} без {задержек|обмана}.',
    '{Подробности|Все условия} {читайте|смотрите} {здесь|по ссылке}: LINK',
  ],
  [
    '{在家|业余时间}{兼职|做单}每天{轻松|稳定}{收入|赚到}SUM，{不需要|无需}{经验|学历}。',
    '{名额|机会}{有限|不多}，{老师|导师}NAME{全程|一对一}{指导|带领}{新手|大家}。',
    '{当天|每天晚上}{结算|提现}，{绝不|从不}{拖欠|收费}，{真实|安全}{可靠|有保障}。',
    '{详情|方法}{请看|咨询}：LINK',
  ],
];

const NAMES = [
  'Marlene Quist',
  'Harvey Tobin',
  'Ottilie Brand',
  'Desmond Akers',
  'Ines Corvo',
  'Piet Verhagen',
  'Lula Marsh',
];
const SUMS = ['$4,300', '9000 euros', '$12 750', '6,200 dollars', '880 a day', '3100'];
const LINK_WORDS = ['quick', 'nova', 'prime', 'lucky', 'bright', 'gain', 'peak', 'delta', 'river', 'gold'];
const LINK_ENDINGS = ['biz', 'shop', 'top', 'click', 'online', 'info'];

const aLink = (chance: Chance): string =>
  `http://${pick(LINK_WORDS, chance)}${pick(LINK_WORDS, chance)}${Math.floor(chance() * 90)}.${pick(LINK_ENDINGS, chance)}/${Math.floor(chance() * 9_000).toString(36)}`;
const aHandle = (chance: Chance): string =>
  `@${pick(LINK_WORDS, chance)}_${pick(LINK_WORDS, chance)}${Math.floor(chance() * 90)}`;

export interface SpunComment {
  readonly content: string;
  readonly authorName: string;
  readonly email: string;
  /** The page its author gives as their own. */
  readonly url?: string;
}

export interface SpunCampaign {
  readonly next: () => SpunComment;
}

/** One of the ways to say `text`: of each `{one|other}` one. */
export const spin = (text: string, chance: Chance): string =>
  text.replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(choices.split('|'), chance));

export interface SpinOptions {
  readonly seed: number;
  /** `same`: one link or handle in all copies. `changing`: another one in each. */
  readonly links: 'same' | 'changing';
  /** Which of the nine templates. */
  readonly template: number;
}

export const TEMPLATE_COUNT = TEMPLATES.length;

/** A campaign: each call of `next` spins another copy. */
export const spunCampaign = ({ seed, links, template }: SpinOptions): SpunCampaign => {
  const chance = chanceFrom(seed);
  const sentences = TEMPLATES[template % TEMPLATES.length] ?? [];
  const target = (): string => (chance() < 0.7 ? aLink(chance) : aHandle(chance));
  const always = target();
  return {
    next: () => {
      const link = links === 'same' ? always : target();
      const [first = '', ...rest] = sentences.map((sentence) =>
        spin(sentence, chance)
          .replace('NAME', pick(NAMES, chance))
          .replace('SUM', pick(SUMS, chance))
          .replace('LINK', link),
      );
      const ordered = chance() < 0.5 ? [first, ...shuffled(rest, chance)] : shuffled([first, ...rest], chance);
      const name = pick(NAMES, chance);
      return {
        content: ordered.join(' '),
        authorName: name,
        email: `${name.split(' ')[0]?.toLowerCase() ?? 'x'}${Math.floor(chance() * 1e6)}@mail.example`,
      };
    },
  };
};

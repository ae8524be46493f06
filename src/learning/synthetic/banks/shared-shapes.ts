/**
 * How comments are put together in every language but English, whose banks have shapes of their own. A language brings
 * the sentences: `{stop}` ends one.
 */

import type { Bank } from '../bank.js';

const SPAM: Readonly<Record<string, string>> = {
  'praise-link': `
    {praise}{stop}{visit} {pitchLink}
    {praise}{stop}{praise}{stop}{anchor}
    {praise}{stop}{anchor}
    {praise}{stop}{praise}{stop}{visit} {pitchUrl}
    {praise}¶¶{kw} {pitchLink}
    {praise}{stop}{praise}
  `,
  keywords: `
    {kw}, {kw}, {kw}, {kw} {pitchLink}
    {anchor} {anchor} {anchor}
    {kw} {pipe} {kw} {pipe} {kw} {pipe} {kw}
    {reason}{stop}{anchor}{reason}{stop}{anchor}
    {life}{stop}{kw} {pitchUrl}
  `,
  casino: `
    {casino}{stop}{visit} {pitchLink}
    {casino}{stop}{casino}{stop}{pitchUrl}
    🎰 {casino} 🎰 {casino} 👉 {pitchLink}
    {casino}{stop}{contact}
    {praise}{stop}{casino}{stop}{anchor}
    {casino}{stop}{casino} ({referral})
  `,
  loan: `
    {loan}{stop}{contact}
    {loan}{stop}{loan}{stop}{contact}
    {loan}{stop}{loan}{stop}{loan}{stop}{contact}
    {loan} {pitchLink}
  `,
  'work-from-home': `
    {earn}{stop}{visit} {pitchLink}
    {earn}{stop}{earn}{stop}{contact}
    {earn}!! {pitchLink}
    {reason}{stop}{earn}{stop}{pitchLink}
  `,
  'trading-coach': `
    {coach}{stop}{contact}
    {coach}{stop}{coach}{stop}{coach}{stop}{contact}
    {coach}{stop}{visit} {pitchLink}
    {coach}{stop}{coach}
  `,
  recovery: `
    {recover}{stop}{contact}
    {recover}{stop}{recover}{stop}{contact} {pitchLink}
  `,
  spell: `
    {spell}{stop}{contact}
    {spell}{stop}{spell}{stop}{contact}
    {spell}{stop}{spell}{stop}{spell}{stop}{mail}
  `,
  adult: `
    {adult}{stop}{pitchLink}
    {adult} ❤️ {adult} {shortUrl}
    {adult}{stop}{contact}
    {anchor} {adult}
  `,
  pharmacy: `
    {drugAd}{stop}{visit} {pitchLink}
    {drugAd}, {drugAd}{stop}{pitchUrl}
    {drugAd}{stop}{contact}
  `,
  replica: `
    {goods}{stop}{pitchLink}
    {goods}{stop}{goods}{stop}<a href="{pitchUrl}">{goods}</a>
    {praise}{stop}{goods} {pitchUrl}
  `,
  services: `
    {service}{stop}{pitchLink}
    {service}{stop}{service}{stop}{contact}
    {praise}{stop}{service}{stop}{anchor}
    {service} ☎ {phone}
  `,
  channel: `
    {channel}
    {channel}! {channel} {emoji}
    {channel} {handle}
    {group} {shortUrl}
    {group}{stop}{group}{stop}{contact}
    🔥 {group} {handle}
  `,
  giveaway: `
    {prize}{stop}{pitchLink}
    {prize}! {visit} {shortUrl}
    {prize}{stop}{contact}
    {chain}
    {chain}{stop}{chain}
  `,
};

const HAM: Readonly<Record<string, string>> = {
  argument: `
    {opinion}{stop}{reason}{stop}
    {opinion}{stop}
    {opener} {opinion}{stop}{reason}{stop}
    {reason}{stop}{reason}{stop}{opinion}{stop}
    {opener} {reason}{stop}
    {opinion}{stop}{opinion}{stop}{rant}
    {opener} {reason}{stop}{opener} {opinion}{stop}¶¶{reason}{stop}{story}{stop}
    {retort}{stop}{reason}{stop}{opinion}{stop}{closer}
    {reason}{stop}{closer}
    {opener} {opinion}{stop}{reason}{stop}{reason}{stop}{topic}{stop}{closer}
    {story}{stop}{reason}{stop}{opinion}{stop}¶¶{topic}{stop}{opener} {reason}{stop}{closer}
  `,
  reply: `
    @{nickname} {retort}{stop}{reason}{stop}
    @{first}: {retort}
    {retort}{stop}
    {retort}{stop}{reason}
    "{reason}" - {retort}
    {first}, {retort}{stop}{opinion}{stop}
  `,
  rant: `
    {rant}
    {rant}! {rant}!
    {rant}{stop}{reason}{stop}
    {opinion}!!! {rant}
    {rant} {emoji}
  `,
  sports: `
    {sport}{stop}
    {sport}{stop}{sport}{stop}
    {sport} {emoji}
    {opener} {sport}{stop}
  `,
  topic: `
    {topic}{stop}
    {topic}{stop}{topic}{stop}
    {opener} {topic}{stop}{reason}{stop}
    {topic}{stop}{closer}
    {topic}{stop}{rant}
    {topic}{stop}{story}{stop}
    @{nickname} {topic}
    {topic}{stop}{source} {paperUrl}
  `,
  short: `
    {short}
    {short} {emoji}
    {short}, {first}
    {short}! {short}
    {short}... {closer}
  `,
  'honest-praise': `
    {thanks}{stop}{detail}{stop}
    {thanks}!
    {thanks}, {first}! {detail}{stop}
    {thanks}{stop}{ask}
    {detail}{stop}{thanks}{stop}
    {thanks} {emoji}
  `,
  correction: `
    {fix}{stop}
    {thanks}, {fix}{stop}
    {fix}{stop}{closer}
  `,
  question: `
    {ask}
    {ask} {ask}
    {detail}{stop}{ask}
  `,
  source: `
    {source} {paperUrl}
    {retort}{stop}{source} {referenceUrl}
    {reason} ({paperUrl}){stop}
    {paperUrl}¶¶{opinion}{stop}
    {own} {blogUrl}
    {thanks}{stop}{own} {blogUrl}{stop}{detail}{stop}
    {opinion}, <a href="{paperUrl}">{place}</a>{stop}
    {topic}{stop}{source} {referenceUrl}
    {sport}{stop}{referenceUrl}
    {opinion}{stop}{reason}{stop}{source} {paperUrl} {referenceUrl}
    @{nickname} {referenceUrl}
    {life}{stop}{own} {blogUrl}
    {reason}{stop}{paperHost}
    {song} {referenceUrl}
  `,
  life: `
    {life}{stop}
    {life}{stop}{life}{stop}
    {thanks}{stop}{life}{stop}
    {story}{stop}{closer}
    {story}{stop}{story}{stop}
    {life} {emoji}
  `,
  video: `
    {song}
    {song} {emoji}
    {song}! {song}
    {clock} {song}
  `,
};

const SHARED_WORDS: Readonly<Record<string, string>> = {
  anchor: `<a href="{pitchUrl}">{kw}</a>|[url={pitchUrl}]{kw}[/url]|<a href="{pitchUrl}" rel="nofollow">{kw}</a>|{kw}: {pitchUrl}`,
};

/** The names of the sentences and words that a language must bring. */
type Sentences = Readonly<
  Record<
    | 'stop'
    | 'first'
    | 'praise'
    | 'visit'
    | 'kw'
    | 'casino'
    | 'loan'
    | 'earn'
    | 'coach'
    | 'recover'
    | 'spell'
    | 'adult'
    | 'drugAd'
    | 'goods'
    | 'service'
    | 'channel'
    | 'group'
    | 'prize'
    | 'chain'
    | 'contact'
    | 'opinion'
    | 'opener'
    | 'reason'
    | 'retort'
    | 'rant'
    | 'closer'
    | 'sport'
    | 'topic'
    | 'short'
    | 'thanks'
    | 'detail'
    | 'fix'
    | 'ask'
    | 'source'
    | 'own'
    | 'life'
    | 'story'
    | 'song',
    string
  >
>;

/** A language that speaks in the shared shapes; `more` are words that only its own sentences use. */
export const inSharedShapes = (language: string, sentences: Sentences, more: Bank['words']): Bank => ({
  language,
  words: { ...SHARED_WORDS, ...sentences, ...more },
  spam: SPAM,
  ham: HAM,
});

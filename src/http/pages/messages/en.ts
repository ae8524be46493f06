import { traitKindsIn } from '../../../scoring/trait-kinds.js';
import type { Direction, Messages } from './catalogue.js';
import { listKind, numberIn, secondsIn } from './evidence.js';
import { TRAITS, traitList } from './traits.js';

const LISTED = { term: 'A word or phrase in it', domain: 'A web address in it', sender: 'Its sender' } as const;

const linksFound = (count: number, inName: boolean): string => {
  if (inName) return 'The name it was sent under holds a web address.';
  // Verdicts from before say so of one link, too.
  return count === 1 ? 'It is little more than a link.' : `It holds ${count} links.`;
};

const likeness = (traits: string, direction: Direction): string => {
  const what = direction === 'spam' ? 'known spam' : 'genuine comments';
  return traits === '' ? `As a whole it resembles ${what}.` : `As a whole it resembles ${what}, above all: ${traits}.`;
};

export const en: Messages = {
  skip: 'Skip to your comment',
  pageTitle: 'Your comment',
  yourComment: (site) => `Your comment on ${site}`,
  state: {
    published: 'Published',
    waiting: 'Waiting for a person',
    rejected: 'Not published',
    checking: 'Being checked',
    erased: 'Erased',
    expired: 'Expired',
  },
  lead: {
    publishedByFilter: 'Your comment passed the spam filter and was published at once.',
    publishedByModerator: 'A moderator read your comment and published it.',
    waiting: 'The filter is not sure about your comment. A moderator reads it before it appears.',
    waitingBeside:
      'The filter is not sure about your comment. A moderator is asked to read it; whether it appears meanwhile is up to the site.',
    waitingUnscored: 'Your comment could not be checked automatically. A moderator reads it before it appears.',
    rejectedByFilter: 'The filter takes your comment for spam and did not publish it.',
    rejectedByModerator: 'A moderator read your comment and did not publish it.',
    checking: 'This takes a moment. The page updates by itself.',
    erased: (when) => `All that was kept about this comment was deleted on ${when}.`,
    expired: (when) => `The time for which this comment was kept ended on ${when}, and its data were deleted.`,
  },
  whyHeading: 'Why',
  nothingStoodOut: 'The filter found nothing in it that stood out.',
  unscoredWhy: 'The filter could not give it a score, and it does not guess: what it cannot check goes to a person.',
  abstainedWhy: {
    language:
      'The filter has learned too little of the language it is written in to reject it by itself, so a person decides.',
  },
  moderatorWhy: 'The moderator’s decision counts. This is what the filter had noticed before:',
  signals: {
    prior: {
      label: 'Starting point',
      looksAt: 'How common spam is in comments as a whole. Every comment starts from the same point.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Much of what is sent to comment forms is spam, so every comment starts with some doubt.'
          : 'Most comments are genuine, so every comment starts with some trust.',
    },
    words: {
      label: 'Its words',
      looksAt: 'The words of the comment, compared with those of known spam and of genuine comments.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Its wording resembles that of known spam.'
          : 'Its wording resembles that of genuine comments.',
    },
    characters: {
      label: 'Its spelling',
      looksAt: 'Short runs of letters and signs, which give away disguised words and odd addresses.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'The way it is spelled resembles known spam.'
          : 'The way it is spelled resembles genuine comments.',
    },
    shape: {
      label: 'How it is typed',
      looksAt: 'The order of capitals, small letters, digits, signs and spaces, whatever they spell.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'The way it is typed resembles known spam.'
          : 'The way it is typed resembles genuine comments.',
    },
    structure: {
      label: 'What it is like',
      looksAt:
        'What the comment is like as a whole: its length and sentences, kinds of topics, invitations, phone numbers, the form of its links. Kinds alone, never values.',
      found: (evidence, direction) => likeness(traitList('en', traitKindsIn(evidence)), direction),
    },
    part: {
      label: 'One half of it',
      looksAt: 'Each half of the comment by itself, so that honest words beside spam do not cover it up.',
      found: () => 'One half of it looks more like spam than the whole.',
    },
    learned: {
      label: 'What this site taught',
      looksAt:
        'What moderators of this site decided about earlier comments. Decisions that are taken back no longer count.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Comments like it were found to be spam on this site before.'
          : 'Comments like it were published on this site before.',
    },
    calibration: {
      label: 'Making up',
      looksAt: 'How earlier scores on this site turned out, so that they come true.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Earlier scores on this site turned out too low.'
          : 'Earlier scores on this site turned out too high.',
    },
    links: {
      label: 'Many links',
      looksAt:
        'Whether it holds more than ten links, or its sender’s name one; fewer count as part of what it is like. The pages behind them are never visited.',
      found: (evidence) => linksFound(numberIn(evidence, 'count') ?? 0, evidence['in_name'] === true),
    },
    disguise: {
      label: 'Disguise',
      looksAt:
        'Whether words or links are written so that people read them and programs do not: with digits for letters, with letters of other alphabets, with invisible signs.',
      found: () => 'Parts of it are written in a way that hides words or links from programs.',
    },
    honeypot: {
      label: 'Hidden field',
      looksAt: 'Whether a field was filled in that people cannot see. Programs that fill in forms often do so.',
      found: () => 'A field of the form that people cannot see was filled in.',
    },
    'form-timing': {
      label: 'Time taken',
      looksAt: 'How long it took from opening the form to sending it.',
      found: (evidence) => `The form was sent ${secondsIn(evidence, 'en') ?? 'a few'} seconds after it was opened.`,
    },
    'disposable-email': {
      label: 'E-mail address',
      looksAt: 'Whether the e-mail address is one of those that anybody can have for a few minutes.',
      found: () => 'The e-mail address is one that anybody can have for a few minutes.',
    },
    repeats: {
      label: 'Same text again',
      looksAt: 'Whether the very same text was sent to this site before, within a week.',
      found: (evidence) => {
        const others = numberIn(evidence, 'others') ?? 0;
        return others === 1
          ? 'The same text was sent here once before within a week.'
          : `The same text was sent here ${others} times before within a week.`;
      },
    },
    campaign: {
      label: 'Similar comments',
      looksAt:
        'Whether many comments lately were variants of one text, here or on other sites that use the same filter. What an article or another comment says may be quoted.',
      found: (evidence) =>
        `It closely resembles ${Math.max(0, (numberIn(evidence, 'sightings') ?? 1) - 1)} other comments sent lately.`,
    },
    velocity: {
      label: 'How fast',
      looksAt:
        'Whether unusually many comments came from one sender or network, with one link, or to the whole site, in ten minutes.',
      found: () => 'Unusually many comments came in the ten minutes before it.',
    },
    reputation: {
      label: 'Earlier decisions',
      looksAt: 'What moderators decided about earlier comments of the same sender, or with the same links.',
      found: (_, direction) =>
        direction === 'spam'
          ? 'Moderators removed earlier comments of the same sender, or with the same links.'
          : 'Moderators published earlier comments of the same sender, or with the same links.',
    },
    'deny-list': {
      label: 'Site’s deny list',
      looksAt: 'Words, web addresses and senders that this site does not accept.',
      found: (evidence) => `${LISTED[listKind(evidence) ?? 'term']} is on a list of what this site does not accept.`,
    },
    'allow-list': {
      label: 'Site’s allow list',
      looksAt: 'Words, web addresses and senders that this site trusts.',
      found: (evidence) => `${LISTED[listKind(evidence) ?? 'sender']} is on a list of what this site trusts.`,
    },
    'rules-on-trial': {
      label: 'Rule on trial',
      looksAt: 'Rules that the site is trying out. They are counted, and change nothing.',
      found: () => 'A rule that the site is trying out would have matched; it did not count.',
    },
    declared: {
      label: 'The site’s own word',
      looksAt: 'What the site itself says of who wrote the comment.',
      found: ({ rule }) =>
        rule === 'administrator'
          ? 'The site says that one of its administrators wrote it.'
          : 'It carries a name that is kept for trials of the filter, and counts as spam by agreement.',
    },
    other: {
      label: 'Another check',
      looksAt: 'A further check of the comment.',
      found: () => 'A further check had something to say about it.',
    },
  },
  bars: {
    caption: 'What counted, for and against',
    towardsHam: 'for publishing',
    towardsSpam: 'against',
    strength: { little: 'a little', some: 'clearly', much: 'strongly' },
    part: 'What was looked at',
    effect: 'How it counted',
  },
  numbers: {
    summary: 'Show numbers',
    withheld: 'The exact numbers are shown here once a moderator has decided.',
    intro: 'Each part adds to a sum or takes from it. Above zero speaks for spam, below zero for publishing.',
    part: 'Part',
    weight: 'Adds',
    sum: 'Sum (log-odds)',
    score: 'Score',
    scoreMeaning: (percent) => `${percent} likely to be spam`,
    thresholds: 'Limits of this site',
    thresholdsMeaning: (flag, spam) => `a person looks from ${flag}; not published from ${spam}`,
    model: 'Model',
    policy: 'Rules of the site',
  },
  own: {
    heading: 'Which words counted',
    legend:
      'Underlined in the text: a solid line speaks against publishing, a dotted one for it; the thicker, the more. The table says the same.',
    caption: 'What in the text counted most, for and against',
    part: 'In the text',
    otherWords: 'All other words',
    otherTraits: 'All else about its form',
    sum: 'Its text in all',
    traits: TRAITS.en,
    changed: 'The filter has changed since. Which words counted then can no longer be told.',
    without: {
      heading: 'What would have changed it',
      found: (pieces, verdict) =>
        verdict === 'ham'
          ? `Without ${pieces} it would have been published.`
          : `Without ${pieces} it would have waited for a person.`,
      byNow: 'By the filter as it is now, which has learned since:',
      piece: (field, text) =>
        ({ content: `“${text}”`, name: `the name “${text}”`, website: `the web address “${text}” beside the name` })[
          field
        ],
      score: (score) => `Its score would have been ${score}.`,
      none: {
        published: '',
        rule: 'It was a rule of this site that decided, whatever else it says.',
        circumstances: 'It was not what it says: how it was sent, or what was seen before, decided.',
        'whole-text': 'No few words of it decided, but the text as a whole.',
        unscored: '',
        'filter-changed': 'The filter has changed since. What would have changed its verdict can no longer be told.',
      },
    },
  },
  whoHeading: 'Who decided',
  who: {
    filter: 'The filter alone; no person was involved.',
    moderator: 'A person: a moderator of this site.',
    nobody: 'Nobody yet.',
  },
  timelineHeading: 'What happened',
  event: {
    received: 'Received',
    edited: 'Edited',
    provisional: 'Answered for the time being',
    scored: 'Checked by the filter',
    published: 'Published',
    held: 'Held for a person',
    rejected: 'Not published',
    human_decision: 'Decided by a moderator',
    revised: 'Decision taken back',
    trained: 'The site’s filter learned from it',
    untrained: 'The site’s filter forgot what it had learned from it',
    erased: 'Erased',
    expired: 'Expired',
  },
  keptHeading: 'What is kept, and until when',
  keptIntro: (until) =>
    `Encrypted, on this site’s own server, and given to nobody else. On ${until} all of it is deleted.`,
  kept: {
    text: { label: 'Your text', purpose: 'to check it, and to show it to a moderator' },
    name: { label: 'Name', purpose: 'to show it to a moderator' },
    email: { label: 'E-mail, masked', purpose: 'to recognise the sender; the address itself is not kept' },
    website: { label: 'Website', purpose: 'to check it like a link' },
    userId: { label: 'Account on the site', purpose: 'to recognise the sender' },
    address: { label: 'Network address', purpose: 'to notice floods' },
    browser: { label: 'Browser', purpose: 'to notice programs' },
    referrer: { label: 'Page you came from', purpose: 'to notice programs' },
    form: { label: 'How the form was filled in', purpose: 'to notice programs' },
    article: { label: 'Article', purpose: 'to tell what the comment is about' },
    parent: { label: 'Comment you answered', purpose: 'to tell what the comment is about' },
    declared: {
      label: 'What the site says of it',
      purpose: 'to know what kind of text it is and whether its word decides',
    },
    story: { label: 'This record', purpose: 'so that you and the moderators can see what happened' },
  },
  keptColumns: { what: 'What', value: 'What we have', why: 'What for', until: 'Deleted' },
  textLength: (characters) => (characters === 1 ? '1 character' : `${characters} characters`),
  storyLength: (events) => (events === 1 ? '1 step' : `${events} steps`),
  addressValue: 'only a code made from it',
  addressUntil: 'not traceable after two days',
  elapsed: (seconds) => `sent after ${seconds} seconds`,
  declared: { administrator: 'by an administrator of the site', test: 'a trial of the connection' },
  honeypot: 'hidden field filled in',
  publicHeading: 'What is public',
  publicBody: (entries) =>
    `Only sealed log entries, ${entries} so far: the kind of step, the minute, and a code that reveals neither your text nor anything about you.`,
  nothingKept:
    'Nothing is kept but this note that there was a comment, and sealed log entries that reveal nothing about it.',
  notFound: {
    title: 'There is nothing here',
    body: 'This link leads to no comment. Check that it is complete: it ends with 22 letters and signs after a dot.',
  },
  tooMany: { title: 'One moment, please', body: 'This page was asked for very often. Try again in a minute.' },
  unavailable: {
    title: 'Not available just now',
    body: 'The page cannot be shown at the moment. Nothing is lost; try again in a minute.',
  },
};

import type { Messages } from './catalogue.js';
import { listKind, numberIn, secondsIn } from './evidence.js';

const LISTED = { term: 'A word or phrase in it', domain: 'A web address in it', sender: 'Its sender' } as const;

const linksFound = (count: number, inName: boolean): string => {
  if (inName) return 'The name it was sent under holds a web address.';
  return count === 1 ? 'It is little more than a link.' : `It holds ${count} links.`;
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
    links: {
      label: 'Links',
      looksAt:
        'How many links it holds, and whether there is much text beside them. The pages behind them are never visited.',
      found: (evidence) => linksFound(numberIn(evidence, 'count') ?? 0, evidence['in_name'] === true),
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
    scored: 'Checked by the filter',
    published: 'Published',
    held: 'Held for a person',
    rejected: 'Not published',
    human_decision: 'Decided by a moderator',
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
    story: { label: 'This record', purpose: 'so that you and the moderators can see what happened' },
  },
  keptColumns: { what: 'What', value: 'What we have', why: 'What for', until: 'Deleted' },
  textLength: (characters) => (characters === 1 ? '1 character' : `${characters} characters`),
  storyLength: (events) => (events === 1 ? '1 step' : `${events} steps`),
  addressValue: 'only a code made from it',
  addressUntil: 'not traceable after two days',
  elapsed: (seconds) => `sent after ${seconds} seconds`,
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

import type { StoryEvent } from '../../../domain/event.js';
import type { Evidence } from '../../../domain/signal.js';
import type { ScoredVerdict } from '../../../domain/verdict.js';
import type { SignalName } from '../signal-names.js';
import type { NoCounterfactual } from '../../../scoring/counterfactual.js';
import type { OwnPiece } from '../../../scoring/own-pieces.js';
import type { TraitKind } from '../../../scoring/trait-kinds.js';

/** Where the comment stands, as the page says it. */
export type State = 'published' | 'waiting' | 'rejected' | 'checking' | 'erased' | 'expired';

/** Which way a part of the score pulled. */
export type Direction = 'spam' | 'ham';

export interface SignalWords {
  /** Two or three words, beside its bar. */
  readonly label: string;
  /** What it looks at, for the page on how comments are processed. */
  readonly looksAt: string;
  /** One sentence on what it found. Never names an entry of a list, nor anything that is not of this comment. */
  readonly found: (evidence: Evidence, direction: Direction) => string;
}

/** What is kept about a comment. */
export type Kept =
  | 'text'
  | 'name'
  | 'email'
  | 'website'
  | 'userId'
  | 'address'
  | 'browser'
  | 'referrer'
  | 'form'
  | 'article'
  | 'parent'
  | 'declared'
  | 'story';

export interface KeptWords {
  readonly label: string;
  readonly purpose: string;
}

/** What is said of the comment's own words. */
export interface OwnWords {
  readonly heading: string;
  /** How the marks in the text are to be read. */
  readonly legend: string;
  /** Above the table that says the same. */
  readonly caption: string;
  readonly part: string;
  /** Last rows of the table: all that is not listed. */
  readonly otherWords: string;
  readonly otherTraits: string;
  readonly sum: string;
  readonly traits: Readonly<Record<TraitKind, string>>;
  /** In place of it all, once it can no longer be said. */
  readonly changed: string;
  readonly without: {
    readonly heading: string;
    /** @param pieces what would have to be left out, listed */
    readonly found: (pieces: string, verdict: 'ham' | 'flagged') => string;
    /** Before the sentence above, if the filter has learned since. */
    readonly byNow: string;
    readonly piece: (field: OwnPiece['field'], text: string) => string;
    readonly score: (score: string) => string;
    readonly none: Readonly<Record<NoCounterfactual, string>>;
  };
}

/** Everything the reader's page says, in one language. A message that is missing in one of them is a type error. */
export interface Messages {
  readonly skip: string;
  readonly pageTitle: string;
  /** Above the state: whose comment on which site. */
  readonly yourComment: (site: string) => string;
  readonly state: Readonly<Record<State, string>>;
  readonly lead: {
    readonly publishedByFilter: string;
    readonly publishedByModerator: string;
    readonly waiting: string;
    /** The same where the site was only told, and decides itself what it shows meanwhile. */
    readonly waitingBeside: string;
    readonly waitingUnscored: string;
    readonly rejectedByFilter: string;
    readonly rejectedByModerator: string;
    readonly checking: string;
    readonly erased: (when: string) => string;
    readonly expired: (when: string) => string;
  };
  readonly whyHeading: string;
  readonly nothingStoodOut: string;
  readonly unscoredWhy: string;
  /** Why a person looks at what the filter would have rejected. */
  readonly abstainedWhy: Readonly<Record<NonNullable<ScoredVerdict['abstained']>, string>>;
  readonly moderatorWhy: string;
  readonly signals: Readonly<Record<SignalName | 'other', SignalWords>>;
  readonly bars: {
    readonly caption: string;
    readonly towardsHam: string;
    readonly towardsSpam: string;
    readonly strength: Readonly<Record<'little' | 'some' | 'much', string>>;
    readonly part: string;
    readonly effect: string;
  };
  readonly numbers: {
    readonly summary: string;
    readonly withheld: string;
    readonly intro: string;
    readonly part: string;
    readonly weight: string;
    readonly sum: string;
    readonly score: string;
    readonly scoreMeaning: (percent: string) => string;
    readonly thresholds: string;
    readonly thresholdsMeaning: (flag: string, spam: string) => string;
    readonly model: string;
    readonly policy: string;
  };
  readonly own: OwnWords;
  readonly whoHeading: string;
  readonly who: { readonly filter: string; readonly moderator: string; readonly nobody: string };
  readonly timelineHeading: string;
  readonly event: Readonly<Record<StoryEvent['k'], string>>;
  readonly keptHeading: string;
  readonly keptIntro: (until: string) => string;
  readonly kept: Readonly<Record<Kept, KeptWords>>;
  readonly keptColumns: { readonly what: string; readonly value: string; readonly why: string; readonly until: string };
  readonly textLength: (characters: number) => string;
  readonly storyLength: (events: number) => string;
  readonly addressValue: string;
  readonly addressUntil: string;
  readonly elapsed: (seconds: string) => string;
  readonly honeypot: string;
  /** What a site says of a comment beside it, in the words of the Akismet protocol. */
  readonly declared: { readonly administrator: string; readonly test: string };
  readonly publicHeading: string;
  readonly publicBody: (entries: number) => string;
  readonly nothingKept: string;
  readonly notFound: { readonly title: string; readonly body: string };
  readonly tooMany: { readonly title: string; readonly body: string };
  readonly unavailable: { readonly title: string; readonly body: string };
}

/** What was undone to read a comment: evidence of disguise, kept as counts. */

/** Each kind, and what one of it is. */
export const TRACE_KINDS = [
  /** Runs of invisible characters between two letters. */
  'zeroWidth',
  /** Controls that turn the direction of writing, but for those of right-to-left text. */
  'bidi',
  /** Letters that passed for those of another script, in words of mixed script. */
  'homoglyphs',
  /** Words with digits or signs for letters: v1agra. */
  'leet',
  /** Words with something between their letters: v i a g r a, v-i-a-g-r-a. */
  'spaced',
  /** Words with a letter three times or more: freeee. */
  'repeated',
  /** Runs of three pictures or more. */
  'emojiRuns',
  /** Letters of ornamental alphabets: mathematical, enclosed, full width among Latin text, small capitals. */
  'mathAlphabet',
  /** Plain letters and digits written as character references. */
  'entities',
  /** Plain letters written as percent and two digits. */
  'percent',
  /** Runs of five marks or more on one letter. */
  'stackedMarks',
  /** Characters of HTML that a reader cannot see. */
  'hiddenText',
  /** Tags and comments of HTML within words. */
  'markup',
  /** Addresses spelled so that only people follow them: example dot com, hxxp. */
  'obfuscatedLinks',
  /** Links to hosts that are written with other than Latin letters. */
  'punycode',
  /** Links to services that hide where they lead. */
  'shorteners',
  /** Links that lead on to an address within them. */
  'redirectors',
] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** How often each kind was undone; 0 where nothing was. */
export type Traces = Readonly<Record<TraceKind, number>>;

/** Traces while they are counted. */
export type Tally = Record<TraceKind, number>;

/** A count of nothing yet. */
export const newTally = (): Tally => ({
  zeroWidth: 0,
  bidi: 0,
  homoglyphs: 0,
  leet: 0,
  spaced: 0,
  repeated: 0,
  emojiRuns: 0,
  mathAlphabet: 0,
  entities: 0,
  percent: 0,
  stackedMarks: 0,
  hiddenText: 0,
  markup: 0,
  obfuscatedLinks: 0,
  punycode: 0,
  shorteners: 0,
  redirectors: 0,
});

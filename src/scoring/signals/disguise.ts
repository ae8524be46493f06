import type { Evidence } from '../../domain/signal.js';
import type { TraceKind, Traces } from '../traces.js';
import type { Check } from './input.js';

/** How a kind of trace counts: what honest writing has of it is free, the rest counts up to a limit (log-odds). */
interface Price {
  readonly free: number;
  readonly each: number;
  readonly most: number;
}

/**
 * Of honest comments of a dozen places fewer than 1 in 300 hold more of a kind than its free share. Most limits are low all
 * the same: what was undone is read as what it says, which speaks for itself, and whole honest comments are written so in
 * jest or to be seen. (Four times these weights raised the recall of every disguise by 5 to 30 points, and held every
 * third honest comment that was written in the same way.) What readers cannot see at all is never meant for them.
 */
const PRICES: ReadonlyArray<readonly [kind: TraceKind, price: Price]> = [
  ['bidi', { free: 1, each: 0.15, most: 0.5 }],
  ['entities', { free: 3, each: 0.05, most: 0.5 }],
  ['hiddenText', { free: 0, each: 0.1, most: 3 }],
  ['homoglyphs', { free: 1, each: 0.05, most: 0.5 }],
  ['leet', { free: 1, each: 0.1, most: 0.5 }],
  ['markup', { free: 1, each: 0.1, most: 0.5 }],
  ['mathAlphabet', { free: 3, each: 0.015, most: 0.2 }],
  ['obfuscatedLinks', { free: 0, each: 0.3, most: 0.9 }],
  ['percent', { free: 3, each: 0.05, most: 0.5 }],
  ['punycode', { free: 0, each: 0.2, most: 0.4 }],
  ['redirectors', { free: 0, each: 0.4, most: 0.8 }],
  ['repeated', { free: 3, each: 0.05, most: 0.2 }],
  ['shorteners', { free: 0, each: 0.4, most: 0.8 }],
  ['spaced', { free: 1, each: 0.05, most: 0.5 }],
  ['stackedMarks', { free: 2, each: 0.05, most: 0.5 }],
  ['zeroWidth', { free: 1, each: 0.05, most: 0.5 }],
];
/** All together: disguise alone never rejects a comment. */
const MOST = 4;

const weightOf = (count: number, { free, each, most }: Price): number =>
  count <= free ? 0 : Math.min(most, each * (count - free));

/** As evidence is written: words in lower case, joined by lines. */
const nameOf = (kind: TraceKind): string => kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const judge = (traces: Traces): { readonly weight: number; readonly evidence: Evidence } => {
  const evidence: Record<string, number> = {};
  let weight = 0;
  for (const [kind, price] of PRICES) {
    const part = weightOf(traces[kind], price);
    if (part === 0) continue;
    weight += part;
    evidence[nameOf(kind)] = traces[kind];
  }
  return { weight: Math.min(MOST, weight), evidence };
};

/** Fires on what had to be undone to read the comment, if it is more than honest writing has; evidence is what, and how often. */
export const disguise: Check = ({ reading }) => {
  const { weight, evidence } = judge(reading.traces);
  return weight === 0
    ? { name: 'disguise', outcome: 'quiet' }
    : { name: 'disguise', outcome: 'fired', weight, evidence };
};

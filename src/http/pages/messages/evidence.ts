import type { Evidence } from '../../../domain/signal.js';

/** A number of the evidence, or undefined if it holds none of this name. */
export const numberIn = (evidence: Evidence, name: string): number | undefined => {
  const value = evidence[name];
  return typeof value === 'number' ? value : undefined;
};

/** Which kind of list entry matched; undefined if the evidence does not say. */
export const listKind = (evidence: Evidence): 'term' | 'domain' | 'sender' | undefined => {
  switch (evidence['kind']) {
    case 'term':
    case 'domain':
      return evidence['kind'];
    case 'email':
    case 'email-domain':
    case 'address':
    case 'author':
      return 'sender';
    default:
      return undefined;
  }
};

/** Seconds, to one decimal below ten. */
export const secondsIn = (evidence: Evidence, language: string): string | undefined => {
  const ms = numberIn(evidence, 'elapsed_ms');
  if (ms === undefined) return undefined;
  return new Intl.NumberFormat(language, { maximumFractionDigits: ms < 10_000 ? 1 : 0 }).format(ms / 1000);
};

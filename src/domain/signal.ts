/**
 * One check's answer. A check that found nothing says so (`quiet`); one that could not look says that (`unavailable`):
 * neither is ever silently taken for ham.
 */
export type Signal =
  | { readonly name: string; readonly outcome: 'fired'; readonly weight: number; readonly evidence: Evidence }
  | { readonly name: string; readonly outcome: 'quiet' | 'unavailable' };

/** Facts a sentence is built from: counts and kinds, small and flat. Never another person's data. */
export type Evidence = Readonly<Record<string, string | number | boolean>>;

/**
 * One addend of the score in log-odds (natural logarithm), positive towards spam. Unrounded: the contributions of a
 * verdict, added up from the first to the last, are its log-odds to the last bit.
 */
export interface Contribution {
  readonly signal: string;
  readonly weight: number;
  readonly evidence: Evidence;
}

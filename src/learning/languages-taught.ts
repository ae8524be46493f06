import { oneSidedLanguages } from './balance.js';
import type { Source } from './examples.js';

/** Honest comments without which a language counts as not taught. Synthetic ones count: they were taught, too. */
const ENOUGH_HONEST = 200;
/** What collections write for a language nobody could tell. */
const UNDETERMINED = 'und';

/** `pt` for `pt-BR`. */
const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The languages in which a model of these sources has seen enough honest comments to tell spam from them, in order; two
 * letters each. Undefined where no row says its language: then nothing is known of any.
 */
export const languagesTaught = (sources: readonly Source[]): readonly string[] | undefined => {
  const dropped = oneSidedLanguages(sources);
  const honest = new Map<string, number>();
  for (const { isSynthetic, examples } of sources) {
    for (const { language, isSpam } of examples) {
      if (language === undefined || (isSynthetic !== true && dropped.has(language))) continue;
      const base = baseOf(language);
      if (base === UNDETERMINED) continue;
      honest.set(base, (honest.get(base) ?? 0) + (isSpam ? 0 : 1));
    }
  }
  if (honest.size === 0) return undefined;
  return [...honest].flatMap(([language, rows]) => (rows >= ENOUGH_HONEST ? [language] : [])).sort();
};

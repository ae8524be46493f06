import type { Source } from '../examples.js';
import { generate } from './generate.js';

/** Name of the source that nobody wrote. */
export const SYNTHETIC = 'synthetic';

/** `count` synthetic comments as a source to teach; none for 0. */
export const syntheticSources = (count: number, seed: number): readonly Source[] =>
  count === 0
    ? []
    : [
        {
          name: SYNTHETIC,
          isSynthetic: true,
          examples: generate(seed, count).map(({ text, label, language }) => ({
            text,
            isSpam: label === 'spam',
            language,
          })),
        },
      ];

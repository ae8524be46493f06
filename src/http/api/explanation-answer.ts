import { z } from 'zod';
import type { Counterfactual } from '../../scoring/counterfactual.js';
import { explainCounterfactual } from '../../scoring/explain-counterfactual.js';
import type { Explanation } from '../../scoring/explanation.js';
import type { Place } from '../../scoring/places.js';
import { TRAIT_PHRASES } from '../../scoring/trait-kinds.js';

/** What the API says of a comment in its own words, if asked to. */

const place = {
  start: z
    .int()
    .min(0)
    .nullable()
    .meta({ description: 'Where in your `content`, UTF-16 units; null for what does not stand there.' }),
  end: z.int().min(0).nullable(),
} as const;

const log = (of: string) => z.number().meta({ description: `Its part in the weight of the reason \`${of}\`.` });

const span = z
  .strictObject({
    text: z.string().meta({ description: 'As it was written; of an address behind a link, as it was read.' }),
    ...place,
    weight: z.number().meta({ description: 'The three parts together, log-odds, positive towards spam.' }),
    words: log('words'),
    characters: log('characters'),
    shape: log('shape'),
  })
  .meta({ id: 'Span' });

const trait = z
  .strictObject({
    text: z.string().meta({ description: 'What the comment is like, in plain words.' }),
    weight: log('structure'),
  })
  .meta({ id: 'Trait' });

export const explanationAnswer = z
  .strictObject({
    filter: z.enum(['same', 'taught', 'changed']).meta({
      description:
        '`same`: what judges now is what judged then, to the last bit. `taught`: your site has taught it or changed its rules since, so that `counterfactual` is by the filter as it is now. `changed`: it is another, and can no longer say what counted.',
    }),
    spans: z.array(span).meta({
      description:
        'All of the text, in order. Added up, their `words` are the weight of the reason `words`, exactly; likewise `characters` and `shape`.',
    }),
    traits: z.array(trait).meta({ description: 'Added up they are the weight of the reason `structure`, exactly.' }),
    text: z
      .string()
      .meta({ description: 'What would have changed the verdict, or why nothing can be named, in one sentence.' }),
    no_counterfactual: z
      .enum(['published', 'rule', 'circumstances', 'whole-text', 'unscored', 'filter-changed'])
      .nullable()
      .meta({ description: 'Why `counterfactual` is null; null if it is not.' }),
  })
  .meta({ id: 'Explanation', description: 'Only if asked for with `explain=true`. Holds words of the comment.' });

export const counterfactualAnswer = z
  .strictObject({
    remove: z
      .array(z.strictObject({ field: z.enum(['content', 'author.name', 'author.url']), text: z.string(), ...place }))
      .min(1)
      .max(3)
      .meta({ description: 'What to leave out, and nothing else changed. Of the author’s fields it is all of them.' }),
    score: z.number().min(0).max(1).meta({ description: 'The score without them: it was tried.' }),
    verdict: z.enum(['ham', 'flagged']),
  })
  .meta({
    id: 'Counterfactual',
    description:
      'The least of its own content without which the comment had got a better verdict, all else as it was. Only if asked for with `explain=true`; null where there is none.',
  });

const FIELDS = { content: 'content', name: 'author.name', website: 'author.url' } as const;

const placeAnswer = (at: Place | undefined): { readonly start: number | null; readonly end: number | null } => ({
  start: at?.start ?? null,
  end: at?.end ?? null,
});

const toCounterfactual = (found: Counterfactual): z.output<typeof counterfactualAnswer> | null =>
  found.kind === 'none'
    ? null
    : {
        remove: found.remove.map(({ field, text, place: at }) => ({ field: FIELDS[field], text, ...placeAnswer(at) })),
        score: found.score,
        verdict: found.verdict,
      };

export interface ExplanationMembers {
  readonly explanation: z.output<typeof explanationAnswer> | null;
  readonly counterfactual: z.output<typeof counterfactualAnswer> | null;
}

/** The members that an explained comment has beside the others. */
export const toExplanationMembers = (explanation: Explanation | undefined): ExplanationMembers => {
  if (explanation === undefined) return { explanation: null, counterfactual: null };
  const { filter, text, counterfactual } = explanation;
  return {
    explanation: {
      filter,
      spans: (text?.spans ?? []).map(({ text: words, place: at, weight, ...parts }) => ({
        text: words,
        ...placeAnswer(at),
        weight,
        words: parts.words,
        characters: parts.characters,
        shape: parts.shape,
      })),
      traits: (text?.traits ?? []).map(({ kind, weight }) => ({ text: TRAIT_PHRASES[kind], weight })),
      text: explainCounterfactual(counterfactual),
      no_counterfactual: counterfactual.kind === 'none' ? counterfactual.because : null,
    },
    counterfactual: toCounterfactual(counterfactual),
  };
};

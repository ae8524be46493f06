import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Comment } from '../../src/domain/comment.js';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.js';
import type { ScoredVerdict } from '../../src/domain/verdict.js';
import { explainVerdict, type Explanation } from '../../src/scoring/explanation.js';
import { extract, type FeatureGroup } from '../../src/scoring/features/extract.js';
import {
  traceCharacters,
  traceShape,
  traceStructure,
  traceWords,
  type Visit,
} from '../../src/scoring/features/trace.js';
import { MAX_UNITS, SEEDS, metKey } from '../../src/scoring/features/workspace.js';
import { inert, inertBetween } from '../../src/http/pages/inert-text.js';
import { addingUp } from '../../src/http/pages/format.js';
import { makeTextModel, type TextModel } from '../../src/scoring/model.js';
import { readContent } from '../../src/scoring/reading.js';
import { without } from '../../src/scoring/own-pieces.js';
import { placesIn } from '../../src/scoring/places.js';
import { score } from '../../src/scoring/score.js';
import { SPAN_GROUPS } from '../../src/scoring/spans.js';
import type { SiteModel } from '../../src/scoring/site/site-model.js';
import { textInputOf } from '../../src/scoring/text-input.js';
import { locateTokens, makeSpans } from '../../src/scoring/tokenize.js';

const SCRAPS = [
  'Buy cheap pills now at http://pills.example/a?b=1 !!!',
  '<a href="http://casino.example">best <b>casino</b></a>',
  '[url=http://x.example]here[/url]',
  'v1agra f r e e c\u200basino p\u0430yday',
  '&#118;iagra &amp; co',
  '日赚 1000 元，兼职赚钱。加我',
  'The council promised this ferry in 2019.',
  'می‌خواهم 👨‍👩‍👧 \u202e\ud800',
  '\r\n\n',
];
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 20 }), fc.lorem()), {
      maxLength: 8,
    })
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const comment: fc.Arbitrary<Comment> = fc
  .record({
    content: text,
    contentFormat: fc.constantFrom('text' as const, 'html' as const),
    name: fc.constantFrom(undefined, 'Ann', 'www.pills.example'),
    url: fc.constantFrom(undefined, 'http://pills.example'),
    honeypotFilled: fc.boolean(),
  })
  .map(({ name, url, honeypotFilled, ...rest }) => ({
    ...rest,
    author: { ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) },
    client: {},
    article: {},
    submittedAt: '2026-11-23T12:00:00Z',
    form: { honeypotFilled },
  }));

/** A model whose weights are as good as chance, so that every feature counts for something. */
const model: fc.Arbitrary<TextModel> = fc
  .record({ seed: fc.nat(), scale: fc.double({ min: 0.001, max: 2, noNaN: true }), prior: fc.constantFrom(-1, 0.5) })
  .map(({ seed, scale, prior }) =>
    makeTextModel({
      id: 'chance@00000000',
      seed,
      scale,
      prior,
      bits: 12,
      weights: Int8Array.from({ length: 2 ** 12 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 24) - 128),
    }),
  );
const policy: fc.Arbitrary<Policy> = fc
  .constantFrom<readonly [number, number]>([0.5, 0.9], [0.02, 0.3], [0, 1])
  .map(([flag, spam]) => ({ ...DEFAULT_POLICY, thresholds: { flag, spam } }));
const site: fc.Arbitrary<SiteModel | undefined> = fc
  .option(
    fc.record({
      factor: fc.double({ min: 0, max: 1.5, noNaN: true }),
      site: fc.constant(0.3),
      offset: fc.constant(-0.2),
    }),
    { nil: undefined },
  )
  .map((half) =>
    half === undefined
      ? undefined
      : { facts: () => ({ decisions: 2, version: '0.2', spam: 1, ham: 1 }), judge: () => half },
  );

const expectExact = (verdict: ScoredVerdict, { text: parts }: Explanation): void => {
  const stored = (signal: string): number =>
    verdict.contributions.find((part) => part.signal === signal)?.weight ?? NaN;
  for (const group of SPAN_GROUPS) {
    expect((parts?.spans ?? []).reduce((sum, span) => sum + span[group], 0)).toBe(stored(group) + 0);
    expect((parts?.spans ?? []).toReversed().reduce((sum, span) => sum + span[group], 0)).toBe(stored(group) + 0);
  }
  expect((parts?.traits ?? []).reduce((sum, { weight }) => sum + weight, 0)).toBe(stored('structure') + 0);
};

describe('an explanation', () => {
  it('gives each group of the text model back to spans that add up to it, to the last bit, in either direction', () => {
    fc.assert(
      fc.property(comment, model, policy, site, (given, judge, rules, taught) => {
        const verdict = score(given, { repeats: 3 }, judge, rules, taught);
        const explained = explainVerdict(given, verdict, { model: judge, policy: rules, site: taught });
        expect(explained.filter).toBe('same');
        expectExact(verdict, explained);
      }),
    );
  });

  it('has spans that are what stands at their places, in order, none over another', () => {
    fc.assert(
      fc.property(comment, model, (given, judge) => {
        const verdict = score(given, { repeats: 0 }, judge, DEFAULT_POLICY);
        const { text: parts } = explainVerdict(given, verdict, {
          model: judge,
          policy: DEFAULT_POLICY,
          site: undefined,
        });
        let end = 0;
        for (const { place, text: words } of parts?.spans ?? []) {
          if (place === undefined) continue;
          expect(given.content.slice(place.start, place.end)).toBe(words);
          expect(place.start).toBeGreaterThanOrEqual(end);
          ({ end } = place);
        }
      }),
    );
  });

  it('names pieces only without which the same filter says what it says it would', () => {
    let found = 0;
    fc.assert(
      fc.property(comment, model, policy, (given, judge, rules) => {
        const verdict = score(given, { repeats: 3 }, judge, rules);
        const { counterfactual } = explainVerdict(given, verdict, { model: judge, policy: rules, site: undefined });
        if (counterfactual.kind === 'none') {
          expect(counterfactual.because === 'published').toBe(verdict.kind === 'ham');
          return;
        }
        found += 1;
        const { remove } = counterfactual;
        expect(remove.length).toBeGreaterThanOrEqual(1);
        expect(remove.length).toBeLessThanOrEqual(3);
        const again = score(without(given, remove), { repeats: 3 }, judge, rules);
        expect([again.kind, again.score]).toEqual([counterfactual.verdict, counterfactual.score]);
        expect(again.kind).not.toBe(verdict.kind);
      }),
      // About one in thirteen has such pieces: so many that five of them are always found.
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(5);
  });

  it('never shows other numbers than were stored', () => {
    fc.assert(
      fc.property(comment, model, model, (given, judge, other) => {
        const verdict = score(given, { repeats: 0 }, judge, DEFAULT_POLICY);
        const explained = explainVerdict(given, verdict, { model: other, policy: DEFAULT_POLICY, site: undefined });
        if (explained.text === undefined) expect(explained.filter).toBe('changed');
        else expectExact(verdict, explained);
      }),
    );
  });
});

describe('tracing', () => {
  it('finds the very features that judging finds', () => {
    fc.assert(
      fc.property(text, (content) => {
        const given = { content, contentFormat: 'text' } as const;
        const input = textInputOf(given, readContent(given));
        const { hashes, ends } = extract(input);
        const keysIn = (from: number, to: number): ReadonlySet<number> =>
          new Set([...hashes.subarray(from, to)].map(metKey));
        const normalized = input.normalized.slice(0, MAX_UNITS);
        const spans = makeSpans();
        const count = locateTokens(normalized, spans);
        const traces: Readonly<Record<FeatureGroup, (visit: Visit) => void>> = {
          words: (visit) => traceWords(SEEDS, normalized, spans, count, visit),
          characters: (visit) => traceCharacters(SEEDS, normalized, visit),
          shape: (visit) => traceShape(SEEDS, input.typed, visit),
          structure: (visit) => traceStructure(input.structure, visit),
        };
        let from = 0;
        for (const [group, trace] of Object.entries(traces) as ReadonlyArray<[FeatureGroup, (visit: Visit) => void]>) {
          const traced = new Set<number>();
          trace((hash) => traced.add(metKey(hash)));
          expect([...traced].sort()).toEqual([...keysIn(from, ends[group])].sort());
          from = ends[group];
        }
      }),
    );
  });
});

describe('places', () => {
  it('are those of the very words where nothing was disguised, whatever markup is between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ferry', 'landing', 'the', 'on'), { minLength: 1 }), (words) => {
        const content = words.map((word) => `<b class="the">${word}</b>`).join(' ');
        expect(placesIn(content, words).map((place) => content.slice(place?.start, place?.end))).toEqual(words);
      }),
    );
  });

  it('are found for long texts of which nothing is alike, too', () => {
    const content = Array.from({ length: 4_000 }, (_, at) => `a${at}`).join(' ');
    expect(
      placesIn(
        content,
        Array.from({ length: 4_000 }, (_, at) => `b${at}`),
      ),
    ).toHaveLength(4_000);
  });
});

describe('text made inert in pieces', () => {
  it('is the inert text, wherever it is cut', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(100), { maxLength: 6 }), (given, places) => {
        const cuts = places.map((place) => Math.min(place, given.length)).sort((one, other) => one - other);
        const pieces = inertBetween(given, cuts);
        expect(pieces).toHaveLength(cuts.length + 1);
        expect(pieces.join('')).toBe(inert(given));
      }),
    );
  });
});

describe('numbers shown to three decimals', () => {
  it('add up to their sum as it is shown, each within a thousandth of what it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 17 }),
        (values) => {
          const sum = values.reduce((total, value) => total + value, 0);
          const shown = addingUp(values, sum);
          const added = shown.reduce((total, value) => total + value, 0);
          expect(Math.round(added * 1_000) + 0).toBe(Math.round(sum * 1_000) + 0);
          for (const [at, value] of values.entries())
            expect(Math.abs((shown[at] ?? NaN) - value)).toBeLessThan(0.0010001);
        },
      ),
    );
  });
});

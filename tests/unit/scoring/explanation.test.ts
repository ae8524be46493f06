import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy.js';
import { explainVerdict, type Explanation } from '../../../src/scoring/explanation.js';
import { levelOf } from '../../../src/scoring/spans.js';
import { score } from '../../../src/scoring/score.js';
import { TRAIT_KINDS, TRAIT_PHRASES, traitKindOf, traitKindsIn } from '../../../src/scoring/trait-kinds.js';
import { placesIn } from '../../../src/scoring/places.js';
import { aWordModel } from '../../support/word-model.js';
import { aComment } from './a-comment.js';

const model = aWordModel({ casino: 127, viagra: 127, pills: 90, ferry: -60 }, -1.5);
const policy = (facts: Partial<Policy> = {}): Policy => ({ ...DEFAULT_POLICY, ...facts });
const explained = (facts: Parameters<typeof aComment>[0], rules = policy()): Explanation => {
  const comment = aComment(facts);
  const verdict = score(comment, { repeats: 0 }, model, rules);
  return explainVerdict(comment, verdict, { model, policy: rules, site: undefined });
};
const markedIn = ({ text }: Explanation): readonly string[] =>
  (text?.spans ?? []).filter(({ weight }) => levelOf(weight) > 0).map((span) => span.text);

describe('the words that counted', () => {
  it.each([
    ['plainly', 'We went to the casino by boat', 'casino'],
    ['in capitals', 'We went to the CASINO by boat', 'CASINO'],
    ['with digits for letters', 'We sell v1agra by the boat', 'v1agra'],
    ['with letters of another alphabet', 'We went to the c\u0430sino by boat', 'c\u0430sino'],
    ['with something invisible in it', 'We went to the cas\u200bino by boat', 'cas\u200bino'],
    ['as numbers of characters', 'We went to the &#99;asino by boat', '99;asino'],
    ['between tags', 'We went to the <b>casino</b> by boat', 'casino'],
  ])('are found where they stand, written %s', (_, content, written) => {
    expect(markedIn(explained({ content }))).toContain(written);
  });

  it('are found behind a link, too, though nobody sees them there', () => {
    const content = 'We went <a href="http://casino.example">there</a> by boat';
    const [marked] = markedIn(explained({ content, contentFormat: 'html' }));
    expect(marked).toContain('casino');
  });

  it('share their weight where they stand more than once', () => {
    const { text } = explained({ content: 'casino by boat. The casino.' });
    const [first, second] = (text?.spans ?? []).filter((span) => span.text.includes('casino'));
    expect(first?.weight).toBeGreaterThan(0);
    expect(second?.weight).toBeCloseTo(first?.weight ?? NaN, 6);
  });
});

describe('what would have changed a verdict', () => {
  it('is the shortest of what is enough alone', () => {
    const { counterfactual } = explained({ content: 'By boat we went to the big casino. It was late.' });
    expect(counterfactual).toMatchObject({ kind: 'found', verdict: 'ham', remove: [{ text: 'casino' }] });
  });

  it('is two pieces where one is not enough', () => {
    const content = 'The casino sells viagra on an island to everybody who wants it';
    const found = explained({ content }, policy({ thresholds: { flag: 0.3, spam: 0.999 } })).counterfactual;
    expect(found.kind === 'found' ? found.remove.map(({ text }) => text) : found).toEqual(['casino', 'viagra']);
  });

  it('does not tell what a site trusts', () => {
    const content = 'Pills at http://trusted.example and http://casino.example for all';
    const lists = [{ list: 'allow', kind: 'domain', value: 'trusted.example' }] as const;
    const { counterfactual } = explained({ content }, policy({ lists, thresholds: { flag: 0.05, spam: 0.4 } }));
    if (counterfactual.kind === 'found') {
      expect(counterfactual.score).toBeGreaterThan(1e-6);
      expect(counterfactual.remove.map(({ text }) => text)).not.toEqual(['http://casino.example']);
    }
  });

  it('is tried a bounded number of times, however long the text', () => {
    const content = 'The casino sells pills and viagra. '.repeat(450);
    let tries = 0;
    const counting = {
      ...model,
      judge: (input: Parameters<typeof model.judge>[0]) => ((tries += 1), model.judge(input)),
    };
    const comment = aComment({ content });
    const verdict = score(comment, { repeats: 0 }, model, DEFAULT_POLICY);
    explainVerdict(comment, verdict, { model: counting, policy: DEFAULT_POLICY, site: undefined });
    expect(tries).toBeLessThan(20);
  });
});

describe('the places of words', () => {
  it('between two that are alike are those of what stands between them', () => {
    const content = 'buy v i a g r a now';
    expect(placesIn(content, ['buy', 'viagra', 'now'])).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 15 },
      { start: 16, end: 19 },
    ]);
  });

  it('are unknown where a word is nowhere', () => {
    expect(placesIn('buy now', ['buy', 'now', 'later'])[2]).toBeUndefined();
  });
});

describe('kinds of traits', () => {
  it.each([
    ['links=0', 'no-link'],
    ['links=3-5', 'links'],
    ['links.share=0.1-0.3', 'links'],
    ['handle:telegram', 'messenger'],
    ['handle:@', 'mention'],
    ['topic:crypto*3', 'crypto'],
    ['crypto:btc', 'payment'],
    ['host=shortener', 'short-link'],
    ['tld=com', 'link-site'],
    ['host:bargains', 'link-site'],
    ['path:page', 'link-form'],
    ['!=4+', 'punctuation'],
    ['template:spin', 'template'],
    ['phone', 'phone'],
    ['brand-new=7', 'other'],
  ] as const)('%s is told as %s', (token, kind) => {
    expect(traitKindOf(token)).toBe(kind);
  });

  it('are each told in words, none of which is a raw name', () => {
    for (const kind of TRAIT_KINDS) expect(TRAIT_PHRASES[kind]).toMatch(/^[a-z][\w @’-]+$/);
  });

  it('are each named once', () => {
    expect(
      traitKindsIn({ share1: 1, trait1: 'links=2', share2: 0.5, trait2: 'links.share=0.1-0.3', trait3: 'strange' }),
    ).toEqual(['links']);
  });
});

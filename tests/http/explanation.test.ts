import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';

import type { counterfactualAnswer, explanationAnswer } from '../../src/http/api/explanation-answer.js';
import type { Policy } from '../../src/domain/policy.js';
import { testPages } from '../support/browser-service.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { testService } from '../support/service.js';
import { aWordModel } from '../support/word-model.js';

testRedis();
const service = testService({ model: aWordModel({ casino: 127, roulette: 60, ferry: -40 }, -1.5) });
const http = httpService(() => service.api().services);
const retrained = httpService(() => service.api().services, {
  services: (real) => ({
    ...real,
    explain: (view) =>
      real.explain(
        view.verdict === undefined ? view : { ...view, verdict: { ...view.verdict, model: 'older@00000000' } },
      ),
  }),
});
const pages = testPages(service);

const WAIT = { prefer: 'wait=10' };
const SPAM = 'The ferry was late again. Come to our casino for roulette. See you at the landing.';

interface Explained {
  readonly id: string;
  readonly status: string;
  readonly score: number;
  readonly reasons: ReadonlyArray<{ readonly signal: string; readonly weight: number }>;
  readonly explanation: z.output<typeof explanationAnswer>;
  readonly counterfactual: z.output<typeof counterfactualAnswer> | null;
  readonly links: { readonly receipt: string };
}

const submit = async (
  key: string,
  body: object,
): Promise<{ readonly id: string; readonly status: string; readonly score: number }> =>
  (await http.ask('POST', '/v1/comments', { key, headers: WAIT, body })).json() as never;

const explained = async (
  {
    content = SPAM,
    policy = {},
    ...body
  }: { readonly content?: string; readonly policy?: Partial<Policy> } & Record<string, unknown>,
  from = http,
): Promise<Explained & { readonly key: string }> => {
  const { apiKey: key } = await service.aSite({ policy, scopes: ['submit', 'read', 'feedback'] });
  const { id } = await submit(key, { content, ...body });
  const answer = await from.ask('GET', `/v1/comments/${id}?explain=true`, { key });
  return { ...(answer.json() as unknown as Explained), key };
};

const seen = async (receipt: string): Promise<string> => {
  const html = await (await fetch(pages.url(new URL(receipt).pathname))).text();
  return html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};

describe('an explanation', () => {
  it('is there only if it is asked for', async () => {
    const { apiKey: key } = await service.aSite();
    const { id } = await submit(key, { content: SPAM });
    for (const query of ['', '?explain=false']) {
      const answer = (await http.ask('GET', `/v1/comments/${id}${query}`, { key })).json();
      expect(answer).not.toHaveProperty('explanation');
      expect(JSON.stringify(answer)).not.toContain('roulette for');
    }
    expect((await http.ask('GET', `/v1/comments/${id}?explain=maybe`, { key })).status).toBe(422);
  });

  it('has spans and traits that add up to the reasons they are of, exactly', async () => {
    const { explanation, reasons } = await explained({});
    const weightOf = (signal: string): number => reasons.find((reason) => reason.signal === signal)?.weight ?? NaN;
    for (const group of ['words', 'characters', 'shape'] as const) {
      expect(explanation.spans.reduce((sum, span) => sum + span[group], 0)).toBe(weightOf(group));
    }
    expect(explanation.traits.reduce((sum, { weight }) => sum + weight, 0)).toBe(weightOf('structure'));
    for (const { text, start, end } of explanation.spans) expect(SPAM.slice(start ?? 0, end ?? 0)).toBe(text);
    const heaviest = explanation.spans.toSorted((one, other) => other.weight - one.weight)[0];
    expect(heaviest?.text).toContain('casino');
  });

  it('names what to leave out, and sent without that the comment gets the score and verdict it says', async () => {
    const own = 'Nobody at our school believes that buses leave on time. Try the casino. Greetings from the hill!';
    const { counterfactual, explanation, status, key } = await explained({ content: own });
    expect(status).not.toBe('ham');
    expect(explanation).toMatchObject({ filter: 'same', no_counterfactual: null });
    expect(counterfactual?.verdict).toBe('ham');
    let content = own;
    for (const { start, end } of (counterfactual?.remove ?? []).toReversed()) {
      content = content.slice(0, start ?? 0) + content.slice(end ?? 0);
    }
    expect(content).not.toContain('casino');
    expect(content).toContain('Nobody');
    expect(await submit(key, { content })).toMatchObject({ status: 'ham', score: counterfactual?.score });
    expect(explanation.text).toBe(`Without “${counterfactual?.remove[0]?.text}” it would have been published.`);
  });

  it('names the fields about the author, where a link in them is what counted', async () => {
    const { counterfactual } = await explained({
      content: 'The boat was late again.',
      author: { name: 'www.pills.com' },
      policy: { thresholds: { flag: 0.3, spam: 0.99 } },
    });
    expect(counterfactual).toMatchObject({
      remove: [{ field: 'author.name', text: 'www.pills.com', start: null }],
      verdict: 'ham',
    });
  });

  it.each([
    ['it was published', 'published', { content: 'The ferry was late again.' }],
    [
      'a rule of the site decided, which it does not tell',
      'rule',
      { policy: { lists: [{ list: 'deny', kind: 'term', value: 'landing' }] } },
    ],
    [
      'a hidden field was filled in',
      'circumstances',
      { content: 'The ferry was late again.', form: { honeypot: 'x' } },
    ],
    ['each of its words is like the others', 'whole-text', { content: 'casino casino. casino casino. casino' }],
  ] as const)('names nothing where %s', async (_, because, body) => {
    const { counterfactual, explanation } = await explained(body);
    expect(counterfactual).toBeNull();
    expect(explanation.no_counterfactual).toBe(because);
    expect(explanation.text).not.toMatch(/landing/);
  });

  it('says that the filter has changed rather than show other numbers', async () => {
    const { explanation, counterfactual } = await explained({}, retrained);
    expect(explanation).toMatchObject({
      filter: 'changed',
      spans: [],
      traits: [],
      no_counterfactual: 'filter-changed',
    });
    expect(counterfactual).toBeNull();
  });

  it('still holds once moderators have taught the filter, and says that it learned', async () => {
    const { apiKey: key } = await service.aSite();
    const ids: string[] = [];
    for (const [n, label] of ['spam', 'ham', 'spam'].entries()) {
      const { id } = await submit(key, { content: `${label} number ${n} from the casino, or not` });
      ids.push(id);
      await http.ask('POST', `/v1/comments/${id}/feedback`, { key, body: { label, source: 'moderator' } });
    }
    const [first, , third] = (await Promise.all(
      ids.map(async (id) => (await http.ask('GET', `/v1/comments/${id}?explain=true`, { key })).json()),
    )) as unknown as readonly Explained[];
    expect(first?.explanation.filter).toBe('same');
    expect(third?.explanation.filter).toBe('taught');
    const stored = third?.reasons.find(({ signal }) => signal === 'words')?.weight;
    expect(third?.explanation.spans.reduce((sum, { words }) => sum + words, 0)).toBe(stored);
  });
});

describe('the pages of reader and moderator', () => {
  it('tell the reader what would have changed it, in words alone while a person has yet to decide', async () => {
    const { links, counterfactual } = await explained({ policy: { thresholds: { flag: 0.5, spam: 0.999 } } });
    const page = await seen(links.receipt);
    expect(page).toContain(`Without “${counterfactual?.remove[0]?.text}” it would have been published.`);
    expect(page).not.toContain('Its score would have been');
  });

  it('show the reader the very numbers of the API once it is decided', async () => {
    const { links, explanation, counterfactual } = await explained({
      policy: { thresholds: { flag: 0.1, spam: 0.5 } },
    });
    expect(counterfactual).not.toBeNull();
    const html = await (await fetch(pages.url(new URL(links.receipt).pathname))).text();
    const table = /<table class="own-parts">.*?<\/table>/s.exec(html)?.[0] ?? '';
    const values = [...table.matchAll(/<data value="([^"]+)">([^<]+)</g)].map(
      ([, value, said]) => [Number(value), Number(said?.replace('−', '-'))] as const,
    );
    const parts = values.slice(0, -1);
    const [sum, saidSum] = values.at(-1) ?? [NaN, NaN];
    expect(parts.reduce((total, [value]) => total + value, 0)).toBe(sum);
    expect(parts.reduce((total, [, said]) => total + said, 0)).toBeCloseTo(saidSum, 9);
    const ofApi = [...explanation.spans, ...explanation.traits].reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBe(ofApi);
  });

  it('never show a raw name of the filter’s own', async () => {
    const { links } = await explained({
      content: `${SPAM} Call +1 202 555 0147, telegram @fast, http://x.example/a?b`,
    });
    expect(await seen(links.receipt)).not.toMatch(/handle:|topic:|call:|links=|tld[:=]|praise=/);
  });
});

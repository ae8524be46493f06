import { describe, expect, it } from '@jest/globals';
import type { CommentId } from '../../src/domain/ids.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { makeWorkerMemory } from '../../src/compose.js';
import { generate } from '../../src/learning/synthetic/generate.js';
import type { Site } from '../../src/sites/ports.js';
import { score } from '../../src/scoring/score.js';
import type { CommentView } from '../../src/verdicts/view.js';
import { testRedis } from '../support/redis.js';
import { aSubmission, anUnkeyedRequest, testService } from '../support/service.js';
import { waitFor } from '../support/wait-for.js';
import { aComment } from '../unit/scoring/a-comment.js';

testRedis();
/** With the model that ships. */
const service = testService();

const HOSTILE = 500;
const TAUGHT = 40;
const HELD_OUT = 200;
/** Recall may fall by one point of a hundred. */
const MOST_LOST = 0.01;

const made = generate(11, 2 * (HOSTILE + TAUGHT + HELD_OUT));
const textsOf = (label: 'spam' | 'ham'): readonly string[] =>
  made.filter((comment) => comment.label === label).map(({ text }) => text);
const [spam, ham] = [textsOf('spam'), textsOf('ham')];

const viewOf = async (site: Site, id: CommentId): Promise<CommentView> =>
  (await service.api().services.find(site.id, id)) as CommentView;

/** Comments of the site with these texts, judged. */
const judged = async (site: Site, texts: readonly string[]): Promise<readonly CommentId[]> => {
  const { services } = service.api();
  const accepted = await Promise.all(
    texts.map((content) => services.submit(site, aSubmission({ content }), anUnkeyedRequest())),
  );
  const ids = accepted.map(({ id }) => id);
  for (const id of ids)
    await waitFor('a verdict', async () => (await viewOf(site, id)).status !== 'queued', { everyMs: 20 });
  return ids;
};

const say = async (site: Site, ids: readonly CommentId[], label: 'spam' | 'ham', source: 'moderator' | 'site') => {
  const { services } = service.api();
  for (const id of ids)
    await services.giveFeedback({ site: site.id, id, by: 'api_test' }, { label, source, teach: true });
};

/** Share of spam the site has never met which its filter would hold. */
const recallOf = async (site: Site): Promise<number> => {
  const { siteModelOf } = makeWorkerMemory(service.worker().parts, () => undefined);
  const taught = await siteModelOf(site.id);
  const held = spam
    .slice(-HELD_OUT)
    .map((content) => score(aComment({ content }), { repeats: 0 }, service.model(), DEFAULT_POLICY, taught))
    .filter((verdict) => verdict.score >= DEFAULT_POLICY.thresholds.flag);
  return held.length / HELD_OUT;
};

describe('a flood of false feedback', () => {
  it('that calls 500 spam comments honest costs the filter at most one point of recall', async () => {
    const { site } = await service.aSite();
    const [bad, good] = [await judged(site, spam.slice(0, TAUGHT)), await judged(site, ham.slice(0, TAUGHT))];
    for (const [at, id] of bad.entries()) {
      await say(site, [id], 'spam', 'moderator');
      await say(site, good.slice(at, at + 1), 'ham', 'moderator');
    }
    const before = await recallOf(site);
    expect(before).toBeGreaterThan(0.5);
    await say(site, await judged(site, spam.slice(TAUGHT, TAUGHT + HOSTILE)), 'ham', 'site');
    expect(await recallOf(site)).toBeGreaterThanOrEqual(before - MOST_LOST);
  });
});

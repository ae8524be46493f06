import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import { openWorker, type OpenWorker } from '../../../workers/open-worker.js';
import { aCheck, akismetFace, type AkismetSite } from '../../support/akismet.js';
import { testRedis, testRedisUrl } from '../../support/redis.js';
import { aModel, testService } from '../../support/service.js';
import { waitFor } from '../../support/wait-for.js';

testRedis();
const model = aModel(-2);
/** No worker runs but those a test starts: every verdict of record comes late. */
const service = testService({ model, withWorker: false });
const { ask, aSite, http } = akismetFace(service);

const broken = akismetFace(service, {
  services: (real) => ({ ...real, submit: () => Promise.reject(new Problem('store-unavailable')) }),
});
const silent = akismetFace(service, { services: (real) => ({ ...real, submit: () => new Promise(() => undefined) }) });

const quiet = (): void => undefined;
const withWorker = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const onThings = { onRedisError: quiet, onCommitted: quiet, onFailed: quiet, onPause: quiet };
  const worker: OpenWorker = await openWorker({
    redisUrl: testRedisUrl(),
    masterKey: service.masterKey,
    model,
    ...onThings,
  });
  try {
    return await work();
  } finally {
    await worker.drain();
    worker.disconnect();
  }
};

const viewOf = async ({ site }: AkismetSite) => {
  const [view] = (await service.api().services.list(site.id, { limit: 1 })).items;
  if (view === undefined) throw new Error('the check made no comment');
  return view;
};
const judged = (site: AkismetSite) =>
  waitFor('the verdict of record', async () => {
    const view = await viewOf(site);
    return view.status !== 'queued' && view;
  });
const kinds = (view: Awaited<ReturnType<typeof viewOf>>) => view.story.map(({ event }) => event.k);

describe('a check whose verdict does not come in time', () => {
  it('is answered by the same scorer, which is in the story before the answer is given', async () => {
    const site = await aSite();
    const answer = await ask('comment-check', aCheck(site));
    expect(answer.text).toBe('false');
    expect(answer.headers['x-candor-provisional']).toBe('true');
    const waiting = await viewOf(site);
    expect(waiting.status).toBe('queued');
    expect(kinds(waiting)).toEqual(['received', 'provisional']);
    // Nothing provisional is told elsewhere.
    const read = await http.ask('GET', `/v1/comments/${waiting.id}`, { key: site.apiKey });
    expect(read.json()).toMatchObject({ status: 'queued', score: null, reasons: [], decided_by: null });
    const final = await withWorker(() => judged(site));
    expect(kinds(final)).toEqual(['received', 'provisional', 'scored', 'published']);
    const page = await http.askFace('GET', new URL(String(answer.headers['x-candor-receipt'])).pathname);
    expect(page.text).toContain('Answered for the time being');
  });

  it('has its story sealed in the log like any other step: as many leaves as events', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    await withWorker(() => judged(site));
    const leaves = await service.api().redis.lrange(`{s:${site.site.id}}:leaves`, 0, -1);
    expect(leaves.map((leaf) => (JSON.parse(leaf) as { k: string }).k)).toEqual(kinds(await viewOf(site)));
  });

  it.each([
    ['fails', broken],
    ['does not answer', silent],
  ])('has no answer where the store %s: neither yes nor no, and a GUID', async (_name, face) => {
    const site = await face.aSite();
    const answer = await face.ask('comment-check', aCheck(site));
    expect(answer).toMatchObject({ status: 200, text: 'error' });
    expect(answer.headers['x-akismet-guid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['x-akismet-debug-help']).toEqual(expect.any(String));
    expect(face.answered.at(-1)).toEqual(['comment-check', 'error']);
  });
});

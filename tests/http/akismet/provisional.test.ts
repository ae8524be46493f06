import { afterEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import { siteKeys } from '../../../src/redis/keys.js';
import type { CommentView } from '../../../src/verdicts/view.js';
import { aCheck, akismetFace } from '../../support/akismet.js';
import { lateWorker } from '../../support/late-worker.js';
import { testRedis } from '../../support/redis.js';
import { aModel, testService } from '../../support/service.js';

testRedis();
const model = aModel(-2);
/** No worker runs but those a test starts: every verdict of record comes late. */
const service = testService({ model, withWorker: false });
const { ask, aSite, http } = akismetFace(service);

const broken = akismetFace(service, {
  services: (real) => ({ ...real, submit: () => Promise.reject(new Problem('store-unavailable')) }),
});
const silent = akismetFace(service, {
  deadlineMs: 200,
  services: (real) => ({ ...real, submit: () => new Promise(() => undefined) }),
});

const worker = lateWorker(service);
afterEach(worker.stop);
const { newest, judged } = worker;
const kinds = (view: CommentView) => view.story.map(({ event }) => event.k);

describe('a check whose verdict does not come in time', () => {
  it('is answered by the same scorer, which is in the story before the answer is given', async () => {
    const site = await aSite();
    const answer = await ask('comment-check', aCheck(site));
    expect(answer.text).toBe('false');
    expect(answer.headers['x-candor-provisional']).toBe('true');
    const waiting = await newest(site.site);
    expect(waiting.status).toBe('queued');
    expect(kinds(waiting)).toEqual(['received', 'provisional']);
    // Nothing provisional is told elsewhere.
    const read = await http.ask('GET', `/v1/comments/${waiting.id}`, { key: site.apiKey });
    expect(read.json()).toMatchObject({ status: 'queued', score: null, reasons: [], decided_by: null });
    await worker.start(model);
    const final = await judged(site.site);
    expect(kinds(final)).toEqual(['received', 'provisional', 'scored', 'published']);
    const page = await http.askFace('GET', new URL(String(answer.headers['x-candor-receipt'])).pathname);
    expect(page.text).toContain('Answered for the time being');
  });

  it('has its story sealed in the log like any other step: as many leaves as events', async () => {
    const site = await aSite();
    await ask('comment-check', aCheck(site));
    await worker.start(model);
    await judged(site.site);
    const leaves = await service.api().redis.lrange(siteKeys(site.site.id).leaves, 0, -1);
    expect(leaves.map((leaf) => (JSON.parse(leaf) as { k: string }).k)).toEqual(kinds(await newest(site.site)));
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

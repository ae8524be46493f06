import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aCheck, akismetFace, type AkismetSite, type Fields } from '../../support/akismet.js';
import { lateWorker } from '../../support/late-worker.js';
import { testRedis } from '../../support/redis.js';
import { aModel, testService } from '../../support/service.js';
import { waitFor } from '../../support/wait-for.js';

const redis = testRedis();
/** API and worker disagree: what is answered in haste is corrected. */
const service = testService({ model: aModel(-2), withWorker: false });
const { ask, aSite } = akismetFace(service);

const worker = lateWorker(service);
const { newest, judged } = worker;
const startWorker = (prior: number): Promise<void> => worker.start(aModel(prior));

/** A site's own server: remembers what it is told. */
interface Told {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}
const told: Told[] = [];
let receiver: Server | undefined;
let refusals = 0;
const origin = (): string => `http://127.0.0.1:${(receiver?.address() as AddressInfo).port}`;

beforeAll(async () => {
  receiver = createServer((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      told.push({ path: req.url, headers: req.headers, body: JSON.parse(text) });
      if (refusals > 0) {
        refusals -= 1;
        res.writeHead(503).end();
      } else res.end('{}');
    });
  });
  const starting = receiver;
  await new Promise<void>((resolve) => starting.listen(0, '127.0.0.1', resolve));
});
afterEach(worker.stop);
afterAll(() => {
  receiver?.close();
});

const toldOf = (guid: unknown): readonly Told[] =>
  told.filter(({ body }) => JSON.stringify(body).includes(String(guid)));
/** Jobs that wait to tell somebody: none once all is said. */
const jobsLeft = async (): Promise<number> =>
  (await redis.zcard('{q0}:callbacks:delayed')) +
  (await redis.llen('{q0}:callbacks:wait')) +
  (await redis.llen('{q0}:callbacks:active'));

const checkWith = async (site: AkismetSite, fields: Fields = {}) => {
  const answer = await ask('comment-check', aCheck(site, { blog: origin(), callback: `${origin()}/hook`, ...fields }));
  return { ...answer, guid: answer.headers['x-akismet-guid'] };
};

describe('a site that gave a callback (case 50)', () => {
  it('is told once when the verdict of record is another than the answer, with its key and GUID', async () => {
    const site = await aSite({ url: origin() });
    const { text, guid } = await checkWith(site);
    expect(text).toBe('false');
    await startWorker(5);
    await waitFor('the site to be told', () => toldOf(guid).length > 0);
    await waitFor('nothing to be left to tell', async () => (await jobsLeft()) === 0);
    expect(toldOf(guid)).toHaveLength(1);
    const [told] = toldOf(guid);
    expect(told?.path).toBe('/hook');
    expect(told?.headers['x-akismet-webhook']).toBe('1');
    expect(told?.body).toEqual({ key: site.key, endpoint: 'comment-check', comments: [{ guid, result: 'true' }] });
  });

  it('is told nothing where the verdict is what it was answered', async () => {
    const site = await aSite({ url: origin() });
    const { guid } = await checkWith(site);
    await startWorker(-2);
    await judged(site.site);
    await waitFor('nothing to be left to tell', async () => (await jobsLeft()) === 0);
    expect(toldOf(guid)).toEqual([]);
  });

  it('is asked to hold a flagged comment back, and told what a moderator decides', async () => {
    const site = await aSite({ url: origin(), policy: { thresholds: { flag: 0.05, spam: 0.99 } } });
    await startWorker(-2);
    const answer = await checkWith(site);
    expect(answer.text).toBe('false');
    expect(answer.headers['x-akismet-recheck-after']).toBe('120');
    const view = await judged(site.site);
    expect(view.status).toBe('flagged');
    const { services } = service.api();
    const at = { site: site.site.id, id: view.id, moderator: 'm_1', teach: false };
    await services.decide({ ...at, verdict: 'ham', seen: view.commits });
    await waitFor('the site to be told', () => toldOf(answer.guid).length === 1);
    expect(toldOf(answer.guid)[0]?.body).toMatchObject({ comments: [{ result: 'false' }] });
    const again = await newest(site.site);
    await services.decide({ ...at, verdict: 'spam', seen: again.commits });
    await waitFor('the site to be told again', () => toldOf(answer.guid).length === 2);
    expect(toldOf(answer.guid)[1]?.body).toMatchObject({ comments: [{ result: 'true' }] });
  });

  it('is not told what it reports itself', async () => {
    const site = await aSite({ url: origin() });
    await startWorker(-2);
    const { guid } = await checkWith(site);
    await judged(site.site);
    await ask('submit-spam', aCheck(site, { blog: origin(), reporter: 'ann' }));
    await waitFor('nothing to be left to tell', async () => (await jobsLeft()) === 0);
    expect((await newest(site.site)).status).toBe('spam');
    expect(toldOf(guid)).toEqual([]);
  });

  it('that does not take the call is called again', async () => {
    const site = await aSite({ url: origin() });
    const { guid } = await checkWith(site);
    refusals = 1;
    await startWorker(5);
    await waitFor('a second call', () => toldOf(guid).length === 2, { timeoutMs: 20_000 });
  });

  it.each([
    ['on another origin', (url: string) => url.replace('127.0.0.1', 'localhost')],
    ['on another port', () => 'http://127.0.0.1:1/hook'],
    ['with a user name in it', (url: string) => url.replace('://', '://x@')],
    ['that is no address', () => 'nonsense'],
  ])('is never called at one %s', async (_name, change) => {
    const before = told.length;
    const site = await aSite({ url: origin(), policy: { thresholds: { flag: 0.05, spam: 0.99 } } });
    await startWorker(5);
    const answer = await checkWith(site, { callback: change(`${origin()}/hook`) });
    expect(answer.headers['x-akismet-recheck-after']).toBeUndefined();
    await judged(site.site);
    await waitFor('nothing to be left to tell', async () => (await jobsLeft()) === 0);
    expect(told).toHaveLength(before);
  });

  it('leaves nothing of its key in the queue or the record in clear', async () => {
    const site = await aSite({ url: origin() });
    await checkWith(site);
    for (const key of await redis.keys('*')) {
      const value = await redis.dumpBuffer(key);
      expect(value.includes(site.key)).toBe(false);
    }
  });
});

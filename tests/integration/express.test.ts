import { describe, expect, it } from '@jest/globals';
import { makeKeyring } from '../../src/privacy/keyring.js';
import { installationName } from '../../src/privacy/pseudonyms.js';
import { expressChannel } from '../../src/redis/keys.js';
import { hearExpress, type ExpressBatch } from '../../src/redis/express.js';
import { lateWorker } from '../support/late-worker.js';
import { testRedis } from '../support/redis.js';
import { aModel, aSubmission, anUnkeyedRequest, submitAndWait, testService } from '../support/service.js';
import { waitFor } from '../support/wait-for.js';

const model = aModel(1);
describe('a comment whose verdict somebody waits for', () => {
  const redis = testRedis();
  const service = testService({ model });
  /** BullMQ writes an event for each job that is added, and more when it is done. */
  const jobEvents = (): Promise<number> => redis.xlen('{q0}:score:events');

  it('is judged without a job, once the API knows of a worker', async () => {
    const { site } = await service.aSite();
    await waitFor('a verdict came without a job', async () => {
      const before = await jobEvents();
      await submitAndWait(service, site);
      return (await jobEvents()) === before;
    });
  });

  it('counts the same text sent before, as it would by its job', async () => {
    const { site } = await service.aSite();
    await submitAndWait(service, site);
    const { id } = await submitAndWait(service, site);
    const view = await service.api().services.find(site.id, id);
    if (view?.kind !== 'comment') throw new Error('expected a comment');
    expect(view.commits).toBe(2);
    expect(view.verdict?.contributions.map(({ signal }) => signal)).toContain('repeats');
  });
});

describe('where no worker answers', () => {
  const redis = testRedis();
  const deaf = testRedis();
  const service = testService({ withWorker: false, model });
  const late = lateWorker(service);

  it('its job is there at once if none listens, and it is judged when a worker comes', async () => {
    const { site } = await service.aSite();
    await service.api().services.submit(site, aSubmission(), anUnkeyedRequest({ wait: true }));
    expect(await redis.llen('{q0}:score:wait')).toBe(1);
    await late.start(model);
    expect(await late.judged(site)).toMatchObject({ status: 'flagged', commits: 2 });
    await late.stop();
  });

  it('it gets its job a moment later if the worker that was told dies over it', async () => {
    const { site } = await service.aSite();
    const told: ExpressBatch[] = [];
    await hearExpress(deaf, installationName(makeKeyring(service.masterKey)), (batch) => told.push(batch));
    await waitFor('the worker is told of a comment', async () => {
      await service.api().services.submit(site, aSubmission(), anUnkeyedRequest({ wait: true }));
      return told.length > 0;
    });
    const { id } = await late.newest(site);
    expect(told.map((batch) => [batch.site, batch.rows.map((row) => row.id)])).toEqual([[site.id, [id]]]);
    await deaf.unsubscribe();
    await late.start(model);
    expect(await late.judged(site)).toMatchObject({ id, commits: 2 });
    await late.stop();
  });
});

describe('workers of other installations on the same Redis', () => {
  it('are not told', () => {
    const names = [1, 2].map((byte) => installationName(makeKeyring(Buffer.alloc(32, byte))));
    expect(new Set(names.map((name) => expressChannel(name, 'worker'))).size).toBe(2);
  });
});

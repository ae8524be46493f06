import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { newCommentId, newSiteId, type CommentId, type SiteId } from '../../src/domain/ids.js';
import type { StoredForJudging } from '../../src/verdicts/ports.js';
import { makeExpress } from '../../workers/express.js';
import { waitFor } from '../support/wait-for.js';

const aRow = (): StoredForJudging => ({
  id: newCommentId(randomBytes),
  status: 'queued',
  commits: 1,
  version: 1,
  salt: Buffer.alloc(16),
  text: Buffer.alloc(1),
  textCommit: 1,
  starts: 0,
  repeats: 0,
});
const rows = (count: number): readonly StoredForJudging[] => Array.from({ length: count }, aRow);
const site = newSiteId(randomBytes);
const pending = (all: readonly StoredForJudging[]) => all.map(({ id }) => ({ site, id }));

/** An express whose judge answers when told to. */
const held = () => {
  const calls: Array<{ readonly site: SiteId; readonly ids: readonly CommentId[]; readonly end: () => void }> = [];
  const judged: CommentId[] = [];
  const errors: unknown[] = [];
  const express = makeExpress({
    judge: (of, ids) =>
      new Promise((resolve) => {
        calls.push({ site: of, ids, end: () => resolve({ committed: ids, failed: [] }) });
      }),
    onJudged: (_site, { committed }) => judged.push(...committed),
    onError: (error) => errors.push(error),
  });
  return { express, calls, judged, errors };
};

describe('comments that come past the queue', () => {
  it('are judged at once, with what came with them, while there is room', async () => {
    const { express, calls, judged } = held();
    const [first, second] = [rows(1), rows(2)];
    express.add({ site, rows: first });
    express.add({ site, rows: second });
    expect(calls.map(({ ids }) => ids.length)).toEqual([1, 2]);
    for (const { end } of calls) end();
    await express.settled(pending([...first, ...second]));
    expect(judged).toEqual([...first, ...second].map(({ id }) => id));
  });

  it('go together, a site at a time, when four batches are under way', async () => {
    const { express, calls } = held();
    const others = newSiteId(randomBytes);
    for (let i = 0; i < 4; i += 1) express.add({ site, rows: rows(1) });
    const late = [rows(1), rows(1)].flat();
    for (const row of late) express.add({ site, rows: [row] });
    express.add({ site: others, rows: rows(1) });
    expect(calls).toHaveLength(4);
    for (const { end } of calls.splice(0)) end();
    await waitFor('the batches behind are judged', () => calls.length === 2);
    expect(calls.map((call) => [call.site, call.ids.length])).toEqual([
      [site, 2],
      [others, 1],
    ]);
  });

  it('are left to their jobs beyond a hundred of a site that wait', async () => {
    const { express, calls } = held();
    for (let i = 0; i < 4; i += 1) express.add({ site, rows: rows(1) });
    const many = rows(150);
    express.add({ site, rows: many });
    await express.settled(pending(many.slice(100)));
    for (const { end } of calls.splice(0)) end();
    await waitFor('the batch behind is judged', () => calls.length === 1);
    expect(calls[0]?.ids).toEqual(many.slice(0, 100).map(({ id }) => id));
  });

  it('are done with when judging fails, and the failure is told', async () => {
    const errors: unknown[] = [];
    const failure = new Error('the store is away');
    const express = makeExpress({
      judge: () => Promise.reject(failure),
      onJudged: () => undefined,
      onError: (error) => errors.push(error),
    });
    const all = rows(1);
    express.add({ site, rows: all });
    await express.settled(pending(all));
    expect(errors).toEqual([failure]);
  });

  it('are no longer taken once it stops, which waits for those under way', async () => {
    const { express, calls, judged } = held();
    const [taken, refused] = [rows(1), rows(1)];
    express.add({ site, rows: taken });
    const stopped = express.stop();
    express.add({ site, rows: refused });
    for (const { end } of calls) end();
    await stopped;
    expect(judged).toEqual(taken.map(({ id }) => id));
  });
});

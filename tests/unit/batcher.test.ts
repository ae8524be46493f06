import { describe, expect, it } from '@jest/globals';
import { makeBatcher } from '../../src/intake/batcher.js';

interface Call {
  readonly items: readonly number[];
  readonly finish: (results?: readonly string[]) => void;
  readonly fail: (error: Error) => void;
}

/** A store whose answers the test gives. */
const aStore = () => {
  const calls: Call[] = [];
  const run = (items: readonly number[]): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      calls.push({ items, finish: (results) => resolve(results ?? items.map((n) => `stored ${n}`)), fail: reject });
    });
  return { calls, run };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the batcher', () => {
  it('sends what arrives in one turn together, and each caller gets its own answer', async () => {
    const { calls, run } = aStore();
    const { add } = makeBatcher({ run, maxItems: 10 });
    const answers = Promise.all([add(1), add(2), add(3)]);
    await turn();
    expect(calls.map(({ items }) => items)).toEqual([[1, 2, 3]]);
    calls[0]?.finish();
    expect(await answers).toEqual(['stored 1', 'stored 2', 'stored 3']);
  });

  it('collects while a batch is under way, and keeps to its size', async () => {
    const { calls, run } = aStore();
    const { add } = makeBatcher({ run, maxItems: 2 });
    const answers = [add(1)];
    await turn();
    answers.push(add(2), add(3), add(4));
    await turn();
    expect(calls).toHaveLength(1);
    calls[0]?.finish();
    await answers[0];
    await turn();
    expect(calls.map(({ items }) => items)).toEqual([[1], [2, 3]]);
    calls[1]?.finish();
    await answers[2];
    await turn();
    calls[2]?.finish();
    expect(await Promise.all(answers)).toEqual(['stored 1', 'stored 2', 'stored 3', 'stored 4']);
  });

  it('fails those who wait behind a batch that failed, and takes new ones afterwards', async () => {
    const { calls, run } = aStore();
    const { add } = makeBatcher({ run, maxItems: 10 });
    const first = add(1);
    await turn();
    const behind = add(2);
    calls[0]?.fail(new Error('no answer'));
    await expect(first).rejects.toThrow('no answer');
    await expect(behind).rejects.toThrow('no answer');
    const later = add(3);
    await turn();
    calls[1]?.finish();
    expect(await later).toBe('stored 3');
  });

  it('does not leave anybody waiting when the store answers for too few', async () => {
    const { calls, run } = aStore();
    const { add } = makeBatcher({ run, maxItems: 10 });
    const answers = Promise.allSettled([add(1), add(2)]);
    await turn();
    calls[0]?.finish(['stored 1']);
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('is idle once everything is answered', async () => {
    const { calls, run } = aStore();
    const { add, idle } = makeBatcher({ run, maxItems: 10 });
    await idle();
    const answer = add(1);
    const becameIdle = idle();
    await turn();
    calls[0]?.finish();
    await answer;
    await becameIdle;
  });
});

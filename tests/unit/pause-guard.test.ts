import { describe, expect, it } from '@jest/globals';
import { makePauseGuard } from '../../src/queue/pause-guard.js';
import { waitFor } from '../support/wait-for.js';

const aWorker = () => {
  const seen = { pauses: 0, resumes: 0, probes: 0, accepts: false };
  const onError = makePauseGuard({
    pause: () => Promise.resolve(void (seen.pauses += 1)),
    resume: () => Promise.resolve(void (seen.resumes += 1)),
    probe: () => {
      seen.probes += 1;
      return seen.accepts ? Promise.resolve() : Promise.reject(new Error('OOM command not allowed'));
    },
    onChange: () => undefined,
  });
  return { seen, onError };
};

describe('the worker’s pause guard', () => {
  it.each([
    'OOM command not allowed when used memory > maxmemory',
    'MISCONF Errors writing to the AOF file: No space left on device',
    'NOREPLICAS Not enough good replicas to write.',
    "READONLY You can't write against a read only replica.",
  ])('stops taking jobs at once, and goes on when a write passes: %s', async (message) => {
    const { seen, onError } = aWorker();
    for (let i = 0; i < 1_000; i++) onError(new Error(message));
    expect(seen.pauses).toBe(1);
    await waitFor('a probe was refused', () => seen.probes >= 1);
    expect(seen.resumes).toBe(0);
    seen.accepts = true;
    await waitFor('the worker goes on', () => seen.resumes === 1);
  });

  it('does not stop for what passes by itself', () => {
    const { seen, onError } = aWorker();
    onError(new Error('Missing lock for job 17. moveToFinished'));
    onError(new Error('connect ECONNREFUSED'));
    expect(seen.pauses).toBe(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import { calmLogger } from '../../src/telemetry/calm-logger.js';
import type { LogFields, Logger } from '../../src/telemetry/logger.js';

const aLog = () => {
  const lines: Array<readonly [string, LogFields | undefined]> = [];
  let now = 0;
  const write = (event: string, fields?: LogFields): void => void lines.push([event, fields]);
  const logger: Logger = { error: write, warn: write, info: write, debug: write };
  return { lines, log: calmLogger(logger, () => now), pass: (ms: number) => (now += ms) };
};

describe('the calm logger', () => {
  it('says the same thing once a second, and then how often it was', () => {
    const { lines, log, pass } = aLog();
    for (let i = 0; i < 500; i++) log.warn('http.unavailable', { reason: 'store-unavailable' });
    pass(1_000);
    log.warn('http.unavailable', { reason: 'store-unavailable' });
    expect(lines).toEqual([
      ['http.unavailable', { reason: 'store-unavailable' }],
      ['http.unavailable', { reason: 'store-unavailable', count: 500 }],
    ]);
  });

  it('lets different things through', () => {
    const { lines, log } = aLog();
    log.warn('http.unavailable', { reason: 'store-unavailable' });
    log.warn('http.unavailable', { reason: 'queue-full' });
    log.error('http.failed', { error: 'TypeError' });
    log.error('http.failed', { error: 'RangeError' });
    expect(lines).toHaveLength(4);
  });

  it('does not touch what a healthy service says', () => {
    const { lines, log } = aLog();
    for (let i = 0; i < 5; i++) log.info('sweep.requeued', { count: 1 });
    expect(lines).toHaveLength(5);
  });
});

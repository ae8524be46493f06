import { describe, expect, it } from '@jest/globals';

import { createLogger, errorFields, type LogFields } from '../../src/telemetry/logger.js';

const lines: string[] = [];
const log = createLogger({ level: 'info', part: 'api', destination: { write: (line) => void lines.push(line) } });

/** What one call wrote, parsed. */
const written = (write: () => void): Record<string, unknown> => {
  lines.length = 0;
  write();
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
};

describe('the log', () => {
  it('is a line of JSON with the event and its fields', () => {
    expect(written(() => log.info('verdict.committed', { site: 'a', comment: 'c_1', ms: 3 }))).toEqual({
      time: expect.any(String),
      level: 'info',
      part: 'api',
      event: 'verdict.committed',
      site: 'a',
      comment: 'c_1',
      ms: 3,
    });
  });

  it('drops whatever is not an allowed field, however it got there', () => {
    const careless = { site: 'a', content: 'the text of a comment', author: { email: 'x@example.org' } } as LogFields;
    const line = written(() => log.warn('submit.refused', careless));
    expect(Object.keys(line).sort()).toEqual(['event', 'level', 'part', 'site', 'time']);
  });

  it('stays one line and bounded whatever a value holds', () => {
    const line = written(() => log.info('x', { name: 'a\nb\u2028c\u001b[31m'.padEnd(10_000, 'd') }));
    expect(lines[0]?.trimEnd()).not.toMatch(/[\n\u001b]/);
    expect(String(line['name'])).toHaveLength(400);
  });

  it('leaves out what is below its level', () => {
    lines.length = 0;
    log.debug('x');
    expect(lines).toEqual([]);
  });
});

describe('what is logged of an error', () => {
  it('is its class, code and place, never its message', () => {
    const error = Object.assign(new SyntaxError('Unexpected token: my secret comment\n    at my other secret'), {
      code: 'E1',
    });
    expect(errorFields(error)).toEqual({ error: 'SyntaxError', code: 'E1', at: expect.stringMatching(/logger\.test/) });
    expect(JSON.stringify(errorFields(error))).not.toContain('secret');
  });

  it('is the code word where Redis refused', () => {
    const refusal = Object.assign(new Error("OOM command not allowed when used memory > 'maxmemory'."), {
      name: 'ReplyError',
    });
    expect(errorFields(refusal)).toMatchObject({ error: 'ReplyError', code: 'OOM' });
  });

  it('is the kind of thing where it was no error', () => {
    expect(errorFields('my secret comment')).toEqual({ error: 'string' });
  });
});

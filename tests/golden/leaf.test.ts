import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { EVENT_KINDS, timesAt } from '../../src/domain/event.js';
import type { CommentId } from '../../src/domain/ids.js';
import { commitText, leafOf, parseCommit, sealEvent } from '../../src/log/story.js';

// Leaves are in a public log for ever: what these tests pin cannot be changed, only followed by a version 2.

const salt = Buffer.from(Array.from({ length: 32 }, (_, i) => i));
const event = {
  k: 'held',
  ...timesAt(1_795_000_000_250),
  id: 'c_AAAAAAAAAAAAAAAAAAAAAA' as CommentId,
  version: 1,
  by: 'filter',
} as const;
const record =
  '{"at":"2026-11-18T11:06:40.250Z","by":"filter","id":"c_AAAAAAAAAAAAAAAAAAAAAA","k":"held","t":1794999960,"version":1}';

describe('a leaf', () => {
  it('has exactly the four members of the published format', () => {
    const commitment = createHmac('sha256', salt).update(record).digest('base64');
    expect(sealEvent(event, () => salt).leaf).toBe(`{"c":"${commitment}","k":"held","t":1794999960,"v":1}`);
  });

  it('never changes its bytes', () => {
    expect(sealEvent(event, () => salt).leaf).toBe(
      '{"c":"A24ICo6pfITkzX5T/wz14olEmZzbXwCtK/oxweTCjIY=","k":"held","t":1794999960,"v":1}',
    );
  });

  it('can be rebuilt from the salt and record that the story keeps', () => {
    const sealed = sealEvent(event, () => salt);
    const [read] = parseCommit(commitText([sealed])).events;
    expect(read && leafOf(read)).toBe(sealed.leaf);
  });

  it('cannot be linked to another leaf of the same event', () => {
    const other = Buffer.alloc(32, 9);
    expect(sealEvent(event, () => salt).leaf).not.toBe(sealEvent(event, () => other).leaf);
  });

  it('is of one of the published kinds', () => {
    expect(EVENT_KINDS).toEqual([
      ...['received', 'edited', 'scored', 'provisional', 'published', 'held', 'rejected', 'revised', 'human_decision'],
      ...['appeal_opened', 'appeal_decided', 'trained', 'untrained', 'exported', 'corrected', 'objected', 'restricted'],
      ...['erased', 'expired', 'degraded', 'model_changed', 'config_changed'],
    ]);
  });
});

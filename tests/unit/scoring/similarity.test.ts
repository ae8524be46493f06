import { describe, expect, it } from '@jest/globals';
import { normalizeText } from '../../../src/scoring/normalize.js';
import { makeTopicMemory, overlapOf, topicOf } from '../../../src/scoring/similarity.js';
import { makeWordScanner } from '../../../src/scoring/structure/words.js';

const scan = makeWordScanner();
const ARTICLE = 'The old bridge over the river will be closed for repairs until spring, and buses take another route.';
const sharedWith = (comment: string): number =>
  overlapOf(scan(normalizeText(comment)), topicOf(normalizeText(ARTICLE))).shared;

describe('what a comment shares with its article', () => {
  it('counts words of its own, in any form', () =>
    expect(sharedWith('Bridges need repairing. My bus will be late!')).toBe(2));
  it('counts no small words, which all texts share', () =>
    expect(sharedWith('and over the will be for until')).toBe(0));
  it('counts each word once', () => expect(sharedWith('bridge bridge bridge bridge')).toBe(1));
  it('finds nothing of an advertisement in it', () => expect(sharedWith('Cheap watches, best price, buy now')).toBe(0));
  it('works where words are not parted by spaces', () =>
    expect(overlapOf(scan('大桥要修到春天'), topicOf('大桥将关闭到春天')).shared).toBeGreaterThanOrEqual(2));
});

it('an article that is remembered has the topic it had', () => {
  const remember = makeTopicMemory(normalizeText);
  const first = remember(ARTICLE);
  for (let at = 0; at < 20; at += 1) remember(`another article, number ${at}`);
  expect(remember(ARTICLE)).toEqual(first);
});

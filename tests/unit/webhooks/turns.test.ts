import { describe, expect, it } from '@jest/globals';
import { newCommentId, newSiteId } from '../../../src/domain/ids.js';
import { messageAt } from '../../../src/webhooks/message.js';
import { untold, type Told, type Turn } from '../../../src/webhooks/turns.js';

/** `ham`, decided by the filter; `spam!`, by a moderator; a digit before it is the version. */
const turn = (commit: number, text: string): Turn => {
  const [, version = '1', status = 'ham', mark] = /^(\d?)(ham|spam|flagged)(!?)$/.exec(text) ?? [];
  return {
    commit,
    version: Number(version || '1'),
    status: status as Turn['status'],
    decidedBy: mark === '!' ? 'moderator' : 'filter',
    at: '2026-11-28T09:30:00.000Z',
    score: 0.2,
  };
};

const toldTo = (commit: number, inDoubt = false): Told => ({ commit, inDoubt });

describe('what a site is still to be told', () => {
  it.each<readonly [name: string, story: readonly string[], told: Told | undefined, news: readonly number[]]>([
    ['nothing of a comment that waits', [], undefined, []],
    ['the first verdict', ['ham'], undefined, [1]],
    ['nothing twice', ['ham'], toldTo(1), []],
    ['what may not have been told, again', ['ham'], toldTo(1, true), [1]],
    ['a decision', ['ham', 'spam!'], toldTo(1), [2]],
    ['the first verdict and what holds since', ['ham', 'spam!'], undefined, [1, 2]],
    ['a decision that says the same, since a person stands behind it', ['spam', 'spam!'], toldTo(1), [2]],
    ['nothing of a decision that was taken back', ['flagged', 'ham!', 'flagged'], toldTo(1), []],
    ['the undoing of a decision that was told', ['flagged', 'ham!', 'flagged'], toldTo(2), [3]],
    ['the undoing of one that may have been told', ['flagged', 'ham!', 'flagged'], toldTo(2, true), [2, 3]],
    ['the last of several decisions', ['flagged', 'ham!', 'spam!'], toldTo(1), [3]],
    ['a decision that stands again, though the last one was undone', ['ham', 'spam!', 'ham!', 'spam!'], toldTo(1), [4]],
    ['the verdict on an edited text, even if it is the same', ['ham', '2ham'], toldTo(1), [2]],
  ])('%s', (_name, story, told, news) => {
    const turns = story.map((text, i) => turn(i + 1, text));
    expect(untold(turns, told).map(({ commit }) => commit)).toEqual(news);
  });
});

describe('a message', () => {
  const bytes = (count: number): Buffer => Buffer.alloc(count, 7);
  const comment = {
    site: newSiteId(bytes),
    id: newCommentId(bytes),
    externalId: 'comment-4711',
    receivedMs: Date.parse('2026-11-28T09:29:59.000Z'),
    turns: [turn(2, 'flagged'), turn(4, 'ham!')],
  };

  it('says what holds, and nothing of the text or its author', () => {
    expect(messageAt(comment, 4)).toEqual({
      id: `msg_${comment.id.slice(2)}_4`,
      message: {
        type: 'verdict.revised',
        timestamp: '2026-11-28T09:30:00.000Z',
        data: {
          site: comment.site,
          id: comment.id,
          external_id: 'comment-4711',
          version: 1,
          status: 'ham',
          score: 0.2,
          decided_by: 'moderator',
          received_at: '2026-11-28T09:29:59.000Z',
          decided_at: '2026-11-28T09:30:00.000Z',
          revision: 4,
        },
      },
    });
  });

  it('is of another kind for the first verdict', () => {
    expect(messageAt(comment, 2)?.message.type).toBe('verdict.created');
  });

  it('has no full stop in its id, which parts what is signed', () => {
    expect(messageAt(comment, 2)?.id).not.toContain('.');
  });

  it('is none where the story took no turn', () => {
    expect(messageAt(comment, 3)).toBeUndefined();
  });
});

import type { Comment } from '../domain/comment.js';
import type { CommentId } from '../domain/ids.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { open, placeOf } from '../privacy/seal.js';
import { parseCommit, type RecordedEvent } from './story.js';

/** A comment's sealed story, and what it takes to open it beside the keyring. */
export interface SealedStory {
  readonly id: CommentId;
  readonly salt: Buffer;
  /** The first first. */
  readonly commits: readonly Buffer[];
}

export interface OpenedStory {
  /** The comment as its last version left it. */
  readonly comment: Comment;
  /** The events of each commit. */
  readonly commits: ReadonlyArray<readonly RecordedEvent[]>;
}

/** Opens every commit of a story. @throws SealBrokenError */
export const openStory = (keyring: Keyring, { id, salt, commits: sealed }: SealedStory): OpenedStory => {
  const key = commentKey(keyring, salt);
  let comment: Comment | undefined;
  const commits = sealed.map((bytes, i) => {
    const commit = parseCommit(open(key, placeOf(id, i + 1), bytes));
    comment = commit.comment ?? comment;
    return commit.events;
  });
  if (comment === undefined) throw new Error(`the story of ${id} has no text`);
  return { comment, commits };
};

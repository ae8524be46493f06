import { hash } from 'node:crypto';
import type { Comment } from '../domain/comment.js';
import { timesAt, type Edited, type Received, type Via } from '../domain/event.js';
import type { CommentId, RandomBytes } from '../domain/ids.js';
import { commitText, sealEvent } from '../log/story.js';
import { placeOf, seal } from '../privacy/seal.js';

/** A commit that brings a text: sealed, with the leaf of its one event. */
export interface SealedText {
  readonly commit: Buffer;
  readonly leaf: string;
}

interface Sealing {
  readonly id: CommentId;
  readonly key: Buffer;
  readonly comment: Comment;
  readonly atMs: number;
  readonly random: RandomBytes;
}

const sealText = (
  { id, key, comment, random }: Sealing,
  commitNumber: number,
  eventOf: (digest: string) => Received | Edited,
): SealedText => {
  const json = JSON.stringify(comment);
  const event = sealEvent(eventOf(hash('sha256', json, 'base64')), random);
  return { commit: seal(key, placeOf(id, commitNumber), commitText([event], json), random), leaf: event.leaf };
};

/** The first commit of a story: the comment, and that it was received. */
export const sealReceived = (sealing: Sealing, via: Via): SealedText => {
  const { at, t } = timesAt(sealing.atMs);
  // Members in sorted order: see canonicalJson.
  return sealText(sealing, 1, (digest) => ({ at, digest, id: sealing.id, k: 'received', t, version: 1, via }));
};

/** A later commit with an edited text. */
export const sealEdited = (sealing: Sealing, commitNumber: number, version: number): SealedText => {
  const { at, t } = timesAt(sealing.atMs);
  return sealText(sealing, commitNumber, (digest) => ({ at, digest, id: sealing.id, k: 'edited', t, version }));
};

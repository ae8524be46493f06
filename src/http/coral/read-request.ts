import { z } from 'zod';
import type { Submission } from '../../intake/submission.js';
import { content, httpUrl, line } from '../api/fields.js';
import { decodeUtf8, parseJson } from '../middleware/parse-json.js';
import { validate } from '../middleware/validate.js';

/** Coral's ids are UUIDs, or whatever the site's own sign-in hands it. */
const id = line(256).min(1);

/**
 * What is read of a request of Coral's external moderation phase. Coral adds fields over time: what is not listed here
 * (role, tenant's domain, site) is dropped, and of actions only EDIT is told apart.
 */
const coralRequest = z.object({
  action: z.string().max(64),
  comment: z.object({ body: z.string(), parentID: id.nullish() }),
  author: z.object({ id }),
  // Where a story's address is none, the comment is judged without it.
  story: z.object({ id, url: httpUrl.optional().catch(undefined) }),
  tenantID: id,
});

/** A comment as Coral sends it. */
export interface CoralComment {
  readonly isEdit: boolean;
  /** Who wrote it where: all that an edit says of which comment it is of. */
  readonly place: string;
  /** Undefined for what is not to be judged: `blank` has no text, as a picture alone; `too-long` is more than can be judged. */
  readonly submission: Submission | 'blank' | 'too-long';
}

const NOTHING = {} as const;

/** @throws Problem malformed-json, invalid-encoding, validation-failed */
export const readCoralComment = (body: Buffer): CoralComment => {
  const { action, comment, author, story, tenantID } = validate(coralRequest, parseJson(decodeUtf8(body)));
  const place = JSON.stringify([tenantID, story.id, author.id, comment.parentID ?? null]);
  const isEdit = action === 'EDIT';
  if (comment.body.trim() === '') return { isEdit, place, submission: 'blank' };
  if (!content.safeParse(comment.body).success) return { isEdit, place, submission: 'too-long' };
  const submission: Submission = {
    content: comment.body,
    contentFormat: 'html',
    author: { id: author.id },
    client: NOTHING,
    article: story.url === undefined ? NOTHING : { url: story.url },
    form: NOTHING,
    ...(typeof comment.parentID === 'string' ? { parent: { id: comment.parentID } } : {}),
  };
  return { isEdit, place, submission };
};

import { hash } from 'node:crypto';
import type { Accepted } from '../../intake/submit.js';
import type { Submission } from '../../intake/submission.js';
import type { Services } from '../../services.js';
import type { Site } from '../../sites/ports.js';

/**
 * Coral does not send the id of a comment, and asks once. The same bytes within a minute are one request, sent again by
 * something between; a minute and not a day, because an author who says the same thing all day is worth noticing.
 */
const SAME_REQUEST_MS = 60_000;

export interface Asked {
  readonly submission: Submission;
  readonly isEdit: boolean;
  readonly place: string;
  readonly body: Buffer;
  readonly nowMs: number;
}

type Taker = Pick<Services, 'submit' | 'edit' | 'find' | 'notePlace' | 'onlyCommentAt'>;

/** What became of a comment, as far as waiting for its verdict needs it. */
type Taken = Pick<Accepted, 'id' | 'version'>;

/**
 * The edit as a new version of the comment it is of: the only one its author wrote in that place within the hour. Undefined
 * where that cannot be told, or the comment is gone.
 */
const editPlaced = async (services: Taker, site: Site, { submission, place }: Asked): Promise<Taken | undefined> => {
  const id = await services.onlyCommentAt(site.id, place);
  const view = id === undefined ? undefined : await services.find(site.id, id);
  if (view?.kind !== 'comment') return undefined;
  // The same edit sent again makes no further version.
  if (view.comment.content === submission.content) return view;
  const edited = await services.edit(site, view.id, submission, { wait: true });
  return edited === undefined || 'kind' in edited ? undefined : edited;
};

/** Takes what Coral asks about in, as an edit of the comment it is of or as a new one. @throws Problem as submit and edit do */
export const takeIn = async (services: Taker, site: Site, asked: Asked): Promise<Taken> => {
  const edited = asked.isEdit ? await editPlaced(services, site, asked) : undefined;
  if (edited !== undefined) return edited;
  const fingerprint = hash('sha256', asked.body, 'base64');
  const accepted = await services.submit(site, asked.submission, {
    via: 'coral',
    identity: { key: `POST /coral ${fingerprint} ${Math.floor(asked.nowMs / SAME_REQUEST_MS)}`, fingerprint },
    wait: true,
  });
  if (!accepted.replayed) await services.notePlace(site.id, asked.place, accepted.id);
  return accepted;
};

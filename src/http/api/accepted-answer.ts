import { z } from 'zod';
import type { SiteId } from '../../domain/ids.js';
import { Problem } from '../../domain/problem.js';
import type { Accepted } from '../../intake/submit.js';
import type { Services } from '../../services.js';
import { answerJson, type HeaderList } from '../middleware/answer.js';
import { commentAnswer, toCommentAnswer } from './comment-answer.js';
import { commentPath, receiptUrl, type ApiContext, type Call } from './context.js';

/** A comment that is stored and queued: the same words for a repeated request as for the first. */
export const acceptedAnswer = z
  .strictObject({
    id: commentAnswer.shape.id,
    status: z.literal('queued'),
    receipt_url: z
      .string()
      .meta({ format: 'uri', description: "The author's own link: shows what became of the comment, and why." }),
    links: commentAnswer.shape.links,
  })
  .meta({ id: 'Accepted' });

const acceptedHeaders = ({ id, replayed }: Accepted, hasWaited: boolean): HeaderList => {
  const headers = ['location', commentPath(id)];
  if (replayed) headers.push('idempotent-replay', 'true');
  if (hasWaited) headers.push('preference-applied', 'wait');
  return headers;
};

const toAccepted = (context: ApiContext, { id, receiptToken }: Accepted): z.output<typeof acceptedAnswer> => {
  const receipt = receiptUrl(context, receiptToken);
  return { id, status: 'queued', receipt_url: receipt, links: { self: commentPath(id), receipt } };
};

/**
 * The comment with its verdict, if that comes in time. A store that fails meanwhile takes nothing back: the comment is
 * stored, and its caller is told so as if no verdict had come.
 */
const finalView = async (
  { awaitVerdict }: Pick<Services, 'awaitVerdict'>,
  site: SiteId,
  { id, version }: Accepted,
  waitMs: number,
): ReturnType<Services['awaitVerdict']> => {
  try {
    return await awaitVerdict(site, id, waitMs, version);
  } catch (error) {
    if (error instanceof Problem && error.type === 'store-unavailable') return undefined;
    throw error;
  }
};

/**
 * Answers an accepted comment: with the final verdict if the caller waits and it comes in time, else as queued; never with
 * anything provisional.
 */
export const answerAccepted = async (
  context: ApiContext,
  { res, caller }: Call,
  accepted: Accepted,
  waitMs: number,
): Promise<void> => {
  const view = waitMs > 0 ? await finalView(context.services, caller.site.id, accepted, waitMs) : undefined;
  const headers = acceptedHeaders(accepted, waitMs > 0);
  if (view?.kind !== 'comment' || view.status === 'queued') {
    answerJson(res, 202, toAccepted(context, accepted), headers);
    return;
  }
  const receipt = receiptUrl(context, accepted.receiptToken);
  answerJson(res, 200, { ...toCommentAnswer(view, receipt), receipt_url: receipt }, headers);
};

const replayHeader = {
  description: '`true` if this request was answered before; the answer is the same.',
  schema: { type: 'string' as const, enum: ['true'] },
};
const locationHeader = { description: 'Address of the comment.', schema: { type: 'string' as const } };
const appliedHeader = { description: '`wait` if you asked to.', schema: { type: 'string' as const } };

/** What the manual says of the headers of both answers. */
export const acceptedAnswerHeaders = {
  location: locationHeader,
  'idempotent-replay': replayHeader,
  'preference-applied': appliedHeader,
};

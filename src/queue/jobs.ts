import { z } from 'zod';
import { parseCommentId, parseSiteId } from '../domain/ids.js';
import type { Pending } from '../intake/ports.js';

/**
 * What a job holds: ids and nothing else, since job data lie in Redis in clear. `chunk`: comments accepted together,
 * judged together. `single`: one comment, counted by the poison rule.
 */
export const JOB_NAMES = ['chunk', 'single'] as const;
export type JobName = (typeof JOB_NAMES)[number];

export interface ScoreJob {
  readonly comments: readonly Pending[];
}

/** On the wire: `<site>/<comment>`, half the bytes of an object each. */
const pendingText = z.string().transform((text, context): Pending => {
  const [first = '', second = ''] = text.split('/', 2);
  const site = parseSiteId(first);
  const id = parseCommentId(second);
  if (site !== undefined && id !== undefined) return { site, id };
  context.addIssue({ code: 'custom', message: 'is not <site>/<comment>' });
  return z.NEVER;
});

export const scoreJob = z.object({ comments: z.array(pendingText).min(1).max(500) }).strict();

/** The job's data as BullMQ stores them. */
export const toJobData = (comments: readonly Pending[]): z.input<typeof scoreJob> => ({
  comments: comments.map(({ site, id }) => `${site}/${id}`),
});

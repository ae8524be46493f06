import type { Redis } from 'ioredis';
import { parseCommentId, type CommentId } from '../domain/ids.js';
import type { DecidedComments } from '../moderation/retraining-ports.js';
import { siteKeys } from './keys.js';

/** Comments looked at in one go. */
const PAGE = 1_000;

/** Those of `ids` whose record names a lesson. */
const withLesson = async (
  redis: Redis,
  key: (id: CommentId) => string,
  ids: readonly CommentId[],
): Promise<readonly CommentId[]> => {
  const pipeline = redis.pipeline();
  for (const id of ids) pipeline.hexists(key(id), 'l');
  const answers = (await pipeline.exec()) ?? [];
  return ids.filter((_, at) => {
    const [error, has] = answers[at] ?? [new Error('the pipeline was cut off')];
    if (error) throw error;
    return has === 1;
  });
};

/**
 * Comments that taught their site's filter, newest first. No list of them is kept: whoever asks looks through all that is
 * ham or spam, some 100,000 a second.
 */
export const makeDecidedComments =
  (redis: Redis): DecidedComments['decided'] =>
  async (site, count) => {
    const key = siteKeys(site);
    const found: CommentId[] = [];
    for (const index of [key.ham, key.spam]) {
      const own: CommentId[] = [];
      for (let from = 0; own.length < count; from += PAGE) {
        const page = await redis.zrevrange(index, from, from + PAGE - 1);
        if (page.length === 0) break;
        own.push(
          ...(await withLesson(
            redis,
            key.comment,
            page.flatMap((id) => parseCommentId(id) ?? []),
          )),
        );
      }
      found.push(...own.slice(0, count));
    }
    return found;
  };

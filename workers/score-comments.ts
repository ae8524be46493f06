import type { CommentId, SiteId } from '../src/domain/ids.js';
import type { Pending } from '../src/intake/ports.js';
import type { RunningJob } from '../src/queue/run-worker.js';
import type { Judge } from '../src/verdicts/judge.js';

export interface ScoreCommentsDeps {
  readonly judge: Judge;
  /** Gives a comment a job of its own. */
  readonly addSingle: (pending: Pending) => Promise<void>;
  readonly onCommitted: (count: number) => void;
  /** Told of each site whose comments have verdicts now. */
  readonly onTurned: (site: SiteId) => void;
  readonly onFailed: (pending: Pending, error: unknown) => void;
}

const bySite = (comments: readonly Pending[]): Map<SiteId, CommentId[]> => {
  const groups = new Map<SiteId, CommentId[]>();
  for (const { site, id } of comments) {
    const group = groups.get(site);
    if (group === undefined) groups.set(site, [id]);
    else group.push(id);
  }
  return groups;
};

/**
 * Job -> judge, and what deserves another try.
 *
 * A chunk is judged as a whole the first time. If it comes a second time a worker died over it or its store failed, and
 * nobody knows which comment did it: each gets a job of its own, so that a poisonous one takes no siblings along. In a
 * job of its own a comment's starts are counted, and the judge gives up on it after three.
 */
export const makeScoreComments = (deps: ScoreCommentsDeps): ((job: RunningJob) => Promise<void>) => {
  const split = async (comments: readonly Pending[]): Promise<void> => {
    for (const pending of comments) await deps.addSingle(pending);
  };

  return async ({ name, comments, starts }) => {
    if (name === 'chunk' && starts > 1 && comments.length > 1) {
      await split(comments);
      return;
    }
    const isSingle = name === 'single' || starts > 1;
    for (const [site, ids] of bySite(comments)) {
      const { committed, failed } = await deps.judge(site, ids, { countStart: isSingle });
      deps.onCommitted(committed.length);
      if (committed.length > 0) deps.onTurned(site);
      for (const { id, error } of failed) deps.onFailed({ site, id }, error);
      if (isSingle && failed[0] !== undefined)
        throw new Error('a comment could not be judged', { cause: failed[0].error });
      await split(failed.map(({ id }) => ({ site, id })));
    }
  };
};

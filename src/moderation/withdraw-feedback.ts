import type { Outcome } from '../domain/event.js';
import type { LessonLabel } from '../domain/lesson.js';
import { Problem } from '../domain/problem.js';
import type { VerdictKind } from '../domain/verdict.js';
import type { FeedbackResult } from './feedback-ports.js';
import {
  lessonEvents,
  readComment,
  RETRY_SECONDS,
  sealNext,
  TRIES,
  type FeedbackDeps,
  type Given,
  type NewEvent,
  type Read,
  type Speaker,
} from './feedback-story.js';

/**
 * Takes back what was said: the lesson is unlearned, and of a moderator's decision what stood before it stands again.
 * Where nothing was said nothing changes.
 * @throws Problem as GiveFeedback
 */
export type WithdrawFeedback = (speaker: Speaker) => Promise<Given | 'gone'>;

const VERDICTS: Readonly<Record<Outcome['k'], VerdictKind>> = { published: 'ham', held: 'flagged', rejected: 'spam' };

const takeBack = (deps: FeedbackDeps, { site, by }: Speaker, found: Read): Promise<FeedbackResult> => {
  const { stored, standing } = found;
  const { id, version, commits } = stored;
  const decision = standing.decisions.at(-1);
  const before = decision?.before;
  const verdict = before === undefined ? undefined : VERDICTS[before.k];
  const revised: readonly NewEvent[] =
    decision === undefined || before === undefined || verdict === undefined
      ? []
      : [
          { k: 'revised', version, verdict, withdraws: decision.commit, moderator: by },
          { k: before.k, version, by: before.by },
        ];
  const act = standing.lesson === undefined ? 'keep' : 'forget';
  const events = [...revised, ...lessonEvents(standing, { act })];
  if (events.length === 0 && stored.said === undefined) return Promise.resolve('ok');
  const sealed = sealNext(deps, stored, events);
  return deps.store.give(site, {
    id,
    seen: commits.length,
    status: verdict,
    ...sealed,
    lesson: { act },
    said: undefined,
    disagrees: false,
    decided: undefined,
  });
};

const labelOf = (verdict: VerdictKind | undefined): LessonLabel | undefined =>
  verdict === 'flagged' ? undefined : verdict;

export const makeWithdrawFeedback =
  (deps: FeedbackDeps): WithdrawFeedback =>
  async (speaker) => {
    const { site } = speaker;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await readComment(deps, speaker);
      if (found === 'gone') return 'gone';
      const { stored, standing, comment } = found;
      const result = await takeBack(deps, speaker, found);
      if (result === 'gone') return 'gone';
      if (result !== 'ok') continue;
      await deps.noteDecision(site, { ...stored, comment }, labelOf(standing.decisions.at(-2)?.verdict));
      return { notTaught: 'not-asked', learner: await deps.store.state(site) };
    }
    throw new Problem('edit-conflict', { retryAfterSeconds: RETRY_SECONDS });
  };

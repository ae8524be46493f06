import { outcomeOf } from '../domain/event.js';
import type { SiteId } from '../domain/ids.js';
import { LESSON_WEIGHTS, type NotTaught } from '../domain/lesson.js';
import { LESSON_CAPS, type LessonCaps } from '../domain/policy.js';
import { Problem } from '../domain/problem.js';
import { encodeFacts, thousandths } from '../learning/lesson.js';
import { standsFor } from '../learning/stands-for.js';
import { readContent } from '../scoring/reading.js';
import { generalLogOdds } from '../scoring/site/apply-site-model.js';
import { siteTextOf } from '../scoring/site/site-model.js';
import type { FeedbackResult, LessonChange } from './feedback-ports.js';
import {
  lessonEvents,
  readComment,
  RETRY_SECONDS,
  sealNext,
  TRIES,
  type FeedbackDeps,
  type Given,
  type LessonStep,
  type NewEvent,
  type Read,
  type Speaker,
} from './feedback-story.js';
import { planOf, type Opinion, type Plan, type Situation } from './plan.js';
import type { Standing } from './standing.js';

/**
 * Decides (if a moderator says it) and teaches the site's filter (if it may). Saying the same again changes nothing.
 * @throws Problem 'edit-conflict' if the story went on since `seen`; 'not-judged-yet'
 */
export type GiveFeedback = (speaker: Speaker, opinion: Opinion) => Promise<Given | 'gone'>;

/**
 * Weight that lessons of all but moderators may have together, in lessons of a moderator: FLOOR before any of theirs, and
 * SHARE for each. Whoever floods a site with false praise of spam moves its filter by no more than that.
 */
const FLOOR = 2;
const SHARE = 0.05;

const perDay = (caps: LessonCaps, { source }: Opinion): number | undefined =>
  source === 'moderator' ? undefined : caps[source];

/** True if a moderator looks at what the filter published, and leaves it so. */
const isConfirmed = ({ label, source }: Opinion, { verdict, decisions }: Standing): boolean =>
  source === 'moderator' && label === 'ham' && verdict?.kind === 'ham' && decisions.length === 0;

const lessonStep = async (
  { store }: FeedbackDeps,
  site: SiteId,
  { standing }: Read,
  { opinion, act }: { readonly opinion: Opinion; readonly act: Plan['lesson'] },
): Promise<LessonStep> => {
  if (act !== 'teach') return { act };
  const { label, source } = opinion;
  const weight = isConfirmed(opinion, standing) ? standsFor(await store.published(site)) : LESSON_WEIGHTS[source];
  return { act, label, source, weight };
};

const lessonChange = (
  { extract }: FeedbackDeps,
  { comment, standing }: Read,
  step: LessonStep,
  { opinion, caps }: { readonly opinion: Opinion; readonly caps: LessonCaps },
): LessonChange => {
  if (step.act !== 'teach') return step;
  const { verdict } = standing;
  const { act, label, source, weight } = step;
  return {
    act,
    label,
    source,
    weight: thousandths(weight),
    facts: encodeFacts({
      general: (verdict && generalLogOdds(verdict)) ?? 0,
      score: verdict?.score ?? undefined,
      features: extract(siteTextOf(comment, readContent(comment))),
    }),
    perDay: perDay(caps, opinion),
    floor: thousandths(FLOOR),
    share: thousandths(SHARE),
  };
};

const NOT_TAKEN: ReadonlySet<string> = new Set([
  'unproven',
  'daily-cap',
  'share',
  'full',
] satisfies readonly FeedbackResult[]);
const isNotTaken = (result: FeedbackResult): result is Exclude<FeedbackResult, 'ok' | 'gone' | 'late'> =>
  NOT_TAKEN.has(result);

const changesNothing = ({ decides, lesson, said }: Plan, { stored }: Read): boolean =>
  !decides && lesson === 'keep' && said === stored.said;

const write = async (
  deps: FeedbackDeps,
  { site, by }: Speaker,
  found: Read,
  { opinion, plan, caps }: { readonly opinion: Opinion; readonly plan: Plan; readonly caps: LessonCaps },
): Promise<FeedbackResult> => {
  const { stored, standing } = found;
  const { id, version, commits } = stored;
  const { label } = opinion;
  const decision: readonly NewEvent[] = [
    { k: 'human_decision', version, verdict: label, replaces: commits.length, moderator: by },
    { k: outcomeOf(label), version, by: 'moderator' },
  ];
  const step = await lessonStep(deps, site, found, { opinion, act: plan.lesson });
  const events = [...(plan.decides ? decision : []), ...lessonEvents(standing, step)];
  return deps.store.give(site, {
    id,
    seen: commits.length,
    status: plan.decides ? label : undefined,
    ...sealNext(deps, stored, events),
    lesson: lessonChange(deps, found, step, { opinion, caps }),
    said: plan.said,
    disagrees: plan.disagrees,
    decided: plan.decides ? label : undefined,
  });
};

export const makeGiveFeedback =
  (deps: FeedbackDeps): GiveFeedback =>
  async (speaker, asked) => {
    const { site } = speaker;
    const caps = (await deps.policyOf(site))?.lessonCaps ?? LESSON_CAPS;
    let refused: NotTaught | undefined;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await readComment(deps, speaker);
      if (found === 'gone') return 'gone';
      const { stored, standing, comment } = found;
      const isTest = comment.declared?.isTest === true;
      // A trial of the connection teaches nothing, whoever decides it.
      const opinion = isTest ? { ...asked, teach: false } : asked;
      const situation: Situation = { status: stored.status, standing, refused };
      const plan = planOf(opinion, situation);
      const result = changesNothing(plan, found) ? 'ok' : await write(deps, speaker, found, { opinion, plan, caps });
      if (result === 'gone') return 'gone';
      if (isNotTaken(result)) refused = result;
      if (result !== 'ok') continue;
      // After the commit, and again when the same is said again: what was lost in between is made up for.
      if (opinion.source === 'moderator' && !isTest)
        await deps.noteDecision(site, { ...stored, comment }, opinion.label);
      return { notTaught: plan.notTaught, learner: await deps.store.state(site) };
    }
    throw new Problem('edit-conflict', { retryAfterSeconds: RETRY_SECONDS });
  };

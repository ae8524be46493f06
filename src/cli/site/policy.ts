/** `candor site policy`: shows and changes from which scores a site holds and rejects, and what else it decides. */

import {
  AKISMET_ANSWERS,
  LESSON_CAPS,
  MOST_HELD_UNTIL_TAUGHT,
  type LessonCaps,
  type Policy,
} from '../../domain/policy.js';
import type { Thresholds } from '../../domain/verdict.js';
import { decodeLesson } from '../../learning/lesson.js';
import type { Site } from '../../sites/ports.js';
import {
  ENOUGH_OWN,
  chooseThreshold,
  ownHonestScores,
  type ChosenThreshold,
  type NoThreshold,
} from '../../sites/stated-rates.js';
import { CliFault, EXIT } from '../io.js';
import { akismetFlags, akismetJson, akismetText } from './akismet-answers.js';
import { knownSite, putPolicy, siteOfFlags, type Action, type Flags, type Tools } from './action.js';

/** Lessons looked back on for honest ones. */
const LOOK_BACK = 5_000;
/** Nobody is told that a comment was rejected for being more likely honest than not. */
const LEAST_REJECTED = 0.5;
const MOST_PERCENT = 50;
const MOST_DAYS = 3_650;
const MOST_LESSONS = 100_000;

type NumberFlag =
  'hold-at-most' | 'reject-at-most' | 'hold-from' | 'reject-from' | 'retention-days' | 'hold-until-taught';

const numberOf = (
  flags: Flags,
  name: NumberFlag,
  fits: (value: number) => boolean,
  what: string,
): number | undefined => {
  const text = flags[name];
  if (text === undefined) return undefined;
  const value = /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
  if (!fits(value)) throw new CliFault(`--${name} takes ${what}`);
  return value;
};

const percentOf = (flags: Flags, name: 'hold-at-most' | 'reject-at-most'): number | undefined =>
  numberOf(
    flags,
    name,
    (value) => value > 0 && value <= MOST_PERCENT,
    `a percentage: more than 0, at most ${MOST_PERCENT}`,
  );

const scoreOf = (flags: Flags, name: 'hold-from' | 'reject-from'): number | undefined =>
  numberOf(flags, name, (value) => value > 0 && value <= 1, 'a score: more than 0, at most 1');

const capsOf = ({ 'lessons-a-day': text }: Flags): Partial<LessonCaps> => {
  if (text === undefined) return {};
  const pairs = text.split(',').map((pair) => /^(site|reader)=(\d{1,9})$/.exec(pair.trim()));
  const caps = Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])]));
  if (pairs.includes(null) || Object.values(caps).some((count) => count > MOST_LESSONS))
    throw new CliFault(`--lessons-a-day takes site=N, reader=N or both with a comma: 0 to ${MOST_LESSONS} each`);
  return caps;
};

/** How one of the two limits was asked for. */
interface AskedLimit {
  readonly what: 'hold' | 'reject';
  readonly percent: number | undefined;
  readonly score: number | undefined;
}

const askedLimit = (flags: Flags, what: AskedLimit['what']): AskedLimit => {
  const percent = percentOf(flags, `${what}-at-most`);
  const score = scoreOf(flags, `${what}-from`);
  if (percent !== undefined && score !== undefined)
    throw new CliFault(`--${what}-at-most chooses what --${what}-from says: give one of them`);
  return { what, percent, score };
};

const faultIn = (percent: number, own: number, why: NoThreshold): CliFault => {
  const say = (reason: string): CliFault => new CliFault(`${percent} % cannot be promised yet: ${reason}`, EXIT.failed);
  switch (why.kind) {
    case 'no-table':
      return say(
        `the model does not say how honest comments score, and this site has decided ${own} of the ${ENOUGH_OWN} honest ones that it takes`,
      );
    case 'too-small':
      return say(`that takes ${why.needed} honest decisions of this site, and there are ${own}`);
    case 'out-of-reach':
      return say('more honest comments than that have scored as high as scores go');
    default:
      return why satisfies never;
  }
};

interface Choice {
  readonly asked: AskedLimit;
  readonly chosen: ChosenThreshold;
}

const choose = async (asked: AskedLimit, own: readonly number[], tools: Tools): Promise<Choice | undefined> => {
  const { percent } = asked;
  if (percent === undefined) return undefined;
  const chosen = chooseThreshold(percent, own, await tools.honestScores());
  if ('threshold' in chosen) return { asked, chosen };
  throw faultIn(percent, own.length, chosen);
};

/** Both limits, the lower one never above the other: a promise may be kept with more than was asked, a number is taken at its word. */
const limitsOf = (
  { thresholds }: Policy,
  [hold, reject]: readonly [AskedLimit, AskedLimit],
  [held, rejected]: ReadonlyArray<Choice | undefined>,
): Thresholds => {
  const flag = held?.chosen.threshold ?? hold.score ?? thresholds.flag;
  const spam = rejected?.chosen.threshold ?? reject.score ?? thresholds.spam;
  const isAtItsWord = rejected === undefined && (held === undefined || reject.score !== undefined);
  if (isAtItsWord && flag > spam)
    throw new CliFault(`what is held from ${flag} cannot be rejected from ${spam}: give another --reject-from`);
  return { flag, spam: Math.max(flag, rejected === undefined ? spam : Math.max(spam, LEAST_REJECTED)) };
};

const ownScores = async (tools: Tools, { id }: Site): Promise<readonly number[]> =>
  ownHonestScores((await tools.newestLessons(id, LOOK_BACK)).map(decodeLesson));

const percentText = (share: number): string => `${Number((share * 100).toPrecision(2))} %`;

const basisText = ({ asked: { what, percent = 0 }, chosen }: Choice): string => {
  const promise = `${what === 'hold' ? 'held or rejected' : 'rejected'}: at most ${percent} % of honest comments`;
  if (chosen.kind === 'site')
    return `${promise}. Chosen from ${chosen.honest} honest decisions of this site: ${chosen.above} of them reach ${chosen.threshold}, so with 95 % confidence at most ${percentText(chosen.atMost)} do.`;
  const { told } = chosen;
  return `${promise}. Chosen from ${told.honest} honest comments of other sites (${told.domain}) that the model was tested with: at most ${told.percent} % of them reach ${chosen.threshold}. What this site teaches moves its scores: choose again after ${ENOUGH_OWN} honest decisions.`;
};

const basisJson = ({ asked: { percent }, chosen }: Choice): object =>
  chosen.kind === 'site'
    ? {
        percent,
        score: chosen.threshold,
        from: 'site',
        honest: chosen.honest,
        above: chosen.above,
        at_most: chosen.atMost,
      }
    : {
        percent,
        score: chosen.threshold,
        from: 'general',
        honest: chosen.told.honest,
        domain: chosen.told.domain,
        told_percent: chosen.told.percent,
      };

const policyJson = ({
  version,
  thresholds,
  retentionDays,
  holdUntilTaught = 0,
  lists,
  lessonCaps = LESSON_CAPS,
  akismet = AKISMET_ANSWERS,
}: Policy): object => ({
  version,
  hold_from: thresholds.flag,
  reject_from: thresholds.spam,
  retention_days: retentionDays,
  hold_until_taught: holdUntilTaught,
  lessons_a_day: { site: lessonCaps.site, reader: lessonCaps.reader },
  rules: lists.length,
  akismet: akismetJson(akismet),
});

const policyText = ({
  version,
  thresholds,
  retentionDays,
  holdUntilTaught = 0,
  lists,
  lessonCaps = LESSON_CAPS,
  akismet = AKISMET_ANSWERS,
}: Policy): string =>
  [
    `policy         ${version}`,
    `held from      ${thresholds.flag}`,
    `rejected from  ${thresholds.spam}`,
    `all held until ${holdUntilTaught} decisions are learned`,
    `kept           ${retentionDays} days`,
    `lessons a day  site ${lessonCaps.site}, reader ${lessonCaps.reader}`,
    `list rules     ${lists.length}`,
    `Akismet        ${akismetText(akismet)}`,
  ].join('\n');

const APPRENTICE =
  'While its filter has learned less than 300 decisions (but at least one), it holds more and rejects less than this.';

const run: Action['run'] = async (flags, tools, [word]) => {
  const site = await knownSite(tools, siteOfFlags(flags, word));
  const asked = [askedLimit(flags, 'hold'), askedLimit(flags, 'reject')] as const;
  const lessonCaps = capsOf(flags);
  const retentionDays = numberOf(
    flags,
    'retention-days',
    (days) => Number.isInteger(days) && days >= 1 && days <= MOST_DAYS,
    `whole days: 1 to ${MOST_DAYS}`,
  );
  const holdUntilTaught = numberOf(
    flags,
    'hold-until-taught',
    (lessons) => Number.isInteger(lessons) && lessons <= MOST_HELD_UNTIL_TAUGHT,
    `a whole number: 0 to ${MOST_HELD_UNTIL_TAUGHT}`,
  );
  const own = asked.some(({ percent }) => percent !== undefined) ? await ownScores(tools, site) : [];
  const choices = await Promise.all(asked.map((limit) => choose(limit, own, tools)));
  const policy = await putPolicy(tools, site, {
    ...limitsOf(site.policy, asked, choices),
    retentionDays,
    holdUntilTaught,
    lessonCaps,
    akismet: akismetFlags(flags),
  });
  const made = choices.flatMap((choice) => choice ?? []);
  const chosen = Object.fromEntries(made.map((choice) => [choice.asked.what, basisJson(choice)]));
  return {
    json: { site: site.id, policy: policyJson(policy), ...(made.length === 0 ? {} : { chosen }) },
    text: [policyText(policy), ...made.map(basisText), ...(made.length === 0 ? [] : [APPRENTICE])].join('\n'),
  };
};

/** Shows the policy, after it was changed as the flags say. */
export const policyAction: Action = { run, words: 1 };

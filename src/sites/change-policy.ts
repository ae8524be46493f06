import {
  AKISMET_ANSWERS,
  LESSON_CAPS,
  type AkismetAnswers,
  type LessonCaps,
  type ListEntry,
  type Policy,
} from '../domain/policy.js';

/** What of a policy is to be another. */
export interface PolicyChange {
  readonly flag?: number | undefined;
  readonly spam?: number | undefined;
  readonly retentionDays?: number | undefined;
  readonly holdUntilTaught?: number | undefined;
  readonly lessonCaps?: Partial<LessonCaps>;
  readonly lists?: readonly ListEntry[];
  readonly akismet?: { readonly [Name in keyof AkismetAnswers]?: AkismetAnswers[Name] | undefined };
}

/** The name of the state after the one named `version`: they are counted, so that no two states share one. */
const nextVersion = (version: string): string => `policy-${Number(/-(\d{1,9})$/.exec(version)?.[1] ?? 0) + 1}`;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `policy` with the change, under a new version; the very same object where nothing would be another. */
export const changePolicy = (policy: Policy, change: PolicyChange): Policy => {
  const { version, thresholds, lists, retentionDays } = policy;
  const { holdUntilTaught = 0, lessonCaps = LESSON_CAPS, akismet = AKISMET_ANSWERS } = policy;
  const answersWith = (change: PolicyChange['akismet']): AkismetAnswers => ({
    flagged: change?.flagged ?? akismet.flagged,
    recheckAfterSeconds: change?.recheckAfterSeconds ?? akismet.recheckAfterSeconds,
    discard: change?.discard ?? akismet.discard,
    unsigned: change?.unsigned ?? akismet.unsigned,
  });
  const caps = {
    site: change.lessonCaps?.site ?? lessonCaps.site,
    reader: change.lessonCaps?.reader ?? lessonCaps.reader,
  };
  const changed: Policy = {
    version,
    thresholds: { flag: change.flag ?? thresholds.flag, spam: change.spam ?? thresholds.spam },
    lists: change.lists ?? lists,
    retentionDays: change.retentionDays ?? retentionDays,
    holdUntilTaught: change.holdUntilTaught ?? holdUntilTaught,
    lessonCaps: caps,
    akismet: answersWith(change.akismet),
  };
  const before: Policy = {
    version,
    thresholds: { flag: thresholds.flag, spam: thresholds.spam },
    lists,
    retentionDays,
    holdUntilTaught,
    lessonCaps: { site: lessonCaps.site, reader: lessonCaps.reader },
    akismet: answersWith(undefined),
  };
  return isSame(changed, before) ? policy : { ...changed, version: nextVersion(version) };
};

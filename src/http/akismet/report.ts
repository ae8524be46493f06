/** POST submit-spam and submit-ham: what a site says a comment really is. */

import type { LessonLabel, LessonSource } from '../../domain/lesson.js';
import { AKISMET_ANSWERS } from '../../domain/policy.js';
import { Problem } from '../../domain/problem.js';
import type { Services } from '../../services.js';
import type { Site } from '../../sites/ports.js';
import type { AkismetCall } from './read-call.js';
import { isYes, wordsOf } from './to-submission.js';

/** How long a report waits for the verdict on its comment: clients wait a second for the answer. */
const VERDICT_MS = 500;

export interface ReportDeps {
  readonly services: Pick<Services, 'awaitVerdict' | 'giveFeedback' | 'checks'>;
}

/** What became of a report: for the metrics, since every client is thanked. */
export type ReportOutcome = 'taken' | 'unknown' | 'test';

/** Sends submit-ham by itself, seconds after a check, for whomever it trusts; and rejects the post all the same. */
const isRobot = ({ req }: AkismetCall): boolean => /nodebb/i.test(req.headers['user-agent'] ?? '');

/**
 * Who speaks. WordPress names the person who clicked; Coral, which alone sends JSON, reports what its moderators decided; of
 * others nobody can tell, and the site's policy says whose word theirs is.
 */
const sourceOf = (call: AkismetCall, site: Site, reporter: string): LessonSource => {
  if (isRobot(call)) return 'site';
  if (reporter !== '' || call.isJson) return 'moderator';
  return (site.policy.akismet ?? AKISMET_ANSWERS).unsigned;
};

const isTooEarly = (error: unknown): boolean => error instanceof Problem && error.type === 'not-judged-yet';

/**
 * Takes a report to the comment that was checked with the same author and text. Saying it again changes nothing, and the
 * opposite takes its place; see GiveFeedback.
 * @throws Problem if it cannot be recorded
 */
export const takeReport = async (
  { services }: ReportDeps,
  call: AkismetCall,
  site: Site,
  label: LessonLabel,
): Promise<ReportOutcome> => {
  const { checks } = services;
  if (isYes(call.params.get('is_test'))) return 'test';
  const id = await checks.find(site.id, checks.nameOf(site.id, wordsOf(call.params)));
  if (id === undefined) return 'unknown';
  // What it says it knows, whatever comes of it here.
  await checks.knows(site.id, id, label === 'spam' ? 'true' : 'false');
  const reporter = call.params.get('reporter')?.trim() ?? '';
  const by = reporter === '' ? 'r_site' : checks.reporterOf(site.id, reporter);
  const opinion = { label, source: sourceOf(call, site, reporter), teach: true };
  const give = () => services.giveFeedback({ site: site.id, id, by }, opinion);
  try {
    await give();
  } catch (error) {
    if (!isTooEarly(error)) throw error;
    await services.awaitVerdict(site.id, id, VERDICT_MS);
    await give();
  }
  return 'taken';
};

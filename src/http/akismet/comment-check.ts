/**
 * POST comment-check: a comment like any other, but that its site wants a yes or no at once.
 *
 *   submitted, durable, queued ── verdict within BUDGET_MS ──────────────────────────> answered by it
 *                               └ not in time: judged here by the same scorer, ─────> answered provisionally;
 *                                 committed as an event                               corrected by webhook
 *   nothing durable by DEADLINE_MS ─────────────────────────────────────────────────> `error`: neither yes nor no
 *
 * No answer is given that is not in the comment's story.
 */

import type { Callback } from '../../domain/callback.js';
import type { CommentId } from '../../domain/ids.js';
import { AKISMET_ANSWERS, type AkismetAnswers } from '../../domain/policy.js';
import { Problem } from '../../domain/problem.js';
import type { FilterVerdict, VerdictKind } from '../../domain/verdict.js';
import { isBlatant } from '../../scoring/blatant.js';
import type { Submission } from '../../intake/submission.js';
import type { Services } from '../../services.js';
import type { Site } from '../../sites/ports.js';
import type { CommentView, Tombstone } from '../../verdicts/view.js';
import { mayCall } from '../../webhooks/callback.js';
import type { HeaderList } from '../middleware/answer.js';
import { MESSAGES } from '../pages/messages/index.js';
import { signalName } from '../pages/signal-names.js';
import { pageOf, type PlainBody } from './plain-answer.js';
import type { AkismetCall } from './read-call.js';
import { toSubmission, wordsOf } from './to-submission.js';

/** Clients give up after one second at the earliest; readers wait for this. */
const BUDGET_MS = 300;
/** Left to commit a provisional answer, and to write whatever is answered. */
export const DEADLINE_MS = 850;

export interface CheckDeps {
  readonly services: Pick<Services, 'submit' | 'edit' | 'awaitVerdict' | 'find' | 'receiptToken' | 'checks'>;
  readonly publicUrl: () => string;
  /** Milliseconds of a clock that never goes back. */
  readonly elapsed: () => number;
}

/** What is answered. */
export interface CheckAnswer {
  readonly body: PlainBody;
  readonly headers: HeaderList;
}

interface Judged {
  readonly kind: VerdictKind;
  readonly verdict: FilterVerdict | undefined;
  readonly isProvisional: boolean;
}

/** The comment behind a check; `standing` if what holds for it already is the answer. */
interface Taken {
  readonly id: CommentId;
  readonly receiptToken: string;
  readonly version: number;
  readonly standing?: Judged;
}

const isJudged = (view: CommentView | Tombstone | undefined): view is CommentView & { readonly status: VerdictKind } =>
  view?.kind === 'comment' && view.status !== 'queued';

const judgedBy = ({ status, verdict }: CommentView & { readonly status: VerdictKind }): Judged => ({
  kind: status,
  verdict,
  isProvisional: false,
});

/** WordPress' plugin names both itself and its host; what it checks is what WordPress stores, which is HTML. */
const formatOf = ({ req }: AkismetCall): 'text' | 'html' =>
  /^WordPress\//i.test(req.headers['user-agent'] ?? '') ? 'html' : 'text';

/** A site that did not hear the first answer asks for that, and not for another judgement. */
const ASKED_UNHEARD = 'retry';

/**
 * The comment that was checked before, if the site says that it asks again: it is judged anew as a version of the same
 * story, and so is no duplicate of itself. What a moderator decided stands.
 */
const takeAgain = async (
  { services }: CheckDeps,
  call: AkismetCall,
  site: Site,
  name: string,
): Promise<Taken | undefined> => {
  const reason = call.params.get('recheck_reason')?.trim() ?? '';
  const id = reason === '' ? undefined : await services.checks.find(site.id, name);
  const view = id === undefined ? undefined : await services.find(site.id, id);
  if (view?.kind !== 'comment') return undefined;
  if (isJudged(view) && (view.decidedBy === 'moderator' || reason === ASKED_UNHEARD)) {
    const { version } = view;
    return { id: view.id, version, receiptToken: services.receiptToken(site.id, view.id), standing: judgedBy(view) };
  }
  const edited = await services.edit(site, view.id, toSubmission(call.params, formatOf(call)), { wait: true });
  return edited !== undefined && 'receiptToken' in edited ? edited : undefined;
};

const takeNew = (
  { services }: CheckDeps,
  call: AkismetCall,
  site: Site,
  { name, submission }: { readonly name: string; readonly submission: Submission },
): Promise<Taken> =>
  services.submit(site, submission, {
    via: 'akismet',
    // The protocol has no name for a repeated request: each is a comment of its own.
    identity: { key: undefined, fingerprint: '' },
    wait: true,
    ...(submission.declared?.isTest === true ? {} : { check: name }),
  });

/** Throws if no verdict can be given that is in the story: then there is none to answer. */
const judge = async (
  { services, elapsed }: CheckDeps,
  site: Site,
  { id, version, standing }: Taken,
  began: number,
): Promise<Judged> => {
  if (standing !== undefined) return standing;
  const left = Math.max(1, BUDGET_MS - (elapsed() - began));
  const view = await services.awaitVerdict(site.id, id, left, version);
  if (isJudged(view)) return judgedBy(view);
  const provisional = await services.checks.provisional(site.id, id);
  if (typeof provisional === 'object') return { kind: provisional.kind, verdict: provisional, isProvisional: true };
  const final = await services.find(site.id, id);
  if (isJudged(final)) return judgedBy(final);
  throw new Problem('edit-conflict');
};

const answerTo = (
  kind: VerdictKind,
  { flagged }: AkismetAnswers,
  callback: Callback | undefined,
): 'true' | 'false' | 'pending' => {
  if (kind === 'spam') return 'true';
  if (kind === 'ham') return 'false';
  return callback === undefined ? flagged : 'pending';
};

/** Printable ASCII, as headers are. */
const ascii = (text: string): string => text.replaceAll('’', "'").replace(/[^\x20-\x7e]/g, '');

/** The kind of evidence that counted most for the answer; what it was of the comment is on the receipt alone. */
const topReason = (verdict: FilterVerdict): string => {
  const side = verdict.kind === 'ham' ? -1 : 1;
  const [top] = verdict.contributions
    .filter(({ signal, weight }) => signal !== 'prior' && weight * side > 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return top === undefined ? 'nothing stood out' : ascii(MESSAGES.en.signals[signalName(top.signal)].label);
};

const ownHeaders = ({ kind, verdict, isProvisional }: Judged, receipt: string): HeaderList => [
  'x-candor-receipt',
  receipt,
  // The protocol has no word for `flagged`; our own plugin for WordPress has.
  'x-candor-status',
  kind,
  ...(isProvisional ? ['x-candor-provisional', 'true'] : []),
  ...(verdict === undefined || verdict.score === null
    ? []
    : ['x-candor-score', verdict.score.toFixed(4), 'x-candor-reason', topReason(verdict)]),
];

/** Where the site wants to hear more, if it may be called there at all. */
const callbackOf = ({ params, key }: AkismetCall, site: Site, guid: string): Callback | undefined => {
  const url = params.get('callback')?.trim();
  return url !== undefined && key !== undefined && mayCall(site.url, url) ? { url, guid, key } : undefined;
};

const conclude = async (
  { services, publicUrl }: CheckDeps,
  call: AkismetCall,
  site: Site,
  {
    taken,
    judged,
    guid,
    counts,
  }: {
    readonly taken: Taken;
    readonly judged: Judged;
    readonly guid: string;
    readonly counts: boolean;
  },
): Promise<CheckAnswer> => {
  const policy = site.policy.akismet ?? AKISMET_ANSWERS;
  const callback = callbackOf(call, site, guid);
  const answer = answerTo(judged.kind, policy, callback);
  // Before it is answered: whoever is told something that may change must be told of the change.
  if (judged.isProvisional && callback !== undefined) await services.checks.correctLater(site.id, taken.id);
  await services.checks.tell(site.id, taken.id, { answer, callback, counts });
  const headers = [...ownHeaders(judged, `${publicUrl()}/c/${taken.receiptToken}`), ...pageOf(publicUrl(), site)];
  if (answer === 'pending') headers.push('x-akismet-recheck-after', String(policy.recheckAfterSeconds));
  if (answer === 'true' && policy.discard && judged.verdict !== undefined && isBlatant(judged.verdict))
    headers.push('x-akismet-pro-tip', 'discard');
  return { body: answer === 'true' ? 'true' : 'false', headers };
};

/**
 * Judges what a call asks about.
 * @param guid what the site will know this check by
 * @throws Problem, and whatever keeps a verdict from being recorded: then there is no answer
 */
export const checkComment = async (
  deps: CheckDeps,
  call: AkismetCall,
  site: Site,
  { guid, began }: { readonly guid: string; readonly began: number },
): Promise<CheckAnswer> => {
  const name = deps.services.checks.nameOf(site.id, wordsOf(call.params));
  const submission = toSubmission(call.params, formatOf(call));
  const again = await takeAgain(deps, call, site, name);
  const taken = again ?? (await takeNew(deps, call, site, { name, submission }));
  const judged = await judge(deps, site, taken, began);
  const counts = submission.declared?.isTest !== true;
  return conclude(deps, call, site, { taken, judged, guid, counts });
};

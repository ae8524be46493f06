/** What clients ask about their key and their numbers. */

import type { Checks } from '../../services.js';
import type { Site } from '../../sites/ports.js';
import { answerJsonText, answerPlain, answerText, pageOf } from './plain-answer.js';
import { siteOfCall, type AkismetCall } from './read-call.js';
import { activityAnswer, activityTable, monthOf, statsAnswer, usageAnswer, type ActivityQuery } from './statistics.js';
import { isYes } from './to-submission.js';

export interface AccountDeps {
  readonly checks: Checks;
  readonly publicUrl: () => string;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** Answers one endpoint. @throws Invalid */
export type Answering = (deps: AccountDeps, call: AkismetCall) => Promise<void>;

const ofSite =
  (answer: (deps: AccountDeps, call: AkismetCall, site: Site) => Promise<void> | void, needsBlog = false): Answering =>
  async (deps, call) => {
    await answer(deps, call, await siteOfCall(call, deps.checks, { needsBlog }));
  };

/** Exactly this much is expected: WordPress keeps a key only if its status is `active`, and shows no advertisement for this type. */
const SUBSCRIPTION = {
  account_id: 1,
  account_name: 'Self-hosted',
  account_type: 'self-hosted',
  status: 'active',
  next_billing_date: false,
  limit_reached: false,
} as const;

const verifyKey: Answering = ofSite(({ publicUrl }, { res }, site) => {
  answerPlain(res, 'valid', pageOf(publicUrl(), site));
}, true);

const subscription: Answering = ofSite((_deps, { res }) => {
  answerJsonText(res, SUBSCRIPTION);
});

const stats: Answering = ofSite(async ({ checks, now }, { res, params }, { id }) => {
  answerJsonText(res, statsAnswer(await checks.tallies(id), params.get('from'), now()));
});

const token: Answering = ofSite(({ checks }, { res }, { id }) => {
  answerText(res, checks.statisticsToken(id));
});

/** The plugin was switched off; its key goes on living, for when it is switched on again. */
const deactivate: Answering = ofSite((_deps, { res }) => {
  answerPlain(res, 'deactivated');
});

const usageLimit: Answering = ofSite(async ({ checks, now }, { res, params }, { id }) => {
  answerJsonText(res, usageAnswer(await checks.tallies(id), now(), isYes(params.get('extended'))));
});

const MOST_ROWS = 500;
const wholeOf = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;

const activityQuery = ({ params }: AkismetCall, nowMs: number): ActivityQuery => {
  const month = params.get('month') ?? '';
  const filter = params.get('filter')?.trim();
  return {
    month: /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? month : monthOf(nowMs),
    filter: filter === '' ? undefined : filter,
    limit: Math.min(MOST_ROWS, wholeOf(params.get('limit'), MOST_ROWS)),
    offset: wholeOf(params.get('offset'), 0),
  };
};

const keySites: Answering = ofSite(async ({ checks, now }, call, { id, url }) => {
  const query = activityQuery(call, now());
  const tallies = await checks.tallies(id);
  const { host } = new URL(url);
  if (call.params.get('format')?.toLowerCase() !== 'csv')
    answerJsonText(call.res, activityAnswer(tallies, host, query));
  else answerText(call.res, activityTable(tallies, host, { ...query, key: call.key ?? '' }), 'text/csv; charset=utf-8');
});

/** Reached by its own name and by none of those that need a person's account elsewhere. */
const notHere: Answering = (_deps, { res }) => {
  answerPlain(res, 'invalid', ['x-akismet-debug-help', 'Accounts elsewhere are not known here; use a key']);
  return Promise.resolve();
};

/** By the last part of the address, below `/1.1/` and `/1.2/` alike. */
export const ACCOUNT_ENDPOINTS: ReadonlyMap<string, Answering> = new Map([
  ['verify-key', verifyKey],
  ['get-subscription', subscription],
  ['get-stats', stats],
  ['get-key-stats', stats],
  ['token', token],
  ['deactivate', deactivate],
  ['usage-limit', usageLimit],
  ['key-sites', keySites],
  ['verify-wpcom-key', notHere],
]);

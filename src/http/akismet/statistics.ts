/** A site's numbers in the forms that clients read. Pure. */

import type { Tallies, Tally } from '../../checks/ports.js';

const NONE: Tally = { spam: 0, ham: 0, missedSpam: 0, falsePositives: 0 };
/** What a person takes to look at a spam comment and to delete it. */
const SECONDS_EACH = 10;
const DAYS = 60;
const MONTHS = 6;
const DAY_MS = 86_400_000;

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  let sum = NONE;
  for (const { spam, ham, missedSpam, falsePositives } of tallies) {
    sum = {
      spam: sum.spam + spam,
      ham: sum.ham + ham,
      missedSpam: sum.missedSpam + missedSpam,
      falsePositives: sum.falsePositives + falsePositives,
    };
  }
  return sum;
};

/** Percent of the answers that nobody said was wrong; 100 where there was none. */
export const accuracyOf = ({ spam, ham, missedSpam, falsePositives }: Tally): number =>
  spam + ham === 0 ? 100 : Math.max(0, 100 * (1 - (missedSpam + falsePositives) / (spam + ham)));

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const monthOf = (ms: number): string => new Date(ms).toISOString().slice(0, 7);

/** `2026-11` and the `count` - 1 months before it, the oldest first. */
const lastMonths = (nowMs: number, count: number): readonly string[] => {
  const now = new Date(nowMs);
  return Array.from({ length: count }, (_, i) =>
    monthOf(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (count - 1 - i), 1)),
  );
};

const lastDays = (nowMs: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => dayOf(nowMs - (count - 1 - i) * DAY_MS));

/** One time of a plot, empty ones included. */
export interface Period extends Tally {
  readonly time: string;
}

const periodsOf = (tallies: Tallies, times: readonly string[]): readonly Period[] =>
  times.map((time) => ({ time, ...(tallies.get(time) ?? NONE) }));

export const daily = (tallies: Tallies, nowMs: number): readonly Period[] => periodsOf(tallies, lastDays(nowMs, DAYS));
export const monthly = (tallies: Tallies, nowMs: number, count = MONTHS): readonly Period[] =>
  periodsOf(tallies, lastMonths(nowMs, count));

const isMonth = (time: string): boolean => time.length === 7;
const allMonths = (tallies: Tallies): readonly Period[] =>
  periodsOf(tallies, [...tallies.keys()].filter(isMonth).sort());

const periodsFrom = (tallies: Tallies, from: string | undefined, nowMs: number): readonly Period[] => {
  if (from === '60-days') return daily(tallies, nowMs);
  return from === '6-months' ? monthly(tallies, nowMs) : allMonths(tallies);
};

const entryOf = ({ time, spam, ham, missedSpam, falsePositives }: Period) => ({
  spam,
  ham,
  missed_spam: missedSpam,
  false_positives: falsePositives,
  da: isMonth(time) ? `${time}-01` : time,
});

const isBusy = ({ spam, ham, missedSpam, falsePositives }: Tally): boolean =>
  spam + ham + missedSpam + falsePositives > 0;

/** The answer of get-stats. WordPress warns of every number that is missing. @param from `60-days`, `6-months`; anything else is all */
export const statsAnswer = (tallies: Tallies, from: string | undefined, nowMs: number): object => {
  const periods = periodsFrom(tallies, from, nowMs);
  const sum = sumOf(periods);
  return {
    spam: sum.spam,
    ham: sum.ham,
    missed_spam: sum.missedSpam,
    false_positives: sum.falsePositives,
    accuracy: accuracyOf(sum).toFixed(2),
    time_saved: sum.spam * SECONDS_EACH,
    breakdown: Object.fromEntries(periods.filter(isBusy).map((period) => [period.time, entryOf(period)])),
  };
};

/** The answer of usage-limit: there is none, and nothing is throttled. */
export const usageAnswer = (tallies: Tallies, nowMs: number, isExtended: boolean): object => {
  const { spam, ham } = tallies.get(monthOf(nowMs)) ?? NONE;
  const usage = { limit: 'none', usage: spam + ham, percentage: '0', throttled: false };
  return isExtended ? { ...usage, notice_level: false, upgrade: false } : usage;
};

export interface ActivityQuery {
  /** `2026-11`. */
  readonly month: string;
  /** Part of the site's name; undefined for all. */
  readonly filter: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

interface Activity {
  readonly site: string;
  readonly api_calls: string;
  readonly spam: string;
  readonly ham: string;
  readonly missed_spam: string;
  readonly false_positives: string;
  readonly is_revoked: boolean;
}

/** The sites of a key, which here is the one it was made for; none if nothing was asked for it in that month. */
const activityOf = (
  tallies: Tallies,
  host: string,
  { month, filter, limit, offset }: ActivityQuery,
): readonly Activity[] => {
  const tally = tallies.get(month);
  if (tally === undefined || (filter !== undefined && !host.includes(filter.toLowerCase()))) return [];
  const { spam, ham, missedSpam, falsePositives } = tally;
  const row = {
    site: host,
    api_calls: String(spam + ham),
    spam: String(spam),
    ham: String(ham),
    missed_spam: String(missedSpam),
    false_positives: String(falsePositives),
    is_revoked: false,
  };
  return [row].slice(offset, offset + limit);
};

/** The answer of key-sites as JSON. Numbers are strings there. */
export const activityAnswer = (tallies: Tallies, host: string, query: ActivityQuery): object => {
  const rows = activityOf(tallies, host, query);
  return { [query.month]: rows, limit: query.limit, offset: query.offset, total: rows.length };
};

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string): string => {
  const safe = /^[=+@\-\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The same as CSV, below a title. */
export const activityTable = (
  tallies: Tallies,
  host: string,
  query: ActivityQuery & { readonly key: string },
): string => {
  const rows = activityOf(tallies, host, query);
  const { month, limit, offset, key } = query;
  const title = `Active sites for ${key} during ${month} (limit:${limit}, offset: ${offset}, total: ${rows.length})`;
  const head = 'Site,Total API Calls,Spam,Ham,Missed Spam,False Positives,Is Revoked';
  const lines = rows.map((row) =>
    Object.values(row)
      .map((value) => cell(String(value)))
      .join(','),
  );
  return `${[title, head, ...lines].join('\n')}\n`;
};

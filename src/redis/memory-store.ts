import type { Redis } from 'ioredis';
import { parseCommentId, parseSiteId, SITE_ID_LENGTH, type SiteId } from '../domain/ids.js';
import type { Label, LogEntry, LogNews, MemoryStore, NotedDecision, Tally } from '../verdicts/ports.js';
import { sharedMemory, siteKeys, type DecidedKeys } from './keys.js';
import {
  DECISIONS_PER_SITE,
  DECISION_SECONDS,
  HITS_SECONDS,
  MAX_DECISIONS,
  MAX_SHARED_DECISIONS,
  SIGHTING_SECONDS,
} from './limits.js';
import { readScript, runScript } from './run-script.js';

const scripts = { remember: readScript('remember'), decide: readScript('note-decision') };

const TIME_DIGITS = 13;
const HEAD = TIME_DIGITS + 1;
const MAX_ENTRIES = 500;

/** An entry is its time, a letter for its kind, and the rest. */
const headOf = (nowMs: number, kind: 'S' | 'D'): string =>
  `${String(Math.floor(nowMs)).padStart(TIME_DIGITS, '0')}${kind}`;

const LABELS: ReadonlyMap<string, Label> = new Map([
  ['s', 'spam'],
  ['h', 'ham'],
]);
const letterOf = (label: Label | undefined): string => label?.charAt(0) ?? '';

const parseEntry = (entry: Buffer): LogEntry | undefined => {
  const kind = entry.toString('latin1', TIME_DIGITS, HEAD);
  if (kind === 'S') {
    const site = parseSiteId(entry.toString('latin1', HEAD, HEAD + SITE_ID_LENGTH));
    return site === undefined ? undefined : { kind: 'sightings', site, bytes: entry.subarray(HEAD + SITE_ID_LENGTH) };
  }
  const [id = '', letter = ''] = entry.toString('latin1', HEAD).split(' ');
  const comment = parseCommentId(id);
  return comment === undefined ? undefined : { kind: 'decision', comment, label: LABELS.get(letter) };
};

const parseNews = (answer: readonly [number, readonly Buffer[]]): LogNews => {
  const [newest, flat] = answer;
  const entries: Array<LogNews['entries'][number]> = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const entry = flat[i] === undefined ? undefined : parseEntry(flat[i] ?? Buffer.alloc(0));
    if (entry !== undefined) entries.push({ place: Number(flat[i + 1]?.toString('latin1')), entry });
  }
  return { entries, newest };
};

const talliesOf = (values: ReadonlyArray<string | null>, count: number): readonly Tally[] =>
  Array.from({ length: count }, (_, i) => ({ spam: Number(values[2 * i] ?? 0), ham: Number(values[2 * i + 1] ?? 0) }));

/** @param capacity comments that the log holds */
export const makeMemoryStore = (redis: Redis, { capacity }: { readonly capacity: number }): MemoryStore => {
  const exchange = async (entry: Buffer | '', count: number, after: number, nowMs: number): Promise<LogNews> => {
    const cutoff = nowMs - SIGHTING_SECONDS * 1_000;
    const args = [entry, count, capacity, after, cutoff, MAX_ENTRIES, SIGHTING_SECONDS];
    return parseNews((await runScript(redis, scripts.remember, [sharedMemory.log], args)) as [number, Buffer[]]);
  };

  const count = (
    keys: DecidedKeys,
    { site, comment, label, nowMs }: NotedDecision,
    subjects: readonly string[],
    limits: { readonly records: number; readonly perSite: number },
  ): Promise<unknown> =>
    runScript(
      redis,
      scripts.decide,
      [keys.counts, keys.records, keys.times, keys.bySite],
      [
        ...[comment, letterOf(label), nowMs, limits.records, nowMs - DECISION_SECONDS * 1_000],
        ...[limits.perSite, site, DECISION_SECONDS, ...subjects],
      ],
    );

  const tallies = async (key: string, subjects: readonly string[]): Promise<readonly Tally[]> =>
    talliesOf(
      await redis.hmget(key, ...subjects.flatMap((subject) => [`s${subject}`, `h${subject}`])),
      subjects.length,
    );

  return {
    remember: (site, sightings, number, after, nowMs) =>
      exchange(Buffer.concat([Buffer.from(headOf(nowMs, 'S') + site, 'latin1'), sightings]), number, after, nowMs),

    readLog: (after, nowMs) => exchange('', 0, after, nowMs),

    standings: async (site, subjects) => {
      if (subjects.length === 0) return { here: [], everywhere: [] };
      const [here, everywhere] = await Promise.all([
        tallies(siteKeys(site).decided.counts, subjects),
        tallies(sharedMemory.decided.counts, subjects),
      ]);
      return { here, everywhere };
    },

    decide: async (decision) => {
      const { site, comment, label, subjects, nowMs } = decision;
      const all = subjects.map(({ name }) => name);
      const shared = subjects.filter(({ isShared }) => isShared).map(({ name }) => name);
      const entry = Buffer.from(`${headOf(nowMs, 'D')}${comment} ${letterOf(label)}`, 'latin1');
      await Promise.all([
        count(siteKeys(site).decided, decision, all, { records: MAX_DECISIONS, perSite: 0 }),
        count(sharedMemory.decided, decision, shared, { records: MAX_SHARED_DECISIONS, perSite: DECISIONS_PER_SITE }),
        // Places count comments; a decision takes one like any other entry. Nothing is to be read here.
        exchange(entry, 1, Number.MAX_SAFE_INTEGER, nowMs),
      ]);
    },

    noteHits: async (site, hits, atMs) => {
      const key = siteKeys(site);
      const pipeline = redis.pipeline();
      for (const { rule, comment } of hits) {
        pipeline.pfadd(key.ruleHits(rule), comment).expire(key.ruleHits(rule), HITS_SECONDS);
        pipeline.hset(key.ruleLast, rule, new Date(atMs).toISOString());
      }
      pipeline.expire(key.ruleLast, HITS_SECONDS);
      for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
    },

    hits: async (site, rules) => {
      const key = siteKeys(site);
      return Promise.all(
        rules.map(async (rule) => {
          const [number, last] = await Promise.all([redis.pfcount(key.ruleHits(rule)), redis.hget(key.ruleLast, rule)]);
          return { count: number, ...(last === null ? {} : { last }) };
        }),
      );
    },
  };
};

/** Forgets what a site's comments left in the memory of all sites. */
export const forgetSite = async (redis: Redis, site: SiteId): Promise<void> => {
  const { log } = sharedMemory;
  let cursor = '0';
  do {
    const [next, found] = await redis.zscanBuffer(log, cursor);
    const doomed = found.filter(
      (entry, i) => i % 2 === 0 && entry.toString('latin1', HEAD, HEAD + SITE_ID_LENGTH) === site,
    );
    if (doomed.length > 0) await redis.zrem(log, ...doomed);
    cursor = next.toString();
  } while (cursor !== '0');
};

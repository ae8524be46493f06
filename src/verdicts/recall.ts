import type { Comment } from '../domain/comment.js';
import type { CommentId, SiteId } from '../domain/ids.js';
import { makeMemory, type Findings, type Memory } from '../scoring/memory/memory.js';
import { decodeSightings, encodeSightings, idBits, makeObserve, type Sighting } from '../scoring/memory/sighting.js';
import { subjectsOf, type Standing, type Subject } from '../scoring/memory/standing.js';
import { readOnce } from '../scoring/reading-once.js';
import type { ScoringContext } from '../scoring/score.js';
import type { LogNews, MemoryStore, NotedDecision, Tally } from './ports.js';

/** A comment about to be judged. */
export interface Recalled {
  readonly id: CommentId;
  readonly version: number;
  readonly comment: Comment;
}

export type MemoryContext = Required<Pick<ScoringContext, 'memory' | 'standings'>>;

/**
 * What is remembered that bears on some comments of one site, in their order; from now on they are remembered, too. Never
 * rejects: what cannot be had is 'unavailable', and judging goes on without it.
 */
export type Recall = (site: SiteId, comments: readonly Recalled[]) => Promise<readonly MemoryContext[]>;

export interface RecallDeps {
  readonly store: MemoryStore;
  /** 32 secret bits, the same in all processes of the installation. */
  readonly seed: number;
  readonly now: () => number;
  /** Told of a failure, which costs the comments of one call their memory. */
  readonly onUnavailable: (error: unknown) => void;
}

/** Far longer than a healthy answer, shorter than a command is waited for, so that a slot that hangs costs the memory alone. */
const DEADLINE_MS = 1_500;

const UNAVAILABLE: MemoryContext = { memory: 'unavailable', standings: 'unavailable' };

const withinDeadline = async <Result>(work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the memory did not answer within ${DEADLINE_MS} ms`)), DEADLINE_MS);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
};

/** One process's copy of the memory, as far as it has read the log. */
interface Copy {
  memory: Memory;
  place: number;
}

const applyNews = (copy: Copy, { entries }: LogNews): void => {
  for (const { place, entry } of entries) {
    // Two calls under way at once read the same entries twice.
    if (place <= copy.place) continue;
    copy.place = place;
    if (entry.kind === 'sightings') copy.memory.see(entry.site, decodeSightings(entry.bytes));
    else {
      const { idHigh, idLow } = idBits(entry.comment);
      copy.memory.decide(idHigh, idLow, entry.label);
    }
  }
};

const standingsOf = (
  subjects: readonly Subject[],
  here: readonly Tally[],
  everywhere: readonly Tally[],
): readonly Standing[] =>
  subjects.flatMap(({ kind, isShared }, i) => {
    const own = here[i];
    const all = everywhere[i];
    return [
      ...(own === undefined ? [] : [{ kind, scope: 'site' as const, ...own }]),
      ...(all === undefined || !isShared ? [] : [{ kind, scope: 'everywhere' as const, ...all }]),
    ];
  });

export interface Recaller {
  readonly recall: Recall;
  /** Reads the whole log, so that the first comments find a memory; without it they catch up by themselves. */
  readonly warm: () => Promise<void>;
}

export const makeRecall = ({ store, seed, now, onUnavailable }: RecallDeps): Recaller => {
  const observe = makeObserve(seed);
  const copy: Copy = { memory: makeMemory(seed), place: 0 };

  /** Reads on until nothing is left. A log that ends before the place that was asked about is another one: all begins anew. */
  const catchUp = async (first: LogNews, after: number): Promise<void> => {
    let news = first;
    if (news.newest < after) {
      copy.memory = makeMemory(seed);
      copy.place = 0;
      news = await store.readLog(0, now());
    }
    for (;;) {
      applyNews(copy, news);
      if (copy.place >= news.newest || news.entries.length === 0) return;
      news = await store.readLog(copy.place, now());
    }
  };

  const ask = async (
    site: SiteId,
    sightings: readonly Sighting[],
  ): Promise<{
    readonly findings: ReadonlyArray<Findings | undefined>;
    readonly standings: ReadonlyArray<readonly Standing[]>;
  }> => {
    const subjects = sightings.map(subjectsOf);
    const after = copy.place;
    const names = subjects.flat().map(({ name }) => name);
    // Sent in one go: one way there and back.
    const [news, tallies] = await Promise.all([
      store.remember(site, encodeSightings(sightings), sightings.length, after, now()),
      store.standings(site, names),
    ]);
    await catchUp(news, after);
    let from = 0;
    return {
      findings: sightings.map(({ idHigh, idLow }) => copy.memory.findingsOf(idHigh, idLow)),
      standings: subjects.map((own) => {
        const to = from + own.length;
        const found = standingsOf(own, tallies.here.slice(from, to), tallies.everywhere.slice(from, to));
        from = to;
        return found;
      }),
    };
  };

  const recall: Recall = async (site, comments) => {
    try {
      // All are read before the first is observed: judging goes step by step, too, for the sake of the caches.
      for (const { comment } of comments) readOnce(comment);
      const sightings = comments.map(({ id, version, comment }) =>
        observe(site, id, version, comment, readOnce(comment), now()),
      );
      const { findings, standings } = await withinDeadline(ask(site, sightings));
      return comments.map((_, i) => ({
        memory: findings[i] ?? 'unavailable',
        standings: standings[i] ?? 'unavailable',
      }));
    } catch (error) {
      onUnavailable(error);
      return comments.map(() => UNAVAILABLE);
    }
  };

  return { recall, warm: async () => catchUp(await store.readLog(0, now()), 0) };
};

/** Counts what a moderator decided for all it is about; undefined takes it back. @see MemoryStore.decide */
export type NoteDecision = (site: SiteId, decided: Recalled, label: NotedDecision['label']) => Promise<void>;

export const makeNoteDecision = ({ store, seed, now }: Pick<RecallDeps, 'store' | 'seed' | 'now'>): NoteDecision => {
  const observe = makeObserve(seed);
  return (site, { id, version, comment }, label) =>
    store.decide({
      site,
      comment: id,
      label,
      subjects: subjectsOf(observe(site, id, version, comment, readOnce(comment), now())),
      nowMs: now(),
    });
};

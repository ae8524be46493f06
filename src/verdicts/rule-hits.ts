import type { CommentId, SiteId } from '../domain/ids.js';
import type { FilterVerdict } from '../domain/verdict.js';
import type { MemoryStore, RuleHit } from './ports.js';

const LIST_SIGNALS: ReadonlySet<string> = new Set(['deny-list', 'allow-list', 'rules-on-trial']);

/** The list rules that a verdict names. */
export const rulesNamedIn = ({ contributions }: FilterVerdict, comment: CommentId): readonly RuleHit[] =>
  contributions.flatMap(({ signal, evidence }) => {
    const rules = LIST_SIGNALS.has(signal) ? evidence['rules'] : undefined;
    return typeof rules === 'string' ? rules.split(' ').map((rule) => ({ rule, comment })) : [];
  });

export type NoteHits = (site: SiteId, hits: readonly RuleHit[]) => Promise<void>;

/** Hits are there for people to look at: that they could not be counted must not cost a verdict. */
export const makeNoteHits =
  (store: Pick<MemoryStore, 'noteHits'>, now: () => number, onUnavailable: (error: unknown) => void): NoteHits =>
  async (site, hits) => {
    if (hits.length > 0) await store.noteHits(site, hits, now()).catch(onUnavailable);
  };

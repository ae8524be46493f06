import { parseCommentId, type CommentId, type SiteId } from '../domain/ids.js';
import { Problem } from '../domain/problem.js';
import type { Keyring } from '../privacy/keyring.js';
import { SealBrokenError } from '../privacy/seal.js';
import type { CommentStore, IndexedStatus, Place, PlaceQuery, StoredComment, StoredTombstone } from './ports.js';
import { readStory } from './read-story.js';
import type { CommentView, Tombstone, ViewPage } from './view.js';

export interface LookupDeps {
  readonly store: Pick<CommentStore, 'read' | 'readMany' | 'places' | 'count'>;
  readonly keyring: Keyring;
  readonly retentionDaysOf: (site: SiteId) => Promise<number>;
  /** Told of a comment whose story does not open: it is left out of pages, so that it takes no others along. */
  readonly onUnreadable: (site: SiteId, id: CommentId) => void;
}

export interface Page {
  readonly order: PlaceQuery['order'];
  readonly statuses: readonly IndexedStatus[];
  readonly cursor?: string;
  readonly limit: number;
}

export interface Lookup {
  readonly find: (site: SiteId, id: CommentId) => Promise<CommentView | Tombstone | undefined>;
  /** A comment that was read already. @throws SealBrokenError */
  readonly show: (stored: StoredComment | StoredTombstone) => Promise<CommentView | Tombstone>;
  /** Comments of the given statuses merged in one order. @throws Problem if the cursor is not one of ours */
  readonly page: (site: SiteId, page: Page) => Promise<ViewPage>;
}

const CURSOR = /^(\d{1,15})\.(c_[A-Za-z0-9_-]{22})$/;
const cursorOf = ({ ms, id }: Place): string => `${ms}.${id}`;

const parseCursor = (cursor: string | undefined): Place | undefined => {
  if (cursor === undefined) return undefined;
  const [, ms, text] = CURSOR.exec(cursor) ?? [];
  const id = parseCommentId(text ?? '');
  if (id === undefined) {
    throw new Problem('validation-failed', { errors: [{ pointer: '/cursor', detail: 'is not a cursor of ours' }] });
  }
  return { ms: Number(ms), id };
};

const byTime = (order: PlaceQuery['order']): ((a: Place, b: Place) => number) => {
  const oldest = (a: Place, b: Place): number => a.ms - b.ms || (a.id < b.id ? -1 : 1);
  return order === 'oldest' ? oldest : (a, b) => oldest(b, a);
};

const readable = (
  { keyring, onUnreadable }: LookupDeps,
  stored: StoredComment | StoredTombstone | undefined,
  retentionDays: number,
): readonly CommentView[] => {
  if (stored === undefined) return [];
  try {
    const view = readStory(keyring, stored, retentionDays);
    // A comment erased between the reads of index and record is no longer listed.
    return view.kind === 'comment' ? [view] : [];
  } catch (error) {
    if (!(error instanceof SealBrokenError)) throw error;
    onUnreadable(stored.site, stored.id);
    return [];
  }
};

export const makeLookup = (deps: LookupDeps): Lookup => ({
  find: async (site, id) => {
    const [stored, days] = await Promise.all([deps.store.read(site, id), deps.retentionDaysOf(site)]);
    return stored === undefined ? undefined : readStory(deps.keyring, stored, days);
  },

  show: async (stored) => readStory(deps.keyring, stored, await deps.retentionDaysOf(stored.site)),

  page: async (site, { order, statuses, cursor, limit }) => {
    const after = parseCursor(cursor);
    // One more than asked tells whether there is a next page.
    const query: PlaceQuery = { order, limit: limit + 1, ...(after === undefined ? {} : { after }) };
    const found = await Promise.all(statuses.map((status) => deps.store.places(site, status, query)));
    const places = found.flat().sort(byTime(order));
    const shown = places.slice(0, limit);
    const last = shown.at(-1);
    const [stored, days] = await Promise.all([
      deps.store.readMany(
        site,
        shown.map((place) => place.id),
      ),
      deps.retentionDaysOf(site),
    ]);
    return {
      items: stored.flatMap((one) => readable(deps, one, days)),
      next: places.length > limit && last !== undefined ? cursorOf(last) : undefined,
    };
  },
});

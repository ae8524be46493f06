import type { StoryEvent } from '../domain/event.js';
import type { CommentId, SiteId } from '../domain/ids.js';
import type { Decision } from '../learning/retraining/decision.js';
import { openStory, type OpenedStory } from '../log/open-story.js';
import type { Keyring } from '../privacy/keyring.js';
import { readContent } from '../scoring/reading.js';
import { textInputOf } from '../scoring/text-input.js';
import type { SealedComment } from './feedback-ports.js';
import type { DecidedComments } from './retraining-ports.js';
import { standingOf } from './standing.js';

/** Decisions of either kind that the general model is retrained from at most, the newest; each site has an equal share of them. */
const MOST_OF_A_KIND = 10_000;
const MOST_OF_A_SITE = 2_500;
/** Comments read in one go: some 400 kB. */
const PAGE = 100;

export interface GatherDeps {
  readonly store: DecidedComments;
  readonly keyring: Keyring;
  /** Told of a comment whose story does not open: it is left out. */
  readonly onUnreadable: (site: SiteId, id: CommentId) => void;
}

export interface GatherOptions {
  /** Sites whose decisions are left out. */
  readonly without: ReadonlySet<SiteId>;
  /** Told after each page how many of all the comments were read. */
  readonly onProgress: (done: number, of: number) => void;
}

const isDecision = (event: StoryEvent): event is Extract<StoryEvent, { readonly k: 'human_decision' }> =>
  event.k === 'human_decision';

/** The decision that holds for the comment as it stands, if a moderator took it and its lesson is in the site's journal. */
const decisionIn = (site: SiteId, { comment, commits }: OpenedStory): Decision | undefined => {
  const { decisions, lesson } = standingOf(commits);
  const last = decisions.at(-1);
  if (last === undefined || lesson?.source !== 'moderator' || lesson.label !== last.verdict) return undefined;
  const event = commits[last.commit - 1]?.map((recorded) => recorded.event).find(isDecision);
  if (event === undefined) return undefined;
  return {
    site,
    by: event.moderator,
    atMs: Date.parse(event.at),
    isSpam: lesson.label === 'spam',
    // What stands around a comment is not the general model's.
    input: textInputOf({ content: comment.content, contentFormat: comment.contentFormat }, readContent(comment)),
  };
};

const opened = (
  { keyring, onUnreadable }: GatherDeps,
  site: SiteId,
  stored: SealedComment,
): OpenedStory | undefined => {
  try {
    return openStory(keyring, stored);
  } catch {
    onUnreadable(site, stored.id);
    return undefined;
  }
};

/**
 * What moderators decided about comments that are still stored, neither erased nor expired, and had the site's filter
 * learn: opened now, and kept nowhere. Oldest first.
 */
export const gatherDecisions = async (
  deps: GatherDeps,
  { without, onProgress }: GatherOptions,
): Promise<readonly Decision[]> => {
  const sites = (await deps.store.sites()).filter((site) => !without.has(site));
  const each = Math.min(MOST_OF_A_SITE, Math.floor(MOST_OF_A_KIND / Math.max(1, sites.length)));
  const places: Array<readonly [site: SiteId, ids: readonly CommentId[]]> = [];
  for (const site of sites) places.push([site, await deps.store.decided(site, each)]);
  const all = places.reduce((sum, [, ids]) => sum + ids.length, 0);
  const decisions: Decision[] = [];
  let done = 0;
  for (const [site, ids] of places) {
    for (let from = 0; from < ids.length; from += PAGE) {
      const page = ids.slice(from, from + PAGE);
      for (const stored of await deps.store.readMany(site, page)) {
        const story = stored?.kind === 'comment' ? opened(deps, site, stored) : undefined;
        const decision = story && decisionIn(site, story);
        if (decision !== undefined) decisions.push(decision);
      }
      done += page.length;
      onProgress(done, all);
    }
  }
  return decisions.sort((a, b) => a.atMs - b.atMs);
};

import type { SiteId } from '../domain/ids.js';
import { mix } from '../learning/site-learner.js';
import { emptyState, type SiteState } from '../learning/site-state.js';
import type { SiteText } from '../scoring/site/site-features.js';
import { SITE_BITS, type SiteModel } from '../scoring/site/site-model.js';
import type { FollowLessons, Followed } from './follow-lessons.js';
import type { LessonJournal } from './journal-ports.js';

/** What a site has taught up to now, for scoring; undefined if that is nothing. Rejects if the store cannot answer. */
export type SiteModelOf = (site: SiteId) => Promise<SiteModel | 'unavailable' | undefined>;

export interface SiteModelsDeps {
  readonly follow: FollowLessons;
  readonly versionOf: LessonJournal['versionOf'];
  /** The features of a comment; see scoring/site/site-features.ts. */
  readonly extract: (text: SiteText) => Uint32Array;
  /** Told of a journal that holds what is no lesson: the site's comments are judged without what it taught. */
  readonly onUnavailable: (error: unknown) => void;
}

const modelOf = (followed: Followed, { versionOf, extract }: SiteModelsDeps): SiteModel => {
  const state = (): SiteState => followed.state ?? emptyState(SITE_BITS);
  return {
    facts: () => {
      const { learner, spam, ham } = state();
      return { decisions: learner.decisions, version: versionOf(followed.head), spam, ham };
    },
    judge: (text) => {
      const { general, site, offset } = mix(state().learner, 1, extract(text));
      return { factor: general, site, offset };
    },
  };
};

/** What the sites taught, as scoring uses it: whatever state is held when a comment is scored. */
export const makeSiteModelOf =
  (deps: SiteModelsDeps): SiteModelOf =>
  async (site) => {
    try {
      const followed = await deps.follow(site);
      const { state } = followed;
      return state === undefined || state.learner.decisions === 0 ? undefined : modelOf(followed, deps);
    } catch (error) {
      // Anything else is the store's failure, which a later try may not meet.
      if (!(error instanceof RangeError)) throw error;
      deps.onUnavailable(error);
      return 'unavailable';
    }
  };

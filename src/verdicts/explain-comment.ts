import type { SiteId } from '../domain/ids.js';
import { DEFAULT_POLICY, type Policy } from '../domain/policy.js';
import { explainVerdict, type Explanation } from '../scoring/explanation.js';
import type { TextModel } from '../scoring/model.js';
import type { SiteModelOf } from './site-models.js';
import type { CommentView } from './view.js';

export interface ExplainDeps {
  /** The text model that judges now; undefined if it cannot be had. Asked for once there is something to explain. */
  readonly model: () => TextModel | undefined;
  readonly policyOf: (site: SiteId) => Promise<Policy | undefined>;
  readonly siteModelOf: SiteModelOf;
}

/**
 * Why the comment got its verdict, in its own words; undefined until it has one. Some milliseconds of processor time.
 * Rejects if the store cannot answer.
 */
export type ExplainComment = (view: CommentView) => Promise<Explanation | undefined>;

export const makeExplainComment =
  ({ model, policyOf, siteModelOf }: ExplainDeps): ExplainComment =>
  async ({ site, comment, verdict, status }) => {
    if (verdict === undefined) return undefined;
    const isTaught = verdict.score !== null && verdict.learner !== undefined;
    const [policy = DEFAULT_POLICY, learner] = await Promise.all([
      policyOf(site),
      isTaught ? siteModelOf(site) : undefined,
    ]);
    const now = { model: model(), policy, site: learner };
    return explainVerdict(comment, verdict, now, { isPublished: status === 'ham' });
  };

import { parseCommentId, type SiteId } from '../../domain/ids.js';
import type { RecentDecisions } from '../../moderation/session-ports.js';
import type { Sessions } from '../../moderation/sessions.js';
import type { Services } from '../../services.js';
import type { CommentView } from '../../verdicts/view.js';
import { age } from '../pages/format.js';
import { firstWords } from '../pages/inert-text.js';
import { decisionText, doubtText, lastDecision, type Names } from './decisions.js';
import type { DeskNotice } from './notice.js';
import type { QueueListProps } from './queue-list.js';
import type { DecidedRow, DoubtedRow } from './queue-page.js';
import { authorOf, queueRow } from './queue-row.js';

/** Comments of the list on one page. */
const PAGE = 50;
const DECIDED_WORDS = 70;
/** Disagreements shown. */
const MOST_DOUBTED = 10;

export interface DeskReadDeps {
  readonly services: Pick<Services, 'find' | 'heldQueue' | 'doubted'>;
  readonly sessions: Pick<Sessions, 'moderators'>;
  readonly recent: RecentDecisions;
  readonly now: () => number;
}

export interface DeskReads {
  readonly queue: (site: SiteId, cursor?: string) => Promise<QueueListProps>;
  readonly names: (site: SiteId) => Promise<Names>;
  readonly decided: (site: SiteId) => Promise<readonly DecidedRow[]>;
  readonly doubted: (site: SiteId) => Promise<readonly DoubtedRow[]>;
  /** The comment of this id, if the site has it and it still has data. */
  readonly comment: (site: SiteId, id: string) => Promise<CommentView | undefined>;
  /** What was done to a comment just now, said once; undefined if there is nothing to say. */
  readonly noticeOf: (site: SiteId, id: string | undefined) => Promise<DeskNotice | undefined>;
}

const decidedRow = (view: CommentView, names: Names, nowMs: number): DecidedRow | undefined => {
  const decision = lastDecision(view);
  if (decision === undefined) return undefined;
  return {
    id: view.id,
    seen: view.commits,
    verdict: decision.verdict === 'flagged' ? 'other' : decision.verdict,
    what: decisionText(decision, names),
    age: age('en', decision.at, nowMs),
    author: authorOf(view),
    words: firstWords(view.comment.content, DECIDED_WORDS),
  };
};

const DONE = { ham: 'Published', spam: 'Rejected', flagged: 'Held' } as const;

/** What was done to the comment last, if a person did it. */
const noticeFor = (view: CommentView): DeskNotice | undefined => {
  const what = `${authorOf(view)}, “${firstWords(view.comment.content, 60)}”`;
  const wasTakenBack =
    view.story.findLast(({ event: { k } }) => k === 'human_decision' || k === 'revised')?.event.k === 'revised';
  if (wasTakenBack) return { text: `Taken back: ${what}`, undo: undefined };
  const decision = lastDecision(view);
  if (decision === undefined) return undefined;
  return { text: `${DONE[decision.verdict]}: ${what}`, undo: { id: view.id, seen: view.commits } };
};

/** What the desk's pages show, read for one site: a moderator's site is the only one that is ever asked for. */
export const makeDeskReads = ({ services, sessions, recent, now }: DeskReadDeps): DeskReads => {
  const names = async (site: SiteId): Promise<Names> =>
    new Map((await sessions.moderators(site)).map(({ id, name }) => [id, name]));

  const comment = async (site: SiteId, text: string): Promise<CommentView | undefined> => {
    const id = parseCommentId(text);
    const found = id === undefined ? undefined : await services.find(site, id);
    return found?.kind === 'comment' ? found : undefined;
  };

  return {
    queue: async (site, cursor) => {
      const page = await services.heldQueue(site, { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      return { rows: page.items.map((view) => queueRow(view, now())), total: page.total, next: page.next };
    },
    names,
    decided: async (site) => {
      const [ids, known] = await Promise.all([recent.recent(site), names(site)]);
      const views = await Promise.all(ids.map((id) => comment(site, id)));
      return views.flatMap((view) => (view === undefined ? [] : (decidedRow(view, known, now()) ?? [])));
    },
    doubted: async (site) =>
      (await services.doubted(site, MOST_DOUBTED)).map((view) => ({
        id: view.id,
        what: doubtText(view.doubt ?? ''),
        author: authorOf(view),
        words: firstWords(view.comment.content, DECIDED_WORDS),
      })),
    comment,
    noticeOf: async (site, id) => {
      const view = id === undefined ? undefined : await comment(site, id);
      return view === undefined ? undefined : noticeFor(view);
    },
  };
};

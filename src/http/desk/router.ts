import { Router, type Response } from 'express';

import { Problem } from '../../domain/problem.js';
import type { RecentDecisions } from '../../moderation/session-ports.js';
import type { Sessions } from '../../moderation/sessions.js';
import type { Decision, Services } from '../../services.js';
import type { Logger } from '../../telemetry/logger.js';
import type { CommentView } from '../../verdicts/view.js';
import { answerFailures } from '../pages/failures.js';
import { pageHeaders, privatePage } from '../pages/headers.js';
import { renderPage } from '../pages/layout.js';
import { readForm } from '../pages/read-form.js';
import { formField, pathField, queryField } from '../pages/request.js';
import { CommentPage } from './comment-page.js';
import { conflictText } from './decisions.js';
import { makeDeskReads, type DeskReads } from './desk-reads.js';
import type { DeskFrame } from './frame.js';
import { guard, refuse, signedIn } from './guard.js';
import type { DeskNotice } from './notice.js';
import { QueuePage } from './queue-page.js';
import { addSignIn } from './sign-in.js';
import { TrustPage } from './trust-page.js';

/** A form of the desk is a token, a number and a word. */
const FORM_BYTES = 4_096;
const FORM_FIELDS = 8;

export interface DeskDeps {
  readonly services: Pick<
    Services,
    'sites' | 'find' | 'explain' | 'heldQueue' | 'decide' | 'undo' | 'doubted' | 'trust'
  >;
  readonly sessions: Sessions;
  readonly recent: RecentDecisions;
  /** Where the service is reached: decides how cookies are set, and which origin forms may come from. */
  readonly publicUrl: () => string;
  readonly logger: Logger;
  /** Unix milliseconds. */
  readonly now: () => number;
}

const isConflict = (error: unknown): boolean => error instanceof Problem && error.type === 'edit-conflict';

/** What the buttons of a decision say. */
const CHOICES: ReadonlyMap<string, Pick<Decision, 'verdict' | 'teach'>> = new Map([
  ['ham', { verdict: 'ham', teach: true }],
  ['spam', { verdict: 'spam', teach: true }],
  ['spam-untaught', { verdict: 'spam', teach: false }],
]);

interface Shown {
  readonly notice?: DeskNotice | undefined;
  readonly conflict?: string | undefined;
}

/** The moderators' desk: sign-in, the queue, one comment, its decision. */
export const makeDeskRouter = (deps: DeskDeps): Router => {
  const { services, recent, logger, now } = deps;
  const reads: DeskReads = makeDeskReads(deps);
  const router = Router();
  const signedInOnly = guard(deps);

  const frame = async (res: Response): Promise<DeskFrame> => {
    const { moderator, formToken } = signedIn(res);
    const site = await services.sites.get(moderator.site);
    return { site: site?.name ?? moderator.site, moderator: moderator.name, formToken };
  };

  const sendComment = async (res: Response, view: CommentView, shown: Shown): Promise<void> => {
    const { site } = signedIn(res).moderator;
    const [outside, names, queue, explanation] = await Promise.all([
      frame(res),
      reads.names(site),
      reads.queue(site),
      services.explain(view),
    ]);
    res.type('html').send(renderPage(CommentPage({ ...outside, view, explanation, names, queue, ...shown })));
  };

  const sendConflict = async (res: Response, id: string): Promise<void> => {
    const { site } = signedIn(res).moderator;
    const [view, names] = await Promise.all([reads.comment(site, id), reads.names(site)]);
    if (view === undefined) {
      refuse(res, 404, 'notFound');
      return;
    }
    return sendComment(res.status(409), view, { conflict: conflictText(view, names, now()) });
  };

  /** The comment that waits next after the one just decided, or the desk itself if none does. */
  const nextPlace = async (res: Response, decided: CommentView): Promise<string> => {
    const { rows } = await reads.queue(signedIn(res).moderator.site);
    const next = rows.find((row) => row.receivedAt >= decided.receivedAt) ?? rows[0];
    return `/desk${next === undefined ? '' : `/c/${next.id}`}?after=${decided.id}`;
  };

  router.use('/desk', pageHeaders, privatePage, ...readForm(FORM_BYTES, FORM_FIELDS));
  addSignIn(router, deps);

  router.get('/desk', signedInOnly, async (req, res) => {
    const { site } = signedIn(res).moderator;
    const [outside, queue, decided, doubted, notice] = await Promise.all([
      frame(res),
      reads.queue(site, queryField(req, 'cursor')),
      reads.decided(site),
      reads.doubted(site),
      reads.noticeOf(site, queryField(req, 'after')),
    ]);
    res.type('html').send(renderPage(QueuePage({ ...outside, queue, decided, doubted, notice })));
  });

  router.get('/desk/c/:id', signedInOnly, async (req, res) => {
    const { site } = signedIn(res).moderator;
    const view = await reads.comment(site, pathField(req, 'id'));
    if (view === undefined) {
      refuse(res, 404, 'notFound');
      return;
    }
    return sendComment(res, view, { notice: await reads.noticeOf(site, queryField(req, 'after')) });
  });

  router.post('/desk/c/:id/decision', signedInOnly, async (req, res) => {
    const { moderator } = signedIn(res);
    const choice = CHOICES.get(formField(req, 'verdict') ?? '');
    const seen = Number(formField(req, 'seen'));
    const view = await reads.comment(moderator.site, pathField(req, 'id'));
    if (view === undefined) {
      refuse(res, 404, 'notFound');
      return;
    }
    if (choice === undefined || !Number.isSafeInteger(seen)) {
      refuse(res, 403, 'forbidden');
      return;
    }
    try {
      const decided = await services.decide({
        site: moderator.site,
        id: view.id,
        ...choice,
        moderator: moderator.id,
        seen,
      });
      if (decided?.kind !== 'comment') {
        refuse(res, 404, 'notFound');
        return;
      }
      await recent.remember(moderator.site, view.id);
      res.redirect(303, await nextPlace(res, decided));
      return;
    } catch (error) {
      if (!isConflict(error)) throw error;
      return sendConflict(res, view.id);
    }
  });

  router.post('/desk/c/:id/undo', signedInOnly, async (req, res) => {
    const { moderator } = signedIn(res);
    const seen = Number(formField(req, 'seen'));
    const view = await reads.comment(moderator.site, pathField(req, 'id'));
    if (view === undefined || !Number.isSafeInteger(seen)) {
      refuse(res, 404, 'notFound');
      return;
    }
    try {
      await services.undo({ site: moderator.site, id: view.id, moderator: moderator.id, seen });
      res.redirect(303, `/desk/c/${view.id}?after=${view.id}`);
      return;
    } catch (error) {
      if (!isConflict(error)) throw error;
      return sendConflict(res, view.id);
    }
  });

  router.get('/desk/filter', signedInOnly, async (_req, res) => {
    const { site } = signedIn(res).moderator;
    const [outside, trust] = await Promise.all([frame(res), services.trust(site)]);
    res.type('html').send(renderPage(TrustPage({ ...outside, trust })));
  });

  router.use('/desk', answerFailures({ logger, route: '/desk', send: (_, res) => refuse(res, 503, 'unavailable') }));
  return router;
};

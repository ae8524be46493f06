import { Router, type Request, type Response } from 'express';

import { parseSiteId } from '../../domain/ids.js';
import type { Services } from '../../services.js';
import type { Logger } from '../../telemetry/logger.js';
import { answerFailures } from '../pages/failures.js';
import { pageHeaders, privatePage } from '../pages/headers.js';
import { chooseLanguage } from '../pages/language.js';
import { inert } from '../pages/inert-text.js';
import { renderPage } from '../pages/layout.js';
import { limitPerAddress } from '../pages/rate-limit.js';
import { pathField } from '../pages/request.js';
import { HowPage } from './how-page.js';
import { NoticePage, type Notice } from './notice-page.js';
import { ReaderPage } from './reader-page.js';

/** Looks a person, or a page that waits for its verdict, may take; far too few to guess links by. */
const LOOKS_PER_MINUTE = 60;

export interface ReaderDeps {
  readonly services: Pick<Services, 'resolveReceipt' | 'explain' | 'sites'>;
  readonly logger: Logger;
}

const sendNotice = (req: Request, res: Response, notice: Notice): void => {
  res.type('html').send(renderPage(NoticePage({ notice, language: chooseLanguage(req, res) })));
};

/** GET /c/{token}: the reader's page. GET /how/{site}: what happens to any comment, for readers who have sent none yet. */
export const makeReaderRouter = ({ services, logger }: ReaderDeps): Router => {
  const router = Router();
  const limit = limitPerAddress({ perMinute: LOOKS_PER_MINUTE, refuse: (req, res) => sendNotice(req, res, 'tooMany') });

  router.get('/c/:token', pageHeaders, privatePage, limit, async (req, res) => {
    const found = await services.resolveReceipt(pathField(req, 'token'));
    if (found === undefined) {
      sendNotice(req, res.status(404), 'notFound');
      return;
    }
    const { site, view } = found;
    res.set('Candor-Status', view.kind === 'tombstone' ? view.reason : view.status);
    const explanation = view.kind === 'comment' ? await services.explain(view) : undefined;
    const language = chooseLanguage(req, res);
    return res.type('html').send(renderPage(ReaderPage({ site: site.name, view, language, explanation })));
  });

  router.get('/how/:site', pageHeaders, limit, async (req, res, next) => {
    const id = parseSiteId(pathField(req, 'site'));
    const site = id === undefined ? undefined : await services.sites.get(id);
    if (site === undefined) {
      next();
      return;
    }
    const language = chooseLanguage(req, res);
    const page = HowPage({ language, site: inert(site.name), policy: site.policy });
    return res.set('Cache-Control', 'no-store').type('html').send(renderPage(page));
  });

  for (const [path, route] of [
    ['/c', '/c/:token'],
    ['/how', '/how/:site'],
  ] as const) {
    router.use(path, answerFailures({ logger, route, send: (req, res) => sendNotice(req, res, 'unavailable') }));
  }
  return router;
};

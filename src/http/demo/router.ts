import { Router, type Request, type RequestHandler, type Response } from 'express';

import { siteOf } from '../../domain/ids.js';
import { DEFAULT_POLICY } from '../../domain/policy.js';
import type { Services } from '../../services.js';
import type { Site } from '../../sites/ports.js';
import type { Logger } from '../../telemetry/logger.js';
import type { CommentView } from '../../verdicts/view.js';
import { inert } from '../pages/inert-text.js';
import { answerFailures } from '../pages/failures.js';
import { pageHeaders } from '../pages/headers.js';
import { chooseLanguage } from '../pages/language.js';
import { renderPage } from '../pages/layout.js';
import { limitPerAddress } from '../pages/rate-limit.js';
import { readForm } from '../pages/read-form.js';
import { formField } from '../pages/request.js';
import { isSameOrigin } from '../pages/same-origin.js';
import { HowPage } from '../reader/how-page.js';
import { ARTICLE, articleText } from './article.js';
import { DemoPage, type DemoPageProps } from './demo-page.js';
import { postComment, type Entry, type Posted, type Sender } from './post-comment.js';

/** A comment of the largest size, percent-encoded. */
const FORM_BYTES = 256 * 1_024;
const FORM_FIELDS = 16;
const COMMENTS_SHOWN = 8;
const POSTS_PER_MINUTE = 30;
/** A form may stay open for a week; what is older, or from the future, is no time at all. */
const LONGEST_MS = 7 * 24 * 60 * 60_000;
const KEY_HEAD = 'sk_'.length;

export interface DemoDeps {
  readonly services: Pick<Services, 'list' | 'sites'>;
  /** Where the API is reached from here. */
  readonly apiBaseUrl: () => string;
  /** The demo site's key; undefined while there is none. */
  readonly apiKey: () => string | undefined;
  /** Where readers reach the service. */
  readonly publicUrl: () => string;
  readonly logger: Logger;
  /** Unix milliseconds. */
  readonly now: () => number;
}

const TROUBLE = {
  busy: 'Many comments are coming in just now. Your text is still here: send it again in a minute.',
  unavailable: 'Comments cannot be taken just now. Nothing you typed is lost: send it again in a minute.',
  invalid: 'Some of it needs another look.',
  foreign: 'This did not come from the form on this page, so nothing was sent. Your text is here: send it again.',
} as const;

const STATUS = { busy: 429, unavailable: 503, invalid: 422, foreign: 403 } as const;

/** Comments come and go. */
const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};

const senderOf = (req: Request): Sender => ({
  ip: req.ip?.replace(/^::ffff:(?=\d+\.)/, ''),
  userAgent: req.get('user-agent'),
});

/** The form's own fields. `shownMs` is undefined for what no form of ours sent. */
const readEntry = (req: Request, nowMs: number): { readonly entry: Entry; readonly shownMs: number | undefined } => {
  const shown = formField(req, 'shown') ?? '';
  const shownMs = /^\d{1,15}$/.test(shown) ? Number(shown) : undefined;
  const elapsed = nowMs - (shownMs ?? nowMs);
  const field = (name: string): string => formField(req, name) ?? '';
  return {
    shownMs,
    entry: {
      name: field('name'),
      email: field('email'),
      website: field('website'),
      text: field('text'),
      trap: field('fax'),
      elapsedMs: elapsed >= 0 && elapsed <= LONGEST_MS ? elapsed : undefined,
    },
  };
};

/** The demo: an article with a form that is a client of the public API like any other. */
export const makeDemoRouter = ({ services, apiBaseUrl, apiKey, publicUrl, logger, now }: DemoDeps): Router => {
  const router = Router();

  const demoSite = async (): Promise<Site | undefined> => {
    const id = siteOf((apiKey() ?? '').slice(KEY_HEAD));
    return id === undefined ? undefined : services.sites.get(id);
  };

  const published = async (): Promise<readonly CommentView[]> => {
    const site = await demoSite();
    if (site === undefined) return [];
    return (await services.list(site.id, { status: 'ham', limit: COMMENTS_SHOWN })).items;
  };

  const sendPage = async (res: Response, props: Omit<DemoPageProps, 'comments'>): Promise<void> => {
    res.type('html').send(renderPage(DemoPage({ ...props, comments: await published() })));
  };

  const post = async (req: Request, entry: Entry): Promise<Posted> => {
    const key = apiKey();
    if (key === undefined) return { kind: 'unavailable' };
    const { title, publishedAt, language, path } = ARTICLE;
    const article = { url: `${publicUrl()}${path}`, title, text: articleText, publishedAt, language };
    return postComment({ baseUrl: apiBaseUrl(), key }, entry, senderOf(req), article);
  };

  router.use('/demo', pageHeaders, noStore, ...readForm(FORM_BYTES, FORM_FIELDS));

  router.get('/demo', (_req, res) => sendPage(res, { shownMs: now() }));

  router.get('/demo/how', async (req, res) => {
    const site = await demoSite();
    const language = chooseLanguage(req, res);
    const page = HowPage({
      language,
      site: inert(site?.name ?? 'this site'),
      policy: site?.policy ?? DEFAULT_POLICY,
      backTo: '/demo#write',
    });
    res.type('html').send(renderPage(page));
  });

  const sendBack = (req: Request, res: Response, trouble: keyof typeof TROUBLE): Promise<void> => {
    const { entry, shownMs } = readEntry(req, now());
    return sendPage(res.status(STATUS[trouble]), { entry, shownMs: shownMs ?? now(), trouble: TROUBLE[trouble] });
  };

  const limit = limitPerAddress({
    perMinute: POSTS_PER_MINUTE,
    refuse: (req, res) => sendBack(req, res, 'busy'),
  });

  // No cookie is involved and nothing is done in anybody's name; the checks keep other sites' pages from posting here.
  router.post('/demo', limit, async (req, res) => {
    const { entry, shownMs } = readEntry(req, now());
    if (shownMs === undefined || !isSameOrigin(req, publicUrl())) return sendBack(req, res, 'foreign');
    const posted = await post(req, entry);
    switch (posted.kind) {
      case 'accepted': {
        res.redirect(303, posted.path);
        return;
      }
      case 'invalid':
        return sendPage(res.status(422), { entry, shownMs, faults: posted.faults, trouble: TROUBLE.invalid });
      default:
        return sendBack(req, res, posted.kind);
    }
  });

  // The article does not need the store: without it, it stands without comments.
  router.use(
    '/demo',
    answerFailures({
      logger,
      route: '/demo',
      send: (_, res) => {
        res.type('html').send(renderPage(DemoPage({ comments: [], shownMs: now(), trouble: TROUBLE.unavailable })));
      },
    }),
  );
  return router;
};

import type { VNode } from 'preact';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from '../../telemetry/logger.js';
import type { Checks } from '../../services.js';
import type { Site } from '../../sites/ports.js';
import { answerFailures } from '../pages/failures.js';
import { renderPage } from '../pages/layout.js';
import { limitPerAddress } from '../pages/rate-limit.js';
import { queryField } from '../pages/request.js';
import { NoStatisticsPage, SnapshotPage, StatisticsPage } from './statistics-page.js';
import { daily, monthly } from './statistics.js';

export interface FrameDeps {
  readonly checks: Checks;
  readonly logger: Logger;
  /** Unix milliseconds. */
  readonly now: () => number;
}

const LOOKS_PER_MINUTE = 120;
const YEAR = 12;

/** Who may show the page in a frame: the site it is about, by either scheme, since WordPress' admin pages may have another. */
const framers = ({ url }: Site): string => {
  const { host } = new URL(url);
  return `http://${host} https://${host}`;
};

const send = (res: Response, status: number, page: string, framedBy: string): void => {
  res
    .status(status)
    .set({
      'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    .type('html')
    .send(page);
};

/** By the token that the plugin fetched, or by the key itself, as plugins up to 5.0 put it there. */
const siteOf = async (req: Request, { checks }: FrameDeps): Promise<Site | undefined> =>
  (await checks.siteOfStatistics(queryField(req, 'token') ?? '')) ??
  (await checks.siteOf(queryField(req, 'api_key') ?? ''));

type Tallies = Awaited<ReturnType<Checks['tallies']>>;

const showing =
  (deps: FrameDeps, pageOf: (site: Site, tallies: Tallies, nowMs: number) => VNode): RequestHandler =>
  async (req, res) => {
    const site = await siteOf(req, deps);
    if (site === undefined) {
      send(res, 403, renderPage(NoStatisticsPage()), "'none'");
      return;
    }
    const page = pageOf(site, await deps.checks.tallies(site.id), deps.now());
    send(res, 200, renderPage(page), framers(site));
  };

/** The two pages that a site's WordPress shows in frames: its last months, and everything. */
export const makeStatisticsFrames = (deps: FrameDeps): Router => {
  const router = Router();
  const refuse = (_req: Request, res: Response): void => {
    send(res, 429, renderPage(NoStatisticsPage()), "'none'");
  };
  const limit = limitPerAddress({ perMinute: LOOKS_PER_MINUTE, refuse });
  router.get(
    '/1.0/snapshot.php',
    limit,
    showing(deps, ({ name }, tallies, nowMs) => SnapshotPage({ site: name, periods: monthly(tallies, nowMs) })),
  );
  router.get(
    '/1.0/user-stats.php',
    limit,
    showing(deps, ({ name }, tallies, nowMs) => {
      const plots = [
        { heading: 'The last sixty days', periods: daily(tallies, nowMs) },
        { heading: 'The last twelve months', periods: monthly(tallies, nowMs, YEAR) },
      ];
      return StatisticsPage({ site: name, plots });
    }),
  );
  router.use(
    '/1.0',
    answerFailures({
      logger: deps.logger,
      route: '/1.0',
      send: (_req, res) => {
        send(res, 503, renderPage(NoStatisticsPage()), "'none'");
      },
    }),
  );
  return router;
};

import express, { type Express, type Router } from 'express';
import type { Services } from '../services.js';
import { makeAuthenticate } from '../sites/authenticate.js';
import type { Logger } from '../telemetry/logger.js';
import type { ApiContext, ReadyReport } from './api/context.js';
import { makeRateLimit } from './api/rate-limit.js';
import { apiRouter } from './api/route.js';
import { apiRoutes } from './api/routes.js';
import { makeDocsRouter } from './docs/docs-router.js';
import { handleProblems } from './middleware/handle-problems.js';
import { notFound } from './middleware/not-found.js';

export interface AppOptions {
  readonly services: Services;
  readonly config: {
    /** IP addresses and networks whose X-Forwarded-For is believed; of all others it is ignored. */
    readonly trustedProxies: readonly string[];
    /** Requests a second of one site, counted in this process. */
    readonly rateLimit: number;
  };
  readonly logger: Logger;
  /** Where readers reach the service, without a trailing slash. Asked at each use: with port 0 it is known only once the service listens. */
  readonly publicUrl: () => string;
  readonly readiness: () => Promise<ReadyReport>;
  /** Unix milliseconds. */
  readonly clock: () => number;
  /** Routers of the pages, each with its whole paths. Routers, never apps: a mounted app changes the prototype of every request, which undoes make-server.ts. */
  readonly faces: readonly Router[];
}

/** The API, its manual and the pages, ending in the one place that turns errors into answers. */
export const buildApp = (options: AppOptions): Express => {
  const { services, config, logger, publicUrl, readiness, clock, faces } = options;
  const context: ApiContext = {
    services,
    publicUrl,
    readiness,
    authenticate: makeAuthenticate(services.sites, clock),
    rateLimit: makeRateLimit(config.rateLimit),
  };
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', [...config.trustedProxies]);

  const routers = [apiRouter(apiRoutes(context), context), makeDocsRouter(), ...faces];
  for (const router of routers) app.use(router);
  app.use(notFound(routers));
  app.use(handleProblems({ logger, publicUrl }));
  return app;
};

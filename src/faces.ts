import type { Router } from 'express';
import type { ApiProcess } from './api-process.js';
import { readDemoSite } from './files/demo-site.js';
import { makeAkismetRouter } from './http/akismet/router.js';
import { makeStatisticsFrames } from './http/akismet/statistics-frames.js';
import { makeRateLimit } from './http/api/rate-limit.js';
import { makeCoralRouter } from './http/coral/router.js';
import { makeDemoRouter } from './http/demo/router.js';
import { makeDeskRouter } from './http/desk/router.js';
import { makeAssetsRouter } from './http/pages/assets.js';
import { makeReaderRouter } from './http/reader/router.js';
import { makeSessions } from './moderation/sessions.js';
import { pooledRandom } from './privacy/random.js';
import { makeSessionStore } from './redis/session-store.js';
import { shielded } from './shield.js';
import type { Logger } from './telemetry/logger.js';

export interface FaceParts {
  readonly api: ApiProcess;
  /** The folder with the demo page's API key; without one there is no demo. */
  readonly dataDir: string;
  /** Where this very process listens. */
  readonly apiBaseUrl: () => string;
  readonly logger: Logger;
  readonly publicUrl: () => string;
  readonly now: () => number;
  /** Requests a second of one site, counted in this process. */
  readonly rateLimit: number;
  /** Told of each answer to an Akismet client: endpoint and outcome. */
  readonly onAnswered: (endpoint: string, outcome: string) => void;
}

/** The demo's key. Read at each use until it is there: the first start makes it after this process. */
const demoKeyIn = (dataDir: string): (() => string | undefined) => {
  let key: string | undefined;
  return () => (key ??= readDemoSite(dataDir)?.apiKey);
};

/** The pages of one API process: the desk, the readers' pages, the demo; and what Akismet clients and Coral speak to. */
export const makeFaces = (parts: FaceParts): readonly Router[] => {
  const { api, dataDir, apiBaseUrl, logger, publicUrl, now, onAnswered } = parts;
  const store = makeSessionStore(api.redis);
  const sessions = shielded(makeSessions({ moderators: store, sessions: store, now, random: pooledRandom() }));
  const { services } = api;
  return [
    makeAssetsRouter(),
    makeReaderRouter({ services, logger }),
    makeDeskRouter({ services, sessions, recent: shielded(store), publicUrl, logger, now }),
    makeAkismetRouter({ services, publicUrl, rateLimit: makeRateLimit(parts.rateLimit), logger, onAnswered, now }),
    makeStatisticsFrames({ checks: services.checks, logger, now }),
    makeCoralRouter({ services, logger, now }),
    makeDemoRouter({ services, apiBaseUrl, apiKey: demoKeyIn(dataDir), publicUrl, logger, now }),
  ];
};

import { afterAll, beforeAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Router } from 'express';

import { buildApp } from '../../src/http/app.js';
import { makeDemoRouter } from '../../src/http/demo/router.js';
import { makeDeskRouter } from '../../src/http/desk/router.js';
import { closeServer, makeServer } from '../../src/http/make-server.js';
import { makeAssetsRouter } from '../../src/http/pages/assets.js';
import { makeReaderRouter } from '../../src/http/reader/router.js';
import { makeSessions, type Sessions } from '../../src/moderation/sessions.js';
import { makeSessionStore } from '../../src/redis/session-store.js';
import type { Services } from '../../src/services.js';
import type { Site } from '../../src/sites/ports.js';
import { createLogger } from '../../src/telemetry/logger.js';
import type { TestService } from './service.js';

export interface Pages {
  /** Address of the service, without a trailing slash. */
  readonly url: (path?: string) => string;
  readonly sessions: () => Sessions;
  readonly routers: () => readonly Router[];
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Makes `/demo` the page of this site. */
  readonly useForDemo: (apiKey: string) => void;
  /** A fresh sign-in address for a moderator of the site. */
  readonly signInUrl: (site: Site, name?: string) => Promise<string>;
}

export interface PagesOptions {
  readonly services?: (real: Services) => Services;
  readonly now?: () => number;
  /** As configured; where it listens unless told. */
  readonly publicUrl?: string;
}

/** A whole HTTP process with its pages on a free port, in front of `service`. Call it at the top of a test file. */
export const testPages = (service: TestService, options: PagesOptions = {}): Pages => {
  const { now = Date.now } = options;
  const logged: string[] = [];
  let server: Server | undefined;
  let sessions: Sessions | undefined;
  let routers: readonly Router[] = [];
  let apiKey: string | undefined;
  const listening = (): string => `http://127.0.0.1:${(server?.address() as AddressInfo).port}`;
  const publicUrl = (): string => options.publicUrl ?? listening();
  const opened = (): Sessions => {
    if (sessions === undefined) throw new Error('the pages are only there inside tests');
    return sessions;
  };

  beforeAll(async () => {
    const { services: real, redis } = service.api();
    const services = options.services?.(real) ?? real;
    const store = makeSessionStore(redis);
    const destination = { write: (line: string) => void logged.push(line) };
    const logger = createLogger({ level: 'debug', part: 'api', destination });
    sessions = makeSessions({ moderators: store, sessions: store, now, random: randomBytes });
    routers = [
      makeAssetsRouter(),
      makeReaderRouter({ services, logger }),
      makeDemoRouter({ services, apiBaseUrl: listening, apiKey: () => apiKey, publicUrl, logger, now }),
      makeDeskRouter({ services, sessions, recent: store, publicUrl, logger, now }),
    ];
    const app = buildApp({
      services,
      config: { rateLimit: 100_000, trustedProxies: [] },
      logger,
      publicUrl,
      readiness: () => Promise.resolve({ ready: true, parts: [] }),
      clock: now,
      faces: routers,
    });
    server = makeServer(app);
    const starting = server;
    await new Promise<void>((resolve) => starting.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    if (server === undefined) return;
    const closed = closeServer(server);
    server.closeAllConnections();
    await closed;
  });

  return {
    url: (path = '') => `${listening()}${path}`,
    sessions: opened,
    routers: () => routers,
    logged,
    useForDemo: (key) => {
      apiKey = key;
    },
    signInUrl: async (site, name = 'Ann Peters') => {
      const { link } = await opened().invite(site.id, name);
      return `${listening()}/desk/sign-in/${link}`;
    },
  };
};

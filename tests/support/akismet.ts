import { randomBytes } from 'node:crypto';
import { makeAkismetRouter } from '../../src/http/akismet/router.js';
import { makeStatisticsFrames } from '../../src/http/akismet/statistics-frames.js';
import { makeRateLimit } from '../../src/http/api/rate-limit.js';
import { makeReaderRouter } from '../../src/http/reader/router.js';
import type { Policy } from '../../src/domain/policy.js';
import { akismetKeyName } from '../../src/privacy/pseudonyms.js';
import type { Services } from '../../src/services.js';
import { newAkismetKey } from '../../src/sites/akismet-keys.js';
import type { Site } from '../../src/sites/ports.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { honestText } from './honest-comments.js';
import { httpService, type Answer, type HttpService } from './http.js';
import type { TestService } from './service.js';
import { chanceFrom } from './spun-campaigns.js';

export type Fields = Readonly<Record<string, string>>;

export interface AkismetSite {
  readonly site: Site;
  /** Of the REST API. */
  readonly apiKey: string;
  readonly key: string;
}

export interface Asked {
  /** `1.1` unless told. */
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST';
  /** In the place of a form. */
  readonly body?: string | Buffer;
}

export interface AkismetFace {
  readonly http: HttpService;
  readonly aSite: (options?: { readonly policy?: Partial<Policy>; readonly url?: string }) => Promise<AkismetSite>;
  /** Sends `fields` as a form. */
  readonly ask: (endpoint: string, fields: Fields, asked?: Asked) => Promise<Answer>;
  /** Endpoint and outcome of each answer. */
  readonly answered: ReadonlyArray<readonly [endpoint: string, outcome: string]>;
}

/** A key for Akismet clients of a site. */
export const anAkismetKey = async (service: TestService, site: Site): Promise<string> => {
  const { services, keyring } = service.api();
  const key = newAkismetKey(randomBytes);
  await services.sites.addAkismetKey(site.id, akismetKeyName(keyring, key), new Date().toISOString());
  return key;
};

export interface AkismetFaceOptions {
  readonly services?: (real: Services) => Services;
  readonly rateLimit?: number;
}

/** The Akismet face in front of `service`, with the readers' pages beside it. Call it at the top of a test file. */
export const akismetFace = (service: TestService, options: AkismetFaceOptions = {}): AkismetFace => {
  const answered: Array<readonly [string, string]> = [];
  const logged: string[] = [];
  const http = httpService(() => service.api().services, {
    faces: () => {
      const real = service.api().services;
      const services = options.services?.(real) ?? real;
      const logger = createLogger({
        level: 'debug',
        part: 'api',
        destination: { write: (line) => void logged.push(line) },
      });
      const publicUrl = (): string => `http://127.0.0.1:${http.port()}`;
      const rateLimit = makeRateLimit(options.rateLimit ?? 100_000);
      const onAnswered = (endpoint: string, outcome: string): void => void answered.push([endpoint, outcome]);
      return [
        makeAkismetRouter({ services, publicUrl, rateLimit, logger, onAnswered, now: Date.now }),
        makeStatisticsFrames({ checks: services.checks, logger, now: Date.now }),
        makeReaderRouter({ services, logger }),
      ];
    },
  });
  return {
    http: { ...http, logged },
    answered,
    aSite: async (facts = {}) => {
      const { site, apiKey } = await service.aSite({ url: 'http://news.example', ...facts });
      return { site, apiKey, key: await anAkismetKey(service, site) };
    },
    ask: (endpoint, fields, { version = '1.1', headers = {}, method = 'POST', body } = {}) => {
      const text = new URLSearchParams(fields).toString();
      if (method === 'GET') return http.askFace('GET', `/${version}/${endpoint}?${text}`, { headers });
      const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers };
      return http.askFace('POST', `/${version}/${endpoint}`, { headers: form, body: body ?? text });
    },
  };
};

/** An honest comment; of each seed another. */
export const aText = (seed: number): string => honestText(chanceFrom(seed), 3);

/**
 * What a client sends of an ordinary comment of that site: the same each time, and another than on other sites, which would
 * take it for a campaign.
 */
export const aCheck = ({ key }: Pick<AkismetSite, 'key'>, fields: Fields = {}): Fields => ({
  api_key: key,
  blog: 'http://news.example',
  user_ip: `192.0.2.${Number.parseInt(key.slice(0, 2), 16)}`,
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
  permalink: 'http://news.example/tram',
  comment_type: 'comment',
  comment_author: 'Ann Peters',
  comment_author_email: 'ann@mail.example',
  comment_content: aText(Number.parseInt(key.slice(0, 8), 16)),
  ...fields,
});

/** A key that nobody has. */
export const WRONG_KEY = '000000000000';
/** An author whom every service of this kind takes for a spammer. */
export const SPAM_AUTHOR = 'akismet-guaranteed-spam';

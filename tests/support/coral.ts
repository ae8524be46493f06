import { createHmac, randomUUID } from 'node:crypto';
import type { SiteId } from '../../src/domain/ids.js';
import { makeCoralRouter } from '../../src/http/coral/router.js';
import type { Services } from '../../src/services.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { httpService } from './http.js';

/** As Coral's document of external moderation phases has it, with a field it may grow beside. */
export interface CoralRequest {
  readonly action: string;
  readonly comment: { readonly body: string; readonly parentID: string | null };
  readonly author: { readonly id: string; readonly role: string };
  readonly story: { readonly id: string; readonly url: string };
  readonly site: { readonly id: string };
  readonly tenantID: string;
  readonly tenantDomain: string;
}

/** A request for a comment of an author of its own, and what is to be told apart about it. */
export const aCoralRequest = (body: string, facts: Partial<CoralRequest> = {}): CoralRequest => ({
  action: 'NEW',
  comment: { body, parentID: null },
  author: { id: randomUUID(), role: 'COMMENTER' },
  story: { id: '245b3856-b0a0-4d2f-a6bb-58c71f18d6a6', url: 'https://gazette.example/posts/a-story/' },
  site: { id: 'a4bede88-2d2c-4424-bc18-4322a9e285a6' },
  tenantID: '19ba5794-7eeb-4d46-a81b-c00c61672501',
  tenantDomain: 'coral.gazette.example',
  ...facts,
});

export const signedWith = (secret: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

export interface CoralAnswer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly json: () => unknown;
}

export interface CoralFace {
  readonly port: () => number;
  /** Every line that was logged, as text. */
  readonly logged: () => string;
  /** Sends bytes with a header of signatures, or without one. */
  readonly send: (site: string, body: string, signature?: string) => Promise<CoralAnswer>;
  /** Asks as Coral does: indented JSON, signed. */
  readonly ask: (site: SiteId, secret: string, request: object) => Promise<CoralAnswer>;
}

/** The face for Coral on a free port, in front of `services`. Call it at the top of a test file. */
export const coralFace = (services: () => Services, now: () => number): CoralFace => {
  const logged: string[] = [];
  const destination = { write: (line: string) => void logged.push(line) };
  const logger = createLogger({ level: 'debug', part: 'api', destination });
  const { port, ...http } = httpService(services, {
    faces: () => [makeCoralRouter({ services: services(), logger, now })],
  });
  const send: CoralFace['send'] = async (site, body, signature) => {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Coral Moderation/9.8.1',
      ...(signature === undefined ? {} : { 'x-coral-signature': signature }),
    };
    const answer = await fetch(`http://127.0.0.1:${port()}/coral/${site}`, { method: 'POST', headers, body });
    const text = await answer.text();
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      text,
      json: () => JSON.parse(text) as unknown,
    };
  };
  return {
    port,
    logged: () => [...logged, ...http.logged].join(''),
    send,
    ask: (site, secret, request) => {
      const body = JSON.stringify(request, null, 2);
      return send(site, body, signedWith(secret, body));
    },
  };
};

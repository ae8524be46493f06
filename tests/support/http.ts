import { afterAll, beforeAll } from '@jest/globals';
import { request as nodeRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Express, Router } from 'express';
import { buildApp, type AppOptions } from '../../src/http/app.js';
import type { OpenApiDocument } from '../../src/http/api/openapi.js';
import { closeServer, makeServer, type ServerLimits } from '../../src/http/make-server.js';
import type { Services } from '../../src/services.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { makeContract, type Contract } from './openapi.js';

export interface HttpServiceOptions {
  /** Services in the place of the given ones, where a test needs a fault. */
  readonly services?: (real: Services) => Services;
  readonly rateLimit?: number;
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<ServerLimits>;
  readonly faces?: readonly Router[] | (() => readonly Router[]);
  readonly readiness?: AppOptions['readiness'];
  readonly clock?: () => number;
}

export interface Sent {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | Buffer | object;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON. Tests look at what they know is there. */
  readonly json: () => Record<string, unknown>;
}

export interface HttpService {
  readonly port: () => number;
  readonly app: () => Express;
  readonly contract: () => Contract;
  /** Every line that was logged, as text. */
  readonly logged: readonly string[];
  /** Sends a request and holds the answer against the OpenAPI document before the test sees it. */
  readonly ask: (method: string, path: string, sent?: Sent) => Promise<Answer>;
  /** Sends a request to a face that the OpenAPI document does not describe. */
  readonly askFace: (method: string, path: string, sent?: Sent) => Promise<Answer>;
  /** Writes bytes to a new connection; resolves with all that came back when the server has closed it, or as `until` says. */
  readonly raw: (bytes: string | Buffer, until?: (received: string) => boolean) => Promise<string>;
  /** Writes bytes to a new connection and breaks it off. */
  readonly hangUp: (bytes: string | Buffer) => Promise<void>;
}

const toBytes = (body: Sent['body']): string | Buffer | undefined =>
  typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body;

const send = (port: number, method: string, path: string, { key, headers = {}, body }: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const bytes = toBytes(body);
    const outgoing = nodeRequest({
      port,
      host: '127.0.0.1',
      method,
      path,
      agent: false,
      headers: {
        ...(bytes === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(bytes) }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...headers,
      },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      // After an early refusal the rest of the body may break off; the answer is there all the same.
      outgoing.off('error', reject).on('error', () => undefined);
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text,
          json: () => JSON.parse(text) as Record<string, unknown>,
        });
      });
    });
    outgoing.end(bytes);
  });

const exchange = (port: number, bytes: string | Buffer, until: (received: string) => boolean): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (until(received)) socket.destroy();
    });
    // A reset after the answer loses nothing that came before.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(received);
    });
  });

const breakOff = (port: number, bytes: string | Buffer): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, () => socket.destroy()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
  });

const flat = (headers: IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

/** A whole HTTP process of its own on a free port, in front of `services`. Call it at the top of a test file. */
export const httpService = (services: () => Services, options: HttpServiceOptions = {}): HttpService => {
  const logged: string[] = [];
  let server: Server | undefined;
  let app: Express | undefined;
  let contract: Contract | undefined;
  const port = (): number => (server?.address() as AddressInfo).port;
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the service is only there inside tests');
    return part;
  };

  beforeAll(async () => {
    const real = services();
    app = buildApp({
      services: options.services?.(real) ?? real,
      config: { rateLimit: options.rateLimit ?? 100_000, trustedProxies: options.trustedProxies ?? [] },
      logger: createLogger({ level: 'debug', part: 'api', destination: { write: (line) => void logged.push(line) } }),
      publicUrl: () => `http://127.0.0.1:${port()}`,
      readiness: options.readiness ?? (() => Promise.resolve({ ready: true, parts: [{ name: 'store', ready: true }] })),
      clock: options.clock ?? Date.now,
      faces: typeof options.faces === 'function' ? options.faces() : (options.faces ?? []),
    });
    server = makeServer(app, options.limits);
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const document = await send(port(), 'GET', '/openapi.json', {});
    contract = makeContract(JSON.parse(document.text) as OpenApiDocument);
  });
  afterAll(async () => {
    if (server === undefined) return;
    const closed = closeServer(server);
    server.closeAllConnections();
    await closed;
  });

  return {
    port,
    app: () => there(app),
    contract: () => there(contract),
    logged,
    ask: async (method, path, sent = {}) => {
      const answer = await send(port(), method, path, sent);
      const { expectDocumented, templateOf } = there(contract);
      expectDocumented(method, templateOf(path), { ...answer, headers: flat(answer.headers), body: answer.text });
      return answer;
    },
    askFace: (method, path, sent = {}) => send(port(), method, path, sent),
    raw: (bytes, until = () => false) => exchange(port(), bytes, until),
    hangUp: (bytes) => breakOff(port(), bytes),
  };
};

import { createServer, IncomingMessage, ServerResponse, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Express } from 'express';
import { Problem } from '../domain/problem.js';
import { failBody } from './middleware/read-body.js';

export interface ServerLimits {
  /** For the headers, and for the whole request from its first byte: a slow sender holds a connection no longer. */
  readonly requestMs: number;
  /** Connections that ask nothing. Longer than the 60 s for which reverse proxies usually keep theirs, so that theirs end first. */
  readonly idleMs: number;
  readonly maxConnections: number;
}

/** Node looks for late requests once a second, so that the 15 s the API documents are kept. */
const CHECK_MS = 1_000;
const LIMITS: ServerLimits = { requestMs: 14_000, idleMs: 65_000, maxConnections: 2_000 };
const MAX_HEADER_BYTES = 16 * 1024;

type AnyConstructor = abstract new (...args: never[]) => object;

/**
 * A constructor like `base` whose instances have `prototype` from the start.
 *
 * Express sets the prototype of every request and response to those of the app, and V8 gives up what it knows of an object
 * whose prototype changes: 52 of 75 microseconds a request (expressjs/express#5998). Objects that are born with the very
 * prototype make that call do nothing. Node's two classes are functions of the old kind, which can be called on a
 * `this` made elsewhere; tests/http/prototypes.test.ts holds all of this.
 *
 * V8 sizes the objects of a constructor by what it and the constructors it inherits from assign. Without `base` above
 * it, this one assigns nothing: an answer's fields find no room in the object and it becomes a dictionary.
 */
const bornAs = <Base extends AnyConstructor>(base: Base, prototype: object): Base => {
  function Born(this: object, ...args: unknown[]): void {
    Reflect.apply(base as unknown as (...args: unknown[]) => void, this, args);
  }
  Born.prototype = prototype;
  Object.setPrototypeOf(Born, base);
  return Born as unknown as Base;
};

/** The status of an answer to what could not be read as HTTP. */
const statusLineOf = (code: string | undefined): string => {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return '431 Request Header Fields Too Large';
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return '413 Payload Too Large';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return '408 Request Timeout';
    default:
      return '400 Bad Request';
  }
};

/** True if part of an answer is on this connection already: a second one behind it would be read as its rest. */
const isAnswering = (socket: Socket): boolean => {
  const { _httpMessage: answer } = socket as Socket & { readonly _httpMessage?: ServerResponse | null };
  return answer?.headersSent ?? false;
};

/** What Node does by itself without a listener, but that a body which comes too slowly is answered with its problem. */
const onClientError = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && failBody(socket, new Problem('request-timeout'))) return;
  if (!socket.writable || isAnswering(socket)) socket.destroy(error);
  else socket.end(`HTTP/1.1 ${statusLineOf(error.code)}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** The HTTP server of `app`, not listening yet. */
export const makeServer = (app: Express, limits: Partial<ServerLimits> = {}): Server => {
  const { requestMs, idleMs, maxConnections } = { ...LIMITS, ...limits };
  const server = createServer(
    {
      IncomingMessage: bornAs<typeof IncomingMessage>(IncomingMessage, app.request),
      ServerResponse: bornAs<typeof ServerResponse>(ServerResponse, app.response),
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: requestMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(CHECK_MS, requestMs),
      keepAliveTimeout: idleMs,
    },
    app,
  );
  server.maxConnections = maxConnections;
  server.on('clientError', onClientError);
  // Without this Node says `100 Continue` by itself, before anybody has looked at the announced length.
  server.on('checkContinue', app);
  return server;
};

const IDLE_SWEEP_MS = 50;

/** Takes no more connections, lets answers under way end, and resolves when the last connection is closed. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, IDLE_SWEEP_MS);
    server.close((error) => {
      clearInterval(sweep);
      if (error) reject(error);
      else resolve();
    });
  });

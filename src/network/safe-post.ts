import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Post, Posted } from '../webhooks/ports.js';
import { makeMayReach } from './public-addresses.js';
import { bareHost, type ReachOf } from './reach.js';

/** For the whole call, from looking the name up to the last byte that is read, unless told. */
const TOTAL_MS = 15_000;
/** Of an answer; what comes after it is of no interest. */
const MAX_ANSWER_BYTES = 64 * 1024;

class Refused extends Error {}

type Resolve = (host: string, done: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

const bySystem: Resolve = (host, done) => {
  systemLookup(host, { all: true, verbatim: true }, (error, addresses) => {
    done(error, addresses);
  });
};

/**
 * Finds the addresses of a name once, refuses it if any of them may not be called, and hands on just these: the connection
 * goes where it was looked, whatever the name says a moment later.
 */
const checkedLookup =
  (resolve: Resolve, mayReach: (address: string) => boolean): LookupFunction =>
  (host, options, done) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses;
      if (error !== null || first === undefined) done(error ?? new Refused('no address'), '', 0);
      else if (!addresses.every(({ address }) => mayReach(address))) done(new Refused('not a public address'), '', 0);
      else if (options.all === true) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };

/** In a word, without what the other side says: that may be anything. */
const reasonOf = (error: Error): string => {
  if (error instanceof Refused) return error.message;
  const { code = 'failed' } = error as NodeJS.ErrnoException;
  return code === 'ABORT_ERR' ? 'no answer in time' : code;
};

/** Seconds from now that a header `Retry-After` (RFC 9110, 10.2.3) means; undefined where it is none. */
const secondsIn = (header: string | undefined): number | undefined => {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const ms = Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, Math.ceil(ms / 1_000));
};

const postedOf = ({ statusCode = 0, headers }: IncomingMessage): Posted => {
  const retryAfterSeconds = secondsIn(headers['retry-after']);
  return { status: statusCode, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
};

const drained = (answer: IncomingMessage): void => {
  let size = 0;
  answer.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) answer.destroy();
  });
  answer.on('error', () => undefined);
};

export interface SafePostOptions {
  /** Networks beside the public Internet that may be called: addresses, or CIDR blocks. */
  readonly allowed: readonly string[];
  /** Whose choice the addresses are that come here. */
  readonly reachOf: ReachOf;
  /** The system's resolver unless told. */
  readonly resolve?: Resolve;
  readonly totalMs?: number;
}

/** A Post. Redirects are answers like any other here, so that nothing is followed. */
export const makeSafePost = ({ allowed, reachOf, resolve = bySystem, totalMs = TOTAL_MS }: SafePostOptions): Post => {
  const mayReach = makeMayReach(allowed);
  return (url, headers, body) => {
    const target = new URL(url);
    const reach = reachOf(target);
    const host = bareHost(target);
    // A number is not looked up.
    if (isIP(host) !== 0 && !mayReach(host, reach)) return Promise.resolve({ failed: 'not a public address' });
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      lookup: checkedLookup(resolve, (address) => mayReach(address, reach)),
      signal: AbortSignal.timeout(totalMs),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Candor',
        ...headers,
      },
    };
    return new Promise<Posted>((done) => {
      const send = target.protocol === 'https:' ? tlsRequest : plainRequest;
      const request = send(target, options, (answer) => {
        drained(answer);
        done(postedOf(answer));
      });
      request.on('error', (error) => {
        done({ failed: reasonOf(error) });
      });
      request.end(body);
    });
  };
};

import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Post, Posted } from '../webhooks/ports.js';
import { makeMayReach } from './public-addresses.js';

/** For the whole call, from looking the name up to the last byte that is read. */
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

const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** In a word, without what the other side says: that may be anything. */
const reasonOf = (error: Error): string =>
  error instanceof Refused ? error.message : ((error as NodeJS.ErrnoException).code ?? 'failed');

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
  /** The system's resolver unless told. */
  readonly resolve?: Resolve;
}

/**
 * A Post. Redirects are answers like any other here, so that nothing is followed. An address that was written as a number,
 * or as `localhost`, is the operator's own choice, since only registered origins come here.
 */
export const makeSafePost = ({ allowed, resolve = bySystem }: SafePostOptions): Post => {
  const mayReach = makeMayReach(allowed);
  return (url, headers, body) => {
    const target = new URL(url);
    const host = bareHost(target);
    const isWritten = isIP(host) !== 0 || host === 'localhost';
    if (isIP(host) !== 0 && !mayReach(host, true)) return Promise.resolve({ failed: 'not a public address' });
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      lookup: checkedLookup(resolve, (address) => mayReach(address, isWritten)),
      signal: AbortSignal.timeout(TOTAL_MS),
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
        done({ status: answer.statusCode ?? 0 });
      });
      request.on('error', (error) => {
        done({ failed: reasonOf(error) });
      });
      request.end(body);
    });
  };
};

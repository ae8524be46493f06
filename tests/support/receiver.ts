import { afterAll, beforeAll } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';

/** A message as a receiver got it. */
export interface Received {
  readonly path: string;
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: readonly string[];
  readonly body: string;
  readonly message: { readonly type: string; readonly data: Readonly<Record<string, unknown>> };
  readonly atMs: number;
  /** False if the receiver failed, or said that it did. */
  readonly isTaken: boolean;
}

/** What a receiver does with a message; left out, it takes it. */
export type Reply = (res: ServerResponse) => void;

export interface Receiver {
  readonly url: (path?: string) => string;
  readonly received: readonly Received[];
  /** Those about one comment. */
  readonly of: (comment: string) => readonly Received[];
  /** Answers the calls of one path by these, one after the other; then takes them. */
  readonly replying: (path: string, ...replies: readonly Reply[]) => void;
}

const header = ({ headers }: IncomingMessage, name: string): string => String(headers[name] ?? '');

/**
 * The server of somebody who is told. Call it at the top of a file.
 * @param replyTo what it does with a message where nothing was said by `replying`; takes all unless told
 */
export const webhookReceiver = (
  replyTo: (received: Pick<Received, 'id'>) => Reply | undefined = () => undefined,
): Receiver => {
  const received: Received[] = [];
  const replies = new Map<string, Reply[]>();
  let server: Server | undefined;
  beforeAll(async () => {
    const starting = createServer((req, res) => {
      let body = '';
      req.on('data', (chunk: Buffer) => (body += chunk.toString()));
      req.on('end', () => {
        const path = req.url ?? '';
        const seen = {
          path,
          id: header(req, 'webhook-id'),
          timestamp: header(req, 'webhook-timestamp'),
          signatures: header(req, 'webhook-signature').split(' '),
          body,
          message: JSON.parse(body) as Received['message'],
          atMs: performance.now(),
        };
        const reply = replies.get(path)?.shift() ?? replyTo(seen);
        received.push({ ...seen, isTaken: reply === undefined });
        if (reply === undefined) res.writeHead(204).end();
        else reply(res);
      });
    });
    server = starting;
    await new Promise<void>((resolve) => starting.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return {
    url: (path = '/') => `http://127.0.0.1:${(server?.address() as AddressInfo).port}${path}`,
    received,
    of: (comment) => received.filter(({ message }) => message.data['id'] === comment),
    replying: (path, ...some) => void replies.set(path, [...some]),
  };
};

/** True if the reference library takes the message for one under this secret. */
export const isVerified = (secret: string, { id, timestamp, signatures, body }: Received): boolean => {
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
  try {
    new Verifier(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
};

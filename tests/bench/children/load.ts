import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { answerParent } from '../harness/answer.js';
import type { LoadAnswer, LoadQuestion } from '../harness/load.js';
import { makeSampler } from '../harness/sample-comments.js';
import { wallClockMs } from '../harness/wall-clock.js';

/**
 * Sends comments over HTTP/1.1. It writes and reads the bytes itself: Node's own client costs more CPU a request than the
 * service it asks, and would be what is measured on a small machine.
 */

const CONNECTIONS = 64;
/** From one question to the next, so that no two ask for the same comments. */
const SEED_STEP = 7_919;

interface Reply {
  readonly status: number;
  readonly body: string;
}

interface Connection {
  readonly send: (request: Buffer) => Promise<Reply>;
  readonly close: () => void;
}

/** The first whole reply in `text`, undefined until it has arrived. */
const parseReply = (text: string): Reply | undefined => {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = text.slice(0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (text.length < end + 4 + length) return undefined;
  return { status: Number(head.slice(9, 12)), body: text.slice(end + 4) };
};

const connect = (port: number): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const socket = new Socket();
    let received = '';
    let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      received += chunk;
      const reply = parseReply(received);
      if (reply === undefined) return;
      received = '';
      waiting?.resolve(reply);
    });
    const fail = (error: Error): void => {
      reject(error);
      waiting?.reject(error);
    };
    socket.on('error', fail);
    socket.on('close', () => {
      fail(new Error('the service closed a connection'));
    });
    socket.connect(port, '127.0.0.1', () => {
      resolve({
        send: (request) =>
          new Promise((answered, failed) => {
            waiting = { resolve: answered, reject: failed };
            socket.write(request);
          }),
        close: () => {
          socket.removeAllListeners('close').destroy();
        },
      });
    });
  });

const makeRequests = ({ path, headers, comments }: LoadQuestion, seed: number): readonly Buffer[] => {
  const next = makeSampler(seed);
  const given = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return Array.from({ length: comments }, (_, index) => {
    const body = JSON.stringify(next());
    const head =
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\ncontent-type: application/json\r\n` +
      `idempotency-key: "bench-${seed}-${index}"\r\n${given}content-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    return Buffer.from(head + body);
  });
};

const idIn = ({ status, body }: Reply, expected: number): string => {
  const id = /"id":"([^"]+)"/.exec(body)?.[1];
  if (status !== expected || id === undefined) throw new Error(`the service answered ${status}: ${body.slice(0, 300)}`);
  return id;
};

/** As fast as the service answers, each connection sending its next request when it has the answer to the last. */
const burst = async (requests: readonly Buffer[], connections: readonly Connection[]): Promise<readonly string[]> => {
  const ids: string[] = [];
  let next = 0;
  const client = async (connection: Connection): Promise<void> => {
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
      ids.push(idIn(await connection.send(request), 202));
    }
  };
  await Promise.all(connections.map(client));
  return ids;
};

/** At a steady rate whatever the answers take, as readers come; each must be a verdict. */
const paced = async (
  requests: readonly Buffer[],
  connections: readonly Connection[],
  perSecond: number,
): Promise<Pick<LoadAnswer, 'ids' | 'latenciesMs'>> => {
  const idle = [...connections];
  const started = performance.now();
  const answers = requests.map(async (request, index) => {
    await delay(started + (index * 1_000) / perSecond - performance.now());
    const connection = idle.pop();
    if (connection === undefined) throw new Error(`more than ${CONNECTIONS} requests wait at ${perSecond} a second`);
    const sent = performance.now();
    const reply = await connection.send(request);
    const ms = performance.now() - sent;
    idle.push(connection);
    return { id: idIn(reply, 200), ms };
  });
  const done = await Promise.all(answers);
  return { ids: done.map(({ id }) => id), latenciesMs: done.map(({ ms }) => ms) };
};

let seed = 1;
answerParent({}, async (question: LoadQuestion): Promise<LoadAnswer> => {
  seed += SEED_STEP;
  const requests = makeRequests(question, seed);
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => connect(question.port)));
  const startedAtMs = wallClockMs();
  const { perSecond } = question;
  const answer =
    perSecond === undefined
      ? { ids: await burst(requests, connections), latenciesMs: [] }
      : await paced(requests, connections, perSecond);
  for (const connection of connections) connection.close();
  return { startedAtMs, ...answer };
});

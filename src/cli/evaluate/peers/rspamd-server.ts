/** An rspamd of one's own with an empty Redis of its own, each at a socket of one private folder. */

import { existsSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { FoundProgram } from '../../../redis/server-program.js';
import { CliFault, EXIT } from '../../io.js';
import { keepServers, type KeptServers, type Server } from './kept-servers.js';
import { privateFolder } from './program.js';
import { writeSettings, type RspamdPlaces } from './rspamd-settings.js';

const NAME = 'rspamd';

export interface RspamdPrograms {
  readonly rspamd: string;
  readonly redis: FoundProgram;
}

/** What rspamd says to a request. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

type Ask = (path: string, mail?: string) => Promise<Answer>;

export interface Rspamd {
  /** Asks `path` about `mail`, one at a time. Rejects with a CliFault if it does not answer. */
  readonly ask: Ask;
  readonly end: () => Promise<void>;
}

/** rspamd's fault, in one line. */
export const failed = (reason: string, cause?: unknown): CliFault =>
  new CliFault(`${NAME}: ${reason}`, EXIT.failed, cause);

/** Past it nobody answers any more; far beyond the patience of rspamd itself. */
const SILENCE_MS = 180_000;

/** A connection for each request: the controller ends it with its answer. Rejects as Node does. */
const askAt =
  (socketPath: string): Ask =>
  (path, mail = '') =>
    new Promise((resolve, reject) => {
      const method = mail === '' ? 'GET' : 'POST';
      const asked = request({ agent: false, socketPath, path, method, timeout: SILENCE_MS });
      asked.once('timeout', () => asked.destroy(new Error('does not answer')));
      asked.once('error', reject);
      asked.once('response', (response) => {
        textOf(response).then((body) => {
          resolve({ status: response.statusCode ?? 0, body });
        }, reject);
      });
      asked.end(mail);
    });

/** Debian's server takes its role from the name it is called by, so it is called by a link of that name. */
const redisIn = (folder: string, socket: string, { path, argv0, env }: FoundProgram): Server => {
  const program = join(folder, argv0);
  symlinkSync(path, program);
  return { program, env, args: ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''] };
};

const serversIn = (places: RspamdPlaces, { rspamd, redis }: RspamdPrograms, texts: readonly string[]): KeptServers => {
  const settings = writeSettings(rspamd, places, texts);
  return keepServers(places.folder, [
    redisIn(places.folder, places.redisSocket, redis),
    // -f: stays the shell's child. -i: may run as root, if root started it; nobody else may enter the folder.
    { program: rspamd, args: ['-f', '-i', '-c', settings] },
  ]);
};

/** Starts both. Rejects with a CliFault that says what they said last. */
export const startRspamd = async (programs: RspamdPrograms, texts: readonly string[]): Promise<Rspamd> => {
  const { path: folder } = privateFolder(NAME);
  const [socket, redisSocket] = [join(folder, 'rspamd.sock'), join(folder, 'redis.sock')];
  const servers = serversIn({ folder, socket, redisSocket }, programs, texts);
  const ask = askAt(socket);
  const answers = (): Promise<boolean> =>
    ask('/ping').then(
      ({ status }) => status === 200,
      () => false,
    );
  try {
    await servers.whenUp(NAME, () => existsSync(redisSocket) && existsSync(socket) && answers());
  } catch (error) {
    await servers.end();
    throw error;
  }
  const asking: Ask = (path, mail) =>
    ask(path, mail).catch((error: unknown) => {
      throw failed(error instanceof Error ? error.message : String(error), error);
    });
  return { ask: asking, end: servers.end };
};

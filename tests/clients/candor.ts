import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { startService, type RunningService } from '../faults/running-service.js';
import { freePort } from './free-port.js';

const run = promisify(execFile);

/** What `candor site add` says of a new site. */
export interface Keys {
  readonly site: string;
  readonly apiKey: string;
  readonly akismetKey: string;
}

/** The whole service on one address, with data that outlive its stops. */
export interface Candor {
  readonly url: string;
  readonly addSite: (url: string) => Promise<Keys>;
  /** Asks the API as that site. */
  readonly get: (keys: Keys, path: string) => Promise<Record<string, unknown>>;
  /** Runs a `candor` command with --json; what it says. */
  readonly command: (...args: readonly string[]) => Promise<Record<string, string>>;
  /** The HTTP process takes connections and answers nothing until it is thawed. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly stop: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  /** Stops it for good. */
  readonly end: () => Promise<void>;
}

export const startCandor = async (): Promise<Candor> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'candor-clients-'));
  const port = String(await freePort());
  const env = { PORT: port, CANDOR_DATA_DIR: dataDir };
  let running: RunningService | undefined = await startService(env);
  const { url } = running;

  const there = (): RunningService => {
    if (running === undefined) throw new Error('the service is stopped');
    return running;
  };
  const stop = async (): Promise<void> => {
    await running?.stop();
    running = undefined;
  };
  const command = async (...args: readonly string[]): Promise<Record<string, string>> => {
    const { stdout } = await run(process.execPath, ['src/cli/launch.mjs', ...args, '--json'], {
      env: { ...process.env, CANDOR_DATA_DIR: dataDir },
    });
    return JSON.parse(stdout) as Record<string, string>;
  };

  return {
    url,
    addSite: async (siteUrl) => {
      const said = await command('site', 'add', '--name', 'The Harbour Gazette', '--url', siteUrl);
      const { site = '', api_key: apiKey = '', akismet_key: akismetKey = '' } = said;
      return { site, apiKey, akismetKey };
    },
    get: async ({ apiKey }, path) => {
      const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${apiKey}` } });
      return (await response.json()) as Record<string, unknown>;
    },
    command,
    freeze: () => process.kill(there().pidOf('api'), 'SIGSTOP'),
    thaw: () => process.kill(there().pidOf('api'), 'SIGCONT'),
    stop,
    startAgain: async () => {
      running = await startService(env);
    },
    end: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '../support/wait-for.js';

/** The whole service as a newsroom runs it: `candor start` on a data folder of its own. */
export interface RunningService {
  readonly url: string;
  readonly apiKey: string;
  readonly akismetKey: string;
  readonly site: string;
  readonly dataDir: string;
  /** Present process of a part; a restarted part has another. */
  readonly pidOf: (part: Part) => number;
  readonly redisUrl: () => string;
  readonly stop: () => Promise<number | null>;
  readonly removeData: () => void;
}

export type Part = 'api' | 'worker' | 'redis';

interface Started {
  readonly url: string;
  readonly api_key?: string;
  readonly akismet_key?: string;
  readonly site: string;
}

interface RunFile {
  readonly redisUrl: string;
  readonly pids: { readonly redis: number; readonly api: number; readonly workers: readonly number[] };
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    child.once('exit', (code) => {
      reject(new Error(`candor start ended with ${String(code)} before it was ready`));
    });
  });

/** @param env settings beside PORT and the data folder, or in their place: with CANDOR_DATA_DIR it goes on where it was */
export const startService = async (env: NodeJS.ProcessEnv = {}): Promise<RunningService> => {
  const dataDir = env['CANDOR_DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'candor-faults-'));
  const child = spawn(process.execPath, ['src/cli/launch.mjs', 'start', '--json'], {
    env: { ...process.env, PORT: '0', METRICS_PORT: '0', CANDOR_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const started = JSON.parse(await firstLine(child)) as Started;
  const runFile = (): RunFile => JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as RunFile;
  return {
    url: started.url,
    apiKey: started.api_key ?? '',
    akismetKey: started.akismet_key ?? '',
    site: started.site,
    dataDir,
    pidOf: (part) => {
      const { pids } = runFile();
      return part === 'worker' ? (pids.workers[0] ?? 0) : pids[part];
    },
    redisUrl: () => runFile().redisUrl,
    stop: () => {
      child.kill('SIGINT');
      return exited;
    },
    removeData: () => {
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Kills a part as a power switch would, and waits until the supervisor has another in its place. */
export const killPart = async (service: RunningService, part: Part): Promise<void> => {
  const before = service.pidOf(part);
  process.kill(before, 'SIGKILL');
  await waitFor(`another ${part} process is running`, () => service.pidOf(part) !== before, { timeoutMs: 30_000 });
};

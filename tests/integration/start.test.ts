import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { readRunning, type RunningRecord } from '../../src/cli/running.js';
import { commands, type RunningCommand } from '../support/candor.js';
import { temporaryFolders } from '../support/folders.js';
import { isAlive } from '../support/processes.js';
import { waitFor } from '../support/wait-for.js';

const newFolder = temporaryFolders();
const candor = commands();

const START_FACTS = z.object({
  url: z.string(),
  data_dir: z.string(),
  pid: z.number(),
  site: z.string(),
  api_key: z.string().optional(),
});

const start = (dataDir: string): RunningCommand =>
  candor(['start', '--json'], { CANDOR_DATA_DIR: dataDir, PORT: '0', METRICS_PORT: '0' });

/** What a start has said once it is up; fails with what it complained of if it ended instead. */
const announced = async ({ stdout, stderr, hasEnded }: RunningCommand) => {
  await waitFor('the service says where it is, or has ended', () => stdout().includes('\n') || hasEnded(), {
    timeoutMs: 25_000,
  });
  expect(stderr().replace('candor: building\n', '')).toBe('');
  return START_FACTS.parse(JSON.parse(stdout()));
};

const stop = async ({ signal, ended }: RunningCommand, name: NodeJS.Signals = 'SIGINT') => {
  signal(name);
  return ended;
};

const allPids = ({ pids }: RunningRecord): number[] => [pids.api ?? 0, pids.redis ?? 0, ...pids.workers];

const recordOf = (dataDir: string): RunningRecord => {
  const record = readRunning(dataDir);
  if (record === undefined) throw new Error('nothing is noted as running');
  return record;
};

const titleOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';

/** Notes in the data folder that say something is running. */
const isNote = (name: string): boolean => name === 'run.json' || name.startsWith('start.lock');

describe('candor start', () => {
  it('runs the service, refuses a second one on the same data, and ends with everything on Ctrl-C', async () => {
    const dataDir = newFolder();
    const service = start(dataDir);
    const { url, pid } = await announced(service);
    expect(service.stdout().trimEnd()).not.toContain('\n');
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const record = recordOf(dataDir);
    expect([record.pids.api ?? 0, ...record.pids.workers].map(titleOf)).toEqual(['candor-api', 'candor-worker']);
    expect(statSync(join(dataDir, 'run.json')).mode & 0o777).toBe(0o600);

    expect(await start(dataDir).ended).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `candor start: Candor already runs on ${dataDir} (process ${pid}); stop that one first\n`,
    });

    expect(await stop(service)).toMatchObject({ code: 0 });
    expect(allPids(record).filter(isAlive)).toEqual([]);
    expect(existsSync(record.redisUrl)).toBe(false);
    expect(readdirSync(dataDir).filter(isNote)).toEqual([]);
  });

  it('drains when its supervisor is killed, and the next start goes on with the same data', async () => {
    const dataDir = newFolder();
    const killed = start(dataDir);
    const first = await announced(killed);
    const before = recordOf(dataDir);
    await stop(killed, 'SIGKILL');
    await waitFor('API and worker have ended by themselves', () =>
      [before.pids.api ?? 0, ...before.pids.workers].every((pid) => !isAlive(pid)),
    );

    const next = start(dataDir);
    const second = await announced(next);
    expect(isAlive(before.pids.redis ?? 0)).toBe(false);
    expect(first.api_key).toMatch(/^sk_/);
    expect(second).toMatchObject({ data_dir: first.data_dir, site: first.site });
    expect(second.api_key).toBeUndefined();
    expect(await stop(next, 'SIGTERM')).toMatchObject({ code: 0 });
  });

  it('ends in order when Ctrl-C comes while it starts', async () => {
    const dataDir = newFolder();
    const service = start(dataDir);
    await waitFor('the data folder is locked', () => existsSync(join(dataDir, 'start.lock')), { timeoutMs: 25_000 });
    await waitFor('its Redis has begun', () => existsSync(join(dataDir, 'redis', 'redis.pid')));
    expect(await stop(service)).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(dataDir).filter(isNote)).toEqual([]);
    expect(existsSync(join(dataDir, 'redis', 'redis.pid'))).toBe(false);
  });

  it('says what is wrong with its settings in one line each, and ends with 78', async () => {
    const { ended } = candor(['start'], { CANDOR_DATA_DIR: newFolder(), PORT: 'x', CANDOR_FSYNC: 'x' });
    expect(await ended).toEqual({
      code: 78,
      stdout: '',
      stderr:
        'candor start: PORT must be a whole number from 0 to 65535\n' +
        'candor start: CANDOR_FSYNC must be one of always, everysec\n',
    });
  });

  it('ends with one line, and with everything it had begun, when its port is taken', async () => {
    const dataDir = newFolder();
    const service = start(dataDir);
    const { url } = await announced(service);
    const other = newFolder();
    const refused = await candor(['start'], {
      CANDOR_DATA_DIR: other,
      PORT: new URL(url).port,
      METRICS_PORT: '0',
    }).ended;
    expect(refused.code).not.toBe(0);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toMatch(/port/i);
    expect(refused.stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(other).filter(isNote)).toEqual([]);
    await stop(service);
  });
});

describe('candor', () => {
  it('lists its commands', async () => {
    const { code, stdout } = await candor(['--help']).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^usage: candor <command>[^]*\n {2}start {6}/);
  });

  it('ends with 2 for a command that does not exist', async () => {
    const { code, stdout, stderr } = await candor(['strat']).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^candor: there is no command "strat"\nusage: /);
  });
});

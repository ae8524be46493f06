import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const CLEAN_END_MS = 25_000;
const KILLED_END_MS = 5_000;
const LOOK_EVERY_MS = 20;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const hasEnded = async (pid: number, withinMs: number): Promise<boolean> => {
  const deadline = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await delay(LOOK_EVERY_MS);
  }
  return true;
};

/**
 * True if process `pid` is a server working in `folder`: a redis-server changes into its data folder, so neither a
 * process that got the number of a dead server nor another data folder's server is taken for it. Needs /proc.
 */
const worksIn = (pid: number, folder: string): boolean => {
  try {
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8');
    return /^(redis|valkey)/.test(name) && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
};

/**
 * Ends the server that a killed supervisor left running on `folder`, letting it write what it holds. Does nothing where
 * there is none. Rejects if it cannot be ended, because a second server would spoil its file.
 */
export const endLeftover = async (folder: string): Promise<void> => {
  const pidFile = join(folder, 'redis.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').trim()) : 0;
  if (pid > 1 && isAlive(pid) && !existsSync('/proc')) {
    throw new Error(`an earlier redis-server may still run: end process ${pid} if it is one, and delete ${pidFile}`);
  }
  if (pid > 1 && worksIn(pid, folder)) {
    process.kill(pid, 'SIGTERM');
    if (!(await hasEnded(pid, CLEAN_END_MS))) process.kill(pid, 'SIGKILL');
    if (!(await hasEnded(pid, KILLED_END_MS))) throw new Error(`an earlier redis-server (process ${pid}) does not end`);
  }
  rmSync(pidFile, { force: true });
};

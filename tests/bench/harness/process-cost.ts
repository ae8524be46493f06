import { readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
/** Fields of /proc/PID/stat after the name, which may itself hold spaces and brackets. */
const UTIME = 11;
const STIME = 12;

/** CPU time a process has used so far, user and system, all its threads: microseconds, in steps of 10,000. */
export const cpuMicrosOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[UTIME]) + Number(fields[STIME])) * 1_000_000) / TICKS_PER_SECOND;
};

/** Resident memory of a process, megabytes (10^6). */
export const rssMbOf = (pid: number): number => {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  return (Number(kibibytes) * 1_024) / 1e6;
};

/** The roles every design has: who takes comments, who judges them, and the store between. */
export const ROLES = ['api', 'worker', 'redis'] as const;
export type Role = (typeof ROLES)[number];
export type Pids = Readonly<Record<Role, number>>;
export type Costs = Readonly<Record<Role, number>>;

/** One burst of comments through a design. */
export interface Burst {
  readonly comments: number;
  /** CPU microseconds a comment. */
  readonly micros: Costs;
  /** Comments a second, from the first request to the last verdict stored. */
  readonly perSecond: number;
}

export const sumOf = (costs: Costs): number => costs.api + costs.worker + costs.redis;

const eachRole = (valueOf: (role: Role) => number): Costs => ({
  api: valueOf('api'),
  worker: valueOf('worker'),
  redis: valueOf('redis'),
});

/** Runs `burst`, which tells how long it took, and counts what the three processes spent meanwhile. */
export const measureBurst = async (pids: Pids, comments: number, burst: () => Promise<number>): Promise<Burst> => {
  const before = eachRole((role) => cpuMicrosOf(pids[role]));
  const elapsedMs = await burst();
  const micros = eachRole((role) => (cpuMicrosOf(pids[role]) - before[role]) / comments);
  return { comments, micros, perSecond: (comments * 1_000) / elapsedMs };
};

/** CPU microseconds a call that this very process spends in `task`, the least of several rounds. */
export const microsPerCall = (task: (index: number) => void, { calls = 10_000, rounds = 3 } = {}): number => {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (let index = 0; index < calls; index += 1) task(index);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / calls);
  }
  return least;
};

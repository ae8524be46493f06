import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the kernel's clock ticks; empty where there is no /proc. */
  readonly began: string;
}

const BEGAN_FIELD = 19;

/** The start time of `pid`, empty if it has ended or cannot be told. The name in the second field may hold spaces. */
const beganAt = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[BEGAN_FIELD] ?? '';
  } catch {
    return '';
  }
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

export const identityOf = (pid: number): ProcessIdentity => ({ pid, began: beganAt(pid) });

/** True while that very process lives. */
export const isRunning = ({ pid, began }: ProcessIdentity): boolean => exists(pid) && beganAt(pid) === began;

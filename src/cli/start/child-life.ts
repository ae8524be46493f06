import { spawn, type ChildProcess } from 'node:child_process';
import { z } from 'zod';

import { CliFault, EXIT } from '../io.js';
import type { Life } from './life.js';
import { NODE_FLAGS } from './node-flags.js';

export interface ChildSpec {
  /** As `ps` shows it. */
  readonly title: string;
  /** Absolute path of the script to run. */
  readonly script: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a child says over its channel once it does its work. */
const READY = z.object({ ready: z.literal(true), port: z.number().optional(), metricsPort: z.number().optional() });

export type ReadyFacts = z.infer<typeof READY>;

/** The child's own deadline is shorter; this one is for a child that cannot keep it. */
const STOP_DEADLINE_MS = 25_000;

const spawnChild = ({ title, script, env }: ChildSpec): ChildProcess =>
  spawn(process.execPath, [...NODE_FLAGS, `--title=${title}`, script], {
    env,
    // A process group of its own: Ctrl-C in a terminal reaches the supervisor alone, which ends the parts in order.
    detached: true,
    // What a child prints is for a log, and standard output is kept for what a person or a script asked for.
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });

const endOf = (child: ChildProcess): Promise<{ readonly how: string; readonly code: number | null }> =>
  new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ how: error.code ?? 'error', code: null });
    });
    child.once('exit', (code, signal) => {
      resolve({ how: signal === null ? `code ${code ?? 'unknown'}` : `signal ${signal}`, code });
    });
  });

const readinessOf = (child: ChildProcess, title: string, end: ReturnType<typeof endOf>): Promise<ReadyFacts> =>
  new Promise((resolve, reject) => {
    child.on('message', (message) => {
      const facts = READY.safeParse(message);
      if (facts.success) resolve(facts.data);
    });
    void end.then(({ how, code }) => {
      reject(new CliFault(`${title} ended before it was ready (${how})`, code ?? EXIT.failed));
    });
  });

/**
 * Runs one child. Should the supervisor die, however it dies, the child sees its channel close and drains by itself.
 */
export const startChild = (spec: ChildSpec): Life<ReadyFacts> => {
  const child = spawnChild(spec);
  const end = endOf(child);
  return {
    ready: readinessOf(child, spec.title, end),
    ended: end.then(({ how }) => how),
    pid: () => child.pid,
    stop: async () => {
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_DEADLINE_MS);
      child.kill('SIGTERM');
      await end;
      clearTimeout(late);
    },
    hurry: () => {
      child.kill('SIGKILL');
    },
  };
};

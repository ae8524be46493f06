import { afterAll } from '@jest/globals';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const LAUNCHER = join(import.meta.dirname, '..', '..', 'src', 'cli', 'launch.mjs');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs in a process of its own, and what it has printed so far. */
export interface RunningCommand {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly hasEnded: () => boolean;
  readonly ended: Promise<Ended>;
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Listens to `child` from its beginning. */
export const observed = (child: ChildProcessByStdio<null, Readable, Readable>): RunningCommand => {
  let stdout = '';
  let stderr = '';
  let hasEnded = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      hasEnded = true;
      resolve({ code, stdout, stderr });
    });
  });
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    hasEnded: () => hasEnded,
    ended,
    signal: (name) => void child.kill(name),
  };
};

/**
 * Runs `candor` commands as a user would, with nothing of this environment but where programs are. Those a test leaves
 * running are asked to end after its file. Call it at the top of a file.
 */
export const commands = (): ((args: readonly string[], env?: NodeJS.ProcessEnv) => RunningCommand) => {
  const begun: RunningCommand[] = [];
  afterAll(async () => {
    for (const command of begun) {
      if (!command.hasEnded()) command.signal('SIGTERM');
      await command.ended;
    }
  });
  return (args, env = {}) => {
    const { PATH, HOME } = process.env;
    const options = { env: { PATH, HOME, ...env } };
    const child = spawn(process.execPath, [LAUNCHER, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const command = observed(child);
    begun.push(command);
    return command;
  };
};

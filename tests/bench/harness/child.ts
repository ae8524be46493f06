import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of the bench or of the product, which says by IPC that it is ready. */
export interface Child<Question, Answer, Facts> {
  readonly pid: number;
  /** What it said of itself when it became ready. */
  readonly facts: Facts;
  /** Resolves with its answer; rejects with its error, or when it ends instead of answering. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Asks it to end and resolves once it has; killed after ten seconds. */
  readonly stop: () => Promise<void>;
}

export interface ChildOptions {
  /** Address of the compiled script. */
  readonly script: URL;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Flags for node itself. */
  readonly nodeFlags?: readonly string[];
}

/** What travels back from a child; our own children and the product's share the first form. */
type Message<Answer, Facts> =
  | (Facts & { readonly ready: true })
  | { readonly answerTo: number; readonly answer: Answer }
  | { readonly answerTo: number; readonly error: string };

const STOP_DEADLINE_MS = 10_000;

const endOf = (process: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    process.once('exit', () => {
      resolve();
    });
  });

const stopping = (process: ChildProcess, ended: Promise<void>) => async (): Promise<void> => {
  const hurry = setTimeout(() => process.kill('SIGKILL'), STOP_DEADLINE_MS);
  process.kill('SIGTERM');
  await ended;
  clearTimeout(hurry);
};

/** Runs a script and resolves once it is ready; rejects if it ends before. */
export const startChild = <Question, Answer, Facts>(options: ChildOptions): Promise<Child<Question, Answer, Facts>> =>
  new Promise((resolve, reject) => {
    const { args = [], env = {}, nodeFlags = [] } = options;
    const script = fileURLToPath(options.script);
    const child = spawn(process.execPath, [...nodeFlags, script, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = endOf(child);
    const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
    let asked = 0;
    const ask = (question: Question): Promise<Answer> =>
      new Promise((answered, failed) => {
        asked += 1;
        waiting.set(asked, { resolve: answered, reject: failed });
        child.send({ number: asked, question });
      });
    child.on('message', (message: Message<Answer, Facts>) => {
      if ('answerTo' in message) {
        const asker = waiting.get(message.answerTo);
        waiting.delete(message.answerTo);
        if ('error' in message) asker?.reject(new Error(`${script}: ${message.error}`));
        else asker?.resolve(message.answer);
      } else if (child.pid !== undefined) {
        resolve({ pid: child.pid, facts: message, ask, stop: stopping(child, ended) });
      }
    });
    void ended.then(() => {
      const error = new Error(`${script} ended with ${child.exitCode ?? child.signalCode ?? 'nothing'}`);
      reject(error);
      for (const asker of waiting.values()) asker.reject(error);
    });
  });

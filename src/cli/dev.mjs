/** `candor dev`: the service, started again whenever a source has changed and still builds. Needs no watcher of the compiler. */
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

import { BuildError, ensureBuilt, root } from './build.mjs';

const WATCHED = ['src', 'workers', 'models'];
/** Editors write a file in several steps, and branches change many at once. */
const SETTLE_MS = 200;

const say = (line) => process.stderr.write(`candor dev: ${line}\n`);

const start = (args) => {
  const child = spawn(process.execPath, [join(root, 'src/cli/launch.mjs'), 'start', ...args], { stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  return { ended, stop: () => (child.kill('SIGTERM'), ended) };
};

/** True if dist is new; says why where it is not, and leaves the running service alone. */
const rebuilt = async () => {
  try {
    await ensureBuilt({ say });
    return true;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    say(error.message);
    return false;
  }
};

/** Calls `onChange` when sources have changed and been left alone for a moment; never twice at a time. */
const watchSources = (onChange) => {
  let timer;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(onChange)), SETTLE_MS);
  };
  for (const folder of WATCHED.map((name) => join(root, name)).filter(existsSync)) {
    watch(folder, { recursive: true }, changed);
  }
};

/** Runs until Ctrl-C, which the service gets too and ends on. */
export const run = async (args) => {
  await rebuilt();
  let service = start(args);
  watchSources(async () => {
    if (!(await rebuilt())) return;
    await service.stop();
    service = start(args);
  });
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, async () => {
        await service.stop();
        resolve(0);
      });
    }
  }).then((code) => process.exit(code));
};

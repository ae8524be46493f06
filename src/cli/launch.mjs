#!/usr/bin/env node
/**
 * `candor`: what npm links as a command. Plain JavaScript without dependencies, because it must speak sensibly on a
 * machine where nothing is installed or built yet. Sees to it that dist is made from the sources as they are, then hands
 * over; exit codes and signals pass through.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { BuildError, ensureBuilt, root } from './build.mjs';
import { helpFor } from './help.mjs';

const OLDEST_NODE = { major: 20, minor: 19 };

const dist = (path) => join(root, 'dist', path);
const installed = (path) => join(root, 'node_modules', path);

const say = (line) => process.stderr.write(`candor: ${line}\n`);
const build = () => ensureBuilt({ say });

/** Runs node with `args` as this command; resolves with its exit code, 128 + n for a signal. */
const node = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    // Ctrl-C reaches the child too: it decides how to end, and this process waits for it.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

/** Runs an entry of a production role in this process, so that whoever started it may signal it directly. */
const role = (entry) => async () => {
  await build();
  await import(dist(entry));
};

const fromDist = (name) => async (args) => {
  await build();
  const { main } = await import(dist('src/cli/main.js'));
  return main(name, args, process);
};

const test = async (args) => {
  await build();
  return node([
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...[installed('jest/bin/jest.js'), '-c', join(root, '.jest.config.js')],
    ...args,
  ]);
};

const typeCheckedBuild = async () => {
  await build();
  return node([installed('typescript/bin/tsc'), '-p', join(root, 'src/tsconfig.build.json')]);
};

const bench = async (args) => {
  await build();
  return node([dist('tests/bench/main.js'), ...args]);
};

const development = (file) => async (args) => (await import(`./${file}`)).run(args);

const COMMANDS = {
  start: ['run the whole service: API, worker and a private Redis (--json: say where in one line)', fromDist('start')],
  api: ['run the API process alone, on REDIS_URL', role('src/server.js')],
  worker: ['run one worker process alone, on REDIS_URL', role('workers/main.js')],
  site: ['add, list or remove sites, their API keys, policies and list rules', fromDist('site')],
  moderator: ['add, list or remove moderators', fromDist('moderator')],
  import: ['teach a site’s filter its own history: WordPress, Disqus, CSV, JSONL', fromDist('import')],
  retrain: ['take the general model a step toward what moderators decided, or back', fromDist('retrain')],
  score: ['score comments, JSONL on standard input', fromDist('score')],
  train: ['train a model from JSONL files', fromDist('train')],
  card: ['write a model’s card anew, without training', fromDist('card')],
  generate: ['make synthetic comments, JSONL, to widen training', fromDist('generate')],
  evaluate: ['measure a model on JSONL files', fromDist('evaluate')],
  dev: ['run the service and start it again when a source changes', development('dev.mjs')],
  build: ['build dist and check its types', typeCheckedBuild],
  check: ['check types, lint, format, import boundaries and unused code', development('check.mjs')],
  test: ['run the tests (arguments go to jest)', test],
  bench: ['measure speed against a bare queue and a plain design', bench],
};

/** What needs the sources and the development packages, which an image leaves out. */
const IN_A_CHECKOUT = ['dev', 'build', 'check', 'test', 'bench'];

const usage = () =>
  [
    'usage: candor <command> [arguments]',
    '',
    ...Object.entries(COMMANDS).map(([name, [what]]) => `  ${name.padEnd(10)} ${what}`),
    '',
    'candor <command> --help says how it is called. Every setting is an environment variable; README.md lists them.',
    '',
  ].join('\n');

const tooOld = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor);
};

const launch = async ([name, ...args]) => {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage());
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, name ?? '')) {
    say(name === undefined ? 'which command?' : `there is no command ${JSON.stringify(name.slice(0, 40))}`);
    process.stderr.write(usage());
    return 2;
  }
  const help = args.includes('--help') || args.includes('-h') ? helpFor(name) : undefined;
  if (help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  if (tooOld()) {
    say(`Node.js ${process.versions.node} is too old: ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later is needed`);
    return 1;
  }
  if (!existsSync(installed('ioredis'))) {
    say(`the packages are not installed: run npm ci in ${root}`);
    return 1;
  }
  if (IN_A_CHECKOUT.includes(name) && !existsSync(installed('typescript'))) {
    say(`candor ${name} works in a checkout with its development packages, not here`);
    return 1;
  }
  const [, run] = COMMANDS[name];
  return run(args);
};

// A reader that has seen enough (`candor score | head`) is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await launch(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

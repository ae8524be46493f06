/** `candor check`: everything that can be said of the code without running it. Prints what failed, and nothing else. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { root } from './build.mjs';
import { openLintMemory } from './lint-memory.mjs';

const bin = (path) => join(root, 'node_modules', path);

/** By content: a file that has not changed since it was found in order is not parsed again. */
const CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/prettier'];

/**
 * Whole programs are read here, and next to nothing of them is garbage until the end: with a nursery this large V8 does not
 * copy them about, which takes a fifth of the time off.
 */
const ROOMY = ['--max-semi-space-size=128'];

/** The longest first, so that the short ones fill the other core meanwhile. */
const CHECKS = [
  ['lint', bin('eslint/bin/eslint.js'), ['-c', '.eslint.config.js', '--max-warnings', '0', '--no-warn-ignored']],
  // What has not changed since the last time, and asks nothing of what has, is not checked again.
  [
    'types',
    bin('typescript/bin/tsc'),
    ['-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', '.cache/types.json'],
  ],
  [
    'imports',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    ['--config', '.dependency-cruiser.mjs', 'src', 'workers', 'tests'],
  ],
  ['unused', bin('knip/bin/knip.js'), ['--config', '.knip.json', '--no-progress']],
  ['format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', ...CACHE, '.']],
];

const start = ([name, script, args]) =>
  new Promise((resolve) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [...ROOMY, script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.once('close', (code) => {
      resolve({
        name,
        code,
        seconds: (performance.now() - startedAt) / 1000,
        printed: Buffer.concat(printed).toString(),
      });
    });
  });

/** Lint takes longer than all the rest: it looks at what has changed, and at what depends on that. */
const lint = async ([name, script, args]) => {
  const { targets, remember } = await openLintMemory(root);
  if (targets.length === 0) return { name, code: 0, seconds: 0, printed: '' };
  const result = await start([name, script, [...args, ...targets]]);
  if (result.code === 0) await remember();
  return result;
};

const perform = (check) => (check[0] === 'lint' ? lint(check) : start(check));

/** Takes check after check from `waiting` until none is left. */
const work = async (waiting, report) => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) report(await perform(next));
};

/** Runs the checks named in `only`, or all; 1 if one failed. */
export const run = async (only) => {
  const chosen = CHECKS.filter(([name]) => only.length === 0 || only.includes(name));
  if (chosen.length < Math.max(only.length, 1)) {
    process.stderr.write(`candor check: the checks are ${CHECKS.map(([name]) => name).join(', ')}\n`);
    return 2;
  }
  let failed = 0;
  const report = ({ name, code, seconds, printed }) => {
    if (code === 0) return;
    failed += 1;
    process.stdout.write(`\n${name} failed (${seconds.toFixed(1)} s)\n${printed.trimEnd()}\n`);
  };
  const waiting = [...chosen];
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting, report)));
  return failed === 0 ? 0 : 1;
};

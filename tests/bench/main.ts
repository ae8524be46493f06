import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { readOptions, type BenchOptions } from './harness/options.js';
import { makeProgress } from './harness/progress.js';
import { measure } from './harness/run.js';
import { figuresOf } from './report/figures.js';
import { pictureOf } from './report/picture.js';
import { tableOf } from './report/table.js';

/**
 * `npm run bench [-- --json FILE --svg FILE --repetitions N --profile FOLDER]`: what a comment costs, beside what a queue
 * that does nothing costs and what one would write first. Missed goals are printed, and are no failure of the bench.
 */
if (!existsSync('/proc/self/stat')) throw new Error('the bench reads CPU time from /proc: it needs Linux');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** A fault of the command line is one line; anything else is a bug of the bench and shows where. */
const optionsOrExit = (): BenchOptions => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
};

const options = optionsOrExit();
const progress = makeProgress(process.stderr);
const measured = await measure(options, progress).finally(progress.end);
const figures = figuresOf(measured);
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(figures, null, 2)}\n`);
if (options.svg !== undefined) await writeFile(options.svg, pictureOf(measured));
process.stdout.write(tableOf(figures, measured));

/**
 * `npm run bench:akismet [-- --json FILE]`: how long a site waits for a check, beside how long bare intake takes in the same
 * run: with everything well, with Redis frozen, and with bodies of two megabytes under way.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { alignedTable } from '../../src/cli/aligned-table.js';
import { formParams } from '../../src/http/akismet/params.js';
import { toSubmission } from '../../src/http/akismet/to-submission.js';
import { startCandor, type Candor } from './designs/candor.js';
import { startLoad } from './harness/load.js';
import { makeProgress } from './harness/progress.js';
import { makeSampler } from './harness/sample-comments.js';

const PER_SECOND = 100;
const CHECKS = 1_500;
const WARM_UP = 600;
const FROZEN = 200;
const BIG_BODIES = 40;
const BIG_BYTES = 2 * 1024 * 1024;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

interface Asked {
  readonly ms: number;
  readonly body: string;
  readonly isProvisional: boolean;
}

const post = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const asking = request({
      agent,
      port,
      host: '127.0.0.1',
      method: 'POST',
      path,
      headers: { ...headers, ...length },
    });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        const isProvisional = answer.headers['x-candor-provisional'] === 'true';
        resolve({ ms: performance.now() - began, body: text, isProvisional });
      });
    });
    asking.end(body);
  });

/** At a steady rate, whatever the answers take. */
const paced = async (count: number, ask: (index: number) => Promise<Asked>): Promise<readonly Asked[]> => {
  const began = performance.now();
  const answers = Array.from({ length: count }, async (_, index) => {
    await delay(began + (index * 1_000) / PER_SECOND - performance.now());
    return ask(index);
  });
  return Promise.all(answers);
};

const at = (answers: readonly Asked[], share: number): number => {
  const sorted = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const checkBody = (key: string, content: string, author: string): string =>
  new URLSearchParams({
    api_key: key,
    blog: 'https://bench.example',
    user_ip: '192.0.2.17',
    comment_type: 'comment',
    comment_author: author,
    comment_content: content,
  }).toString();

/** Everything from the bytes of a body to the submission made of it: what holds up others while it is done. */
const bigBodyMs = (): number => {
  const text = 'ü'.repeat(BIG_BYTES / 12);
  const copies = `&POST_comment=${encodeURIComponent(text)}`;
  const body = Buffer.from(`comment_content=${encodeURIComponent(text)}${copies}`.slice(0, BIG_BYTES));
  const times = Array.from({ length: BIG_BODIES }, () => {
    const began = performance.now();
    toSubmission(formParams(body), 'text');
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
};

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference: number | null;
  readonly ratio: number | null;
}
const figure = (name: string, value: number, unit: string, reference: number | null = null): Figure => ({
  name,
  value,
  unit,
  reference,
  ratio: reference === null ? null : value / reference,
});

const measure = async (candor: Candor, say: (step: string) => void): Promise<readonly Figure[]> => {
  const { port, apiKey, akismetKey, pids } = candor;
  const next = makeSampler(4_711);
  const rest = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  const intake = (): Promise<Asked> => post(port, '/v1/comments', rest, JSON.stringify(next()));
  const check = (index: number): Promise<Asked> =>
    post(port, '/1.1/comment-check', FORM, checkBody(akismetKey, next().content, `author ${index}`));

  say('warming up');
  await paced(WARM_UP, check);
  say(`bare intake at ${PER_SECOND}/s`);
  const taken = await paced(CHECKS, intake);
  say(`checks at ${PER_SECOND}/s`);
  const checked = await paced(CHECKS, check);
  const verdicts = checked.filter(({ body }) => body === 'true' || body === 'false');
  if (verdicts.length !== CHECKS)
    throw new Error(`${CHECKS - verdicts.length} checks got no verdict from a healthy service`);

  say('bodies of two megabytes beside them');
  const big = checkBody(akismetKey, 'ü'.repeat(BIG_BYTES / 6), 'big');
  const beside = paced(CHECKS / 3, intake);
  for (let i = 0; i < BIG_BODIES; i += 1) await post(port, '/1.1/comment-check', FORM, big);
  const besideBig = await beside;

  say('Redis frozen');
  process.kill(pids.redis, 'SIGSTOP');
  const frozen = await paced(FROZEN, check).finally(() => process.kill(pids.redis, 'SIGCONT'));
  const guessed = frozen.filter(({ body }) => body === 'true' || body === 'false').length;

  return [
    figure('akismet.check_p50', at(checked, 0.5), 'ms', at(taken, 0.5)),
    figure('akismet.check_p99', at(checked, 0.99), 'ms', at(taken, 0.99)),
    figure('akismet.check_p99_of_budget', at(checked, 0.99), 'ms', 300),
    figure('akismet.provisional', checked.filter(({ isProvisional }) => isProvisional).length, 'checks', CHECKS),
    figure('akismet.frozen_p99_of_second', at(frozen, 0.99), 'ms', 1_000),
    figure('akismet.frozen_verdicts', guessed, 'checks', FROZEN),
    figure('akismet.big_body', bigBodyMs(), 'ms', 30),
    figure('akismet.intake_p99_beside_big_bodies', at(besideBig, 0.99), 'ms', at(taken, 0.99)),
  ];
};

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const progress = makeProgress(process.stderr);
const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
const load = await startLoad();
const candor = await startCandor({ folder: join(folder, 'candor'), load });
try {
  const figures = await measure(candor, progress.say);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  progress.end();
  const rows = figures.map(({ name, value, unit, reference, ratio }) => [
    name,
    value.toFixed(1),
    unit,
    reference?.toFixed(1) ?? '',
    ratio?.toFixed(2) ?? '',
  ]);
  process.stdout.write(`${alignedTable([['figure', 'value', 'unit', 'reference', 'ratio'], ...rows])}\n`);
} finally {
  progress.end();
  agent.destroy();
  await Promise.allSettled([candor.stop(), load.stop()]);
  await rm(folder, { recursive: true, force: true });
}

/**
 * `node dist/.../obfuscation.js --model DIR --honest FILE... --data FILE... [--json OUT] [--seed N]`: how much of the spam
 * of each file is still found when it is disguised in each of twelve ways, at the threshold that 1 % of honest comments
 * exceed (those of `--honest` and of the file together), and which honest comments are held (0.5) once they are written so
 * themselves, and were not before.
 */

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readLabelledFile } from '../../src/cli/labelled-files.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { loadModel } from '../../src/files/model-files.js';
import { parseExample } from '../../src/learning/examples.js';
import { recallAt } from '../../src/learning/measures.js';
import { seededRandom } from '../../src/learning/random.js';
import { score } from '../../src/scoring/score.js';
import { OBFUSCATIONS, OBFUSCATION_NAMES, type Random } from './harness/obfuscate.js';

const FLAG = 0.5;
const RATE = 0.01;

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    honest: { type: 'string', multiple: true },
    data: { type: 'string', multiple: true },
    json: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const { model: modelDir, honest: honestFiles = [], data = [], json, seed } = values;
if (modelDir === undefined || data.length === 0) throw new Error('--model DIR and --data FILE are required');
const model = loadModel(modelDir);

const scoreOf = (content: string): number =>
  score(
    {
      content: content.slice(0, 16_384),
      contentFormat: 'text',
      author: {},
      client: {},
      article: {},
      submittedAt: '1970-01-01T00:00:00.000Z',
      form: {},
    },
    { repeats: 'unavailable' },
    model,
    DEFAULT_POLICY,
  ).logOdds;

const textsOf = async (
  path: string,
): Promise<{ readonly name: string; readonly spam: string[]; readonly ham: string[] }> => {
  const { name, rows } = await readLabelledFile(path, parseExample);
  const texts = (isSpam: boolean): string[] => rows.filter((row) => row.isSpam === isSpam).map(({ text }) => text);
  return { name, spam: texts(true), ham: texts(false) };
};

const common = (await Promise.all(honestFiles.map(textsOf))).flatMap(({ ham }) => ham);

/** Honest sentences, one after another, until there are `length` units of them. */
const honestFrom =
  (pool: readonly string[], random: Random) =>
  (length: number): string => {
    let text = '';
    while (text.length < length) text += `${pool[Math.floor(random() * pool.length)] ?? 'yes'} `;
    return text.slice(0, length);
  };

interface Row {
  readonly file: string;
  readonly disguise: string;
  /** Share of the spam above the threshold, 0..1. */
  readonly recall: number | null;
  /** What it loses against the plain spam, points of a hundred. */
  readonly lost: number | null;
  /** Honest comments of the file held once written so, and not before. */
  readonly newly_held: number;
  readonly honest: number;
}

const rows: Row[] = [];
for (const path of data) {
  const { name, spam, ham } = await textsOf(path);
  const honest = [...common, ...ham];
  const honestScores = honest.map((text) => ({ score: scoreOf(text), isSpam: false }));
  const recallOf = (scores: readonly number[]): number | null =>
    recallAt([...honestScores, ...scores.map((each) => ({ score: each, isSpam: true }))], RATE) ?? null;
  const plain = recallOf(spam.map(scoreOf));
  rows.push({ file: name, disguise: 'none', recall: plain, lost: 0, newly_held: 0, honest: ham.length });
  for (const disguise of OBFUSCATION_NAMES) {
    const random = seededRandom(Number(seed));
    const pool = common.length > 0 ? common : ham;
    const apply = (text: string): string => OBFUSCATIONS[disguise](text, random, honestFrom(pool, random));
    const recall = recallOf(spam.map((text) => scoreOf(apply(text))));
    const held = ham.filter((text) => scoreOf(text) < FLAG && scoreOf(apply(text)) >= FLAG).length;
    const lost = recall === null || plain === null ? null : (plain - recall) * 100;
    rows.push({ file: name, disguise, recall, lost, newly_held: held, honest: ham.length });
  }
}

const percent = (share: number | null): string => (share === null ? '-' : (share * 100).toFixed(1));
const lines = rows.map(({ file, disguise, recall, lost, newly_held, honest }) =>
  [
    file.padEnd(28),
    disguise.padEnd(18),
    percent(recall).padStart(6),
    (lost === null ? '-' : lost.toFixed(1)).padStart(6),
    `${newly_held}/${honest}`.padStart(10),
  ].join(' '),
);
process.stdout.write(
  `${['file'.padEnd(28), 'disguise'.padEnd(18), 'recall', '  lost', 'newly held'].join(' ')}\n${lines.join('\n')}\n`,
);
if (json !== undefined)
  await writeFile(json, `${JSON.stringify({ model: model.id, rate: RATE, seed: Number(seed), rows }, null, 2)}\n`);

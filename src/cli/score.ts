/** `candor score`: comments as JSONL on standard input, one verdict a line on standard output, in order. */

import { DEFAULT_POLICY } from '../domain/policy.js';
import { ModelFileError, loadModel } from '../files/model-files.js';
import { explain } from '../scoring/explain.js';
import type { TextModel } from '../scoring/model.js';
import { score } from '../scoring/score.js';
import { parseFlags } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { linesOf } from './lines.js';
import { modelDir } from './model-dir.js';
import { parseRow } from './row.js';

const judgeLine = (line: string, model: TextModel): { readonly answer: object; readonly failed: boolean } => {
  const row = parseRow(line);
  if (typeof row === 'string') return { answer: { error: row }, failed: true };
  const verdict = score(row.comment, { repeats: 'unavailable' }, model, DEFAULT_POLICY);
  const reasons = verdict.contributions.map((contribution) => ({
    signal: contribution.signal,
    weight: contribution.weight,
    text: explain(contribution),
  }));
  return { answer: { score: verdict.score, verdict: verdict.kind, reasons }, failed: false };
};

const scoreLines = async (model: TextModel, io: CliIo): Promise<number> => {
  let failures = 0;
  for await (const line of linesOf(io.stdin)) {
    const { answer, failed } = judgeLine(line, model);
    if (failed) failures += 1;
    await write(io.stdout, `${JSON.stringify(answer)}\n`);
  }
  if (failures > 0)
    throw new CliFault(`${failures} ${failures === 1 ? 'line' : 'lines'} could not be scored`, EXIT.failed);
  return EXIT.ok;
};

/** Runs the command; 0 if every line was scored, 1 if some were not, 2 for a fault in the flags. */
export const run = (args: string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'score',
    io,
    async () => {
      const { values, positionals } = parseFlags(args, { model: { type: 'string' }, site: { type: 'string' } });
      if (positionals.length > 0) throw new CliFault('takes no arguments; comments come on standard input');
      if (values.site !== undefined)
        throw new CliFault('--site needs the policy and learner of a running service, which this version cannot ask');
      return scoreLines(loadModel(modelDir(values.model, io.env)), io);
    },
    (error) => error instanceof ModelFileError,
  );

/**
 * `candor score`: comments as JSONL on standard input, one verdict a line on standard output, in order. With `--site` by the policy of
 * a site of the running service and what it taught, as the text alone tells: nothing is remembered, looked up or learned.
 */

import { parseSiteId } from '../domain/ids.js';
import { DEFAULT_POLICY, type Policy } from '../domain/policy.js';
import { ModelFileError, loadModel } from '../files/model-files.js';
import { WrongMasterKeyError } from '../redis/master-check.js';
import { explain } from '../scoring/explain.js';
import type { TextModel } from '../scoring/model.js';
import { score } from '../scoring/score.js';
import type { SiteModel } from '../scoring/site/site-model.js';
import { parseFlags } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { linesOf } from './lines.js';
import { modelDir } from './model-dir.js';
import { parseRow } from './row.js';
import { taughtSite } from './taught-site.js';

/** What comments are judged by. */
interface Bench {
  readonly policy: Policy;
  readonly model: TextModel;
  readonly taught: SiteModel | undefined;
}

const judgeLine = (
  line: string,
  { policy, model, taught }: Bench,
): { readonly answer: object; readonly failed: boolean } => {
  const row = parseRow(line);
  if (typeof row === 'string') return { answer: { error: row }, failed: true };
  const verdict = score(row.comment, { repeats: 'unavailable' }, model, policy, taught);
  const reasons = verdict.contributions.map((contribution) => ({
    signal: contribution.signal,
    weight: contribution.weight,
    text: explain(contribution),
  }));
  return { answer: { score: verdict.score, verdict: verdict.kind, reasons }, failed: false };
};

const scoreLines = async (bench: Bench, io: CliIo): Promise<number> => {
  let failures = 0;
  for await (const line of linesOf(io.stdin)) {
    const { answer, failed } = judgeLine(line, bench);
    if (failed) failures += 1;
    await write(io.stdout, `${JSON.stringify(answer)}\n`);
  }
  if (failures > 0)
    throw new CliFault(`${failures} ${failures === 1 ? 'line' : 'lines'} could not be scored`, EXIT.failed);
  return EXIT.ok;
};

const benchFor = async (
  { model, site }: { readonly model?: string | undefined; readonly site?: string | undefined },
  io: CliIo,
): Promise<Bench> => {
  if (site === undefined)
    return { policy: DEFAULT_POLICY, model: loadModel(modelDir(model, io.env)), taught: undefined };
  const id = parseSiteId(site);
  if (id === undefined) throw new CliFault('--site takes the ten characters that `candor site list` shows');
  return taughtSite(io, id, model);
};

/** Runs the command; 0 if every line was scored, 1 if some were not, 2 for a fault in the flags. */
export const run = (args: string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'score',
    io,
    async () => {
      const { values, positionals } = parseFlags(args, { model: { type: 'string' }, site: { type: 'string' } });
      if (positionals.length > 0) throw new CliFault('takes no arguments; comments come on standard input');
      return scoreLines(await benchFor(values, io), io);
    },
    (error) => error instanceof ModelFileError || error instanceof WrongMasterKeyError,
  );

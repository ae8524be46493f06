/** Programs of this machine, run over one comment at a time. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { CliFault, EXIT } from '../../io.js';

/** Room for what such a program answers. */
const MAX_ANSWER_BYTES = 1_000_000;

/** Whether `program` can be started where `env` says programs are. */
export const isInstalled = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean =>
  spawnSync(program, [...args], { stdio: 'ignore', env }).error === undefined;

/** The path of `program` in the folders that `env` names for programs; undefined where it is in none. */
export const placeOf = (program: string, env: NodeJS.ProcessEnv): string | undefined =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** What `program` answers to `input`. Throws CliFault if it cannot run, or ends with a code that is not in `fine`. */
export const ask = (program: string, args: readonly string[], input: string, fine: readonly number[]): string => {
  const { error, status, stdout, stderr } = spawnSync(program, [...args], {
    input,
    encoding: 'utf8',
    maxBuffer: MAX_ANSWER_BYTES,
  });
  if (error === undefined && status !== null && fine.includes(status)) return stdout;
  throw new CliFault(`${program}: ${error?.message ?? stderr}`, EXIT.failed, error);
};

/** A folder of one's own, and how to be rid of it. */
export const privateFolder = (name: string): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), `candor-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** Nearest to certain that log-odds are told apart. */
const EDGE = 1e-12;

/** The log-odds of a probability from 0 to 1, ends included; 0 for what is no number. */
export const logOddsOf = (probability: number): number => {
  if (Number.isNaN(probability)) return 0;
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
};

import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

import { temporaryFolders } from '../support/folders.js';

const newFolder = temporaryFolders();
const ROOT = join(import.meta.dirname, '..', '..');

/** A file that breaks each rule, beside what it needs to exist. */
const PLANTED: ReadonlyArray<readonly [rule: string, file: string, text: string]> = [
  ['keep-the-domain-free-of-the-rest', 'src/domain/a.ts', "import '../scoring/leaf.js';"],
  ['keep-pure-code-below-features', 'src/scoring/b.ts', "import '../intake/leaf.js';"],
  ['keep-pure-code-below-features', 'src/log/c.ts', "import '../config.js';"],
  [
    'keep-input-and-output-out-of-pure-code',
    'src/learning/d.ts',
    "import { readFileSync } from 'node:fs'; readFileSync('x');",
  ],
  ['reach-adapters-through-ports', 'src/verdicts/e.ts', "import '../redis/leaf.js';"],
  [
    'reach-adapters-through-ports',
    'src/verdicts/f.ts',
    "import type { Config } from '../config.js'; export type X = Config;",
  ],
  ['keep-features-apart', 'src/readers/g.ts', "import '../intake/leaf.js';"],
  ['keep-adapters-apart', 'src/http/h.ts', "import '../redis/leaf.js';"],
  ['keep-the-roots-out-of-adapters', 'src/redis/i.ts', "import '../config.js';"],
  ['speak-redis-in-src-redis', 'src/queue/j.ts', "import { Redis } from 'ioredis'; new Redis();"],
  [
    'hand-connections-on-without-using-them',
    'src/http/k.ts',
    "import type { Redis } from 'ioredis'; export type X = Redis;",
  ],
  ['speak-bullmq-in-src-queue', 'workers/l.ts', "import type { Job } from 'bullmq'; export type X = Job;"],
  ['speak-express-in-src-http', 'src/telemetry/m.ts', "import express from 'express'; express();"],
  ['import-natural-by-file', 'src/scoring/n.ts', "import natural from 'natural'; natural();"],
  ['ship-only-what-is-installed', 'src/files/o.ts', "import prettier from 'prettier'; prettier();"],
  ['keep-tests-out-of-what-ships', 'src/files/p.ts', "import '../../tests/leaf.js';"],
  ['break-this-cycle', 'src/files/q.ts', "import type { R } from './r.js'; export type Q = R;"],
  ['use-or-delete-this-file', 'src/files/unused.ts', 'export const unused = 1;'],
  ['import-what-exists', 'src/files/s.ts', "import './nowhere.js';"],
];

const ALSO = {
  'src/files/r.ts': "import type { Q } from './q.js'; export type R = Q;",
  'src/config.ts': "import './redis/leaf.js'; export interface Config { readonly a: 1 }",
  ...Object.fromEntries(
    ['src/scoring', 'src/intake', 'src/redis', 'tests'].map((folder) => [`${folder}/leaf.ts`, "import './twig.js';"]),
  ),
  ...Object.fromEntries(
    ['src/scoring', 'src/intake', 'src/redis', 'tests'].map((folder) => [`${folder}/twig.ts`, 'export {};']),
  ),
};

/** Packages as the rules see them: by the path they resolve to. */
const PACKAGES = Object.fromEntries(
  ['ioredis', 'bullmq', 'express', 'prettier', 'natural'].flatMap((name) => {
    const main = name === 'natural' ? 'lib/natural/index.js' : 'index.js';
    return [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main })],
      [`node_modules/${name}/${main}`, 'module.exports = {};'],
    ];
  }),
);

const REPORT = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** What dependency-cruiser says of `folders` below `root`, as `rule file`. */
const violations = (root: string, folders: readonly string[]): readonly string[] => {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (stdout === '') throw new Error(stderr);
  const { summary } = REPORT.parse(JSON.parse(stdout));
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
};

describe('the import rules', () => {
  let found: readonly string[] = [];

  beforeAll(() => {
    const root = newFolder();
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, name), join(root, name));
    for (const [file, text] of [
      ...PLANTED.map(([, file, text]) => [file, text] as const),
      ...Object.entries({ ...ALSO, ...PACKAGES }),
    ]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    found = violations(root, ['src', 'workers', 'tests']);
  });

  it.each(PLANTED)('report %s in %s', (rule, file) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  it('report nothing that was not planted', () => {
    const planted = new Set(PLANTED.map(([, file]) => file));
    const elsewhere = found.filter((line) => !planted.has(line.split(' ')[1] ?? ''));
    expect(elsewhere).toEqual([]);
  });
});

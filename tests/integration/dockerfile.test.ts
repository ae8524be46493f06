import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { z } from 'zod';

import { NODE_FLAGS } from '../../src/cli/start/node-flags.js';
import { findRedisServer } from '../../src/redis/find-server.js';
import { observed } from '../support/candor.js';
import { copy, execForm, parseDockerfile, type Instruction } from '../support/dockerfile.js';
import { temporaryFolders } from '../support/folders.js';
import { waitFor } from '../support/wait-for.js';

/**
 * The Dockerfile, followed by hand in a clean copy of the tree: no builder is needed to see that what it copies is enough
 * to build, that what it ships is enough to run, and that an unprivileged user may run it. Two of its commands are not
 * run: `npm ci` gives way to the packages that are installed here (all of them to build, those of production to run), and
 * what apt installs is taken to be on this machine.
 */

const newFolder = temporaryFolders();
const ROOT = join(import.meta.dirname, '..', '..');
const STAGES = parseDockerfile(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'));
const shipped = STAGES.at(-1)?.instructions ?? [];
const instruction = (name: string): readonly string[] =>
  execForm(shipped.find((each) => each.name === name)?.rest ?? '');

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** The files a builder would be sent: .dockerignore leaves everything out but what it names after a `!`. */
const context = (): string => {
  const folder = join(newFolder(), 'context');
  const rules = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
  const sent = rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1));
  for (const name of sent) cpSync(join(ROOT, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  return folder;
};

const LOCK = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), link: z.boolean().optional() })),
});

/** What `npm ci --omit=dev` would install, as hard links to what is installed here. */
const linkProductionPackages = (app: string): void => {
  const { packages } = LOCK.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  const wanted = Object.entries(packages)
    .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && dev !== true && link !== true)
    .map(([path]) => path)
    .filter((path) => !path.includes('/node_modules/', 1) && existsSync(join(ROOT, path)));
  for (const path of new Set(wanted.map((path) => dirname(path)))) mkdirSync(join(app, path), { recursive: true });
  const linked = spawnSync('cp', ['-al', '--parents', ...wanted, app], { cwd: ROOT });
  if (linked.status !== 0) execFileSync('cp', ['-a', '--parents', ...wanted, app], { cwd: ROOT });
};

const runs = (instructions: readonly Instruction[]): readonly string[] =>
  instructions.filter(({ name }) => name === 'RUN').map(({ rest }) => rest);

/** Runs a shell command; fails with what it printed, since the compiler speaks on standard output. */
const runIn = (cwd: string, command: string): void => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}\n${stderr}${stdout}`);
};

/** Follows one stage's COPY and RUN instructions in `app`. */
const follow = (instructions: readonly Instruction[], app: string, of: (stage: string | undefined) => string): void => {
  for (const { name, rest } of instructions) {
    if (name === 'COPY' && !rest.includes('node_modules')) copy(rest, { app, of });
    if (name === 'RUN' && rest.startsWith('node ')) runIn(app, rest);
  }
};

const stage = (name: string): readonly Instruction[] => STAGES.find((each) => each.name === name)?.instructions ?? [];

/** The environment the image sets, with the places of this machine. */
/** In the place of the image's redis-tools: the server that this test run has found or fetched, as a program on the PATH. */
const withServer = async (): Promise<NodeJS.ProcessEnv> => {
  const cacheDirs = [join(ROOT, '.cache', 'redis')];
  const { path, env } = await findRedisServer({ env: process.env, cacheDirs, log: () => undefined });
  return { ...env, PATH: [dirname(path), process.env['PATH']].join(delimiter) };
};

const imageEnv = (dataDir: string): NodeJS.ProcessEnv => {
  const pairs = shipped.filter(({ name }) => name === 'ENV').flatMap(({ rest }) => rest.split(' '));
  const set: NodeJS.ProcessEnv = {};
  for (const pair of pairs) set[pair.split('=')[0] ?? ''] = pair.slice(pair.indexOf('=') + 1);
  return {
    ...set,
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_PORT: '0',
    CANDOR_DATA_DIR: dataDir,
  };
};

const unprivileged = (words: readonly string[]): readonly string[] =>
  isRoot
    ? [
        'setpriv',
        `--reuid=${NOBODY}`,
        `--regid=${NOBODY}`,
        '--clear-groups',
        '--no-new-privs',
        '--bounding-set=-all',
        ...words,
      ]
    : words;

/** Every file below `folder` outside node_modules with its time of change. */
const snapshot = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('node_modules/'))
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .sort();

describe('the Dockerfile', () => {
  let app = '';

  beforeAll(() => {
    const from = context();
    const build = join(newFolder(), 'build');
    app = join(newFolder(), 'app');
    for (const folder of [build, app]) {
      mkdirSync(folder, { recursive: true });
      chmodSync(dirname(folder), 0o755);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(build, 'node_modules'));
    follow([...stage('packages'), ...stage('build')], build, () => from);
    linkProductionPackages(app);
    follow(shipped, app, (name) => (name === 'build' ? build : from));
  }, 180_000);

  it('runs no command that this test leaves out unknowingly', () => {
    expect(STAGES.map(({ name, instructions }) => [name, runs(instructions)])).toEqual([
      ['packages', ['npm ci --omit=dev']],
      ['build', ['npm ci', 'node src/cli/launch.mjs build']],
      [
        undefined,
        [expect.stringMatching(/^apt-get .* redis-tools /), expect.stringMatching(/^mkdir \/data && chown node:node /)],
      ],
    ]);
  });

  it('ends as a user that is not root', () => {
    expect(shipped.filter(({ name }) => name === 'USER').map(({ rest }) => rest)).toEqual(['node']);
  });

  it('runs a role that is alone as `candor start` runs it', () => {
    expect(instruction('ENTRYPOINT')).toEqual(['node', ...NODE_FLAGS, 'src/cli/launch.mjs']);
  });

  it('ships what it runs, and neither sources nor tests nor the compiler', () => {
    expect(readdirSync(app).sort()).toEqual(['dist', 'models', 'node_modules', 'package.json', 'src']);
    expect(existsSync(join(app, 'dist/tests'))).toBe(false);
    expect(existsSync(join(app, 'node_modules/typescript'))).toBe(false);
  });

  it('starts, is healthy, writes to its data alone, and ends, as an unprivileged user', async () => {
    const dataDir = join(newFolder(), 'data');
    mkdirSync(dataDir, { mode: 0o700 });
    chmodSync(dirname(dataDir), 0o755);
    if (isRoot) chownSync(dataDir, NOBODY, NOBODY);
    const before = snapshot(app);
    const [program = '', ...words] = unprivileged([...instruction('ENTRYPOINT'), ...instruction('CMD'), '--json']);
    const service = observed(
      spawn(program, words, {
        cwd: app,
        env: { ...imageEnv(dataDir), ...(await withServer()) },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    await waitFor(
      'the service says where it is, or has ended',
      () => service.stdout().includes('\n') || service.hasEnded(),
      {
        timeoutMs: 25_000,
      },
    );
    expect(service.stderr()).toBe('');
    const { url } = z.object({ url: z.string() }).parse(JSON.parse(service.stdout()));

    const [node = '', ...check] = instruction('HEALTHCHECK');
    expect(spawnSync(node, check, { env: { ...process.env, PORT: new URL(url).port } }).status).toBe(0);
    expect(spawnSync(node, check, { env: { ...process.env, PORT: '1' } }).status).toBe(1);

    service.signal('SIGTERM');
    expect(await service.ended).toMatchObject({ code: 0 });
    expect(snapshot(app)).toEqual(before);
  });
});

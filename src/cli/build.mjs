/**
 * Makes dist from src and workers: each TypeScript file is stripped to JavaScript on its own (which isolatedModules and
 * verbatimModuleSyntax make equal to what tsc would emit, in a third of its time), everything else a running service reads
 * is copied. Types are checked by `candor check` and `candor build`, not here.
 *
 * Several commands may find dist stale at once: one builds, the others wait for it. Files move into dist one by one, each
 * whole, so that a service that is running keeps finding every module; the stamp is written last, so that a build that
 * was killed is done again.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile, copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const DIST = join(root, 'dist');
const STAMP = join(DIST, '.stamp');
const CACHE = join(root, '.cache');
const LOCK = join(CACHE, 'build.lock');
const PROJECT = join(root, 'src', 'tsconfig.build.json');
/** What dist is made from; the benches run from dist too, and are absent from an image. */
const SOURCES = ['src', 'workers', 'tests/bench'];
const SETTINGS = ['package.json', 'tsconfig.json'];
/** Neither compiled nor read by a running service. */
const NOT_SHIPPED = /\.(mjs|md|d\.ts)$|tsconfig[\w.]*\.json$/;
const TYPESCRIPT = /\.tsx?$/;

/** A fault of the build that needs no stack trace. */
export class BuildError extends Error {}

/** The files below `folder`, relative to the root, in a stable order. */
const filesBelow = async (folder) => {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
};

const sourceFiles = async () => (await Promise.all(SOURCES.map(filesBelow))).flat();

/** Path, size and time of change of every source: changes when any of them does, and costs a few milliseconds. */
const fingerprint = async () => {
  const hash = createHash('sha256');
  const files = [...(await sourceFiles()), ...SETTINGS];
  const stats = await Promise.all(files.map((file) => stat(join(root, file))));
  files.forEach((file, index) => hash.update(`${file}\0${stats[index].size}\0${stats[index].mtimeMs}\n`));
  return hash.digest('hex');
};

const isFresh = async (print) => existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === print;

const require = createRequire(import.meta.url);

/** False where only what runs is installed (an image): dist is then used as it is. */
const hasCompiler = () => {
  try {
    return require.resolve('typescript') !== '';
  } catch {
    return false;
  }
};

const compilerOptions = (ts) => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(PROJECT, { sourceMap: false }, host);
  if (parsed === undefined) throw new BuildError(`${PROJECT} cannot be read`);
  // Alone, a file does not show that package.json makes it an ES module.
  return { ...parsed.options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
};

const strip = async (ts, options, file) => {
  const fileName = join(root, file);
  const { outputText, diagnostics } = ts.transpileModule(await readFile(fileName, 'utf8'), {
    compilerOptions: options,
    fileName,
    reportDiagnostics: true,
  });
  if (diagnostics.length > 0) {
    const [{ messageText, start = 0, file: at }] = diagnostics;
    const line = at === undefined ? 0 : at.getLineAndCharacterOfPosition(start).line + 1;
    throw new BuildError(`${file}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }
  return outputText;
};

/** Writes what dist should hold to `folder`; returns the files' names. */
const emitTo = async (ts, folder) => {
  const options = compilerOptions(ts);
  const files = (await sourceFiles()).filter((file) => !NOT_SHIPPED.test(file));
  const outputs = [];
  for (const file of files) {
    const output = file.replace(TYPESCRIPT, '.js');
    await mkdir(dirname(join(folder, output)), { recursive: true });
    if (TYPESCRIPT.test(file)) await writeFile(join(folder, output), await strip(ts, options, file));
    else await copyFile(join(root, file), join(folder, output));
    outputs.push(output);
  }
  return outputs;
};

/** Moves `outputs` from `folder` into dist and removes from dist what is no longer made. */
const moveIntoDist = async (folder, outputs) => {
  await mkdir(DIST, { recursive: true });
  await rm(STAMP, { force: true });
  for (const output of outputs) {
    await mkdir(dirname(join(DIST, output)), { recursive: true });
    await rename(join(folder, output), join(DIST, output));
  }
  const made = new Set(outputs.map((output) => join('dist', output)));
  const old = (await filesBelow('dist')).filter((file) => !made.has(file));
  await Promise.all(old.map((file) => rm(join(root, file))));
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Takes the lock, waiting for a live holder and taking over from a dead one. */
const lock = async () => {
  await mkdir(CACHE, { recursive: true });
  for (;;) {
    try {
      const file = await open(LOCK, 'wx');
      await file.writeFile(String(process.pid));
      return await file.close();
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = await readFile(LOCK, 'utf8').catch(() => '');
    if (holder !== '' && !isAlive(Number(holder))) await rm(LOCK, { force: true });
    else await delay(50);
  }
};

const buildLocked = async (say) => {
  const print = await fingerprint();
  if (await isFresh(print)) return;
  say('building');
  const ts = require('typescript');
  const staging = join(CACHE, `build-${process.pid}`);
  try {
    await moveIntoDist(staging, await emitTo(ts, staging));
    await writeFile(STAMP, print);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

const READ_ONLY = new Set(['EACCES', 'EROFS', 'EPERM']);

/**
 * Sees to it that dist is there and made from the sources as they are. `staleIsFine` is for who only needs parts that
 * seldom change. Throws BuildError with one line.
 */
export const ensureBuilt = async ({ staleIsFine = false, say = () => undefined } = {}) => {
  if (staleIsFine && existsSync(STAMP)) return;
  if (!hasCompiler()) {
    if (existsSync(DIST)) return;
    throw new BuildError('nothing is built and the compiler is not installed: run npm ci');
  }
  if (await isFresh(await fingerprint())) return;
  try {
    await lock();
  } catch (error) {
    if (READ_ONLY.has(error.code))
      throw new BuildError(`dist is older than the sources, and this user may not write ${root}`);
    throw error;
  }
  try {
    await buildLocked(say);
  } finally {
    await rm(LOCK, { force: true });
  }
};

import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { packageRoot } from '../../src/config/package-root.js';

const run = promisify(execFile);

/** A Chromium that can be started here. */
export interface ChromiumProgram {
  readonly path: string;
  readonly env: Record<string, string>;
  /** Deletes what was unpacked for this run alone. */
  readonly remove: () => void;
}

/** package.json of the package whose main file is build/cjs/index.js. */
const PACKAGE = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', '..', 'package.json');
/** Told that it runs where none of its libraries are, the package unpacks those, too. */
const UNPACK_ALL = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
const UNPACK = join(import.meta.dirname, 'chromium-unpack.mjs');

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** In a process of its own: the package takes the folder from TMPDIR, which Jest does not pass on to the system. */
const unpackInto = async (folder: string): Promise<void> => {
  await run(process.execPath, [UNPACK], {
    cwd: packageRoot,
    env: { ...environment(), ...UNPACK_ALL, TMPDIR: folder },
  });
  chmodSync(join(folder, 'chromium'), 0o755);
};

/** Unpacked once for each version, beside the other caches of the checkout; whole or not at all, whoever else does it. */
const cached = async (): Promise<string> => {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string };
  const folder = join(packageRoot, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(packageRoot, '.cache'), { recursive: true });
  const fresh = mkdtempSync(join(packageRoot, '.cache', 'chromium-new-'));
  await unpackInto(fresh);
  chmodSync(fresh, 0o755);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};

/** Errors of Node are of another realm than Jest's tests: `instanceof Error` is false for them. */
const isReadOnly = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^(EACCES|EROFS|EPERM)$/.test(String(error.code));

const nothing = (): void => undefined;

/** The folder with Chromium in it: that of the checkout or, for a user who may not write there, one for this run alone. */
const unpacked = async (): Promise<{ readonly folder: string; readonly remove: () => void }> => {
  try {
    return { folder: await cached(), remove: nothing };
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    const folder = mkdtempSync(join(tmpdir(), 'candor-chromium-'));
    await unpackInto(folder);
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
};

/** True if the machine lacks a library that Chromium is linked with. */
const lacksLibraries = async (path: string): Promise<boolean> => {
  const { stdout } = await run('ldd', [path]).catch(() => ({ stdout: 'not found' }));
  return stdout.includes('not found');
};

/** CANDOR_CHROMIUM, else the system's, else the one in the npm package with the libraries and fonts it brings along. */
export const findChromium = async (): Promise<ChromiumProgram> => {
  const installed = process.env['CANDOR_CHROMIUM'] ?? '/usr/bin/chromium';
  if (existsSync(installed)) return { path: installed, env: environment(), remove: nothing };
  const { folder, remove } = await unpacked();
  const path = join(folder, 'chromium');
  const libraries = (await lacksLibraries(path)) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {};
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path, env: { ...environment(), ...libraries, ...fonts }, remove };
};

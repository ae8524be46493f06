import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { temporaryFolders } from '../support/folders.js';

const newFolder = temporaryFolders();
const ROOT = join(import.meta.dirname, '..', '..');
const DIST = join(ROOT, 'dist');

/** Starting these starts a process of ours; everything else is only definitions. */
const ENTRIES = ['src/server.js', 'workers/main.js'];

const modulesBelow = (folder: string): string[] =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.js') && !ENTRIES.includes(path));

/** Scripts the pages load in a browser cannot be loaded here. */
const isForBrowsers = (path: string): boolean => {
  const source = join(ROOT, path);
  return path.startsWith('src/http/') && readdirSync(join(source, '..')).includes(path.split('/').at(-1) ?? '');
};

/** Loads every module of the service in one process, in a folder with a .env, then says what that changed. */
const PROBE = `
  const before = Object.getOwnPropertyNames(Object.prototype).sort().join();
  for (const url of process.argv.slice(1)) await import(url);
  const changes = [];
  if (Object.getOwnPropertyNames(Object.prototype).sort().join() !== before) changes.push('Object.prototype changed');
  if (Object.keys({}).length > 0 || 'polluted' in {}) changes.push('objects are not empty');
  if (process.env.CANDOR_PLANTED !== undefined) changes.push('.env was read');
  const stillOpen = () => process.getActiveResourcesInfo().filter((name) => !/^(TTYWrap|PipeWrap|CloseReq)$/.test(name));
  // What Node itself still reads ends by itself; what a module opened does not.
  for (let turn = 0; turn < 1_000 && stillOpen().length > 0; turn += 1) await new Promise(setImmediate);
  const open = stillOpen();
  if (open.length > 0) changes.push('left open: ' + open.join());
  if (changes.length > 0) { process.stderr.write(changes.join('; ')); process.exitCode = 1; }
`;

describe('the modules of the service', () => {
  it('print nothing, read no .env, hold nothing open and leave Object.prototype alone when they are loaded', () => {
    const folder = newFolder();
    writeFileSync(join(folder, '.env'), 'CANDOR_PLANTED=1\n');
    const urls = [...modulesBelow('src'), ...modulesBelow('workers')]
      .filter((path) => !isForBrowsers(path))
      .map((path) => pathToFileURL(join(DIST, path)).href);
    expect(urls.length).toBeGreaterThan(50);

    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', PROBE, ...urls], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('run with __proto__ taken away', () => {
    const url = pathToFileURL(join(DIST, 'src/config.js')).href;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--disable-proto=delete', '--input-type=module', '-e', 'await import(process.argv[1])', url],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('natural', () => {
  it('is imported by file only, by a path that exists', () => {
    const sources = ['src', 'workers', 'tests/bench']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)),
      )
      .filter((path) => /(?<!\.d)\.tsx?$/.test(path));
    const imported = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/from '(natural[^']*)'/g)].map((match) => match[1] ?? ''),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((path) => !/^natural\/lib\/natural\/[\w/]+\.js$/.test(path))).toEqual([]);
  });
});

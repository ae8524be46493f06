import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { packageRoot } from '../../../src/config/package-root.js';
import { waitFor } from '../../support/wait-for.js';
import { freePort } from '../free-port.js';
import { startDatabase } from './database.js';
import { findPrograms, type Programs } from './programs.js';
import { unpackRelease, type Release } from './release.js';

/** A WordPress that runs, with the plugin of this repository in it. */
export interface WordPress {
  readonly url: string;
  readonly password: string;
  /** Runs a command of php/command.php; its answer. */
  readonly command: (name: string, argument?: string | number) => Promise<unknown>;
  /** What PHP complained about so far. */
  readonly complaints: () => string;
  readonly stop: () => Promise<void>;
}

/** Enough for a page of the administration and the two requests that WordPress makes to itself meanwhile. */
const PHP_WORKERS = '4';
const START_MS = 30_000;
const PASSWORD = 'correct horse battery staple';

/** Where WordPress writes, with Akismet, a theme and the plugin under test. */
const fillContent = (content: string, root: string, theme: string): void => {
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(join(root, 'wp-content/plugins/akismet'), join(content, 'plugins/akismet'), { recursive: true });
  cpSync(join(root, 'wp-content/themes', theme), join(content, 'themes', theme), { recursive: true });
  cpSync(join(packageRoot, 'integrations/wordpress/candor.php'), join(content, 'mu-plugins/candor.php'));
};

const EXTENSIONS = ['ctype', 'fileinfo', 'iconv', 'tokenizer', 'mysqlnd', 'mysqli'];

/** An installed PHP has its extensions configured; a private copy gets those that WordPress needs. */
const phpIni = ({ phpExtensions }: Programs, compiled: string): string =>
  [
    ...(phpExtensions === undefined
      ? []
      : [
          `extension_dir=${phpExtensions}`,
          ...EXTENSIONS.map((name) => `extension=${name}`),
          'zend_extension=opcache',
          'opcache.enable_cli=1',
          // Commands are processes of their own; compiling all of WordPress is most of what they would do.
          `opcache.file_cache=${compiled}`,
        ]),
    // WordPress writes letters to moderators; nobody is to get one.
    'sendmail_path=/bin/true',
    'memory_limit=256M',
    '',
  ].join('\n');

const without = (name: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([key]) => key !== name));

/**
 * Unpacks, installs and starts a WordPress.
 * @param candorUrl CANDOR_URL; undefined leaves it unset
 */
export const startWordPress = async (release: Release, candorUrl: string | undefined): Promise<WordPress> => {
  const [programs, root] = [await findPrograms(), await unpackRelease(release)];
  const folder = mkdtempSync(join(tmpdir(), 'candor-wp-'));
  const [content, log, ini] = [join(folder, 'content'), join(folder, 'php.log'), join(folder, 'php.ini')];
  fillContent(content, root, release.theme);
  mkdirSync(join(folder, 'compiled'));
  writeFileSync(ini, phpIni(programs, join(folder, 'compiled')));
  mkdirSync(join(folder, 'db'), { mode: 0o700 });
  const database = await startDatabase(programs, join(folder, 'db'));

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...without('CANDOR_URL', process.env),
    ...programs.env,
    ...(programs.phpExtensions === undefined ? {} : { PHP_INI_SCAN_DIR: '' }),
    ...(candorUrl === undefined ? {} : { CANDOR_URL: candorUrl }),
    PHP_CLI_SERVER_WORKERS: PHP_WORKERS,
    TEST_WP_ROOT: root,
    TEST_WP_CONTENT: content,
    TEST_WP_DB_SOCKET: database.socket,
    TEST_WP_LOG: log,
    TEST_WP_URL: url,
    TEST_WP_PASSWORD: PASSWORD,
    TEST_WP_THEME: release.theme,
  };
  const command: WordPress['command'] = async (name, argument = '') => {
    const args = ['-c', ini, join(import.meta.dirname, 'php/command.php'), name, String(argument)];
    const { stdout } = await promisify(execFile)(programs.php, args, { env, timeout: START_MS });
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as unknown;
  };
  await command('install').catch(async (error: unknown) => {
    await database.stop();
    throw new Error(`WordPress was not installed: ${readFileSync(log, { encoding: 'utf8', flag: 'a+' })}`, {
      cause: error,
    });
  });

  const router = join(import.meta.dirname, 'php/router.php');
  // In a group of its own: its workers outlive it otherwise.
  const server = spawn(programs.php, ['-c', ini, '-S', `127.0.0.1:${port}`, '-t', root, router], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await waitFor('WordPress answers', async () => (await fetch(`${url}/ferry/`)).ok, { timeoutMs: START_MS });

  return {
    url,
    password: PASSWORD,
    command,
    complaints: () => readFileSync(log, { encoding: 'utf8', flag: 'a+' }),
    stop: async () => {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
      await exited;
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { unpackedPackages } from '../debian-packages.js';

/** PHP and MariaDB as they can be started here: the system's where they are installed, else a private copy. */
export interface Programs {
  readonly php: string;
  readonly mariadbd: string;
  /** Folder of MariaDB's messages and character sets. */
  readonly mariadbShare: string;
  readonly mariadbPlugins: string;
  /** Folder of PHP's extensions; undefined if PHP finds its own. */
  readonly phpExtensions: string | undefined;
  /** Added to the environment: a private copy brings its libraries along. */
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGES = ['php-cli', 'php-mysql', 'mariadb-server-core'];

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [join(folder, entry.name)] : [],
      )
    : [];

/** `php8.2` and the like in `folder`: the name without a number is a link that only an installation makes. */
const phpIn = (folder: string): string | undefined => {
  const name = existsSync(folder) ? readdirSync(folder).find((entry) => /^php\d+\.\d+$/.test(entry)) : undefined;
  return name === undefined ? undefined : join(folder, name);
};

export const findPrograms = async (): Promise<Programs> => {
  const root = await unpackedPackages('php-mariadb', { packages: PACKAGES });
  const privatePhp = phpIn(join(root, 'usr/bin'));
  const hasMariadb = existsSync(join(root, 'usr/sbin/mariadbd'));
  const mariadb = hasMariadb ? root : '/';
  return {
    php: privatePhp ?? phpIn('/usr/bin') ?? 'php',
    phpExtensions:
      privatePhp === undefined
        ? undefined
        : foldersIn(join(root, 'usr/lib/php')).find((folder) => existsSync(join(folder, 'mysqli.so'))),
    mariadbd: join(mariadb, 'usr/sbin/mariadbd'),
    mariadbShare: join(mariadb, 'usr/share/mysql'),
    mariadbPlugins: join(mariadb, 'usr/lib/mysql/plugin'),
    env: { LD_LIBRARY_PATH: foldersIn(join(root, 'usr/lib')).join(':') },
  };
};

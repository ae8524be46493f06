import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import { unpackedPackages } from '../debian-packages.js';

/** A WordPress as a Debian release ships it, with the Akismet plugin that is in it. */
export interface Release {
  readonly name: string;
  readonly suite: string;
  readonly theme: string;
  /** What the scripts of its pages need; the server needs the first alone. */
  readonly libraries: readonly string[];
  /** True if its Akismet lets the server correct an answer later (from 5.5 on). */
  readonly takesCallbacks: boolean;
}

export const RELEASES: readonly Release[] = [
  {
    name: 'WordPress 6.1 with Akismet 5.0.2',
    suite: 'bookworm',
    theme: 'twentytwentythree',
    libraries: ['php-getid3', 'libjs-cropper', 'libjs-underscore'],
    takesCallbacks: false,
  },
  {
    name: 'WordPress 6.8 with Akismet 5.5',
    suite: 'trixie',
    theme: 'twentytwentyfive',
    libraries: ['php-getid3', 'libjs-cropper', 'libjs-underscore', 'libjs-lodash'],
    takesCallbacks: true,
  },
];

/** The folder of its WordPress, with the tests' wp-config.php in the place of Debian's. */
export const unpackRelease = async ({ suite, theme, libraries }: Release): Promise<string> => {
  const packages = ['wordpress', `wordpress-theme-${theme}`, ...libraries];
  const root = join(await unpackedPackages(`wordpress-${suite}`, { suite, packages }), 'usr/share/wordpress');
  copyFileSync(join(import.meta.dirname, 'php/wp-config.php'), join(root, 'wp-config.php'));
  return root;
};

// Completes package-lock.json with the optional platform packages that npm leaves out when a registry does not
// serve them (npm/cli#9846): without these entries `npm ci` rejects the lockfile that `npm install` just wrote.
// Run it after every `npm install` that changed the lockfile: `npm run lock:fill`. It asks the registry for os and
// cpu of each missing package; where the registry does not know the package either, both are read off its name.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Where Node would find `name` from the package at `path`, or undefined. */
const resolveFrom = (path, name) => {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock.packages[candidate] !== undefined) return candidate;
    if (at === '' || !at.includes('/node_modules/'))
      return lock.packages[`node_modules/${name}`] && `node_modules/${name}`;
  }
};

const OSES = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'android', 'aix', 'openharmony'];
const CPUS = ['arm64', 'x64', 'ia32', 'arm', 's390x', 'ppc64', 'riscv64', 'loong64', 'wasm32', 'mips64el'];

const guess = (name) => {
  const parts = name.replace('gnueabihf', '').split(/[-/]/);
  const os = OSES.find((o) => parts.includes(o));
  const cpu = CPUS.find((c) => parts.includes(c));
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) };
};

const ask = (name, version) => {
  try {
    const out = execFileSync('npm', ['view', `${name}@${version}`, 'version', 'os', 'cpu', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { version: exact, os, cpu } = JSON.parse(out);
    return { version: exact ?? version, ...(cpu ? { cpu } : {}), ...(os ? { os } : {}) };
  } catch {
    return { version, ...guess(name) };
  }
};

let added = 0;
for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolveFrom(path, name) !== undefined) continue;
    const exact = range.replace(/^[\^~]/, '');
    lock.packages[`node_modules/${name}`] = {
      ...ask(name, exact),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} optional platform entries added`);

import { spawn } from 'node:child_process';

/** A redis-server that can be started. */
export interface ServerProgram {
  readonly path: string;
  /** Debian's server and its checking tool are one file that takes its role from this name. */
  readonly argv0: string;
  /** Added to the environment: a private copy brings its libraries along. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FoundProgram extends ServerProgram {
  readonly version: string;
}

/** The oldest server BullMQ recommends. */
const OLDEST = { major: 6, minor: 2 };

/** The version in `redis-server --version`'s line, if it is at least 6.2 (valkey counts from 7.2 on). */
export const usableVersion = (line: string): string | undefined => {
  const [, version, major, minor] = /\bv=((\d+)\.(\d+)[\w.]*)/.exec(line) ?? [];
  if (version === undefined) return undefined;
  const isNewEnough = Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor);
  return isNewEnough ? version : undefined;
};

const PROBE_DEADLINE_MS = 10_000;

/** What `program --version` prints; empty if it does not run here. */
const versionLine = (program: ServerProgram): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(program.path, ['--version'], {
      argv0: program.argv0,
      env: { ...process.env, ...program.env },
      stdio: ['ignore', 'pipe', 'ignore'],
      // Not `timeout`: its timer outlives a program that is not there.
      signal: AbortSignal.timeout(PROBE_DEADLINE_MS),
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.once('error', () => {
      resolve('');
    });
    child.once('close', (code) => {
      resolve(code === 0 ? printed : '');
    });
  });

/** `program` with its version if it runs here and is new enough; undefined otherwise. */
export const probe = async (program: ServerProgram): Promise<FoundProgram | undefined> => {
  const version = usableVersion(await versionLine(program));
  return version === undefined ? undefined : { ...program, version };
};

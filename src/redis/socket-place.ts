import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** sun_path holds 108 bytes on Linux and 104 on macOS, the closing zero among them. */
const LONGEST_PATH_BYTES = 103;

export interface PlacedSocket {
  readonly path: string;
  /** Takes away what the place left on disk, once the server is gone for good. */
  remove(): void;
}

const OTHERS = 0o077;

/** A folder straight below the temporary one that is this user's alone; /tmp is everybody's. */
const isOurs = (place: string): boolean => {
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (stat === undefined || dirname(place) !== tmpdir()) return false;
  return stat.isDirectory() && (stat.mode & OTHERS) === 0 && stat.uid === process.getuid?.();
};

/** The temporary folder that `note` names if it can still be used, else a new one that `note` then names. */
const temporaryPlace = (note: string): string => {
  const noted = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (isOurs(noted)) return noted;
  const place = mkdtempSync(join(tmpdir(), 'candor-'));
  writeFileSync(note, place, { mode: 0o600 });
  return place;
};

/**
 * A path for the socket of the server that works in `folder`: there, or in a temporary folder where that path would be
 * too long. It stays the same until `remove`, also for the successor of a server or supervisor that was killed, so that
 * clients find the next server where they lost the last.
 */
export const placeSocket = (folder: string): PlacedSocket => {
  const path = join(folder, 'redis.sock');
  if (Buffer.byteLength(path) <= LONGEST_PATH_BYTES) {
    return { path, remove: () => rmSync(path, { force: true }) };
  }
  const note = join(folder, 'socket-folder');
  const place = temporaryPlace(note);
  return {
    path: join(place, 'redis.sock'),
    remove: () => {
      rmSync(place, { recursive: true, force: true });
      rmSync(note, { force: true });
    },
  };
};

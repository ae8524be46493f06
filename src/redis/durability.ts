import { usableVersion } from './server-program.js';

const field = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];

/** What speaks against trusting this server at all, from the text of INFO. */
export const versionFaults = (info: string): readonly string[] => {
  const version = field(info, 'redis_version') ?? 'unknown';
  return usableVersion(`v=${version}`) === undefined ? [`it is version ${version}, 6.2 or later is needed`] : [];
};

/** How a server whose INFO is `info` could lose comments it has acknowledged; empty if it keeps them. */
export const lossFaults = (info: string): readonly string[] => {
  const policy = field(info, 'maxmemory_policy') ?? 'unknown';
  return [
    ...(field(info, 'aof_enabled') === '1'
      ? []
      : ['it keeps no append-only file (appendonly yes), so its end loses what came in since its last snapshot']),
    ...(policy === 'noeviction' ? [] : [`it throws keys away when its memory is full (maxmemory-policy ${policy})`]),
  ];
};

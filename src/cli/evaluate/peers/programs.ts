/** Peers that are programs of their own, where this machine has them. */

import type { Contestant, SiteComment } from '../../../learning/evaluation/contestant.js';
import { redisCacheDir } from '../../../config/package-root.js';
import { presentRedisServer } from '../../../redis/find-server.js';
import { bogofilter } from './bogofilter.js';
import { isInstalled, placeOf } from './program.js';
import type { RspamdPrograms } from './rspamd-server.js';
import { rspamd } from './rspamd.js';
import { spamAssassin } from './spamassassin.js';

export interface Programs {
  readonly found: readonly Contestant[];
  /** Why others take no part, one line each. */
  readonly missing: readonly string[];
}

/** `rspamd` and what it needs, or why it takes no part. */
const rspamdHere = async (env: NodeJS.ProcessEnv): Promise<RspamdPrograms | string> => {
  const rspamd = isInstalled('rspamd', ['--version'], env) ? placeOf('rspamd', env) : undefined;
  if (rspamd === undefined) return 'rspamd, which is not installed';
  const redis = await presentRedisServer({ env, cacheDirs: [redisCacheDir] });
  return redis === undefined ? 'rspamd, whose redis-server is not installed' : { rspamd, redis };
};

/** Those that can take part on `comments`. */
export const programsFound = async (comments: readonly SiteComment[], env: NodeJS.ProcessEnv): Promise<Programs> => {
  const found: Contestant[] = [];
  const missing: string[] = [];
  if (isInstalled('bogofilter', ['-V'], env)) found.push(bogofilter(comments));
  else missing.push('bogofilter, which is not installed');
  if (isInstalled('spamd', ['--version'], env) && isInstalled('spamc', ['-V'], env)) found.push(spamAssassin(comments));
  else missing.push('SpamAssassin, whose spamd and spamc are not installed');
  const here = await rspamdHere(env);
  if (typeof here === 'string') missing.push(here);
  else found.push(rspamd(comments, here));
  return { found, missing };
};

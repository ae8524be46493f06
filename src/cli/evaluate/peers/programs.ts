/** Peers that are programs of their own, where this machine has them. */

import type { Contestant, SiteComment } from '../../../learning/evaluation/contestant.js';
import { bogofilter } from './bogofilter.js';
import { isInstalled } from './program.js';
import { spamAssassin } from './spamassassin.js';

export interface Programs {
  readonly found: readonly Contestant[];
  /** Why others take no part, one line each. */
  readonly missing: readonly string[];
}

const RSPAMD = 'rspamd, whose Bayes needs a server and a Redis of its own';

/** Those that can take part on `comments`. */
export const programsFound = (comments: readonly SiteComment[], env: NodeJS.ProcessEnv): Programs => {
  const found: Contestant[] = [];
  const missing: string[] = [];
  if (isInstalled('bogofilter', ['-V'], env)) found.push(bogofilter(comments));
  else missing.push('bogofilter, which is not installed');
  if (isInstalled('spamd', ['--version'], env) && isInstalled('spamc', ['-V'], env)) found.push(spamAssassin(comments));
  else missing.push('SpamAssassin, whose spamd and spamc are not installed');
  return { found, missing: [...missing, RSPAMD] };
};

/** What the subcommands of `candor site` are made of. */

import { parseSiteId, type SiteId } from '../../domain/ids.js';
import type { Policy } from '../../domain/policy.js';
import type { HonestScores } from '../../learning/honest-scores.js';
import type { CoralSetup } from '../../sites/coral.js';
import type { KeptCoral, Site, SiteStore } from '../../sites/ports.js';
import { changePolicy, type PolicyChange } from '../../sites/change-policy.js';
import type { MemoryStore } from '../../verdicts/ports.js';
import type { Endpoints } from '../../webhooks/endpoints.js';
import { CliFault, EXIT } from '../io.js';

export const FLAGS = {
  name: { type: 'string' },
  url: { type: 'string' },
  scopes: { type: 'string' },
  site: { type: 'string' },
  key: { type: 'string' },
  revoke: { type: 'string' },
  'akismet-flagged': { type: 'string' },
  'akismet-recheck-after': { type: 'string' },
  'akismet-discard': { type: 'string' },
  'akismet-unsigned': { type: 'string' },
  'hold-at-most': { type: 'string' },
  'reject-at-most': { type: 'string' },
  'hold-from': { type: 'string' },
  'reject-from': { type: 'string' },
  'retention-days': { type: 'string' },
  'hold-until-taught': { type: 'string' },
  'lessons-a-day': { type: 'string' },
  list: { type: 'string' },
  kind: { type: 'string' },
  trial: { type: 'boolean' },
  'secret-file': { type: 'string' },
  'coral-timeout': { type: 'string' },
  'on-spam': { type: 'string' },
  events: { type: 'string' },
  'at-once': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** The flags as they were typed. */
export type Flags = {
  readonly [Name in keyof typeof FLAGS]?:
    ((typeof FLAGS)[Name]['type'] extends 'string' ? string : boolean) | undefined;
};

/** What a command has to say: one line of JSON for scripts, or lines for people. */
export interface Outcome {
  readonly json: object;
  readonly text: string;
}

/** The running service, as far as these commands touch it. */
export interface Tools {
  readonly sites: SiteStore;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
  readonly hits: MemoryStore['hits'];
  /** See FeedbackStore. */
  readonly newestLessons: (site: SiteId, count: number) => Promise<readonly Buffer[]>;
  /** How high honest comments score by the model that is served; undefined where it does not say. Rejects with ModelFileError. */
  readonly honestScores: () => Promise<readonly HonestScores[] | undefined>;
  /** The installation's keyed hash of an e-mail address. @throws ConfigError, WrongMasterKeyError */
  readonly emailHash: () => Promise<(email: string) => string>;
  /** The name under which the installation keeps an Akismet key. @throws ConfigError, WrongMasterKeyError */
  readonly akismetKeyName: () => Promise<(key: string) => string>;
  /** How a signing secret of Coral is kept. @throws ConfigError, WrongMasterKeyError */
  readonly sealCoral: () => Promise<(site: SiteId, setup: CoralSetup) => KeptCoral>;
  /** The webhooks of sites. @throws ConfigError, WrongMasterKeyError */
  readonly webhooks: () => Promise<Endpoints>;
  /** What is in a file that nobody else may read, or on standard input for `-`. @throws CliFault */
  readonly readSecret: (file: string) => Promise<string>;
  /** Where the service is reached from outside, as far as its configuration says. */
  readonly publicUrl: string;
}

export interface Action {
  readonly run: (flags: Flags, tools: Tools, words: readonly string[]) => Promise<Outcome>;
  /** Words beside the flags that it takes at most. */
  readonly words: number;
}

/** The site that the flag --site or the first word names. @throws CliFault */
export const siteOfFlags = ({ site }: Flags, word?: string): SiteId => {
  const id = parseSiteId(site ?? word ?? '');
  if (id === undefined) throw new CliFault('--site is needed: the ten characters that `candor site list` shows');
  return id;
};

/** @throws CliFault if there is no such site */
export const knownSite = async ({ sites }: Tools, id: SiteId): Promise<Site> => {
  const site = await sites.get(id);
  if (site === undefined) throw new CliFault(`there is no site ${id}`, EXIT.failed);
  return site;
};

/** Puts a change into force; returns the policy that is in force then. @throws CliFault if somebody else was quicker */
export const putPolicy = async ({ sites }: Tools, { id, policy }: Site, change: PolicyChange): Promise<Policy> => {
  const changed = changePolicy(policy, change);
  if (changed === policy) return policy;
  switch (await sites.setPolicy(id, changed, policy.version)) {
    case 'set':
      return changed;
    case 'changed':
      throw new CliFault('somebody else changed the policy just now: look at it, and say it again', EXIT.failed);
    case 'unknown':
      throw new CliFault(`there is no site ${id}`, EXIT.failed);
  }
};

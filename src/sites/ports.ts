import type { KeyId, SiteId } from '../domain/ids.js';
import type { Policy } from '../domain/policy.js';

export type Scope = 'submit' | 'read' | 'feedback' | 'admin';
export const SCOPES: readonly Scope[] = ['submit', 'read', 'feedback', 'admin'];
export const DEFAULT_SCOPES: readonly Scope[] = ['submit', 'read', 'feedback'];

/** An API key as it is kept: the secret itself only as SHA-256. */
export interface SiteKey {
  readonly id: KeyId;
  /** SHA-256 of the whole key `sk_<id>_<secret>`, base64url. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly url: string;
  readonly createdAt: string;
  readonly policy: Policy;
}

/** How Coral's external moderation phase calls a site, as it is kept. */
export interface KeptCoral {
  /** The phase's signing secret, sealed under the master key: a hash would not do, since signatures are made with the secret itself. */
  readonly sealedSecret: Buffer;
  /** What Coral is told of a comment that is spam by the policy. */
  readonly onSpam: 'hold' | 'reject';
  /** How long Coral waits for an answer, as set on its side. */
  readonly timeoutMs: number;
}

/** What the store of sites must give. Every call touches the slot of one site, or the list of sites. */
export interface SiteStore {
  /** Writes the site and its first key in one step. */
  add(site: Site, key: SiteKey): Promise<void>;
  list(): Promise<readonly SiteId[]>;
  get(site: SiteId): Promise<Site | undefined>;
  /** The site and its live keys in one read, for authentication. */
  getWithKeys(site: SiteId): Promise<{ readonly site: Site; readonly keys: readonly SiteKey[] } | undefined>;
  /** Adds a second key. `full` if two are live already, `unknown` if there is no such site. */
  addKey(site: SiteId, key: SiteKey): Promise<'added' | 'full' | 'unknown'>;
  /** False if the site has no such key. */
  revokeKey(site: SiteId, key: KeyId): Promise<boolean>;
  /**
   * Adds a key for Akismet clients, by the name it is kept under. `full` if two are live already, `unknown` if there is no
   * such site.
   */
  addAkismetKey(site: SiteId, name: string, createdAt: string): Promise<'added' | 'full' | 'unknown'>;
  /** Names of the live ones and when they were made (ISO 8601), the oldest first. */
  akismetKeys(site: SiteId): Promise<ReadonlyArray<{ readonly name: string; readonly createdAt: string }>>;
  /** False if the site has no such key. */
  revokeAkismetKey(site: SiteId, name: string): Promise<boolean>;
  /** The site with that live key. */
  byAkismetKey(name: string): Promise<Site | undefined>;
  /**
   * Sets the policy if the one in force is still of version `seen`: `changed` if somebody else was quicker, `unknown` if
   * there is no such site.
   */
  setPolicy(site: SiteId, policy: Policy, seen: string): Promise<'set' | 'changed' | 'unknown'>;
  coral(site: SiteId): Promise<KeptCoral | undefined>;
  /** Of a site that exists: its caller has looked. */
  setCoral(site: SiteId, coral: KeptCoral): Promise<void>;
  /** False if there was nothing to remove. Coral is not let in any more from then on. */
  removeCoral(site: SiteId): Promise<boolean>;
  /** Deletes everything of the site but its leaves, in bounded steps; may be called again after a crash. */
  remove(site: SiteId): Promise<void>;
}

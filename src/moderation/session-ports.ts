import type { CommentId, SiteId } from '../domain/ids.js';

/** A person who decides on the comments of one site. */
export interface Moderator {
  /** `m_` and 22 characters of base64url: what stories name. */
  readonly id: string;
  readonly site: SiteId;
  /** Shown on the desk of the site, nowhere else. */
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What is kept of a signed-in browser. */
export interface Session {
  readonly moderator: string;
  /** Unix milliseconds of the sign-in and of the last request. */
  readonly startedMs: number;
  readonly seenMs: number;
}

/** Who may sign in. Each call is atomic. */
export interface ModeratorStore {
  /** Adds the moderator, unless the site has one of this name already; returns whoever has the name afterwards. */
  addModerator(moderator: Moderator): Promise<Moderator>;
  findModerator(id: string): Promise<Moderator | undefined>;
  /** In no particular order. */
  listModerators(site: SiteId): Promise<readonly Moderator[]>;
  /** False if there is no such moderator. Sessions and links of a removed moderator lead nowhere from then on. */
  removeModerator(id: string): Promise<boolean>;
  /** Forgets the moderators of a site, and what was decided there lately. */
  removeSite(site: SiteId): Promise<void>;
}

/** Sign-in links and sessions, both kept under a hash of the secret that the browser holds. */
export interface SessionStore {
  putLink(hash: string, moderator: string, ttlMs: number): Promise<void>;
  /** The moderator a link is for. Of all that ask for one link, whenever and from wherever, one alone is answered. */
  takeLink(hash: string): Promise<string | undefined>;
  putSession(hash: string, session: Session, ttlMs: number): Promise<void>;
  getSession(hash: string): Promise<Session | undefined>;
  /** Renews a session that still exists; one that was deleted meanwhile stays deleted. */
  renewSession(hash: string, session: Session, ttlMs: number): Promise<void>;
  deleteSession(hash: string): Promise<void>;
}

/** Which comments moderators decided last: a list for the eye, bounded. The stories hold the truth. */
export interface RecentDecisions {
  remember(site: SiteId, comment: CommentId): Promise<void>;
  /** Newest first, each comment once. */
  recent(site: SiteId): Promise<readonly CommentId[]>;
}

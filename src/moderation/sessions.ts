import { hash } from 'node:crypto';

import type { RandomBytes, SiteId } from '../domain/ids.js';
import type { Moderator, ModeratorStore, Session, SessionStore } from './session-ports.js';

/** A sign-in link is good for a day, and for one use. */
export const LINK_LIFE_MS = 24 * 60 * 60_000;
/** A session ends when nothing is heard of it for this long ... */
export const IDLE_LIFE_MS = 30 * 60_000;
/** ... and this long after the sign-in in any case. */
export const SESSION_LIFE_MS = 12 * 60 * 60_000;

/** How stale `seenMs` may get before a request renews it: one write a minute instead of one a request. */
const RENEW_AFTER_MS = 60_000;
const SECRET_BYTES = 32;
const SECRET = /^[A-Za-z0-9_-]{43}$/;
export const MAX_NAME_LENGTH = 80;

/** A secret of 256 random bits, base64url, that only its holder has: we keep a hash. */
export type BearerSecret = string;

export interface Sessions {
  /** A fresh one-time link token for the moderator of this name, who is added if the site has none such. */
  readonly invite: (
    site: SiteId,
    name: string,
  ) => Promise<{ readonly moderator: Moderator; readonly link: BearerSecret }>;
  /** Uses up the link and opens a new session; undefined for a link that is used, expired or never was one. */
  readonly signIn: (link: BearerSecret) => Promise<BearerSecret | undefined>;
  /** Whose session this is, and keeps it alive; undefined if it ended, or if the moderator was removed. */
  readonly resume: (session: BearerSecret) => Promise<Moderator | undefined>;
  readonly signOut: (session: BearerSecret) => Promise<void>;
  readonly moderators: (site: SiteId) => Promise<readonly Moderator[]>;
}

export interface SessionParts {
  readonly moderators: ModeratorStore;
  readonly sessions: SessionStore;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly random: RandomBytes;
}

/** Links and sessions are looked up by this, so that comparing them can leak nothing of the secret. */
const nameOf = (secret: BearerSecret): string => hash('sha256', secret, 'base64url');

/** Milliseconds left to a session at `now`, 0 or less if it has ended. */
const lifeLeft = ({ startedMs, seenMs }: Session, now: number): number =>
  Math.min(seenMs + IDLE_LIFE_MS, startedMs + SESSION_LIFE_MS) - now;

/** Sign-in by one-time links; see the port for what the store guarantees. */
export const makeSessions = ({ moderators, sessions, now, random }: SessionParts): Sessions => {
  const newSecret = (): BearerSecret => random(SECRET_BYTES).toString('base64url');

  const open = async (moderator: string): Promise<BearerSecret> => {
    const secret = newSecret();
    const session = { moderator, startedMs: now(), seenMs: now() };
    await sessions.putSession(nameOf(secret), session, lifeLeft(session, now()));
    return secret;
  };

  const renew = async (name: string, session: Session): Promise<void> => {
    if (now() - session.seenMs < RENEW_AFTER_MS) return;
    const renewed = { ...session, seenMs: now() };
    await sessions.renewSession(name, renewed, lifeLeft(renewed, now()));
  };

  return {
    invite: async (site, name) => {
      const moderator = await moderators.addModerator({
        id: `m_${random(16).toString('base64url')}`,
        site,
        name: name.slice(0, MAX_NAME_LENGTH),
        createdAt: new Date(now()).toISOString(),
      });
      const link = newSecret();
      await sessions.putLink(nameOf(link), moderator.id, LINK_LIFE_MS);
      return { moderator, link };
    },

    signIn: async (link) => {
      if (!SECRET.test(link)) return undefined;
      const id = await sessions.takeLink(nameOf(link));
      const moderator = id === undefined ? undefined : await moderators.findModerator(id);
      return moderator === undefined ? undefined : open(moderator.id);
    },

    resume: async (secret) => {
      if (!SECRET.test(secret)) return undefined;
      const name = nameOf(secret);
      const session = await sessions.getSession(name);
      if (session === undefined || lifeLeft(session, now()) <= 0) return undefined;
      const moderator = await moderators.findModerator(session.moderator);
      if (moderator !== undefined) await renew(name, session);
      return moderator;
    },

    signOut: (secret) => sessions.deleteSession(nameOf(secret)),
    moderators: (site) => moderators.listModerators(site),
  };
};

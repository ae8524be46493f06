import type { Request, Response } from 'express';

import { SESSION_LIFE_MS, type BearerSecret } from '../../moderation/sessions.js';
import { cookieOf } from '../pages/request.js';
import { isTrustworthy } from '../pages/same-origin.js';

/**
 * The session's secret in the browser: for this host alone, out of reach of scripts, never sent from another site's page.
 * Secure, and so `__Host-`, wherever browsers keep such cookies: on https and on loopback hosts. Elsewhere (http on a
 * local network) it is a plain cookie that whoever listens on that network can read; use https there.
 */
interface CookieKind {
  readonly name: string;
  readonly secure: boolean;
}

const kindFor = (publicUrl: string): CookieKind =>
  isTrustworthy(publicUrl) ? { name: '__Host-candor', secure: true } : { name: 'candor-desk', secure: false };

const options = ({ secure }: CookieKind) => ({ httpOnly: true, secure, sameSite: 'strict', path: '/' }) as const;

export const readSession = (req: Request, publicUrl: string): BearerSecret | undefined =>
  cookieOf(req, kindFor(publicUrl).name);

export const setSession = (res: Response, publicUrl: string, secret: BearerSecret): void => {
  const kind = kindFor(publicUrl);
  res.cookie(kind.name, secret, { ...options(kind), maxAge: SESSION_LIFE_MS });
};

export const clearSession = (res: Response, publicUrl: string): void => {
  const kind = kindFor(publicUrl);
  res.clearCookie(kind.name, options(kind));
};

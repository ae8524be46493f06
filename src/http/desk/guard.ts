import type { Request, RequestHandler, Response } from 'express';

import type { Moderator } from '../../moderation/session-ports.js';
import type { BearerSecret, Sessions } from '../../moderation/sessions.js';
import { formTokenOf, isFormToken } from '../pages/form-token.js';
import { renderPage } from '../pages/layout.js';
import { formField } from '../pages/request.js';
import { isSameOrigin, isTrustworthy } from '../pages/same-origin.js';
import { readSession } from './session-cookie.js';
import { RefusalPage, SignedOutPage, type Refusal } from './sign-in-page.js';

/** Who is asking, on every route behind the guard. */
export interface SignedIn {
  readonly moderator: Moderator;
  readonly session: BearerSecret;
  readonly formToken: string;
}

const KEY = 'signedIn';

/** @throws Error on a route that the guard does not stand before, which is a bug. */
export const signedIn = (res: Response): SignedIn => {
  const found = (res.locals as Record<string, unknown>)[KEY];
  if (found === undefined) throw new Error('a desk route without its guard');
  return found as SignedIn;
};

export const refuse = (res: Response, status: number, refusal: Refusal): void => {
  res
    .status(status)
    .type('html')
    .send(renderPage(RefusalPage({ refusal })));
};

const isSafe = (req: Request): boolean => req.method === 'GET' || req.method === 'HEAD';

/** True if a page of ours, made for the holder of `secret`, sent this form. */
export const isOwnForm = (req: Request, publicUrl: string, secret: BearerSecret): boolean =>
  isSameOrigin(req, publicUrl) && isFormToken(secret, formField(req, 'form'));

export interface GuardDeps {
  readonly sessions: Sessions;
  readonly publicUrl: () => string;
}

/** Lets signed-in moderators through, and of what changes something only what their own pages sent. All else is 403. */
export const guard =
  ({ sessions, publicUrl }: GuardDeps): RequestHandler =>
  async (req, res, next) => {
    const session = readSession(req, publicUrl());
    const moderator = session === undefined ? undefined : await sessions.resume(session);
    if (session === undefined || moderator === undefined) {
      const needsOtherBrowser = isTrustworthy(publicUrl()) && publicUrl().startsWith('http://');
      res
        .status(403)
        .type('html')
        .send(renderPage(SignedOutPage({ needsOtherBrowser })));
      return;
    }
    if (!isSafe(req) && !isOwnForm(req, publicUrl(), session)) {
      refuse(res, 403, 'forbidden');
      return;
    }
    (res.locals as Record<string, unknown>)[KEY] = {
      moderator,
      session,
      formToken: formTokenOf(session),
    } satisfies SignedIn;
    next();
  };

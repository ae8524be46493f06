import type { Router } from 'express';

import type { Sessions } from '../../moderation/sessions.js';
import { formTokenOf } from '../pages/form-token.js';
import { renderPage } from '../pages/layout.js';
import { limitPerAddress } from '../pages/rate-limit.js';
import { pathField } from '../pages/request.js';
import { guard, isOwnForm, refuse, signedIn } from './guard.js';
import { clearSession, readSession, setSession } from './session-cookie.js';
import { DeadLinkPage, SignInPage } from './sign-in-page.js';

const ATTEMPTS_PER_MINUTE = 10;

export interface SignInDeps {
  readonly sessions: Sessions;
  readonly publicUrl: () => string;
}

/**
 * Sign-in by one-time link, and sign-out. There is no parameter that says where to go afterwards. A session that the
 * browser had before ends with the sign-in, so that nobody can plant one.
 */
export const addSignIn = (router: Router, { sessions, publicUrl }: SignInDeps): void => {
  const limit = limitPerAddress({ perMinute: ATTEMPTS_PER_MINUTE, refuse: (_, res) => refuse(res, 429, 'tooMany') });

  // Asks the store nothing: there is nothing to guess at.
  router.get('/desk/sign-in/:link', (req, res) => {
    const link = pathField(req, 'link');
    const action = `/desk/sign-in/${encodeURIComponent(link)}`;
    res.type('html').send(renderPage(SignInPage({ action, formToken: formTokenOf(link) })));
  });

  router.post('/desk/sign-in/:link', limit, async (req, res) => {
    const link = pathField(req, 'link');
    if (!isOwnForm(req, publicUrl(), link)) {
      refuse(res, 403, 'forbidden');
      return;
    }
    const session = await sessions.signIn(link);
    if (session === undefined) return void res.status(404).type('html').send(renderPage(DeadLinkPage()));
    const before = readSession(req, publicUrl());
    if (before !== undefined) await sessions.signOut(before);
    setSession(res, publicUrl(), session);
    res.redirect(303, '/desk');
  });

  router.post('/desk/sign-out', guard({ sessions, publicUrl }), async (_req, res) => {
    await sessions.signOut(signedIn(res).session);
    clearSession(res, publicUrl());
    res.redirect(303, '/desk');
  });
};

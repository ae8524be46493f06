import type { VNode } from 'preact';

import { Page } from '../pages/layout.js';

/** Pages before a session: short, and the same whatever is wrong with a link. */

interface PlainProps {
  readonly title: string;
  readonly children: VNode | readonly VNode[];
}

const Plain = ({ title, children }: PlainProps): VNode => (
  <Page
    lang="en"
    title={`${title} – Desk`}
    style="desk"
    skipTo={{ id: 'main', label: 'Skip to the text' }}
    bodyClass="plain-page"
  >
    <main id="main" class="card">
      <h1>{title}</h1>
      {children}
    </main>
  </Page>
);

/** The link is used up by the button, not by being looked at: mail programs and chats look at links, too. */
export const SignInPage = ({ action, formToken }: { readonly action: string; readonly formToken: string }): VNode => (
  <Plain title="Moderators’ desk">
    <p>This link signs you in once, in this browser, for at most twelve hours.</p>
    <form method="post" action={action}>
      <input type="hidden" name="form" value={formToken} />
      <button class="primary wide">Sign in</button>
    </form>
  </Plain>
);

export const DeadLinkPage = (): VNode => (
  <Plain title="This link does not sign in any more">
    <p>A sign-in link works once and for one day. Ask whoever runs this service for a new one:</p>
    <p>
      <code>candor moderator link --site SITE --name NAME</code>
    </p>
  </Plain>
);

export const SignedOutPage = ({ needsOtherBrowser }: { readonly needsOtherBrowser: boolean }): VNode => (
  <Plain title="You are signed out">
    <p>Sessions end after half an hour without work, and after twelve hours. A sign-in link opens a new one:</p>
    <p>
      <code>candor moderator link --site SITE --name NAME</code>
    </p>
    {needsOtherBrowser ? (
      <p class="quiet">
        Just signed in? Safari keeps no sign-in for addresses that begin with http://. Use https, or another browser.
      </p>
    ) : (
      <></>
    )}
  </Plain>
);

export type Refusal = 'forbidden' | 'notFound' | 'tooMany' | 'unavailable';

const REFUSALS: Readonly<Record<Refusal, readonly [title: string, body: string]>> = {
  forbidden: [
    'This form did not come from the desk',
    'Nothing was changed. Go back to the desk and do it there; the page may have been open for too long.',
  ],
  notFound: ['There is nothing here', 'This site has no such comment, or its data were deleted.'],
  tooMany: ['One moment, please', 'There were too many attempts to sign in. Try again in a minute.'],
  unavailable: [
    'Not available just now',
    'The store does not answer. Whether a decision was taken shows when it does.',
  ],
};

export const RefusalPage = ({ refusal }: { readonly refusal: Refusal }): VNode => {
  const [title, body] = REFUSALS[refusal];
  return (
    <Plain title={title}>
      <p>{body}</p>
      <p>
        <a href="/desk">To the desk</a>
      </p>
    </Plain>
  );
};

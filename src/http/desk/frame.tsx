import type { ComponentChildren, VNode } from 'preact';

import { inert } from '../pages/inert-text.js';
import { Page } from '../pages/layout.js';

/** What every page of a signed-in moderator shows. */
export interface DeskFrame {
  readonly site: string;
  readonly moderator: string;
  /** The token of the session's forms. */
  readonly formToken: string;
}

export interface FrameProps extends DeskFrame {
  readonly title: string;
  readonly skipLabel: string;
  readonly children: ComponentChildren;
}

/** The desk: a bar on top, and what is worked on below it. */
export const Frame = ({ site, moderator, formToken, title, skipLabel, children }: FrameProps): VNode => (
  <Page
    lang="en"
    title={`${title} – Desk`}
    style="desk"
    scripts={['localTime', 'deskKeys']}
    skipTo={{ id: 'main', label: skipLabel }}
    bodyClass="desk"
  >
    <header class="bar-top">
      <p class="brand">
        <a href="/desk" data-key="q">
          Desk
        </a>
        <bdi class="site">{inert(site)}</bdi>
        <a href="/desk/filter" class="brand-more">
          Filter
        </a>
      </p>
      <form method="post" action="/desk/sign-out" class="who">
        <input type="hidden" name="form" value={formToken} />
        <bdi>{inert(moderator)}</bdi>
        <button class="plain">Sign out</button>
      </form>
    </header>
    {children}
  </Page>
);

import type { VNode } from 'preact';

import type { Language } from '../pages/language.js';
import { Page } from '../pages/layout.js';
import { MESSAGES } from '../pages/messages/index.js';

export type Notice = 'notFound' | 'tooMany' | 'unavailable';

/** Instead of a comment's page: why there is none to show. One and the same for every link that leads nowhere. */
export const NoticePage = ({ notice, language }: { readonly notice: Notice; readonly language: Language }): VNode => {
  const { [notice]: said, skip } = MESSAGES[language];
  return (
    <Page lang={language} title={said.title} style="reader" skipTo={{ id: 'notice', label: skip }}>
      <main id="notice" class="sheet">
        <header class="state">
          <h1>{said.title}</h1>
          <p class="lead">{said.body}</p>
        </header>
      </main>
    </Page>
  );
};

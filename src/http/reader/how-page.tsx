import type { VNode } from 'preact';

import type { Policy } from '../../domain/policy.js';
import { percent } from '../pages/format.js';
import type { Language } from '../pages/language.js';
import { Page } from '../pages/layout.js';
import { MESSAGES, type Kept } from '../pages/messages/index.js';
import { SIGNAL_NAMES, type SignalName } from '../pages/signal-names.js';
import { HOW_MESSAGES, type HowMessages } from './how-messages.js';

/** What a comment sent through a form can hold. */
const KEPT: readonly Kept[] = ['text', 'name', 'email', 'website', 'address', 'browser', 'form', 'article', 'story'];

const hasList = ({ lists }: Policy, list: 'deny' | 'allow'): boolean => lists.some((entry) => entry.list === list);

/** The checks that can have a say under this policy. */
const activeSignals = (policy: Policy): readonly SignalName[] =>
  SIGNAL_NAMES.filter((name) => {
    if (name === 'deny-list') return hasList(policy, 'deny');
    return name !== 'allow-list' || hasList(policy, 'allow');
  });

interface Said {
  readonly language: Language;
  readonly policy: Policy;
  readonly how: HowMessages;
}

const Decides = ({ language, policy: { thresholds, holdUntilTaught = 0 }, how }: Said): VNode => {
  const flag = percent(language, thresholds.flag);
  const spam = percent(language, thresholds.spam);
  return (
    <section aria-labelledby="decides">
      <h2 id="decides">{how.decideHeading}</h2>
      <p>{how.decideIntro}</p>
      <ul class="steps-list">
        <li>{how.below(flag)}</li>
        <li>{how.between(flag, spam)}</li>
        <li>{how.above(spam)}</li>
      </ul>
      <p>{how.young}</p>
      {holdUntilTaught > 0 && <p>{how.first(holdUntilTaught)}</p>}
      <p>{how.unscored}</p>
    </section>
  );
};

const Looks = ({ language, policy, how }: Said): VNode => (
  <section aria-labelledby="looks">
    <h2 id="looks">{how.looksHeading}</h2>
    <dl class="pairs">
      {activeSignals(policy).map((name) => (
        <div key={name}>
          <dt>{MESSAGES[language].signals[name].label}</dt>
          <dd>{MESSAGES[language].signals[name].looksAt}</dd>
        </div>
      ))}
    </dl>
    <h3>{how.neverHeading}</h3>
    <p>{how.never}</p>
  </section>
);

const KeptThings = ({ language, policy, how }: Said): VNode => (
  <section aria-labelledby="kept">
    <h2 id="kept">{how.keptHeading}</h2>
    <p>{how.keptIntro(policy.retentionDays)}</p>
    <dl class="pairs">
      {KEPT.map((kind) => (
        <div key={kind}>
          <dt>{MESSAGES[language].kept[kind].label}</dt>
          <dd>{MESSAGES[language].kept[kind].purpose}</dd>
        </div>
      ))}
    </dl>
  </section>
);

export interface HowPageProps {
  readonly language: Language;
  readonly site: string;
  readonly policy: Policy;
  /** Where the reader came from, if that is a page of ours. */
  readonly backTo?: string;
}

/** GET /how/{site}, GET /demo/how: what happens to any comment on the site, from its policy as it is now. */
export const HowPage = ({ language, site, policy, backTo }: HowPageProps): VNode => {
  const how = HOW_MESSAGES[language];
  const said: Said = { language, policy, how };
  return (
    <Page lang={language} title={how.title} style="demo" skipTo={{ id: 'how', label: how.skip }}>
      <main id="how" class="how">
        <h1>{how.title}</h1>
        <p class="standfirst">
          <bdi>{how.intro(site)}</bdi>
        </p>
        <Decides {...said} />
        <Looks {...said} />
        <KeptThings {...said} />
        <section aria-labelledby="yours">
          <h2 id="yours">{how.yoursHeading}</h2>
          <p>{how.yours}</p>
        </section>
        {backTo !== undefined && (
          <p class="back">
            <a href={backTo}>{how.back}</a>
          </p>
        )}
      </main>
    </Page>
  );
};

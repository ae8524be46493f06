import type { VNode } from 'preact';

import type { CommentView } from '../../verdicts/view.js';
import { firstWords, inert } from '../pages/inert-text.js';
import { Page } from '../pages/layout.js';
import { Time } from '../pages/time.js';
import { ARTICLE } from './article.js';
import type { Entry, EntryField } from './post-comment.js';

const NAME_LENGTH = 60;

export interface DemoPageProps {
  /** Published comments, newest first. */
  readonly comments: readonly CommentView[];
  /** Unix milliseconds at which the form was shown for the first time. */
  readonly shownMs: number;
  /** What was typed, if it could not be sent. */
  readonly entry?: Entry;
  readonly faults?: Partial<Record<EntryField, string>>;
  /** Why it could not be sent, if not for what was typed. */
  readonly trouble?: string;
}

const Article = (): VNode => (
  <article>
    <header>
      <p class="section">{ARTICLE.section}</p>
      <h1>{ARTICLE.title}</h1>
      <p class="standfirst">{ARTICLE.standfirst}</p>
      <p class="byline">
        {ARTICLE.byline} · <Time lang="en" at={ARTICLE.publishedAt} />
      </p>
    </header>
    {ARTICLE.paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </article>
);

interface FieldProps {
  readonly name: EntryField;
  readonly label: string;
  readonly keyboard: 'text' | 'email' | 'url';
  readonly autoComplete: 'name' | 'email' | 'url';
  readonly value: string | undefined;
  readonly fault: string | undefined;
}

const Fault = ({ name, fault }: Pick<FieldProps, 'name' | 'fault'>): VNode | null =>
  fault === undefined ? null : (
    <span id={`${name}-fault`} class="fault">
      {fault}
    </span>
  );

const Field = ({ name, label, keyboard, autoComplete, value, fault }: FieldProps): VNode => (
  <p class="field">
    <label for={name}>{label}</label>
    <input
      id={name}
      name={name}
      type="text"
      inputMode={keyboard}
      autoComplete={autoComplete}
      value={value}
      aria-invalid={fault === undefined ? undefined : 'true'}
      aria-describedby={fault === undefined ? undefined : `${name}-fault`}
    />
    <Fault name={name} fault={fault} />
  </p>
);

const TextField = ({
  value,
  fault,
  isReturned,
}: Pick<FieldProps, 'value' | 'fault'> & { readonly isReturned: boolean }): VNode => (
  <p class="field wide-field">
    <label for="text">Your comment</label>
    <textarea
      id="text"
      name="text"
      required
      rows={6}
      autoFocus={isReturned}
      dir="auto"
      aria-invalid={fault === undefined ? undefined : 'true'}
      aria-describedby={fault === undefined ? undefined : 'text-fault'}
    >
      {value}
    </textarea>
    <Fault name="text" fault={fault} />
  </p>
);

/** Programs fill in every field; people do not see this one, and neither Tab nor a screen reader comes by. */
const Trap = (): VNode => (
  <p class="trap" aria-hidden="true">
    <label for="fax">Leave this empty</label>
    <input id="fax" name="fax" tabIndex={-1} autoComplete="off" />
  </p>
);

const Form = ({ shownMs, entry, faults = {}, trouble }: DemoPageProps): VNode => (
  <form method="post" action="/demo" id="write" aria-labelledby="write-heading">
    <h2 id="write-heading">Write a comment</h2>
    {trouble !== undefined && (
      <p class="trouble" role="alert">
        {trouble}
      </p>
    )}
    <input type="hidden" name="shown" value={String(shownMs)} />
    <div class="fields">
      <Field name="name" label="Name" keyboard="text" autoComplete="name" value={entry?.name} fault={faults.name} />
      <Field
        name="email"
        label="E-mail (not shown)"
        keyboard="email"
        autoComplete="email"
        value={entry?.email}
        fault={faults.email}
      />
      <Field
        name="website"
        label="Website"
        keyboard="url"
        autoComplete="url"
        value={entry?.website}
        fault={faults.website}
      />
      <TextField value={entry?.text} fault={faults.text} isReturned={trouble !== undefined} />
      <Trap />
    </div>
    <button class="primary">Send comment</button>
    <p class="processing">
      Comments here are checked for spam by this site's own filter.{' '}
      <a href="/demo/how">See how your comment is processed</a>
    </p>
  </form>
);

const Comments = ({ comments }: Pick<DemoPageProps, 'comments'>): VNode => (
  <section aria-labelledby="comments" class="comments">
    <h2 id="comments">Comments</h2>
    {comments.length === 0 && <p class="quiet">Nobody has commented yet.</p>}
    <ol>
      {comments.map(({ id, comment }) => (
        <li key={id} class="published">
          <p class="published-head">
            <bdi class="published-name">{firstWords(comment.author.name ?? 'No name', NAME_LENGTH)}</bdi>{' '}
            <Time lang="en" at={comment.submittedAt} />
          </p>
          <p class="comment-text" dir="auto">
            {inert(comment.content)}
          </p>
        </li>
      ))}
    </ol>
  </section>
);

/** GET /demo: a news article as any site has it, with a form that posts to the filter. */
export const DemoPage = (props: DemoPageProps): VNode => (
  <Page
    lang="en"
    title={ARTICLE.title}
    style="demo"
    scripts={['localTime']}
    skipTo={{ id: 'article', label: 'Skip to the article' }}
  >
    <header class="masthead">
      <p>The Harbour Gazette</p>
    </header>
    <main id="article">
      <Article />
      <Comments comments={props.comments} />
      <Form {...props} />
    </main>
  </Page>
);

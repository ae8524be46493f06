import type { CommentView } from '../../verdicts/view.js';
import { inert } from '../pages/inert-text.js';
import type { Language } from '../pages/language.js';
import { MESSAGES, type Kept, type Messages } from '../pages/messages/index.js';

/** One line of the table of what is kept. */
export interface KeptItem {
  readonly kind: Kept;
  /** What we have, inert; the person's own words as they wrote them. */
  readonly value: string;
}

const formFacts = ({ comment }: CommentView, language: Language, messages: Messages): string => {
  const { elapsedMs, honeypotFilled } = comment.form;
  const facts: string[] = [];
  if (elapsedMs !== undefined) {
    facts.push(
      messages.elapsed(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(elapsedMs / 1000)),
    );
  }
  if (honeypotFilled === true) facts.push(messages.honeypot);
  return facts.join(', ');
};

const declaredFacts = ({ comment: { declared } }: CommentView, messages: Messages): string =>
  [
    declared?.type,
    declared?.rule === 'administrator' ? messages.declared.administrator : undefined,
    declared?.isTest === true ? messages.declared.test : undefined,
  ]
    .filter((fact) => fact !== undefined)
    .join(', ');

/** Everything that is kept about the comment, in the order of how much it says about a person; nothing that is not there. */
export const keptItems = (view: CommentView, language: Language): readonly KeptItem[] => {
  const messages = MESSAGES[language];
  const { comment } = view;
  const values: Readonly<Record<Kept, string | undefined>> = {
    text: messages.textLength(Array.from(comment.content).length),
    name: comment.author.name,
    email: comment.author.emailMasked,
    website: comment.author.url,
    userId: comment.author.id,
    address: comment.client.ipHash === undefined ? undefined : messages.addressValue,
    browser: comment.client.userAgent,
    referrer: comment.client.referrer,
    form: formFacts(view, language, messages),
    article: comment.article.title ?? comment.article.url,
    // Somebody else's words: how many, not which.
    parent:
      comment.parent?.text === undefined
        ? comment.parent?.id
        : messages.textLength(Array.from(comment.parent.text).length),
    declared: declaredFacts(view, messages),
    story: messages.storyLength(view.story.length),
  };
  return (Object.entries(values) as ReadonlyArray<[Kept, string | undefined]>).flatMap(([kind, value]) =>
    value === undefined || value === '' ? [] : [{ kind, value: inert(value) }],
  );
};

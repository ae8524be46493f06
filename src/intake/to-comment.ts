import type { Author, Client, Comment } from '../domain/comment.js';
import { MAX_ARTICLE_TEXT } from '../domain/comment.js';
import type { Keyring } from '../privacy/keyring.js';
import { emailHash, maskEmail } from '../privacy/pseudonyms.js';
import type { Submission } from './submission.js';

/** What turning a submission into a comment needs from outside. */
export interface Pseudonymiser {
  readonly keyring: Keyring;
  /** Keyed hash of a network address under today's key; undefined while that key cannot be had. */
  readonly ipHash: (ip: string) => string | undefined;
}

const author = ({ name, email, url, id }: Submission['author'], keyring: Keyring): Author => ({
  ...(name === undefined ? {} : { name }),
  ...(email === undefined ? {} : { emailMasked: maskEmail(email), emailHash: emailHash(keyring, email) }),
  ...(url === undefined ? {} : { url }),
  ...(id === undefined ? {} : { id }),
});

const client = ({ ip, userAgent, referrer }: Submission['client'], who: Pseudonymiser): Client => {
  const hashed = ip === undefined ? undefined : who.ipHash(ip);
  return {
    ...(hashed === undefined ? {} : { ipHash: hashed }),
    ...(userAgent === undefined ? {} : { userAgent }),
    ...(referrer === undefined ? {} : { referrer }),
  };
};

const article = (given: Submission['article']): Comment['article'] => ({
  ...given,
  ...(given.text === undefined ? {} : { text: given.text.slice(0, MAX_ARTICLE_TEXT).toWellFormed() }),
});

/**
 * The comment that is kept of a submission. The e-mail and network addresses end here: what goes on is a mask and keyed
 * hashes, and of the honeypot only whether it was filled in.
 */
export const toComment = (submission: Submission, receivedMs: number, who: Pseudonymiser): Comment => ({
  content: submission.content,
  contentFormat: submission.contentFormat,
  ...(submission.externalId === undefined ? {} : { externalId: submission.externalId }),
  author: author(submission.author, who.keyring),
  client: client(submission.client, who),
  article: article(submission.article),
  ...(submission.parent === undefined ? {} : { parent: submission.parent }),
  submittedAt: submission.submittedAt ?? new Date(receivedMs).toISOString(),
  form: {
    ...(submission.form.honeypot === undefined ? {} : { honeypotFilled: submission.form.honeypot !== '' }),
    ...(submission.form.elapsedMs === undefined ? {} : { elapsedMs: submission.form.elapsedMs }),
  },
});

import { MAX_ARTICLE_TEXT, type Author, type Client, type Comment, type FormFacts } from '../domain/comment.js';
import type { Draft } from '../domain/draft.js';
import type { Policy } from '../domain/policy.js';
import type { Keyring } from '../privacy/keyring.js';
import { emailHash, maskEmail } from '../privacy/pseudonyms.js';
import { matchingAddressRules } from './address-rules.js';
import type { Submission } from './submission.js';

/** What turning a submission into a comment needs from outside. */
export interface Pseudonymiser {
  readonly keyring: Keyring;
  /** Keyed hash of a network address under today's key; undefined while that key cannot be had. */
  readonly ipHash: (ip: string) => string | undefined;
  /** The same of the network it belongs to; undefined also for what is no address. */
  readonly prefixHash: (ip: string) => string | undefined;
}

const author = ({ name, email, url, id }: Submission['author'], keyring: Keyring): Author => {
  const kept: Draft<Author> = {};
  if (name !== undefined) kept.name = name;
  if (email !== undefined) {
    kept.emailMasked = maskEmail(email);
    kept.emailHash = emailHash(keyring, email);
  }
  if (url !== undefined) kept.url = url;
  if (id !== undefined) kept.id = id;
  return kept;
};

/** What is kept of a network address: keyed hashes of it and of its network, and the site's rules for it. */
const keepAddress = (kept: Draft<Client>, ip: string, who: Pseudonymiser, policy: Policy | undefined): void => {
  const hashed = who.ipHash(ip);
  const prefix = who.prefixHash(ip);
  const rules = policy === undefined ? [] : matchingAddressRules(policy, ip);
  if (hashed !== undefined) kept.ipHash = hashed;
  if (prefix !== undefined) kept.prefixHash = prefix;
  if (rules.length > 0) kept.addressRules = rules;
};

const client = (
  { ip, userAgent, referrer }: Submission['client'],
  who: Pseudonymiser,
  policy: Policy | undefined,
): Client => {
  const kept: Draft<Client> = {};
  if (ip !== undefined) keepAddress(kept, ip, who, policy);
  if (userAgent !== undefined) kept.userAgent = userAgent;
  if (referrer !== undefined) kept.referrer = referrer;
  return kept;
};

const article = (given: Submission['article']): Comment['article'] =>
  given.text === undefined ? given : { ...given, text: given.text.slice(0, MAX_ARTICLE_TEXT).toWellFormed() };

const form = ({ honeypot, elapsedMs }: Submission['form']): FormFacts => {
  const kept: Draft<FormFacts> = {};
  if (honeypot !== undefined) kept.honeypotFilled = honeypot !== '';
  if (elapsedMs !== undefined) kept.elapsedMs = elapsedMs;
  return kept;
};

/**
 * The comment that is kept of a submission. The e-mail and network addresses end here: what goes on is a mask and keyed
 * hashes, which of the site's address rules matched, and of the honeypot only whether it was filled in.
 */
export const toComment = (submission: Submission, receivedMs: number, who: Pseudonymiser, policy?: Policy): Comment => {
  const comment: Draft<Comment> = {
    content: submission.content,
    contentFormat: submission.contentFormat,
    author: author(submission.author, who.keyring),
    client: client(submission.client, who, policy),
    article: article(submission.article),
    submittedAt: submission.submittedAt ?? new Date(receivedMs).toISOString(),
    form: form(submission.form),
  };
  if (submission.externalId !== undefined) comment.externalId = submission.externalId;
  if (submission.parent !== undefined) comment.parent = submission.parent;
  if (submission.declared !== undefined) comment.declared = submission.declared;
  return comment;
};

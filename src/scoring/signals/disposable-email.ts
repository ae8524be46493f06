import { isDisposable } from './disposable-domains.js';
import type { Check } from './input.js';

/** Careful people use such addresses, too. */
const WEIGHT = 0.8;

/** Fires on an e-mail address that anybody can have for ten minutes. No address is no evidence. */
export const disposableEmail: Check = ({ comment }) => {
  const { emailMasked } = comment.author;
  return emailMasked !== undefined && isDisposable(emailMasked.slice(emailMasked.lastIndexOf('@') + 1).toLowerCase())
    ? { name: 'disposable-email', outcome: 'fired', weight: WEIGHT, evidence: {} }
    : { name: 'disposable-email', outcome: 'quiet' };
};

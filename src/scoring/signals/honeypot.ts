import type { Check } from './input.js';

/** Strong, not final: browsers that fill in forms by themselves fill hidden fields, too. */
const WEIGHT = 5;

/** Fires if a field that people cannot see was filled in. A site that does not say is no evidence. */
export const honeypot: Check = ({ comment }) =>
  comment.form.honeypotFilled === true
    ? { name: 'honeypot', outcome: 'fired', weight: WEIGHT, evidence: {} }
    : { name: 'honeypot', outcome: 'quiet' };

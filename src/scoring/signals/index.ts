import { campaign } from './campaign.js';
import { declared } from './declared.js';
import { disguise } from './disguise.js';
import { disposableEmail } from './disposable-email.js';
import { formTiming } from './form-timing.js';
import { honeypot } from './honeypot.js';
import type { Check } from './input.js';
import { links } from './links.js';
import { allowList, denyList, rulesOnTrial } from './lists.js';
import { repeats } from './repeats.js';
import { reputation } from './reputation.js';
import { velocity } from './velocity.js';

/** Every check beside the text model, in the order in which their contributions are listed and added. */
export const CHECKS: readonly Check[] = [
  // what the content holds
  links,
  disguise,
  // how it was sent
  honeypot,
  formTiming,
  disposableEmail,
  // what was seen before
  repeats,
  campaign,
  velocity,
  reputation,
  // what the site has decided for itself
  denyList,
  allowList,
  rulesOnTrial,
  declared,
];

/** Names of the checks that look at what is known beside the comment, and at nothing in it. */
export const CONTEXT_CHECKS: readonly string[] = ['repeats', 'campaign', 'velocity', 'reputation'];

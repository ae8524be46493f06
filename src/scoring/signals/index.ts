import { formTiming } from './form-timing.js';
import { honeypot } from './honeypot.js';
import type { Check } from './input.js';
import { links } from './links.js';
import { allowList, denyList } from './lists.js';
import { repeats } from './repeats.js';

/** Every check beside the text model, in the order in which their contributions are listed and added. */
export const CHECKS: readonly Check[] = [
  // what the content holds
  links,
  // how it was sent
  honeypot,
  formTiming,
  repeats,
  // what the site has decided for itself
  denyList,
  allowList,
];

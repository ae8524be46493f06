import type { SiteId } from '../domain/ids.js';
import type { Keyring } from '../privacy/keyring.js';
import { lookupName } from '../privacy/pseudonyms.js';

/**
 * The same text however it travelled: sites send it with backslashes before quotes in one request and without them in the
 * next, with other line ends, or with spaces around it.
 */
const plain = (text: string): string =>
  text.normalize('NFC').replace(/\\/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Keyed name under which a check is found again when its site speaks of it later. Reports carry no id of ours, and hardly
 * ever the same address or browser: author and text are what all clients repeat.
 */
export const checkName = (
  keyring: Keyring,
  site: SiteId,
  { author = '', content }: { readonly author?: string | undefined; readonly content: string },
): string => lookupName(keyring, site, 'check', JSON.stringify([plain(author), plain(content)]));

/** Where a site that was answered in haste, or told to hold a comment back, wants to hear the last word. */
export interface Callback {
  /** On the origin that is registered for the site; nothing else is ever called. */
  readonly url: string;
  /** By what the site knows its check: it was sent with the answer, and with no other. */
  readonly guid: string;
  /** The Akismet key the site checked with, which it wants to see again. */
  readonly key: string;
}

/** What a protocol that knows only spam and ham can be told. */
export type Answer = 'true' | 'false';

import type { Declared } from '../domain/comment.js';

/** What a site sends, after the schema of its route: typed and bounded, but still naming the person. Never stored as it is. */
export interface Submission {
  readonly content: string;
  readonly contentFormat: 'text' | 'html';
  readonly externalId?: string;
  readonly author: { readonly name?: string; readonly email?: string; readonly url?: string; readonly id?: string };
  readonly client: { readonly ip?: string; readonly userAgent?: string; readonly referrer?: string };
  readonly article: {
    readonly url?: string;
    readonly title?: string;
    readonly text?: string;
    readonly publishedAt?: string;
    readonly language?: string;
  };
  readonly parent?: { readonly id?: string; readonly text?: string };
  /** ISO 8601. */
  readonly submittedAt?: string;
  readonly form: { readonly honeypot?: string; readonly elapsedMs?: number };
  readonly declared?: Declared;
}

/** The request a submission came with, for recognising it when it comes again. */
export interface RequestIdentity {
  /** The Idempotency-Key, or undefined: then the site's own id of the comment serves, if there is one. */
  readonly key: string | undefined;
  /** SHA-256 of the request's body, base64: equal for a repeated request, different for another one under the same key. */
  readonly fingerprint: string;
}

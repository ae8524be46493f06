/** A comment after parsing: typed, bounded, and holding no more about a person than is kept. */

/** Code points of `content`, before and after NFKC. */
export const MAX_CONTENT_CODE_POINTS = 16_384;
/** UTF-16 units of the article text that are kept for comparison with the comment. */
export const MAX_ARTICLE_TEXT = 20_000;

export interface Author {
  readonly name?: string;
  /** `j***@example.com`: what a moderator sees. The address itself is never stored. */
  readonly emailMasked?: string;
  /** Keyed hash of the address, base64url: equal for equal addresses of one installation, useless without its key. */
  readonly emailHash?: string;
  readonly url?: string;
  /** The site's own id for its user. */
  readonly id?: string;
}

export interface Client {
  /** HMAC of the address under a key that exists for two days; afterwards nobody can compute it again. */
  readonly ipHash?: string;
  /** The same of the network the address belongs to: its /24, or /48 of IPv6. */
  readonly prefixHash?: string;
  /** Ids of the site's list rules that its address matched on receipt: the address itself is gone by the time of judging. */
  readonly addressRules?: readonly string[];
  readonly userAgent?: string;
  readonly referrer?: string;
}

export interface Article {
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** What the form can tell of how it was filled in. Absent means the site does not say: never evidence. */
export interface FormFacts {
  /** True if a field that people cannot see was filled in. */
  readonly honeypotFilled?: boolean;
  /** From showing the form to sending it, milliseconds. */
  readonly elapsedMs?: number;
}

/** What a site said of a comment in the words of the Akismet protocol. Absent from comments that came otherwise. */
export interface Declared {
  /** The site's word for the kind of text: `comment`, `forum-post`, `signup` ... */
  readonly type?: string;
  /** Decides by itself: the site's administrator wrote it, or it uses the name that stands for spam in trials. */
  readonly rule?: 'administrator' | 'guaranteed-spam';
  /** A trial of the connection: judged like any other, but nothing is remembered, learned or counted. */
  readonly isTest?: true;
}

export interface Comment {
  readonly content: string;
  readonly contentFormat: 'text' | 'html';
  /** The site's own id. */
  readonly externalId?: string;
  readonly author: Author;
  readonly client: Client;
  readonly article: Article;
  readonly parent?: { readonly id?: string; readonly text?: string };
  /** ISO 8601: when it was written, which is the time that counts. The time of receipt where the site does not say. */
  readonly submittedAt: string;
  readonly form: FormFacts;
  readonly declared?: Declared;
}

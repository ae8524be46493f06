/**
 * The caller's fault, or a state the caller should know of, as RFC 9457 problem details. One class and a closed list of
 * kinds; each kind is explained on the docs page under the anchor its `type` ends in. Never holds the caller's input.
 */

export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** One paragraph for the docs page: what happened and what to do. */
  readonly explanation: string;
}

export const PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: 'The request could not be read',
    explanation: 'The path, the query or a header is not well-formed. Nothing was stored.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    explanation:
      'The body could not be parsed as a JSON object (or, for a batch, an array or NDJSON). Nothing was stored.',
  },
  'invalid-encoding': {
    status: 400,
    title: 'The body is not valid UTF-8',
    explanation:
      'The body holds bytes that are not UTF-8, or a lone surrogate. Send JSON in UTF-8. Nothing was stored.',
  },
  'invalid-idempotency-key': {
    status: 400,
    title: 'The Idempotency-Key header is not valid',
    explanation: 'Send a quoted string of 1 to 255 printable ASCII characters, as in `Idempotency-Key: "8e03978e"`.',
  },
  unauthorized: {
    status: 401,
    title: 'No valid API key',
    explanation: 'Send `Authorization: Bearer sk_...` with a live key of your site. Keys in the query are never read.',
  },
  'invalid-signature': {
    status: 401,
    title: 'The signature is not valid',
    explanation:
      'Coral signs what it sends with the signing secret of its moderation phase. Give that secret to the site with `candor site coral`, and the phase the address which that command prints. Nothing was stored.',
  },
  forbidden: {
    status: 403,
    title: 'This key may not do that',
    explanation: 'The key is live but lacks the scope this route asks for: submit, read, feedback or admin.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    explanation: 'There is nothing here, or nothing that this key or link may see.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    explanation: 'The Allow header lists the methods this address takes.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    explanation: 'Headers and body must arrive within 15 seconds.',
  },
  'idempotency-in-progress': {
    status: 409,
    title: 'A request with this Idempotency-Key is still running',
    explanation: 'Wait for its answer, or send the same request again a little later.',
  },
  'comment-exists': {
    status: 409,
    title: 'A comment with this id exists',
    explanation: 'Another comment of your site has this `id`. To send an edited text, PUT the comment.',
  },
  'edit-conflict': {
    status: 409,
    title: 'The comment changed meanwhile',
    explanation: 'Somebody else changed or decided this comment since it was read. Read it again.',
  },
  'not-judged-yet': {
    status: 409,
    title: 'The comment is still being judged',
    explanation: 'What can be said of it is said of its verdict: send the request again a little later.',
  },
  'too-many-webhooks': {
    status: 409,
    title: 'The site has as many webhooks as it may',
    explanation: 'A site is told at five addresses at most. Remove one first.',
  },
  'rotation-under-way': {
    status: 409,
    title: 'Two secrets of this webhook are live already',
    explanation:
      'After a new secret was made, the one before signs beside it for 24 hours. Wait until that is over, or have the old ones end at once.',
  },
  gone: {
    status: 410,
    title: 'This comment was erased or has expired',
    explanation: 'Its text, identifiers and story were deleted; `tombstone` says when and why.',
  },
  'payload-too-large': {
    status: 413,
    title: 'The body is too large',
    explanation: 'A comment may take 256 kB, a batch 8 MB and 500 comments.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    explanation: 'No address here takes more than 2,048 characters.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The content type or encoding is not supported',
    explanation: 'Send `Content-Type: application/json` (a batch: also application/x-ndjson), UTF-8, not compressed.',
  },
  'validation-failed': {
    status: 422,
    title: 'Some fields are not valid',
    explanation: '`errors` lists each fault with a JSON pointer to it. Nothing was stored.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'This Idempotency-Key was used for another request',
    explanation:
      'A key, or without one the comment’s `id`, names one request for 24 hours. Use a new key for a new comment, and PUT for an edit.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    explanation: 'Wait as many seconds as Retry-After says.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong here',
    explanation: 'Our fault. The `instance` names it in our log. Sending the request again with its key is safe.',
  },
  'queue-full': {
    status: 503,
    title: 'Too many comments are waiting',
    explanation: 'Nothing was stored. Send it again, with the same key, after Retry-After seconds.',
  },
  'store-unavailable': {
    status: 503,
    title: 'The store cannot take comments now',
    explanation:
      'Whether the comment was stored is not known. Send it again with the same Idempotency-Key after Retry-After seconds: it will not be taken twice.',
  },
  'shutting-down': {
    status: 503,
    title: 'The service is restarting',
    explanation: 'Send the request again after Retry-After seconds.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemType = keyof typeof PROBLEMS;

export interface FieldFault {
  /** JSON pointer (RFC 6901) to the field; empty for the whole body. */
  readonly pointer: string;
  /** What is wrong with it, without repeating it. */
  readonly detail: string;
}

export interface ProblemFacts {
  readonly detail?: string;
  readonly errors?: readonly FieldFault[];
  readonly retryAfterSeconds?: number;
  /** Further public members of the answer. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

export class Problem extends Error {
  readonly type: ProblemType;
  readonly facts: ProblemFacts;

  constructor(type: ProblemType, facts: ProblemFacts = {}) {
    super(PROBLEMS[type].title, { cause: facts.cause });
    this.name = 'Problem';
    this.type = type;
    this.facts = facts;
  }

  get status(): number {
    return PROBLEMS[this.type].status;
  }
}

import type { Request, Response } from 'express';
import { parseCommentId, type CommentId, type SiteId } from '../../domain/ids.js';
import { Problem } from '../../domain/problem.js';
import type { Services } from '../../services.js';
import type { Authenticate, Caller } from '../../sites/authenticate.js';
import { MAX_URL_LENGTH } from '../middleware/not-found.js';
import type { RateLimit } from './rate-limit.js';

/** What the routes of the API are made of. */
export interface ApiContext {
  readonly services: Services;
  readonly authenticate: Authenticate;
  readonly rateLimit: RateLimit;
  /** Where readers reach the service, without a trailing slash. Asked at each use: with port 0 it is known only once the service listens. */
  readonly publicUrl: () => string;
  readonly readiness: () => Promise<ReadyReport>;
}

/** Which parts of the service can do their work. */
export interface ReadyReport {
  readonly ready: boolean;
  readonly parts: ReadonlyArray<{
    readonly name: string;
    readonly ready: boolean;
    /** Why not, in words of ours. */
    readonly detail?: string;
  }>;
}

/** A request of a known caller. */
export interface Call {
  readonly req: Request;
  readonly res: Response;
  readonly caller: Caller;
}

/** @throws Problem not-found for what is no id: the same answer as for an id that nobody has; uri-too-long */
export const commentIdOf = (req: Request): CommentId => {
  if (req.url.length > MAX_URL_LENGTH) throw new Problem('uri-too-long');
  const { id } = req.params;
  const parsed = typeof id === 'string' ? parseCommentId(id) : undefined;
  if (parsed === undefined) throw new Problem('not-found');
  return parsed;
};

/** Relative: how a caller reaches the API, through which proxy, is the caller's to know. */
export const commentPath = (id: CommentId): string => `/v1/comments/${id}`;

export const receiptUrl = ({ publicUrl }: Pick<ApiContext, 'publicUrl'>, token: string): string =>
  `${publicUrl()}/c/${token}`;

/** The receipt link of a comment that was not just accepted. */
export const receiptUrlOf = (context: ApiContext, site: SiteId, id: CommentId): string =>
  receiptUrl(context, context.services.receiptToken(site, id));

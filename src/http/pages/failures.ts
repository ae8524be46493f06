import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, Response } from 'express';

import { Problem } from '../../domain/problem.js';
import { errorFields, type Logger } from '../../telemetry/logger.js';

const RETRY_SECONDS = 10;

export interface FailureOptions {
  readonly logger: Logger;
  /** Which face it is, for the log: the address itself may hold a secret. */
  readonly route: string;
  /** Answers with a page that says nothing is lost; the status is set. */
  readonly send: (req: Request, res: Response) => void;
}

/**
 * What went wrong here is for the log; people get a calm page, for a store that does not answer as for a bug of ours.
 * What the sender did wrong goes on to the app's own handler.
 */
export const answerFailures =
  ({ logger, route, send }: FailureOptions): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    const isProblem = error instanceof Problem;
    if (res.headersSent || error instanceof URIError || (isProblem && error.status < 500)) {
      next(error);
      return;
    }
    const fields = { id: `urn:uuid:${randomUUID()}`, route, method: req.method };
    if (isProblem)
      logger.warn('http.unavailable', { ...fields, reason: error.type, ...errorFields(error.facts.cause) });
    else logger.error('http.failed', { ...fields, ...errorFields(error) });
    res.status(503).set('Retry-After', String(RETRY_SECONDS));
    send(req, res);
  };

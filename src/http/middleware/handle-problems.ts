import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { Problem } from '../../domain/problem.js';
import { errorFields, type Logger } from '../../telemetry/logger.js';
import { answerJson } from './answer.js';
import { closeEarly } from './close-early.js';
import { problemDocument, problemHeaders, type ProblemDocument } from './problem-document.js';
import { RequestAborted } from './read-body.js';

/** The problem behind whatever was thrown. Express reports a path that is no UTF-8 as a URIError; all else we do not know. */
const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  return new Problem(error instanceof URIError ? 'malformed-request' : 'internal-error', { cause: error });
};

/** The pattern of the route, which is ours, where one was found; never the address, which may hold a secret. */
const routeOf = (req: Request): string => {
  const { route } = req as { readonly route?: { readonly path?: unknown } };
  return typeof route?.path === 'string' ? route.path : 'none';
};

/** Names an answer of ours that is our fault, in the answer and in the log. */
const reportFault = (logger: Logger, req: Request, { type, status, facts }: Problem): string => {
  const id = `urn:uuid:${randomUUID()}`;
  const fields = { id, reason: type, status, method: req.method, route: routeOf(req) };
  const cause = facts.cause === undefined ? {} : errorFields(facts.cause);
  if (type === 'internal-error') logger.error('http.failed', { ...fields, ...cause });
  else logger.warn('http.unavailable', { ...fields, ...cause });
  return id;
};

const isForPerson = (req: Request): boolean =>
  !req.path.startsWith('/v1/') && (req.headers.accept ?? '').includes('text/html');

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

/** Our own words only: nothing of the request is on this page. */
const page = ({ title, instance }: ProblemDocument): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<meta name="robots" content="noindex"><title>${title}</title><h1>${title}</h1>` +
  `${instance === undefined ? '' : `<p>If you report this, say <code>${instance}</code>.</p>`}</html>\n`;

/**
 * The one place where an error becomes an answer. What the caller did wrong is told as it is; what went wrong here gets an
 * id and a line in the log, and nothing else is said of it.
 */
export const handleProblems =
  ({ logger, publicUrl }: { readonly logger: Logger; readonly publicUrl: () => string }): ErrorRequestHandler =>
  (error: unknown, req: Request, res: Response, _next) => {
    if (error instanceof RequestAborted) {
      res.destroy();
      return;
    }
    const problem = toProblem(error);
    const instance = problem.status >= 500 ? reportFault(logger, req, problem) : undefined;
    if (res.headersSent) {
      // Half an answer cannot be taken back; cut off, it is at least not taken for a whole one.
      res.destroy();
      return;
    }
    if (!req.complete) closeEarly(req, res);
    const document = { ...problemDocument(problem, publicUrl()), ...(instance === undefined ? {} : { instance }) };
    const headers = problemHeaders(problem);
    if (isForPerson(req)) res.writeHead(problem.status, { ...PAGE_HEADERS, ...headers }).end(page(document));
    else answerJson(res, problem.status, document, Object.entries(headers).flat(), 'application/problem+json');
  };

import type { Request, RequestHandler, Response, Router } from 'express';
import { Problem } from '../../domain/problem.js';
import { answerAllowed } from './method-not-allowed.js';

/** No address here takes more. */
export const MAX_URL_LENGTH = 2_048;

interface Pattern {
  readonly matches: (path: string) => boolean;
  readonly methods: readonly string[];
}

/** `:name` stands for one segment and `*name` for what is left: all that our routes use of Express' patterns. */
const toRegExp = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\*\w+/g, '.+')}/?$`,
    'i',
  );

/** The routes that stand in a router itself. */
const patternsOf = (router: Router): readonly Pattern[] =>
  router.stack.flatMap(({ route }) => {
    if (route === undefined || typeof route.path !== 'string') return [];
    const pattern = toRegExp(route.path);
    const methods = route.stack.flatMap(({ method }) => (method ? [method.toUpperCase()] : []));
    return [{ matches: (path: string) => pattern.test(path), methods }];
  });

/**
 * The end of the line: 405 with Allow where one of `routers` has a route for this address but not for this method, else
 * 404. Made from the routes themselves, so that a new one is never forgotten.
 */
export const notFound = (routers: readonly Router[]): RequestHandler => {
  const patterns = routers.flatMap(patternsOf);
  return (req: Request, res: Response) => {
    if (req.url.length > MAX_URL_LENGTH) throw new Problem('uri-too-long');
    const methods = patterns.filter(({ matches }) => matches(req.path)).flatMap((pattern) => pattern.methods);
    // A route that takes the method, and passed the request on, found nothing under this address.
    const isElsewhere = methods.length === 0 || methods.includes(req.method === 'HEAD' ? 'GET' : req.method);
    if (isElsewhere) throw new Problem('not-found');
    answerAllowed(res, methods);
    throw new Problem('method-not-allowed');
  };
};

import type { ResponseConfig, RouteConfig } from '@asteasolutions/zod-to-openapi';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { Problem, type ProblemType } from '../../domain/problem.js';
import { requireScope } from '../../sites/authenticate.js';
import type { Scope } from '../../sites/ports.js';
import { answerAllowed } from '../middleware/method-not-allowed.js';
import type { ApiContext, Call } from './context.js';
import { refuseKeyInQuery } from './request-headers.js';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** What the manual says of a route, beside what follows from the rest of it. */
export interface RouteManual extends Pick<RouteConfig, 'summary' | 'description' | 'request'> {
  readonly tag: 'Comments' | 'Webhooks' | 'Service';
  readonly answers: Readonly<Record<string, ResponseConfig>>;
  /** Kinds of problem this route can answer with, beside those that any route can. */
  readonly problems: readonly ProblemType[];
}

interface RouteFacts {
  readonly method: Method;
  /** As OpenAPI writes it: `/v1/comments/{id}`. */
  readonly path: string;
  readonly manual: RouteManual;
}

/** A route for callers with a key of the given scope. */
export interface GuardedRoute extends RouteFacts {
  readonly scope: Scope;
  readonly handle: (call: Call) => Promise<void>;
}

/** A route for anybody. */
export interface OpenRoute extends RouteFacts {
  readonly scope?: never;
  readonly answer: (req: Request, res: Response) => void | Promise<void>;
}

export type ApiRoute = GuardedRoute | OpenRoute;

const isGuarded = (route: ApiRoute): route is GuardedRoute => route.scope !== undefined;

/** Who is calling comes first: a stranger learns nothing of what is wrong with the rest, and costs us no body. */
const handlerOf = (route: ApiRoute, { authenticate }: ApiContext): RequestHandler => {
  if (!isGuarded(route)) return route.answer;
  const { scope, handle } = route;
  return async (req, res) => {
    refuseKeyInQuery(req.url);
    const caller = await authenticate(req.headers.authorization);
    requireScope(caller, scope);
    await handle({ req, res, caller });
  };
};

const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** All routes in the order given, each address ending in a 405 for the methods it lacks. */
export const apiRouter = (routes: readonly ApiRoute[], context: ApiContext): Router => {
  const router = Router({ caseSensitive: true });
  for (const path of new Set(routes.map((route) => route.path))) {
    const here = routes.filter((route) => route.path === path);
    const place = router.route(expressPath(path));
    for (const route of here) place[route.method](handlerOf(route, context));
    place.all((_req, res) => {
      answerAllowed(
        res,
        here.map(({ method }) => method.toUpperCase()),
      );
      throw new Problem('method-not-allowed');
    });
  }
  return router;
};

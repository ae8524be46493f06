import { randomUUID } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { Problem } from '../../domain/problem.js';
import type { Services } from '../../services.js';
import { errorFields, type Logger } from '../../telemetry/logger.js';
import type { RateLimit } from '../api/rate-limit.js';
import type { HeaderList } from '../middleware/answer.js';
import { RequestAborted } from '../middleware/read-body.js';
import { ACCOUNT_ENDPOINTS, type Answering } from './account.js';
import { checkComment, DEADLINE_MS, type CheckAnswer } from './comment-check.js';
import { answerJsonText, answerPlain, debugHelp } from './plain-answer.js';
import { Invalid, readCall, siteOfCall, type AkismetCall } from './read-call.js';
import { takeReport } from './report.js';
import { isPreCheck } from './to-submission.js';

export interface AkismetDeps {
  readonly services: Services;
  readonly publicUrl: () => string;
  readonly rateLimit: RateLimit;
  readonly logger: Logger;
  /** Told of each check and report how it was answered. */
  readonly onAnswered: (endpoint: string, outcome: string) => void;
  /** Unix milliseconds. */
  readonly now: () => number;
}

const THANKS = 'Thanks for making the web a better place.';
const NOT_RECORDED = 'Nothing could be recorded just now, so there is no answer; please ask again later';

const LATE = Symbol('late');

const within = async <Result>(ms: number, work: Promise<Result>): Promise<Result | typeof LATE> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), Math.max(0, ms));
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
};

/** What went wrong, as an answer: never a verdict, and never a status that makes clients let the comment pass, where that can be helped. */
const refuse = (deps: AkismetDeps, res: Response, endpoint: string, error: unknown, headers: HeaderList): void => {
  if (error instanceof RequestAborted) {
    res.destroy();
    return;
  }
  if (error instanceof Invalid) {
    deps.onAnswered(endpoint, 'invalid');
    answerPlain(res, 'invalid', [...debugHelp(error.message), ...headers], error.status);
    return;
  }
  const isLimited = error instanceof Problem && error.type === 'rate-limited';
  deps.onAnswered(endpoint, isLimited ? 'rate-limited' : 'error');
  if (!(error instanceof Problem)) deps.logger.error('akismet.failed', { route: endpoint, ...errorFields(error) });
  else if (!isLimited) deps.logger.warn('akismet.unanswered', { route: endpoint, reason: error.type });
  const retry = isLimited ? ['retry-after', String(error.facts.retryAfterSeconds ?? 1)] : [];
  answerPlain(res, 'error', [...debugHelp(NOT_RECORDED), ...retry, ...headers], isLimited ? 429 : 200);
};

const check = async (deps: AkismetDeps, req: Request, res: Response): Promise<void> => {
  const guid = randomUUID();
  const headers = ['x-akismet-guid', guid];
  const { services, publicUrl, rateLimit } = deps;
  const work = async (call: AkismetCall): Promise<CheckAnswer> => {
    const site = await siteOfCall(call, services.checks, { needsBlog: true });
    await rateLimit(res, site.id, 'submit');
    const parts = { services, publicUrl, elapsed: () => performance.now() };
    return checkComment(parts, call, site, { guid, began: performance.now() });
  };
  try {
    const call = await readCall(req, res, { isVerifying: false });
    // The sender's own slowness in sending is not ours to make up for.
    const answer = await within(DEADLINE_MS, work(call));
    if (answer === LATE) throw new Problem('store-unavailable');
    deps.onAnswered('comment-check', isPreCheck(call.params) ? `pre-check ${answer.body}` : answer.body);
    answerPlain(res, answer.body, [...headers, ...answer.headers]);
  } catch (error) {
    refuse(deps, res, 'comment-check', error, headers);
  }
};

const report =
  (endpoint: 'submit-spam' | 'submit-ham') =>
  async (deps: AkismetDeps, req: Request, res: Response): Promise<void> => {
    const work = async (call: AkismetCall): Promise<void> => {
      const site = await siteOfCall(call, deps.services.checks, { needsBlog: true });
      await deps.rateLimit(res, site.id, 'submit');
      deps.onAnswered(endpoint, await takeReport(deps, call, site, endpoint === 'submit-spam' ? 'spam' : 'ham'));
    };
    try {
      const done = await within(DEADLINE_MS, work(await readCall(req, res, { isVerifying: false })));
      if (done === LATE) throw new Problem('store-unavailable');
      answerPlain(res, THANKS);
    } catch (error) {
      refuse(deps, res, endpoint, error, []);
    }
  };

const account =
  (endpoint: string, answering: Answering) =>
  async (deps: AkismetDeps, req: Request, res: Response): Promise<void> => {
    try {
      const call = await readCall(req, res, { isVerifying: endpoint === 'verify-key' });
      const { services, publicUrl, now } = deps;
      await answering({ checks: services.checks, publicUrl, now }, call);
    } catch (error) {
      refuse(deps, res, endpoint, error, []);
    }
  };

type Handling = (deps: AkismetDeps, req: Request, res: Response) => Promise<void> | void;

/** Never a verdict by GET: addresses end in logs, and hold a key and a person's words there. */
const POSTED: ReadonlyMap<string, Handling> = new Map<string, Handling>([
  ['comment-check', check],
  ['submit-spam', report('submit-spam')],
  ['submit-ham', report('submit-ham')],
]);

const OPEN: ReadonlyMap<string, Handling> = new Map<string, Handling>([
  ['test', (_deps, _req, res) => answerPlain(res, 'connected')],
  ['compatible-plugins', (_deps, _req, res) => answerJsonText(res, [])],
]);

/** Asked by GET, too; in version 1.2 of the protocol with the key in the query. */
const EITHER: ReadonlyMap<string, Handling> = new Map([
  ...OPEN,
  ...[...ACCOUNT_ENDPOINTS].map(([name, answering]) => [name, account(name, answering)] as const),
]);

/** For one host without names below it, the key may be part of the path; clients that take an address can be pointed there. */
const BASES = ['/1.1', '/1.2', '/k/:key/1.1', '/k/:key/1.2'];

/** The Akismet protocol: what comes by it is a comment like any other. */
export const makeAkismetRouter = (deps: AkismetDeps): Router => {
  const router = Router();
  const handler =
    (handle: Handling): RequestHandler =>
    (req, res) =>
      handle(deps, req, res);
  for (const base of BASES) {
    for (const [name, handle] of POSTED) router.post(`${base}/${name}`, handler(handle));
    for (const [name, handle] of EITHER) {
      router.post(`${base}/${name}`, handler(handle));
      router.get(`${base}/${name}`, handler(handle));
    }
  }
  return router;
};

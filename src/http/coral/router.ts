import { setTimeout as delay } from 'node:timers/promises';
import { Router, type Request } from 'express';
import { parseSiteId } from '../../domain/ids.js';
import { Problem } from '../../domain/problem.js';
import type { Services } from '../../services.js';
import { isSigned, type CoralSetup } from '../../sites/coral.js';
import type { Site } from '../../sites/ports.js';
import { errorFields, type Logger } from '../../telemetry/logger.js';
import { readBody } from '../middleware/read-body.js';
import { answerCoral, rulingOn, type Ruling } from './answer.js';
import { readCoralComment, type CoralComment } from './read-request.js';
import { takeIn } from './take-in.js';

/**
 * The face for the external moderation phases of Coral (https://coralproject.net): it asks about each comment and edit,
 * and waits a moment for the answer. integrations/coral/README.md has the whole agreement.
 *
 * Coral publishes a comment if a phase does not answer in time, or answers with an error. So of a signed request whatever
 * goes wrong here is answered in Coral's words as `unjudged`, which has a moderator look, and never with an error; but for
 * a request that Coral does not send.
 */

/** Much more than anybody writes: putting links into HTML makes a text several times as long. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Of the time Coral waits, what may be used up here: the rest is for the network and for Coral's own event loop. */
const SHARE_OF_TIMEOUT = 0.7;

export interface CoralDeps {
  readonly services: Pick<
    Services,
    'sites' | 'coralSetup' | 'submit' | 'edit' | 'find' | 'notePlace' | 'onlyCommentAt' | 'awaitVerdict'
  >;
  readonly logger: Logger;
  /** Unix milliseconds. */
  readonly now: () => number;
}

interface Caller {
  readonly site: Site;
  readonly setup: CoralSetup;
}

/** Stands in for the secret of a site that has none, so that the answer takes no less time. */
const NO_SECRET = 'a site without Coral';

/** @throws Problem invalid-signature, the same for an unknown site; store-unavailable */
const callerOf = async ({ services }: CoralDeps, req: Request, body: Buffer, signature: string): Promise<Caller> => {
  const { site: text } = req.params;
  const id = typeof text === 'string' ? parseSiteId(text) : undefined;
  const [site, setup] = id === undefined ? [] : await Promise.all([services.sites.get(id), services.coralSetup(id)]);
  const isOurs = isSigned(setup?.secret ?? NO_SECRET, body, signature);
  if (site === undefined || setup === undefined || !isOurs) throw new Problem('invalid-signature');
  return { site, setup };
};

interface Question extends Caller {
  readonly comment: CoralComment;
  readonly body: Buffer;
  /** Milliseconds of `performance.now()`. */
  readonly deadline: number;
}

const judge = async ({ services, now }: CoralDeps, question: Question): Promise<Ruling> => {
  const { site, setup, body, deadline } = question;
  const { submission, ...where } = question.comment;
  if (submission === 'blank') return 'go-on';
  if (submission === 'too-long') return 'unjudged';
  const { id, version } = await takeIn(services, site, { ...where, submission, body, nowMs: now() });
  const view = await services.awaitVerdict(site.id, id, Math.max(0, deadline - performance.now()), version);
  return rulingOn(view, submission.content, setup.onSpam);
};

/** The ruling in time: a comment whose verdict comes later, or cannot be had, is unjudged. */
const ruleInTime = async (deps: CoralDeps, question: Question): Promise<Ruling> => {
  const { logger } = deps;
  const site = question.site.id;
  const over = new AbortController();
  const late = delay(Math.max(0, question.deadline - performance.now()), 'unjudged' as const, { signal: over.signal });
  const ruled = judge(deps, question).catch((error: unknown): Ruling => {
    const reason = error instanceof Problem ? error.type : 'internal-error';
    logger[reason === 'internal-error' ? 'error' : 'warn']('coral.failed', { site, reason, ...errorFields(error) });
    return 'unjudged';
  });
  try {
    const ruling = await Promise.race([ruled, late]);
    if (ruling === 'unjudged') logger.info('coral.unjudged', { site });
    return ruling;
  } finally {
    late.catch(() => undefined);
    over.abort();
  }
};

export const makeCoralRouter = (deps: CoralDeps): Router => {
  const router = Router({ caseSensitive: true });

  router.post('/coral/:site', async (req, res) => {
    const begun = performance.now();
    const signature = req.headers['x-coral-signature'];
    if (typeof signature !== 'string') throw new Problem('invalid-signature');
    const body = await readBody(req, res, MAX_BYTES);
    const caller = await callerOf(deps, req, body, signature).catch((error: unknown) => {
      // Nobody can be told from Coral now. To have a moderator look is harmless, whoever asks.
      if (error instanceof Problem && error.type === 'store-unavailable') return undefined;
      throw error;
    });
    if (caller === undefined) {
      deps.logger.warn('coral.failed', { reason: 'store-unavailable' });
      answerCoral(res, 'unjudged');
      return;
    }
    const deadline = begun + SHARE_OF_TIMEOUT * caller.setup.timeoutMs;
    answerCoral(res, await ruleInTime(deps, { ...caller, comment: readCoralComment(body), body, deadline }));
  });
  return router;
};

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Response } from 'express';
import type { SiteId } from '../../domain/ids.js';
import { Problem } from '../../domain/problem.js';

export type RateKind = 'submit' | 'read';

/**
 * Counts requests of a site against its limit a second. Each kind has its own count, so that a dashboard that polls
 * cannot keep comments out. Counted in this process: with n API processes a site gets up to n times the limit, which is
 * there to keep one site from starving the others and needs no round trip for that.
 * @throws Problem rate-limited
 */
export type RateLimit = (res: Response, site: SiteId, kind: RateKind, requests?: number) => Promise<void>;

/** @param perSecond requests of one site and kind */
export const makeRateLimit = (perSecond: number): RateLimit => {
  const limiter = new RateLimiterMemory({ points: perSecond, duration: 1 });
  return async (res, site, kind, requests = 1) => {
    try {
      // A batch larger than the limit takes the whole of it; asked for more, the limiter would refuse it for ever.
      await limiter.consume(`${kind} ${site}`, Math.min(requests, perSecond));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      res.setHeader('ratelimit-policy', `"${kind}";q=${perSecond};w=1`);
      res.setHeader('ratelimit', `"${kind}";r=${refusal.remainingPoints};t=${seconds}`);
      throw new Problem('rate-limited', { retryAfterSeconds: seconds });
    }
  };
};

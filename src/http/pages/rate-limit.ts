import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimit {
  readonly perMinute: number;
  /** Answers a request that is one too many; `Retry-After` is set and the status is 429. */
  readonly refuse: (req: Request, res: Response) => void | Promise<void>;
}

/** Of one address (as far as trusted proxies tell), counted in this process alone: a brake, not an account. */
export const limitPerAddress = ({ perMinute, refuse }: RateLimit): RequestHandler => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (req, res, next) => {
    try {
      await limiter.consume(req.ip ?? 'unknown');
      next();
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      res.status(429).set('Retry-After', String(Math.ceil(refusal.msBeforeNext / 1000)));
      await refuse(req, res);
    }
  };
};

import type { Response } from 'express';

/** Sets Allow. HEAD comes with GET: Express answers it by the same handler. */
export const answerAllowed = (res: Response, methods: readonly string[]): void => {
  const all = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  res.setHeader('allow', [...new Set(all)].sort().join(', '));
};

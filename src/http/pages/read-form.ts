import { urlencoded, type ErrorRequestHandler, type RequestHandler } from 'express';

import { Problem, type ProblemType } from '../../domain/problem.js';

const PROBLEM_OF: ReadonlyMap<unknown, ProblemType> = new Map([
  [413, 'payload-too-large'],
  [415, 'unsupported-media-type'],
]);

const isHttpError = (error: unknown): error is Error & { readonly status: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500;

/** What the body reader cannot read is the sender's fault. Its error holds the body, so it goes no further as a cause. */
const asProblem: ErrorRequestHandler = (error: unknown, _req, _res, next) => {
  next(isHttpError(error) ? new Problem(PROBLEM_OF.get(error.status) ?? 'malformed-request') : error);
};

/** Reads a form into `req.body`: at most `limit` bytes and `fields` fields. */
export const readForm = (limit: number, fields: number): ReadonlyArray<RequestHandler | ErrorRequestHandler> => [
  urlencoded({ extended: false, limit, parameterLimit: fields, inflate: false }),
  asProblem,
];

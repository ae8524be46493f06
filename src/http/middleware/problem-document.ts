import { Problem, PROBLEMS, type FieldFault, type ProblemType } from '../../domain/problem.js';

/** An RFC 9457 problem as it goes over the wire. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly FieldFault[];
  readonly instance?: string;
}

/** Where the docs page explains this kind. */
export const problemUrl = (publicUrl: string, type: ProblemType): string => `${publicUrl}/docs/problems#${type}`;

/** The public part of `problem`: its cause stays here. */
export const problemDocument = (problem: Problem, publicUrl: string): ProblemDocument => {
  const { detail, errors, members } = problem.facts;
  const { title, status } = PROBLEMS[problem.type];
  return {
    type: problemUrl(publicUrl, problem.type),
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    ...members,
  };
};

const RETRY_SECONDS: Partial<Record<ProblemType, number>> = {
  'idempotency-in-progress': 1,
  'rate-limited': 1,
  'queue-full': 5,
  'store-unavailable': 2,
  'shutting-down': 2,
};

/** The headers that go with it, beside those of every answer. */
export const problemHeaders = ({ type, facts }: Problem): Readonly<Record<string, string>> => {
  const retryAfter = facts.retryAfterSeconds ?? RETRY_SECONDS[type];
  return {
    ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) }),
    ...(type === 'unauthorized' ? { 'www-authenticate': 'Bearer realm="candor"' } : {}),
    ...(type === 'invalid-signature' ? { 'www-authenticate': 'X-Coral-Signature realm="candor"' } : {}),
  };
};

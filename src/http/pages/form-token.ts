import { hash, timingSafeEqual } from 'node:crypto';

/**
 * The token in every form of the desk: derived from the secret the request acts by (the session's, or that of a sign-in
 * link), so that nothing needs to be stored and only a page made for the holder of that secret can have it.
 */
export const formTokenOf = (secret: string): string => hash('sha256', `form of ${secret}`, 'base64url');

export const isFormToken = (secret: string, given: string | undefined): boolean => {
  const expected = Buffer.from(formTokenOf(secret));
  const actual = Buffer.from(given ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};

/** The system's code of a failed call, as `ENOENT`; `unknown` for errors without one. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';

/** Codes by which Redis refuses for a while what it would take at another time. */
const REFUSALS = /^(OOM|MISCONF|LOADING|READONLY|NOREPLICAS|CLUSTERDOWN|MASTERDOWN|TRYAGAIN)\b/;
/** How ioredis says that a command did not get an answer. It gives these errors no class or code of their own. */
const UNANSWERED = /^(Stream isn't writeable|Connection is closed|Command timed out|None of startup nodes)/;
const NAMES: ReadonlySet<string> = new Set(['MaxRetriesPerRequestError', 'AbortError', 'ClusterAllFailedError']);
const CODES: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** True if `error` says that the store cannot answer now, which passes, rather than that we asked for nonsense. */
export const isStoreFailure = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error.name === 'ReplyError') return REFUSALS.test(error.message);
  if (NAMES.has(error.name) || UNANSWERED.test(error.message)) return true;
  return 'syscall' in error && 'code' in error && CODES.has(String(error.code));
};

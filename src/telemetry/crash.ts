import { errorFields, type Logger } from './logger.js';

/**
 * Ends this process with code 1 on an error nobody caught, saying its class and place only. Node's own report would
 * print the message and the fields of the error, which may hold a comment.
 */
export const exitOnCrash = (log: Logger): void => {
  const crash = (error: unknown): never => {
    log.error('process.crashed', errorFields(error));
    process.exit(1);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
};

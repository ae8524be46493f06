import { errorCode } from '../files/error-code.js';

/** What a command may touch: handed in, so that a test can be its terminal. */
export interface CliIo {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env: NodeJS.ProcessEnv;
}

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** The user's fault or the world's, as one line; `exitCode` is what the command returns. */
export class CliFault extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.usage, cause?: unknown) {
    super(message, { cause });
    this.name = 'CliFault';
    this.exitCode = exitCode;
  }
}

/** Writes `text`, and resolves once the stream can take more. Rejects if the stream fails. */
export const write = (stream: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      stream.removeListener('drain', settle);
      stream.removeListener('error', fail);
      resolve();
    };
    const fail = (error: Error): void => {
      stream.removeListener('drain', settle);
      reject(error);
    };
    stream.once('error', fail);
    if (stream.write(text)) settle();
    else stream.once('drain', settle);
  });

const oneLine = (message: string): string => message.replace(/\s+/g, ' ');

/** Runs a command's body; a fault becomes one line on standard error and its exit code. Other errors are bugs and pass through. */
export const reportingFaults = async (
  command: string,
  io: CliIo,
  body: () => Promise<number>,
  isFault: (error: unknown) => boolean = () => false,
): Promise<number> => {
  try {
    return await body();
  } catch (error) {
    if (error instanceof CliFault || (error instanceof Error && isFault(error))) {
      await write(io.stderr, `candor ${command}: ${oneLine(error.message)}\n`);
      return error instanceof CliFault ? error.exitCode : EXIT.failed;
    }
    // Whoever read the output has gone, as `head` does: nothing is wrong, and nobody is left to tell.
    if (errorCode(error) === 'EPIPE') return EXIT.ok;
    throw error;
  }
};

import { CONFIG_EXIT_CODE } from './config/config-error.js';

/** Ends this process with one line for the person who started it: something they gave us cannot be used. */
export const refuseToStart = (line: string, code: number = CONFIG_EXIT_CODE): never => {
  process.stderr.write(`candor: ${line}\n`);
  process.exit(code);
};

/** What `open` answers; `describe` may have one line for a fault that is the operator's to mend, and others pass. */
export const openOrRefuse = async <Opened>(
  open: () => Opened | Promise<Opened>,
  describe: (error: unknown) => string | undefined,
): Promise<Opened> => {
  try {
    return await open();
  } catch (error) {
    const line = describe(error);
    if (line === undefined) throw error;
    return refuseToStart(line);
  }
};

/** The line for a port of ours that somebody else has. */
export const portTaken =
  (what: string, port: number) =>
  (error: unknown): string | undefined =>
    error instanceof Error && 'code' in error
      ? `${what} cannot listen on port ${port} (${String(error.code)})`
      : undefined;

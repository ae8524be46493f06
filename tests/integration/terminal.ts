import { Readable, Writable } from 'node:stream';
import type { CliIo } from '../../src/cli/io.js';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that remembers what was written, and is as slow to take it as `highWaterMark` bytes say. */
const collecting = (highWaterMark = 16_384): { readonly stream: Writable; readonly text: () => string } => {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    highWaterMark,
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      setImmediate(done);
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString('utf8') };
};

/** Runs a command as in a terminal that is none (no bar is drawn), with `input` on standard input and nothing but `env` around it. */
export const runCommand = async (
  run: (args: string[], io: CliIo) => Promise<number>,
  args: readonly string[],
  input: string | ReadonlyArray<string | Buffer> = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> => {
  const [out, err] = [collecting(64), collecting()];
  const stdin = Readable.from(
    typeof input === 'string' ? [Buffer.from(input)] : input.map((piece) => Buffer.from(piece)),
  );
  const exitCode = await run([...args], { stdin, stdout: out.stream, stderr: err.stream, env });
  await Promise.all([out, err].map(({ stream }) => new Promise((resolve) => stream.end(resolve))));
  return { exitCode, stdout: out.text(), stderr: err.text() };
};

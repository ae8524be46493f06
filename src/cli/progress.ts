import { SingleBar } from 'cli-progress';

/** Shows how far something is. */
export interface Progress {
  readonly update: (done: number, of: number, what: string) => void;
  readonly stop: () => void;
}

/** A bar on `stream` if a person is watching it; nothing at all otherwise. */
export const progressOn = (stream: NodeJS.WritableStream): Progress => {
  if (!('isTTY' in stream) || stream.isTTY !== true) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total} {what}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    update: (done, of, what) => {
      if (!started) bar.start(of, done, { what });
      started = true;
      bar.update(done, { what });
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
};

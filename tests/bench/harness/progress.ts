/** Says what is being measured, on a terminal alone; wiped before anything else is printed. */
export interface Progress {
  readonly say: (step: string) => void;
  readonly end: () => void;
}

const WIPE = '\r\u001b[2K';

export const makeProgress = (stream: NodeJS.WriteStream): Progress => {
  const began = performance.now();
  const write = (text: string): void => {
    if (stream.isTTY) stream.write(text);
  };
  return {
    say: (step) => {
      write(`${WIPE}bench: ${((performance.now() - began) / 1_000).toFixed(0)} s, ${step}`);
    },
    end: () => {
      write(WIPE);
    },
  };
};

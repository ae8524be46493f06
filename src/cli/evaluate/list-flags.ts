/**
 * A shell expands `--data folder/*.jsonl` to one flag and many words. Gives each word the flag before it, where that is
 * one of `lists`: with two such flags on a line, words alone would not say whose they are.
 */
export const gatherLists = (args: readonly string[], lists: readonly string[]): readonly string[] => {
  let current: string | undefined;
  return args.flatMap((arg) => {
    if (arg.startsWith('--')) {
      const name = arg.slice(2);
      current = lists.includes(name) ? name : undefined;
      return current === undefined ? [arg] : [];
    }
    return current === undefined ? [arg] : [`--${current}=${arg}`];
  });
};

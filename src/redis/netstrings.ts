const COLON = ':'.charCodeAt(0);

/** The strings in `12:Hello world!3:yes`, as scripts write what they tell by pub/sub. */
export const netstrings = (message: Buffer): readonly Buffer[] => {
  const strings: Buffer[] = [];
  let at = 0;
  while (at < message.length) {
    const start = message.indexOf(COLON, at) + 1;
    const end = start + Number(message.toString('latin1', at, start - 1));
    strings.push(message.subarray(start, end));
    at = end;
  }
  return strings;
};

const NON_ASCII = /[^\0-\x7f]/;

let last = { text: '', isAscii: true };

/** Whether all of a text is ASCII. Asked twice in a row for the same text, as often happens, it looks once. */
export const isAscii = (text: string): boolean => {
  if (last.text !== text) last = { text, isAscii: !NON_ASCII.test(text) };
  return last.isAscii;
};

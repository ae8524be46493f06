/** Controls, format characters (bidirectional ones, joiners), private use and line ends of every kind. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;

/** Hostile text for a terminal or a message: on one line, without anything unseen, at most `max` code points. */
export const printable = (text: string, max: number): string => {
  // Beyond what can be shown nothing need be looked at.
  const shown = Array.from(
    text
      .slice(0, 8 * max + 8)
      .replace(UNSEEN, ' ')
      .trim(),
  );
  return shown.length <= max && text.length <= 8 * max + 8 ? shown.join('') : `${shown.slice(0, max).join('')}…`;
};

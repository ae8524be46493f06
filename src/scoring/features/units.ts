/**
 * The units of a text in a typed array: a string is asked anew for its kind with every unit that is taken from it, and
 * several loops go over the same text.
 */

/** Room for the units of one text; overwritten by the next. */
export interface Units {
  readonly units: Uint16Array;
  /** The same memory. */
  readonly bytes: Buffer;
}

/** Room for a text of at most `length` units. */
export const makeUnits = (length: number): Units => {
  const units = new Uint16Array(length);
  return { units, bytes: Buffer.from(units.buffer) };
};

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The units of `text`, as many as there is room for. They hold until the next call, and what follows them says nothing. */
export const unitsOf = (text: string, { units, bytes }: Units): Uint16Array => {
  if (LITTLE_ENDIAN) {
    bytes.write(text, 0, 'utf16le');
    return units;
  }
  const length = Math.min(text.length, units.length);
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};

/** More than texts within the limits have. */
const USUAL = 32_768;

/**
 * What `make` makes of room for a text and one unit more, for texts of any length. Nearly all share one room, so that the loop
 * that `make` returns has a typed array of its own, and is compiled for it (see workspace.ts); a longer text has one made for it.
 */
export const forUnits = <Answer>(make: (room: Units) => (text: string) => Answer): ((text: string) => Answer) => {
  const usual = make(makeUnits(USUAL + 1));
  return (text) => (text.length <= USUAL ? usual(text) : make(makeUnits(text.length + 1))(text));
};

/**
 * A function that gives the units of texts of any length, with room for one more after them. They hold until its next call:
 * whoever reads several texts at once needs several.
 */
export const makeUnitReader = (): ((text: string) => Uint16Array) => {
  const room = makeUnits(USUAL + 1);
  return (text) => unitsOf(text, text.length <= USUAL ? room : makeUnits(text.length + 1));
};

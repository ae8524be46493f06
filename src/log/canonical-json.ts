/**
 * Canonical JSON as RFC 8785 defines it: members sorted by UTF-16 code units, no spaces, numbers and strings as
 * ECMAScript writes them. `undefined` members are left out. Written here rather than taken from the `canonicalize`
 * package, its test oracle, because a comment needs it three times: a value whose members are in order already, as ours
 * are where they are made, is written by JSON.stringify, in less than half the time.
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, lone surrogates.
 */
export const canonicalJson = (value: unknown): string => (isInOrder(value) ? JSON.stringify(value) : write(value));

/** True if JSON.stringify writes `value` canonically: members sorted and defined, numbers finite, text well-formed. */
const isInOrder = (value: unknown): boolean => {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed();
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return true;
    case 'object':
      return value === null || (Array.isArray(value) ? value.every(isInOrder) : areMembersInOrder(value));
    default:
      return false;
  }
};

const areMembersInOrder = (members: object): boolean => {
  // Whatever is more than a record, a Date say, may have a toJSON of its own.
  if (Object.getPrototypeOf(members) !== Object.prototype) return false;
  let last = '';
  // Without a list of names to allocate: this runs over every record, and an object of its own members alone has no others.
  for (const name in members) {
    if (name < last || !name.isWellFormed() || !isInOrder((members as Record<string, unknown>)[name])) return false;
    last = name;
  }
  return true;
};

const write = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return writeString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonical JSON has no NaN and no infinity');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `[${value.map(write).join(',')}]` : writeObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
};

const writeString = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogates');
  return JSON.stringify(text);
};

const writeObject = (members: Readonly<Record<string, unknown>>): string => {
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${writeString(name)}:${write(members[name])}`)
    .join(',')}}`;
};

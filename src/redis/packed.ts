/** What a script is told beside its keys: bytes, or ASCII. */
export type Field = string | Buffer;

const LENGTH_BYTES = 4;

/**
 * Fields as one argument, each behind its length: for `struct.unpack('>' .. string.rep('I4c0', n), packed, at)` in a script.
 * The client measures each argument three times before it writes it, which for those of a comment took longer than all of
 * this. A string must be ASCII: of any other character only the low byte would be left.
 */
export const packed = (fields: readonly Field[]): Buffer => {
  let bytes = fields.length * LENGTH_BYTES;
  for (const field of fields) bytes += field.length;
  const target = Buffer.allocUnsafe(bytes);
  let at = 0;
  for (const field of fields) {
    at = target.writeUInt32BE(field.length, at);
    if (typeof field === 'string') target.write(field, at, 'latin1');
    else target.set(field, at);
    at += field.length;
  }
  return target;
};

/**
 * A normalised text without what names one person: e-mail addresses, handles, telephone numbers and other long numbers are
 * never taught. What kinds of them a comment holds is among its traits, which stay.
 */

/** Linear: an address is looked for around its sign, and what may stand on either side is bounded. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}(?:@|\(at\)|\[at\])[\p{L}\p{N}.-]{1,255}/gu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{1,64}/gu;
/**
 * Five digits or more, whatever signs stand between them, as in telephone and account numbers, with the word they are part of:
 * names of accounts are often of that form.
 */
const LONG_NUMBER = /[\p{L}\p{N}_]{0,40}\p{N}(?:[ ()./+-]{0,2}\p{N}){4,}[\p{L}\p{N}_]{0,40}/gu;

export const withoutIdentifiers = (normalized: string): string =>
  [EMAIL, HANDLE, LONG_NUMBER].reduce((text, pattern) => text.replace(pattern, ' '), normalized);

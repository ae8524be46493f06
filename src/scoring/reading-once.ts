import type { Comment } from '../domain/comment.js';
import { readContent, type Reading } from './reading.js';

const readings = new WeakMap<Comment, Reading>();

/** As `readContent`, worked out once for each comment object: memory and scoring both read the same one. */
export const readOnce = (comment: Comment): Reading => {
  const known = readings.get(comment);
  if (known !== undefined) return known;
  const reading = readContent(comment);
  readings.set(comment, reading);
  return reading;
};

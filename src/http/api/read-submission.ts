import { hash } from 'node:crypto';
import { decodeUtf8, mediaTypeOf, parseJson } from '../middleware/parse-json.js';
import { readBody } from '../middleware/read-body.js';
import { validate } from '../middleware/validate.js';
import type { Call } from './context.js';
import { submissionSchema, toSubmission } from './submission-schema.js';

/** 256 kB: a comment of the largest size with an article's text beside it, in any script. */
export const MAX_COMMENT_BYTES = 256 * 1024;
const JSON_ONLY = ['application/json'] as const;

/** The body of one comment, with what a repetition of the request is recognised by. */
export const readSubmission = async ({ req, res }: Pick<Call, 'req' | 'res'>) => {
  mediaTypeOf(req.headers, JSON_ONLY);
  const bytes = await readBody(req, res, MAX_COMMENT_BYTES);
  const submission = toSubmission(validate(submissionSchema, parseJson(decodeUtf8(bytes))));
  return { submission, fingerprint: hash('sha256', bytes, 'base64') };
};

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../src/domain/problem.js';
import { submissionSchema, toSubmission } from '../../src/http/api/submission-schema.js';
import { decodeUtf8, hasLoneSurrogate, parseJson } from '../../src/http/middleware/parse-json.js';
import { validate } from '../../src/http/middleware/validate.js';

/** What becomes of a body: a submission, or the problem it is answered with. Anything else that is thrown fails the test. */
const read = (bytes: Buffer): { readonly content: string } | Problem => {
  try {
    return toSubmission(validate(submissionSchema, parseJson(decodeUtf8(bytes))));
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
};

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyField = fc.oneof(anyText, fc.jsonValue(), fc.constant(undefined));
const nearlyComment = fc.record({
  content: anyField,
  id: anyField,
  author: fc.oneof(anyField, fc.record({ name: anyField, email: anyField, url: fc.oneof(anyField, fc.webUrl()) })),
  client: fc.oneof(anyField, fc.record({ ip: fc.oneof(anyField, fc.ipV4(), fc.ipV6()), user_agent: anyField })),
  submitted_at: fc.oneof(
    anyField,
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  ),
});

describe('any body at all', () => {
  it('is taken or refused with a problem of the caller, and the problem does not repeat it', () => {
    fc.assert(
      fc.property(nearlyComment, (body) => {
        const answer = read(Buffer.from(JSON.stringify(body)));
        if (!(answer instanceof Problem)) return;
        expect([400, 422]).toContain(answer.status);
        const details = (answer.facts.errors ?? []).map(({ detail }) => detail).join(' ');
        if (typeof body.content === 'string' && body.content.length > 12) expect(details).not.toContain(body.content);
      }),
    );
  });

  it('even of random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(read(Buffer.from(bytes))).toBeInstanceOf(Problem);
      }),
    );
  });

  it('keeps the text of a comment to the last character', () => {
    fc.assert(
      fc.property(anyText, (content) => {
        fc.pre(/[^\s\u0000]/.test(content));
        expect(read(Buffer.from(JSON.stringify({ content })))).toMatchObject({ content });
      }),
    );
  });

  it('is searched for halves of characters as well as if it were parsed', () => {
    const units = fc.array(fc.constantFrom('a', '\\\\', '\\ud83d', '\\ude00', '\\uD800', '\\"', '\\u0041', 'ud800'));
    fc.assert(
      fc.property(units, (parts) => {
        const json = `"${parts.join('')}"`;
        expect(hasLoneSurrogate(json)).toBe(!(JSON.parse(json) as string).isWellFormed());
      }),
      { numRuns: 1_000 },
    );
  });
});

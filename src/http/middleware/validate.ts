import type { z } from 'zod';
import { Problem, type FieldFault } from '../../domain/problem.js';

type Issue = z.core.$ZodRawIssue;

/** Faults that are listed; a body can have thousands. */
const MAX_FAULTS = 20;
/** Names of fields that are fit to be pointed at. Others are somebody's text in the place of a name. */
const NAME = /^[A-Za-z_][\w-]{0,39}$/;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'must be a string',
  object: 'must be an object',
  array: 'must be an array',
  number: 'must be a number',
  int: 'must be a whole number',
};

/** What is wrong, without the value: zod's own messages of some kinds would repeat it. */
const describe = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : (EXPECTED[issue.expected] ?? `must be ${issue.expected}`);
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string'
        ? `must have at least ${issue.minimum} characters`
        : `must be at least ${issue.minimum}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return 'is not valid';
  }
};

/** RFC 6901. Our own names hold neither ~ nor /, and other names are not pointed at. */
const pointer = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step)}`).join('');

const toFaults = (issue: z.core.$ZodIssue): readonly FieldFault[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.slice(0, MAX_FAULTS).map((key) => ({
        pointer: pointer(NAME.test(key) ? [...issue.path, key] : issue.path),
        detail: NAME.test(key) ? 'is not a field of this request' : 'holds a field that this request does not have',
      }))
    : [{ pointer: pointer(issue.path), detail: issue.message }];

/** The first fault of each field: what follows it is often its consequence. */
const firstOfEach = (faults: readonly FieldFault[]): readonly FieldFault[] => {
  const byPointer = new Map<string, FieldFault>();
  for (const fault of faults) if (!byPointer.has(fault.pointer)) byPointer.set(fault.pointer, fault);
  return [...byPointer.values()];
};

/**
 * `value` as `schema` has it.
 * @throws Problem validation-failed with every fault up to a bound. The messages are made in a second run, so that a
 *   valid request, which is nearly every one, pays nothing for them.
 */
export const validate = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const described = schema.safeParse(value, { error: describe, reportInput: false });
  const issues = described.success ? parsed.error.issues : described.error.issues;
  throw new Problem('validation-failed', { errors: firstOfEach(issues.flatMap(toFaults)).slice(0, MAX_FAULTS) });
};

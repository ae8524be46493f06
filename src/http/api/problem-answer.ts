import { z } from 'zod';
import { tombstoneAnswer } from './comment-answer.js';

const fieldFault = z
  .strictObject({
    pointer: z.string().meta({ description: 'JSON pointer (RFC 6901) to the field; empty for the whole.' }),
    detail: z.string(),
  })
  .meta({ id: 'FieldFault' });

/** RFC 9457. */
export const problemAnswer = z
  .strictObject({
    type: z.string().meta({ format: 'uri', description: 'Names the kind of problem, and leads to its explanation.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(fieldFault).optional(),
    instance: z.string().optional().meta({ description: 'Of faults on our side: what to quote when you report it.' }),
    tombstone: tombstoneAnswer.optional(),
  })
  .meta({ id: 'Problem' });

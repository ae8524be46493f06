import { z } from 'zod';
import { LESSON_LABELS, LESSON_SOURCES } from '../../domain/lesson.js';
import { Problem } from '../../domain/problem.js';
import type { Given } from '../../moderation/feedback-story.js';
import { answerJson } from '../middleware/answer.js';
import { decodeUtf8, mediaTypeOf, parseJson } from '../middleware/parse-json.js';
import { readBody } from '../middleware/read-body.js';
import { validate } from '../middleware/validate.js';
import { commentIdOf, type ApiContext, type Call } from './context.js';
import { commentParams, presentComment } from './read-comment.js';
import type { GuardedRoute } from './route.js';

/** A label, a source and a switch. */
const MAX_FEEDBACK_BYTES = 4_096;

const feedbackSchema = z
  .strictObject({
    label: z.enum(LESSON_LABELS).meta({ description: 'What the comment is.' }),
    source: z.enum(LESSON_SOURCES).meta({
      description:
        'Who says so. `moderator`: a person of yours; it becomes the verdict. `site`: your software. `reader`: somebody who reported it.',
    }),
    teach: z.boolean().optional().meta({ description: 'False: the filter does not learn from it. True if left out.' }),
  })
  .meta({ id: 'Feedback', example: { label: 'spam', source: 'moderator', teach: true } });

const NOT_TAUGHT = ['not-asked', 'decided', 'unproven', 'daily-cap', 'share', 'unscored', 'full'] as const;

const byLabel = z.strictObject({ spam: z.int().min(0), ham: z.int().min(0) });

const feedbackAnswer = z
  .strictObject({
    taught: z.boolean().meta({ description: 'True if your filter has learned it, now or when it was said before.' }),
    reason: z
      .enum(NOT_TAUGHT)
      .optional()
      .meta({
        description:
          'Why not. `not-asked`: `teach` was false, or feedback was taken back. `decided`: somebody who is trusted more has decided. ' +
          '`unproven`: this source has not yet been found right often enough; the desk shows it where it disagrees, and what a moderator decides is taught. ' +
          '`daily-cap`, `share`: this source has taught as much today, or beside your moderators, as it may. ' +
          '`unscored`: the comment could not be scored. `full`: your filter remembers as many single decisions as it can.',
      }),
    status: z.enum(['ham', 'flagged', 'spam', 'queued']).meta({ description: 'Where the comment stands now.' }),
    learner: z
      .strictObject({
        decisions: z.int().min(0),
        counts: z.strictObject({ moderator: byLabel, site: byLabel, reader: byLabel }),
        version: z.string().meta({ description: 'Names the state. Verdicts given by it say the same in `learner`.' }),
      })
      .meta({ id: 'Learner', description: 'What the filter of your site has learned.' }),
  })
  .meta({
    id: 'FeedbackAnswer',
    example: {
      taught: true,
      status: 'spam',
      learner: {
        decisions: 38,
        counts: { moderator: { spam: 21, ham: 15 }, site: { spam: 2, ham: 0 }, reader: { spam: 0, ham: 0 } },
        version: '4.42',
      },
    },
  });

const PROBLEMS = ['not-judged-yet', 'edit-conflict', 'gone', 'uri-too-long'] as const;

/** A given feedback as it is answered; where there is no comment, what there is instead. */
const answerFeedback = async (
  { services }: ApiContext,
  { req, res, caller }: Call,
  given: Given | 'gone',
): Promise<void> => {
  const view = presentComment(await services.find(caller.site.id, commentIdOf(req)));
  if (given === 'gone') throw new Problem('not-found');
  const { notTaught, learner } = given;
  const answer: z.output<typeof feedbackAnswer> = {
    taught: notTaught === undefined,
    ...(notTaught === undefined ? {} : { reason: notTaught }),
    status: view.status,
    learner,
  };
  answerJson(res, 200, answer);
};

/** Who decided, in the story of a comment: the key, since the site does not tell us which person used it. */
const speakerOf = ({ req, caller }: Call) => ({
  site: caller.site.id,
  id: commentIdOf(req),
  by: `api_${caller.key}`,
});

export const giveFeedback = (context: ApiContext): GuardedRoute => ({
  method: 'post',
  path: '/v1/comments/{id}/feedback',
  scope: 'feedback',
  manual: {
    tag: 'Comments',
    summary: 'Say what a comment is',
    description:
      'A `moderator` decides: the verdict is replaced, as at the desk. Others do not; where they disagree with the verdict, the desk shows it. ' +
      'Moderators teach the filter of your site at once, unless `teach` is false. Others do when they have said beforehand what moderators then decided, of ten comments that were spam and ten that were not, ' +
      'and were wrong at most once in twenty. A comment has one lesson: the newest word of the most trusted source counts, ' +
      'and what it replaces is unlearned as if it had never been. Saying the same again changes nothing. ' +
      'Moderators may teach without limit. Others have a number of lessons a day, and all theirs together weigh little beside those of your moderators; ' +
      'what is over that is answered with `taught: false`.',
    request: {
      params: commentParams,
      body: { required: true, content: { 'application/json': { schema: feedbackSchema } } },
    },
    answers: {
      200: { description: 'Taken.', content: { 'application/json': { schema: feedbackAnswer } } },
    },
    problems: [
      ...PROBLEMS,
      'malformed-json',
      'invalid-encoding',
      'request-timeout',
      'payload-too-large',
      'unsupported-media-type',
      'validation-failed',
    ],
  },
  handle: async (call) => {
    const { req, res, caller } = call;
    await context.rateLimit(res, caller.site.id, 'submit');
    const speaker = speakerOf(call);
    mediaTypeOf(req.headers, ['application/json']);
    const body = parseJson(decodeUtf8(await readBody(req, res, MAX_FEEDBACK_BYTES)));
    const { label, source, teach = true } = validate(feedbackSchema, body);
    await answerFeedback(context, call, await context.services.giveFeedback(speaker, { label, source, teach }));
  },
});

export const withdrawFeedback = (context: ApiContext): GuardedRoute => ({
  method: 'delete',
  path: '/v1/comments/{id}/feedback',
  scope: 'feedback',
  manual: {
    tag: 'Comments',
    summary: 'Take back what was said of a comment',
    description:
      'The lesson is unlearned: your filter is, to the last bit, as if it had never seen it. Where a moderator had decided, what stood before stands again. ' +
      'Where nothing was said, nothing changes, and the answer is the same. To keep the decision and unlearn the lesson, POST the decision with `teach` false.',
    request: { params: commentParams },
    answers: {
      200: { description: 'Taken back.', content: { 'application/json': { schema: feedbackAnswer } } },
    },
    problems: PROBLEMS,
  },
  handle: async (call) => {
    const { res, caller } = call;
    await context.rateLimit(res, caller.site.id, 'submit');
    await answerFeedback(context, call, await context.services.withdrawFeedback(speakerOf(call)));
  },
});

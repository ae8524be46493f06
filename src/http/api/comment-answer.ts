import { z } from 'zod';
import type { StoryEvent } from '../../domain/event.js';
import type { FilterVerdict } from '../../domain/verdict.js';
import { explain } from '../../scoring/explain.js';
import type { CommentView, Tombstone } from '../../verdicts/view.js';
import { commentPath } from './context.js';
import { counterfactualAnswer, explanationAnswer } from './explanation-answer.js';

/** What the API says of a comment: a document of its own, so that nothing kept inside gets out by being there. */

const status = z.enum(['queued', 'ham', 'flagged', 'spam']);
const moment = z.string().meta({ format: 'date-time' });
const commentId = z.string().meta({ example: 'c_4QbZ5kXJ0R2mYw9tV1aB3g' });

const reason = z
  .strictObject({
    signal: z.string().meta({ description: 'Name of the check; `unscored` if the comment could not be scored.' }),
    weight: z.number().meta({ description: 'Its share of `log_odds`, positive towards spam.' }),
    text: z.string().meta({ description: 'The same in one sentence for people.' }),
  })
  .meta({ id: 'Reason' });

const historyEntry = z
  .strictObject({
    event: z.string().meta({
      description:
        'Kind of the step: received, edited, provisional, scored, published, held, rejected, human_decision, revised, trained, untrained.',
    }),
    at: moment,
    version: z.int().optional(),
    verdict: z.enum(['ham', 'flagged', 'spam']).optional(),
    score: z.number().nullable().optional(),
    by: z.enum(['filter', 'moderator', 'site', 'reader']).optional(),
  })
  .meta({ id: 'HistoryEntry', description: 'One step in the life of the comment.' });

const thresholds = z.strictObject({ flag: z.number(), spam: z.number() }).meta({
  id: 'Thresholds',
  description: 'Scores from which your policy has a comment looked at by a person, and rejected.',
});

const commentFields = {
  id: commentId,
  external_id: z.string().optional().meta({ description: 'Your own id of the comment, if you sent one.' }),
  status: status.meta({
    description: '`queued` until judged. Then `ham`: publish, `flagged`: a person looks, `spam`: reject.',
  }),
  score: z.number().min(0).max(1).nullable().meta({ description: "The filter's calibrated probability of spam." }),
  log_odds: z
    .number()
    .nullable()
    .meta({ description: 'The logit of `score`: the weights of `reasons`, added in order.' }),
  reasons: z.array(reason),
  model: z.string().nullable(),
  learner: z
    .strictObject({ decisions: z.int().min(0), version: z.string() })
    .nullable()
    .meta({ description: 'What your site had taught when the verdict was given; null while that was nothing.' }),
  policy: z.string().nullable(),
  thresholds: thresholds.nullable(),
  abstained: z.enum(['language']).nullable().meta({
    description:
      'Why the filter flagged what it would have rejected by its score. `language`: the comment is in one that the general model has not learned, and little but its text speaks against it. Null where it did not abstain.',
  }),
  decided_by: z.enum(['filter', 'moderator']).nullable(),
  received_at: moment,
  decided_at: moment.nullable(),
  kept_until: moment.meta({ description: 'When text, identifiers and story are deleted.' }),
  version: z.int().meta({ description: '1, and one more for each edit.' }),
  history: z.array(historyEntry),
  explanation: explanationAnswer.nullable().optional(),
  counterfactual: counterfactualAnswer.nullable().optional(),
  links: z.strictObject({
    self: z.string().meta({ format: 'uri-reference' }),
    receipt: z.string().meta({ format: 'uri' }),
  }),
} as const;

/** Score: the logistic function of -3.25, which is what the weights add up to. */
const EXAMPLE = {
  id: 'c_4QbZ5kXJ0R2mYw9tV1aB3g',
  external_id: 'comment-4711',
  status: 'ham',
  score: 0.03732688734412946,
  log_odds: -3.25,
  reasons: [
    {
      signal: 'prior',
      weight: -1.25,
      text: 'Before anything is read, a comment counts as less likely spam than not.',
    },
    {
      signal: 'words',
      weight: -1.5,
      text: 'The words of the comment, above all “school” and “tram”, look less like spam.',
    },
    {
      signal: 'characters',
      weight: -0.5,
      text: 'The spelling, punctuation and fragments of words look less like spam.',
    },
  ],
  model: 'general-1@3fa9c2d1',
  learner: null,
  policy: 'default-1',
  thresholds: { flag: 0.5, spam: 0.9 },
  abstained: null,
  decided_by: 'filter',
  received_at: '2026-11-23T09:30:01.204Z',
  decided_at: '2026-11-23T09:30:01.221Z',
  kept_until: '2027-02-21T09:30:01.204Z',
  version: 1,
  history: [
    { event: 'received', at: '2026-11-23T09:30:01.204Z', version: 1 },
    {
      event: 'scored',
      at: '2026-11-23T09:30:01.221Z',
      version: 1,
      verdict: 'ham',
      score: 0.03732688734412946,
      by: 'filter',
    },
    { event: 'published', at: '2026-11-23T09:30:01.221Z', version: 1, by: 'filter' },
  ],
  links: {
    self: '/v1/comments/c_4QbZ5kXJ0R2mYw9tV1aB3g',
    receipt: 'https://candor.example/c/8dzabjj18w.IXD289fqBdH2SR7h8vReZg',
  },
} as const;

export const commentAnswer = z.strictObject(commentFields).meta({ id: 'Comment', example: EXAMPLE });

export const judgedAnswer = z.strictObject({ ...commentFields, receipt_url: z.string().meta({ format: 'uri' }) }).meta({
  id: 'JudgedComment',
  description: 'A comment whose final verdict came while you waited.',
  example: { ...EXAMPLE, receipt_url: EXAMPLE.links.receipt },
});

export const tombstoneAnswer = z
  .strictObject({
    id: commentId,
    status: z.enum(['erased', 'expired']),
    at: moment,
  })
  .meta({ id: 'Tombstone', description: 'What is left of a comment whose data were deleted.' });

type CommentAnswer = z.output<typeof commentAnswer>;
type HistoryEntry = CommentAnswer['history'][number];

const toEntry = (event: StoryEvent): HistoryEntry => {
  const entry = { event: event.k, at: event.at };
  switch (event.k) {
    case 'received':
    case 'edited':
      return { ...entry, version: event.version };
    case 'provisional':
    case 'scored':
      return {
        ...entry,
        version: event.version,
        verdict: event.verdict.kind,
        score: event.verdict.score,
        by: 'filter',
      };
    case 'published':
    case 'held':
    case 'rejected':
      return { ...entry, version: event.version, by: event.by };
    case 'human_decision':
    case 'revised':
      return { ...entry, version: event.version, verdict: event.verdict, by: 'moderator' };
    case 'trained':
    case 'untrained':
      return { ...entry, verdict: event.label, by: event.source };
    case 'erased':
    case 'expired':
      return entry;
    default:
      return event satisfies never;
  }
};

const toReasons = (verdict: FilterVerdict): CommentAnswer['reasons'] =>
  verdict.score === null
    ? [{ signal: 'unscored', weight: 0, text: 'The comment could not be scored, so a person looks at it.' }]
    : verdict.contributions.map((part) => ({ signal: part.signal, weight: part.weight, text: explain(part) }));

const learnerOf = (verdict: FilterVerdict | undefined): CommentAnswer['learner'] => {
  if (verdict === undefined || verdict.score === null || verdict.learner === undefined) return null;
  const { decisions, version } = verdict.learner;
  return { decisions, version };
};

const abstainedIn = (verdict: FilterVerdict | undefined): CommentAnswer['abstained'] =>
  verdict === undefined || verdict.score === null ? null : (verdict.abstained ?? null);

/** The comment as GET answers it. @param receipt its reader's link */
export const toCommentAnswer = (view: CommentView, receipt: string): CommentAnswer => {
  const { verdict } = view;
  return {
    id: view.id,
    ...(view.comment.externalId === undefined ? {} : { external_id: view.comment.externalId }),
    status: view.status,
    score: verdict?.score ?? null,
    log_odds: verdict?.logOdds ?? null,
    reasons: verdict === undefined ? [] : toReasons(verdict),
    model: verdict?.model ?? null,
    learner: learnerOf(verdict),
    policy: verdict?.policy ?? null,
    thresholds: verdict === undefined ? null : { flag: verdict.thresholds.flag, spam: verdict.thresholds.spam },
    abstained: abstainedIn(verdict),
    decided_by: view.decidedBy ?? null,
    received_at: view.receivedAt,
    decided_at: view.decidedAt ?? null,
    kept_until: view.keptUntil,
    version: view.version,
    history: view.story.map(({ event }) => toEntry(event)),
    links: { self: commentPath(view.id), receipt },
  };
};

export const toTombstoneAnswer = ({ id, reason: why, at }: Tombstone): z.output<typeof tombstoneAnswer> => ({
  id,
  status: why,
  at,
});

import { z } from 'zod';
import { answerJson } from '../middleware/answer.js';
import type { ApiContext, ReadyReport } from './context.js';
import type { OpenRoute } from './route.js';

const liveAnswer = z.strictObject({ live: z.literal(true) }).meta({ id: 'Live' });

const readyAnswer = z
  .strictObject({
    ready: z.boolean(),
    parts: z.array(z.strictObject({ name: z.string(), ready: z.boolean(), detail: z.string().optional() })),
  })
  .meta({ id: 'Ready' });

export const livez: OpenRoute = {
  method: 'get',
  path: '/livez',
  manual: {
    tag: 'Service',
    summary: 'Is the process alive?',
    answers: { 200: { description: 'It answers.', content: { 'application/json': { schema: liveAnswer } } } },
    problems: [],
  },
  answer: (_req, res) => {
    answerJson(res, 200, { live: true } satisfies z.output<typeof liveAnswer>);
  },
};

const toAnswer = ({ ready, parts }: ReadyReport): z.output<typeof readyAnswer> => ({
  ready,
  parts: parts.map(({ name, ready: isReady, detail }) => ({
    name,
    ready: isReady,
    ...(detail === undefined ? {} : { detail }),
  })),
});

export const readyz = ({ readiness }: ApiContext): OpenRoute => ({
  method: 'get',
  path: '/readyz',
  manual: {
    tag: 'Service',
    summary: 'Can comments be taken in?',
    description: 'Says which part is not ready, including a Redis that could lose what it acknowledged.',
    answers: {
      200: { description: 'Every part is ready.', content: { 'application/json': { schema: readyAnswer } } },
      503: { description: 'Some part is not.', content: { 'application/json': { schema: readyAnswer } } },
    },
    problems: [],
  },
  answer: async (_req, res) => {
    const report = await readiness();
    answerJson(res, report.ready ? 200 : 503, toAnswer(report), report.ready ? [] : ['retry-after', '2']);
  },
});

import {
  OpenApiGeneratorV31,
  OpenAPIRegistry,
  type ResponseConfig,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { PROBLEMS, type ProblemType } from '../../domain/problem.js';
import { API_HEADERS } from '../middleware/answer.js';
import { problemUrl } from '../middleware/problem-document.js';
import { problemAnswer } from './problem-answer.js';
import type { ApiRoute, OpenRoute } from './route.js';
import { webhookEntries } from './webhook-manual.js';

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

const INTRODUCTION = `Candor judges comments and shows its work: each verdict comes with the reasons it was made of, every step
in the life of a comment is kept in its history, and each author gets a link to it.

**In short.** \`POST /v1/comments\` takes a comment and answers 202 with its id. Soon after, \`GET /v1/comments/{id}\` says
\`ham\` (publish it), \`spam\` (do not), or \`flagged\` (one of your moderators will decide).

\`\`\`
curl -H 'Authorization: Bearer sk_...' -H 'Content-Type: application/json' \\
     -H 'Idempotency-Key: "comment-4711"' -H 'Prefer: wait=5' \\
     -d '{"content": "When do the works on the tram line begin?", "client": {"ip": "192.0.2.17"}}' \\
     http://localhost:3000/v1/comments
\`\`\`

**Keys.** \`Authorization: Bearer sk_...\` on every request; a key in the address is refused. A key has scopes: \`submit\`
(submit, edit and erase), \`read\`, \`feedback\` and \`admin\`; the first three unless others were asked for. A site has at
most two live keys, so that one can replace the other. A revoked key is dead within five seconds.

**Faults** are \`application/problem+json\` (RFC 9457). \`type\` leads to an explanation and never changes; \`errors\` points at
fields by JSON pointer. A 429 or 503 says in \`Retry-After\` when to come back. No answer repeats what was sent.

**Bodies** are JSON in UTF-8, uncompressed, at most 256 kB (a batch: 8 MB), and arrive within 15 seconds. Fields that are not
listed here are refused. Times are ISO 8601 with an offset.

**Webhooks.** Instead of asking, have your site told: \`POST /v1/webhooks\`, with a key of scope \`admin\`.

**Limits.** Each site has a number of requests a second, counted in each API process, separately for reading and submitting.`;

/** Kinds any route for callers with a key can answer with. */
const GUARDED_PROBLEMS: readonly ProblemType[] = [
  'unauthorized',
  'forbidden',
  'rate-limited',
  'internal-error',
  'store-unavailable',
  'shutting-down',
];
/** Kinds any route that names one comment can answer with. */
const ONE_COMMENT_PROBLEMS: readonly ProblemType[] = ['malformed-request', 'not-found'];

const problemsOf = (route: ApiRoute): readonly ProblemType[] => [
  ...route.manual.problems,
  ...(route.path.includes('{id}') ? ONE_COMMENT_PROBLEMS : []),
  ...(route.scope === undefined ? (['internal-error'] as const) : GUARDED_PROBLEMS),
];

const text = { type: 'string' } as const;
const STATUS_HEADERS: Readonly<Record<number, ResponseConfig['headers']>> = {
  401: { 'www-authenticate': { schema: text, required: true } },
  409: { 'retry-after': { schema: text, description: 'Seconds, where waiting helps.' } },
  429: {
    'retry-after': { schema: text, required: true, description: 'Seconds.' },
    ratelimit: { schema: text, description: 'What is left, and for how many seconds.' },
    'ratelimit-policy': { schema: text },
  },
  503: { 'retry-after': { schema: text, required: true, description: 'Seconds.' } },
};

const examplesOf = (kinds: readonly ProblemType[]): Record<string, { readonly value: object }> =>
  Object.fromEntries(
    kinds.map((kind) => {
      const { status, title } = PROBLEMS[kind];
      return [kind, { value: { type: problemUrl('https://candor.example', kind), title, status } }];
    }),
  );

/** One answer a status, naming the kinds of problem it can be. */
const problemAnswers = (route: ApiRoute): Record<string, ResponseConfig> => {
  const kinds = [...new Set(problemsOf(route))];
  const statuses = [...new Set(kinds.map((kind) => PROBLEMS[kind].status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const here = kinds.filter((kind) => PROBLEMS[kind].status === status);
      const headers = STATUS_HEADERS[status];
      const answer: ResponseConfig = {
        description: here.map((kind) => `\`${kind}\`: ${PROBLEMS[kind].title}.`).join(' '),
        content: { 'application/problem+json': { schema: problemAnswer, examples: examplesOf(here) } },
        ...(headers === undefined ? {} : { headers }),
      };
      return [String(status), answer];
    }),
  );
};

const toPath = (route: ApiRoute): RouteConfig => {
  const { tag, answers, problems: _, description, ...manual } = route.manual;
  const scope = route.scope === undefined ? '' : `\n\nScope of the key: \`${route.scope}\`.`;
  return {
    ...manual,
    method: route.method,
    path: route.path,
    tags: [tag],
    description: `${description ?? ''}${scope}`.trim(),
    security: route.scope === undefined ? [] : [{ apiKey: [] }],
    responses: { ...problemAnswers(route), ...answers },
  };
};

/** The document of `routes`: made of the schemas that check the requests. */
export const openApiDocument = (routes: readonly ApiRoute[]): OpenApiDocument => {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'sk_<id>_<secret>',
  });
  for (const route of routes) registry.registerPath(toPath(route));
  for (const entry of webhookEntries) registry.registerWebhook(entry);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Candor', version: '1', description: INTRODUCTION },
    servers: [{ url: '/' }],
    tags: [{ name: 'Comments' }, { name: 'Webhooks' }, { name: 'Service' }],
  });
};

/** Serves the document of `routes` and of itself. It does not change while the process runs, so it is made once, when first asked for. */
export const openApiRoute = (routes: readonly ApiRoute[]): OpenRoute => {
  let body: string | undefined;
  const route: OpenRoute = {
    method: 'get',
    path: '/openapi.json',
    manual: {
      tag: 'Service',
      summary: 'This document',
      answers: {
        200: {
          description: 'OpenAPI 3.1.',
          content: { 'application/json': { schema: z.looseObject({ openapi: z.string() }) } },
        },
      },
      problems: [],
    },
    answer: (_req, res) => {
      body ??= JSON.stringify(openApiDocument([...routes, route]));
      res.writeHead(200, { ...API_HEADERS, 'content-length': Buffer.byteLength(body) }).end(body);
    },
  };
  return route;
};

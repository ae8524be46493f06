import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenApiDocument } from '../../src/http/api/openapi.js';

/** An answer as a test saw it. */
export interface SeenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Contract {
  readonly document: OpenApiDocument;
  /** `/v1/comments/{id}` for `/v1/comments/c_...?x=y`; undefined for an address the document does not know. */
  readonly templateOf: (address: string) => string | undefined;
  /**
   * Fails unless the answer is one the document promises for this method and path: its status, media type, required
   * headers, and a body without a field too many. Where the document has no such operation, only a problem will do.
   */
  readonly expectDocumented: (method: string, template: string | undefined, answer: SeenAnswer) => void;
}

interface DocumentedAnswer {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly content?: Readonly<Record<string, unknown>>;
}

const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
const place = (...steps: readonly string[]): string => `openapi#/${steps.map(escape).join('/')}`;

const mediaType = (headers: SeenAnswer['headers']): string => (headers['content-type'] ?? '').split(';')[0] ?? '';

const matcher = (template: string): RegExp => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);

/** The validator of every answer of the API, made of its own OpenAPI document. */
export const makeContract = (document: OpenApiDocument): Contract => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const check = (schema: string, what: string, body: string): void => {
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: schema });
    compiled.set(schema, validate);
    if (!validate(JSON.parse(body)))
      throw new Error(`${what}: the body is not as documented: ${ajv.errorsText(validate.errors)}\n${body}`);
  };
  const paths = Object.keys(document.paths ?? {});

  return {
    document,
    templateOf: (address) => {
      const path = address.split('?')[0] ?? '';
      return paths.includes(path) ? path : paths.find((template) => matcher(template).test(path));
    },
    expectDocumented: (method, template, { status, headers, body }) => {
      const what = `${method} ${template ?? 'elsewhere'} -> ${status}`;
      const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
      const operation = (
        document.paths?.[template ?? ''] as Record<string, { responses: Record<string, DocumentedAnswer> }> | undefined
      )?.[verb];
      if (operation === undefined) {
        if (mediaType(headers) !== 'application/problem+json') throw new Error(`${what}: not in the document`);
        if (method !== 'HEAD') check(place('components', 'schemas', 'Problem'), what, body);
        return;
      }
      const answer = operation.responses[String(status)];
      if (answer === undefined) throw new Error(`${what}: the document has no such status; the body was ${body}`);
      for (const [name, { required }] of Object.entries(answer.headers ?? {})) {
        if (required === true && headers[name] === undefined) throw new Error(`${what}: the header ${name} is missing`);
      }
      const type = mediaType(headers);
      if (answer.content?.[type] === undefined) throw new Error(`${what}: the document has no media type ${type}`);
      const at = ['paths', template ?? '', verb, 'responses', String(status), 'content', type, 'schema'];
      if (method !== 'HEAD') check(place(...at), what, body);
    },
  };
};

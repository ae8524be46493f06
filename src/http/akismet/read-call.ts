import type { Request, Response } from 'express';
import { Problem } from '../../domain/problem.js';
import type { Checks } from '../../services.js';
import type { Site } from '../../sites/ports.js';
import { parseAkismetKey } from '../../sites/akismet-keys.js';
import { readBody } from '../middleware/read-body.js';
import { formParams, jsonParams, type Params } from './params.js';

/** A comment of 60 kB comes to 126 kB, since WordPress sends it twice; in other scripts three to nine times that. */
const MAX_BODY_BYTES = 3 * 1024 * 1024;
/** Of a larger body so much is read and thrown away, so that the connection can be used again. */
const MAX_DISCARDED_BYTES = 64 * 1024 * 1024;

/** Why a request is answered `invalid`, in words for whoever set the client up. */
export class Invalid extends Error {
  readonly status: number;

  constructor(why: string, status = 200) {
    super(why);
    this.name = 'Invalid';
    this.status = status;
  }
}

/** Resolves when what is left of the request has arrived and is thrown away; false if that is too much. */
const discardRest = (req: Request): Promise<boolean> =>
  new Promise((resolve) => {
    if (req.complete) {
      resolve(true);
      return;
    }
    let left = MAX_DISCARDED_BYTES;
    const done = (isWhole: boolean): void => {
      req.pause();
      resolve(isWhole);
    };
    req.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) done(false);
    });
    req.on('end', () => {
      done(true);
    });
    req.on('error', () => {
      done(false);
    });
    req.resume();
  });

const isTooLarge = (error: unknown): boolean => error instanceof Problem && error.type === 'payload-too-large';

const bodyOf = async (req: Request, res: Response): Promise<Buffer> => {
  try {
    return await readBody(req, res, MAX_BODY_BYTES);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (!(await discardRest(req))) res.setHeader('connection', 'close');
    throw new Invalid('The request is larger than 3 MB', 413);
  }
};

const MEDIA_TYPE = /^\s*([\w.+-]+\/[\w.+-]+)/;

const queryOf = (url: string): Buffer => Buffer.from(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');

export interface AkismetCall {
  readonly req: Request;
  readonly res: Response;
  readonly params: Params;
  readonly isJson: boolean;
  /** Lower case; undefined if it has not the form of one. */
  readonly key: string | undefined;
}

const first = (...values: ReadonlyArray<string | undefined>): string | undefined =>
  values.find((value) => value !== undefined && value.trim() !== '');

/** The key in `KEY.host`: whatever the host is called, a first label that is a key is one. */
const keyInHost = ({ headers }: Request): string | undefined => parseAkismetKey(headers.host?.split('.')[0]);
const keyInPath = ({ params }: Request): string | undefined =>
  typeof params['key'] === 'string' ? params['key'] : undefined;

/**
 * Reads what was sent and finds the key in it: in the form, before the host's first label or the path, before the query.
 * verify-key is asked about `key`, whatever else names one.
 * @throws Invalid
 */
export const readCall = async (
  req: Request,
  res: Response,
  { isVerifying }: { readonly isVerifying: boolean },
): Promise<AkismetCall> => {
  const body = await bodyOf(req, res);
  const query = formParams(queryOf(req.url));
  const sent = MEDIA_TYPE.exec(req.headers['content-type'] ?? '')?.[1]?.toLowerCase();
  const isJson = sent === 'application/json';
  const isForm = sent === undefined || sent === 'application/x-www-form-urlencoded';
  if (body.length > 0 && !isJson && !isForm) throw new Invalid('Send application/x-www-form-urlencoded');
  const params = body.length === 0 ? query : isJson ? jsonParams(body) : formParams(body);
  if (params === undefined) throw new Invalid('The body is no JSON object');
  const named = isVerifying ? [params.get('key'), params.get('api_key')] : [params.get('api_key'), params.get('key')];
  const key = first(...named, keyInHost(req), keyInPath(req), query.get('api_key'), query.get('key'));
  return { req, res, params, isJson, key: parseAkismetKey(key) };
};

const BLOG_FAULT = 'We were unable to parse your blog URI';

const blogOf = ({ params, isJson }: AkismetCall): string | undefined => {
  const blog = params.get('blog')?.trim();
  // Coral's reports name no blog; the key says whose they are.
  if (blog === undefined && isJson) return undefined;
  if (blog === undefined || blog === '') throw new Invalid('Empty "blog" value');
  if (!URL.canParse(blog) || !/^https?:$/.test(new URL(blog).protocol)) throw new Invalid(BLOG_FAULT);
  return blog;
};

/**
 * The site that a call is from.
 * @throws Invalid for a key that is none or not live, and for a blog that is another site's
 */
export const siteOfCall = async (
  call: AkismetCall,
  checks: Pick<Checks, 'siteOf' | 'isOthers'>,
  { needsBlog }: { readonly needsBlog: boolean },
): Promise<Site> => {
  const site = call.key === undefined ? undefined : await checks.siteOf(call.key);
  if (site === undefined) throw new Invalid('The key is missing, misspelt or revoked');
  const blog = needsBlog ? blogOf(call) : undefined;
  if (blog !== undefined && (await checks.isOthers(site, blog)))
    throw new Invalid('The key is of another site than the blog');
  return site;
};

import type { Request } from 'express';

/** Value of the cookie `name`, as it was set. */
export const cookieOf = (req: Request, name: string): string | undefined => {
  const wanted = `${name}=`;
  const pair = (req.headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(wanted));
  return pair?.trim().slice(wanted.length);
};

/** A form field as text; undefined if it is missing, or sent more than once. */
export const formField = (req: Request, name: string): string | undefined => {
  const body: unknown = req.body;
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return undefined;
  const value: unknown = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
};

/** A query parameter as text; undefined if it is missing, or sent more than once. */
export const queryField = (req: Request, name: string): string | undefined => {
  const value: unknown = req.query[name];
  return typeof value === 'string' ? value : undefined;
};

/** A named part of the path. */
export const pathField = (req: Request, name: string): string => {
  const value: unknown = req.params[name];
  return typeof value === 'string' ? value : '';
};

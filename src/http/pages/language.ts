import type { Request, Response } from 'express';

export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of ours that the browser likes best, English if none; and tells caches that it was chosen so. */
export const chooseLanguage = (req: Request, res: Response): Language => {
  const accepted = req.acceptsLanguages(...LANGUAGES);
  const language = LANGUAGES.find((candidate) => candidate === accepted) ?? 'en';
  res.vary('Accept-Language').set('Content-Language', language);
  return language;
};

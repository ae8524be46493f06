import type { Language } from '../language.js';
import type { Messages } from './catalogue.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';

export type { Direction, Kept, Messages, State } from './catalogue.js';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, de, fr };

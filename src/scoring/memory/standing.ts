import { MAX_CONTACTS } from './contacts.js';
import type { Sighting } from './sighting.js';

/** Whom or what a decision is about: an account, an e-mail address, or what a comment advertises. */
export type SubjectKind = 'author' | 'email' | 'contact';

export interface Subject {
  readonly kind: SubjectKind;
  /** Names the subject in the store: a letter and a hash. */
  readonly name: string;
  /** Whether it means the same on other sites. */
  readonly isShared: boolean;
}

/** How often a subject's comments were decided one way or the other. */
export interface Standing {
  readonly kind: SubjectKind;
  /** On this site, or on the installation's sites together, where each site counts for three decisions at most. */
  readonly scope: 'site' | 'everywhere';
  readonly spam: number;
  readonly ham: number;
}

const LETTERS: Readonly<Record<SubjectKind, string>> = { author: 'a', email: 'e', contact: 'c' };

const add = (subjects: Subject[], kind: SubjectKind, hash: number): void => {
  if (hash !== 0) subjects.push({ kind, name: LETTERS[kind] + hash.toString(36), isShared: kind !== 'author' });
};

/** At most six subjects. */
export const subjectsOf = ({ subjects, contacts }: Sighting): readonly Subject[] => {
  const found: Subject[] = [];
  add(found, 'author', subjects.author);
  add(found, 'email', subjects.email);
  for (let at = 0; at < MAX_CONTACTS; at += 1) add(found, 'contact', contacts[at] ?? 0);
  return found;
};

import type { TextInput } from '../../scoring/features/extract.js';

/** A moderator's decision on a stored comment: the one vote that the comment has. */
export interface Decision {
  readonly site: string;
  /** Who decided: random id of a moderator, or the name of an API key. */
  readonly by: string;
  /** When, Unix milliseconds. */
  readonly atMs: number;
  readonly isSpam: boolean;
  /** What the text model reads of the comment. */
  readonly input: TextInput;
}

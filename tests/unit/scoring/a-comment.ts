import type { Comment } from '../../../src/domain/comment.js';

/** A plain comment, but for what the test is about. */
export const aComment = (parts: Partial<Comment> = {}): Comment => ({
  content: 'I walked past the new bridge this morning and the traffic was already backed up to the church.',
  contentFormat: 'text',
  author: {},
  client: {},
  article: {},
  submittedAt: '2026-11-23T10:00:00.000Z',
  form: {},
  ...parts,
});

/** How a comment relates to what it was written under. What the site does not tell yields no token at all. */

import type { Article, Comment } from '../../domain/comment.js';
import type { LanguageGuess } from '../language.js';
import { normalizeText } from '../normalize.js';
import { makeTopicMemory, overlapOf, type Overlap, type Topic } from '../similarity.js';
import { makeBuckets } from './buckets.js';
import type { Words } from './word-list.js';

/** A comment of fewer words of its own ("so true!") need not share any with anything. */
const ENOUGH_WORDS = 4;
/** Of an article's text, as much as tells what it is about. */
const MAX_ARTICLE_UNITS = 8_000;

const titleShared = makeBuckets('title.shared', [0, 1, 2, 3]);
const articleShare = makeBuckets('article.share', [0, 0.05, 0.15, 0.3, 0.5]);
const parentShared = makeBuckets('parent.shared', [0, 1, 2, 4]);

const readTopic = (text: string): string => normalizeText(text.slice(0, MAX_ARTICLE_UNITS));
const ofArticle = makeTopicMemory(readTopic);
/** Apart, since comments that are answered come and go, and would put the articles out. */
const ofParent = makeTopicMemory(readTopic);

const overlapWith = (words: Words, text: string | undefined, topicOf: (text: string) => Topic): Overlap | undefined => {
  if (text === undefined) return undefined;
  const topic = topicOf(text);
  if (topic.size === 0) return undefined;
  const overlap = overlapOf(words, topic);
  return overlap.own < ENOUGH_WORDS ? undefined : overlap;
};

const isSameLanguage = (one: string, other: string): boolean => one.slice(0, 2).toLowerCase() === other.slice(0, 2);

/** Adds what a comment shares with its article and parent to `tokens`. */
export const addSetting = (
  tokens: string[],
  { article, parent }: { readonly article?: Article; readonly parent?: Comment['parent'] },
  words: Words,
  guess: LanguageGuess | undefined,
): void => {
  const title = overlapWith(words, article?.title, ofArticle);
  if (title !== undefined) tokens.push(titleShared(title.shared));
  const text = overlapWith(words, article?.text, ofArticle);
  if (text !== undefined) tokens.push(articleShare(text.shared / text.own));
  const answered = overlapWith(words, parent?.text, ofParent);
  if (answered !== undefined) tokens.push(parentShared(answered.shared));
  if (article?.language !== undefined && guess !== undefined) {
    tokens.push(isSameLanguage(article.language, guess.language) ? 'language=same' : 'language=other');
  }
};

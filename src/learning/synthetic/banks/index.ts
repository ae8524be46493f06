import type { Bank } from '../bank.js';
import { ARABIC } from './ar.js';
import { CZECH_COMMENTS, HUNGARIAN_COMMENTS } from './cs-hu-comments.js';
import { DANISH_COMMENTS, NORWEGIAN_COMMENTS } from './da-nb-comments.js';
import { GERMAN_COMMENTS } from './de-comments.js';
import { GERMAN } from './de.js';
import { ENGLISH_HAM_ARGUMENT } from './en-ham-argument.js';
import { ENGLISH_HAM_LIFE } from './en-ham-life.js';
import { ENGLISH_HAM_LINKS } from './en-ham-links.js';
import { ENGLISH_HAM_SHORT } from './en-ham-short.js';
import { ENGLISH_HAM_TOPICS } from './en-ham-topics.js';
import { ENGLISH_SPAM_GOODS } from './en-spam-goods.js';
import { ENGLISH_SPAM_MONEY } from './en-spam-money.js';
import { ENGLISH_SPAM_PEOPLE } from './en-spam-people.js';
import { ENGLISH_SPAM_PRAISE } from './en-spam-praise.js';
import { ENGLISH_SPAM_SERVICES } from './en-spam-services.js';
import { ENGLISH_SPAM_SPUN } from './en-spam-spun.js';
import { ENGLISH_WORDS } from './en-words.js';
import { SPANISH_COMMENTS } from './es-comments.js';
import { SPANISH } from './es.js';
import { FINNISH_COMMENTS, GREEK_COMMENTS } from './fi-el-comments.js';
import { FRENCH_COMMENTS } from './fr-comments.js';
import { FRENCH } from './fr.js';
import { HEBREW_COMMENTS, PERSIAN_COMMENTS } from './he-fa-comments.js';
import { HINDI_COMMENTS } from './hi-comments.js';
import { INDONESIAN_COMMENTS } from './id-comments.js';
import { INDONESIAN } from './id.js';
import { ITALIAN_COMMENTS } from './it-comments.js';
import { ITALIAN } from './it.js';
import { JAPANESE_COMMENTS } from './ja-comments.js';
import { JAPANESE, KOREAN } from './ja-ko.js';
import { KOREAN_COMMENTS } from './ko-comments.js';
import { DUTCH_COMMENTS } from './nl-comments.js';
import { DUTCH } from './nl.js';
import { POLISH_COMMENTS } from './pl-comments.js';
import { POLISH } from './pl.js';
import { PORTUGUESE_COMMENTS } from './pt-comments.js';
import { PORTUGUESE } from './pt.js';
import { ROMANIAN_COMMENTS, VIETNAMESE_COMMENTS } from './ro-vi-comments.js';
import { RUSSIAN_COMMENTS } from './ru-comments.js';
import { RUSSIAN } from './ru.js';
import { ARABIC_COMMENTS, SWEDISH_COMMENTS } from './sv-ar-comments.js';
import { SWEDISH } from './sv.js';
import { THAI_COMMENTS } from './th-comments.js';
import { TURKISH_COMMENTS, UKRAINIAN_COMMENTS } from './tr-uk-comments.js';
import { TURKISH } from './tr.js';
import { UKRAINIAN } from './uk.js';
import { CHINESE_COMMENTS } from './zh-comments.js';
import { CHINESE } from './zh.js';

interface Spoken {
  /** BCP 47. */
  readonly language: string;
  /** How often it is drawn, relative to the others. */
  readonly share: number;
}

/** Mostly English, as most comments under articles in public are; the rest by what their phrases can bear. */
export const LANGUAGES: readonly Spoken[] = [
  { language: 'en', share: 44 },
  { language: 'de', share: 6 },
  { language: 'fr', share: 6 },
  { language: 'es', share: 6 },
  { language: 'pt', share: 5 },
  { language: 'it', share: 4.5 },
  { language: 'nl', share: 4.5 },
  { language: 'pl', share: 4.5 },
  { language: 'ru', share: 5 },
  { language: 'tr', share: 4 },
  { language: 'uk', share: 2 },
  { language: 'sv', share: 2 },
  { language: 'zh', share: 1.5 },
  { language: 'ja', share: 1.5 },
  { language: 'ko', share: 1.5 },
  { language: 'id', share: 1.5 },
  { language: 'ar', share: 1.5 },
  { language: 'cs', share: 1 },
  { language: 'da', share: 1 },
  { language: 'el', share: 1 },
  { language: 'fa', share: 1 },
  { language: 'fi', share: 1 },
  { language: 'he', share: 1 },
  { language: 'hi', share: 1 },
  { language: 'hu', share: 1 },
  { language: 'nb', share: 1 },
  { language: 'ro', share: 1 },
  { language: 'th', share: 1 },
  { language: 'vi', share: 1 },
];

/** Everything there is to say; several banks of one language say it together. */
export const BANKS: readonly Bank[] = [
  ENGLISH_WORDS,
  ENGLISH_SPAM_PRAISE,
  ENGLISH_SPAM_MONEY,
  ENGLISH_SPAM_GOODS,
  ENGLISH_SPAM_PEOPLE,
  ENGLISH_SPAM_SERVICES,
  ENGLISH_SPAM_SPUN,
  ENGLISH_HAM_ARGUMENT,
  ENGLISH_HAM_TOPICS,
  ENGLISH_HAM_SHORT,
  ENGLISH_HAM_LINKS,
  ENGLISH_HAM_LIFE,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  RUSSIAN,
  TURKISH,
  UKRAINIAN,
  SWEDISH,
  CHINESE,
  JAPANESE,
  KOREAN,
  INDONESIAN,
  ARABIC,
  ARABIC_COMMENTS,
  SWEDISH_COMMENTS,
  CZECH_COMMENTS,
  HUNGARIAN_COMMENTS,
  DANISH_COMMENTS,
  NORWEGIAN_COMMENTS,
  GERMAN_COMMENTS,
  SPANISH_COMMENTS,
  FINNISH_COMMENTS,
  GREEK_COMMENTS,
  FRENCH_COMMENTS,
  HEBREW_COMMENTS,
  PERSIAN_COMMENTS,
  HINDI_COMMENTS,
  INDONESIAN_COMMENTS,
  ITALIAN_COMMENTS,
  JAPANESE_COMMENTS,
  KOREAN_COMMENTS,
  DUTCH_COMMENTS,
  POLISH_COMMENTS,
  PORTUGUESE_COMMENTS,
  ROMANIAN_COMMENTS,
  VIETNAMESE_COMMENTS,
  RUSSIAN_COMMENTS,
  THAI_COMMENTS,
  TURKISH_COMMENTS,
  UKRAINIAN_COMMENTS,
  CHINESE_COMMENTS,
];

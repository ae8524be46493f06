import type { Bank } from '../bank.js';
import { ARABIC } from './ar.js';
import { CZECH_COMMENTS, HUNGARIAN_COMMENTS } from './cs-hu-comments.js';
import { DANISH_COMMENTS, NORWEGIAN_COMMENTS } from './da-nb-comments.js';
import { GERMAN_COMMENTS } from './de-comments.js';
import { GERMAN } from './de.js';
import { ENGLISH_HAM_AMONG_FRIENDS } from './en-ham-among-friends.js';
import { ENGLISH_HAM_ANSWERS } from './en-ham-answers.js';
import { ENGLISH_HAM_ARGUMENT } from './en-ham-argument.js';
import { ENGLISH_HAM_BLOG_READERS } from './en-ham-blog-readers.js';
import { ENGLISH_HAM_FORUM } from './en-ham-forum.js';
import { ENGLISH_HAM_LETTERS } from './en-ham-letters.js';
import { ENGLISH_HAM_LIFE } from './en-ham-life.js';
import { ENGLISH_HAM_LINKS } from './en-ham-links.js';
import { ENGLISH_HAM_NEWSPAPER } from './en-ham-newspaper.js';
import { ENGLISH_HAM_READERS_AT_LENGTH } from './en-ham-readers-at-length.js';
import { ENGLISH_HAM_SHORT } from './en-ham-short.js';
import { ENGLISH_HAM_TOPICS } from './en-ham-topics.js';
import { ENGLISH_PROSE_BODY } from './en-prose-body.js';
import { ENGLISH_PROSE_CULTURE } from './en-prose-culture.js';
import { ENGLISH_PROSE_GOODS } from './en-prose-goods.js';
import { ENGLISH_PROSE_NEWS } from './en-prose-news.js';
import { ENGLISH_PROSE_OFFICE } from './en-prose-office.js';
import { ENGLISH_PROSE_PLACES } from './en-prose-places.js';
import { ENGLISH_PROSE_SPUN } from './en-prose-spun.js';
import { ENGLISH_SPAM_CLICKS } from './en-spam-clicks.js';
import { ENGLISH_SPAM_FILLER } from './en-spam-filler.js';
import { ENGLISH_SPAM_FLATTERY } from './en-spam-flattery.js';
import { ENGLISH_HAM_TRADE_TALK } from './en-ham-trade-talk.js';
import { ENGLISH_HAM_VIEWERS } from './en-ham-viewers.js';
import { ENGLISH_SPAM_GOODS } from './en-spam-goods.js';
import { ENGLISH_SPAM_LEAFLETS } from './en-spam-leaflets.js';
import { ENGLISH_SPAM_LISTS } from './en-spam-lists.js';
import { ENGLISH_SPAM_MONEY_TALES } from './en-spam-money-tales.js';
import { ENGLISH_SPAM_MONEY } from './en-spam-money.js';
import { ENGLISH_SPAM_OFFERS } from './en-spam-offers.js';
import { ENGLISH_SPAM_PEOPLE } from './en-spam-people.js';
import { ENGLISH_SPAM_PRAISE } from './en-spam-praise.js';
import { ENGLISH_SPAM_SERVICES } from './en-spam-services.js';
import { ENGLISH_SPAM_SPUN } from './en-spam-spun.js';
import { ENGLISH_SPAM_TO_OWNERS } from './en-spam-to-owners.js';
import { ENGLISH_SPAM_TURNS } from './en-spam-turns.js';
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
import { GERMAN_PROSE } from './prose-de.js';
import { SPANISH_PROSE } from './prose-es.js';
import { FRENCH_PROSE } from './prose-fr.js';
import { ITALIAN_PROSE } from './prose-it.js';
import { DUTCH_PROSE } from './prose-nl.js';
import { POLISH_PROSE } from './prose-pl.js';
import { PORTUGUESE_PROSE } from './prose-pt.js';
import { RUSSIAN_PROSE } from './prose-ru.js';
import { TURKISH_PROSE } from './prose-tr.js';
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

/**
 * Mostly English, as most comments under articles in public are; the rest by what their phrases can bear: those of 0.7 too
 * little for a model of 60,000 comments to count as taught in them (languages-taught.ts).
 */
export const LANGUAGES: readonly Spoken[] = [
  { language: 'en', share: 52 },
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
  { language: 'cs', share: 0.7 },
  { language: 'da', share: 0.7 },
  { language: 'el', share: 0.7 },
  { language: 'fa', share: 0.7 },
  { language: 'fi', share: 0.7 },
  { language: 'he', share: 0.7 },
  { language: 'hi', share: 0.7 },
  { language: 'hu', share: 0.7 },
  { language: 'nb', share: 0.7 },
  { language: 'ro', share: 0.7 },
  { language: 'th', share: 0.7 },
  { language: 'vi', share: 0.7 },
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
  ENGLISH_SPAM_FLATTERY,
  ENGLISH_SPAM_FILLER,
  ENGLISH_SPAM_LISTS,
  ENGLISH_SPAM_MONEY_TALES,
  ENGLISH_SPAM_OFFERS,
  ENGLISH_SPAM_TO_OWNERS,
  ENGLISH_SPAM_CLICKS,
  ENGLISH_SPAM_LEAFLETS,
  ENGLISH_SPAM_TURNS,
  ENGLISH_HAM_ARGUMENT,
  ENGLISH_HAM_TOPICS,
  ENGLISH_HAM_SHORT,
  ENGLISH_HAM_LINKS,
  ENGLISH_HAM_LIFE,
  ENGLISH_PROSE_NEWS,
  ENGLISH_PROSE_GOODS,
  ENGLISH_PROSE_BODY,
  ENGLISH_PROSE_CULTURE,
  ENGLISH_PROSE_PLACES,
  ENGLISH_PROSE_OFFICE,
  ENGLISH_PROSE_SPUN,
  ENGLISH_HAM_BLOG_READERS,
  ENGLISH_HAM_READERS_AT_LENGTH,
  ENGLISH_HAM_ANSWERS,
  ENGLISH_HAM_FORUM,
  ENGLISH_HAM_TRADE_TALK,
  ENGLISH_HAM_NEWSPAPER,
  ENGLISH_HAM_LETTERS,
  ENGLISH_HAM_VIEWERS,
  ENGLISH_HAM_AMONG_FRIENDS,
  GERMAN,
  GERMAN_PROSE,
  FRENCH,
  FRENCH_PROSE,
  SPANISH,
  SPANISH_PROSE,
  PORTUGUESE,
  PORTUGUESE_PROSE,
  ITALIAN,
  ITALIAN_PROSE,
  DUTCH,
  DUTCH_PROSE,
  POLISH,
  POLISH_PROSE,
  RUSSIAN,
  RUSSIAN_PROSE,
  TURKISH,
  TURKISH_PROSE,
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

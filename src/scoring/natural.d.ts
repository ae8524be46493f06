/**
 * The parts of natural that are used, each by its full path: the package's root loads database clients and reads .env.
 * Its stemmers look quadratically at one token, so that callers bound the length of what they pass.
 */
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class RegexpTokenizer {
    constructor(options: { readonly pattern: RegExp; readonly gaps: boolean });
    /** With `gaps: false` the matches of the pattern, and null where there is none. */
    tokenize(text: string): string[] | null;
  }
}

declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer.js' {
  export default class AggressiveTokenizer {
    tokenize(text: string): string[];
  }
}

declare module 'natural/lib/natural/util/stopwords.js' {
  export const words: readonly string[];
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string; tokenizeAndStem(text: string): string[] };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_ru.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    /** Each stem seen, in the order of the numbers that `classFeatures` counts under. */
    readonly features: Readonly<Record<string, number>>;
    readonly classifier: {
      /** By label, then by number of the feature: documents holding it, plus smoothing. */
      readonly classFeatures: Readonly<Record<string, Readonly<Record<number, number>>>>;
      readonly classTotals: Readonly<Record<string, number>>;
      readonly smoothing: number;
    };
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
    getClassifications(text: string): ReadonlyArray<{ readonly label: string; readonly value: number }>;
  }
}

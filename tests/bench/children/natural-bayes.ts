import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { answerParent } from '../harness/answer.js';
import { microsPerCall } from '../harness/process-cost.js';
import { chanceFrom, inventedWord, sampleTexts } from '../harness/sample-comments.js';

/** Stems known to the classifier: what a few thousand real comments leave it with. */
const STEMS = 10_000;
const DOCUMENTS = 80;
const CALLS = 60;

/**
 * natural's classifier at a vocabulary of real size. How long it takes to classify depends on its stems alone, so that
 * few documents of many words train it in moments: each teaches a real text and so many words nobody uses.
 */
const trained = (): { readonly classifier: BayesClassifier; readonly stems: number } => {
  const classifier = new BayesClassifier();
  const chance = chanceFrom(11);
  const invented = new Set<string>();
  // Stems end in a consonant that no suffix rule takes away, so that each word is a stem of its own.
  while (invented.size < STEMS) invented.add(`${inventedWord(chance)}x`);
  const words = [...invented];
  const texts = sampleTexts(DOCUMENTS, 5);
  const share = Math.ceil(STEMS / DOCUMENTS);
  texts.forEach((text, index) => {
    const taught = `${text} ${words.slice(index * share, (index + 1) * share).join(' ')}`;
    classifier.addDocument(taught, index % 2 === 0 ? 'ham' : 'spam');
  });
  classifier.train();
  return { classifier, stems: Object.keys(classifier.features).length };
};

const { classifier, stems } = trained();
const texts = sampleTexts(CALLS, 3);

answerParent({}, () =>
  Promise.resolve({
    stems,
    perSecond:
      1e6 / microsPerCall((index) => classifier.getClassifications(texts[index] ?? ''), { calls: CALLS, rounds: 1 }),
  }),
);

import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import { loadModel } from '../../../src/files/model-files.js';
import { score } from '../../../src/scoring/score.js';
import type { ScoringRates } from '../designs/scoring.js';
import { answerParent } from '../harness/answer.js';
import { benchModelDir } from '../harness/model.js';
import { microsPerCall } from '../harness/process-cost.js';
import { sampleTexts } from '../harness/sample-comments.js';
import { inputOfText } from '../../../src/scoring/text-input.js';

const began = performance.now();
const model = loadModel(benchModelDir());
const loadMs = performance.now() - began;

const TEXTS = 8_000;
const texts = sampleTexts(TEXTS, 3);
const at = (index: number): string => texts[index % TEXTS] ?? '';
const inputs = texts.map(inputOfText);
const NOTHING = inputOfText('');
const comments = texts.map((content) => ({
  content,
  contentFormat: 'text' as const,
  author: { name: 'Jo Example' },
  client: {},
  article: { url: 'https://gazette.example/1' },
  submittedAt: '2026-11-23T09:30:00.000Z',
  form: {},
}));

const perSecond = (task: (index: number) => void): number => 1e6 / microsPerCall(task, { calls: TEXTS, rounds: 2 });

const measure = (): ScoringRates => ({
  loadMs,
  textModel: perSecond((index) => model.logOdds(inputOfText(at(index)))),
  weightsOnly: perSecond((index) => model.logOdds(inputs[index % TEXTS] ?? NOTHING)),
  wholeScore: perSecond((index) => {
    const comment = comments[index % TEXTS];
    // A copy each time: what was read of a comment is remembered by its object.
    if (comment !== undefined) score({ ...comment }, { repeats: 0 }, model, DEFAULT_POLICY);
  }),
});

answerParent({}, () => Promise.resolve(measure()));

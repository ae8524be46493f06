import { seededRandom } from '../../../src/learning/random.js';

const SPAM_WORDS =
  'cheap replica pills casino bonus click offer discount shipping outlet viagra loan winner earn'.split(' ');
const HAM_WORDS = 'council bridge traffic school budget mayor article agree question weather vote train doctor'.split(
  ' ',
);
const COMMON = 'the a of and to in is it for on with as was that this have you but not are'.split(' ');

interface InventedRow {
  readonly text: string;
  readonly label: 'spam' | 'ham';
}

/** Comments of nobody: random words, with a few that tell the classes apart. The same for the same seed. */
export const inventedRows = (count: number, seed: number): readonly InventedRow[] => {
  const random = seededRandom(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const label = at % 2 === 0 ? 'spam' : 'ham';
    const own = label === 'spam' ? SPAM_WORDS : HAM_WORDS;
    const words = Array.from({ length: 6 + Math.floor(random() * 20) }, () => pick(random() < 0.25 ? own : COMMON));
    return { text: words.join(' '), label };
  });
};

/** The same as lines of a file. */
export const inventedFile = (count: number, seed: number): string =>
  inventedRows(count, seed)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');

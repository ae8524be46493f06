/** `candor evaluate --stream`: its flags. */

import { MOST_HELD_UNTIL_TAUGHT } from '../../domain/policy.js';
import { FEEDBACKS, type Feedback } from '../../learning/evaluation/stream.js';
import { parseFlags, parseSeed } from '../flags.js';
import { CliFault } from '../io.js';
import { SHARED_FLAGS, parseChoice, parseWhole, requireData, withJsonValue } from './flag-values.js';
import { parseGeneral, type GeneralOrder } from './general-half.js';
import { gatherLists } from './list-flags.js';

const FLAGS = {
  ...SHARED_FLAGS,
  stream: { type: 'boolean' },
  'site-order': { type: 'string' },
  feedback: { type: 'string' },
  'hold-until-taught': { type: 'string' },
  'svg-dir': { type: 'string' },
} as const;

const LISTS = ['data', 'train', 'without'];
const SITE_ORDERS = ['date', 'shuffle'] as const;
/** `fast` runs in this process; `all` adds the programs found on this machine. */
const PEERS = ['fast', 'none', 'all'] as const;
const MOST_SEEDS = 100;
const HELD_UNTIL_TAUGHT = { least: 0, most: MOST_HELD_UNTIL_TAUGHT, otherwise: 0 };

export interface StreamOrder {
  readonly siteOrder: (typeof SITE_ORDERS)[number];
  readonly feedback: Feedback;
  /** As a site decides it by `candor site policy --hold-until-taught`. */
  readonly holdUntilTaught: number;
  /** One run each. */
  readonly seeds: readonly number[];
  readonly data: readonly string[];
  readonly general: GeneralOrder;
  readonly peers: (typeof PEERS)[number];
  /** Where the JSON goes: a file, or `-` for standard output. */
  readonly json: string | undefined;
  readonly svgDir: string | undefined;
}

/** The order that `args` give. Throws CliFault, one line, for flags that make none. */
export const parseStreamOrder = (args: readonly string[]): StreamOrder => {
  const { values, positionals } = parseFlags(gatherLists(withJsonValue(args), LISTS), FLAGS);
  const [stray] = positionals;
  if (stray !== undefined) throw new CliFault(`${stray}: does not belong to a flag`);
  const seed = parseSeed(values.seed);
  const siteOrder = parseChoice('site-order', values['site-order'], SITE_ORDERS);
  const runs = parseWhole('seeds', values.seeds, { least: 1, most: MOST_SEEDS, otherwise: 1 });
  return {
    siteOrder,
    feedback: parseChoice('feedback', values.feedback, FEEDBACKS),
    seeds: Array.from({ length: runs }, (_, at) => seed + at),
    holdUntilTaught: parseWhole('hold-until-taught', values['hold-until-taught'], HELD_UNTIL_TAUGHT),
    data: requireData(values.data),
    general: parseGeneral({
      model: values.model,
      leaveOut: values['leave-out'] ?? false,
      train: values.train ?? [],
      without: values.without ?? [],
      synthetic: values.synthetic,
      seed,
    }),
    peers: parseChoice('peers', values.peers, PEERS),
    json: values.json,
    svgDir: values['svg-dir'],
  };
};

import { describe, expect, it } from '@jest/globals';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { logOddsOf } from '../../src/cli/evaluate/peers/program.js';
import { programsFound } from '../../src/cli/evaluate/peers/programs.js';
import { suffixesFor } from '../../src/cli/evaluate/peers/rspamd-settings.js';
import { oneMinusRoca } from '../../src/learning/evaluation/stream-measures.js';
import type { SiteComment } from '../../src/learning/evaluation/contestant.js';
import { runStream } from '../../src/learning/evaluation/stream.js';
import { seededRandom } from '../../src/learning/random.js';
import { temporaryFolders } from '../support/folders.js';

const folder = temporaryFolders();

const SPAM_PHRASES = [
  'buy cheap replica watches online',
  'click this link to win a free gift card',
  'earn money from home every day',
  'größte Auswahl billige Tabletten bestellen',
  'subscribe to my channel for free followers',
];
const HONEST_PHRASES = [
  'the mayor should repair the old bridge',
  'I remember the harbour before the storm',
  'my children take the bus to school',
  'für die Schule fehlt wieder einmal Geld',
  'thank you for a well written article',
];

describe('peers that are programs of their own', () => {
  it('are left out with one line each where they are not installed', async () => {
    const { found, missing } = await programsFound([], { PATH: '/nowhere' });
    expect(found).toEqual([]);
    expect(missing).toEqual([
      'bogofilter, which is not installed',
      'SpamAssassin, whose spamd and spamc are not installed',
      'rspamd, which is not installed',
    ]);
  });

  it('rspamd is left out where there is no redis-server for it', async () => {
    const bin = join(folder(), 'bin');
    mkdirSync(bin);
    symlinkSync(process.execPath, join(bin, 'rspamd'));
    const { found, missing } = await programsFound([], { PATH: bin, REDIS_SERVER_BIN: '/nowhere/redis-server' });
    expect(found).toEqual([]);
    expect(missing.at(-1)).toBe('rspamd, whose redis-server is not installed');
  });

  it('may be certain, or say nothing that is a number', () => {
    expect([logOddsOf(0.5), logOddsOf(NaN)]).toEqual([0, 0]);
    expect(logOddsOf(1)).toBeGreaterThan(20);
    expect(logOddsOf(0)).toBeLessThan(-20);
  });
});

describe('the public suffixes for rspamd', () => {
  it('are those of one label, and of the longer ones those that a comment holds', () => {
    const list =
      '// names\n\ncom\n*.ck\n!www.ck\nuk\nco.uk\nme.uk\nblogspot.in\n*.kawasaki.jp\n!city.kawasaki.jp\n*.kobe.jp\n';
    const texts = ['see HTTP://Shop.CO.UK/a.html', 'no host', 'at a.b.kawasaki.jp: blogspot, in'];
    expect(suffixesFor(list, texts)).toBe('com\n*.ck\nuk\nco.uk\n*.kawasaki.jp\n');
  });
});

/** Alternately spam and honest; filters that look at pairs of words see each pair more than once. */
const taughtSite = (count: number): readonly SiteComment[] => {
  const random = seededRandom(1);
  const pick = (phrases: readonly string[]): string => phrases[Math.floor(random() * phrases.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const phrases = at % 2 === 0 ? SPAM_PHRASES : HONEST_PHRASES;
    return { text: Array.from({ length: 4 }, () => pick(phrases)).join(', '), isSpam: at % 2 === 0 };
  });
};

const comments = taughtSite(80);
const { found } = await programsFound(comments, process.env);

describe.each(['bogofilter', 'SpamAssassin’s Bayes', 'rspamd’s Bayes'])('%s, where it is installed', (name) => {
  const peer = found.find((contestant) => contestant.name === name);
  // A program of another project, which the product does without: it cannot be judged where it is not, and jest says so.
  const whereInstalled = peer === undefined ? it.skip : it;

  whereInstalled(
    'knows nothing at first, and tells spam from honest comments once it was taught some of each',
    async () => {
      const learner = await peer?.begin();
      if (learner === undefined) throw new Error('is installed, and did not begin');
      try {
        const order = [...comments.keys()];
        const said = await runStream(comments, order, learner, {
          feedback: 'immediate',
          thresholds: { flag: 0.5, spam: 0.9 },
          holdUntilTaught: 0,
          seed: 1,
        });
        expect(said[0]?.logOdds).toBe(0);
        expect(oneMinusRoca(said.slice(-40))).toBeLessThan(5);
      } finally {
        await learner.end();
      }
    },
    120_000,
  );
});

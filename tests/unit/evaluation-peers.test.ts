import { describe, expect, it } from '@jest/globals';
import { logOddsOf } from '../../src/cli/evaluate/peers/program.js';
import { programsFound } from '../../src/cli/evaluate/peers/programs.js';

describe('peers that are programs of their own', () => {
  it('are left out with one line each where they are not installed', () => {
    const { found, missing } = programsFound([], { PATH: '/nowhere' });
    expect(found).toEqual([]);
    expect(missing).toEqual([
      'bogofilter, which is not installed',
      'SpamAssassin, whose spamd and spamc are not installed',
      'rspamd, whose Bayes needs a server and a Redis of its own',
    ]);
  });

  it('may be certain, or say nothing that is a number', () => {
    expect([logOddsOf(0.5), logOddsOf(NaN)]).toEqual([0, 0]);
    expect(logOddsOf(1)).toBeGreaterThan(20);
    expect(logOddsOf(0)).toBeLessThan(-20);
  });
});

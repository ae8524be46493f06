import { describe, expect, it } from '@jest/globals';

import { describeAddress } from './address.js';
import { describeDesk } from './desk.js';
import { describeImpostor } from './impostor.js';
import { describeKey } from './key.js';
import { describeModeration } from './moderation.js';
import { testNewsroom } from './newsroom.js';
import { describeOutage } from './outage.js';
import { describePublishing } from './publishing.js';
import { describeReceipts } from './receipts.js';
import { RELEASES } from './release.js';

/** The Akismet plugin as it is, in a real WordPress, with integrations/wordpress/candor.php and a Candor behind it. */
describe.each(RELEASES)('$name', (release) => {
  const newsroom = testNewsroom(release);

  describeKey(newsroom);
  describeAddress(newsroom);
  describeImpostor(newsroom);
  describePublishing(newsroom);
  describeReceipts(newsroom);
  describeModeration(newsroom);
  describeOutage(newsroom);
  // Last: it has everything held.
  describe('with everything held', () => {
    describeDesk(release, newsroom);
  });

  it('has PHP complain about nothing in the plugin', () => {
    const complaints = newsroom.wordpress().complaints().split('\n');
    expect(complaints.filter((line) => line.includes('candor.php'))).toEqual([]);
  });
});

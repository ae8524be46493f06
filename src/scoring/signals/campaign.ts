import type { CampaignFinding } from '../memory/memory.js';
import type { Check } from './input.js';

/** Two like comments may be one person who says it again. */
const FEWEST = 3;
/**
 * By how many there are, if they advertise: three may be a coincidence, four are not. Chosen on generated campaigns among
 * 15,679 real honest comments (tests/integration/campaigns.test.ts is a smaller run of that kind).
 */
const AT_THREE = 4.5;
const AT_FOUR = 6.5;
const PER_DOUBLING = 0.5;
const MOST = 8;
/** What advertises nothing, once a moderator found it spam: never enough alone. */
const WITHOUT_CONTACT = 0.75;
const MOST_WITHOUT_CONTACT = 2;
/** Somebody who has taken part before, in words of their own, is probably being copied. */
const MOST_OF_KNOWN_AUTHOR = 1;
const SAID_TO_BE_SPAM = 1;

const weightByNumber = ({ sightings, advertises }: CampaignFinding): number => {
  if (!advertises) return Math.min(MOST_WITHOUT_CONTACT, WITHOUT_CONTACT * Math.log2(sightings / 2));
  return sightings === FEWEST ? AT_THREE : Math.min(MOST, AT_FOUR + PER_DOUBLING * Math.log2(sightings / 4));
};

const weightOf = (finding: CampaignFinding): number => {
  if (finding.decided === 'spam') return weightByNumber(finding) + SAID_TO_BE_SPAM;
  const weight = weightByNumber(finding);
  return finding.byKnownAuthor ? Math.min(weight, MOST_OF_KNOWN_AUTHOR) : weight;
};

const HOUR_MS = 3_600_000;

/**
 * Whether a campaign speaks against its comments. What advertises nothing may be a petition, or a quotation whose source we were
 * not told: people who want nothing say it in each other's words. There a moderator must have spoken first.
 */
const isAgainst = ({ sightings, advertises, decided }: CampaignFinding): boolean =>
  sightings >= FEWEST && (advertises ? decided !== 'ham' : decided === 'spam');

/** Fires on the third and later of comments that are variants of one another. Not where a moderator found them genuine. */
export const campaign: Check = ({ context }) => {
  const { memory = 'unavailable' } = context;
  if (memory === 'unavailable') return { name: 'campaign', outcome: 'unavailable' };
  const finding = memory.campaign;
  if (finding === undefined || !isAgainst(finding)) return { name: 'campaign', outcome: 'quiet' };
  const { id, here, sightings, sites, firstMs, lastMs } = finding;
  return {
    name: 'campaign',
    outcome: 'fired',
    weight: weightOf(finding),
    evidence: {
      campaign: id,
      first_seen: new Date(firstMs).toISOString(),
      here,
      hours: Math.round((lastMs - firstMs) / HOUR_MS),
      last_seen: new Date(lastMs).toISOString(),
      sightings,
      sites,
    },
  };
};

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { makeWorkerMemory } from '../../src/compose.js';
import type { Comment } from '../../src/domain/comment.js';
import { newCommentId, newSiteId, type SiteId } from '../../src/domain/ids.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Contribution } from '../../src/domain/signal.js';
import { loadModel } from '../../src/files/model-files.js';
import { shippedModelDir } from '../../src/files/shipped-model.js';
import { makeKeyring } from '../../src/privacy/keyring.js';
import { score } from '../../src/scoring/score.js';
import { campaignOfKind, CAMPAIGN_KINDS, type CampaignKind } from '../support/campaign-kinds.js';
import { honestComment } from '../support/honest-comments.js';
import { testRedis } from '../support/redis.js';
import {
  chanceFrom,
  pick,
  shuffled,
  spunCampaign,
  TEMPLATE_COUNT,
  type SpunCampaign,
  type SpunComment,
} from '../support/spun-campaigns.js';

const redis = testRedis();
const model = loadModel(shippedModelDir());

const START_MS = Date.parse('2026-11-01T00:00:00Z');
const HONEST = 500;
const COPIES = 10;
const SPUN = 2 * TEMPLATE_COUNT;
const KINDS = Object.keys(CAMPAIGN_KINDS) as readonly CampaignKind[];
const CAMPAIGNS = SPUN + KINDS.length;

interface Arriving {
  readonly site: SiteId;
  readonly comment: (timeMs: number) => Comment;
  readonly campaign: number | undefined;
}

const spam =
  ({ content, authorName, email, url }: SpunComment): Arriving['comment'] =>
  (timeMs) => ({
    content,
    contentFormat: 'text',
    author: { name: authorName, emailHash: email, ...(url === undefined ? {} : { url }) },
    client: {},
    article: {},
    submittedAt: new Date(timeMs).toISOString(),
    form: {},
  });

/** Campaigns of templates, each with one link and with others, then those of the further kinds. */
const copiesOf = (campaign: number, seed: number): SpunCampaign => {
  const kind = KINDS[campaign - SPUN];
  const links = campaign % 2 === 0 ? 'same' : 'changing';
  return kind === undefined ? spunCampaign({ seed, links, template: campaign >> 1 }) : campaignOfKind(kind, seed);
};

/** Honest traffic of three sites with the copies of many campaigns strewn in, each campaign over a part of it. */
const traffic = (seed: number): readonly Arriving[] => {
  const chance = chanceFrom(seed);
  const sites = [1, 2, 3].map(() => newSiteId(randomBytes));
  const all: Array<Arriving & { readonly at: number }> = Array.from({ length: HONEST }, (_, at) => ({
    at,
    site: pick(sites, chance),
    comment: (timeMs: number) => honestComment(chance, timeMs),
    campaign: undefined,
  }));
  for (let campaign = 0; campaign < CAMPAIGNS; campaign += 1) {
    const copies = copiesOf(campaign, seed * 100 + campaign);
    const start = chance() * HONEST * 0.7;
    for (let copy = 0; copy < COPIES; copy += 1) {
      const at = start + chance() * HONEST * 0.3;
      all.push({ at, site: pick(sites, chance), comment: spam(copies.next()), campaign });
    }
  }
  return shuffled(all, chance).toSorted((a, b) => a.at - b.at);
};

interface Seen {
  readonly campaign: number | undefined;
  /** Which sighting of its campaign it is, from 1. */
  readonly sighting: number;
  readonly kind: 'ham' | 'flagged' | 'spam';
  readonly found: Contribution | undefined;
}

const judgeAll = async (seed: number): Promise<readonly Seen[]> => {
  await redis.flushdb();
  let timeMs = START_MS;
  const parts = { redis, keyring: makeKeyring(Buffer.alloc(32, seed)), now: () => timeMs, random: randomBytes };
  const { recall } = makeWorkerMemory(parts, (error) => {
    throw error;
  });
  const sightings = new Map<number, number>();
  const seen: Seen[] = [];
  for (const { site, comment: make, campaign } of traffic(seed)) {
    timeMs += 45_000;
    const comment = make(timeMs);
    const [context] = await recall(site, [{ id: newCommentId(randomBytes), version: 1, comment }]);
    if (context === undefined) throw new Error('nothing was recalled');
    const sighting = campaign === undefined ? 0 : (sightings.get(campaign) ?? 0) + 1;
    if (campaign !== undefined) sightings.set(campaign, sighting);
    const verdict = score(comment, { ...context, repeats: 0 }, model, DEFAULT_POLICY);
    const found = verdict.contributions.find(({ signal }) => signal === 'campaign');
    seen.push({ campaign, sighting, kind: verdict.kind, found });
  }
  return seen;
};

const runs = new Map<number, Promise<readonly Seen[]>>();
/** Each seed's traffic is judged once, whoever asks. */
const judged = (seed: number): Promise<readonly Seen[]> => {
  const run = runs.get(seed) ?? judgeAll(seed);
  runs.set(seed, run);
  return run;
};

describe('spun campaigns among the honest traffic of three sites', () => {
  it.each([1, 2])('are flagged from the fourth sighting on, and nobody else is (seed %i)', async (seed) => {
    const seen = await judged(seed);
    const late = seen.filter(({ campaign, sighting }) => campaign !== undefined && sighting >= 4);
    expect(late).toHaveLength(CAMPAIGNS * (COPIES - 3));
    const isOfTemplates = ({ campaign = 0 }: Seen): boolean => campaign < SPUN;
    for (const group of [late.filter(isOfTemplates), late.filter((copy) => !isOfTemplates(copy))]) {
      const caught = group.filter(({ kind, found }) => kind !== 'ham' && found !== undefined);
      expect(caught.length / group.length).toBeGreaterThanOrEqual(0.95);
    }
    const drawnIn = seen.filter(({ campaign, found }) => campaign === undefined && found !== undefined);
    expect(drawnIn).toEqual([]);
  });

  it('carry one name on all sites, how many there are, where, and since when', async () => {
    const seen = await judged(1);
    const last = seen.filter(({ campaign, sighting }) => campaign === 0 && sighting === COPIES);
    expect(last[0]?.found?.evidence).toMatchObject({ campaign: expect.stringMatching(/^k_[0-9a-z]+$/), sites: 3 });
    const named = new Set(seen.flatMap(({ campaign, found }) => (campaign === 0 ? [found?.evidence['campaign']] : [])));
    named.delete(undefined);
    expect(named.size).toBe(1);
  });
});

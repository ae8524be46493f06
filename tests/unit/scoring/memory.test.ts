import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Comment } from '../../../src/domain/comment.js';
import { newCommentId, newSiteId, type CommentId, type SiteId } from '../../../src/domain/ids.js';
import { makeMemory, type Findings } from '../../../src/scoring/memory/memory.js';
import { readContent } from '../../../src/scoring/reading.js';
import { decodeSightings, encodeSightings, idBits, makeObserve } from '../../../src/scoring/memory/sighting.js';
import { aComment } from './a-comment.js';

const SEED = 7;
const START = Date.parse('2026-11-20T10:00:00Z');
const MINUTE = 60_000;

/** A memory and an easy way to show it comments: `see` answers what is known then. */
const aMemory = () => {
  const observe = makeObserve(SEED);
  const memory = makeMemory(SEED);
  const home = newSiteId(randomBytes);
  let clock = START;
  const see = (
    facts: Partial<Comment> & { readonly content: string },
    {
      site = home,
      id = newCommentId(randomBytes),
      version = 1,
    }: { site?: SiteId; id?: CommentId; version?: number } = {},
  ): Findings => {
    clock += MINUTE;
    const comment = aComment({ submittedAt: new Date(clock).toISOString(), ...facts });
    const sighting = observe(site, id, version, comment, readContent(comment), clock);
    memory.see(site, [sighting]);
    const found = memory.findingsOf(sighting.idHigh, sighting.idLow);
    if (found === undefined) throw new Error('it was not remembered');
    return found;
  };
  const seeAll = (contents: readonly string[], facts: Partial<Comment> = {}): Findings | undefined =>
    contents.map((content) => see({ content, ...facts })).at(-1);
  return { memory, home, see, seeAll };
};

const OFFER = (name: string, link: string): readonly string[] => [
  `My cousin ${name} earns well from her kitchen table and bought a new car last month. The training is free for the first hundred people. All details are described here: ${link}`,
  `The training is free for the first hundred people. My sister ${name} earns well from her kitchen desk and bought a big car last week. All details are explained here: ${link}`,
  `All details are described on this page: ${link} My cousin ${name} earns money from her kitchen table and bought a new boat last month. The training is free for the first fifty people.`,
];

describe('comments that are variants of one another', () => {
  it('belong together, whatever order their sentences have', () => {
    const found = aMemory().seeAll(OFFER('Ann', 'http://earn-more.example/a'));
    expect(found?.campaign).toMatchObject({ sightings: 3, here: 3, sites: 1, advertises: true });
  });

  it('belong together where names and links change', () => {
    const [first = '', second = '', third = ''] = ['Ann', 'Bea', 'Cleo'].map(
      (name, i) => OFFER(name, `http://${name}-offer.example/${i}`)[i] ?? '',
    );
    expect(aMemory().seeAll([first, second, third])?.campaign).toMatchObject({ sightings: 3 });
  });

  const SHORT = [
    'Grow taller within nine weeks, no surgery: https://first-offer.example',
    'Get taller within nine weeks, no surgery: https://second-offer.example',
    'Grow taller within twelve weeks, no surgery: https://third-offer.example',
  ];

  it('belong together if they are short, where each has a link in its text', () => {
    expect(aMemory().seeAll(SHORT)?.campaign).toMatchObject({ sightings: 3, advertises: true });
  });

  it("are as good as nothing where the link is the author's own page", () => {
    const { see } = aMemory();
    const found = SHORT.map((content) => {
      const [text = '', url = ''] = content.split(': ');
      return see({ content: text, author: { url } });
    });
    expect(found.at(-1)?.campaign).toBeUndefined();
  });

  it('are known across the sites of an installation, with first and last time by submitted_at', () => {
    const { see } = aMemory();
    const [first = '', second = ''] = OFFER('Ann', 'http://earn-more.example/a');
    see({ content: first, submittedAt: '2026-11-20T08:00:00Z' }, { site: newSiteId(randomBytes) });
    const { campaign } = see({ content: second, submittedAt: '2026-11-20T07:30:00Z' });
    expect(campaign).toMatchObject({ sightings: 2, here: 1, sites: 2 });
    expect(campaign?.firstMs).toBe(Date.parse('2026-11-20T07:30:00Z'));
    expect(campaign?.lastMs).toBe(Date.parse('2026-11-20T08:00:00Z'));
  });

  it('are no campaign if more than 14 days lie between them', () => {
    const { see } = aMemory();
    const [first = '', second = ''] = OFFER('Ann', 'http://earn-more.example/a');
    see({ content: first, submittedAt: '2026-11-01T00:00:00Z' });
    expect(see({ content: second, submittedAt: '2026-11-16T00:00:00Z' }).campaign).toBeUndefined();
  });

  it('are judged by what a moderator said of one of them, until that is taken back', () => {
    const { memory, see } = aMemory();
    const id = newCommentId(randomBytes);
    const [first = '', second = '', third = ''] = OFFER('Ann', 'http://earn-more.example/a');
    see({ content: first }, { id });
    see({ content: second });
    const { idHigh, idLow } = idBits(id);
    memory.decide(idHigh, idLow, 'ham');
    expect(see({ content: third }).campaign?.decided).toBe('ham');
    memory.decide(idHigh, idLow, undefined);
    expect(see({ content: third }).campaign?.decided).toBeUndefined();
  });
});

describe('a page that several people give as their own', () => {
  const PRAISE = [
    'So well put.',
    'I learned a lot here today!',
    'Saved for later, thanks.',
    'My colleagues must read this.',
  ];
  const PAGE = { url: 'https://bags.example/spring' };

  it('makes their comments a campaign, however unlike', () => {
    const { see } = aMemory();
    const found = PRAISE.map((content, i) => see({ content, author: { ...PAGE, emailHash: `person ${i}` } }));
    expect(found.map(({ campaign }) => campaign?.sightings)).toEqual([undefined, undefined, undefined, 4]);
    expect(found.at(-1)?.campaign).toMatchObject({ advertises: true });
  });

  it('does not if they are the same person, or nobody knows', () => {
    const { see } = aMemory();
    for (const emailHash of ['the same person', undefined]) {
      const author = { ...PAGE, ...(emailHash === undefined ? {} : { emailHash }) };
      expect(PRAISE.map((content) => see({ content, author })).at(-1)?.campaign).toBeUndefined();
    }
  });

  it('does not if they only write of it', () => {
    const { see } = aMemory();
    const found = PRAISE.map((content, i) =>
      see({ content: `${content} ${PAGE.url}`, author: { ...PAGE, emailHash: `person ${i}` } }),
    );
    expect(found.at(-1)?.campaign).toBeUndefined();
  });
});

describe('a comment', () => {
  it('that is logged twice counts once', () => {
    const { see } = aMemory();
    const id = newCommentId(randomBytes);
    const [first = '', second = ''] = OFFER('Ann', 'http://earn-more.example/a');
    see({ content: first });
    see({ content: second }, { id });
    expect(see({ content: second }, { id }).campaign).toMatchObject({ sightings: 2 });
  });

  it('that is edited again and again is one comment, known by its newest text', () => {
    const { see } = aMemory();
    const id = newCommentId(randomBytes);
    const [first = '', second = '', third = ''] = OFFER('Ann', 'http://earn-more.example/a');
    see({ content: first }, { id });
    see({ content: second }, { id, version: 2 });
    expect(see({ content: third }, { id, version: 3 }).campaign).toBeUndefined();
  });

  it('is the same after it was written down and read', () => {
    const author = { id: '7', url: 'https://ann.example' };
    const comment = aComment({ content: OFFER('Ann', 'http://earn-more.example/a')[0] ?? '', author });
    const args = [newSiteId(randomBytes), newCommentId(randomBytes), 3, comment, readContent(comment), START] as const;
    const sighting = makeObserve(SEED)(...args);
    expect(decodeSightings(encodeSightings([sighting, sighting]))).toEqual([sighting, sighting]);
  });
});

describe('what honest people write alike', () => {
  const QUOTED =
    'the council decided on tuesday that the old harbour bridge will be closed for repairs from next spring and that a ferry will carry pedestrians across the river';
  const OWN = [
    'Nobody asked the bakers about that.',
    'As a cyclist I welcome it!',
    'How much will this cost us, again?',
    'My grandfather helped to build it.',
  ];
  const PAGES = OWN.map((_, i) => `https://page${i}.example`);

  const seeEach = (contents: readonly string[], facts: Partial<Comment>): Findings | undefined => {
    const { see } = aMemory();
    return contents
      .map((content, i) => see({ content, author: { url: PAGES[i] ?? '' }, ...facts }))
      .find(({ campaign }) => (campaign?.sightings ?? 0) > 2);
  };

  it('is no campaign where it quotes the article', () => {
    const contents = OWN.map((own) => `"${QUOTED}" ${own}`);
    expect(seeEach(contents, { article: { text: `Yesterday ${QUOTED}.` } })).toBeUndefined();
    expect(seeEach(contents, {})).toBeDefined();
  });

  it('is no campaign where it quotes the comment it answers', () => {
    expect(
      seeEach(
        OWN.map((own) => `> ${QUOTED} ${own}`),
        { parent: { text: QUOTED } },
      ),
    ).toBeUndefined();
  });

  it('is no campaign where it is short', () => {
    expect(seeEach(Array<string>(9).fill('Thank you so much for this great article!'), {})).toBeUndefined();
  });

  it('is no campaign where it names the same programme in the same words', () => {
    const contents = OWN.map((own) => `${own} I heard it last week on @harbourtalk, they know.`);
    expect(seeEach(contents, { author: {} })).toBeUndefined();
  });

  it('is no campaign where all of it is a link to the same newspaper', () => {
    const contents = OWN.map((own) => `${own} See https://www.courier.example/news/bridge`);
    expect(seeEach(contents, { author: {} })).toBeUndefined();
  });

  it('advertises nothing if many unlike comments have linked to the same place', () => {
    const { see, seeAll } = aMemory();
    const link = 'https://www.courier.example/news/bridge';
    for (const own of [
      ...OWN,
      'The mayor promised something else in March, as I remember.',
      'Buses run there already.',
    ])
      see({ content: `${own} ${link}` });
    const text = 'We the undersigned ask the council to keep the night ferry running because nurses and bakers need it';
    expect(seeAll(Array<string>(4).fill(`${text} ${link}`))?.campaign).toMatchObject({ advertises: false });
  });
});

describe('how fast comments come', () => {
  it('is counted for an account, an address and a network over ten minutes of submitted_at', () => {
    const { see } = aMemory();
    const who = { author: { id: '7', emailHash: 'e' }, client: { prefixHash: 'p' } };
    for (let i = 0; i < 12; i += 1) see({ content: `word${i}`, ...who });
    expect(see({ content: 'last', ...who }).velocity).toMatchObject({ author: 9, email: 9, prefix: 9 });
    expect(see({ content: 'another', author: { id: '8' } }).velocity).toMatchObject({ author: 0, email: 0, prefix: 0 });
  });

  it('knows an account at its own site only', () => {
    const { see } = aMemory();
    see({ content: 'one', author: { id: '7' } }, { site: newSiteId(randomBytes) });
    expect(see({ content: 'two', author: { id: '7' } }).velocity.author).toBe(0);
  });

  it('is counted for a link that is new, whoever gives it, and for none that was there before', () => {
    const { see } = aMemory();
    const minute = (after: number): string => new Date(START + after * MINUTE).toISOString();
    for (let i = 0; i < 9; i += 1)
      see({ content: `look ${i} at https://pills.example/${i}`, author: { id: `${i}` }, submittedAt: minute(100) });
    const flood = see({ content: 'and here https://www.pills.example', submittedAt: minute(101) });
    expect(flood.velocity).toMatchObject({ link: 9, author: 0 });
    see({ content: 'the report: https://paper.example/tram', submittedAt: minute(10) });
    for (let i = 0; i < 9; i += 1)
      see({
        content: `as I read ${i} in https://paper.example/tram`,
        author: { id: `${i}` },
        submittedAt: minute(100),
      });
    expect(see({ content: 'also https://paper.example/tram', submittedAt: minute(101) }).velocity.link).toBe(0);
    expect(see({ content: 'no link at all', submittedAt: minute(101) }).velocity.link).toBe(0);
  });

  it('is compared with what is usual at the site', () => {
    const { see } = aMemory();
    for (let i = 0; i < 180; i += 1) see({ content: `calm ${i}` });
    const flood = Array.from({ length: 200 }, (_, i) =>
      see({ content: `flood ${i}`, submittedAt: new Date(START + 185 * MINUTE).toISOString() }),
    ).at(-1);
    expect(flood?.velocity.site.recent).toBeGreaterThanOrEqual(200);
    expect(flood?.velocity.site.usual).toBeGreaterThan(5);
    expect(flood?.velocity.site.usual).toBeLessThan(11);
  });
});

describe('the memory', () => {
  it('forgets the oldest comments and goes on', () => {
    const { memory, home, see } = aMemory();
    const first = newCommentId(randomBytes);
    see({ content: 'the first of all' }, { id: first });
    const comment = aComment({ content: 'x' });
    const blank = makeObserve(SEED)(home, first, 1, comment, readContent(comment), START);
    memory.see(
      home,
      Array.from({ length: 2 ** 15 }, (_, i) => ({ ...blank, idHigh: i + 1, idLow: i + 1 })),
    );
    const { idHigh, idLow } = idBits(first);
    expect(memory.findingsOf(idHigh, idLow)).toBeUndefined();
    expect(memory.findingsOf(2 ** 15, 2 ** 15)).toBeDefined();
  });
});

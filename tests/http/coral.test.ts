import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { Problem } from '../../src/domain/problem.js';
import type { SiteId } from '../../src/domain/ids.js';
import { makeKeyring } from '../../src/privacy/keyring.js';
import { siteKeys } from '../../src/redis/keys.js';
import type { Services } from '../../src/services.js';
import { sealCoral, type CoralSetup } from '../../src/sites/coral.js';
import type { CommentView } from '../../src/verdicts/view.js';
import { aCoralRequest, coralFace, signedWith, type CoralRequest } from '../support/coral.js';
import { testRedis } from '../support/redis.js';
import { testService } from '../support/service.js';
import { aWordModel } from '../support/word-model.js';

testRedis();
const service = testService({ model: aWordModel({ casino: 127, roulette: 127, jackpot: 127, tombola: 40 }) });

/** How the service behind the face is troubled; undefined while it is well. */
let trouble:
  | { readonly submit?: () => Promise<never>; readonly setup?: () => Promise<never>; readonly verdict?: 'late' }
  | undefined;
const troubled = (real: Services): Services => ({
  ...real,
  submit: (...args) => trouble?.submit?.() ?? real.submit(...args),
  coralSetup: (...args) => trouble?.setup?.() ?? real.coralSetup(...args),
  awaitVerdict: (site, id, timeoutMs, version) =>
    trouble?.verdict === 'late'
      ? new Promise((resolve) => setTimeout(resolve, timeoutMs, undefined))
      : real.awaitVerdict(site, id, timeoutMs, version),
});
let nowMs = Date.parse('2026-11-23T09:30:00Z');
const face = coralFace(
  () => troubled(service.api().services),
  () => nowMs,
);
beforeEach(() => {
  trouble = undefined;
});

const HAM = '<div>When do the works on the tram line begin?</div>';
const DOUBTFUL = '<div>The parish holds its tombola on Sunday.</div>';
const SPAM = '<div>Casino, roulette, <a href="https://casino.example">jackpot</a></div>';
const WITHHELD = { status: 'SYSTEM_WITHHELD', actions: [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }] };
const UNJUDGED = { status: 'PREMOD' };

const aSiteWith = async (
  setup: Partial<CoralSetup> = {},
): Promise<{ readonly site: SiteId; readonly secret: string }> => {
  const { site } = await service.aSite();
  const secret = randomBytes(32).toString('hex');
  const whole = { secret, onSpam: 'hold', timeoutMs: 10_000, ...setup } as const;
  const kept = sealCoral(makeKeyring(service.masterKey), site.id, whole, randomBytes);
  await service.api().services.sites.setCoral(site.id, kept);
  return { site: site.id, secret };
};

const kept = async (site: SiteId): Promise<readonly CommentView[]> =>
  (await service.api().services.list(site, { limit: 100 })).items;

describe('a comment that Coral asks about', () => {
  it('is left to the phases that follow when nothing is found', async () => {
    const { site, secret } = await aSiteWith();
    const answer = await face.ask(site, secret, aCoralRequest(HAM));
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await kept(site)).map(({ status }) => status)).toEqual(['ham']);
  });

  it('is withheld and marked as spam when a person is to look', async () => {
    const { site, secret } = await aSiteWith();
    const answer = await face.ask(site, secret, aCoralRequest(DOUBTFUL));
    expect([answer.status, answer.json()]).toEqual([200, WITHHELD]);
    expect((await kept(site)).map(({ status }) => status)).toEqual(['flagged']);
  });

  it.each([
    ['withheld, unless the site chose otherwise', 'hold', WITHHELD],
    ['rejected where the site chose so', 'reject', { ...WITHHELD, status: 'REJECTED' }],
  ] as const)('is %s, when it is spam', async (_, onSpam, expected) => {
    const { site, secret } = await aSiteWith({ onSpam });
    expect((await face.ask(site, secret, aCoralRequest(SPAM))).json()).toEqual(expected);
    expect((await kept(site)).map(({ status }) => status)).toEqual(['spam']);
  });

  it('is kept with what judging needs, and nothing else of what was sent', async () => {
    const { site, secret } = await aSiteWith();
    const parentID = randomUUID();
    const request = { ...aCoralRequest(HAM, { comment: { body: HAM, parentID } }), nickname: 'a field of tomorrow' };
    await face.ask(site, secret, request);
    const [view] = await kept(site);
    expect(view?.comment).toEqual({
      content: HAM,
      contentFormat: 'html',
      author: { id: request.author.id },
      client: {},
      article: { url: request.story.url },
      parent: { id: parentID },
      form: {},
      submittedAt: expect.any(String) as unknown,
    });
    expect(view?.story[0]?.event).toMatchObject({ k: 'received', via: 'coral' });
  });

  it('is judged without the address of its story where that is none', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(HAM, { story: { id: 's', url: '/posts/here' } });
    expect((await face.ask(site, secret, request)).status).toBe(204);
    expect((await kept(site))[0]?.comment.article).toEqual({});
  });

  it('is nothing to judge without text, as a picture alone', async () => {
    const { site, secret } = await aSiteWith();
    expect((await face.ask(site, secret, aCoralRequest(' '))).status).toBe(204);
    expect(await kept(site)).toEqual([]);
  });

  it('waits for a moderator when it is too long to be judged: length is no way around the filter', async () => {
    const { site, secret } = await aSiteWith();
    const answer = await face.ask(site, secret, aCoralRequest('long '.repeat(5_000)));
    expect([answer.status, answer.json()]).toEqual([200, UNJUDGED]);
  });
});

describe('a request sent twice', () => {
  it('within a minute is one comment, with one answer', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(DOUBTFUL);
    const answers = [await face.ask(site, secret, request), await face.ask(site, secret, request)];
    expect(answers.map((answer) => answer.json())).toEqual([WITHHELD, WITHHELD]);
    expect(await kept(site)).toHaveLength(1);
  });

  it('is another comment after that: an author who repeats it is worth noticing', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(HAM);
    await face.ask(site, secret, request);
    nowMs += 60_000;
    await face.ask(site, secret, request);
    expect(await kept(site)).toHaveLength(2);
  });

  it('gets no verdict that was given on another text: what was edited to be harmless frees no spam', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(SPAM);
    await face.ask(site, secret, request);
    const edit = { ...request, action: 'EDIT', comment: { body: HAM, parentID: null } };
    expect((await face.ask(site, secret, edit)).status).toBe(204);
    expect((await face.ask(site, secret, request)).json()).toEqual(UNJUDGED);
  });
});

describe('an edit that Coral asks about', () => {
  const edited = (request: CoralRequest, body: string): CoralRequest => ({
    ...request,
    action: 'EDIT',
    comment: { ...request.comment, body },
  });

  it('is judged as a new version of the only comment its author wrote there', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(HAM);
    await face.ask(site, secret, request);
    expect((await face.ask(site, secret, edited(request, SPAM))).json()).toEqual(WITHHELD);
    expect((await face.ask(site, secret, edited(request, HAM))).status).toBe(204);
    expect((await kept(site)).map(({ version, comment }) => [version, comment.content])).toEqual([[3, HAM]]);
  });

  it('makes one version when it is sent twice', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(HAM);
    await face.ask(site, secret, request);
    for (const _ of [1, 2]) expect((await face.ask(site, secret, edited(request, DOUBTFUL))).json()).toEqual(WITHHELD);
    expect((await kept(site)).map(({ version }) => version)).toEqual([2]);
  });

  it('changes no other comment where its author wrote several there', async () => {
    const { site, secret } = await aSiteWith();
    const first = aCoralRequest(HAM);
    const second = { ...first, comment: { body: '<div>And who pays for it?</div>', parentID: null } };
    for (const request of [first, second]) await face.ask(site, secret, request);
    expect((await face.ask(site, secret, edited(first, SPAM))).json()).toEqual(WITHHELD);
    const contents = (await kept(site)).map(({ version, comment }) => [version, comment.content]);
    expect(contents).toEqual([
      [1, SPAM],
      [1, second.comment.body],
      [1, HAM],
    ]);
  });

  it.each([
    ['another author', { author: { id: 'somebody-else', role: 'COMMENTER' } }],
    ['another story', { story: { id: 'elsewhere', url: 'https://gazette.example/elsewhere' } }],
  ])('of %s is a comment of its own', async (_, facts) => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(HAM);
    await face.ask(site, secret, request);
    await face.ask(site, secret, { ...edited(request, DOUBTFUL), ...facts });
    expect((await kept(site)).map(({ version }) => version)).toEqual([1, 1]);
  });

  it('of a comment that was erased is a comment of its own', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(HAM);
    await face.ask(site, secret, request);
    for (const { id } of await kept(site)) await service.api().services.erase(site, id);
    expect((await face.ask(site, secret, edited(request, DOUBTFUL))).json()).toEqual(WITHHELD);
    expect((await kept(site)).map(({ comment }) => comment.content)).toEqual([DOUBTFUL]);
  });
});

describe('an answer that cannot be a verdict', () => {
  it('has a moderator look when the verdict is late, and loses no comment', async () => {
    const { site, secret } = await aSiteWith({ timeoutMs: 100 });
    trouble = { verdict: 'late' };
    expect((await face.ask(site, secret, aCoralRequest(HAM))).json()).toEqual(UNJUDGED);
    expect(await kept(site)).toHaveLength(1);
    expect(face.logged()).toContain('"coral.unjudged"');
  });

  it('comes before Coral stops waiting, also when the store hangs', async () => {
    const { site, secret } = await aSiteWith({ timeoutMs: 300 });
    trouble = { submit: () => new Promise(() => undefined) };
    const begun = performance.now();
    expect((await face.ask(site, secret, aCoralRequest(HAM))).json()).toEqual(UNJUDGED);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it.each([
    ['too many comments wait', () => Promise.reject(new Problem('queue-full'))],
    ['something of ours breaks', () => Promise.reject(new TypeError('canary-text'))],
  ])('has a moderator look when %s', async (_, submit) => {
    const { site, secret } = await aSiteWith();
    trouble = { submit };
    const answer = await face.ask(site, secret, aCoralRequest(HAM));
    expect([answer.status, answer.json()]).toEqual([200, UNJUDGED]);
    expect(face.logged()).not.toContain('canary-text');
  });

  it('has a moderator look when the store does not say whether it is Coral that asks', async () => {
    const { site } = await aSiteWith();
    trouble = { setup: () => Promise.reject(new Problem('store-unavailable')) };
    expect((await face.send(site, '{}', 'sha256=00')).json()).toEqual(UNJUDGED);
  });
});

describe('the signature of a request', () => {
  const body = JSON.stringify(aCoralRequest(HAM), null, 2);

  it('is looked for among several, as Coral sends them while its secret is replaced', async () => {
    const { site, secret } = await aSiteWith();
    const signatures = `${signedWith('the old one', body)},${signedWith(secret, body)}`;
    expect((await face.send(site, body, signatures)).status).toBe(204);
  });

  it('is of the bytes: a body that says the same in other bytes is refused', async () => {
    const { site, secret } = await aSiteWith();
    const same = JSON.stringify(JSON.parse(body));
    expect((await face.send(site, same, signedWith(secret, body))).status).toBe(401);
    expect(await kept(site)).toEqual([]);
  });

  it('of another site opens nothing', async () => {
    const [one, other] = [await aSiteWith(), await aSiteWith()];
    expect((await face.send(one.site, body, signedWith(other.secret, body))).status).toBe(401);
  });

  it('is the same fault whatever is wrong with it, or with the site', async () => {
    const { site, secret } = await aSiteWith();
    const { site: without } = await service.aSite();
    const good = signedWith(secret, body);
    const answers = [
      await face.send(site, body),
      await face.send(site, body, ''),
      await face.send(site, body, 'sha256=00'),
      await face.send(site, body, good.replace('sha256', 'sha1')),
      await face.send(site, body, signedWith('another', body)),
      await face.send(without.id, body, good),
      await face.send('0123456789', body, good),
      await face.send('no-site', body, good),
      await face.send(without.id, body, signedWith('a site without Coral', body)),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, type: 'application/problem+json' });
    expect(answers[0]?.json()).toMatchObject({ title: 'The signature is not valid' });
  });

  it('is worth nothing once Coral was removed from the site', async () => {
    const { site, secret } = await aSiteWith();
    expect(await service.api().services.sites.removeCoral(site)).toBe(true);
    expect((await face.send(site, body, signedWith(secret, body))).status).toBe(401);
    expect(await service.api().services.sites.removeCoral(site)).toBe(false);
  });
});

describe('a signed request that Coral does not send', () => {
  it.each([
    ['no JSON', '{', 400],
    ['no author', JSON.stringify({ ...aCoralRequest(HAM), author: undefined }), 422],
    ['a text that is none', JSON.stringify({ ...aCoralRequest(HAM), comment: { body: 7 } }), 422],
    ['half a character', '{"action":"\\ud800"}', 400],
  ])('is told what is wrong: %s', async (_, body, status) => {
    const { site, secret } = await aSiteWith();
    const answer = await face.send(site, body, signedWith(secret, body));
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(await kept(site)).toEqual([]);
  });

  it('is refused when it has more than two megabytes, without being read', async () => {
    const { site } = await aSiteWith();
    const body = 'x'.repeat(2 * 1024 * 1024 + 1);
    expect((await face.send(site, body, signedWith('whatever', body))).status).toBe(413);
  });

  it('is refused by another method', async () => {
    const { site } = await aSiteWith();
    const answer = await fetch(`http://127.0.0.1:${face.port()}/coral/${site}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('what is kept of Coral', () => {
  it('is no secret that could be read out of Redis, and no text or name in the log', async () => {
    const { site, secret } = await aSiteWith();
    const request = aCoralRequest(DOUBTFUL);
    await face.ask(site, secret, request);
    const record = await service.api().redis.hgetall(siteKeys(site).coral);
    expect(JSON.stringify(record)).not.toContain(secret.slice(0, 12));
    const lines = face.logged();
    for (const canary of ['tombola', request.author.id, secret]) expect(lines).not.toContain(canary);
  });
});

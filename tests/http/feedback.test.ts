import { describe, expect, it } from '@jest/globals';
import { testRedis } from '../support/redis.js';
import { httpService, type Answer } from '../support/http.js';
import { aModel, testService } from '../support/service.js';

testRedis();
/** Every comment scores 0.73, which is held, unless a test's policy says otherwise. */
const service = testService({ model: aModel(1) });
const http = httpService(() => service.api().services);

const WAIT = { prefer: 'wait=10' };
const TEXTS = ['Cheap watches, buy them now.', 'The tram stops at the school from Monday.'] as const;
const ZERO = { spam: 0, ham: 0 };

type Policy = Parameters<typeof service.aSite>[0];

const aComment = async (policy: Policy = {}, content: string = TEXTS[0]) => {
  const { apiKey: key, site } = await service.aSite(policy);
  const submit = async (text: string): Promise<string> => {
    const judged = await http.ask('POST', '/v1/comments', { key, headers: WAIT, body: { content: text } });
    expect(judged.status).toBe(200);
    return judged.headers.location ?? '';
  };
  const address = await submit(content);
  return {
    key,
    site,
    address,
    submit,
    read: async (place = address) => (await http.ask('GET', place, { key })).json(),
    say: (body: object, place = address) => http.ask('POST', `${place}/feedback`, { key, body }),
    takeBack: (place = address) => http.ask('DELETE', `${place}/feedback`, { key }),
  };
};

const events = (comment: Record<string, unknown>): string[] =>
  (comment['history'] as Array<{ event: string }>).map(({ event }) => event);

const learner = (answer: Answer) => answer.json()['learner'];
const versionIn = (answer: Answer): string => (learner(answer) as { version: string }).version;

const SPAM = { label: 'spam', source: 'moderator', teach: true };
const HAM = { label: 'ham', source: 'moderator', teach: true };

describe('feedback of a moderator', () => {
  it('decides, teaches, and is in the story', async () => {
    const { say, read } = await aComment();
    const answer = await say(SPAM);
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      taught: true,
      status: 'spam',
      learner: { decisions: 1, counts: { moderator: { spam: 1, ham: 0 }, site: ZERO, reader: ZERO }, version: '0.1' },
    });
    const comment = await read();
    expect(comment).toMatchObject({ status: 'spam', decided_by: 'moderator' });
    expect(events(comment)).toEqual(['received', 'scored', 'held', 'human_decision', 'rejected', 'trained']);
  });

  it('changes nothing when it is sent again, alone or several at once', async () => {
    const { say, read } = await aComment();
    const answers = await Promise.all([say(SPAM), say(SPAM), say(SPAM)]);
    for (const answer of [...answers, await say(SPAM)]) expect(answer.json()).toEqual(answers[0].json());
    expect(events(await read())).toHaveLength(6);
  });

  it('replaces an opposite earlier one, whose lesson is unlearned', async () => {
    const { say, read } = await aComment();
    await say(SPAM);
    const answer = await say(HAM);
    expect(answer.json()).toMatchObject({ taught: true, status: 'ham' });
    expect(learner(answer)).toMatchObject({ decisions: 1, counts: { moderator: { spam: 0, ham: 1 } }, version: '1.2' });
    expect(events(await read()).slice(6)).toEqual(['human_decision', 'published', 'untrained', 'trained']);
  });

  it('decides without teaching if it says so, and unlearns what was taught before', async () => {
    const { say, read } = await aComment();
    const quiet = await say({ ...SPAM, teach: false });
    expect(quiet.json()).toMatchObject({
      taught: false,
      reason: 'not-asked',
      status: 'spam',
      learner: { decisions: 0 },
    });
    expect(events(await read())).not.toContain('trained');
    await say(SPAM);
    expect(learner(await say({ ...SPAM, teach: false }))).toMatchObject({ decisions: 0 });
    expect(await read()).toMatchObject({ status: 'spam', decided_by: 'moderator' });
  });

  it('counts in the very next verdict of the site, and in no other site’s', async () => {
    const { say, submit, read } = await aComment();
    const taught = await say(SPAM);
    const next = await read(await submit(TEXTS[1]));
    expect(next).toMatchObject({ learner: { decisions: 1, version: versionIn(taught) } });
    const signals = (next['reasons'] as Array<{ signal: string; weight: number }>).map(({ signal }) => signal);
    expect(signals).toEqual(expect.arrayContaining(['learned', 'calibration']));
    const sum = (next['reasons'] as Array<{ weight: number }>).reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBe(next['log_odds']);
    const elsewhere = await aComment();
    expect(await elsewhere.read()).toMatchObject({ learner: null });
  });

  it('makes the filter right where it was wrong', async () => {
    const { say, submit, read } = await aComment();
    for (const n of [1, 2, 3, 4, 5, 6]) {
      await say(SPAM, await submit(`Buy cheap watches number ${n} today at our shop, best price.`));
      await say(HAM, await submit(`The council met on the ${n}th about the tram and the school roof.`));
    }
    const scoreOf = async (text: string) => (await read(await submit(text)))['score'] as number;
    expect(await scoreOf('Best price for watches, buy today at our cheap shop.')).toBeGreaterThan(0.73);
    expect(await scoreOf('The school roof was what the council met about.')).toBeLessThan(0.5);
  });
});

describe('taking feedback back', () => {
  it('unlearns it, and what stood before the decision stands again', async () => {
    const { say, takeBack, read } = await aComment();
    await say(SPAM);
    const answer = await takeBack();
    expect(answer.json()).toMatchObject({
      taught: false,
      reason: 'not-asked',
      status: 'flagged',
      learner: { decisions: 0 },
    });
    const comment = await read();
    expect(comment).toMatchObject({ status: 'flagged', decided_by: 'filter' });
    expect(events(comment).slice(6)).toEqual(['revised', 'held', 'untrained']);
    expect((await takeBack()).json()).toEqual(answer.json());
    expect(events(await read())).toHaveLength(9);
  });

  it('leaves the filter as if it had never been, so that the next verdicts are what they would have been', async () => {
    const { say, takeBack, submit, read } = await aComment();
    const first = await submit('One honest remark about the ferry timetable.');
    await say(HAM, first);
    const learnedOf = async (): Promise<unknown> => {
      const reasons = (await read(await submit(TEXTS[1])))['reasons'] as Array<{ signal: string }>;
      return reasons.filter(({ signal }) => ['prior', 'learned', 'calibration'].includes(signal));
    };
    const before = await learnedOf();
    await say(SPAM);
    await takeBack();
    expect(await learnedOf()).toEqual(before);
  });

  it('brings back the decision before it', async () => {
    const { say, takeBack } = await aComment();
    await say(SPAM);
    await say(HAM);
    expect((await takeBack()).json()).toMatchObject({ status: 'spam' });
    expect((await takeBack()).json()).toMatchObject({ status: 'flagged' });
  });
});

describe('feedback of others', () => {
  /** Lets a source say beforehand what a moderator then decides. */
  const prove = async (
    { say, submit }: Awaited<ReturnType<typeof aComment>>,
    source: string,
    { each = 10, isRight = true } = {},
  ): Promise<void> => {
    for (let n = 0; n < each; n += 1) {
      for (const label of ['spam', 'ham']) {
        const place = await submit(`A remark on the matter, number ${n}, ${label}.`);
        await say({ label: isRight === (label === 'spam') ? 'spam' : 'ham', source }, place);
        await say({ label, source: 'moderator' }, place);
      }
    }
  };

  it.each(['site', 'reader'])(
    'by %s decides nothing, and teaches nothing before it was proven right',
    async (source) => {
      const { say, read } = await aComment();
      const answer = await say({ label: 'spam', source });
      expect(answer.json()).toMatchObject({ taught: false, reason: 'unproven', status: 'flagged' });
      expect(learner(answer)).toMatchObject({ decisions: 0 });
      expect(await read()).toMatchObject({ status: 'flagged', decided_by: 'filter' });
    },
  );

  it('teaches once its source said beforehand what moderators then decided, and decides nothing even then', async () => {
    const one = await aComment();
    await prove(one, 'site');
    const answer = await one.say({ label: 'spam', source: 'site' });
    expect(answer.json()).toMatchObject({ taught: true, status: 'flagged' });
    expect(learner(answer)).toMatchObject({ decisions: 21, counts: { site: { spam: 1, ham: 0 } } });
    expect(events(await one.read()).at(-1)).toBe('trained');
    const unlike = await one.say({ label: 'spam', source: 'reader' }, await one.submit('Another remark.'));
    expect(unlike.json()).toMatchObject({ taught: false, reason: 'unproven' });
  });

  it('teaches nothing if its source was wrong', async () => {
    const one = await aComment();
    await prove(one, 'site', { isRight: false });
    expect((await one.say({ label: 'spam', source: 'site' })).json()).toMatchObject({ reason: 'unproven' });
  });

  it('never overrules a moderator', async () => {
    const one = await aComment();
    await prove(one, 'site');
    await one.say(SPAM);
    const refused = await one.say({ label: 'ham', source: 'site' });
    expect(refused.json()).toMatchObject({ taught: false, reason: 'decided', status: 'spam' });
    expect(learner(refused)).toMatchObject({ counts: { site: ZERO } });
  });

  it('is taken for as many lessons a day as the site allows; moderators go on', async () => {
    const one = await aComment({ policy: { lessonCaps: { site: 2, reader: 1 } } });
    await prove(one, 'site');
    const say = async (source: string, n: number): Promise<unknown> =>
      (await one.say({ label: 'ham', source }, await one.submit(`A further remark, ${n}.`))).json()['reason'];
    expect([await say('site', 1), await say('site', 2), await say('site', 3)]).toEqual([
      undefined,
      undefined,
      'daily-cap',
    ]);
    expect(await say('moderator', 4)).toBeUndefined();
  });

  it('weighs little beside what moderators taught', async () => {
    const one = await aComment();
    await prove(one, 'site');
    const reasons: unknown[] = [];
    for (let n = 0; n < 8; n += 1)
      reasons.push((await one.say({ label: 'ham', source: 'site' }, await one.submit(`Note ${n}`))).json()['reason']);
    expect(reasons.at(0)).toBeUndefined();
    expect(reasons.at(-1)).toBe('share');
  });
});

describe('feedback that makes no sense', () => {
  it.each([
    {},
    { label: 'spam' },
    { label: 'maybe', source: 'site' },
    { label: 'spam', source: 'automatic' },
    { label: 'spam', source: 'site', teach: 'no' },
    { label: 'spam', source: 'site', moderator: 'me' },
  ])('is refused: %j', async (body) => {
    const { say } = await aComment();
    expect((await say(body)).status).toBe(422);
  });

  it('needs a key that may give it', async () => {
    const { address } = await aComment();
    const { apiKey: reader } = await service.aSite({ scopes: ['submit', 'read'] });
    expect((await http.ask('POST', `${address}/feedback`, { key: reader, body: SPAM })).status).toBe(403);
    expect((await http.ask('DELETE', `${address}/feedback`, { key: reader })).status).toBe(403);
    expect((await http.ask('DELETE', `${address}/feedback`)).status).toBe(401);
  });

  it('finds no comment of another site, and none that is gone', async () => {
    const { address, key, say, takeBack } = await aComment();
    const { apiKey: stranger } = await service.aSite();
    expect((await http.ask('POST', `${address}/feedback`, { key: stranger, body: SPAM })).status).toBe(404);
    await http.ask('DELETE', address, { key });
    expect([(await say(SPAM)).status, (await takeBack()).status]).toEqual([410, 410]);
  });
});

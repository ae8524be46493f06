import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../../src/cli/retrain.js';
import type { CommentId } from '../../src/domain/ids.js';
import { loadModel, readManifest } from '../../src/files/model-files.js';
import { generate } from '../../src/learning/synthetic/generate.js';
import { leafOf } from '../../src/log/story.js';
import { modelKeys } from '../../src/redis/keys.js';
import { makeModelStore } from '../../src/redis/model-store.js';
import { inputOfText } from '../../src/scoring/text-input.js';
import type { Site } from '../../src/sites/ports.js';
import { openWorker } from '../../workers/open-worker.js';
import { commandEnv } from '../support/command-env.js';
import { temporaryFolders } from '../support/folders.js';
import { testRedis, testRedisUrl } from '../support/redis.js';
import { aSubmission, anUnkeyedRequest, submitAndWait, testService } from '../support/service.js';
import { chanceFrom, pick } from '../support/spun-campaigns.js';
import { waitFor } from '../support/wait-for.js';

const redis = testRedis();
const aFolder = temporaryFolders();
/** With the model that ships. */
const service = testService();
const store = makeModelStore(redis);

let env: Record<string, string> = {};
beforeAll(() => {
  env = commandEnv(service, aFolder());
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const candorRetrain = async (...args: string[]): Promise<Ran> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await run(args, { stdin: new PassThrough(), stdout, stderr, env });
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  return { code, out: text(stdout), err: text(stderr) };
};

interface Answer {
  readonly taken: string | null;
  readonly folder: string | null;
  readonly enough: boolean;
  readonly taught: { readonly spam: number; readonly ham: number };
  readonly quarantined: ReadonlyArray<{ readonly site: string; readonly why: string }>;
  readonly refusals: ReadonlyArray<{ readonly why: string }>;
  readonly in_force: string;
  readonly models: ReadonlyArray<{ readonly model: string; readonly in_force: boolean }>;
}

/** What it says with --json, as one line, after it did its work. */
const answerOf = async (...args: string[]): Promise<Answer> => {
  const { code, out, err } = await candorRetrain(...args, '--json');
  expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 2 });
  return JSON.parse(out) as Answer;
};

const made = generate(23, 400);
const textsOf = (label: 'spam' | 'ham'): readonly string[] =>
  made.filter((comment) => comment.label === label).map(({ text }) => text);
const [spam, ham] = [textsOf('spam'), textsOf('ham')];

const chance = chanceFrom(5);
/** A kind of spam that the shipped model takes for honest: no link, no price, no praise. */
const fortune = (): string =>
  [
    pick(['Dear neighbours,', 'To all who read here:', 'Good evening everybody,', 'A word to the doubtful:'], chance),
    pick(['Madame Orla', 'old mother Sibyl', 'the seer Amanda', 'grandmother Zora'], chance),
    pick(['reads the cards', 'lays the tarot', 'looks into the crystal', 'reads your palm'], chance),
    pick(['by the fountain', 'behind the market hall', 'next to the station', 'at the old mill'], chance),
    pick(['on Fridays', 'every full moon', 'at dusk', 'on the first of the month'], chance),
    pick(
      ['and told my cousin whom he would marry.', 'and knew of my illness beforehand.', 'and found my ring.'],
      chance,
    ),
    pick(['Ask for her tarot cards.', 'Her crystal never lies.', 'Bring a photograph for the seer.'], chance),
    pick(['You will thank me.', 'I was sceptical, too.', 'She told me so much.', 'Tell her I sent you.'], chance),
  ].join(' ');

const judged = async (site: Site, texts: readonly string[]): Promise<readonly CommentId[]> => {
  const { services } = service.api();
  const accepted = await Promise.all(
    texts.map((content) => services.submit(site, aSubmission({ content }), anUnkeyedRequest())),
  );
  for (const { id } of accepted)
    await waitFor('a verdict', async () => {
      const view = await services.find(site.id, id);
      return view?.kind === 'comment' && view.status !== 'queued';
    });
  return accepted.map(({ id }) => id);
};

/** Decisions of two moderators on comments with these texts, spam and honest by turns. */
const decide = async (site: Site, spam: readonly string[], ham: readonly string[]): Promise<readonly CommentId[]> => {
  const [bad, good] = [await judged(site, spam), await judged(site, ham)];
  const { services } = service.api();
  for (let at = 0; at < Math.max(bad.length, good.length); at += 1)
    for (const [id, label] of [[bad[at], 'spam'] as const, [good[at], 'ham'] as const])
      if (id !== undefined)
        await services.giveFeedback(
          { site: site.id, id, by: at % 2 === 0 ? 'm_ann' : 'm_bob' },
          { label, source: 'moderator', teach: true },
        );
  return [...bad, ...good];
};

const mixed = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] =>
  one.flatMap((item, at) => [item, ...other.slice(at, at + 1)]);
const times = <Made>(count: number, make: () => Made): readonly Made[] => Array.from({ length: count }, make);

const base = service.model();
let site: Site;
let ids: readonly CommentId[] = [];
beforeAll(async () => {
  ({ site } = await service.aSite());
  ids = await decide(site, mixed(times(60, fortune), spam.slice(0, 60)), ham.slice(0, 120));
}, 60_000);

const judgingModel = (): string => service.worker().model().id;

describe('candor retrain', () => {
  it('changes nothing in a dry run, and says what it would do', async () => {
    const before = await redis.hgetall(modelKeys.inForce);
    const { out, code } = await candorRetrain('--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/96 spam and 96 honest decisions of 1 site taught/);
    expect(out).toMatch(/would be taken; dry run: nothing was changed\n$/);
    expect(await store.kept()).toEqual([]);
    expect(existsSync(join(env['CANDOR_DATA_DIR'] ?? '', 'models'))).toBe(false);
    expect(before).toEqual({});
  });

  it('takes a challenger that is better, which every process judges by without a restart', async () => {
    const { taken, folder } = await answerOf();
    expect(taken).toMatch(/^general-1\+1@[0-9a-f]{8}$/);
    expect(loadModel(folder ?? '').id).toBe(taken);
    expect(readManifest(folder ?? '').retrained).toMatchObject({ from: base.id, sites: 1, spam: 96, ham: 96 });
    await waitFor('the worker judges by it', () => judgingModel() === taken);
    const { id } = await submitAndWait(service, site, { content: 'The tram is late again.' });
    expect(await service.api().services.find(site.id, id)).toMatchObject({ verdict: { model: taken } });
    const told = inputOfText(fortune());
    const [was = NaN, is = NaN] = [base, service.worker().model()].map((model) => model.logOdds(told));
    expect(is).toBeGreaterThan(was + 0.5);
  });

  it('writes each change into the log, in the clear, with its leaf', async () => {
    const changes = await store.changes();
    expect(changes.map(({ event: { k, from, to, why } }) => [k, from, to, why])).toEqual([
      ['model_changed', undefined, base.id, 'configured'],
      ['model_changed', base.id, judgingModel(), 'retrained'],
    ]);
    expect(await redis.lrange(modelKeys.leaves, 0, -1)).toEqual(changes.map(leafOf));
  });

  it('is kept by a worker that starts anew', async () => {
    const quiet = (): void => undefined;
    const again = await openWorker({
      redisUrl: testRedisUrl(),
      masterKey: service.masterKey,
      model: base,
      modelSha256: 'f'.repeat(64),
      onRedisError: quiet,
      onCommitted: quiet,
      onFailed: quiet,
      onPause: quiet,
    });
    try {
      expect(again.model().id).toBe(judgingModel());
      expect(again.model().id).not.toBe(base.id);
    } finally {
      await again.drain();
      again.disconnect();
    }
  });

  it('gives the same model for the same decisions', async () => {
    const [one, other] = [await answerOf('--dry-run'), await answerOf('--dry-run')];
    expect(one).toEqual(other);
  });

  it('goes back a step, and forward again by name', async () => {
    const made = judgingModel();
    expect((await answerOf('--rollback')).in_force).toBe(base.id);
    await waitFor('the worker judges by the model before', () => judgingModel() === base.id);
    expect(await candorRetrain('--rollback')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^candor retrain: .* has 0 models before it, not 1\n$/),
    });
    expect((await answerOf('--rollback', 'general-1+1')).in_force).toBe(made);
    await waitFor('the worker judges by it again', () => judgingModel() === made);
    expect((await store.changes()).slice(-2).map(({ event: { to, why } }) => [to, why])).toEqual([
      [base.id, 'rolled-back'],
      [made, 'rolled-back'],
    ]);
  });

  it('lists the models that can judge', async () => {
    const { models } = await answerOf('--list');
    expect(models.map(({ model, in_force }) => [model, in_force])).toEqual([
      [judgingModel(), true],
      [base.id, false],
    ]);
  });

  it('says that there are too few decisions, and changes nothing', async () => {
    const { code, out } = await candorRetrain('--without', site.id);
    expect(code).toBe(0);
    expect(out).toMatch(/^too few decisions: 0 spam and 0 honest ones .* nothing was changed\n$/);
  });

  it('learns from no comment that was erased, and from none whose decision was withdrawn or did not teach', async () => {
    const [erased, withdrawn, untaught] = ids;
    if (erased === undefined || withdrawn === undefined || untaught === undefined) throw new Error('no comments');
    const { services } = service.api();
    const before = await answerOf('--dry-run');
    await services.erase(site.id, erased);
    await services.withdrawFeedback({ site: site.id, id: withdrawn, by: 'm_ann' });
    await services.giveFeedback(
      { site: site.id, id: untaught, by: 'm_ann' },
      { label: 'spam', source: 'moderator', teach: false },
    );
    const { taught } = await answerOf('--dry-run');
    expect(taught.spam + taught.ham).toBeLessThanOrEqual(before.taught.spam + before.taught.ham - 2);
  });

  it.each([
    ['a word too many', ['now']],
    ['two things at once', ['--list', '--rollback']],
    ['a dry run of going back', ['--rollback', '--dry-run']],
    ['a site that is none', ['--without', 'Gazette']],
    ['a seed that is none', ['--seed', '-1']],
  ])('takes %s for a mistake of one line', async (_name, args) => {
    const { code, out, err } = await candorRetrain(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^candor retrain: [^\n]+\n$/);
  });
});

describe('the store of models', () => {
  const bytes = randomBytes(8);
  const change = (seen: number, id: string, number?: number) => ({
    seen,
    id,
    from: 'base@00000000',
    made: number === undefined ? undefined : { model: { id, manifest: '{}', bytes }, number },
    entry: '["",{}]',
    leaf: `leaf ${id}`,
  });

  it('takes one of two changes made at once, and writes nothing of the other', async () => {
    const { switches } = await store.inForce();
    const answers = await Promise.all([
      store.switchTo(change(switches, 'one@00000000', 8)),
      store.switchTo(change(switches, 'other@00000000', 8)),
    ]);
    expect([...answers].sort()).toEqual(['changed', 'switched']);
    expect(await store.inForce()).toMatchObject({ id: 'one@00000000', switches: switches + 1, number: 8 });
    expect(await store.read('one@00000000')).toMatchObject({ bytes });
    expect(await store.read('other@00000000')).toBeUndefined();
    expect(await redis.lrange(modelKeys.leaves, -1, -1)).toEqual(['leaf one@00000000']);
  });

  it('keeps the last ten, and goes back to none it does not keep', async () => {
    for (let at = 0; at < 11; at += 1) {
      const { switches } = await store.inForce();
      expect(await store.switchTo(change(switches, `m${at}@00000000`, 9 + at))).toBe('switched');
    }
    expect((await store.kept()).map(({ id }) => id)).toEqual(times(10, () => 0).map((_, at) => `m${10 - at}@00000000`));
    expect(await redis.hlen(modelKeys.binaries)).toBe(10);
    const { switches } = await store.inForce();
    expect(await store.switchTo(change(switches, 'm0@00000000'))).toBe('unknown');
    expect(await store.switchTo(change(switches, 'm4@00000000'))).toBe('switched');
  });
});

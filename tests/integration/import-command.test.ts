import { afterAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../../src/cli/import.js';
import { newSiteId, type SiteId } from '../../src/domain/ids.js';
import { loadModel, writeModel } from '../../src/files/model-files.js';
import { decodeLesson, isLinked } from '../../src/learning/lesson.js';
import { siteKeys } from '../../src/redis/keys.js';
import { LESSONS_LEFT_FREE, LESSONS_MAX } from '../../src/redis/limits.js';
import { makeLessonJournal } from '../../src/redis/lesson-store.js';
import type { Site } from '../../src/sites/ports.js';
import { foldLessons } from '../../src/verdicts/fold-lessons.js';
import { temporaryFolders } from '../support/folders.js';
import { testRedis, testRedisUrl } from '../support/redis.js';
import { submitAndWait, testService } from '../support/service.js';

const redis = testRedis();
const aFolder = temporaryFolders();
/** A general model without an opinion: what becomes of a comment is what the site taught. */
const modelDir = join(tmpdir(), `candor-test-import-${process.pid}`);
const weightless = { bits: 10, seed: 1, prior: 0, scale: 0, weights: new Int8Array(2 ** 10) };
const origin = { name: 'blank', seed: 1, hyperparameters: {}, data: [], measures: {}, licences: '' };
writeModel(modelDir, weightless, origin, () => '');
afterAll(() => rmSync(modelDir, { recursive: true }));
const service = testService({ model: loadModel(modelDir) });

const aFile = (content: string | Buffer, name = 'history.csv'): string => {
  const path = join(aFolder(), name);
  writeFileSync(path, content);
  return path;
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
}

const candorImport = async (args: readonly string[], masterKey = service.masterKey): Promise<Ran> => {
  const keyFile = join(aFolder(), 'master.key');
  writeFileSync(keyFile, masterKey, { mode: 0o600 });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const env = { REDIS_URL: testRedisUrl(), CANDOR_MASTER_KEY_FILE: keyFile, CANDOR_MODEL: modelDir };
  const code = await run([...args], { stdin: new PassThrough(), stdout, stderr, env });
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  const out = text(stdout);
  return { code, out, err: text(stderr), json: () => JSON.parse(out) as Record<string, unknown> };
};

/** A gazette whose readers debate trams, and whose robots praise a raffle that no general model has heard of. */
const HONEST = 'The tram stop at the old mill should stay where it is';
const RAFFLE = 'Our marmot raffle opens tonight, bring the marmot voucher';

const rowsFrom = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => {
    const at = from + i;
    const [text, label] = at % 2 === 0 ? [`${HONEST}, says no. ${at}`, 'ham'] : [`${RAFFLE} no. ${at}`, 'spam'];
    return `"${text}",${label},Reader ${at},reader${at}@example.com,2024-01-01 10:${String(at % 60).padStart(2, '0')}:00`;
  }).join('\n');

const HEADER = 'text,label,author,email,date\n';
const aHistory = (rows = 60): string => aFile(`${HEADER}${rowsFrom(0, rows)}\n`);

const scoreOf = async (site: Site, content: string): Promise<number> => {
  const { id } = await submitAndWait(service, site, { content });
  const view = await service.api().services.find(site.id, id);
  if (view?.kind !== 'comment') throw new Error('the comment is gone');
  if (typeof view.verdict?.score !== 'number') throw new Error('it has no score');
  return view.verdict.score;
};

const everythingOf = async (site: SiteId): Promise<string> => {
  const dumps = await Promise.all((await redis.keys(`${siteKeys(site).prefix}*`)).map((key) => redis.dumpBuffer(key)));
  return dumps.map((dump) => dump.toString('latin1')).join('');
};

const csvFor = (site: SiteId, file: string, ...more: readonly string[]): readonly string[] => [
  '--format',
  'csv',
  '--site',
  site,
  file,
  ...more,
];

describe('candor import', () => {
  it('teaches a site its own history: the next comment is judged by it', async () => {
    const { site } = await service.aSite();
    const before = [await scoreOf(site, `${RAFFLE} again`), await scoreOf(site, `${HONEST}, I think`)] as const;
    const ran = await candorImport(csvFor(site.id, aHistory()));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('30 honest comments, 30 spam');
    expect(ran.out).toContain('from 2024-01-01 to 2024-01-01');
    expect(ran.out).toContain(`60 comments taught to site ${site.id}`);
    expect(await scoreOf(site, `${RAFFLE} once more`)).toBeGreaterThan(Math.max(0.8, before[0]));
    expect(await scoreOf(site, `${HONEST}, I believe`)).toBeLessThan(Math.min(0.2, before[1] + 0.01));
    const { learner } = await service.api().services.trust(site.id);
    expect(learner).toMatchObject({ decisions: 60, counts: { moderator: { spam: 30, ham: 30 } } });
  });

  it('says how it would have done on the newest tenth, and that so few comments say little', async () => {
    const { site } = await service.aSite();
    const { out } = await candorImport(csvFor(site.id, aHistory()));
    expect(out).toContain('taught the 54 older ones, the filter judged the newest tenth of each kind (6)');
    expect(out).toContain('0 of 3');
    expect(out).toContain('too few to give a rate');
    expect(out).toContain('of few comments');
  });

  it('stores hashed features alone: no text, no name, no address, and no link to a comment', async () => {
    const { site } = await service.aSite();
    await candorImport(csvFor(site.id, aHistory()));
    const stored = await everythingOf(site.id);
    for (const word of ['marmot', 'tram', 'Reader', 'reader1@example.com']) expect(stored).not.toContain(word);
    const journal = makeLessonJournal(redis);
    const head = await journal.head(site.id);
    const lessons = await journal.read(site.id, head, 0);
    if (lessons === 'changed') throw new Error('nothing else writes here');
    expect(lessons.some(({ bytes }) => isLinked(bytes))).toBe(false);
    expect(lessons.map(({ bytes }) => decodeLesson(bytes).label).slice(0, 3)).toEqual(['ham', 'spam', 'ham']);
    expect(await foldLessons(journal, site.id, 1)).toBe(60);
  });

  it('with --dry-run does all but store', async () => {
    const { site } = await service.aSite();
    const before = await everythingOf(site.id);
    const ran = await candorImport(csvFor(site.id, aHistory(), '--dry-run', '--json'));
    expect(ran.out).toMatch(/^\{[^\n]*\}\n$/);
    expect(ran.json()).toMatchObject({
      dry_run: true,
      found: { ham: 30, spam: 30 },
      known: 0,
      taught: 0,
      estimate: { taught: 54, judged: 6, enough: false },
    });
    expect(await everythingOf(site.id)).toBe(before);
    const { out } = await candorImport(csvFor(site.id, aHistory(), '--dry-run'));
    expect(out).toContain('dry run: nothing was stored');
  });

  it('teaches nothing twice: the same file again says so, a longer one adds what is new', async () => {
    const { site } = await service.aSite();
    await candorImport(csvFor(site.id, aHistory(60)));
    const again = await candorImport(csvFor(site.id, aHistory(60)));
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining('all of them were imported before') as unknown,
    });
    const longer = await candorImport(csvFor(site.id, aHistory(70), '--json'));
    expect(longer.json()).toMatchObject({ known: 60, taught: 10 });
    expect((await service.api().services.trust(site.id)).learner.decisions).toBe(70);
  });

  it('teaches a comment twice that one file holds twice, and knows both again', async () => {
    const { site } = await service.aSite();
    const file = aFile('text,label\nThank you!,ham\nThank you!,ham\nBuy!,spam\n');
    expect((await candorImport(csvFor(site.id, file, '--json'))).json()).toMatchObject({ taught: 3 });
    expect((await candorImport(csvFor(site.id, file, '--json'))).json()).toMatchObject({ known: 3, taught: 0 });
  });

  it('shows examples without what a terminal would obey', async () => {
    const { site } = await service.aSite();
    const file = aFile('text,label\n"\u001b[2Jwiped\u202e",spam\nfine,ham\n,ham\nodd,perhaps\n');
    const { out } = await candorImport(csvFor(site.id, file));
    expect(out).toContain('[2Jwiped\n');
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('not taught: 1 empty (first: line 4), 1 unknown label (first: line 5)');
    expect(out).toContain('no dates: the order of the file');
  });

  it('reads a WordPress export', async () => {
    const { site } = await service.aSite();
    const xml = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>T</title>
      <wp:comment><wp:comment_approved>1</wp:comment_approved><wp:comment_content><![CDATA[Good <b>tram</b>]]></wp:comment_content></wp:comment>
      <wp:comment><wp:comment_approved>spam</wp:comment_approved><wp:comment_content>Buy</wp:comment_content></wp:comment>
      <wp:comment><wp:comment_approved>1</wp:comment_approved><wp:comment_type>pingback</wp:comment_type></wp:comment>
      </item></channel></rss>`;
    const ran = await candorImport(['--format', 'wxr', '--site', site.id, aFile(xml, 'blog.xml'), '--json']);
    expect(ran.json()).toMatchObject({
      found: { ham: 1, spam: 1 },
      skipped: { pingback: { count: 1, first_line: 4 } },
      examples: { ham: [{ text: 'Good tram' }] },
      taught: 2,
    });
  });

  it.each([
    [[], 'usage'],
    [['a', 'b'], 'usage'],
    [['--format', 'doc', 'a'], '--format'],
    [['--format', 'csv', 'a'], '--site'],
    [['--format', 'csv', '--site', 'x', 'a'], '--site'],
    [['--fly', 'a'], '--fly'],
  ])('says in one line what is wrong with %j', async (args, word) => {
    const { code, out, err } = await candorImport(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^candor import: [^\n]+\n$/);
    expect(err).toContain(word);
  });

  it('names what is at fault: site, file, line', async () => {
    const { site } = await service.aSite();
    const fault = async (...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await candorImport(args);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^candor import: [^\n]+\n$/);
      return err;
    };
    expect(await fault(...csvFor(newSiteId(randomBytes), aHistory()))).toContain('there is no site');
    expect(await fault(...csvFor(site.id, '/nonexistent.csv'))).toContain('there is no such file');
    expect(await fault(...csvFor(site.id, aFolder()))).toContain('cannot be read (EISDIR)');
    expect(await fault(...csvFor(site.id, aFile('text,label\n"a,ham')))).toContain('line 2: a quote is opened');
    expect(await fault(...csvFor(site.id, aFile('text,label\na,perhaps\nb,spam')))).toContain(
      '0 honest comments and 1 spam (beside 1 unknown label, the first at line 2)',
    );
    expect(await redis.exists(siteKeys(site.id).learner)).toBe(0);
  });

  it('leaves room for the decisions to come, and says that it stopped', async () => {
    const { site } = await service.aSite();
    const taken = Object.fromEntries(
      Array.from({ length: LESSONS_MAX - LESSONS_LEFT_FREE - 10 }, (_, at) => [`x${at}`, '']),
    );
    await redis.hset(siteKeys(site.id).lessons, taken);
    expect((await candorImport(csvFor(site.id, aHistory(), '--json'))).json()).toMatchObject({
      taught: 10,
      full: true,
    });
    expect((await candorImport(csvFor(site.id, aHistory()))).out).toContain('as many decisions as it can');
  });

  it('refuses another master key: its lessons would be noise', async () => {
    const { site } = await service.aSite();
    const ran = await candorImport(csvFor(site.id, aHistory()), randomBytes(32));
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('master key') as unknown });
  });
});

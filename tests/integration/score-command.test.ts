import { beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/score.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { loadModel } from '../../src/files/model-files.js';
import { shippedModelDir } from '../../src/files/shipped-model.js';
import { score } from '../../src/scoring/score.js';
import { aComment } from '../unit/scoring/a-comment.js';
import { commandEnv } from '../support/command-env.js';
import { temporaryFolders } from '../support/folders.js';
import { testRedis } from '../support/redis.js';
import { submitAndWait, testService } from '../support/service.js';
import { runCommand } from './terminal.js';

interface Answer {
  readonly score?: number;
  readonly verdict?: string;
  readonly reasons?: ReadonlyArray<{ readonly signal: string; readonly weight: number; readonly text: string }>;
  readonly error?: string;
}
const answersOf = (stdout: string): readonly Answer[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);

describe('candor score', () => {
  it('gives each line the verdict that the scoring function gives', async () => {
    const content = 'Visit http://a.com and http://b.com for cheap replica watches';
    const line = JSON.stringify({ text: content, author: 'Bob', article: { title: 'x' }, lang: 'en', other: [1] });
    const { exitCode, stdout, stderr } = await runCommand(run, [], `${line}\n`);
    const verdict = score(
      aComment({ content }),
      { repeats: 'unavailable' },
      loadModel(shippedModelDir()),
      DEFAULT_POLICY,
    );
    const [answer] = answersOf(stdout);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(answer?.score).toBe(verdict.score);
    expect(answer?.verdict).toBe(verdict.kind);
    expect(answer?.reasons?.map(({ signal, weight }) => ({ signal, weight }))).toEqual(
      verdict.contributions.map(({ signal, weight }) => ({ signal, weight })),
    );
    for (const { text } of answer?.reasons ?? []) expect(text).toMatch(/^\S.*\.$/);
  });

  it.each(['jo@mailinator.com', 'mailinator.com'])('looks at the address %s', async (email) => {
    const { stdout } = await runCommand(run, [], `${JSON.stringify({ text: 'Well said.', email })}\n`);
    const [answer] = answersOf(stdout);
    expect(answer?.reasons?.map(({ signal }) => signal)).toContain('disposable-email');
    expect(stdout).not.toContain('mailinator');
  });

  it('answers line by line in order, with an error on the line of each fault, and says so at the end', async () => {
    const lines = [
      '{"text":"one"}',
      'nonsense',
      '',
      '{"txt":"x"}',
      '[]',
      '{"text":7}',
      '{"text":"x","email":["a@b.example"]}',
      '{"text":"x","article":7}',
      `{"text":"${'x'.repeat(16_385)}"}`,
      '{"text":"last"}',
    ];
    const { exitCode, stdout, stderr } = await runCommand(run, [], lines.join('\n'));
    expect(answersOf(stdout).map(({ error, verdict }) => error ?? verdict)).toEqual([
      'ham',
      'not a JSON object',
      'not a JSON object',
      'no "text"',
      'not a JSON object',
      '"text" must be a string',
      '"email" must be a string',
      '"article" must be a string, or an object with "url" and "title"',
      '"text" is longer than 16384 code points',
      'ham',
    ]);
    expect(stderr).toBe('candor score: 8 lines could not be scored\n');
    expect(exitCode).toBe(1);
  });

  it('keeps the count for 2,000 lines to a slow reader, however the input is cut', async () => {
    const line = Buffer.from(`${JSON.stringify({ text: 'ünïcödé \u2028 text' })}\r\n`);
    const input = Buffer.concat(Array.from({ length: 2_000 }, () => line));
    const pieces = Array.from({ length: Math.ceil(input.length / 777) }, (_, at) =>
      input.subarray(at * 777, (at + 1) * 777),
    );
    const { exitCode, stdout } = await runCommand(run, [], pieces);
    const answers = answersOf(stdout);
    expect(exitCode).toBe(0);
    expect(answers).toHaveLength(2_000);
    expect(new Set(answers.map(({ score: each }) => each)).size).toBe(1);
  });

  it('answers nothing to nothing', async () => {
    expect(await runCommand(run, [], '')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it.each([
    [['--site', 's'], 2, 'candor score: --site takes the ten characters that `candor site list` shows\n'],
    [['--modle', 'x'], 2, /^candor score: Unknown option '--modle'\n$/],
    [['file.jsonl'], 2, 'candor score: takes no arguments; comments come on standard input\n'],
    [['--model', '/nowhere'], 1, 'candor score: /nowhere/manifest.json: there is no such file\n'],
  ] as const)('%j is refused in one line', async (args, exitCode, message) => {
    const outcome = await runCommand(run, args, '{"text":"x"}\n');
    expect(outcome).toMatchObject({ exitCode, stdout: '' });
    if (typeof message === 'string') expect(outcome.stderr).toBe(message);
    else expect(outcome.stderr).toMatch(message);
  });
});

describe('candor score --site', () => {
  testRedis();
  const service = testService();
  const aFolder = temporaryFolders();
  let env: Record<string, string> = {};
  beforeAll(() => {
    env = commandEnv(service, aFolder());
  });
  const TEXT = 'Madame Zora lays the cards by the fountain at dusk, ask for her';
  const scored = (...args: string[]): ReturnType<typeof runCommand> =>
    runCommand(run, args, `${JSON.stringify({ text: TEXT })}\n`, env);

  it('judges by the site’s own policy and by what it taught, as the service does', async () => {
    const { site } = await service.aSite();
    const { services } = service.api();
    for (const [content, label] of [
      [TEXT, 'spam'],
      ['Madame Orla lays the cards by the old mill at noon, ask for her', 'spam'],
      ['The bridge has been closed since May and nobody says why', 'ham'],
      ['My street has been dark for weeks, the council does nothing', 'ham'],
    ] as const) {
      const { id } = await submitAndWait(service, site, { content });
      await services.giveFeedback({ site: site.id, id, by: 'm_ann' }, { label, source: 'moderator', teach: true });
    }
    const thresholds = { flag: 0.2, spam: 0.97 };
    await services.sites.setPolicy(site.id, { ...site.policy, thresholds, version: 'policy-2' }, site.policy.version);
    const { exitCode, stdout, stderr } = await scored('--site', site.id);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [answer] = answersOf(stdout);
    const weights = new Map(answer?.reasons?.map(({ signal, weight }) => [signal, weight]));
    expect(weights.get('learned')).toBeGreaterThan(0.5);
    expect(answer?.verdict).toBe((answer?.score ?? 0) >= 0.97 ? 'spam' : 'flagged');
    const { id } = await submitAndWait(service, site, { content: TEXT });
    const view = await services.find(site.id, id);
    const served = view?.kind === 'comment' ? (view.verdict?.contributions ?? []) : [];
    for (const { signal, weight } of served.filter((part) => part.signal !== 'repeats'))
      expect([signal, weights.get(signal)]).toEqual([signal, weight]);
    expect(answersOf((await scored()).stdout)[0]?.score).not.toBe(answer?.score);
  });

  it('says in one line that there is no such site', async () => {
    expect(await scored('--site', 'aaaaaaaaaa')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'candor score: there is no site aaaaaaaaaa\n',
    });
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { Readable, Writable } from 'node:stream';

import { run } from '../../src/cli/moderator.js';
import { testPages } from '../support/browser-service.js';
import { testRedis, testRedisUrl } from '../support/redis.js';
import { testService } from '../support/service.js';

testRedis();
const service = testService({ withWorker: false });
const pages = testPages(service);

/** Runs `candor moderator` and gives back what it printed. */
const moderator = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const printed = { out: '', err: '' };
  const into = (stream: 'out' | 'err'): Writable =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        printed[stream] += chunk.toString('utf8');
        done();
      },
    });
  const env = { REDIS_URL: testRedisUrl(), CANDOR_PUBLIC_URL: pages.url(), CANDOR_ALLOW_INSECURE_REDIS: 'on' };
  const code = await run(args, { stdin: Readable.from([]), stdout: into('out'), stderr: into('err'), env });
  return { code, ...printed };
};

describe('candor moderator', () => {
  let site = '';
  beforeAll(async () => {
    site = (await service.aSite()).site.id;
  });

  it('prints a link that leads to the sign-in page, as one line of JSON where asked', async () => {
    const { code, out } = await moderator('link', '--site', site, '--name', 'Ann Peters', '--json');
    expect([code, out.split('\n').length]).toEqual([0, 2]);
    const { url } = JSON.parse(out) as { readonly url: string };
    expect(url.startsWith(`${pages.url()}/desk/sign-in/`)).toBe(true);
    const answer = await fetch(url);
    expect(await answer.text()).toContain('This link signs you in once');
    const secret = url.split('/').at(-1) ?? '';
    expect(await pages.sessions().resume((await pages.sessions().signIn(secret)) ?? '')).toMatchObject({
      name: 'Ann Peters',
    });
  });

  it('lists who may sign in, and takes that back', async () => {
    await moderator('link', '--site', site, '--name', 'Ben');
    expect((await moderator('list', '--site', site)).out).toContain('Ben');
    expect((await moderator('remove', '--site', site, '--name', 'Ben')).code).toBe(0);
    expect((await moderator('list', '--site', site)).out).not.toContain('Ben');
    expect((await moderator('remove', '--site', site, '--name', 'Ben')).code).toBe(1);
  });

  it.each([
    [2, 'usage: candor moderator', []],
    [2, 'usage: candor moderator', ['promote', '--site', '0123456789']],
    [2, '--site is needed', ['link', '--name', 'Ann']],
    [1, 'there is no such site', ['link', '--site', '0123456789', '--name', 'Ann']],
  ])('ends with %i and says “%s” in one line', async (code, words, args) => {
    const result = await moderator(...args);
    expect(result).toMatchObject({ code, out: '' });
    expect(result.err).toContain(words);
    expect(result.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

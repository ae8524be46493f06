import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Author, Blog, CheckResult, Client, Comment } from '@cedx/akismet';
import akismet from 'akismet';
import akismetApi from 'akismet-api';
import { execFile } from 'node:child_process';
import dns from 'node:dns';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { akismetFace, SPAM_AUTHOR, WRONG_KEY } from '../support/akismet.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3) });
const face = akismetFace(service);
const run = promisify(execFile);

/** What most clients cannot do without: a name whose every subdomain leads to the service, since they ask KEY.host. */
const HOST = 'candor.test';
const lookUp = dns.lookup;
beforeAll(() => {
  const lookUpHere = (name: string, ...rest: readonly unknown[]): void => {
    const isOurs = name === HOST || name.endsWith(`.${HOST}`);
    Reflect.apply(lookUp, dns, [isOurs ? '127.0.0.1' : name, ...rest]);
  };
  Object.assign(dns, { lookup: lookUpHere });
});
afterAll(() => {
  Object.assign(dns, { lookup: lookUp });
});

interface Asked {
  readonly author: string;
  readonly text: string;
}

/** The same of each library. */
interface Library {
  readonly verify: () => Promise<boolean>;
  readonly isSpam: (asked: Asked) => Promise<boolean>;
  readonly reportSpam: (asked: Asked) => Promise<unknown>;
  readonly reportHam: (asked: Asked) => Promise<unknown>;
}

const IP = '192.0.2.17';
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64)';

const akismetApi6 = (key: string, blog: string): Library => {
  const client = new akismetApi.AkismetClient({ key, blog, host: `${HOST}:${face.http.port()}`, protocol: 'http' });
  const comment = ({ author, text }: Asked) => ({ ip: IP, useragent: AGENT, name: author, content: text });
  return {
    verify: () => client.verifyKey(),
    isSpam: (asked) => client.checkSpam(comment(asked)),
    reportSpam: (asked) => client.submitSpam(comment(asked)),
    reportHam: (asked) => client.submitHam(comment(asked)),
  };
};

const cedx16 = (key: string, blog: string): Library => {
  const client = new Client(key, new Blog({ url: blog }), { baseUrl: `http://127.0.0.1:${face.http.port()}` });
  const comment = ({ author, text }: Asked): Comment =>
    new Comment({ content: text, author: new Author({ name: author, ipAddress: IP, userAgent: AGENT }) });
  return {
    verify: () => client.verifyKey(),
    isSpam: async (asked) => (await client.checkComment(comment(asked))) !== CheckResult.ham,
    reportSpam: (asked) => client.submitSpam(comment(asked)),
    reportHam: (asked) => client.submitHam(comment(asked)),
  };
};

const akismet2 = (key: string, blog: string): Library => {
  const client = akismet.client({ apiKey: key, blog, host: HOST, port: face.http.port() });
  const comment = ({ author, text }: Asked) => ({
    user_ip: IP,
    user_agent: AGENT,
    comment_author: author,
    comment_content: text,
  });
  const promised = <Value>(call: (done: (error: unknown, value?: Value) => void) => void): Promise<Value> =>
    new Promise((resolve, reject) => {
      call((error, value) => {
        if (error === null) resolve(value as Value);
        else reject(error instanceof Error ? error : new Error('the library says so'));
      });
    });
  return {
    verify: () => promised((done) => client.verifyKey(done)),
    isSpam: (asked) => promised((done) => client.checkComment(comment(asked), done)),
    reportSpam: (asked) => promised((done) => client.submitSpam(comment(asked), done)),
    reportHam: (asked) => promised((done) => client.submitHam(comment(asked), done)),
  };
};

const HONEST = { author: 'Jo Example', text: 'When do the works on the tram line begin?' };
const GUARANTEED = { author: SPAM_AUTHOR, text: 'When do the works on the tram line begin?' };

describe.each([
  ['akismet-api, with its host, port and protocol set and a name for KEY.host', akismetApi6],
  ['@cedx/akismet, with its base URL set and nothing else', cedx16],
  ['akismet, with its host and port set and a name for KEY.host', akismet2],
])('%s', (_, libraryWith) => {
  it('finds a live key valid, and no other', async () => {
    const { key, site } = await face.aSite();
    expect(await libraryWith(key, site.url).verify()).toBe(true);
    expect(await libraryWith(WRONG_KEY, site.url).verify()).toBe(false);
  });

  it('tells an honest comment from the spam that is so by agreement', async () => {
    const { key, site } = await face.aSite();
    const library = libraryWith(key, site.url);
    expect(await library.isSpam(HONEST)).toBe(false);
    expect(await library.isSpam(GUARANTEED)).toBe(true);
    const { items } = await service.api().services.list(site.id, { limit: 10 });
    expect(items.map(({ comment }) => [comment.author.name, comment.content])).toEqual([
      [GUARANTEED.author, GUARANTEED.text],
      [HONEST.author, HONEST.text],
    ]);
  });

  it('reports both mistakes about the comment that was checked, and is thanked', async () => {
    const { key, site } = await face.aSite();
    const library = libraryWith(key, site.url);
    await library.isSpam(HONEST);
    const story = async (): Promise<string> => {
      const [view] = (await service.api().services.list(site.id, { limit: 1 })).items;
      return JSON.stringify([view?.doubt, view?.status, view?.story.map(({ event }) => event.k)]);
    };
    const before = await story();
    await library.reportSpam(HONEST);
    const reported = await story();
    expect(reported).not.toBe(before);
    await library.reportHam(HONEST);
    expect(await story()).not.toBe(reported);
  });

  it('stores nothing under a wrong key', async () => {
    const { site } = await face.aSite();
    await libraryWith(WRONG_KEY, site.url)
      .isSpam(HONEST)
      .catch(() => undefined);
    expect((await service.api().services.list(site.id, { limit: 1 })).items).toEqual([]);
  });
});

describe('a wrong key', () => {
  it.each([
    ['akismet-api', akismetApi6],
    ['@cedx/akismet', cedx16],
  ])('is no verdict to %s, which throws', async (_, libraryWith) => {
    const { site } = await face.aSite();
    await expect(libraryWith(WRONG_KEY, site.url).isSpam(GUARANTEED)).rejects.toThrow(/key/i);
  });

  it('lets everything pass with akismet, which knows no third answer', async () => {
    const { site } = await face.aSite();
    expect(await akismet2(WRONG_KEY, site.url).isSpam(GUARANTEED)).toBe(false);
  });
});

describe('redirect-fetch.cjs', () => {
  const ROOT = join(import.meta.dirname, '..', '..');
  const SHIM = join(ROOT, 'integrations', 'recipes', 'redirect-fetch.cjs');
  const ASK = join(ROOT, 'tests', 'clients', 'ask-by-fetch.mjs');

  it('brings a program here that asks Akismet by fetch and has no setting for its address', async () => {
    const { key, site } = await face.aSite();
    const env = { PATH: process.env['PATH'], CANDOR_URL: `http://127.0.0.1:${face.http.port()}/` };
    const { stdout } = await run(process.execPath, ['--require', SHIM, ASK, key, site.url, SPAM_AUTHOR], { env });
    const reported = 'Thanks for making the web a better place.';
    expect(JSON.parse(stdout)).toEqual({ verified: true, honest: false, guaranteed: true, reported });
  });

  it('says what it needs when it is not told where Candor is', async () => {
    const starting = run(process.execPath, ['--require', SHIM, '-e', ''], { env: { PATH: process.env['PATH'] } });
    await expect(starting).rejects.toThrow('CANDOR_URL is needed');
  });
});

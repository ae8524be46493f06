import { beforeAll, describe, expect, it } from '@jest/globals';
import { testPages } from '../support/browser-service.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { testService } from '../support/service.js';
import { aWordModel } from '../support/word-model.js';

testRedis();
/** Takes a Finnish word for spam, and has learned English alone. */
const misled = {
  ...aWordModel({ kaupunki: 127, miksi: 127, asukkailta: 127, mutta: 127 }),
  languages: new Set(['en']),
};
const service = testService({ model: misled });
const http = httpService(() => service.api().services);
const pages = testPages(service);

const FINNISH = 'En ymmärrä, miksi kaupunki ei kysynyt tästä asukkailta, mutta niin se on.';

describe('a comment in a language the filter has not learned', () => {
  let key = '';
  let cookie = '';
  let comment: Record<string, unknown> = {};
  let place = '';
  beforeAll(async () => {
    const made = await service.aSite();
    key = made.apiKey;
    const session = await pages.sessions().signIn((await pages.sessions().invite(made.site.id, 'Ann')).link);
    cookie = `__Host-candor=${session ?? ''}`;
    const sent = { key, headers: { prefer: 'wait=10' }, body: { content: FINNISH } };
    place = (await http.ask('POST', '/v1/comments', sent)).headers.location ?? '';
    comment = (await http.ask('GET', place, { key })).json();
  });

  const seen = async (path: string, language = 'en'): Promise<string> =>
    (await (await fetch(pages.url(path), { headers: { cookie, 'accept-language': language } })).text())
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  it('is held in place of being rejected, and the API says why', () => {
    expect(comment).toMatchObject({ status: 'flagged', abstained: 'language' });
    expect(comment['score']).toBeGreaterThan(0.9);
  });

  it('the API says of another that it did not abstain', async () => {
    const sent = { key, headers: { prefer: 'wait=10' }, body: { content: 'The tram stops at the school.' } };
    expect((await http.ask('POST', '/v1/comments', sent)).json()).toMatchObject({ status: 'ham', abstained: null });
  });

  it('its author reads why, in English, German and French', async () => {
    const { receipt } = comment['links'] as { receipt: string };
    const path = new URL(receipt).pathname;
    expect(await seen(path)).toContain('too little of the language it is written in');
    expect(await seen(path, 'de')).toContain('von der Sprache, in der er geschrieben ist, zu wenig gelernt');
    expect(await seen(path, 'fr')).toContain('connaît trop peu la langue');
  });

  it('a moderator reads why at the desk', async () =>
    expect(await seen(`/desk/c/${String(comment['id'])}`)).toContain('has not learned the language it is in'));
});

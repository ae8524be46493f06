import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { WEBHOOK_EVENTS } from '../../src/domain/webhook.js';
import { webhookMessage } from '../../src/http/api/webhook-answer.js';
import { httpService, type Answer } from '../support/http.js';
import { isVerified, webhookReceiver } from '../support/receiver.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';
import { waitFor } from '../support/wait-for.js';

testRedis();
const service = testService({ model: aModel(-2), callbackNetworks: ['127.0.0.0/8'] });
const http = httpService(() => service.api().services);
const receiver = webhookReceiver();

const ADMIN = { scopes: ['submit', 'admin', 'feedback', 'read'] } as const;
const anAdmin = async (): Promise<string> => (await service.aSite(ADMIN)).apiKey;
const add = (key: string, body: object): Promise<Answer> => http.ask('POST', '/v1/webhooks', { key, body });
const idOf = (answer: Answer): string => String(answer.json()['id']);
const list = async (key: string): Promise<unknown> => (await http.ask('GET', '/v1/webhooks', { key })).json()['items'];

const kindOf = (answer: Answer): string => String(answer.json()['type']).split('#')[1] ?? '';

describe('the webhooks of a site', () => {
  it('are added, listed without their secrets, and removed', async () => {
    const key = await anAdmin();
    const added = await add(key, { url: 'https://hooks.example/candor' });
    expect(added.status).toBe(201);
    const { secret, ...rest } = added.json();
    expect(secret).toMatch(/^whsec_/);
    expect(rest).toMatchObject({ events: [...WEBHOOK_EVENTS], disabled: null, last_told_at: null });
    expect(await list(key)).toEqual([rest]);
    const address = `/v1/webhooks/${idOf(added)}`;
    expect((await http.ask('DELETE', address, { key })).json()).toEqual({ removed: idOf(added) });
    expect(await list(key)).toEqual([]);
    expect((await http.ask('DELETE', address, { key })).status).toBe(404);
  });

  it('are no other site’s business', async () => {
    const [mine, theirs] = [await anAdmin(), await anAdmin()];
    const address = `/v1/webhooks/${idOf(await add(theirs, { url: 'https://hooks.example/' }))}`;
    expect((await http.ask('DELETE', address, { key: mine })).status).toBe(404);
    expect((await http.ask('POST', `${address}/secret`, { key: mine })).status).toBe(404);
    expect(await list(mine)).toEqual([]);
    expect(await list(theirs)).toHaveLength(1);
  });

  it('are told what the manual promises', async () => {
    const key = await anAdmin();
    const { secret } = (await add(key, { url: receiver.url('/promised') })).json();
    const body = { id: 'comment-4711', content: 'Where does the tram stop?' };
    const comment = await http.ask('POST', '/v1/comments', { key, body, headers: { prefer: 'wait=10' } });
    const id = idOf(comment);
    const spam = { label: 'spam', source: 'moderator' };
    await http.ask('POST', `/v1/comments/${id}/feedback`, { key, body: spam });
    const told = await waitFor('both messages', () => receiver.of(id).length === 2 && receiver.of(id));
    expect(told.every((one) => isVerified(String(secret), one))).toBe(true);

    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema(http.contract().document, 'openapi');
    for (const { message } of [...told, { message: webhookMessage.meta()?.['example'] }]) {
      const { type } = message as { type: string };
      const place = `openapi#/webhooks/${type}/post/requestBody/content/application~1json/schema`;
      const validate = ajv.compile({ $ref: place });
      expect([validate(message), validate.errors]).toEqual([true, null]);
    }
    expect(told.map(({ message }) => [message.type, message.data['status'], message.data['external_id']])).toEqual([
      ['verdict.created', 'ham', 'comment-4711'],
      ['verdict.revised', 'spam', 'comment-4711'],
    ]);
  });
});

describe('another secret', () => {
  it('is made beside the one before, but not a third', async () => {
    const key = await anAdmin();
    const added = await add(key, { url: 'https://hooks.example/' });
    const address = `/v1/webhooks/${idOf(added)}/secret`;
    const rotated = await http.ask('POST', address, { key });
    expect(rotated.json()).toMatchObject({ id: idOf(added), rotating_until: expect.any(String) });
    expect(rotated.json()['secret']).not.toBe(added.json()['secret']);
    const refused = await http.ask('POST', address, { key });
    expect([refused.status, kindOf(refused)]).toEqual([409, 'rotation-under-way']);
    const last = await http.ask('POST', `${address}?at_once=true`, { key });
    expect(last.json()['rotating_until']).toBeNull();
  });
});

describe('a webhook that is not taken', () => {
  it.each([
    ['no address', {}, '/url', 'is required'],
    ['an address that is none', { url: 'x' }, '/url', 'must be an address of at most 2048 characters'],
    ['a private address', { url: 'https://10.0.0.1/' }, '/url', 'must lead to a public address'],
    ['the link, where clouds keep keys', { url: 'https://169.254.169.254/' }, '/url', 'must lead to a public address'],
    ['an event that is none', { url: 'https://a.example/', events: ['x'] }, '/events/0', /^must be one of verdict/],
    ['no event', { url: 'https://a.example/', events: [] }, '/events', /^must/],
    ['a field that is none', { url: 'https://a.example/', secret: 'whsec_x' }, '', /./],
  ])('%s', async (_name, body, pointer, detail) => {
    const answer = await add(await anAdmin(), body);
    expect([answer.status, kindOf(answer)]).toEqual([422, 'validation-failed']);
    const [fault] = answer.json()['errors'] as ReadonlyArray<{ readonly pointer: string; readonly detail: string }>;
    if (pointer !== '') expect(fault?.pointer).toBe(pointer);
    expect(fault?.detail).toMatch(detail);
  });

  it('is the sixth', async () => {
    const key = await anAdmin();
    for (let i = 0; i < 5; i++) expect((await add(key, { url: 'https://hooks.example/' })).status).toBe(201);
    const answer = await add(key, { url: 'https://hooks.example/' });
    expect([answer.status, kindOf(answer)]).toEqual([409, 'too-many-webhooks']);
  });

  it.each(['x', 'wh_', `wh_${'A'.repeat(13)}`, '%00', '..%2f..'])('has no id like %s', async (id) => {
    expect((await http.ask('DELETE', `/v1/webhooks/${id}`, { key: await anAdmin() })).status).toBe(404);
  });

  it('has no place in a log', async () => {
    await add(await anAdmin(), { url: 'https://user:canary-7f3a@hooks.example/' });
    expect(http.logged.join('')).not.toContain('canary-7f3a');
  });
});

import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook as Verifier } from 'standardwebhooks';
import { newSecret, signedHeaders } from '../../../src/webhooks/sign.js';

const seconds = (): number => Math.floor(Date.now() / 1_000);
const aMessage = (facts: object = {}) => ({ id: 'msg_1', timestamp: seconds(), body: '{"a":1}', ...facts });

describe('the signature of a message', () => {
  it('is the one of the specification’s example', () => {
    const headers = signedHeaders(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1_614_265_330,
      body: '{"test": 2432232314}',
    });
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is taken by the reference library, whatever is in the body', () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        const secret = newSecret(randomBytes);
        const message = aMessage({ body });
        expect(() => new Verifier(secret).verify(body, { ...signedHeaders([secret], message) })).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('is made with each live secret, and a receiver may know either', () => {
    const secrets = [newSecret(randomBytes), newSecret(randomBytes)];
    const message = aMessage();
    const headers = { ...signedHeaders(secrets, message) };
    expect(headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/);
    for (const secret of secrets) expect(new Verifier(secret).verify(message.body, headers)).toEqual({ a: 1 });
    expect(() => new Verifier(newSecret(randomBytes)).verify(message.body, headers)).toThrow();
  });

  it.each([
    ['body', { body: '{"a":2}' }],
    ['id', { id: 'msg_2' }],
    ['time', { timestamp: seconds() - 1 }],
    ['age: six minutes', { timestamp: seconds() - 360 }],
  ])('does not hold for another %s', (_what, change) => {
    const secret = newSecret(randomBytes);
    const message = aMessage();
    const { 'webhook-signature': signature } = signedHeaders([secret], message);
    const altered = { ...message, ...change };
    const headers = {
      'webhook-id': altered.id,
      'webhook-timestamp': String(altered.timestamp),
      'webhook-signature': signature ?? '',
    };
    expect(() => new Verifier(secret).verify(altered.body, headers)).toThrow();
  });

  it('has a secret of 32 bytes', () => {
    expect(newSecret(randomBytes)).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});

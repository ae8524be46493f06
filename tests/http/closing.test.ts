import { describe, expect, it } from '@jest/globals';
import express from 'express';
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { closeServer, makeServer } from '../../src/http/make-server.js';

describe('a service that closes', () => {
  it('lets an answer under way come to its end, takes no more connections, and is then closed', async () => {
    const events = new EventEmitter();
    const asked = once(events, 'asked');
    const mayAnswer = once(events, 'may answer');
    const app = express().get('/', async (_req, res) => {
      events.emit('asked');
      await mayAnswer;
      res.end('the whole answer');
    });
    const server = makeServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const answer = fetch(address).then((response) => response.text());
    await asked;
    const closed = closeServer(server);
    await expect(fetch(address)).rejects.toThrow();
    events.emit('may answer');
    expect(await answer).toBe('the whole answer');
    await closed;
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import express, { Router, type Express } from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { closeServer, makeServer } from '../../src/http/make-server.js';
import { httpService } from '../support/http.js';
import { testRedis } from '../support/redis.js';
import { aModel, testService } from '../support/service.js';

testRedis();
const service = testService({ model: aModel(-3), withWorker: false });

const seenInside: Array<readonly [request: object, response: object, app: unknown]> = [];
const lastFace = Router().get('/last', (req, res) => {
  seenInside.push([Object.getPrototypeOf(req) as object, Object.getPrototypeOf(res) as object, req.app]);
  res.end();
});
/** True if V8 keeps the object's fields in places it knows, false if it has become a dictionary. */
const isFast = ((): ((object: object) => boolean) => {
  setFlagsFromString('--allow-natives-syntax');
  const asked = runInNewContext('(object) => %HasFastProperties(object)') as (object: object) => boolean;
  // The first call compiles it; the flag is needed no longer.
  asked({});
  setFlagsFromString('--no-allow-natives-syntax');
  return asked;
})();

const seenFast: boolean[] = [];
const shapeFace = Router().get('/shape', (req, res) => {
  seenFast.push(isFast(req), isFast(res));
  res.end();
});

const http = httpService(() => service.api().services, { faces: [Router(), lastFace, shapeFace] });

let server: Server | undefined;
afterEach(async () => {
  if (server !== undefined) await closeServer(server);
  server = undefined;
});

/** The prototypes of a request and its response as Node made them, before Express saw them. */
const bornIn = async (app: Express): Promise<readonly [object, object]> => {
  server = makeServer(app);
  const born = new Promise<readonly [object, object]>((resolve) => {
    server?.prependListener('request', (req, res) => {
      resolve([Object.getPrototypeOf(req) as object, Object.getPrototypeOf(res) as object]);
    });
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers: { connection: 'close' } });
  return born;
};

describe('a request', () => {
  it('is born with the prototypes that Express would give it', async () => {
    const app = express().use((_req, res) => void res.end());
    const [request, response] = await bornIn(app);
    expect(request).toBe(app.request);
    expect(response).toBe(app.response);
  });

  it('keeps them through every router of the service', async () => {
    await http.raw('GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    const [request, response, app] = seenInside[0] ?? [];
    expect(request).toBe(http.app().request);
    expect(response).toBe(http.app().response);
    expect(app).toBe(http.app());
  });

  it('and its answer keep their fields where V8 finds them fast', async () => {
    await http.raw('GET /shape HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(seenFast).toEqual([true, true]);
  });
});

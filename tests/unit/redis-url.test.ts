import { describe, expect, it } from '@jest/globals';

import { redisOptions } from '../../src/redis/url.js';

describe('the address of a Redis', () => {
  it.each([
    ['/run/candor/redis.sock', { path: '/run/candor/redis.sock', db: 0 }],
    ['/run/candor/redis.sock?db=3', { path: '/run/candor/redis.sock', db: 3 }],
    ['redis://localhost', { host: 'localhost', port: 6379, db: 0 }],
    ['redis://[::1]:7000/2', { host: '::1', port: 7000, db: 2 }],
    [
      'rediss://candor:p%40ss%2Fword@redis.example.org:6380/1',
      {
        host: 'redis.example.org',
        port: 6380,
        db: 1,
        tls: { servername: 'redis.example.org' },
        username: 'candor',
        password: 'p@ss/word',
      },
    ],
  ])('%s is understood', (url, options) => {
    expect(redisOptions(url)).toEqual(options);
  });

  it.each(['', 'redis:', 'redis://', 'localhost:6379', './redis.sock', '/', '/run/redis.sock?db=x', 'redis://h/x'])(
    '%j is refused',
    (url) => {
      expect(() => redisOptions(url)).toThrow('REDIS_URL is neither');
    },
  );
});

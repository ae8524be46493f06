import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CONNECT = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'src', 'redis', 'connect.js')).href;

/** In a process of its own: under jest, strings have other prototypes than those the client's classes extend. */
const PROBE = `
  const { connectForWorker } = await import(process.argv[1]);
  const isFast = () => %HasFastProperties(String.prototype);
  const whenLoaded = isFast();
  connectForWorker('redis://127.0.0.1:1', () => undefined).disconnect();
  const whenConnecting = isFast();
  class Another extends String {}
  process.stdout.write(JSON.stringify({ whenLoaded, whenConnecting, forGood: isFast() && new Another('x').at(0) === 'x' }));
`;

it('the client of Redis leaves the methods of strings slow to find, and connecting makes them quick for good', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--allow-natives-syntax', '--input-type=module', '-e', PROBE, CONNECT],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ whenLoaded: false, whenConnecting: true, forGood: true });
});

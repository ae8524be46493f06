import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commands, type Ended } from '../support/candor.js';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli');

const run = commands();
const candor = (...args: string[]): Promise<Ended> => run(args).ended;

/** Commands with flags of their own, and where these are told to parseFlags. */
const FLAGS_OF: ReadonlyArray<readonly [command: string, sources: readonly string[]]> = [
  ['start', ['start.ts']],
  ['site', ['site/action.ts']],
  ['moderator', ['moderator.ts']],
  ['import', ['import.ts']],
  ['retrain', ['retrain.ts']],
  ['score', ['score.ts']],
  ['train', ['train.ts']],
  ['card', ['card.ts']],
  ['generate', ['generate.ts']],
  [
    'evaluate',
    [
      'evaluate.ts',
      'evaluate/stream-order.ts',
      'evaluate/flag-values.ts',
      'evaluate/leave-out.ts',
      'evaluate/folds.ts',
      'evaluate/summary.ts',
    ],
  ],
];
const FLAG = /(?:^|[{,\s])'?([a-z][a-z-]*)'?: \{ type: '(?:string|boolean)'/gm;
const flagsIn = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => Array.from(readFileSync(join(CLI, file), 'utf8').matchAll(FLAG), ([, name = '']) => name));
const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

describe('candor COMMAND --help', () => {
  it.each(FLAGS_OF)('names the flags that %s takes, and no others', async (command, sources) => {
    const { code, stdout: out, stderr } = await candor(command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(out.startsWith(`candor ${command} `)).toBe(true);
    expect(sorted(Array.from(out.matchAll(/--([a-z][a-z-]*)/g), ([, name = '']) => name))).toEqual(
      sorted(flagsIn(sources)),
    );
  });

  it('is asked for after a subcommand as well, and by -h', async () => {
    expect(await candor('site', 'rules', 'S', '-h')).toEqual(await candor('site', '--help'));
  });

  it.each(['api', 'worker'])('of %s starts nothing', async (command) => {
    const { code, stdout } = await candor(command, '--help');
    expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: 0, first: `candor ${command}` });
  });

  it('is known for all that tell flags to parseFlags', () => {
    const told = readdirSync(CLI, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && flagsIn([file]).length > 0,
    );
    expect(sorted(told)).toEqual(sorted(FLAGS_OF.flatMap(([, sources]) => sources)));
  });
});

/** `candor start`: the whole service under one supervisor, until a signal ends it. */

import { ensureMasterKey } from '../config/master-key.js';
import { readConfig } from '../config.js';
import { parseFlags } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { forPerson, forScript, type StartFacts } from './start/announce.js';
import { lockDataDir } from './start/data-lock.js';
import { firstStart } from './start/first-start.js';
import { makeService, type Service } from './start/service.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Stopping {
  /** True from the first signal on. */
  readonly hasBegun: () => boolean;
  /** Resolves once a signal has asked for the end and the service has been stopped. */
  readonly done: Promise<void>;
}

/**
 * Stops `service` on a signal; a second one has it hurry. A terminal that is gone makes printing fail, which must not keep
 * the parts from being stopped.
 */
const stopOnSignal = (service: Service): Stopping => {
  let hasBegun = false;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const done = new Promise<void>((resolve, reject) => {
    const onSignal = (): void => {
      if (hasBegun) {
        service.hurry();
        return;
      }
      hasBegun = true;
      service.stop().then(resolve, reject);
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
  return { hasBegun: () => hasBegun, done };
};

/** Runs `service` until a signal, also one that comes while it starts; `announce` is told once everything is up. */
const runUntilSignal = async (service: Service, announce: (facts: StartFacts) => Promise<void>): Promise<void> => {
  const stopping = stopOnSignal(service);
  try {
    await Promise.race([service.start().then(announce), stopping.done]);
  } catch (error) {
    // A part that was asked to end while it started says that it did not come up.
    if (!stopping.hasBegun()) {
      await service.stop();
      throw error;
    }
  }
  await stopping.done;
};

const startService = async (args: readonly string[], io: CliIo): Promise<number> => {
  const { values, positionals } = parseFlags(args, { json: { type: 'boolean' } });
  if (positionals.length > 0) throw new CliFault('takes no arguments');
  process.title = 'candor-start';
  const config = readConfig(io.env);
  const lock = lockDataDir(config.dataDir);
  try {
    ensureMasterKey(config.masterKeyFile);
    const say = (line: string): void => void io.stderr.write(`candor: ${line}\n`);
    const service = makeService({ config, env: io.env, say, firstStart });
    await runUntilSignal(service, (facts) =>
      write(io.stdout, values.json === true ? forScript(facts) : forPerson(facts)),
    );
    return EXIT.ok;
  } finally {
    lock.release();
  }
};

/** Runs the command; 0 after an orderly end, 1 for what kept it from starting. Rejects with ConfigError. */
export const run = (args: readonly string[], io: CliIo): Promise<number> =>
  reportingFaults('start', io, () => startService(args, io));

/** `candor retrain`: takes the general model a step toward what moderators decided, if that makes it no worse; and back. */

import { parseSiteId, type SiteId } from '../domain/ids.js';
import { ModelFileError } from '../files/model-files.js';
import { WrongMasterKeyError } from '../redis/master-check.js';
import { isStoreFailure } from '../redis/store-failure.js';
import { parseFlags, parseSeed } from './flags.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { challenge, type ChallengeOrder } from './retrain/challenge.js';
import { listModels, rollBack, type Said } from './retrain/models.js';
import { challengeJson, challengeText } from './retrain/report.js';
import { onService, type Service } from './retrain/service.js';

const USAGE =
  'usage: candor retrain [--dry-run] [--without SITE...] [--seed N] [--json] | --list [--json] | --rollback [N | MODEL] [--json]';

const FLAGS = {
  'dry-run': { type: 'boolean' },
  without: { type: 'string', multiple: true },
  seed: { type: 'string' },
  list: { type: 'boolean' },
  rollback: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Asked =
  | { readonly what: 'challenge'; readonly order: ChallengeOrder }
  | { readonly what: 'list' }
  | { readonly what: 'rollback'; readonly to: string };

const siteOf = (word: string): SiteId => {
  const site = parseSiteId(word);
  if (site === undefined) throw new CliFault('--without takes the ten characters that `candor site list` shows');
  return site;
};

const askedOf = (args: readonly string[]): { readonly asked: Asked; readonly wantsJson: boolean } => {
  const { values, positionals } = parseFlags(args, FLAGS);
  const { list = false, rollback = false, json = false } = values;
  const isChallenge = !list && !rollback;
  const forChallenge = values['dry-run'] !== undefined || values.without !== undefined || values.seed !== undefined;
  const [word = '1', ...more] = positionals;
  const isClear = !(list && rollback) && (isChallenge || !forChallenge) && more.length === 0;
  if (!isClear || (positionals.length > 0 && !rollback)) throw new CliFault(USAGE);
  if (list) return { asked: { what: 'list' }, wantsJson: json };
  if (rollback) return { asked: { what: 'rollback', to: word }, wantsJson: json };
  const order = {
    without: new Set((values.without ?? []).map(siteOf)),
    isDryRun: values['dry-run'] === true,
    seed: parseSeed(values.seed),
  };
  return { asked: { what: 'challenge', order }, wantsJson: json };
};

const said = async (service: Service, asked: Asked, io: CliIo): Promise<Said> => {
  switch (asked.what) {
    case 'challenge': {
      const challenged = await challenge(service, asked.order, io);
      return {
        json: challengeJson(challenged, asked.order.isDryRun),
        text: challengeText(challenged).trimEnd(),
      };
    }
    case 'list':
      return listModels(service);
    case 'rollback':
      return rollBack(service, asked.to);
    default:
      return asked satisfies never;
  }
};

const isFault = (error: unknown): boolean =>
  error instanceof ModelFileError || error instanceof WrongMasterKeyError || isStoreFailure(error);

/**
 * Runs the command: 0 if it is done, a challenger that was refused and too few decisions included; 1 if the service or a
 * model is at fault, 2 for a fault in the flags.
 */
export const run = (args: string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'retrain',
    io,
    async () => {
      const { asked, wantsJson } = askedOf(args);
      const { json, text } = await onService(io, (service) => said(service, asked, io));
      await write(io.stdout, `${wantsJson ? JSON.stringify(json) : text}\n`);
      return EXIT.ok;
    },
    isFault,
  );

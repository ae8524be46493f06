/** `candor import`: teaches a site's filter what its own moderators decided before Candor came. */

import { readConfig, type Config } from '../config.js';
import { readMasterKey } from '../config/master-key.js';
import { parseSiteId, type SiteId } from '../domain/ids.js';
import { ModelFileError } from '../files/model-files.js';
import { HistoryFault, type HistoryRow } from '../learning/import/history-row.js';
import { chooseRows } from '../learning/import/newest-rows.js';
import { importHistory, type Imported } from '../moderation/import-history.js';
import { makeKeyring } from '../privacy/keyring.js';
import { makeImportStore } from '../redis/import-store.js';
import { checkMasterKey, WrongMasterKeyError } from '../redis/master-check.js';
import { purgeSite } from '../redis/purge-site.js';
import { makeSiteStore } from '../redis/site-store.js';
import { isStoreFailure } from '../redis/store-failure.js';
import { makeSiteExtractor } from '../scoring/site/site-features.js';
import { SITE_BITS } from '../scoring/site/site-model.js';
import { parseFlags } from './flags.js';
import { HISTORY_FORMATS, isHistoryFormat, readHistory, type HistoryFormat } from './import/read-history.js';
import { previewOf, previewText, type Preview } from './import/preview.js';
import { outcomeJson, outcomeText } from './import/outcome.js';
import { CliFault, EXIT, reportingFaults, write, type CliIo } from './io.js';
import { modelInForce } from './model-in-force.js';
import { progressOn } from './progress.js';
import { onRunningRedis } from './running-redis.js';

const USAGE = 'usage: candor import --format wxr|disqus|csv|jsonl --site SITE FILE [--dry-run] [--json]';

const FLAGS = {
  format: { type: 'string' },
  site: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

interface Asked {
  readonly format: HistoryFormat;
  readonly site: SiteId;
  readonly file: string;
  readonly isDryRun: boolean;
  readonly wantsJson: boolean;
}

const askedOf = (args: readonly string[]): Asked => {
  const { values, positionals } = parseFlags(args, FLAGS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CliFault(USAGE);
  const { format = '' } = values;
  if (!isHistoryFormat(format)) throw new CliFault(`--format is needed: ${HISTORY_FORMATS.join(', ')}`);
  const site = parseSiteId(values.site ?? '');
  if (site === undefined) throw new CliFault('--site is needed: the ten characters that `candor site list` shows');
  return { format, site, file, isDryRun: values['dry-run'] === true, wantsJson: values.json === true };
};

/** What the import does with the site of the running service. */
type TeachSite = (
  rows: readonly HistoryRow[],
  onProgress: (learned: number, taught: number) => void,
) => Promise<Imported>;

const onRunningService = async <Result>(
  config: Config,
  { site: id, isDryRun }: Asked,
  work: (teach: TeachSite) => Promise<Result>,
): Promise<Result> =>
  onRunningRedis(config, async (redis) => {
    const site = await makeSiteStore(redis, (gone) => purgeSite(redis, gone, Date.now)).get(id);
    if (site === undefined) throw new CliFault(`there is no site ${id}`, EXIT.failed);
    const keyring = makeKeyring(readMasterKey(config.masterKeyFile));
    // Under another key its features would be others, and the lessons noise.
    await checkMasterKey(redis, keyring);
    const deps = {
      store: makeImportStore(redis),
      keyring,
      model: await modelInForce(redis, config.modelDir),
      policy: site.policy,
      extract: makeSiteExtractor({ bits: SITE_BITS, seed: keyring.siteFeatures }),
    };
    return work((rows, onProgress) => importHistory(deps, id, rows, { isDryRun, onProgress }));
  });

const readFile = async ({ file, format }: Asked, io: CliIo): Promise<Awaited<ReturnType<typeof readHistory>>> => {
  const progress = progressOn(io.stderr);
  try {
    return await readHistory(file, format, (done, of) => progress.update(done, of, 'bytes read'));
  } finally {
    progress.stop();
  }
};

const teachRows = async (rows: readonly HistoryRow[], teach: TeachSite, io: CliIo): Promise<Imported> => {
  const progress = progressOn(io.stderr);
  let stored = 0;
  try {
    return await teach(rows, (learned, taught) => {
      stored = taught;
      progress.update(learned, rows.length, 'comments learned');
    });
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    const rest =
      stored === 0 ? 'nothing was stored' : `${stored} comments are stored; the same command goes on from there`;
    throw new CliFault(`Redis stopped answering: ${rest}`, EXIT.failed, error);
  } finally {
    progress.stop();
  }
};

const nothingToTeach = ({ file }: Asked, { found, skipped }: Preview): CliFault => {
  const reasons = skipped.map(({ why, count, line }) => `${count} ${why}, the first at line ${line}`);
  const beside = reasons.length === 0 ? '' : ` (beside ${reasons.join('; ')})`;
  return new CliFault(
    `${file}: ${found.ham} honest comments and ${found.spam} spam${beside}: a filter learns from both, taught one kind alone it would call everything that`,
    EXIT.failed,
  );
};

const isFault = (error: unknown): boolean => error instanceof ModelFileError || error instanceof WrongMasterKeyError;

/** Runs the command: 0 if it is done, 1 if the file, the site or the service is at fault, 2 for a fault in the flags. */
export const run = (args: string[], io: CliIo): Promise<number> =>
  reportingFaults(
    'import',
    io,
    async () => {
      const asked = askedOf(args);
      return onRunningService(readConfig(io.env), asked, async (teach) => {
        const history = await readFile(asked, io).catch((error: unknown) => {
          throw error instanceof HistoryFault
            ? new CliFault(`${asked.file}: ${error.message}`, EXIT.failed, error)
            : error;
        });
        const rows = chooseRows(history.newest);
        const preview = previewOf(asked.format, history, rows);
        if (rows.length === 0) throw nothingToTeach(asked, preview);
        if (!asked.wantsJson) await write(io.stdout, previewText(asked.file, preview));
        const imported = await teachRows(rows, teach, io);
        const text = asked.wantsJson ? outcomeJson(asked, preview, imported) : outcomeText(asked, imported);
        await write(io.stdout, text);
        return EXIT.ok;
      });
    },
    isFault,
  );

/** `candor site coral`: lets Coral's external moderation phase call a site, and shuts it out again. */

import { CORAL_TIMEOUT, type CoralSetup } from '../../sites/coral.js';
import type { KeptCoral, Site } from '../../sites/ports.js';
import { CliFault, EXIT } from '../io.js';
import { knownSite, siteOfFlags, type Action, type Flags, type Outcome, type Tools } from './action.js';

const USAGE =
  'usage: candor site coral SITE [--secret-file FILE | --secret-file -] [--coral-timeout MS] [--on-spam hold|reject] | coral SITE remove  [--json]';

/** Long enough not to be guessed; Coral makes up its own, which are longer. */
const SECRET = /^[\x21-\x7e]{16,512}$/;

const askedSecret = async ({ 'secret-file': file }: Flags, { readSecret }: Tools): Promise<string | undefined> => {
  if (file === undefined) return undefined;
  const secret = (await readSecret(file)).trim();
  if (!SECRET.test(secret))
    throw new CliFault('that is no signing secret: 16 to 512 characters on one line, as Coral shows it');
  return secret;
};

const askedTimeout = ({ 'coral-timeout': text }: Flags): number | undefined => {
  if (text === undefined) return undefined;
  const ms = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(ms >= CORAL_TIMEOUT.least && ms <= CORAL_TIMEOUT.most))
    throw new CliFault(`--coral-timeout takes whole milliseconds: ${CORAL_TIMEOUT.least} to ${CORAL_TIMEOUT.most}`);
  return ms;
};

const askedOnSpam = ({ 'on-spam': word }: Flags): CoralSetup['onSpam'] | undefined => {
  if (word === undefined || word === 'hold' || word === 'reject') return word;
  throw new CliFault('--on-spam takes hold or reject');
};

const shown = ({ publicUrl }: Tools, { id }: Site, kept: KeptCoral | undefined): Outcome => {
  if (kept === undefined)
    return { json: { site: id, coral: null }, text: 'Coral does not call this site: there is no signing secret.' };
  const { onSpam, timeoutMs } = kept;
  const url = `${publicUrl}/coral/${id}`;
  return {
    json: { site: id, coral: { url, on_spam: onSpam, timeout_ms: timeoutMs } },
    text: [
      `callback URL   ${url}`,
      `Coral waits    ${timeoutMs} ms`,
      `spam           ${onSpam === 'hold' ? 'withheld for a moderator' : 'rejected'}`,
    ].join('\n'),
  };
};

/** What is to be kept: what was asked for, and of the rest what was kept so far. */
const changed = async (flags: Flags, tools: Tools, { id }: Site, before?: KeptCoral): Promise<KeptCoral> => {
  const timeoutMs = askedTimeout(flags) ?? before?.timeoutMs ?? CORAL_TIMEOUT.default;
  const onSpam = askedOnSpam(flags) ?? before?.onSpam ?? 'hold';
  const secret = await askedSecret(flags, tools);
  if (secret !== undefined) return (await tools.sealCoral())(id, { secret, onSpam, timeoutMs });
  if (before === undefined)
    throw new CliFault(
      '--secret-file is needed first: the file with the signing secret that Coral shows, or - to read it',
    );
  return { sealedSecret: before.sealedSecret, onSpam, timeoutMs };
};

const isChange = (flags: Flags): boolean =>
  flags['secret-file'] !== undefined || flags['coral-timeout'] !== undefined || flags['on-spam'] !== undefined;

const run: Action['run'] = async (flags, tools, words) => {
  const [word, verb] = flags.site === undefined ? words : [flags.site, ...words];
  if (verb !== undefined && (verb !== 'remove' || isChange(flags))) throw new CliFault(USAGE);
  const site = await knownSite(tools, siteOfFlags(flags, word));
  if (verb === 'remove') {
    if (!(await tools.sites.removeCoral(site.id))) throw new CliFault('Coral does not call this site', EXIT.failed);
    return { json: { site: site.id, coral: null }, text: 'Coral is not let in any more. Remove the phase there, too.' };
  }
  const before = await tools.sites.coral(site.id);
  if (!isChange(flags)) return shown(tools, site, before);
  const kept = await changed(flags, tools, site, before);
  await tools.sites.setCoral(site.id, kept);
  return shown(tools, site, kept);
};

/** Shows how Coral calls the site, after it was changed as the flags say; or ends it. */
export const coralAction: Action = { run, words: 2 };

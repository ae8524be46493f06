/** `candor site webhook`: the addresses at which a site is told what becomes of its comments, and their secrets. */

import { parseWebhookId, type SiteId, type WebhookId } from '../../domain/ids.js';
import { Problem } from '../../domain/problem.js';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../domain/webhook.js';
import type { Endpoints, ShownWebhook, WithSecret } from '../../webhooks/endpoints.js';
import { CliFault, EXIT } from '../io.js';
import { knownSite, siteOfFlags, type Action, type Flags, type Outcome } from './action.js';

const USAGE =
  'usage: candor site webhook add SITE --url URL [--events EVENT,...] | list SITE | remove SITE WEBHOOK | rotate-secret SITE WEBHOOK [--at-once]  [--json]';

const SHOWN_ONCE = 'The secret is shown this once: keep it now.';

const isEvent = (word: string): word is WebhookEvent => (WEBHOOK_EVENTS as readonly string[]).includes(word);

const askedEvents = ({ events }: Flags): readonly WebhookEvent[] | undefined => {
  if (events === undefined) return undefined;
  const words = events.split(',').map((word) => word.trim());
  if (!words.every(isEvent)) throw new CliFault(`--events takes a list of ${WEBHOOK_EVENTS.join(', ')}`);
  return [...new Set(words.filter(isEvent))];
};

const webhookIn = (word: string | undefined): WebhookId => {
  const id = parseWebhookId(word ?? '');
  if (id === undefined) throw new CliFault('which webhook? Its id stands in `candor site webhook list SITE`: wh_...');
  return id;
};

/** The field of the API where the fault lies is the flag of the same name. */
const messageOf = ({ message, facts }: Problem): string => {
  const [fault] = facts.errors ?? [];
  return fault === undefined ? message : `--${fault.pointer.slice(1)} ${fault.detail}`;
};

/** A fault of the caller, as the command line says it. */
const orCliFault = async <Result>(webhook: WebhookId | undefined, work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.type === 'validation-failed') throw new CliFault(messageOf(error), EXIT.usage, error);
    const isUnknown = error.type === 'not-found' && webhook !== undefined;
    throw new CliFault(isUnknown ? `the site has no webhook ${webhook}` : error.message, EXIT.failed, error);
  }
};

const jsonOf = ({ id, url, events, createdAt, disabled, toldAt, failed, rotatingUntil }: ShownWebhook): object => ({
  id,
  url,
  events,
  created_at: createdAt,
  disabled: disabled ?? null,
  last_told_at: toldAt ?? null,
  last_failure: failed ?? null,
  rotating_until: rotatingUntil ?? null,
});

const WHY_DISABLED = { gone: 'its receiver answered 410', unreachable: 'its receiver took nothing for three days' };

const linesOf = ({ id, url, events, disabled, toldAt, failed, rotatingUntil }: ShownWebhook): readonly string[] => [
  `${id}  ${url}  ${events.join(',')}`,
  ...(disabled === undefined ? [] : [`  disabled ${disabled.at}: ${WHY_DISABLED[disabled.why]}`]),
  `  ${toldAt === undefined ? 'took nothing yet' : `took the last message ${toldAt}`}`,
  ...(failed === undefined ? [] : [`  failed last ${failed.at}: ${failed.why}`]),
  ...(rotatingUntil === undefined ? [] : [`  the secret before signs, too, until ${rotatingUntil}`]),
];

const withSecret = (site: SiteId, made: WithSecret): Outcome => ({
  json: { site, webhook: jsonOf(made), secret: made.secret },
  text: [
    `webhook  ${made.id}  ${made.url}  ${made.events.join(',')}`,
    `secret   ${made.secret}`,
    SHOWN_ONCE,
    ...(made.rotatingUntil === undefined ? [] : [`The one before signs beside it until ${made.rotatingUntil}.`]),
  ].join('\n'),
});

const add = async (webhooks: Endpoints, site: SiteId, flags: Flags): Promise<Outcome> => {
  const { url } = flags;
  if (url === undefined) throw new CliFault('--url is needed: where the site wants to be told');
  const events = askedEvents(flags);
  return withSecret(site, await orCliFault(undefined, webhooks.add(site, { url, events })));
};

const list = async (webhooks: Endpoints, site: SiteId): Promise<Outcome> => {
  const found = await webhooks.list(site);
  const text = found.length === 0 ? 'The site has no webhook.' : found.flatMap(linesOf).join('\n');
  return { json: { site, webhooks: found.map(jsonOf) }, text };
};

const remove = async (webhooks: Endpoints, site: SiteId, id: WebhookId): Promise<Outcome> => {
  await orCliFault(id, webhooks.remove(site, id));
  return { json: { site, removed: id }, text: `Webhook ${id} is removed: what was still to be sent to it is not.` };
};

const rotate = async (webhooks: Endpoints, site: SiteId, id: WebhookId, flags: Flags): Promise<Outcome> => {
  const options = { endOld: flags['at-once'] === true };
  return withSecret(site, await orCliFault(id, webhooks.rotateSecret(site, id, options)));
};

const VERBS = ['add', 'list', 'remove', 'rotate-secret'] as const;
/** Flags that mean something for each verb, beside --site and --json. */
const TAKES: Readonly<Record<(typeof VERBS)[number], ReadonlyArray<keyof Flags>>> = {
  add: ['url', 'events'],
  list: [],
  remove: [],
  'rotate-secret': ['at-once'],
};

const run: Action['run'] = async (flags, tools, words) => {
  const verb = VERBS.find((one) => one === words[0]);
  const [siteWord, idWord, ...rest] = flags.site === undefined ? words.slice(1) : [flags.site, ...words.slice(1)];
  const strange = (['url', 'events', 'at-once'] as const).some(
    (name) => flags[name] !== undefined && verb !== undefined && !TAKES[verb].includes(name),
  );
  const takesId = verb === 'remove' || verb === 'rotate-secret';
  if (verb === undefined || strange || rest.length > 0 || (idWord !== undefined && !takesId)) throw new CliFault(USAGE);
  const { id: site } = await knownSite(tools, siteOfFlags(flags, siteWord));
  const id = takesId ? webhookIn(idWord) : undefined;
  const webhooks = await tools.webhooks();
  if (verb === 'add') return add(webhooks, site, flags);
  if (id === undefined) return list(webhooks, site);
  return verb === 'remove' ? remove(webhooks, site, id) : rotate(webhooks, site, id, flags);
};

/** Adds, lists and removes the webhooks of a site, and makes another secret for one. */
export const webhookAction: Action = { run, words: 3 };

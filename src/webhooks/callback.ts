import type { Answer, Callback } from '../domain/callback.js';
import type { CommentId, RandomBytes, SiteId } from '../domain/ids.js';
import type { Status } from '../domain/verdict.js';
import { commentKey, type Keyring } from '../privacy/keyring.js';
import { open, seal } from '../privacy/seal.js';
import type { CallbackStore, Delivered, Post } from './ports.js';

const placeOfCallback = (id: CommentId): string => `${id}/callback`;

/** A callback is kept under the key of its comment, and goes with it. It holds a key of the site. */
export const sealCallback = (
  { keyring, random }: { readonly keyring: Keyring; readonly random: RandomBytes },
  { id, salt }: { readonly id: CommentId; readonly salt: Buffer },
  { url, guid, key }: Callback,
): Buffer => seal(commentKey(keyring, salt), placeOfCallback(id), JSON.stringify({ url, guid, key }), random);

/** True if a site registered at `registered` may be called at `url`: the same scheme, host and port, and no user name in it. */
export const mayCall = (registered: string, url: string): boolean => {
  if (!URL.canParse(url) || !URL.canParse(registered)) return false;
  const { origin, username, password, protocol } = new URL(url);
  return /^https?:$/.test(protocol) && origin === new URL(registered).origin && username === '' && password === '';
};

/** What a status comes to for a site that asked; undefined while a person has to look. */
const answerFor = (status: Status): Answer | undefined => {
  if (status === 'ham') return 'false';
  return status === 'spam' ? 'true' : undefined;
};

export interface DeliverDeps {
  readonly store: CallbackStore;
  /** The address a site is registered at; undefined if it is gone. */
  readonly urlOf: (site: SiteId) => Promise<string | undefined>;
  readonly keyring: Keyring;
  readonly post: Post;
}

/**
 * Tells a site what has become of a comment since it was answered, if that is not what it knows. What is sent is what holds
 * now, whenever it is sent: a decision that was taken back meanwhile is never told.
 */
export type Deliver = (site: SiteId, id: CommentId) => Promise<Delivered>;

export const makeDeliver =
  ({ store, urlOf, keyring, post }: DeliverDeps): Deliver =>
  async (site, id) => {
    const [awaited, registered] = await Promise.all([store.read(site, id), urlOf(site)]);
    if (awaited === undefined || registered === undefined) return 'nothing';
    const answer = answerFor(awaited.status);
    if (awaited.status === 'queued') return 'later';
    if (answer === undefined || answer === awaited.known) return 'nothing';
    const text = open(commentKey(keyring, awaited.salt), placeOfCallback(id), awaited.callback);
    const { url, guid, key } = JSON.parse(text) as Callback;
    // The site may have moved since it asked.
    if (!mayCall(registered, url)) return 'nothing';
    const body = JSON.stringify({ key, endpoint: 'comment-check', comments: [{ guid, result: answer }] });
    const posted = await post(url, { 'x-akismet-webhook': '1' }, body);
    if ('failed' in posted) return posted;
    if (posted.status < 200 || posted.status > 299) return { failed: `HTTP ${posted.status}` };
    await store.knows(site, id, answer);
    return 'told';
  };

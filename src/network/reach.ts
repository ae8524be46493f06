import { isIP } from 'node:net';
import { makeMayReach, type Reach } from './public-addresses.js';

/** The host of an address, an IPv6 one without its brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** How far the calls to an address may go. */
export type ReachOf = (target: URL) => Reach;

/** Of the origin a site is registered at: written as a number, or as `localhost`, it is the operator's own choice. */
export const ofRegisteredOrigin: ReachOf = (target) => {
  const host = bareHost(target);
  return isIP(host) !== 0 || host === 'localhost' ? 'written' : 'public';
};

/** Ports on which the public Internet is spoken to; others are those of services that must not be made to hear from us. */
const PUBLIC_PORTS: ReadonlySet<string> = new Set(['', '443', '8443']);

/** Of an address that anybody with a key may have chosen: what is not HTTPS on a port of its own stays in the named networks. */
export const ofAnyonesChoice: ReachOf = ({ protocol, port }) =>
  protocol === 'https:' && PUBLIC_PORTS.has(port) ? 'public' : 'named';

const MAX_URL = 2_048;

/**
 * What is wrong with an address that somebody wants to be called at, as the end of a sentence; undefined if nothing is.
 * Where a name leads to is looked at when it is called.
 * @param allowed as for makeMayReach
 */
export const makeTargetFault = (allowed: readonly string[]): ((text: string) => string | undefined) => {
  const mayReach = makeMayReach(allowed);
  return (text) => {
    if (text.length > MAX_URL || !URL.canParse(text)) return `must be an address of at most ${MAX_URL} characters`;
    const target = new URL(text);
    if (target.protocol !== 'https:' && target.protocol !== 'http:') return 'must begin with https://';
    if (target.username !== '' || target.password !== '') return 'must not hold a user name or password';
    if (target.hash !== '') return 'must not hold a fragment (#...)';
    const reach = ofAnyonesChoice(target);
    if (reach === 'named' && allowed.length === 0) return 'must begin with https://, on port 443 or 8443';
    const host = bareHost(target);
    const isLocal = host === 'localhost' || host.endsWith('.localhost');
    const isRefused = isIP(host) === 0 ? isLocal && allowed.length === 0 : !mayReach(host, reach);
    return isRefused ? 'must lead to a public address' : undefined;
  };
};

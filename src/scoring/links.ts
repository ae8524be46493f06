/** The links of a comment, as a reader and as a robot would find them. */

import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { MAX_LINKS } from './html-text.js';
import { normalizeText } from './normalize.js';

export interface Links {
  /** At most 200. */
  readonly count: number;
  /** Part of the text's length that addresses take, 0..1. */
  readonly share: number;
  /** Host names, lower case, each once. */
  readonly hosts: ReadonlySet<string>;
}

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false, maxLength: 2_048 });
/** Cheap sign that there may be a link: the finder itself is the costliest part of a comment without one. */
const MAYBE_LINK = /:\/\/|[\p{L}\p{N}]\.[\p{L}]{2}/u;
/** The finder takes more than linear time in some texts, so it is shown one unspaced piece at a time, of this length at most. */
const MAX_PIECE = 2_048;

/** Whoever writes the scheme means a link, whatever its ending: lists of endings are never complete. */
const HAS_SCHEME = /^(?:https?:)?\/\//;

const hostOf = (address: string): string | undefined => {
  const { hostname, publicSuffix, isIcann, isIp } = parse(address, {
    allowPrivateDomains: false,
    validateHostname: false,
  });
  if (hostname === null || hostname === '') return undefined;
  return isIp === true || HAS_SCHEME.test(address) || (publicSuffix !== null && isIcann === true)
    ? hostname
    : undefined;
};

const piecesOf = (normalized: string): readonly string[] =>
  normalized.split(' ').flatMap((run) => {
    if (run.length <= MAX_PIECE) return MAYBE_LINK.test(run) ? [run] : [];
    return Array.from({ length: Math.ceil(run.length / MAX_PIECE) }, (_, at) =>
      run.slice(at * MAX_PIECE, (at + 1) * MAX_PIECE),
    );
  });

/** Links written out in a normalised text. Without a scheme, the ending must be a registered one. */
export const linksInText = (normalized: string): Links => {
  if (!MAYBE_LINK.test(normalized)) return { count: 0, share: 0, hosts: new Set() };
  const hosts = new Set<string>();
  let count = 0;
  let units = 0;
  for (const piece of piecesOf(normalized)) {
    if (count >= MAX_LINKS) break;
    for (const match of finder.match(piece) ?? []) {
      const host = match.schema === 'mailto:' ? undefined : hostOf(match.schema === '' ? match.raw : match.url);
      if (host === undefined) continue;
      hosts.add(host);
      count += 1;
      units += match.lastIndex - match.index;
    }
  }
  return { count: Math.min(count, MAX_LINKS), share: units / normalized.length, hosts };
};

/** Host names of addresses that are links by their place: anchors of HTML, the author's page. Others than web links do not count. */
export const hostsOf = (addresses: readonly string[]): readonly string[] =>
  addresses.flatMap((address) => hostOf(normalizeText(address)) ?? []);

/** Links of HTML: those written out beside those of anchors, whose text is often the address itself. */
export const withAnchors = (written: Links, addresses: readonly string[]): Links => {
  const anchored = hostsOf(addresses);
  return {
    count: Math.min(MAX_LINKS, Math.max(written.count, anchored.length)),
    share: written.share,
    hosts: new Set([...anchored, ...written.hosts]),
  };
};

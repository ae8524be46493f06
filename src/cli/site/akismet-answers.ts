import type { AkismetAnswers } from '../../domain/policy.js';
import { CliFault } from '../io.js';
import type { Flags } from './action.js';

/** A week: a site that waits longer for its moderators has none. */
const MOST_SECONDS = 604_800;

const oneOf = <Choice extends string>(
  flags: Flags,
  name: 'akismet-flagged' | 'akismet-unsigned' | 'akismet-discard',
  choices: readonly Choice[],
): Choice | undefined => {
  const text = flags[name];
  if (text === undefined) return undefined;
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined) throw new CliFault(`--${name} takes ${choices.join(' or ')}`);
  return chosen;
};

/** What the flags say of how Akismet clients are answered; undefined for what they leave as it is. @throws CliFault */
export const akismetFlags = (
  flags: Flags,
): { readonly [Name in keyof AkismetAnswers]: AkismetAnswers[Name] | undefined } => {
  const seconds = flags['akismet-recheck-after'];
  const isWhole = seconds === undefined || (/^\d{1,6}$/.test(seconds) && Number(seconds) >= 1);
  if (!isWhole || Number(seconds ?? 1) > MOST_SECONDS)
    throw new CliFault(`--akismet-recheck-after takes whole seconds: 1 to ${MOST_SECONDS}`);
  const discard = oneOf(flags, 'akismet-discard', ['on', 'off']);
  return {
    flagged: oneOf(flags, 'akismet-flagged', ['false', 'true']),
    recheckAfterSeconds: seconds === undefined ? undefined : Number(seconds),
    discard: discard === undefined ? undefined : discard === 'on',
    unsigned: oneOf(flags, 'akismet-unsigned', ['site', 'moderator']),
  };
};

export const akismetJson = ({ flagged, recheckAfterSeconds, discard, unsigned }: AkismetAnswers): object => ({
  flagged,
  recheck_after: recheckAfterSeconds,
  discard,
  unsigned,
});

export const akismetText = ({ flagged, recheckAfterSeconds, discard, unsigned }: AkismetAnswers): string =>
  [
    `flagged: ${flagged}, or held for ${recheckAfterSeconds} s where the client takes webhooks`,
    `discard ${discard ? 'on' : 'off'}`,
    `reports without a name are the ${unsigned === 'site' ? "site's software's" : "moderators'"}`,
  ].join('; ');

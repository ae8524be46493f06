/** What rspamd is told: its Bayes and nothing else, in files of one folder. */

import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of the one rule, which says what Bayes makes of a mail. */
export const PROBABILITY = 'BAYES_PROBABILITY';

/**
 * BAYES_SPAM and BAYES_HAM carry the probability rescaled, rounded to a hundredth of a percent, and not between 0.45 and
 * 0.55: too coarse to rank by. It is handed from rule to rule in full, and this one, which runs after Bayes, tells it.
 */
const RULE = `
rspamd_config:register_symbol{
  name = '${PROBABILITY}',
  type = 'postfilter',
  score = 0,
  callback = function(task)
    local probability = task:get_mempool():get_variable('bayes_prob', 'double')
    if probability then
      task:insert_result('${PROBABILITY}', 1.0, string.format('%.17g', probability))
    end
  end,
}
`;

/** Longer than a Redis or an rspamd that gets no time would take: an answer must not depend on how fast they are. */
const PATIENCE_S = 60;

/** Words with dots in them, as host names are. */
const DOTTED = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Every end of two labels or more that a dotted word in `texts` has, in lower case. */
const endsIn = (texts: readonly string[]): ReadonlySet<string> => {
  const ends = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(DOTTED)) {
      const labels = word.split('.');
      for (let from = 0; from < labels.length - 1; from += 1) ends.add(labels.slice(from).join('.'));
    }
  }
  return ends;
};

/**
 * Of a list of public suffixes those of one label, which tell a link without a scheme from words, and of the longer ones
 * those that `texts` hold. rspamd takes 19 s to prepare all 9,600 at each start, and 2 s for what is left of them.
 */
export const suffixesFor = (list: string, texts: readonly string[]): string => {
  const ends = endsIn(texts);
  const isOfUse = (line: string): boolean => {
    const suffix = line.replace(/^(?:\*\.|!)/, '');
    return suffix !== '' && !suffix.startsWith('//') && (!suffix.includes('.') || ends.has(suffix));
  };
  return `${list.split('\n').filter(isOfUse).join('\n')}\n`;
};

/** The list that came with the program; undefined where it is not beside it, and rspamd has to find it. */
const shippedSuffixes = (program: string): string | undefined => {
  const path = join(dirname(realpathSync(program)), '..', 'share', 'rspamd', 'effective_tld_names.dat');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

export interface RspamdPlaces {
  readonly folder: string;
  /** Where it listens. */
  readonly socket: string;
  /** Where its Redis does. */
  readonly redisSocket: string;
}

const settingsFor = ({ folder, socket, redisSocket }: RspamdPlaces, rule: string, more: object): object => ({
  options: {
    filters: '',
    pidfile: join(folder, 'rspamd.pid'),
    tempdir: folder,
    hs_cache_dir: folder,
    // None makes rspamd 3.4 crash.
    history_rows: 1,
    task_timeout: PATIENCE_S,
    // No rule asks for a name. Without this line it would read the machine's name servers.
    dns: { nameserver: ['127.0.0.1:9'] },
    ...more,
  },
  logging: { type: 'console', level: 'error' },
  // The controller is the one that learns; it judges as well, so one worker does.
  worker: { controller: { bind_socket: `${socket} mode=0600`, count: 1 } },
  // As it is shipped, but for its minimum of 200 mails of each kind and of 11 words, which would keep it from taking part,
  // and its condition for learning, which refuses what it already calls by the right name.
  classifier: {
    bayes: {
      tokenizer: { name: 'osb' },
      backend: 'redis',
      servers: redisSocket,
      timeout: PATIENCE_S,
      new_schema: true,
      min_tokens: 0,
      min_learns: 0,
      statfile: { BAYES_HAM: { symbol: 'BAYES_HAM', spam: false }, BAYES_SPAM: { symbol: 'BAYES_SPAM', spam: true } },
    },
  },
  lua: rule,
});

/**
 * Writes the settings of `program`, which is going to see `texts`; the path of the file that it is to be given. That is
 * JSON, which rspamd reads among others.
 */
export const writeSettings = (program: string, places: RspamdPlaces, texts: readonly string[]): string => {
  const at = (name: string): string => join(places.folder, name);
  const [settings, rule, suffixes] = [at('rspamd.conf'), at('rule.lua'), at('suffixes')];
  const shipped = shippedSuffixes(program);
  if (shipped !== undefined) writeFileSync(suffixes, suffixesFor(shipped, texts));
  writeFileSync(rule, RULE);
  writeFileSync(
    settings,
    JSON.stringify(settingsFor(places, rule, shipped === undefined ? {} : { url_tld: suffixes })),
  );
  return settings;
};

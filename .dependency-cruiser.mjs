/**
 * Imports point one way: domain <- scoring learning log privacy <- sites intake verdicts moderation readers webhooks
 * <- redis queue http files telemetry <- compose, server, config, cli, workers. Each rule's name says what to do; its
 * comment says why. Type-only imports count: a type ties two files together as a value does.
 */

const folders = (...names) => `^src/(${names.join('|')})/`;

const PURE = ['scoring', 'learning', 'log', 'privacy'];
const FEATURES = ['sites', 'intake', 'verdicts', 'moderation', 'readers', 'checks', 'webhooks'];
const ADAPTERS = ['redis', 'queue', 'http', 'files', 'network', 'telemetry'];
/** Where the parts are put together: everything may be imported there, and nothing of it elsewhere. */
const ROOTS = '^(src/[^/]+\\.tsx?$|src/config/|src/cli/|workers/)';

const packages = (...names) => `^node_modules/(${names.join('|')})/`;
/** Libraries that reach the network, the disk or a server: their users are adapters. */
const OUTSIDE = packages(
  'ioredis',
  'bullmq',
  'express',
  'pino',
  'prom-client',
  'rate-limiter-flexible',
  'swagger-ui-dist',
);
const NODE_IO = '^(node:)?(fs|fs/promises|net|http|https|http2|tls|dns|child_process|worker_threads|cluster|dgram)$';

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    forbid(
      'keep-the-domain-free-of-the-rest',
      'The words of the field are the same whoever stores, scores or shows them.',
      { path: folders('domain') },
      { path: '^(src|workers)/', pathNot: folders('domain') },
    ),
    forbid(
      'keep-pure-code-below-features',
      'What scores, learns, seals and logs knows no feature, no adapter and no root: hand it what it needs.',
      { path: folders(...PURE) },
      { path: [folders(...FEATURES, ...ADAPTERS), ROOTS] },
    ),
    forbid(
      'keep-input-and-output-out-of-pure-code',
      'Pass in data, a clock or a port instead: pure code runs the same in a test, a worker and the command line.',
      { path: folders('domain', ...PURE) },
      { path: [OUTSIDE, NODE_IO] },
    ),
    forbid(
      'reach-adapters-through-ports',
      'A feature says what it needs in its ports.ts; compose.ts hands it an adapter that can do it.',
      { path: folders(...FEATURES) },
      { path: [folders(...ADAPTERS), ROOTS, OUTSIDE, NODE_IO] },
    ),
    forbid(
      'keep-features-apart',
      'Features share words (domain) and pure code, not each other: join them where they are put together.',
      { path: `^src/(${FEATURES.join('|')})/` },
      { path: folders(...FEATURES), pathNot: '^src/$1/' },
    ),
    forbid(
      'keep-adapters-apart',
      'One adapter must be replaceable without the others: join them where they are put together. All may log and count.',
      { path: `^src/(${ADAPTERS.join('|')})/` },
      { path: folders(...ADAPTERS), pathNot: ['^src/$1/', folders('telemetry')] },
    ),
    forbid(
      'keep-the-roots-out-of-adapters',
      'Configuration and composition are handed in as arguments.',
      { path: folders(...ADAPTERS) },
      { path: ROOTS, pathNot: '^src/services\\.ts$' },
    ),
    forbid(
      'speak-redis-in-src-redis',
      'Keys, scripts and their atomicity are looked after in one folder.',
      { path: '^(src|workers)/', pathNot: folders('redis') },
      { path: packages('ioredis'), dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'hand-connections-on-without-using-them',
      'Only the queue and the roots, which hand connections on, may name the type of one.',
      { path: '^(src|workers)/', pathNot: [folders('redis', 'queue', 'cli'), '^src/[^/]+\\.ts$', '^workers/'] },
      { path: packages('ioredis') },
    ),
    forbid(
      'speak-bullmq-in-src-queue',
      'Its settings are promises to accepted comments; they stand in one folder, each with its reason.',
      { path: '^(src|workers)/', pathNot: folders('queue') },
      { path: packages('bullmq') },
    ),
    forbid(
      'speak-express-in-src-http',
      'Hostile input is parsed at one edge; behind it there are only types of our own.',
      { path: '^(src|workers)/', pathNot: [folders('http'), '^src/(server|api-process|faces)\\.ts$'] },
      { path: packages('express') },
    ),
    forbid(
      'import-natural-by-file',
      "natural's root loads database clients and reads .env: import natural/lib/natural/<part>/<file>.js.",
      {},
      { path: '^node_modules/natural/(lib/natural/)?index\\.js$' },
    ),
    forbid(
      'ship-only-what-is-installed',
      'A package that ships must be among the dependencies, not the devDependencies.',
      { path: '^(src|workers)/', pathNot: '^src/cli/[^/]+\\.mjs$' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'keep-tests-out-of-what-ships',
      'Nothing that runs may need the tests.',
      { path: '^(src|workers)/' },
      { path: '^tests/' },
    ),
    forbid('break-this-cycle', 'Move what both need into a third file.', {}, { circular: true }),
    forbid(
      'use-or-delete-this-file',
      'Nothing imports it and it imports nothing.',
      // A browser loads the plain scripts of the pages by their address.
      { orphan: true, pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '\\.mjs$', '^src/http/.*\\.js$'] },
      {},
    ),
    // What is built need not be there yet when sources are checked.
    forbid('import-what-exists', 'The path leads nowhere.', {}, { couldNotResolve: true, pathNot: '/dist/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|coverage|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};

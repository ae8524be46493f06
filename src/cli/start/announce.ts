import type { FirstStartFacts } from './first-start.js';

/** What is true of a service that has just started. */
export interface StartFacts extends FirstStartFacts {
  readonly publicUrl: string;
  readonly metricsPort: number | undefined;
  readonly dataDir: string;
  /** `private, /usr/bin/redis-server 7.0.15` or `from REDIS_URL`. */
  readonly redis: string;
}

const line = (name: string, value: string | undefined, note = ''): string[] =>
  value === undefined ? [] : [`  ${name.padEnd(14)} ${value}${note}`];

/** The facts for a person. */
export const forPerson = (facts: StartFacts): string =>
  [
    'Candor is running.',
    '',
    ...line('Demo article', `${facts.publicUrl}/demo`),
    ...line('API docs', `${facts.publicUrl}/docs`),
    ...line('API key', facts.apiKey, '  (shown this once)'),
    ...line('Akismet key', facts.akismetKey, '  (for WordPress and others; shown this once)'),
    ...line('Sign in', facts.deskLink, '  (moderators; works once)'),
    ...line('Data', facts.dataDir),
    ...line('Redis', facts.redis),
    '',
    'Ctrl-C stops it; nothing it has accepted is lost.',
    '',
  ].join('\n');

/** The facts for a script, in one line. */
export const forScript = (facts: StartFacts): string =>
  `${JSON.stringify({
    url: facts.publicUrl,
    demo_url: `${facts.publicUrl}/demo`,
    docs_url: `${facts.publicUrl}/docs`,
    metrics_port: facts.metricsPort,
    site: facts.siteId,
    api_key: facts.apiKey,
    akismet_key: facts.akismetKey,
    sign_in_url: facts.deskLink,
    data_dir: facts.dataDir,
    redis: facts.redis,
    pid: process.pid,
  })}\n`;

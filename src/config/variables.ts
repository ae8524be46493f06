/** Every environment variable the service reads, in the order of the README's table (a test compares the two). */

export interface ConfigVariable {
  readonly name: string;
  /** As the README prints it; empty where there is none. */
  readonly default: string;
  readonly meaning: string;
}

export const CONFIG_VARIABLES = [
  { name: 'PORT', default: '3000', meaning: 'Port of the HTTP API and pages; 0 takes any free one.' },
  { name: 'HOST', default: '127.0.0.1', meaning: 'Address to listen on.' },
  {
    name: 'METRICS_PORT',
    default: '9464',
    meaning: 'Prometheus metrics of the API process, on loopback; each worker process takes the next one.',
  },
  {
    name: 'CANDOR_DATA_DIR',
    default: './data',
    meaning: 'Folder for the private Redis, the keys and the record of what is running.',
  },
  {
    name: 'REDIS_URL',
    default: '',
    meaning:
      'A Redis of your own: redis://, rediss:// or the absolute path of a socket. Without it a private one is run. REDIS_URL_FILE reads it from a file.',
  },
  {
    name: 'CANDOR_PUBLIC_URL',
    default: 'http://HOST:PORT',
    meaning: 'Address readers and moderators reach the service at; links are built from it.',
  },
  { name: 'CANDOR_MODEL', default: 'models/general-1', meaning: 'Folder of the model that scores.' },
  {
    name: 'CANDOR_MASTER_KEY_FILE',
    default: 'keys/master.key in the data folder',
    meaning: 'The 32 bytes all comments are encrypted under, readable by the service alone; made at the first start.',
  },
  {
    name: 'CANDOR_TRUSTED_PROXIES',
    default: '',
    meaning: 'Comma-separated IP addresses or networks whose X-Forwarded-For is believed.',
  },
  {
    name: 'CANDOR_CALLBACK_NETWORKS',
    default: '',
    meaning:
      'Comma-separated private networks in which sites may be told at their webhooks, without TLS and on any port, and called back. Elsewhere webhooks are HTTPS to public addresses on port 443 or 8443; callbacks go to public addresses, and to those a site was registered at as a number or localhost.',
  },
  {
    name: 'CANDOR_FSYNC',
    default: 'always',
    meaning: 'When the private Redis writes to disk: always, or everysec (a power cut may lose the last second).',
  },
  {
    name: 'CANDOR_ALLOW_DATA_LOSS',
    default: 'off',
    meaning: 'Accept a Redis that may lose comments it acknowledged (no append-only file, or an evicting policy).',
  },
  {
    name: 'CANDOR_ALLOW_INSECURE_REDIS',
    default: 'off',
    meaning: 'Accept a Redis on another machine without TLS and a password.',
  },
  {
    name: 'CANDOR_MAX_PENDING',
    default: '100000',
    meaning: 'Comments of one site that may wait for a verdict before more are answered 503.',
  },
  {
    name: 'CANDOR_RATE_LIMIT',
    default: '2000',
    meaning: 'Submissions a second that one site may send before it is answered 429.',
  },
  { name: 'LOG_LEVEL', default: 'info', meaning: 'error, warn, info or debug; `candor start` alone defaults to warn.' },
  { name: 'CANDOR_WORKERS', default: '1', meaning: 'Worker processes that `candor start` runs.' },
] as const satisfies readonly ConfigVariable[];

export type ConfigVariableName = (typeof CONFIG_VARIABLES)[number]['name'];

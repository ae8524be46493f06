import { isIP, isIPv4 } from 'node:net';
import { z } from 'zod';

import { parseRedisUrl } from '../redis/url.js';
import type { ConfigVariableName } from './variables.js';

const whole = (min: number, max: number) => {
  const fault = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, fault)
    .transform(Number)
    .refine((value) => value >= min && value <= max, fault);
};

const oneOf = <const Choice extends string>(choices: readonly [Choice, ...Choice[]]) =>
  z.enum(choices, `must be one of ${choices.join(', ')}`);

const ON = ['1', 'true', 'yes', 'on'];

const flag = z
  .string()
  .regex(/^(1|true|yes|on|0|false|no|off)$/i, 'must be on or off')
  .default('off')
  .transform((value) => ON.includes(value.toLowerCase()));

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const httpUrl = z
  .string()
  .refine(isHttpUrl, 'must be an http:// or https:// address')
  .refine((text) => !/[?#@]/.test(text), 'must have no user, query or fragment')
  .transform((text) => text.replace(/\/+$/, ''));

const isNetwork = (text: string): boolean => {
  const [address = '', bits, more] = text.split('/');
  if (isIP(address) === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv4(address) ? 32 : 128));
};

const listOf = (text: string): string[] => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

const networks = z
  .string()
  .default('')
  .transform(listOf)
  .refine(
    (list) => list.every(isNetwork),
    'must be a comma-separated list of IP addresses or networks like 10.0.0.0/8',
  );

const redisUrl = z
  .string()
  .refine((url) => parseRedisUrl(url) !== undefined, 'must be redis://, rediss:// or the absolute path of a socket');

/** The environment as text -> values; keys that are not set take their default or stay undefined. */
export const environment = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a host name')
    .default('127.0.0.1'),
  METRICS_PORT: whole(0, 65_535).default(9464),
  CANDOR_DATA_DIR: z.string().optional(),
  REDIS_URL: redisUrl.optional(),
  CANDOR_PUBLIC_URL: httpUrl.optional(),
  CANDOR_MODEL: z.string().optional(),
  CANDOR_MASTER_KEY_FILE: z.string().optional(),
  CANDOR_TRUSTED_PROXIES: networks,
  CANDOR_CALLBACK_NETWORKS: networks,
  CANDOR_FSYNC: oneOf(['always', 'everysec']).default('always'),
  CANDOR_ALLOW_DATA_LOSS: flag,
  CANDOR_ALLOW_INSECURE_REDIS: flag,
  CANDOR_MAX_PENDING: whole(1, 100_000_000).default(100_000),
  CANDOR_RATE_LIMIT: whole(1, 1_000_000).default(2000),
  LOG_LEVEL: oneOf(['error', 'warn', 'info', 'debug']).default('info'),
  CANDOR_WORKERS: whole(1, 64).default(1),
} satisfies Record<ConfigVariableName, z.ZodType>);

export type Environment = z.infer<typeof environment>;

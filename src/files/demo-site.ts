import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseSiteId, type SiteId } from '../domain/ids.js';

/**
 * The demo page's own copy of its API key, as every client of the API keeps one: a file only the service's user can
 * read. Deleting it takes the demo page away.
 */
export interface DemoSite {
  readonly site: SiteId;
  readonly apiKey: string;
}

const schema = z.object({
  site: z.string().transform((text, context) => {
    const site = parseSiteId(text);
    if (site !== undefined) return site;
    context.addIssue({ code: 'custom', message: 'is no site id' });
    return z.NEVER;
  }),
  api_key: z.string().min(1),
});

const fileIn = (dataDir: string): string => join(dataDir, 'demo-site.json');

/** Undefined if there is no demo site here, or its file is not readable as one. */
export const readDemoSite = (dataDir: string): DemoSite | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
    return parsed.success ? { site: parsed.data.site, apiKey: parsed.data.api_key } : undefined;
  } catch {
    return undefined;
  }
};

export const writeDemoSite = (dataDir: string, { site, apiKey }: DemoSite): void => {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileIn(dataDir), `${JSON.stringify({ site, api_key: apiKey })}\n`, { mode: 0o600 });
};

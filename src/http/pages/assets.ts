import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Router } from 'express';

import { pageHeaders } from './headers.js';

/**
 * Style sheets and small scripts, served by us under the hash of their bytes, so that browsers may keep them for ever.
 * Every face has one style sheet: the common part and its own.
 */

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const SVG = 'image/svg+xml';

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

const asset = (name: string, type: string, ...files: readonly string[]): Asset => {
  const body = files.map(read).join('\n');
  const [stem, extension] = name.split('.');
  return { path: `/assets/${stem}-${hash('sha256', body, 'hex').slice(0, 12)}.${extension}`, type, body };
};

const ASSETS = {
  icon: asset('icon.svg', SVG, 'pages/icon.svg'),
  reader: asset('reader.css', CSS, 'pages/base.css', 'pages/reasons.css', 'pages/own-words.css', 'reader/reader.css'),
  demo: asset('demo.css', CSS, 'pages/base.css', 'demo/demo.css'),
  desk: asset('desk.css', CSS, 'pages/base.css', 'pages/reasons.css', 'pages/own-words.css', 'desk/desk.css'),
  statistics: asset('statistics.css', CSS, 'pages/base.css', 'akismet/statistics.css'),
  localTime: asset('local-time.js', SCRIPT, 'pages/local-time.js'),
  waitForVerdict: asset('wait.js', SCRIPT, 'reader/wait.js'),
  deskKeys: asset('keys.js', SCRIPT, 'desk/keys.js'),
} as const;

export type AssetName = keyof typeof ASSETS;

/** Address of an asset, from the root of the service. */
export const assetPath = (name: AssetName): string => ASSETS[name].path;

/** Serves the assets; an address with an old hash is unknown here, and the app answers 404. */
export const makeAssetsRouter = (): Router => {
  const byPath = new Map(Object.values(ASSETS).map((item) => [item.path, item]));
  const router = Router();
  router.get('/assets/:file', pageHeaders, (req, res, next) => {
    const found = byPath.get(req.path);
    if (found === undefined) {
      next();
      return;
    }
    res.set({ 'Content-Type': found.type, 'Cache-Control': 'public, max-age=31536000, immutable' });
    return res.send(found.body);
  });
  return router;
};

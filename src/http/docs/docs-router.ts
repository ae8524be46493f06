import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router, type RequestHandler } from 'express';
import { CONTENT_SECURITY_POLICY, pageHeaders } from '../pages/headers.js';
import { manualPage, problemsPage } from './docs-pages.js';

/**
 * Swagger UI styles elements as it goes, has small pictures in its style sheet, and sets the markup of our descriptions
 * after cleaning it: docs-init.js lets it set markup, while scripts stay as forbidden as on every page. Nothing that people
 * write is shown here.
 */
const MANUAL_POLICY = CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("img-src 'self'", "img-src 'self' data:")
  .replace("trusted-types 'none'", 'trusted-types default dompurify');

const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const ownFile = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const STYLE = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

interface DocsFile {
  readonly type: string;
  readonly paths: readonly string[];
}

/** All that may be asked for under /docs/assets/. */
const FILES: ReadonlyMap<string, DocsFile> = new Map([
  ['swagger-ui.css', { type: STYLE, paths: [join(swaggerFolder, 'swagger-ui.css')] }],
  ['swagger-ui-bundle.js', { type: SCRIPT, paths: [join(swaggerFolder, 'swagger-ui-bundle.js')] }],
  ['init.js', { type: SCRIPT, paths: [ownFile('docs-init.js')] }],
  ['docs.css', { type: STYLE, paths: [ownFile('../pages/base.css'), ownFile('docs.css')] }],
]);

/** Read at each request: 1.5 MB that hardly anybody asks for need not stay in memory. */
const sendFile: RequestHandler<{ readonly file: string }> = (req, res, next) => {
  const file = FILES.get(req.params.file);
  if (file === undefined) {
    next();
    return;
  }
  const body = Buffer.concat(file.paths.map((path) => readFileSync(path)));
  res.set({ 'Content-Type': file.type, 'Cache-Control': 'public, max-age=3600' });
  res.end(body);
};

const sendPage =
  (page: string, policy: string): RequestHandler =>
  (_req, res) => {
    res.set({ 'Content-Security-Policy': policy, 'Content-Type': 'text/html; charset=utf-8' });
    res.end(page);
  };

/** The API manual, and the explanation of every kind of problem. */
export const makeDocsRouter = (): Router => {
  const router = Router();
  router.get('/docs', pageHeaders, sendPage(manualPage(), MANUAL_POLICY));
  router.get('/docs/problems', pageHeaders, sendPage(problemsPage(), CONTENT_SECURITY_POLICY));
  router.get('/docs/assets/:file', pageHeaders, sendFile);
  return router;
};

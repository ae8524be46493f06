import { PROBLEMS, type ProblemKind } from '../../domain/problem.js';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** `code` in our explanations, as elements. */
const prose = (text: string): string => escape(text).replace(/`([^`]*)`/g, '<code>$1</code>');

const frame = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** The page Swagger UI fills. Without script it leads to what can be read without. */
export const manualPage = (): string =>
  frame(
    'Candor API',
    '<link rel="stylesheet" href="/docs/assets/swagger-ui.css">\n' +
      '<script src="/docs/assets/swagger-ui-bundle.js" defer></script>\n' +
      '<script src="/docs/assets/init.js" defer></script>',
    '<main id="manual"><p>The manual is drawn by a script of this service. Without it, read ' +
      '<a href="/openapi.json">the OpenAPI document</a> and <a href="/docs/problems">the kinds of problem</a>.</p></main>',
  );

const entry = ([kind, { status, title, explanation }]: readonly [string, ProblemKind]): string =>
  `<section id="${kind}">\n<h2>${prose(title)}</h2>\n<p><code>${kind}</code>, status ${status}</p>\n<p>${prose(explanation)}</p>\n</section>`;

/** One section for each kind of problem, under the anchor its `type` ends in. */
export const problemsPage = (): string =>
  frame(
    'Candor API: kinds of problem',
    '<link rel="stylesheet" href="/docs/assets/docs.css">',
    `<main>\n<h1>Kinds of problem</h1>\n<p>What the <code>type</code> of an error answer means, and what to do. ` +
      `<a href="/docs">The API manual</a></p>\n${Object.entries(PROBLEMS).map(entry).join('\n')}\n</main>`,
  );

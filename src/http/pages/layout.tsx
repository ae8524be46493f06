import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { assetPath, type AssetName } from './assets.js';

export interface PageProps {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly style: AssetName;
  readonly scripts?: readonly AssetName[];
  /** Seconds after which a browser without script loads the page again. */
  readonly refreshSeconds?: number;
  readonly skipTo: { readonly id: string; readonly label: string };
  readonly bodyClass?: string;
  readonly children: ComponentChildren;
}

/** The frame of every page: nothing in it comes from elsewhere, and nothing in it needs script. */
export const Page = ({
  lang,
  title,
  style,
  scripts = [],
  refreshSeconds,
  skipTo,
  bodyClass,
  children,
}: PageProps): VNode => (
  <html lang={lang} dir="ltr">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshSeconds)} />
        </noscript>
      )}
      <link rel="stylesheet" href={assetPath(style)} />
      <link rel="icon" href={assetPath('icon')} type="image/svg+xml" />
      {scripts.map((script) => (
        <script key={script} type="module" src={assetPath(script)} />
      ))}
    </head>
    <body class={bodyClass}>
      <a class="skip" href={`#${skipTo.id}`}>
        {skipTo.label}
      </a>
      {children}
    </body>
  </html>
);

/** A whole document. Text and attributes are escaped by the renderer; there is no way to pass markup through it. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`;

// Sends what a Node.js program asks of Akismet by `fetch` to Candor, for programs whose address for it is fixed:
//   CANDOR_URL=https://candor.example NODE_OPTIONS="--require /path/to/redirect-fetch.cjs" node app.js
'use strict';

const candor = (process.env.CANDOR_URL ?? '').replace(/\/+$/, '');
if (!/^https?:\/\/[^/]/.test(candor))
  throw new Error('redirect-fetch.cjs: CANDOR_URL is needed: the address of Candor');
const fetchAnything = globalThis.fetch;

/** The same address at Candor, or undefined where it is not Akismet's; a key in the name goes into the path. */
const atCandor = (asked) => {
  const { hostname, pathname, search } = new URL(asked instanceof Request ? asked.url : String(asked));
  const [, key] = /^(?:([^.]+)\.)?rest\.akismet\.com$/.exec(hostname) ?? [null, null];
  if (key === null) return undefined;
  return `${candor}${key === undefined ? '' : `/k/${key}`}${pathname}${search}`;
};

globalThis.fetch = (asked, options) => {
  const address = atCandor(asked);
  if (address === undefined) return fetchAnything(asked, options);
  return fetchAnything(asked instanceof Request ? new Request(address, asked) : address, options);
};

import { request, type IncomingHttpHeaders } from 'node:http';

/** A page as it came back, redirects followed. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A browser without script: own cookies, own network address, so that two visitors are two people to a site. */
export interface Visitor {
  readonly get: (url: string) => Promise<Page>;
  /** Posts a form. */
  readonly post: (url: string, fields: Readonly<Record<string, string>>) => Promise<Page>;
  readonly cookies: () => ReadonlyMap<string, string>;
  readonly setCookie: (name: string, value: string) => void;
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly cookie: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const MAX_REDIRECTS = 5;

const send = (url: URL, { method, cookie, address, headers, body }: Sent): Promise<Page> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method,
      localAddress: address,
      agent: false,
      headers: {
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
        accept: 'text/html',
        ...headers,
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': Buffer.byteLength(body),
              origin: url.origin,
            }),
      },
    });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ url, status: incoming.statusCode ?? 0, headers: incoming.headers, text });
      });
    });
    outgoing.end(body);
  });

let visitors = 0;

/** Each comes from an address of its own in the loopback network. */
const nextAddress = (): string => {
  visitors += 1;
  return `127.0.${1 + Math.floor(visitors / 250)}.${1 + (visitors % 250)}`;
};

/** @param headers sent with every request beside a browser's own */
export const newVisitor = (headers: Readonly<Record<string, string>> = {}): Visitor => {
  const jar = new Map<string, string>();
  const address = nextAddress();

  const keep = ({ headers }: Page): void => {
    for (const line of headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      const expires = Date.parse(/;\s*expires=([^;]+)/i.exec(line)?.[1] ?? '');
      if (expires <= Date.now()) jar.delete(name);
      else jar.set(name, value);
    }
  };

  const follow = async (url: URL, sent: Pick<Sent, 'method' | 'body'>, redirects = 0): Promise<Page> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const page = await send(url, { ...sent, cookie, address, headers });
    keep(page);
    const { location } = page.headers;
    if (page.status < 300 || page.status > 399 || location === undefined) return page;
    if (redirects === MAX_REDIRECTS) throw new Error(`${url.href} redirects without end`);
    return follow(new URL(location, url), { method: 'GET' }, redirects + 1);
  };

  return {
    get: (url) => follow(new URL(url), { method: 'GET' }),
    post: (url, fields) => follow(new URL(url), { method: 'POST', body: new URLSearchParams(fields).toString() }),
    cookies: () => jar,
    setCookie: (name, value) => void jar.set(name, value),
  };
};

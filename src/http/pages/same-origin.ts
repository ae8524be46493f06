import type { Request } from 'express';

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** True where browsers send Sec-Fetch-Site and keep Secure cookies: https, and loopback hosts. */
export const isTrustworthy = (publicUrl: string): boolean => {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
};

/**
 * True if a page of ours sent this form.
 *
 * `Origin` is `null` for forms of pages with `Referrer-Policy: no-referrer`, as ours are: then `Sec-Fetch-Site` decides,
 * which every current browser sends to a trustworthy address. At any other address (http on a local network) it is not
 * sent, and the token in the form, which only our page holds, has to do alone.
 */
export const isSameOrigin = (req: Request, publicUrl: string): boolean => {
  const site = req.get('sec-fetch-site');
  const origin = req.get('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined || origin === 'null') return site === 'same-origin' || !isTrustworthy(publicUrl);
  const host = hostOf(origin);
  return host !== undefined && (host === req.get('host') || host === new URL(publicUrl).host);
};

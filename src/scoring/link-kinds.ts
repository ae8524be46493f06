/** Hosts that hide where a link leads, and links that carry another in them. */

/** Well-known services that shorten anybody's addresses; those that shorten only their own (youtu.be, t.me) hide nothing. */
const SHORTENERS: ReadonlySet<string> = new Set(
  `adf.ly bc.vc bit.do bit.ly bitly.com bl.ink buff.ly chilp.it clck.ru cli.gs cutt.ly cutt.us db.tt dlvr.it ff.im
  goo.gl gg.gg gslink.co hyperurl.co ift.tt is.gd j.mp kutt.it linktr.ee lnk.to mcaf.ee moourl.com n9.cl
  ow.ly ouo.io po.st q.gs qr.ae qr.net rb.gy rebrand.ly s.id s2r.co sh.st short.cm short.gy short.io shorturl.at
  shorte.st shrtco.de shrunken.com snip.ly snipurl.com snurl.com soo.gd su.pr t.cn t.ly t2m.io tiny.cc
  tiny.pl tinyurl.com tr.im trib.al twurl.nl u.to url.cn url.ie urlz.fr urly.it v.gd v.ht vk.cc vzturl.com wa.link
  x.co x.gd yep.it zpr.io zzb.bz heylink.me linkr.bio bio.link beacons.ai`
    .trim()
    .split(/\s+/),
);

/** Whether `host` (lower case) is a service that shortens addresses. */
export const isShortener = (host: string): boolean => SHORTENERS.has(host.startsWith('www.') ? host.slice(4) : host);

const INNER =
  /[?&;](?:q|u|url|to|target|dest|destination|redirect|redirect_to|redirect_uri|redir|link|goto|go|out|r|continue|next|return|adurl)=(https?(?::|%3a)(?:\/|%2f){2}[^&\s]{1,2000})/;

/** The address that `address` (lower case) leads on to, or undefined. */
export const innerAddress = (address: string): string | undefined => {
  const inner = INNER.exec(address)?.[1];
  return inner?.replaceAll('%3a', ':').replaceAll('%2f', '/');
};

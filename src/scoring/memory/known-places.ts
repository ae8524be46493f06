/** Sites that do not tell by their name alone what a link to them advertises. */

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Sites on which anybody has a page: there the page is the contact, not the site. */
export const PLATFORMS = setOf(
  `amazon.com amzn.to archive.org bit.ly cutt.ly discord.gg discord.com dropbox.com ebay.com etsy.com facebook.com fb.me
  github.com goo.gl google.com imgur.com instagram.com is.gd issuu.com linkedin.com linktr.ee medium.com
  ok.ru patreon.com paypal.me pinterest.com quora.com rb.gy reddit.com rebrand.ly shorturl.at slideshare.net
  soundcloud.com spotify.com t.co t.me telegra.ph telegram.me threads.net tiktok.com tiny.cc tinyurl.com tumblr.com
  twitch.tv twitter.com vimeo.com vk.com wa.me weibo.com whatsapp.com x.com youtu.be youtube.com`,
);

/**
 * Encyclopaedias, newspapers, broadcasters, public bodies, places for petitions and for collecting money: people bring them as
 * the source of what they say or in a good cause, often many the same page, and nobody buys spam for them. And where everybody
 * has mail. Only the best known: a lesser one becomes common property by being linked to (campaigns.ts).
 */
export const SOURCES = setOf(
  `wikipedia.org wikimedia.org wiktionary.org wikidata.org britannica.com openstreetmap.org doi.org arxiv.org nature.com
  bbc.co.uk bbc.com theguardian.com thetimes.co.uk telegraph.co.uk independent.co.uk ft.com economist.com reuters.com
  apnews.com nytimes.com washingtonpost.com wsj.com latimes.com usatoday.com cnn.com npr.org pbs.org nbcnews.com
  cbsnews.com politico.com theatlantic.com bloomberg.com aljazeera.com cbc.ca theglobeandmail.com abc.net.au smh.com.au
  rte.ie irishtimes.com nzherald.co.nz spiegel.de zeit.de faz.net sueddeutsche.de tagesschau.de taz.de welt.de dw.com
  nzz.ch srf.ch orf.at derstandard.at lemonde.fr lefigaro.fr liberation.fr francetvinfo.fr elpais.com elmundo.es
  rtve.es lanacion.com.ar publico.pt uol.com.br repubblica.it corriere.it ansa.it rai.it nos.nl nrc.nl vrt.be
  svt.se dn.se nrk.no dr.dk yle.fi wyborcza.pl meduza.io nhk.or.jp asahi.com yna.co.kr kompas.com detik.com
  thehindu.com indiatimes.com scmp.com who.int un.org europa.eu nhs.uk cdc.gov nasa.gov parliament.uk congress.gov
  change.org openpetition.de avaaz.org gofundme.com justgiving.com betterplace.org leetchi.com helloasso.com kitabisa.com
  gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com proton.me protonmail.com aol.com gmx.de
  gmx.net web.de mail.ru yandex.ru qq.com 163.com orange.fr libero.it`,
);

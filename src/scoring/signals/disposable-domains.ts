/** Well-known services that hand out e-mail addresses for minutes. Collected by hand; short on purpose, since such lists go stale. */
const DOMAINS: ReadonlySet<string> = new Set(
  `10minutemail.com 10minutemail.net 10minemail.com 1secmail.com 1secmail.net 1secmail.org 20minutemail.com 33mail.com
  anonbox.net anonymbox.com armyspy.com binkmail.com bobmail.info burnermail.io chammy.info cock.li cuvox.de dayrep.com
  deadaddress.com despam.it devnullmail.com discard.email discardmail.com discardmail.de dispostable.com
  disposableaddress.com disposeamail.com dodgeit.com dropmail.me e4ward.com einrot.com emailondeck.com emailsensei.com
  emailtemporario.com.br fakeinbox.com fakemail.net fakemailgenerator.com filzmail.com fleckens.hu getairmail.com
  getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de guerrillamail.info guerrillamail.net
  guerrillamail.org guerrillamailblock.com gustr.com harakirimail.com hidemail.de hulapla.de incognitomail.com
  incognitomail.org inboxalias.com inboxbear.com inboxkitten.com jetable.com jetable.net jetable.org jourrapide.com
  kasmail.com kurzepost.de letthemeatspam.com mail-temp.com mail-temporaire.fr mail.tm mailcatch.com maildrop.cc
  mailexpire.com mailforspam.com mailimate.com mailinator.com mailinator.net mailinator2.com mailmetrash.com
  mailnesia.com mailnull.com mailpoof.com mailsac.com mailtemp.info mailto.plus mailzilla.com meltmail.com mintemail.com
  moakt.com mohmal.com muellmail.com mytemp.email mytrashmail.com nada.email nepwk.com nobulk.com nomail.xl.cx
  nospam4.us nospamfor.us notmailinator.com nowmymail.com objectmail.com one-time.email onewaymail.com owlpic.com
  pokemail.net proxymail.eu rcpt.at reallymymail.com rhyta.com safetymail.info sendspamhere.com sharklasers.com
  shitmail.me sogetthis.com soodonims.com spam4.me spamavert.com spambog.com spambog.de spambox.us spamex.com
  spamfree24.org spamgourmet.com spamhereplease.com spamhole.com spaml.com spammotel.com spamspot.com suremail.info
  superrito.com teleworm.us temp-mail.io temp-mail.org tempail.com tempemail.net tempinbox.com tempmail.dev
  tempmail.net tempmail.plus tempmailaddress.com tempmailo.com tempomail.fr temporaryemail.net temporarymail.com
  tempr.email throwam.com throwawaymail.com tmail.ws tmailinator.com tmpmail.net tmpmail.org trash-mail.at
  trash-mail.com trashmail.at trashmail.com trashmail.de trashmail.me trashmail.net trashymail.com trbvm.com
  tyldd.com veryrealemail.com wegwerfemail.de wegwerfmail.de wegwerfmail.net wegwerfmail.org yopmail.com yopmail.fr
  yopmail.net zehnminutenmail.de zetmail.com zoemail.org`.split(/\s+/),
);

/** Whether addresses at this domain (lower case), or at one it stands under, are disposable. */
export const isDisposable = (domain: string): boolean => {
  for (let at = 0; at !== -1; at = domain.indexOf('.', at + 1)) {
    if (DOMAINS.has(domain.slice(at === 0 ? 0 : at + 1))) return true;
  }
  return false;
};

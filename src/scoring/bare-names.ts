/**
 * Addresses without a scheme that linkify-it passes over, under the endings that came after its list was made: "pump-win.xyz",
 * "nerds.fun". People who sell something use these more than others.
 */

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?';
/** Name and ending of an address that begins and ends as words do, and what follows in it. */
const BARE = new RegExp(
  String.raw`(?<![a-z0-9@._:/=-])(?:${LABEL}\.){1,4}([a-z]{3,18})(?![a-z0-9@_-]|\.[a-z0-9])(/[^\s]*)?`,
);

const setOf = (endings: string): ReadonlySet<string> => new Set(endings.trim().split(/\s+/));

/**
 * Endings that anybody can buy a name under; those of brands, places and trades that hardly anybody meets are left out.
 * Hardly ever does a sentence begin with one.
 */
const NAMES = setOf(
  `xyz icu vip sbs cfd cyou lol wtf gdn ltd biz site store shop club fun space click link website bet casino poker loan
  loans bid bingo lotto agency network studio exchange trade trading finance financial money capital fund tech
  technology systems solutions services software digital marketing company directory email host hosting domains cloud
  buzz bond quest monster autos boats homes yachts pics gallery photos webcam cam tube porn sexy sex adult xxx dating
  singles chat social community forum wiki guru ninja rocks academy training courses institute center international
  ventures holdings partners consulting legal lawyer attorney clinic dental healthcare fitness diet surgery pharmacy
  discount deals sale bargains coupons promo shopping boutique fashion clothing shoes jewelry watches diamonds supply
  supplies equipment parts repair rentals properties apartments estate villas vacations tours travel flights cruises
  hotels tickets stream accountant cricket faith racing wang ooo`,
);
/** Such as begin sentences, too, after a full stop without its space, and those of programs and files: under them a name must look like one. */
const WORDS = setOf(
  `app art beer best black blog blue care cash cheap city cool credit date day dev download events family film fit game
  games garden gift gives global gold green group guide health holiday house ink land life live market media men mom
  movie news one online page party photo pink place plus press red rent rest review reviews run school show support
  team tips today tools top university video vin watch win work works world zone`,
);
/** A point of a list, "2.diet", and a package of a program, "com.android.providers.media". */
const NO_NAME = /^\d{1,2}\.[a-z]+$|^(?:com|org|net|io|java|javax)\./;
const LOOKS_LIKE_A_NAME = /^www\.|\d[^.]*\.[a-z]+$|-/;

/** The first such address in a piece of text without spaces that is normalised, path and all. */
export const bareNameIn = (piece: string): { readonly index: number; readonly address: string } | undefined => {
  const match = BARE.exec(piece);
  if (match === null) return undefined;
  const [address, ending = '', path] = match;
  const name = path === undefined ? address : address.slice(0, -path.length);
  if (NO_NAME.test(name)) return undefined;
  const isName = NAMES.has(ending) || (WORDS.has(ending) && (path !== undefined || LOOKS_LIKE_A_NAME.test(name)));
  return isName ? { index: match.index, address } : undefined;
};

/** Whether an element of HTML is set so that no reader sees it. */

const MAX_STYLE = 2_000;
const HIDING =
  /display:none|visibility:(?:hidden|collapse)|(?:^|;)opacity:0?(?:\.0\d*|0)?(?:;|!|$)|font-size:(?:0|[01]px|0?\.\d+(?:px|pt|em|rem))(?![\d.])|text-indent:-\d{3,}|(?:left|top|right|bottom|margin-left|margin-top):-\d{3,}|clip:rect\(0|clip-path:inset\((?:50|100)%|transform:scale\(0\)/;
const HEIGHT_ZERO = /(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:;|!|$)/;
const COLOUR = /(?:^|;)color:([^;!]+)/;
const BACKGROUND = /(?:^|;)background(?:-color)?:([^;!]+)/;
/** Where no background is given, comments stand on white. */
const WHITE = /^(?:white|#fff(?:fff)?|rgba?\(255,255,255(?:,1)?\)|#fe(?:fe){2}|transparent)$/;
const COLOURLESS = /^(?:transparent|#[0-9a-f]{6}00|#[0-9a-f]{3}0|rgba\(.{1,20},0\))$/;

const isUnseenColour = (colour: string | undefined, background: string | undefined): boolean => {
  if (colour === undefined) return false;
  if (COLOURLESS.test(colour)) return true;
  return background === undefined ? WHITE.test(colour) : colour === background;
};

const hides = (style: string): boolean =>
  HIDING.test(style) ||
  (HEIGHT_ZERO.test(style) && style.includes('overflow:hidden')) ||
  isUnseenColour(COLOUR.exec(style)?.[1], BACKGROUND.exec(style)?.[1]);

/** Whether the attributes of an element hide it: by style, by `hidden`, or by the colour or size of an old `font`. */
export const isHidden = (name: string, attributes: Readonly<Record<string, string>>): boolean => {
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style'];
  if (style !== undefined && hides(style.slice(0, MAX_STYLE).toLowerCase().replace(/\s+/g, ''))) return true;
  return name === 'font' && isUnseenColour(attributes['color']?.toLowerCase().trim(), undefined);
};

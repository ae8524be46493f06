/**
 * Line charts as SVG by hand: readable on light and dark ground, in colours that colour-blind people tell apart, each
 * line with dashes of its own too, and with a title and a description for those who do not see it.
 */

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly scale: 'linear' | 'log';
  readonly ticks: readonly Tick[];
}

export interface Line {
  readonly name: string;
  /** Points beyond an axis are drawn at its end. */
  readonly points: ReadonlyArray<{ readonly x: number; readonly y: number }>;
}

export interface Chart {
  readonly title: string;
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  /** Whether to draw the line on which both axes are alike. */
  readonly hasDiagonal: boolean;
}

const PLOT = { left: 70, top: 52, width: 500, height: 320 };
const WIDTH = 860;
const HEIGHT = 440;
const LEGEND = { left: PLOT.left + PLOT.width + 24, top: PLOT.top + 10, step: 24, sample: 30 };

const LIGHT = ['#0072b2', '#c24e00', '#00795a', '#a3387f', '#7a6000', '#555555', '#5a3fc0'];
const DARK = ['#56b4e9', '#ff9a4d', '#3fd6ac', '#f0a3d5', '#f0d43a', '#bbbbbb', '#b3a2ff'];
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '5 5', '1 4', '12 4'];

/** Lines are drawn in their colour, points filled with it. */
const coloursOf = (colours: readonly string[]): string =>
  colours.map((colour, at) => `.l${at}{stroke:${colour}}.p${at}{fill:${colour}}`).join('');

const STYLE = [
  'text{font:13px system-ui,sans-serif;fill:#1a1a1a}.h{font-size:16px;font-weight:bold}.g{fill:#fff}',
  'path{fill:none;stroke-width:2}.a{fill:none;stroke:#767676;stroke-width:1}.d{stroke:#767676;stroke-dasharray:3 4}',
  coloursOf(LIGHT),
  '@media(prefers-color-scheme:dark){text{fill:#eee}.g{fill:#16181c}.a,.d{stroke:#999}',
  `${coloursOf(DARK)}}`,
].join('');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

const shareAlong = ({ from, to, scale }: Axis, value: number): number => {
  const inside = Math.min(to, Math.max(from, value));
  return scale === 'linear' ? (inside - from) / (to - from) : Math.log(inside / from) / Math.log(to / from);
};

const placeX = (axis: Axis, value: number): string => (PLOT.left + PLOT.width * shareAlong(axis, value)).toFixed(1);
const placeY = (axis: Axis, value: number): string =>
  (PLOT.top + PLOT.height * (1 - shareAlong(axis, value))).toFixed(1);

const drawAxes = ({ x, y }: Chart): string => {
  const bottom = PLOT.top + PLOT.height;
  const alongX = x.ticks.map(({ at, text }) => {
    const place = placeX(x, at);
    return `<path class="a" d="M${place} ${bottom}v5"/><text x="${place}" y="${bottom + 20}" text-anchor="middle">${escaped(text)}</text>`;
  });
  const alongY = y.ticks.map(({ at, text }) => {
    const place = placeY(y, at);
    return `<path class="a" d="M${PLOT.left} ${place}h-5"/><text x="${PLOT.left - 9}" y="${place}" dy="4" text-anchor="end">${escaped(text)}</text>`;
  });
  const middle = PLOT.top + PLOT.height / 2;
  return [
    `<rect class="a" x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.width}" height="${PLOT.height}"/>`,
    ...alongX,
    ...alongY,
    `<text x="${PLOT.left + PLOT.width / 2}" y="${bottom + 44}" text-anchor="middle">${escaped(x.label)}</text>`,
    `<text x="18" y="${middle}" text-anchor="middle" transform="rotate(-90 18 ${middle})">${escaped(y.label)}</text>`,
  ].join('\n');
};

const dashOf = (at: number): string => {
  const dash = DASHES[at % DASHES.length] ?? '';
  return dash === '' ? '' : ` stroke-dasharray="${dash}"`;
};

const drawLine = ({ x, y }: Chart, { name, points }: Line, at: number): string => {
  const style = `l${at % LIGHT.length}`;
  const point = `p${at % LIGHT.length}`;
  const places = points.map((place) => [placeX(x, place.x), placeY(y, place.y)] as const);
  const dots = places.map(([left, top]) => `<circle class="${point}" cx="${left}" cy="${top}" r="2.5"/>`).join('');
  const [left, top] = [LEGEND.left, LEGEND.top + at * LEGEND.step];
  return [
    `<path class="${style}" d="M${places.map((place) => place.join(' ')).join('L')}"${dashOf(at)}/>${dots}`,
    `<path class="${style}" d="M${left} ${top}h${LEGEND.sample}"${dashOf(at)}/><text x="${left + LEGEND.sample + 8}" y="${top + 4}">${escaped(name)}</text>`,
  ].join('\n');
};

/** The chart as a document of SVG. Lines without points are left out. */
export const drawChart = (chart: Chart): string => {
  const { title, description, hasDiagonal, x, y } = chart;
  const diagonal = `<path class="d" d="M${placeX(x, x.from)} ${placeY(y, y.from)}L${placeX(x, x.to)} ${placeY(y, y.to)}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="g" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="h" x="16" y="28">${escaped(title)}</text>`,
    drawAxes(chart),
    ...(hasDiagonal ? [diagonal] : []),
    ...chart.lines.filter(({ points }) => points.length > 0).map((line, at) => drawLine(chart, line, at)),
    '</svg>',
    '',
  ].join('\n');
};

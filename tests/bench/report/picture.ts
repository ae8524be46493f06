import { ROLES, sumOf, type Burst, type Role } from '../harness/process-cost.js';
import type { Measured } from '../harness/run.js';

const COLOURS: Readonly<Record<Role, string>> = { api: '#2b6cb0', worker: '#dd8a1f', redis: '#8a3b5c' };
const NAMES: Readonly<Record<Role, string>> = { api: 'API or producer', worker: 'worker', redis: 'Redis' };

const WIDTH = 860;
const LEFT = 230;
const RIGHT = 70;
const BAR = 30;
const STEP = 48;
const TOP = 76;

interface Bar {
  readonly label: string;
  readonly burst: Burst;
}

const barsOf = ({ everysec, always, bare, plain }: Measured): readonly Bar[] => [
  { label: 'Candor, everysec', burst: everysec },
  { label: 'Candor, always', burst: always },
  { label: 'bare BullMQ, does nothing', burst: bare },
  { label: 'plain design', burst: plain },
];

/** One design: its three processes one after the other, the sum behind them. */
const drawBar = ({ label, burst }: Bar, y: number, scale: number): string => {
  let x = LEFT;
  const pieces = ROLES.map((role) => {
    const width = burst.micros[role] * scale;
    const piece = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${COLOURS[role]}"><title>${NAMES[role]}: ${burst.micros[role].toFixed(1)} us</title></rect>`;
    const text =
      width < 34
        ? ''
        : `<text x="${(x + width / 2).toFixed(1)}" y="${y + 20}" fill="#fff" text-anchor="middle">${burst.micros[role].toFixed(0)}</text>`;
    x += width;
    return piece + text;
  }).join('');
  return `<text x="${LEFT - 12}" y="${y + 20}" text-anchor="end">${label}</text>${pieces}<text x="${(x + 8).toFixed(1)}" y="${y + 20}" font-weight="bold">${sumOf(burst.micros).toFixed(0)}</text>`;
};

const drawLegend = (): string =>
  ROLES.map((role, index) => {
    const x = LEFT + index * 170;
    return `<rect x="${x}" y="48" width="12" height="12" fill="${COLOURS[role]}"/><text x="${x + 18}" y="59">${NAMES[role]}</text>`;
  }).join('');

/** CPU microseconds a comment of each design as bars, with the two goals as lines. */
export const pictureOf = (measured: Measured): string => {
  const bars = barsOf(measured);
  const longest = Math.max(...bars.map(({ burst }) => sumOf(burst.micros)));
  const scale = (WIDTH - LEFT - RIGHT) / longest;
  const height = TOP + bars.length * STEP + 44;
  const goals = [
    { text: 'bare BullMQ', micros: sumOf(measured.bare.micros) },
    { text: 'plain / 2.2', micros: sumOf(measured.plain.micros) / 2.2 },
  ];
  const bottom = TOP + bars.length * STEP;
  const lines = goals.map(({ text, micros }, index) => {
    const x = (LEFT + micros * scale).toFixed(1);
    return `<line x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${bottom}" stroke="#333" stroke-dasharray="4 3"/><text x="${x}" y="${bottom + 16 + index * 16}" text-anchor="middle" font-size="12">goal: ${text}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="14" fill="#1a1a1a">`,
    '<title>CPU microseconds a comment</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    '<text x="16" y="28" font-size="18" font-weight="bold">CPU microseconds a comment, all processes</text>',
    drawLegend(),
    ...bars.map((bar, index) => drawBar(bar, TOP + index * STEP, scale)),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
};

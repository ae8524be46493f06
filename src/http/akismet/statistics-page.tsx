import type { VNode } from 'preact';
import { Page } from '../pages/layout.js';
import { accuracyOf, sumOf, type Period } from './statistics.js';

/** A site's numbers as pages that its WordPress shows in a frame: a plot, and a table that says the same. English, as that plugin's own frames are. */

const WIDTH = 640;
const HEIGHT = 150;
const FLOOR = 24;
const TOP = 8;

const LEGEND = { spam: 'Spam', ham: 'Not spam' } as const;

const heightOf = (count: number, most: number): number => (count / Math.max(1, most)) * (HEIGHT - FLOOR - TOP);

/** Stacked bars: what was let through below, spam on top of it. */
const Bars = ({ periods }: { readonly periods: readonly Period[] }): VNode => {
  const most = Math.max(1, ...periods.map(({ spam, ham }) => spam + ham));
  const step = WIDTH / Math.max(1, periods.length);
  const bar = Math.max(2, step * 0.7);
  const labelled = Math.max(1, Math.ceil(periods.length / 6));
  const sum = sumOf(periods);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${sum.spam} spam and ${sum.ham} other comments`}>
      <line class="floor" x1="0" x2={WIDTH} y1={HEIGHT - FLOOR} y2={HEIGHT - FLOOR} />
      {periods.map(({ time, spam, ham }, i) => {
        const x = i * step + (step - bar) / 2;
        const below = heightOf(ham, most);
        const above = heightOf(spam, most);
        return (
          <g key={time}>
            <title>{`${time}: ${spam} spam, ${ham} not spam`}</title>
            <rect class="ham" x={x} y={HEIGHT - FLOOR - below} width={bar} height={below} />
            <rect class="spam" x={x} y={HEIGHT - FLOOR - below - above} width={bar} height={above} />
            {i % labelled === 0 && (
              <text x={i === 0 ? 0 : x + bar / 2} y={HEIGHT - 8} text-anchor={i === 0 ? 'start' : 'middle'}>
                {time.slice(time.length === 7 ? 0 : 5)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};

const isBusy = ({ spam, ham, missedSpam, falsePositives }: Period): boolean =>
  spam + ham + missedSpam + falsePositives > 0;

const Table = ({ periods }: { readonly periods: readonly Period[] }): VNode => {
  const busy = periods.filter(isBusy);
  const sum = sumOf(periods);
  return (
    <table>
      <caption>{`${accuracyOf(sum).toFixed(2)} % of the answers stood`}</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">{LEGEND.spam}</th>
          <th scope="col">{LEGEND.ham}</th>
          <th scope="col">Missed spam</th>
          <th scope="col">Wrongly called spam</th>
        </tr>
      </thead>
      <tbody>
        {busy.map(({ time, spam, ham, missedSpam, falsePositives }) => (
          <tr key={time}>
            <th scope="row">{time}</th>
            <td>{spam}</td>
            <td>{ham}</td>
            <td>{missedSpam}</td>
            <td>{falsePositives}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">All</th>
          <td>{sum.spam}</td>
          <td>{sum.ham}</td>
          <td>{sum.missedSpam}</td>
          <td>{sum.falsePositives}</td>
        </tr>
      </tbody>
    </table>
  );
};

const frame = (title: string, children: VNode | readonly VNode[], bodyClass = 'whole'): VNode => (
  <Page
    lang="en"
    title={title}
    style="statistics"
    bodyClass={bodyClass}
    skipTo={{ id: 'numbers', label: 'To the numbers' }}
  >
    <main id="numbers">{children}</main>
  </Page>
);

interface Plot {
  readonly heading: string;
  readonly periods: readonly Period[];
}

const Legend = (): VNode => (
  <p class="legend">
    <span class="key ham">{LEGEND.ham}</span> <span class="key spam">{LEGEND.spam}</span>
  </p>
);

export const StatisticsPage = ({ site, plots }: { readonly site: string; readonly plots: readonly Plot[] }): VNode =>
  frame(`${site}: comments checked`, [
    <h1>{site}</h1>,
    <Legend />,
    ...plots.map(({ heading, periods }) => (
      <section key={heading}>
        <h2>{heading}</h2>
        <Bars periods={periods} />
        <Table periods={periods} />
      </section>
    )),
  ]);

/** For a frame of some two hundred pixels under a heading of its own: the plot fits, the table is below it. */
export const SnapshotPage = ({
  site,
  periods,
}: {
  readonly site: string;
  readonly periods: readonly Period[];
}): VNode =>
  frame(`${site}: comments checked`, [<Legend />, <Bars periods={periods} />, <Table periods={periods} />], 'snapshot');

/** In place of numbers, for a link whose time is over. */
export const NoStatisticsPage = (): VNode =>
  frame('No statistics', [<h1>This view has expired</h1>, <p>Reload the page around it to see the numbers.</p>]);

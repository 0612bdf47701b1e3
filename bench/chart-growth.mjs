// Two plots side by side over the number of credentials: time for each, and peak memory of the process.
import { WAYS } from './growth-table.mjs';
import { element, even, line, logarithmic, powersOfTen, text } from './svg.mjs';

const HEIGHT = 190;
const GAP = 60;
const AXIS = 62;

const short = (count) =>
  count < 1000 ? `${count}` : count < 1e6 ? `${count / 1000}k` : `${count / 1e6}M`;

function duration(microseconds) {
  if (microseconds < 1000) return `${microseconds} µs`;
  return microseconds < 1e6 ? `${microseconds / 1000} ms` : `${microseconds / 1e6} s`;
}

export function drawGrowth(points, { left, right, top }) {
  const width = (right - left - GAP) / 2;
  const counts = powersOfTen(1, Math.max(...points.map(({ count }) => count)));
  const times = points.map(({ clock }) => clock);
  const memory = points.map(({ peakMegabytes }) => peakMegabytes);
  const ceiling = Math.max(200, Math.ceil(Math.max(...memory) / 100) * 100);
  const frames = [
    {
      title: 'Time per credential, by the clock',
      ticks: powersOfTen(Math.min(...times), Math.max(...times)),
      makeScale: logarithmic,
      unit: duration,
      value: ({ clock }) => clock,
    },
    {
      title: 'Peak memory of the process',
      ticks: Array.from({ length: ceiling / 100 + 1 }, (_, at) => at * 100),
      makeScale: even,
      unit: (tick) => `${tick} MB`,
      value: ({ peakMegabytes }) => peakMegabytes,
    },
  ];
  const plots = frames.map((frame, at) =>
    drawPlot(points, frame, counts, { left: left + at * (width + GAP), top, width }),
  );
  const ways = Object.keys(WAYS).filter((way) => points.some((point) => point.way === way));
  const legendTop = top + HEIGHT + 82;
  // Two to a row: the names are long.
  const column = (right - left) / 2;
  const legend = ways.map((way, at) =>
    drawKey(way, left + (at % 2) * column, legendTop + Math.floor(at / 2) * 20),
  );
  const rows = Math.ceil(ways.length / 2);
  return { content: [plots, legend].flat(4), bottom: legendTop + (rows - 1) * 20 + 8 };
}

function drawPlot(points, { title, ticks, makeScale, unit, value }, counts, { left, top, width }) {
  const [start, end] = [left + AXIS, left + width - 14];
  const [roof, floor] = [top + 18, top + 18 + HEIGHT];
  const x = logarithmic([counts[0], counts.at(-1)], [start, end]);
  const y = makeScale([ticks[0], ticks.at(-1)], [floor, roof]);
  const ways = Object.keys(WAYS);
  return [
    text(left, top, title, { class: 'head' }),
    ticks.map((tick) => [
      line(start, y(tick), end, y(tick), { class: 'grid' }),
      text(start - 8, y(tick) + 4, unit(tick), { class: 'faint', 'text-anchor': 'end' }),
    ]),
    counts.map((count) =>
      text(x(count), floor + 18, short(count), { class: 'faint', 'text-anchor': 'middle' }),
    ),
    text((start + end) / 2, floor + 34, 'credentials', { class: 'faint', 'text-anchor': 'middle' }),
    ways.map((way) =>
      drawLine(
        way,
        points
          .filter((point) => point.way === way)
          .map((point) => [x(point.count), y(value(point))]),
      ),
    ),
  ];
}

function drawLine(way, places) {
  if (places.length === 0) return [];
  const d = places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const dots = places.map(([cx, cy]) => element('circle', { cx, cy, r: 3.5 }));
  return element('g', { class: way }, element('path', { d: `M${d}`, class: 'line' }), dots);
}

const drawKey = (way, x, y) => [
  element('g', { class: way }, line(x, y - 4, x + 22, y - 4, { 'stroke-width': 2 })),
  text(x + 28, y, WAYS[way].replaceAll('`', ''), { class: 'faint' }),
];

// A bar for each row, from 1 (as fast as the other) to its ratio; left of it where the other is faster.
import { element, line, logarithmic, powersOfTen, text } from './svg.mjs';
import { digits } from './table.mjs';

const ROW = 34;
const LABELS = 330;
const VALUES = 56;

const plain = (markdown) => markdown.replaceAll('`', '');

export function drawBars(rows, { left, right, top }) {
  const values = rows.flatMap(({ ratio, target }) => [
    ratio.processor.least,
    ratio.processor.most,
    target?.ratio ?? 1,
  ]);
  const powers = powersOfTen(Math.min(1, ...values), Math.max(10, ...values));
  const x = logarithmic([powers[0], powers.at(-1)], [left + LABELS, right - VALUES]);
  const bottom = top + 18 + rows.length * ROW;
  const axis = powers.map((power) => [
    line(x(power), top + 4, x(power), bottom, { class: power === 1 ? 'base' : 'grid' }),
    text(x(power), top - 4, power === 1 ? '1 × = the other' : `${power} ×`, {
      class: 'faint',
      'text-anchor': 'middle',
    }),
  ]);
  const bars = rows.map((row, at) => drawBar(row, { left, right, x, y: top + 14 + at * ROW }));
  const legend = [
    line(left + LABELS, bottom + 15, left + LABELS + 18, bottom + 15, { class: 'spread' }),
    text(left + LABELS + 24, bottom + 19, 'least to most', { class: 'faint' }),
    diamond(left + LABELS + 124, bottom + 15),
    text(left + LABELS + 136, bottom + 19, 'target', { class: 'faint' }),
  ];
  return { content: [axis, bars, legend].flat(3), bottom: bottom + 28 };
}

function drawBar({ what, peer, ratio, target }, { left, right, x, y }) {
  const { median, least, most } = ratio.processor;
  const [from, to] = [Math.min(x(1), x(median)), Math.max(x(1), x(median))];
  const middle = y + 11;
  return [
    text(left, y + 8, plain(what)),
    text(left, y + 23, `beside ${plain(peer)}`, { class: 'faint' }),
    element('rect', {
      ...{ x: from, y: y + 2, width: Math.max(to - from, 1), height: 18, rx: 2 },
      class: median < 1 ? 'slower' : 'faster',
    }),
    line(x(least), middle, x(most), middle, { class: 'spread' }),
    target?.ratio === undefined ? [] : diamond(x(target.ratio), middle),
    text(right, y + 15, `${digits(median)} ×`, { 'text-anchor': 'end' }),
  ].flat();
}

const diamond = (x, y) =>
  element('path', { d: `M${x.toFixed(1)} ${y - 6}l6 6l-6 6l-6 -6z`, class: 'target' });

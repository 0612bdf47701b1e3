// The picture of docs/speed.md: how many times as fast, and how time and memory grow. Made of bench/results.json alone.
import { drawBars } from './chart-bars.mjs';
import { drawGrowth } from './chart-growth.mjs';
import { element, said, text } from './svg.mjs';

const WIDTH = 900;
const MARGIN = 24;

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';

const LIGHT = {
  ...{ ground: '#ffffff', edge: '#d5dae1', ink: '#1f2933', faint: '#5f6b7a', grid: '#e6e9ee' },
  ...{ ours: '#0b6e99', theirs: '#c2681c', cohort: '#3d9a6b', cores: '#8a5fbf' },
};
const DARK = {
  ...{ ground: '#10151b', edge: '#343d48', ink: '#e4e9ef', faint: '#9aa6b4', grid: '#262e38' },
  ...{ ours: '#4fb3dc', theirs: '#ec9a55', cohort: '#6cc997', cores: '#b794e6' },
};

/** No custom properties: not every reader of SVG knows them. */
const colours = ({ ground, edge, ink, faint, grid, ours, theirs, cohort, cores }) => `
.ground { fill: ${ground}; stroke: ${edge} } text { fill: ${ink} } .faint { fill: ${faint} }
.grid { stroke: ${grid} } .base { stroke: ${faint} } .spread, .target { stroke: ${ink} }
.faster { fill: ${ours} } .slower { fill: ${theirs} }
${Object.entries({ issue: ours, cohort, 'cohort-cores': cores, reference: theirs })
  .map(
    ([way, colour]) =>
      `.${way} path, .${way} line { stroke: ${colour} } .${way} circle { fill: ${colour} }`,
  )
  .join('\n')}`;

// One picture for light and dark pages: it brings its own ground, and its colours follow the reader's preference.
const STYLE = `
svg { font: 13px ${FONT} } .faint { font-size: 12px } .head { font-size: 15px; font-weight: 600 }
.spread, .target { stroke-width: 1.5 } .target, .line { fill: none } .line { stroke-width: 2 }
${colours(LIGHT)}
@media (prefers-color-scheme: dark) {${colours(DARK)} }
`;

export function chart(results) {
  const { node, cores, processor } = results.machine;
  const inner = { left: MARGIN, right: WIDTH - MARGIN };
  const bars = drawBars([...results.rows, ...results.starts], { ...inner, top: 60 });
  const growth = results.growth
    ? drawGrowth(results.growth.points, { ...inner, top: bars.bottom + 44 })
    : { content: [], bottom: bars.bottom };
  const height = growth.bottom + 40;
  const where = `Node ${node}, ${cores} cores (${processor}); written by npm run bench -- --write`;
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img' },
    said(
      'title',
      'Speed of microcert beside other stacks, and growth with the number of credentials',
    ),
    said('desc', describe(results)),
    element('style', {}, STYLE),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: WIDTH - 1,
      height: height - 1,
      rx: 8,
      class: 'ground',
    }),
    text(
      MARGIN,
      34,
      'How many times as fast as the other stack, by processor time (logarithmic scale)',
      {
        class: 'head',
      },
    ),
    bars.content,
    growth.content,
    text(MARGIN, height - 16, where, { class: 'faint' }),
  )}\n`;
}

const describe = ({ rows, starts }) =>
  [...rows, ...starts]
    .map(
      ({ what, peer, ratio }) =>
        `${what}, beside ${peer}: ${ratio.processor.median.toFixed(1)} times.`,
    )
    .join(' ')
    .replaceAll('`', '');

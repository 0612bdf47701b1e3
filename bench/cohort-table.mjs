// The figures on cohorts as Markdown.
import { digits } from './table.mjs';

const whole = (value) => Math.round(value).toLocaleString('en');
const spread = ({ median, least, most }) =>
  `**${digits(median)}** (${digits(least)}–${digits(most)})`;

/** What each figure is called, and what is asked of it. */
const FIGURES = {
  'registry-rate': ({ rows }) => [
    `a cohort of ${whole(rows)}, CSV through a registry (SQLite) to JSONL, in parts of the rate in memory`,
    '0.25 or more',
  ],
  'two-workers': ({ rows, rates: { one, two } }) => [
    `a cohort of ${whole(rows)}, two workers on PostgreSQL (${whole(two)} rows a second), times as fast as one (${whole(one)})`,
    '1.5 or more',
  ],
  'list-rebuild': ({ entries, changes }) => [
    `a status list of ${whole(entries)} rebuilt and signed after ${whole(changes)} changes, times one verification of it and encoding`,
    '2 or less',
  ],
  memory: ({ rows, fewer }) => [
    `peak memory of a cohort of ${whole(rows)}, times that of ${whole(fewer)}`,
    `${fewer > 10_000 ? 1.1 : 1.5} or less`,
  ],
};

const cells = (list) => `| ${list.join(' | ')} |`;

/** A row for each figure that was measured, and how many rows took which time and memory. */
export function cohortTable({ figures, runs, machine }) {
  const rows = figures.map((figure) => {
    const [what, target] = FIGURES[figure.id](figure);
    return [what, spread(figure.ratio), target];
  });
  const points = runs.map(({ rows: count, clock, processor, peakMegabytes }) => [
    whole(count),
    `${whole(clock)} µs`,
    `${whole(processor)} µs`,
    `${whole(peakMegabytes)} MB`,
  ]);
  return [
    table(['what', 'ratio', 'aimed at'], rows),
    table(['rows through the registry', 'a row by the clock', 'of the processor', 'peak'], points),
    `Node ${machine.node}, ${machine.cores} cores (${machine.processor}), load ${machine.load[0]} before and ${machine.loadAfter[0]} after. Medians, least and most in brackets.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function table(headings, rows) {
  if (rows.length === 0) return '';
  const rule = headings.map((_, at) => (at === 0 ? '---' : '--:'));
  return [headings, rule, ...rows].map(cells).join('\n');
}

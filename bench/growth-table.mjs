// Growth as Markdown, and what the ways of issuing are called.

export const WAYS = {
  issue: '`issuer.issue`, one after the other',
  cohort: '`issueCohort`, one thread',
  'cohort-cores': '`issueCohort`, all cores',
  reference: '`@digitalbazaar/vc`, eddsa-rdfc-2022',
};

const whole = (value) => Math.round(value).toLocaleString('en');

/** The largest number that was measured, in a sentence; nothing where growth was not measured. */
export function growthLine({ growth }) {
  const points = growth?.points.filter(({ way }) => way === 'cohort-cores') ?? [];
  const largest = points.toSorted((a, b) => b.count - a.count)[0];
  if (largest === undefined) return '';
  const { count, clock, peakMegabytes } = largest;
  return `A cohort of ${whole(count)} takes ${whole(clock)} µs for each by the clock, and ${whole(peakMegabytes)} MB of memory at most.`;
}

/** A row for each way, a column for each number of credentials; nothing where growth was not measured. */
export function growthTable({ growth }) {
  if (growth === undefined) return '';
  const { points, machine } = growth;
  const counts = [...new Set(points.map(({ count }) => count))].sort((a, b) => a - b);
  const cell = (way, count) => {
    const point = points.find((one) => one.way === way && one.count === count);
    return point ? `${whole(point.clock)} µs · ${whole(point.peakMegabytes)} MB` : '–';
  };
  const ways = Object.keys(WAYS).filter((way) => points.some((point) => point.way === way));
  const lines = [
    ['credentials', ...counts.map(whole)],
    ['---', ...counts.map(() => '--:')],
    ...ways.map((way) => [WAYS[way], ...counts.map((count) => cell(way, count))]),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `Time per credential by the clock, import and text out included, and peak memory of the process (load ${machine.load[0]} before):\n\n${table}`;
}

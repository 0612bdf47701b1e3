// Writes the table and the chart of the README from bench/results.json: no figure there is typed by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chart } from './chart.mjs';
import { growthTable } from './growth-table.mjs';
import { readResults } from './results.mjs';
import { describeRun, table } from './table.mjs';

const readme = new URL('../README.md', import.meta.url);
const picture = new URL('../docs/benchmark.svg', import.meta.url);
const [BEGIN, END] = ['<!-- benchmark: begin -->', '<!-- benchmark: end -->'];

export function publish() {
  const results = readResults();
  const text = readFileSync(readme, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${BEGIN} … ${END}`);
  const section = [describeRun(results), table(results, { floors: false }), growthTable(results)];
  const between = `${BEGIN}\n\n${section.filter(Boolean).join('\n\n')}\n\n`;
  writeFileSync(readme, text.slice(0, from) + between + text.slice(to));
  writeFileSync(picture, chart(results));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) publish();

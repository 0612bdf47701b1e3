// Writes the figures of the README, the tables of docs/speed.md and the chart from bench/results.json: none is typed by hand.
//   node bench/publish.mjs           writes them
//   node bench/publish.mjs --check   ends with 1 when they are not what the results make of them
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chart } from './chart.mjs';
import { growthLine, growthTable } from './growth-table.mjs';
import { readResults } from './results.mjs';
import { describeRun, headlines, table } from './table.mjs';

const PICTURE = new URL('../docs/benchmark.svg', import.meta.url);
const [BEGIN, END] = ['<!-- benchmark: begin -->', '<!-- benchmark: end -->'];

/** A page with these parts between its marks. */
function page(name, parts) {
  const file = new URL(`../${name}`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${name} lacks ${BEGIN} … ${END}`);
  const section = `${BEGIN}\n\n${parts.filter(Boolean).join('\n\n')}\n\n`;
  return { file, content: text.slice(0, from) + section + text.slice(to) };
}

/** What each file should say, beside where it is. */
function pages() {
  const results = readResults();
  const all = [table(results, { floors: false }), growthTable(results), describeRun(results)];
  return [
    page('README.md', [headlines(results), growthLine(results)]),
    page('docs/speed.md', all),
    { file: PICTURE, content: chart(results) },
  ];
}

export function publish() {
  for (const { file, content } of pages()) writeFileSync(file, content);
}

function check() {
  const stale = pages().filter(({ file, content }) => readFileSync(file, 'utf8') !== content);
  for (const { file } of stale)
    console.error(
      `${fileURLToPath(file)} is not what bench/results.json says: node bench/publish.mjs`,
    );
  if (stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--check') check();
  else publish();
}

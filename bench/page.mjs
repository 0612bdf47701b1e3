// How long the verifier page takes from a badge being dropped to its verdict standing there, beside its own first paint.
// Both are measured by the browser itself, in a fresh one each time. Needs Chromium; `--runs N`, 15 by default.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createIssuer } from 'microcert';
import { chromium } from 'playwright-core';
import { buildWeb } from '../scripts/build-web.mjs';
import { serveWeb } from '../scripts/serve-web.mjs';
import { fullAward, fullDefinition, issuerProfile } from './full-document.mjs';
import { did, signer } from './key.mjs';
import { spread } from './measure.mjs';

/** What a person does not feel as waiting. */
const TARGET = 300;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const runs = Number(values.runs);
const issuer = createIssuer({ profile: issuerProfile(did), signer });
const badges = await Promise.all(
  [1, 2].map(async (index) =>
    JSON.stringify(await issuer.issue(fullDefinition(index), fullAward(index))),
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'microcert-page-'));
await buildWeb(folder);
const issuers = { asOf: new Date().toISOString(), issuers: [{ id: did }] };
const { server, address } = await serveWeb(folder, { config: JSON.stringify({ issuers }) });
const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();

/** Drops a badge and waits until its verdict was painted. */
async function dropped(page, badge) {
  return page.evaluate(async (text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'badge.json'));
    const result = document.querySelector('#result');
    const shown = new Promise((done) => {
      const observer = new MutationObserver(() => {
        if (result.querySelector('.verdict.accepted') === null) return;
        if (result.hasAttribute('aria-busy')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(done));
      });
      observer.observe(result, { attributes: true, childList: true, subtree: true });
    });
    const start = performance.now();
    document.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
    await shown;
    return performance.now() - start;
  }, badge);
}

async function measureOnce() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const first = await dropped(page, badges[0]);
  await page.evaluate(() => document.querySelector('#result').replaceChildren());
  const second = await dropped(page, badges[1]);
  await browser.close();
  return { paint, first, second };
}

const measured = [];
for (let run = 0; run < runs; run += 1) measured.push(await measureOnce());
server.close();
rmSync(folder, { recursive: true, force: true });

const of = (name) => spread(measured.map((each) => each[name])).median;
const [paint, first, second] = ['paint', 'first', 'second'].map(of);
const line = (what, time) =>
  `${what.padEnd(34)} ${time.toFixed(0).padStart(5)} ms  ${(time / paint).toFixed(2)} of first paint`;
console.log(line('first paint', paint));
console.log(line('verdict on the first badge dropped', first));
console.log(line('verdict on the next', second));
console.log(`medians of ${runs} fresh browsers; target for the first verdict: ${TARGET} ms`);
if (!(first <= TARGET)) process.exitCode = 1;

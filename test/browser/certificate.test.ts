import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCertificate } from '../../src/certificates/index.js';
import { exampleBadge, longBadge } from '../support/certificates.js';
import { launch } from './support/visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTED = 'https://univ.example/badges/1.json';
const BADGES = {
  usual: await exampleBadge({ award: { learner: { name: 'Amélie Lefèvre' } } }),
  long: await longBadge(),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function opened(badge: object, locale: 'en' | 'fr', width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(await renderCertificate(badge, { format: 'html', locale, hosted: HOSTED }));
  return page;
}

/** Rules of WCAG 2.2 AA, and good practice, that a machine can tell. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

describe.each(['en', 'fr'] as const)('a certificate as a page, in %s', (locale) => {
  it.each(['usual', 'long'] as const)('axe finds no violation in a %s one', async (kind) => {
    const page = await opened(BADGES[kind], locale, 1000);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  // WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels
  it.each(['usual', 'long'] as const)(
    'a %s one is not scrolled sideways on a phone',
    async (kind) => {
      const page = await opened(BADGES[kind], locale, 320);
      const [wide, seen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(seen ?? 0);
      await page.close();
    },
  );
});

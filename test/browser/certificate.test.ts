import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCertificate } from '../../src/certificates/index.js';
import { exampleBadge, longBadge } from '../support/certificates.js';
import { LARGE, stacked } from '../support/pathway-certificates.js';
import { recordOf } from '../support/records.js';
import { launch } from './support/visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTED = 'https://univ.example/badges/1.json';
const BADGES = {
  usual: await exampleBadge({ award: { learner: { name: 'Amélie Lefèvre' } } }),
  long: await longBadge(),
  stacked: await recordOf(),
  large: await recordOf(),
};
const PATHWAYS = { stacked: stacked(2), large: { pathway: LARGE } };
const KINDS = ['usual', 'long', 'stacked', 'large'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function opened(
  kind: keyof typeof BADGES,
  locale: 'en' | 'fr',
  width: number,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const pathway = kind === 'stacked' || kind === 'large' ? PATHWAYS[kind] : undefined;
  const options = { format: 'html', locale, hosted: HOSTED, ...(pathway && { pathway }) } as const;
  await page.setContent(await renderCertificate(BADGES[kind], options));
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
  it.each(KINDS)('axe finds no violation in a %s one', async (kind) => {
    const page = await opened(kind, locale, 1000);
    // What can be opened is open.
    for (const closed of await page.locator('summary').all()) await closed.click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  // WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels
  it.each(KINDS)('a %s one is not scrolled sideways on a phone', async (kind) => {
    const page = await opened(kind, locale, 320);
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(seen ?? 0);
    await page.close();
  });

  it('one picture of the pathway is seen: a narrow one on a phone, in letters that can be read', async () => {
    for (const [width, seen] of [
      [1000, 'wide'],
      [360, 'narrow'],
    ] as const) {
      const page = await opened('stacked', locale, width);
      const shown = await page.locator('.pathway > div:visible').all();
      expect(await Promise.all(shown.map((one) => one.getAttribute('class')))).toEqual([seen]);
      const letters = await page.locator('.pathway > div:visible svg text').evaluateAll((all) =>
        all.map((one) => {
          const scale = (one as unknown as { getScreenCTM(): { a: number } }).getScreenCTM().a;
          return scale * Number(one.getAttribute('font-size'));
        }),
      );
      expect(Math.min(...letters)).toBeGreaterThan(8);
      await page.close();
    }
  });
});

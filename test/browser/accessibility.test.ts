import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueFull } from '../support/full-credential.js';
import { UNIVERSITY } from '../support/verifying.js';
import { type PageServer, servePage } from './support/page-server.js';
import { drop, jsonFile, launch, verdict, visit } from './support/visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BADGE = JSON.stringify(await issueFull(UNIVERSITY));
const TRUSTING = {
  issuers: { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: UNIVERSITY.id, name: 'Listed' }] },
};
/** What is handed in for each state of the page, and to which of the two hosts. */
const STATES = {
  waiting: undefined,
  accepted: { content: BADGE, trusts: true },
  rejected: { content: BADGE.replace('Université Exemple', 'Université Exemplo'), trusts: true },
  undetermined: { content: BADGE, trusts: false },
  unreadable: { content: 'hello', trusts: true },
} as const;
type State = keyof typeof STATES;

let browser: Browser;
let trusting: PageServer;
let plain: PageServer;

beforeAll(async () => {
  browser = await launch();
  trusting = await servePage(TRUSTING);
  plain = await servePage({});
});
afterAll(async () => {
  await Promise.all([browser?.close(), trusting?.close(), plain?.close()]);
});

async function open(state: State, habits: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const given = STATES[state];
  const server = given?.trusts === false ? plain : trusting;
  const { page } = await visit(browser, server.address, habits);
  if (given !== undefined) {
    await drop(page, jsonFile(given.content));
    await verdict(page);
  }
  return page;
}

/** Rules of WCAG 2.2 AA, and good practice, that a machine can tell. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

const states = Object.keys(STATES) as readonly State[];

describe.each(['en-GB', 'fr-FR'])('for readers of %s', (locale) => {
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(states)('axe finds no violation when %s', async (state) => {
      const page = await open(state, { locale, colorScheme });
      for (const details of await page.locator('summary').all()) await details.click();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });
});

describe('on a narrow phone', () => {
  // WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels
  it.each(states)('nothing has to be scrolled sideways when %s', async (state) => {
    const page = await open(state, { viewport: { width: 320, height: 640 }, locale: 'fr' });
    for (const details of await page.locator('summary').all()) await details.click();
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(seen ?? 0);
    await page.context().close();
  });

  // WCAG 2.2, 2.5.8 Target size
  it('whatever can be pressed is at least 24 pixels high', async () => {
    const page = await open('accepted', { viewport: { width: 320, height: 640 } });
    const heights = await page
      .locator('button:visible, label.button, summary')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(4);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

describe('without a mouse', () => {
  it('a badge is pasted and its verdict reached with the keyboard alone', async () => {
    const page = await open('waiting');
    const reached: string[] = [];
    for (let step = 0; step < 8 && reached.at(-1) !== 'SUMMARY'; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect(reached).toEqual(['BUTTON', 'BUTTON', 'INPUT', 'SUMMARY']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(BADGE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await verdict(page)).word).toBe('Accepted');
  });

  it('shows where the focus is, on the field for files too', async () => {
    const page = await open('waiting');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('file');
    const outline = await page
      .locator('label.button')
      .evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(outline).toBe('solid');
  });
});

describe('for those who listen', () => {
  it('the verdict and its reason are said when they are there', async () => {
    const page = await open('rejected');
    expect(await page.locator('[role=status]').textContent()).toMatch(
      /^Rejected\. It was changed after it was signed/,
    );
  });

  it('the verdict is put in words, and its sign is passed over', async () => {
    const page = await open('accepted');
    expect(await page.locator('.verdict h2').textContent()).toBe('Accepted');
    expect(await page.locator('svg:not([aria-hidden=true])').count()).toBe(0);
  });

  it('the page says its language, and words in another say theirs', async () => {
    const page = await open('accepted', { locale: 'fr-FR' });
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    await page.locator('[data-language=en]').click();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English');
    expect((await verdict(page)).word).toBe('Accepted');
  });
});

describe('in the language of the reader', () => {
  it.each([
    ['fr-CA', 'Accepté', 'Authentique, inchangé, en vigueur, d’un émetteur de confiance.'],
    ['de-DE', 'Accepted', 'Authentic, unchanged, in force, by an issuer you trust.'],
  ])('says the verdict to a browser set to %s', async (locale, word, sentence) => {
    const page = await open('accepted', { locale });
    expect(await verdict(page)).toEqual({ word, sentence });
  });

  it('names every element and check in French', async () => {
    const page = await open('accepted', { locale: 'fr-FR' });
    const text = await page.locator('main').textContent();
    for (const heading of ['Acquis d’apprentissage', 'Niveau', 'Signature', 'réussite'])
      expect(text).toContain(heading);
    expect(text).not.toMatch(/Learning outcomes|passed|Awarded by/);
  });
});

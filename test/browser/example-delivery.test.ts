import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, visit } from './support/visitor.js';

let browser: Browser;
let child: ChildProcess;
let origin: string;

beforeAll(async () => {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  origin = `http://127.0.0.1:${port}`;
  child = spawn(process.execPath, ['examples/delivery/run.mjs', '--port', String(port)]);
  if (child.stdout) await once(child.stdout, 'data');
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  child?.kill();
});

/** What a person cannot use: wider than the screen, too small to hit, or without a name. */
async function troubles(page: Page): Promise<object> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const all = (what: string) => [...document.querySelectorAll(what)];
    return {
      beyondTheScreen: Math.max(0, scrollWidth - clientWidth),
      // WCAG 2.2, 2.5.5: 44 CSS pixels.
      tooLow: all('button, .button')
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
      headings: all('h1').length,
      nameless: all('svg').filter((one) => !one.querySelector('title')?.textContent).length,
    };
  });
}

const NONE = { beyondTheScreen: 0, tooLow: [], headings: 1, nameless: 0 };

describe.each([
  ['en', { width: 1000, height: 900 }, 'light'],
  ['fr', { width: 360, height: 800 }, 'dark'],
] as const)('examples/delivery (%s)', (lang, viewport, colorScheme) => {
  const words = {
    en: {
      get: /Get the micro-certification|Get it again/,
      collect: 'Use the wallet of this example',
      show: 'Show it to Example Farms',
      present: 'Show this part, and nothing else',
      holds: 'It holds',
    },
    fr: {
      get: /Recevoir la micro-certification|La recevoir de nouveau/,
      collect: 'Prendre celui de cet exemple',
      show: 'La montrer à Example Farms',
      present: 'Montrer cette partie, et rien d’autre',
      holds: 'Elle est valable',
    },
  }[lang];

  it('MUST lead a person from the offer to what was seen, on every page without a hitch', async () => {
    const habits = { viewport, colorScheme, locale: lang === 'fr' ? 'fr-FR' : 'en-GB' };
    const { page, complaints, requests } = await visit(browser, `${origin}/`, habits);
    const press = async (name: string | RegExp) => {
      expect(await troubles(page)).toEqual(NONE);
      await page.getByRole('button', { name }).click();
      await page.waitForLoadState();
    };
    await press(words.get);
    await press(words.collect);
    await press(words.show);
    await press(words.present);
    expect(await troubles(page)).toEqual(NONE);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.holds);
    expect(await page.locator('dd').allTextContents()).toContain('Santé des sols');
    expect(await page.content()).not.toContain('Zoé');
    // The same page in the other language, and none of it from elsewhere.
    await page.getByRole('link', { name: lang === 'fr' ? 'English' : 'Français' }).click();
    expect(await page.locator('html').getAttribute('lang')).not.toBe(lang);
    expect(await page.locator('dd').allTextContents()).toContain('Santé des sols');
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bake } from '../../src/carriers/index.js';
import { credentialLink } from '../../src/carriers/qr/credential-link.js';
import { issueFull } from '../support/full-credential.js';
import { draft, sign, UNIVERSITY } from '../support/verifying.js';
import { type PageServer, servePage } from './support/page-server.js';
import { drop, jsonFile, launch, verdict, visit } from './support/visitor.js';

const TRUSTING = {
  issuers: { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: UNIVERSITY.id, name: 'Listed' }] },
};
const BADGE = JSON.stringify(await issueFull(UNIVERSITY));
const CHANGED = BADGE.replace('Université Exemple', 'Université Exemplo');

let browser: Browser;
let trusting: PageServer;

beforeAll(async () => {
  browser = await launch();
  trusting = await servePage(TRUSTING);
});
afterAll(async () => {
  await Promise.all([browser?.close(), trusting?.close()]);
});

/** The page, with something in the place of a part of what verifies; `real` is all of it. */
async function pageWith(replacement: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await context.route('**/engine.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `import * as real from './real.js'; export * from './real.js'; ${replacement}`,
    }),
  );
  await context.route('**/real.js', async (route) =>
    route.fulfill({
      response: await route.fetch({ url: `${trusting.address}engine.js` }),
    }),
  );
  const page = await context.newPage();
  await page.goto(trusting.address);
  return page;
}

const svgFile = (inner: string, credential = BADGE) => ({
  name: 'b.svg',
  type: 'image/svg+xml',
  bytes: bake(
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">${inner}</svg>`,
    ),
    credential,
  ),
});

/** A few lines that make a browser draw a thousand million shapes. */
const LAUGHS = Array.from({ length: 10 }, (_, index) => {
  const inner = index === 0 ? '<path d="M0 0h9v9z"/>' : `<use href="#a${index - 1}"/>`.repeat(10);
  return `<g id="a${index}">${inner}</g>`;
}).join('');

describe('the verdict on the page MUST be that of what was handed in last', () => {
  it('while the next badge is checked, none is in sight', async () => {
    const page = await pageWith(`
      let turn = 0;
      export const judgeGiven = (...given) =>
        turn++ === 0 ? real.judgeGiven(...given) : new Promise(() => {});`);
    await drop(page, jsonFile(BADGE));
    expect((await verdict(page)).word).toBe('Accepted');
    await drop(page, jsonFile(CHANGED));
    await page.waitForSelector('.working');
    expect(await page.locator('.verdict, .card').count()).toBe(0);
    expect(await page.title()).not.toContain('Accepted');
  });

  it('where the next cannot be shown, a defect stands in its place', async () => {
    const page = await pageWith(`
      let turn = 0;
      export const describeBadge = (...given) => {
        if (turn++ > 0) throw new TypeError('a defect');
        return real.describeBadge(...given);
      };`);
    await drop(page, jsonFile(BADGE));
    expect((await verdict(page)).word).toBe('Accepted');
    await drop(page, jsonFile(CHANGED));
    await page.waitForSelector('.verdict.rejected');
    expect((await verdict(page)).word).toBe('Could not be read');
    expect(await page.title()).toContain('Could not be read');
  });

  it('where an earlier one takes longer, it changes nothing any more', async () => {
    const page = await pageWith(`
      let turn = 0;
      export const judgeGiven = async (...given) => {
        if (turn++ === 0) await new Promise((done) => setTimeout(done, 600));
        return real.judgeGiven(...given);
      };`);
    await drop(page, jsonFile(BADGE));
    await page.waitForTimeout(150);
    await drop(page, jsonFile(CHANGED));
    await page.waitForSelector('.verdict.rejected');
    await page.waitForTimeout(900);
    expect((await verdict(page)).word).toBe('Rejected');
  });
});

describe('what a badge brings along MUST NOT keep the page from its verdict', () => {
  it('an SVG that takes forever to draw is not shown, and that is said', async () => {
    const { page } = await visit(browser, trusting.address);
    await drop(page, svgFile(LAUGHS));
    expect((await verdict(page)).word).toBe('Accepted');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#result').textContent()).toContain('page.picture-not-shown');
  });

  it('nor is one inside the credential', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${LAUGHS}</svg>`;
    const id = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    const { credentialSubject } = draft() as { credentialSubject: { achievement: object } };
    const achievement = { ...credentialSubject.achievement, image: { id, type: 'Image' } };
    const badge = await sign(draft({ credentialSubject: { ...credentialSubject, achievement } }));
    const { page } = await visit(browser, trusting.address);
    await drop(page, jsonFile(badge));
    expect((await verdict(page)).word).toBe('Accepted');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('one of a drawing program is shown, with its plain style sheet', async () => {
    const { page, complaints } = await visit(browser, trusting.address);
    await drop(page, svgFile('<style>.a{fill:#c00}</style><circle class="a" r="40"/>'));
    expect((await verdict(page)).word).toBe('Accepted');
    const width = await page
      .locator('img.picture')
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
    expect(width).toBe(90);
    expect(complaints).toEqual([]);
  });

  it('an element called as a member of every object is nothing special', async () => {
    const { page, complaints } = await visit(browser, trusting.address);
    await drop(page, svgFile('<x:constructor xmlns:x="urn:x"/>'));
    expect((await verdict(page)).word).toBe('Accepted');
    expect(complaints).toEqual([]);
  });
});

describe('the page', () => {
  it('MUST read the fragment of a link by itself, pasted or in a file', async () => {
    const credential = JSON.stringify(await sign(draft()));
    const link = await credentialLink({
      verifier: 'https://verify.example/',
      credential,
      largest: 40,
    });
    const url = link.kind === 'none' ? '' : link.url;
    const fragment = url.slice(url.indexOf('#'));
    const { page } = await visit(browser, trusting.address);
    await page.locator('summary').first().click();
    await page.fill('#text', fragment);
    await page.locator('form button').click();
    expect((await verdict(page)).word).toBe('Accepted');
    await drop(page, { name: 'link.txt', type: 'text/plain', bytes: Buffer.from(`${url}\n`) });
    expect((await verdict(page)).word).toBe('Accepted');
  });

  it('MUST NOT be shown inside another page, by its header', async () => {
    const { page } = await visit(browser, 'about:blank');
    await page.setContent(`<iframe src="${trusting.address}"></iframe>`);
    await page.waitForTimeout(500);
    const [, frame] = page.frames();
    expect(await frame?.locator('#page').count()).toBe(0);
  });

  it('MUST judge nothing inside another page, where its host sends no header', async () => {
    const { page } = await visit(browser, 'about:blank');
    await page.route(trusting.address, async (route) => {
      const { 'content-security-policy': _, ...headers } = (await route.fetch()).headers();
      await route.fulfill({ response: await route.fetch(), headers });
    });
    await page.setContent(`<iframe src="${trusting.address}#c1=AAAA"></iframe>`);
    const inside = page.frameLocator('iframe');
    await inside.locator('.framed a').waitFor();
    expect(await inside.locator('.framed a').getAttribute('href')).toContain('#c1=AAAA');
    expect(await inside.locator('.verdict, .intake').count()).toBe(0);
  });
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeArtwork } from '../../src/artwork/index.js';
import { bake } from '../../src/carriers/index.js';
import { FULL } from '../formats/open-badges/full-definition.js';
import { issueFull } from '../support/full-credential.js';
import { UNIVERSITY } from '../support/verifying.js';
import { type PageServer, servePage } from './support/page-server.js';
import {
  differing,
  keptPicture,
  pinnedFonts,
  setAside,
  smallPicture,
} from './support/screenshots.js';
import { drop, launch, verdict, visit } from './support/visitor.js';

const TRUSTING = {
  issuers: {
    asOf: '2026-07-01T00:00:00Z',
    issuers: [{ id: UNIVERSITY.id, name: 'Université Exemple' }],
  },
};
const BADGE = JSON.stringify(await issueFull(UNIVERSITY));
const PICTURE = new TextEncoder().encode(badgeArtwork(FULL, { year: '2026' }));
/** Another Chromium draws edges a little otherwise; a line that moved, or another colour, is far more. */
const TOLERANCE = 0.03;

const WIDE = { viewport: { width: 1000, height: 1000 } };
const PHONE = { viewport: { width: 360, height: 1000 }, hasTouch: true };
const STATES: Readonly<Record<string, readonly [credential: string, BrowserContextOptions]>> = {
  empty: ['', WIDE],
  'empty-phone': ['', PHONE],
  accepted: [BADGE, WIDE],
  'accepted-dark': [BADGE, { ...WIDE, colorScheme: 'dark' }],
  'accepted-phone': [BADGE, PHONE],
  'rejected-french': [
    BADGE.replace('Université Exemple', 'Université Exemplo'),
    { ...WIDE, locale: 'fr-FR' },
  ],
  unreadable: ['hello', WIDE],
};

let browser: Browser;
let trusting: PageServer;
beforeAll(async () => {
  browser = await launch();
  trusting = await servePage(TRUSTING);
});
afterAll(async () => {
  await Promise.all([browser?.close(), trusting?.close()]);
});

async function open(state: string): Promise<Page> {
  const [content = '', habits = {}] = STATES[state] ?? [];
  // The policy of the page forbids what pins the letters; other tests are about it.
  const { page } = await visit(browser, trusting.address, { ...habits, bypassCSP: true });
  await page.addStyleTag({ content: pinnedFonts() });
  if (content !== '') {
    const isBadge = content.startsWith('{');
    const bytes = isBadge ? bake(PICTURE, content) : new TextEncoder().encode(content);
    await drop(page, { name: 'badge', type: '', bytes });
    await verdict(page);
    await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, 0);
  });
  return page;
}

describe('the page', () => {
  it.each(Object.keys(STATES))('MUST look as it did: %s', async (state) => {
    const page = await open(state);
    const now = await smallPicture(page);
    const share = await differing(page, now, keptPicture(state, now));
    const where = share > TOLERANCE ? `: see ${setAside(state, now)}` : '';
    expect(share, `${(share * 100).toFixed(1)} % differ${where}`).toBeLessThanOrEqual(TOLERANCE);
    await page.context().close();
  });

  it('MUST be seen to differ where a part moves, a colour is another, or the verdict is', async () => {
    const page = await open('accepted');
    const before = await smallPicture(page);
    const changedBy = async (content: string) => {
      const style = await page.addStyleTag({ content });
      const picture = await smallPicture(page);
      await style.evaluate((element) => (element as Element).remove());
      return differing(page, before, picture);
    };
    expect(await changedBy('*{}')).toBe(0);
    expect(await changedBy('.verdict{background:#fdd!important}')).toBeGreaterThan(TOLERANCE);
    expect(await changedBy('h1{margin-top:1.5rem!important}')).toBeGreaterThan(TOLERANCE);
    const other = await smallPicture(await open('rejected-french'));
    expect(await differing(page, before, other)).toBeGreaterThan(TOLERANCE);
  });
});

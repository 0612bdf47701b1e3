import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderCertificate } from '../../src/certificates/index.js';
import type { SignedCredential } from '../../src/issuing/index.js';
import { exampleBadge, longBadge } from '../support/certificates.js';
import { NOW } from '../support/issuing.js';

const LIGHT = 'node_modules/@expo-google-fonts/noto-sans/300Light/NotoSans_300Light.ttf';
const BOTH = ['fr', 'en'] as const;

let light: Uint8Array;
let badges: readonly SignedCredential[];
beforeAll(async () => {
  light = await readFile(LIGHT);
  const result = (value: string) => [{ assessment: 'case-study', value, status: 'Completed' }];
  badges = await Promise.all([
    exampleBadge({ award: { learner: { name: 'Amélie Lefèvre' } } }),
    exampleBadge({ award: { learner: { name: 'Bo' }, results: result('9') } }),
    exampleBadge({ award: { learner: { name: 'Łukasz Żółć' }, results: result('19.5') } }),
    exampleBadge({
      award: { learner: { name: 'Long '.repeat(30).trim() }, awardedOn: '2026-07-03' },
    }),
    exampleBadge({ award: { learner: { name: 'Cy' }, creditsEarned: 0.5, evidence: undefined } }),
    exampleBadge({ definition: { description: undefined }, award: { learner: { name: 'Di' } } }),
    longBadge(),
  ]);
}, 60_000);

/** Fonts whose bytes nothing was made with before. */
const freshFonts = () => [{ regular: Uint8Array.from(light) }];

type Fonts = ReturnType<typeof freshFonts>;

const pdf = (badge: SignedCredential, locale: 'fr' | 'en', fonts: Fonts, accent = '#0b5a5e') =>
  renderCertificate(badge, {
    ...{ format: 'pdf', locale, fonts, clock: () => NOW },
    template: { colours: { accent } },
  });

describe('what certificates of one definition share', () => {
  it('MUST leave no trace: a certificate is the same bytes as if it were the only one', async () => {
    const shared = freshFonts();
    const alone = await Promise.all(
      badges.flatMap((badge) => BOTH.map((locale) => pdf(badge, locale, freshFonts()))),
    );
    for (let round = 0; round < 5; round += 1) {
      const among: Uint8Array[] = [];
      for (const badge of badges)
        for (const locale of BOTH) among.push(await pdf(badge, locale, shared));
      const differing = among.flatMap((bytes, index) =>
        Buffer.compare(bytes, alone[index] ?? new Uint8Array()) === 0 ? [] : [index],
      );
      expect(differing, `in round ${round}`).toEqual([]);
    }
  }, 60_000);

  it('MUST not lend one its colour from another', async () => {
    const [badge] = badges;
    if (badge === undefined) throw new Error('there is no badge');
    const shared = freshFonts();
    const red = await pdf(badge, 'fr', freshFonts(), '#8b0000');
    for (let round = 0; round < 4; round += 1) {
      await pdf(badge, 'fr', shared);
      expect(Buffer.compare(await pdf(badge, 'fr', shared, '#8b0000'), red)).toBe(0);
    }
  });

  it('MUST leave each learner their own results, credits and dates', async () => {
    const own = ['14,5 / 20', '9 / 20', '19,5 / 20', '3\u00a0juillet 2026', '0,5 crédit'];
    for (let round = 0; round < 4; round += 1) {
      for (const [index, badge] of badges.slice(0, own.length).entries()) {
        const page = await renderCertificate(badge, { format: 'html', locale: 'fr' });
        const words = own[index] ?? '';
        expect(page).toContain(words);
        // What the first badge says was there before all others.
        if (index === 1 || index === 2) expect(page).not.toContain(own[0]);
      }
    }
  });
});

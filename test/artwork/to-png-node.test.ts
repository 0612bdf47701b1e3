import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { badgeArtwork } from '../../src/artwork/index.js';
import { toPng } from '../../src/artwork/to-png-node.js';
import { defineMicroCertification } from '../../src/model/index.js';
import { COMPLETE } from '../support/definitions.js';

const FONT = '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf';
const font = {
  loadSystemFonts: false,
  fontFiles: [createRequire(import.meta.url).resolve(FONT)],
  defaultFontFamily: 'Noto Sans',
};
const definition = (more: object = {}) => defineMicroCertification({ ...COMPLETE, ...more });
const SVG = badgeArtwork(definition());
const STORED = 'test/artwork/soil-health-96.png';

/** Width and height in the header of a PNG. */
function sizeOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

/** Where text really is once it is drawn, by the machine that draws it. */
function inkOf(svg: string, text: RegExp) {
  const head = /^<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const texts = (svg.match(/<g aria-label.*?<\/g>|<text x=[^>]*>[^<]*<\/text>/g) ?? []).filter(
    (one) => text.test(one),
  );
  const only = `${head}<g font-family="'Noto Sans'" font-weight="600">${texts.join('')}</g></svg>`;
  return new Resvg(only, { font }).innerBBox();
}

const words = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...'aeéèiïoœuçñlmnrstvwxyzABDÉMW'),
      minLength: 1,
      maxLength: 20,
    }),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((all) => all.join(' ').slice(0, 160).trim());

afterEach(() => {
  vi.doUnmock('@resvg/resvg-js');
  vi.resetModules();
});

describe('text, once drawn', () => {
  it('MUST stay inside of the disc and of the ring', () => {
    fc.assert(
      fc.property(words, words, (title, name) => {
        const svg = badgeArtwork(
          definition({ title: { fr: title }, awardingBodies: [{ name: { fr: name } }] }),
        );
        const inside = inkOf(svg, /^<text/);
        expect(inside?.x).toBeGreaterThanOrEqual(400 - 262);
        expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThanOrEqual(400 + 262);
        expect((inside?.y ?? 0) + (inside?.height ?? 0)).toBeLessThanOrEqual(644);
        const around = inkOf(svg, /^<g/);
        expect(around?.x).toBeGreaterThanOrEqual(400 - 351);
        expect(around?.y).toBeGreaterThanOrEqual(400 - 351);
        expect((around?.x ?? 0) + (around?.width ?? 0)).toBeLessThanOrEqual(400 + 351);
        expect((around?.y ?? 0) + (around?.height ?? 0)).toBeLessThanOrEqual(400 + 351);
      }),
      { numRuns: 60 },
    );
  });

  it('MUST be as wide as the table of widths says', () => {
    const line = /<text[^>]*>[^<]*des[^<]*<\/text>/.exec(SVG)?.[0] ?? '';
    const [, width = ''] = /textLength="([\d.]+)"/.exec(line) ?? [];
    const free = line.replace(/ textLength="[^"]*" lengthAdjust="[^"]*"/, '');
    expect(free).not.toBe(line);
    const ink = inkOf(SVG.replace(line, free), /des/);
    // Ink is a little less than the room of the letters; kerning takes some more.
    expect(ink?.width).toBeGreaterThan(Number(width) * 0.94);
    expect(ink?.width).toBeLessThan(Number(width) * 1.01);
  });
});

describe('toPng', () => {
  it.each([16, 96, 400, 800])('MUST be %i pixels wide, and as high', async (width) => {
    expect(sizeOf(await toPng(SVG, { width }))).toEqual([width, width]);
  });

  it('MUST give the same bytes for the same picture', async () => {
    expect(await toPng(SVG, { width: 96 })).toEqual(await toPng(SVG, { width: 96 }));
  });

  it('MUST look as it did: the picture of 96 pixels that is stored beside this test', async () => {
    const drawn = await toPng(SVG, { width: 96 });
    const other = await toPng(badgeArtwork(definition(), { locale: 'en' }), { width: 96 });
    const [now, before, otherwise] = [drawn, await readFile(STORED), other].map((png) => {
      const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
      const around = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><image width="96" height="96" href="${href}"/></svg>`;
      return new Resvg(around).render().pixels;
    }) as [Buffer, Buffer, Buffer];
    const apart = (one: Buffer) =>
      one.reduce((sum, value, at) => sum + Math.abs(value - (before[at] ?? 255)), 0) / one.length;
    // Processors may round the edges of letters otherwise; another title is told from it all the same.
    expect(apart(now)).toBeLessThan(0.5);
    expect(apart(otherwise)).toBeGreaterThan(2);
  });

  it('MUST refuse letters that the font does not have, and say what helps', async () => {
    const arabic = badgeArtwork(definition({ title: { ar: 'مقدمة في تحليل البيانات' } }));
    await expect(toPng(arabic)).rejects.toMatchObject({
      code: 'ERR_ARTWORK_LETTERS',
      hint: { en: expect.stringContaining('fonts'), fr: expect.stringContaining('fonts') },
    });
  });

  it('MUST refuse what is no SVG, and a width that nobody can want', async () => {
    await expect(toPng('<html/>')).rejects.toMatchObject({ code: 'ERR_ARTWORK_SVG' });
    for (const width of [0, 15, 1.5, 4097, Number.NaN])
      await expect(toPng(SVG, { width })).rejects.toThrow(TypeError);
  });

  it.each([
    ['a file of the machine', `<image width="9" height="9" href="${process.cwd()}/${STORED}"/>`],
    ['an address', '<image width="9" height="9" href="https://univ.example/logo.png"/>'],
    ['a style from elsewhere', '<style>@import "https://univ.example/a.css";</style>'],
  ])('MUST read nothing where an SVG names %s, and say so', async (_, inside) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
    await expect(toPng(svg)).rejects.toMatchObject({
      code: 'ERR_ARTWORK_SVG',
      findings: [expect.objectContaining({ code: 'carrier.svg-external' })],
    });
  });

  it('MUST refuse entities, and a picture so high that memory would not do', async () => {
    const start = '<svg xmlns="http://www.w3.org/2000/svg"';
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(99)}">]>${start}><text>&a;</text></svg>`;
    for (const svg of [
      bomb,
      `${start} width="1" height="100000"/>`,
      `${start} width="0" height="1"/>`,
    ])
      await expect(toPng(svg)).rejects.toMatchObject({ code: 'ERR_ARTWORK_SVG' });
  });

  it('MUST name what to type where its package is not installed', async () => {
    vi.resetModules();
    vi.doMock('@resvg/resvg-js', () => {
      throw new Error('Cannot find package');
    });
    const fresh = await import('../../src/artwork/to-png-node.js');
    await expect(fresh.toPng(SVG)).rejects.toMatchObject({
      code: 'ERR_PEER_MISSING',
      hint: { en: expect.stringContaining('npm install @resvg/resvg-js') },
    });
  });
});

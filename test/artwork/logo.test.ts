import { describe, expect, it } from 'vitest';
import { pictureInData, readLogo } from '../../src/artwork/logo.js';

const svg = (inside: string, head = 'viewBox="0 0 240 80"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inside}</svg>`;
const bytes = (text: string) => new TextEncoder().encode(text);
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4z8DwHwyBNAAY7gT8oDk8LwAAAABJRU5ErkJggg==';
const refused = expect.objectContaining({ code: 'ERR_ARTWORK_LOGO', hint: expect.anything() });

describe('a logo', () => {
  it('MUST be taken as SVG or PNG, as bytes or as data, with its proportions', () => {
    expect(readLogo(bytes(svg('<path d="M0 0h9v9z"/>')))).toMatchObject({ ratio: 3 });
    expect(readLogo(bytes(svg('', 'width="50" height="100"'))).ratio).toBe(0.5);
    expect(readLogo(`data:image/png;base64,${PNG}`)).toEqual({
      href: `data:image/png;base64,${PNG}`,
      ratio: 2,
    });
    expect(readLogo(`data:image/svg+xml,${encodeURIComponent(svg(''))}`).ratio).toBe(3);
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<path onload="alert(1)"/>')],
    ['foreign markup', svg('<foreignObject/>')],
    ['a picture from elsewhere', svg('<image xlink:href="https://tracker.example/x.png"/>')],
    ['an encoded address', svg('<a xlink:href="&#106;avascript:alert(1)"/>')],
    ['a style from elsewhere', svg('<style>@import "https://x.example/a.css";</style>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "a">]>${svg('&a;')}`],
    ['text, which depends on fonts', svg('<text>Univ</text>')],
    ['a broken end', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'],
    ['another kind of document', '<html><body/></html>'],
    ['no picture at all', 'GIF89a'],
    ['a PNG that ends', '\u0089PNG'],
  ])('MUST be refused with %s', (_, text) => {
    expect(() => readLogo(bytes(text))).toThrow(refused);
  });

  it.each([
    'https://univ.example/logo.png',
    'data:text/html,<script>',
    'data:image/gif;base64,R0lG',
    'data:image/png;base64,%%',
  ])('MUST be refused as %s', (iri) => {
    expect(() => readLogo(iri)).toThrow(refused);
  });

  it('MUST be refused above 256 KiB', () => {
    expect(() => readLogo(bytes(svg(' '.repeat(262_144))))).toThrow(refused);
  });
});

describe('a picture in data', () => {
  it('MUST be told from an address, of which nothing is fetched', () => {
    expect(pictureInData('https://univ.example/badge.png')).toBeUndefined();
    expect(pictureInData(`data:image/png;base64,${PNG}`)?.slice(1, 4)).toEqual(bytes('PNG'));
  });
});

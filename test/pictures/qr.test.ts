import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import {
  credentialLink,
  type QrCorrection,
  qrSvg,
  readCredentialLink,
} from '../../src/carriers/index.js';

const folder = mkdtempSync(join(tmpdir(), 'qr-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Print {
  readonly correction: QrCorrection;
  readonly millimetres: number;
  readonly dpi: number;
  readonly colours?: { readonly dark: string; readonly light: string };
}

/** The code as a scanner of so many dots an inch sees it, read by ZBar. */
function seen(text: string, { correction, millimetres, dpi, colours }: Print): string {
  // Edges fall between dots on paper: crisp ones would be kinder than any camera.
  const svg = qrSvg(text, { title: 'test', correction, ...(colours && { colours }) }).replace(
    ' shape-rendering="crispEdges"',
    '',
  );
  const value = Math.round((millimetres / 25.4) * dpi);
  const file = join(folder, 'code.png');
  writeFileSync(file, new Resvg(svg, { fitTo: { mode: 'width', value } }).render().asPng());
  return execFileSync('zbarimg', ['-q', '--nodbus', '--raw', '-Sbinary', file], {
    encoding: 'utf8',
  });
}

/** Text that does not compress. */
const noise = (length: number): string =>
  Array.from({ length }, (_, i) => createHash('sha256').update(`${i}`).digest('base64url'))
    .join('')
    .slice(0, length);

const verifier = 'https://univ.example/verify/';
const badge = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Santé des sols — 土壌',
};

describe('an independent decoder', () => {
  it.each(['', noise(300), noise(600), noise(950)])(
    'MUST read the link to a badge from paper at the least width that is named (%#)',
    async (id) => {
      const link = await credentialLink({ verifier, credential: { ...badge, id } });
      if (link.kind !== 'fragment') throw new Error('no link');
      for (const dpi of [150, 300]) {
        const { correction, leastMillimetres: millimetres } = link;
        const text = seen(link.url, { correction, millimetres, dpi });
        expect(text).toBe(link.url);
        expect(JSON.parse(await readCredentialLink(text))).toEqual({ ...badge, id });
      }
    },
  );

  it.each([
    ['L', 1273],
    ['M', 997],
  ] as const)('MUST read the largest code of a link at correction %s', (correction, length) => {
    const text = `${verifier}#c1=${noise(length - 33)}`;
    for (const dpi of [150, 300])
      expect(seen(text, { correction, millimetres: 40, dpi })).toBe(text);
  });

  it('MUST read text of any script, and colours other than black and white', () => {
    const text = 'Vérifier ce badge : 土壌 https://univ.example/é';
    const colours = { dark: '#1d3f72', light: '#f4efe1' };
    expect(seen(text, { correction: 'M', millimetres: 25, dpi: 200, colours })).toBe(text);
  });
});

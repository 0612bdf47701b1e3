import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unbake } from '../../src/carriers/index.js';
import { renderCertificate } from '../../src/certificates/index.js';
import { exampleBadge, longBadge } from '../support/certificates.js';
import { NOW } from '../support/issuing.js';
import { LARGE, stacked } from '../support/pathway-certificates.js';
import { recordOf } from '../support/records.js';

const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });
const VERIFIER = 'https://univ.example/verify/';
const HOSTED = 'https://univ.example/badges/1.json';

let text: string;
beforeAll(async () => {
  const badge = await exampleBadge({ award: { learner: { name: 'Amélie Lefèvre' } } });
  text = JSON.stringify(badge, null, 2);
  const common = { format: 'pdf', locale: 'fr', clock: () => NOW } as const;
  const links = { verifier: VERIFIER, hosted: HOSTED };
  writeFileSync(file('short.pdf'), await renderCertificate(text, { ...common, ...links }));
  writeFileSync(file('long.pdf'), await renderCertificate(await longBadge(), common));
}, 60_000);

describe('a certificate as programs of others see it', () => {
  it.each(['short', 'long'])('MUST be sound: qpdf finds nothing wrong with the %s one', (name) => {
    // It ends with 3 where it warns.
    expect(run('qpdf', '--check', file(`${name}.pdf`))).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('MUST give its attachment byte for byte to pdfdetach', () => {
    run('pdfdetach', '-save', '1', '-o', file('credential.json'), file('short.pdf'));
    expect(readFileSync(file('credential.json'), 'utf8')).toBe(text);
  });

  it('MUST have every font in it, as a part of its signs only', () => {
    const fonts = run('pdffonts', file('long.pdf')).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+NotoSans\S*.* yes +yes +yes /);
  });

  it('MUST be tagged, and have a title and a language', () => {
    const info = run('pdfinfo', file('short.pdf'));
    expect(info).toMatch(/^Title: +Diagnostiquer la santé d’un sol agricole – Amélie Lefèvre$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
    const structure = run('pdfinfo', '-struct-text', file('short.pdf'));
    expect(structure).toMatch(/H1[\s\S]*Diagnostiquer la santé d’un sol/);
    expect(structure).toContain('Figure');
    expect(run('qpdf', '--json', '--json-key=qpdf', file('short.pdf'))).toContain(
      '"/Lang": "u:fr"',
    );
  });

  it('MUST be text with accents, not pictures of it', () => {
    const shown = run('pdftotext', file('short.pdf'), '-');
    expect(shown).toContain('Amélie Lefèvre');
    expect(shown).toContain('Acquis d’apprentissage');
    const long = run('pdftotext', file('long.pdf'), '-');
    expect(long).toContain('Αικατερίνη');
    expect(long).toContain('Вознесенская');
    expect(long.match(/Acquis \d+ :/g)?.length).toBeGreaterThanOrEqual(30);
  });

  it('MUST keep everything of a long one inside the margins', () => {
    const layout = run('pdftotext', '-bbox', file('long.pdf'), '-');
    const boxes = [
      ...layout.matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g,
      ),
    ];
    expect(boxes.length).toBeGreaterThan(500);
    const outside = boxes.filter(
      ([, left, top, right, bottom]) =>
        Number(left) < 55 || Number(top) < 40 || Number(right) > 541 || Number(bottom) > 830,
    );
    expect(outside).toEqual([]);
  });

  it('MUST have a QR code that ZBar reads from a print of 150 dots an inch', () => {
    run(
      'pdftoppm',
      '-png',
      '-r',
      '150',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      file('short.pdf'),
      file('page'),
    );
    const seen = run('zbarimg', '-q', '--nodbus', '--raw', file('page.png')).trim();
    expect(seen === HOSTED || seen.startsWith(`${VERIFIER}#`)).toBe(true);
  });
});

describe('a certificate with a name that runs from right to left', () => {
  beforeAll(async () => {
    const font = (weight: string) =>
      readFileSync(
        `node_modules/@expo-google-fonts/noto-sans-hebrew/${weight}/NotoSansHebrew_${weight}.ttf`,
      );
    const fonts = [{ regular: font('400Regular'), bold: font('600SemiBold') }];
    const badge = await exampleBadge({ award: { learner: { name: 'דנה כהן' } } });
    const options = { format: 'pdf', locale: 'fr', clock: () => NOW, fonts } as const;
    writeFileSync(file('hebrew.pdf'), await renderCertificate(badge, options));
  });

  it('MUST be sound, and have that font in it too', () => {
    expect(run('qpdf', '--check', file('hebrew.pdf'))).toContain(
      'No syntax or stream encoding errors',
    );
    expect(run('pdffonts', file('hebrew.pdf'))).toMatch(/NotoSansHebrew\S*.* yes +yes +yes /);
  });

  it('MUST be found as it is spoken', () => {
    expect(run('pdftotext', file('hebrew.pdf'), '-')).toContain('דנה כהן');
    // ISO 32000-2, 14.9.4: what is read aloud.
    expect(run('qpdf', '--json', '--json-key=qpdf', file('hebrew.pdf'))).toContain(
      '"/ActualText": "u:דנה כהן"',
    );
  });
});

describe('a certificate that another program has saved anew is read', () => {
  it.each<readonly [string, (from: string, to: string) => void]>([
    ['with objects in streams', (from, to) => run('qpdf', '--object-streams=generate', from, to)],
    ['for the web', (from, to) => run('qpdf', '--linearize', from, to)],
    ['uncompressed', (from, to) => run('qpdf', '--qdf', from, to)],
    ['joined to other pages', (from, to) => run('pdfunite', from, file('pages.pdf'), to)],
  ])('%s', async (name, save) => {
    run('qpdf', '--remove-attachment=credential.json', file('long.pdf'), file('pages.pdf'));
    const to = file(`${name}.pdf`);
    save(file('short.pdf'), to);
    expect((await unbake(readFileSync(to))).text).toBe(text);
  });

  it('MUST refuse one that is protected', async () => {
    run('qpdf', '--encrypt', '', 'owner', '256', '--', file('short.pdf'), file('protected.pdf'));
    await expect(unbake(readFileSync(file('protected.pdf')))).rejects.toMatchObject({
      code: 'ERR_CARRIER_ENCRYPTED',
    });
  });
});

describe('the certificate of a learner record with a pathway', () => {
  beforeAll(async () => {
    const common = { format: 'pdf', locale: 'fr', clock: () => NOW } as const;
    const record = await recordOf();
    const made = { ...common, pathway: stacked(2) };
    writeFileSync(file('pathway.pdf'), await renderCertificate(record, made));
    const large = { ...common, pathway: { pathway: LARGE } };
    writeFileSync(file('large-pathway.pdf'), await renderCertificate(record, large));
  });

  it.each(['pathway', 'large-pathway'])(
    'MUST be sound: qpdf finds nothing wrong with %s',
    (name) => {
      expect(run('qpdf', '--check', file(`${name}.pdf`))).toContain(
        'No syntax or stream encoding errors',
      );
    },
  );

  it('MUST be a figure with the whole of it in words, on each page that it goes on', () => {
    const structure = (name: string) =>
      run('qpdf', '--json', '--json-key=qpdf', file(`${name}.pdf`));
    expect(structure('pathway')).toMatch(
      /"\/Alt": "u:Pas encore éligible\. [^"]*Acquis[^"]*Sols, Eau\./,
    );
    const figures = structure('large-pathway').match(/"\/Alt": "u:Suite de l’image/g) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(1);
  });

  it('MUST be text with accents, in the fonts of the certificate', () => {
    const shown = run('pdftotext', '-f', '2', '-l', '2', file('pathway.pdf'), '-');
    for (const words of ['Le parcours visé', 'Pas encore éligible', '6 sur 9 ECTS', 'après Sols'])
      expect(shown.replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('30 components with long titles MUST stay inside the margins, every line of them there', () => {
    const layout = run('pdftotext', '-bbox', file('large-pathway.pdf'), '-');
    const boxes = [
      ...layout.matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g,
      ),
    ];
    expect(boxes.length).toBeGreaterThan(500);
    const outside = boxes.filter(
      ([, left, top, right, bottom]) =>
        Number(left) < 55 || Number(top) < 40 || Number(right) > 541 || Number(bottom) > 830,
    );
    expect(outside).toEqual([]);
    const lines = layout.match(/>2,5<\/word>/g) ?? [];
    expect(lines).toHaveLength(30);
  });
});

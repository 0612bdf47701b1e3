import { parse as parseHtml } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderCertificate } from '../../src/certificates/index.js';
import type { SignedCredential } from '../../src/issuing/index.js';
import { exampleBadge, longBadge } from '../support/certificates.js';
import { png } from '../support/pictures.js';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const all = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const nodesOf = (html: string) => all(parseHtml(html) as unknown as Node);
const attribute = (node: Node, name: string) => node.attrs?.find((one) => one.name === name)?.value;
const textIn = (node: Node) =>
  all(node)
    .map(({ value = '' }) => value)
    .join('');
/** What a person reads: not the style. */
const words = (html: string) =>
  nodesOf(html)
    .filter(({ nodeName }) => nodeName === 'main')
    .map(textIn)
    .join('');

const LINKS = { verifier: 'https://univ.example/verify/', hosted: 'https://univ.example/b/1.json' };
let badge: SignedCredential;
beforeAll(async () => {
  badge = await exampleBadge({ award: { learner: { name: 'Amélie Lefèvre' } } });
});

describe('a certificate says every element of Annex I of Council Recommendation 2022/C 243/02', () => {
  it.each([
    [
      'en',
      [
        ...['Amélie Lefèvre', 'Diagnosing the health of an agricultural soil', 'Occitanie, France'],
        ...['University of Example', '1\u00a0July 2026', 'Describe a soil profile'],
        ...['1\u00a0ECTS credit · 25\u00a0hours', 'Project: 9\u00a0hours', 'EQF level 6'],
        ...[
          'Case study under remote supervision',
          '14.5 / 20 · completed',
          'Form of participation',
        ],
        ...['European Standards and Guidelines (ESG 2015)', 'Hcéres', 'Life sciences at the level'],
        ...['Counts towards', 'University diploma in agroecology', 'Portfolio', 'How to verify'],
        ...['4\u00a0May 2026 – 26\u00a0June 2026', 'Two sessions a year', 'Supervision'],
      ],
    ],
    [
      'fr',
      [
        ...['Délivrée à', 'Diagnostiquer la santé d’un sol agricole', '1er\u00a0juillet 2026'],
        ...['Université Exemple', 'Décrire un profil de sol', 'Projet\u00a0: 9\u00a0heures'],
        ...['1\u00a0crédit ECTS · 25\u00a0heures', 'niveau CEC 6', 'Étude de cas surveillée'],
        ...['14,5 / 20 · achevé', 'Forme de participation', 'assurance qualité', 'Compte pour'],
      ],
    ],
  ] as const)('MUST do so in %s', async (locale, expected) => {
    const said = words(await renderCertificate(badge, { format: 'html', locale, ...LINKS }));
    const lower = said.toLowerCase();
    expect(expected.filter((text) => !lower.includes(text.toLowerCase()))).toEqual([]);
  });

  it('MUST never say that anything is recognised or certified', async () => {
    for (const locale of ['en', 'fr'] as const) {
      const said = words(await renderCertificate(badge, { format: 'html', locale }));
      expect(said).not.toMatch(/recogni[sz]|\bcertified|reconnu|certifiée?s? par/i);
    }
  });

  it('SHOULD say what is expected and was not stated', async () => {
    const bare = await exampleBadge({
      definition: { qualityAssurance: undefined, participation: undefined },
    });
    const said = words(await renderCertificate(bare, { format: 'html', locale: 'en' }));
    expect(said.match(/not stated/g)).toHaveLength(2);
  });

  it('MUST NOT print the number that a state gave to a person', async () => {
    const identifier = [
      ['nationalIdentityNumber', 'NIR-MARKED'],
      ['sourcedId', 'pupil-7'],
    ].map(([identityType, identityHash]) => ({
      ...{ type: ['IdentityObject'], identityType, identityHash, hashed: false },
    }));
    // Others issue what is refused here.
    const named = { ...badge, credentialSubject: { ...badge.credentialSubject, identifier } };
    const said = words(await renderCertificate(named, { format: 'html', locale: 'en' }));
    expect([said.includes('pupil-7'), said.includes('NIR-MARKED')]).toEqual([true, false]);
  });
});

describe('a certificate in HTML', () => {
  it('MUST be one document in its language, with landmarks and headings in order (WCAG 2.2, 1.3.1 and 3.1.1)', async () => {
    const nodes = nodesOf(
      await renderCertificate(badge, { format: 'html', locale: 'fr', ...LINKS }),
    );
    const named = (name: string) => nodes.filter(({ nodeName }) => nodeName === name);
    expect(named('html').map((one) => attribute(one, 'lang'))).toEqual(['fr']);
    expect([named('main').length, named('h1').length, named('title').length]).toEqual([1, 1, 1]);
    const levels = nodes
      .flatMap(({ nodeName }) => /^h([1-6])$/.exec(nodeName)?.[1] ?? [])
      .map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const ids = nodes.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = nodes.flatMap((one) => attribute(one, 'aria-labelledby') ?? []);
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
    expect(named('svg').map((one) => attribute(one, 'role'))).toEqual(['img']);
  });

  it('MUST run nothing and ask for nothing', async () => {
    const template = { logo: { bytes: png(), alternative: 'Armes de l’université' } };
    const html = await renderCertificate(badge, {
      format: 'html',
      locale: 'fr',
      template,
      ...LINKS,
    });
    const nodes = nodesOf(html);
    const loading = ['script', 'link', 'iframe', 'object', 'embed', 'form', 'base', 'video'];
    expect(nodes.filter(({ nodeName }) => loading.includes(nodeName))).toEqual([]);
    expect(nodes.flatMap((one) => attribute(one, 'src') ?? [])).toEqual([
      expect.stringMatching(/^data:image\/png;base64,/),
    ]);
    expect(html).not.toMatch(/url\(|@import|\son\w+=/);
    expect(html).toContain('default-src &#39;none&#39;');
  });

  it('MUST hold the credential letter for letter, to be saved and verified', async () => {
    const text = JSON.stringify(badge, null, 3);
    const nodes = nodesOf(await renderCertificate(text, { format: 'html', locale: 'en' }));
    const link = nodes.find((one) => attribute(one, 'download') === 'credential.json');
    const [type, data = ''] = (attribute(link as Node, 'href') ?? '').split(',');
    expect(type).toBe('data:application/vc+ld+json;base64');
    expect(Buffer.from(data, 'base64').toString('utf8')).toBe(text);
  });

  it('MUST show hostile texts as texts', async () => {
    const evil = '</title><script>alert(1)</script><img src=x onerror=alert(2)>"\' style=x';
    const hostile = await exampleBadge({
      definition: { title: { en: evil } },
      award: { learner: { name: evil } },
    });
    const html = await renderCertificate(hostile, { format: 'html', locale: 'en' });
    const nodes = nodesOf(html);
    expect(nodes.filter(({ nodeName }) => ['script', 'img'].includes(nodeName))).toEqual([]);
    expect(words(html)).toContain(evil);
  });

  it('MUST mark words of another language (WCAG 2.2, 3.1.2)', async () => {
    const german = await exampleBadge({ definition: { title: { de: 'Bodengesundheit' } } });
    const nodes = nodesOf(await renderCertificate(german, { format: 'html', locale: 'fr' }));
    const marked = nodes.filter((one) => attribute(one, 'lang') === 'de');
    expect(marked.map(textIn)).toContain('Bodengesundheit');
  });

  it('hands what is escaped to a frame of the issuer’s own', async () => {
    const frame = ({ language, body }: { language: string; body: string }) =>
      `<html lang="${language}"><body class="ours">${body}</body></html>`;
    const html = await renderCertificate(badge, {
      format: 'html',
      locale: 'en',
      template: { frame },
    });
    expect(html).toMatch(/^<html lang="en"><body class="ours"><main/);
  });

  it('MUST say all of a long one', async () => {
    const html = await renderCertificate(await longBadge(), { format: 'html', locale: 'en' });
    expect(words(html).match(/Outcome \d+:/g)?.length).toBeGreaterThanOrEqual(30);
  });
});

describe('what is no signed Open Badge is refused', () => {
  it.each([
    ['ERR_CERTIFICATE_UNSIGNED', () => ({ ...badge, proof: undefined })],
    ['ERR_CERTIFICATE_UNSIGNED', () => ({})],
    ['ERR_CREDENTIAL_UNREADABLE', () => ({ proof: {} })],
    ['ERR_CREDENTIAL_UNREADABLE', () => 'no credential'],
    ['ERR_CREDENTIAL_UNREADABLE', () => '[1]'],
  ])('%s', async (code, make) => {
    const making = renderCertificate(make(), { format: 'html', locale: 'en' });
    await expect(making).rejects.toMatchObject({ code });
  });

  it.each([
    ['format', { format: 'docx' }],
    ['locale', { locale: 'de' }],
    ['accent', { template: { colours: { accent: 'red' } } }],
    ['accent', { template: { colours: { accent: '#eeee00' } } }],
    ['logo', { template: { logo: { bytes: Uint8Array.of(1, 2), alternative: '' } } }],
    ['logo', { template: { logo: { bytes: png() } } }],
    ['frame', { template: { frame: '<html>' } }],
    ['hosted', { hosted: 'javascript:alert(1)' }],
    ['verifier', { verifier: 'http://univ.example/' }],
  ])('names the option %s when it is wrong', async (name, wrong) => {
    const options = { format: 'html', locale: 'en', ...wrong } as never;
    await expect(renderCertificate(badge, options)).rejects.toThrow(TypeError);
    await expect(renderCertificate(badge, options)).rejects.toThrow(name);
  });
});

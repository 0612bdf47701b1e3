import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeArtwork } from '../../src/artwork/index.js';
import { readSvg } from '../../src/carriers/svg/read-svg.js';
import { toOpenBadge } from '../../src/formats/open-badges/index.js';
import { defineMicroCertification, parseAward, parseIssuerProfile } from '../../src/model/index.js';
import { COMPLETE } from '../support/definitions.js';
import { linesOf, ringOf } from '../support/drawn-badge.js';

const PROFILE = parseIssuerProfile({
  id: 'did:web:univ.example',
  name: 'Université Exemple',
  country: 'FR',
});
const definition = (more: object = {}) => defineMicroCertification({ ...COMPLETE, ...more });
const titled = (en: string) => definition({ title: { en }, languages: ['en'] });
const titleOf = (svg: string) =>
  linesOf(svg)
    .filter(({ y }) => y < 566)
    .map(({ text }) => text)
    .join(' ');

describe('what a badge shows', () => {
  it('MUST be title, awarding body, kind, credits and level, in the language of the definition', () => {
    const svg = badgeArtwork(definition());
    expect(titleOf(svg)).toBe('Santé des sols');
    expect(ringOf(svg)).toEqual(['UNIVERSITÉ EXEMPLE', 'MICRO-CERTIFICATION']);
    expect(linesOf(svg).at(-1)?.text).toBe('1 ECTS\u2002•\u2002CEC 6');
  });

  it('MUST be in the language asked for, where the title has it', () => {
    const svg = badgeArtwork(definition(), { locale: 'en-GB' });
    expect(titleOf(svg)).toBe('Soil health');
    expect(ringOf(svg)).toEqual(['EXAMPLE UNIVERSITY', 'MICRO-CERTIFICATION']);
    expect(linesOf(svg).at(-1)?.text).toBe('1 ECTS\u2002•\u2002EQF 6');
    expect(titleOf(badgeArtwork(definition(), { locale: 'de' }))).toBe('Santé des sols');
  });

  it('MUST have its decimals as they are written in the language', () => {
    const half = definition({ workload: { ects: 1.5 } });
    expect(badgeArtwork(half)).toContain('1,5 ECTS');
    expect(badgeArtwork(half, { locale: 'en' })).toContain('1.5 ECTS');
  });

  it('MUST show hours where there are no credits, and no ribbon where there is neither', () => {
    const { workload: _, level: __, ...bare } = COMPLETE;
    expect(
      linesOf(badgeArtwork(defineMicroCertification({ ...bare, workload: { hours: 30 } }))).at(-1)
        ?.text,
    ).toBe('30 h');
    expect(titleOf(badgeArtwork(defineMicroCertification(bare)))).toBe('Santé des sols');
    expect(badgeArtwork(defineMicroCertification(bare))).not.toMatch(/ECTS|CEC/);
  });

  it('MUST show who signs where no awarding body is named', () => {
    const { awardingBodies: _, ...bare } = COMPLETE;
    expect(ringOf(badgeArtwork(defineMicroCertification(bare)))).toHaveLength(1);
    expect(ringOf(badgeArtwork(defineMicroCertification(bare), { profile: PROFILE }))[0]).toBe(
      'UNIVERSITÉ EXEMPLE',
    );
  });

  it('MUST show of a credential what it shows of its definition, and the year; nothing of the learner', () => {
    const award = parseAward(
      { learner: { id: 'did:example:jeanne', name: 'Jeanne Exemple' }, awardedOn: '2026-07-01' },
      definition(),
    );
    const credential = toOpenBadge({
      definition: definition(),
      award,
      issuer: PROFILE,
      id: 'urn:uuid:7a8f2c1e-4b6d-4e9f-8a1b-2c3d4e5f6a7b',
      validFrom: '2026-07-02T00:00:00Z',
    });
    const svg = badgeArtwork(credential);
    expect(svg).not.toMatch(/jeanne/i);
    expect(ringOf(svg)[1]).toBe('MICRO-CERTIFICATION · 2026');
    expect(titleOf(svg)).toBe(titleOf(badgeArtwork(definition())));
  });

  it('MUST be told to those who do not see it', () => {
    const svg = badgeArtwork(definition(), { locale: 'en', year: '2026' });
    const [, id] = /<title id="([^"]+)">Soil health<\/title>/.exec(svg) ?? [];
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-labelledby="${id} `);
    expect(svg).toContain(
      '>Micro-certification awarded by Example University, 1 ECTS, EQF 6, 2026.</desc>',
    );
    expect(svg).toContain('lang="en"');
  });
});

describe('a badge as a file', () => {
  it('MUST be the same for the same input, and have ids of its own for another', () => {
    expect(badgeArtwork(definition())).toBe(badgeArtwork(structuredClone(definition())));
    const ids = (svg: string) => Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    const both = [...ids(badgeArtwork(definition())), ...ids(badgeArtwork(titled('Another')))];
    expect(new Set(both).size).toBe(both.length);
  });

  it('MUST stay small', () => {
    expect(badgeArtwork(definition()).length).toBeLessThan(12_000);
  });

  it.each([
    '</text><script>alert(1)</script>',
    '"><image href="https://tracker.example/x.png"/>',
    "' onload='alert(1)",
    '<![CDATA[ & ]]> &amp; &lt;',
    '<!-- a comment -->',
    'javascript:alert(1)',
  ])('MUST show %s as text, and nothing of it as markup', (hostile) => {
    const svg = badgeArtwork(
      definition({
        title: { en: hostile },
        languages: ['en'],
        awardingBodies: [{ name: { en: hostile } }],
      }),
    );
    const { notes, badges } = readSvg(svg);
    expect(notes).toEqual([]);
    expect(badges).toEqual([]);
    expect(svg).not.toMatch(/<(?:script|image|!--|!\[)/);
    const letters = (text: string) => text.replaceAll(/[\s-]/g, '');
    expect(letters(titleOf(svg))).toBe(letters(hostile));
  });

  it('MUST be well-formed, and refer to nothing outside, whatever the title and the body', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 200 })
      .map((one) => `a${one}`);
    fc.assert(
      fc.property(text, text, (title, name) => {
        const known = {
          title: { en: title.toWellFormed() },
          awardingBodies: [{ name: { en: name.toWellFormed() } }],
        };
        const svg = badgeArtwork(definition({ ...known, languages: ['en'] }));
        expect(readSvg(svg).notes).toEqual([]);
        expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
      }),
      { numRuns: 60 },
    );
  });

  it('MUST refuse what is neither a definition nor a badge', () => {
    for (const other of [{}, [], 'text', undefined, { type: 'Person' }])
      expect(() => badgeArtwork(other as object)).toThrow(
        expect.objectContaining({
          code: expect.stringMatching(/^ERR_(DEFINITION_INVALID|CREDENTIAL_UNREADABLE)$/),
        }),
      );
  });

  it('MUST refuse a year or a colour of another form', () => {
    expect(() => badgeArtwork(definition(), { year: '26' })).toThrow(TypeError);
    expect(() => badgeArtwork(definition(), { colours: { primary: 'red"/><script>' } })).toThrow(
      TypeError,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, type Rgb, TEXT_CONTRAST } from '../../src/artwork/colours.js';
import { pathwayPicture } from '../../src/artwork/index.js';
import { pathwayColours } from '../../src/artwork/pathway/pathway-colours.js';
import { drawPathway } from '../../src/artwork/pathway/pathway-picture.js';
import { readSvg } from '../../src/carriers/svg/read-svg.js';
import type { Finding } from '../../src/foundation/report.js';
import {
  definePathway,
  evaluateStack,
  type Group,
  type Pathway,
  type PathwayInput,
} from '../../src/stacking/index.js';
import { linesIn, rectsIn } from '../support/drawn-badge.js';
import { component, held, ON, pathwayOf } from '../support/stacking.js';

const titled = (name: string, en: string, fr: string, more: object = {}) =>
  component(name, 3, { title: { en, fr }, ...more });

const DIPLOMA = definePathway(
  pathwayOf(
    {
      soil: titled('soil', 'Soil', 'Sols'),
      water: titled('water', 'Water', 'Eau', { after: ['soil'] }),
      air: titled('air', 'Air', 'Climat'),
      trees: titled('trees', 'Trees', 'Arbres'),
    },
    {
      requires: {
        all: [
          { title: { en: 'Core', fr: 'Tronc commun' }, all: ['soil', 'water'] },
          { title: { en: 'Electives', fr: 'Options' }, choose: 1, of: ['air', 'trees'] },
        ],
      },
      rules: { credits: { min: 9 } },
    },
  ),
);

const evaluate = (names: readonly string[], pathway = DIPLOMA) =>
  evaluateStack(
    pathway,
    names.map((name) => held(name, { ects: 3 })),
    { on: ON },
  );
const texts = (svg: string) => linesIn(svg).map(({ text }) => text);
const drawn = (names: readonly string[], locale: 'en' | 'fr' = 'en') =>
  pathwayPicture(DIPLOMA, { report: evaluate(names), locale });
const count = (svg: string, text: string) => texts(svg).filter((one) => one === text).length;
const heightOf = (svg: string) => Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
const descOf = (svg: string) => /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1];

describe('the picture of a pathway', () => {
  it('MUST show groups with their rules in words, components, credits and what comes before', () => {
    expect(texts(pathwayPicture(DIPLOMA, { locale: 'en' }))).toEqual(
      expect.arrayContaining([
        ...['University diploma in agroecology', 'University of Example', '9\u00a0ECTS needed'],
        ...['All 2 required', 'Core', '1 of these 2', 'Electives', 'Soil', 'Water', 'after Soil'],
        ...['3\u00a0ECTS', 'The decision is the jury’s.'],
      ]),
    );
    expect(texts(pathwayPicture(DIPLOMA, { locale: 'fr' }))).toEqual(
      expect.arrayContaining([
        ...['DU Agroécologie', '9\u00a0ECTS requis', 'Les 2 sont requis', 'Tronc commun'],
        ...['1 parmi ces 2', 'Sols', 'Eau', 'après Sols', 'La décision appartient au jury.'],
      ]),
    );
  });

  it('MUST tell what is held, missing and no longer needed by words and signs, not by colour alone', () => {
    const svg = drawn(['soil', 'air']);
    expect([count(svg, 'Held'), count(svg, 'Missing'), count(svg, 'Not needed')]).toEqual([
      2, 1, 1,
    ]);
    // A tick for each of two components and one group; a plus and a dash for the others.
    expect(svg.split('M-4.6.4').length - 1).toBe(3);
    expect(svg.split('M-4.4 0h8.8').length - 1).toBe(1);
    expect(svg.split('M-4 0h8"').length - 1).toBe(1);
  });

  it('MUST show the credits reached, the answer and who decides', () => {
    expect(texts(drawn(['soil', 'air']))).toEqual(
      expect.arrayContaining(['6 of 9\u00a0ECTS', 'Not yet eligible']),
    );
    expect(texts(drawn(['soil', 'water', 'air'], 'fr'))).toEqual(
      expect.arrayContaining(['9 sur 9\u00a0ECTS', 'Éligible']),
    );
    expect(texts(drawn([])).join(' ')).toContain('The decision is made by the jury.');
  });

  it('the bar of credits MUST be filled by the share that is reached, and never beyond its end', () => {
    const strips = (names: readonly string[]) =>
      rectsIn(drawn(names)).flatMap(({ height, width }) => (height === 12 ? [width] : []));
    expect(strips([])).toEqual([936]);
    expect(strips(['soil', 'air'])).toEqual([936, 624]);
    expect(strips(['soil', 'water', 'air'])).toEqual([936, 936]);
  });

  it('what may be held, and could not be told, MUST be undetermined', () => {
    const doubt: Finding = {
      ...{ code: 'x', pointer: '/components/soil' },
      severity: 'warning',
      message: { en: 'open', fr: 'ouvert' },
    };
    const report = evaluateStack(
      DIPLOMA,
      [held('soil', { doubts: [doubt] }), held('water'), held('air')],
      { on: ON },
    );
    expect(report.answer).toBe('undetermined');
    const svg = pathwayPicture(DIPLOMA, { report, locale: 'fr' });
    expect(count(svg, 'Indéterminé')).toBe(3); // the component, the one that it comes before, and the answer
  });

  it('of several ways, the shortest MUST be told from the others', () => {
    const svg = drawn(['soil', 'water']);
    expect([count(svg, 'Missing'), count(svg, 'Alternative')]).toEqual([1, 1]);
  });

  it('MUST be told to those who do not see it', () => {
    const svg = drawn(['soil', 'air']);
    const [, id] = /<title id="([^"]+)">University diploma in agroecology<\/title>/.exec(svg) ?? [];
    expect(svg).toContain(`role="img" aria-labelledby="${id} `);
    expect(svg).toContain('lang="en"');
    expect(descOf(svg)).toBe(
      'Not yet eligible. 6 of 9\u00a0ECTS. Held: Soil, Air. Missing: Water. The decision is the jury’s.',
    );
    expect(descOf(drawn(['soil', 'air'], 'fr'))).toContain('Acquis\u00a0: Sols, Climat.');
  });

  it('MUST be the same for the same input', () => {
    expect(drawn(['soil'])).toBe(drawn(['soil']));
    expect(drawn(['soil'])).not.toBe(drawn([]));
  });

  it('MUST refuse a report on another pathway, another language, and what is no pathway', () => {
    const other = definePathway(pathwayOf({ soil: component('soil', 3) }));
    const report = evaluate([], other);
    expect(() => pathwayPicture(DIPLOMA, { report, locale: 'en' })).toThrow(TypeError);
    expect(() => pathwayPicture(DIPLOMA, { locale: 'de' as 'en' })).toThrow(TypeError);
    expect(() => pathwayPicture({} as Pathway, { locale: 'en' })).toThrow(
      expect.objectContaining({ code: 'ERR_PATHWAY_INVALID' }),
    );
    const colours = { primary: 'red' };
    expect(() => pathwayPicture(DIPLOMA, { locale: 'en', colours })).toThrow(TypeError);
  });
});

/** A pathway of many components in groups of every kind. */
function large(titles: readonly string[]): PathwayInput {
  const keys = titles.map((_, index) => `c${index}`);
  const components = Object.fromEntries(
    titles.map((title, index) => [
      `c${index}`,
      component(`c${index}`, 1.5, {
        title: { en: title },
        ...(index > 2 && { after: [`c${index - 1}`, `c${index - 3}`] }),
      }),
    ]),
  );
  const nested = keys
    .slice(0, 6)
    .reduce<Group>((inside, key) => ({ any: [key, inside] }), { all: keys.slice(6, 8) });
  const title = { en: titles[0] ?? '' };
  const more = [
    { title, choose: 3, of: keys.slice(8, 15) },
    { title, credits: 6, of: keys.slice(15) },
  ];
  return pathwayOf(components, { title, requires: { all: [nested, ...more] } });
}

const LONG =
  'Anticonstitutionnellementhydroélectriquement, and other titles that go on for much longer than anybody would read in a tile';

describe('the picture of a pathway for a certificate', () => {
  const narrow = (width: number) =>
    drawPathway(DIPLOMA, { report: evaluate(['soil']), locale: 'fr' }, { width }).svg;

  it('as wide as a phone MUST keep credits and answer apart, and everything inside', () => {
    for (const width of [280, 340, 480]) {
      const lines = linesIn(narrow(width));
      const answer = lines.find(({ text }) => text === 'Pas encore éligible');
      const credits = lines.find(({ text }) => text.startsWith('3 sur'));
      const left = (answer?.x ?? 0) - (answer?.width ?? 0);
      const right = (credits?.x ?? 0) + (credits?.width ?? 0);
      const isBelow = (answer?.y ?? 0) - (credits?.y ?? 0) > 30;
      expect(isBelow || left - right > 30, `${width}`).toBe(true);
      for (const { x, y, width: own, height } of rectsIn(narrow(width))) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + own).toBeLessThanOrEqual(width);
        expect(y + height).toBeLessThanOrEqual(heightOf(narrow(width)));
      }
    }
  });

  it('MUST point at a component by a word and a sign, where no report says what is held', () => {
    const pointedAt = ({ title }: { title: object }) => Object.values(title).includes('Soil');
    const drawing = drawPathway(DIPLOMA, { locale: 'en' }, { width: 720, pointedAt });
    expect(count(drawing.svg, 'Attested here')).toBe(1);
    expect(drawing.svg.split('M-4.6.4').length - 1).toBe(1);
    expect(drawing.description).toContain('Attested here: Soil.');
    const report = evaluate(['water']);
    const held = drawPathway(DIPLOMA, { report, locale: 'en' }, { width: 720, pointedAt });
    expect(count(held.svg, 'Attested here')).toBe(0);
  });
});

describe('the picture of a large pathway', () => {
  it('40 components with long titles MUST stay inside, every text and every card', () => {
    const titles = Array.from({ length: 40 }, (_, index) => `${LONG} ${index}`);
    const svg = pathwayPicture(definePathway(large(titles)), { locale: 'en' });
    const height = Number(/viewBox="0 0 1000 (\d+)"/.exec(svg)?.[1]);
    const lines = linesIn(svg);
    expect(lines.length).toBeGreaterThan(200);
    for (const { x, y, width, anchor } of lines) {
      const left = anchor === 'end' ? x - (width ?? 0) : x;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + (width ?? 0)).toBeLessThanOrEqual(1000);
      expect(y).toBeLessThan(height);
    }
    const rects = rectsIn(svg);
    for (const { x, y, width, height: own } of rects) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1000);
      expect(y + own).toBeLessThanOrEqual(height);
    }
  });

  it('no two tiles or cards MUST overlap, but one inside the other', () => {
    const titles = Array.from({ length: 40 }, (_, index) => `Component ${index}`);
    const svg = pathwayPicture(definePathway(large(titles)), { locale: 'en' });
    const boxes = rectsIn(svg).filter(({ rx }) => rx === 12 || rx === 16);
    expect(boxes.length).toBeGreaterThan(40);
    const within = (a: (typeof boxes)[0], b: (typeof boxes)[0]) =>
      a.x >= b.x &&
      a.y >= b.y &&
      a.x + a.width <= b.x + b.width &&
      a.y + a.height <= b.y + b.height;
    const apart = (a: (typeof boxes)[0], b: (typeof boxes)[0]) =>
      a.x + a.width <= b.x ||
      b.x + b.width <= a.x ||
      a.y + a.height <= b.y ||
      b.y + b.height <= a.y;
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(within(one, other) || within(other, one) || apart(one, other)).toBe(true);
  });

  it('groups as deep as a pathway may have them MUST be drawn', () => {
    const chain = Array.from({ length: 15 }).reduce<Group>((inside) => ({ all: [inside] }), {
      all: ['c0'],
    });
    const pathway = definePathway(
      pathwayOf({ c0: component('c0', 3) }, { requires: { all: [chain] } }),
    );
    const svg = pathwayPicture(pathway, { locale: 'en' });
    expect(rectsIn(svg).every(({ width, height }) => width > 0 && height > 0)).toBe(true);
  });

  it('MUST be well-formed, and refer to nothing outside, whatever the titles', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).map((one) => `a${one}`);
    fc.assert(
      fc.property(text, text, (title, name) => {
        const pathway = definePathway(
          pathwayOf(
            { soil: component('soil', 3, { title: { en: title.toWellFormed() } }) },
            { title: { en: name.toWellFormed() }, kind: 'x</text><script>' },
          ),
        );
        const svg = pathwayPicture(pathway, { locale: 'en' });
        expect(readSvg(svg).notes).toEqual([]);
        expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the colours of a pathway', () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);

  // WCAG 2.2, success criterion 1.4.3
  it('text MUST be told from what is under it by 4.5 to 1, whatever colours are asked for', () => {
    fc.assert(
      fc.property(hex, hex, (primary, accent) => {
        const { head, headInk, page, cards, held, undetermined, open, next, answer } =
          pathwayColours({ primary, accent });
        const pairs: readonly (readonly [Rgb, Rgb])[] = [
          ...head.map((ground) => [headInk, ground] as const),
          ...[page, ...cards, held, undetermined, open, next, answer].map(
            ({ ink, ground }) => [ink, ground] as const,
          ),
        ];
        for (const [ink, ground] of pairs)
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
    );
  });

  // WCAG 2.2, success criterion 1.4.11
  it('marks and what is reached MUST be told from what is under them by 3 to 1', () => {
    fc.assert(
      fc.property(hex, hex, (primary, accent) => {
        const { bar, next, open } = pathwayColours({ primary, accent });
        for (const { line, ground } of [bar, next, open])
          expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

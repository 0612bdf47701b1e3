import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { BLOCKS, CREDITS, LEARNING_PATHWAYS } from '../../../src/stacking/citations.js';
import { definePathway, type PathwayInput } from '../../../src/stacking/index.js';
import { PATHWAY_CODES, problem } from '../../../src/stacking/pathway/findings.js';
import { achievement, component, pathwayOf } from '../../support/stacking.js';

/** Places and codes of what is wrong; nothing where the pathway is accepted. */
function problems(input: unknown): readonly string[] {
  try {
    definePathway(input);
    return [];
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    expect(error.code).toBe('ERR_PATHWAY_INVALID');
    for (const { code, message, hint, cites } of error.findings) {
      // Every finding of a pathway says which text it rests on, or that it is a rule of the pathway or ours.
      if (code.startsWith('pathway.')) expect(cites?.source.fr, code).toBeTruthy();
      expect(message.en).not.toBe(message.fr);
      if (hint) expect(hint.en).not.toBe(hint.fr);
    }
    return error.findings.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('what is said of a pathway that cannot be met', () => {
  it('MUST name all that is wrong at once: rules, and groups that ask for more than they hold', () => {
    const wrong = {
      ...withRules({ credits: { min: 12, max: 6 } }),
      requires: { choose: 4, of: Object.keys(PARTS) },
    };
    expect(problems(wrong)).toEqual([
      '/requires/choose pathway.choose-too-many',
      '/rules/credits/min pathway.minimum-above-maximum',
    ]);
  });

  it('MUST rest on a text for each code, or say plainly that it is a rule of the pathway or ours', () => {
    // Each is listed once, so that none is added without a look at where it comes from.
    const sources = PATHWAY_CODES.map((code) => {
      const { cites, message } = problem(code, '');
      expect(message.fr, code).toBeTruthy();
      return [code, cites?.source.en];
    });
    expect(sources.filter(([, source]) => source === undefined)).toEqual([]);
    expect(sources.length).toBeGreaterThan(25);
    expect(new Set(sources.map(([, source]) => source))).toEqual(
      new Set([
        'The pathway',
        'microcert',
        CREDITS.source.en,
        BLOCKS.source.en,
        LEARNING_PATHWAYS.source.en,
      ]),
    );
  });
});

const PARTS = {
  soil: component('soil', 2),
  water: component('water', 3),
  air: component('air', 3),
};
const BASE = pathwayOf(PARTS);
const withRules = (rules: PathwayInput['rules']) => ({ ...BASE, rules: rules ?? {} });
const requiring = (requires: unknown) => ({ ...BASE, requires });
const changed = (key: keyof typeof PARTS, more: object) =>
  pathwayOf({ ...PARTS, [key]: { ...PARTS[key], ...more } });

describe('a pathway that can be met', () => {
  it('MUST be read, with achievements in full, and frozen to the bottom', () => {
    const pathway = definePathway({ ...BASE, $schema: './pathway.schema.json' });
    expect(pathway.components['soil']?.accepts).toEqual([{ id: achievement('soil') }]);
    expect(pathway.rules).toEqual({});
    expect(pathway).not.toHaveProperty('$schema');
    expect(Object.isFrozen(pathway.components['soil']?.accepts[0])).toBe(true);
    expect(definePathway(pathway)).toBe(pathway);
  });

  it.each<[string, object]>([
    ['groups in groups', requiring({ all: ['soil', { choose: 1, of: ['water', 'air'] }] })],
    ['credits of a list', requiring({ credits: 5, of: ['soil', 'water', 'air'] })],
    ['an alternative', requiring({ any: ['soil', { all: ['water', 'air'] }] })],
    ['prerequisites without a ring', changed('air', { after: ['water', 'soil'] })],
    [
      'versions',
      changed('soil', { accepts: [{ id: achievement('soil'), versions: ['2025', '2026'] }] }),
    ],
    ['a minimum and a maximum', withRules({ credits: { min: 8, max: 8 } })],
    [
      'shares of the credits',
      withRules({
        credits: { min: 8 },
        elsewhere: { maxShare: 0.5 },
        priorLearning: { maxShare: 0 },
      }),
    ],
    ['a grade of twenty', withRules({ grade: { minimum: '12,5', outOf: 20 } })],
    ['a letter as grade', withRules({ grade: { minimum: 'C' } })],
    ['an age', withRules({ age: { maxMonths: 18 } })],
  ])('MUST be accepted with %s', (_, input) => {
    expect(problems(input)).toEqual([]);
  });

  // 0.1 + 0.2 is 0.30000000000000004 in binary fractions.
  it('MUST count credits without the surprises of binary fractions', () => {
    const parts = { a: component('a', 0.1), b: component('b', 0.2) };
    expect(problems(pathwayOf(parts, { rules: { credits: { min: 0.3, max: 0.3 } } }))).toEqual([]);
    expect(problems(pathwayOf(parts, { requires: { credits: 0.3, of: ['a', 'b'] } }))).toEqual([]);
  });
});

describe('a pathway that nobody could meet, or that says too little', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['no pathway at all', 'soil', [' shape.type']],
    ['a key that is not known', { ...BASE, colour: 'green' }, ['/colour shape.unknown-member']],
    ['a member that is missing', { ...BASE, title: undefined }, ['/title shape.required']],
    ['an id that is no IRI', { ...BASE, id: 'du agro' }, ['/id shape.iri']],
    [
      'a group of two kinds',
      requiring({ all: ['soil'], any: ['water', 'air'] }),
      ['/requires pathway.group-kind'],
    ],
    ['a group of no kind', requiring({ title: { en: 'x' } }), ['/requires pathway.group-kind']],
    ['a choice without a list', requiring({ choose: 1 }), ['/requires pathway.group-kind']],
    [
      '`of` beside `all`',
      requiring({ all: ['soil'], of: ['water'] }),
      ['/requires pathway.group-kind'],
    ],
    [
      'a group inside of no kind',
      requiring({ all: ['soil', 'water', 'air', {}] }),
      ['/requires/all/3 pathway.group-kind'],
    ],
    [
      'more to choose than there are',
      requiring({ choose: 4, of: ['soil', 'water', 'air'] }),
      ['/requires/choose pathway.choose-too-many'],
    ],
    [
      'more credits than a group can give',
      requiring({ credits: 8.5, of: ['soil', 'water', 'air'] }),
      ['/requires/credits pathway.credits-unreachable'],
    ],
    [
      'a group of no credits',
      requiring({ credits: 0, of: ['soil', 'water', 'air'] }),
      ['/requires/credits pathway.credits-nothing'],
    ],
    [
      'a key that no component has',
      requiring({ all: ['soils', 'soil', 'water', 'air'] }),
      ['/requires/all/0 pathway.unknown-component'],
    ],
    [
      'one component in two groups',
      requiring({ all: ['soil', { any: ['soil', 'water', 'air'] }] }),
      ['/requires/all/1/any/0 pathway.duplicate-leaf'],
    ],
    [
      'a component that no group names',
      requiring({ all: ['soil', 'water'] }),
      ['/components/air pathway.unused-component'],
    ],
    [
      'a prerequisite that no component has',
      changed('soil', { after: ['fire'] }),
      ['/components/soil/after/0 pathway.unknown-component'],
    ],
    [
      'a component that needs itself',
      changed('soil', { after: ['soil'] }),
      ['/components/soil/after/0 pathway.cycle'],
    ],
    [
      'prerequisites that go round',
      pathwayOf({
        soil: component('soil', 1, { after: ['water'] }),
        water: component('water', 1, { after: ['air'] }),
        air: component('air', 1, { after: ['soil'] }),
      }),
      [
        '/components/soil/after/0 pathway.cycle',
        '/components/water/after/0 pathway.cycle',
        '/components/air/after/0 pathway.cycle',
      ],
    ],
    [
      'a minimum above the maximum',
      withRules({ credits: { min: 8, max: 7 } }),
      ['/rules/credits/min pathway.minimum-above-maximum'],
    ],
    [
      'more credits than all components bring',
      withRules({ credits: { min: 8.5 } }),
      ['/rules/credits/min pathway.credits-unreachable'],
    ],
    [
      'a maximum below what is required',
      withRules({ credits: { max: 7.5 } }),
      ['/rules/credits/max pathway.maximum-too-low'],
    ],
    [
      'four decimals',
      withRules({ credits: { min: 0.1234 } }),
      ['/rules/credits/min pathway.decimal'],
    ],
    [
      'credits counted of a component without any',
      pathwayOf(
        { a: { title: { en: 'a' }, accepts: [achievement('a')] } },
        { rules: { credits: { min: 1 } } },
      ),
      [
        '/components/a/ects pathway.credits-unknown',
        '/rules/credits/min pathway.credits-unreachable',
      ],
    ],
    [
      'a share of credits that are not stated',
      withRules({ elsewhere: { maxShare: 0.5 } }),
      ['/rules/elsewhere pathway.share-without-credits'],
    ],
    [
      'what is elsewhere where nobody is at home',
      {
        ...pathwayOf(PARTS, { rules: { credits: { min: 1 }, elsewhere: { maxShare: 0.5 } } }),
        awardingBodies: undefined,
      },
      ['/rules/elsewhere pathway.elsewhere-without-body'],
    ],
    [
      'years and months',
      withRules({ age: { maxMonths: 1, maxYears: 1 } }),
      ['/rules/age pathway.age-twice'],
    ],
    [
      'a grade above the highest',
      withRules({ grade: { minimum: '21', outOf: 20 } }),
      ['/rules/grade/minimum pathway.grade-number'],
    ],
    [
      'a letter out of twenty',
      withRules({ grade: { minimum: 'C', outOf: 20 } }),
      ['/rules/grade/minimum pathway.grade-number'],
    ],
    [
      'a component below the floor',
      { ...changed('soil', { level: 5 }), rules: { level: { floor: 6 } } },
      ['/components/soil/level pathway.level-below-floor'],
    ],
    [
      'a share at a level that too few have',
      {
        ...changed('soil', { level: 7 }),
        rules: { credits: { min: 8 }, level: { share: { level: 7, min: 0.5 } } },
      },
      ['/rules/level/share pathway.level-unreachable'],
    ],
    [
      'an achievement twice in one component',
      changed('soil', { accepts: [achievement('soil'), achievement('soil')] }),
      ['/components/soil/accepts/1 pathway.duplicate-achievement'],
    ],
    [
      'one achievement that both counts once and anew',
      pathwayOf({ a: component('a', 1, { repeatable: true }), b: component('a', 1) }),
      ['/components/b pathway.repeatable-differs'],
    ],
    [
      'one achievement for two required components',
      pathwayOf({ a: component('a', 1), b: component('a', 1) }),
      ['/requires pathway.impossible'],
    ],
    [
      'required components that teach the same',
      pathwayOf(
        {
          a: component('a', 1, { outcomes: ['urn:o:1'] }),
          b: component('b', 1, { outcomes: ['urn:o:1'] }),
        },
        { rules: { overlap: { maxShare: 0.5 } } },
      ),
      ['/requires pathway.impossible'],
    ],
    [
      'a country that is none',
      { ...BASE, awardingBodies: [{ name: { en: 'x' }, country: 'XX' }] },
      ['/awardingBodies/0/country vocabulary.unknown-country'],
    ],
  ])('MUST be refused with its place: %s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected);
  });

  it('every problem MUST be named at once', () => {
    const input = {
      ...changed('soil', { after: ['fire'] }),
      colour: 'green',
      requires: { all: ['soil', 'soil', 'water'] },
      rules: { credits: { min: 8, max: 7 }, elsewhere: { maxShare: 0.12345 } },
    };
    expect(problems(input)).toEqual([
      '/colour shape.unknown-member',
      '/rules/elsewhere/maxShare pathway.decimal',
      '/requires/all/1 pathway.duplicate-leaf',
      '/components/soil/after/0 pathway.unknown-component',
      '/components/air pathway.unused-component',
      '/rules/credits/min pathway.minimum-above-maximum',
    ]);
  });
});

// Code du travail, article L6113-1: a block is validated, or contributed to; the two are apart.
describe('blocks of competences', () => {
  const BLOCK = 'RNCP35584BC01';
  const blocks = (whole: object, part: object) =>
    pathwayOf(
      {
        attestation: component('attestation', 6, whole),
        soil: component('soil', 3, part),
        water: component('water', 3, part),
      },
      { requires: { any: ['attestation', { all: ['soil', 'water'] }], block: BLOCK } },
    );

  it('what validates a block and what contributes to it MUST be told apart', () => {
    expect(problems(blocks({ validates: BLOCK }, { contributesTo: BLOCK }))).toEqual([]);
  });

  it('what does not meet the group of a block by itself MUST not be said to validate it', () => {
    expect(problems(blocks({}, { validates: BLOCK }))).toEqual([
      '/components/soil/validates pathway.validates-not',
      '/components/water/validates pathway.validates-not',
    ]);
  });

  it('what meets the group of a block by itself MUST not be said only to contribute', () => {
    expect(problems(blocks({ contributesTo: BLOCK }, {}))).toEqual([
      '/components/attestation/contributesTo pathway.contributes-alone',
    ]);
  });

  it('a block that no group is, or two are, MUST be refused', () => {
    expect(problems(blocks({ validates: 'RNCP1BC1' }, {}))).toEqual([
      '/components/attestation/validates pathway.unknown-block',
    ]);
    const twice = { any: ['attestation', { all: ['soil', 'water'], block: BLOCK }], block: BLOCK };
    expect(problems({ ...blocks({}, {}), requires: twice })).toEqual([
      '/requires/block pathway.duplicate-block',
    ]);
  });
});

describe('a hostile pathway', () => {
  it('groups nested without end MUST be refused, not followed', () => {
    let requires: object = { all: ['soil', 'water', 'air'] };
    for (let depth = 0; depth < 500; depth += 1) requires = { all: [requires] };
    expect(problems(requiring(requires))).toEqual([' pathway.too-deep']);
    const ring: { all: unknown[] } = { all: [] };
    ring.all.push(ring);
    expect(problems(requiring(ring))).toEqual([' pathway.too-deep']);
  });

  it('a part that is used many times over MUST be counted each time', () => {
    let requires: object = { all: ['soil'] };
    for (let depth = 0; depth < 30; depth += 1) requires = { all: [requires, requires] };
    expect(problems(requiring(requires))).toEqual([' pathway.too-large']);
  });

  it.each([null, undefined, 7, [], () => 1, new Map(), Symbol('x')])(
    '%s MUST be refused',
    (input) => {
      expect(problems(input).length).toBeGreaterThan(0);
    },
  );

  it('names that objects have anyway MUST be keys like others', () => {
    const parts = { constructor: component('soil', 1), toString: component('water', 1) };
    expect(problems(pathwayOf(parts, { requires: { all: ['constructor', 'toString'] } }))).toEqual(
      [],
    );
    expect(
      problems(pathwayOf({ a: component('a', 1) }, { requires: { all: ['a', 'constructor'] } })),
    ).toEqual(['/requires/all/1 pathway.unknown-component']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { bundledContextStore, canonicalize } from '../../src/linked-data/index.js';
import {
  compileTemplate,
  type DocumentTemplate,
} from '../../src/linked-data/template/compile-template.js';
import { text } from '../support/arbitrary-values.js';
import {
  arbitraryShape,
  type BadgeShape,
  badgeOf,
  STAYS,
  type ValueSource,
} from '../support/badge-shapes.js';
import { compareWithJsonld, noneYet } from '../support/compare-with-jsonld.js';
import { runsFor, TIME } from '../support/differential-runs.js';

const contexts = bundledContextStore();
const utf8 = new TextDecoder();

function templateOf(document: JsonObject): Promise<DocumentTemplate | undefined> {
  const varies = { has: (name: string) => !STAYS.has(name) };
  return compileTemplate(document, { contexts, varies, fixed: new Set() });
}

/** What a template makes of a document; nothing where it leaves it. */
function madeBy(template: DocumentTemplate, document: JsonObject): string | undefined {
  const values = template.match(document) ?? expect.unreachable('it has the shape');
  const bytes = template.canonical(values);
  return bytes && utf8.decode(bytes);
}

/** What is found without a template, or that it is refused. */
async function wholeWay(document: JsonObject): Promise<string> {
  return canonicalize(document, { contexts }).catch((error: unknown) => {
    if (isMicrocertError(error)) return error.code;
    throw error;
  });
}

/** Every value another one, as in nearly all badges. */
function ordinary(seed: number): ValueSource {
  let count = seed * 7919;
  const next = () => {
    count += 1;
    return count;
  };
  const iris = new Map<string, string>();
  return {
    text: () =>
      `${'zéa\ue000😀"\\'.charAt(next() % 8).replace(/[\ud800-\udfff]/, '😀')} text ${next()}`,
    number: () => next() / ((next() % 2) + 1),
    iri: (name) => {
      const known = iris.get(name);
      const iri =
        known ?? `${PREFIXES[next() % PREFIXES.length]}${(next() * 7919) % 10_007}/${next()}`;
      iris.set(name, iri);
      return iri;
    },
  };
}

const PREFIXES = ['urn:x:', 'https://b.example/', 'https://b.example/-', 'did:web:a.example:'];

const WILD_TEXTS = [
  ...['', 'a', 'a', 'b', '"', '\\', '\n', '\u007f', '😀', '\ue000', '\uffff', 'é', '\u2028'],
  ...['_:a', '_:z .', '" .\n_:a', '__proto__', '@id', '1', '0', 'x-microcert-hole:1.', '\ud800'],
];
const WILD_IRIS = [
  ...['urn:x:1', 'urn:x:1', 'urn:x:2', 'https://b.example/', 'https://b.example/a', 'a b', ''],
  ...['https://b.example/-', 'https://b.example/é', 'id:x', '_:b', 'urn:x:1/', 'urn:x:\ud800'],
  ...['https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement', '@id', 'Achievement'],
];

/** Values that nobody expects, many of them equal. */
function wild(gen: fc.GeneratorValue, isPlain: boolean): ValueSource {
  const iris = new Map<string, string>();
  return {
    text: () => gen(() => (isPlain ? text : fc.oneof(fc.constantFrom(...WILD_TEXTS), text))),
    number: () => gen(() => fc.oneof(fc.constantFrom(0, -0, 1, 1, 1.5, 1e21, 1e-7), fc.double())),
    iri: (name) => {
      const known = iris.get(name);
      if (known !== undefined && gen(() => fc.nat(9)) > 0) return known;
      const count = iris.size;
      const iri =
        isPlain || gen(() => fc.nat(9)) > 0
          ? `${PREFIXES[gen(() => fc.nat(3))]}${gen(() => fc.nat(99))}/${count}`
          : gen(() => fc.constantFrom(...WILD_IRIS));
      iris.set(name, iri);
      return iri;
    },
  };
}

describe('templates in which nearly every text varies', () => {
  it('MUST give the canonical form of every ordinary badge of a shape, never leave it', {
    timeout: TIME,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryShape, fc.nat(1e6), async (shape, seed) => {
        const template = await templateOf(badgeOf(shape, ordinary(seed)));
        for (let other = 1; other < 10; other += 1) {
          const document = badgeOf(shape, ordinary(seed + other));
          if (template === undefined) expect.unreachable('there is a template');
          expect(madeBy(template, document)).toBe(await wholeWay(document));
        }
      }),
      { numRuns: runsFor(0.02) },
    );
  });

  it('MUST give the canonical form of any badge of a shape, or leave it', {
    timeout: TIME,
  }, async () => {
    const ended = { made: 0, left: 0 };
    const property = fc.asyncProperty(
      arbitraryShape,
      fc.gen(),
      fc.boolean(),
      async (shape, gen, isPlain) => {
        const template = await templateOf(badgeOf(shape, wild(gen, isPlain)));
        for (let other = 0; other < 6; other += 1) {
          const document = badgeOf(shape, wild(gen, isPlain));
          const made = template && madeBy(template, document);
          ended[made === undefined ? 'left' : 'made'] += 1;
          if (made !== undefined) expect(made).toBe(await wholeWay(document));
        }
      },
    );
    await fc.assert(property, { numRuns: runsFor(0.04) });
    expect(ended.made).toBeGreaterThan(ended.left / 4);
  });

  it('MUST give what jsonld and rdf-canonize give', { timeout: TIME }, async () => {
    const tally = noneYet();
    const numRuns = runsFor(0.01);
    let made = 0;
    const property = fc.asyncProperty(arbitraryShape, fc.gen(), async (shape: BadgeShape, gen) => {
      const template = await templateOf(badgeOf(shape, ordinary(0)));
      const document = badgeOf(shape, wild(gen, true));
      const form = template && madeBy(template, document);
      if (form === undefined) return;
      made += 1;
      expect(form).toBe(await wholeWay(document));
      await compareWithJsonld(document, contexts, tally);
    });
    await fc.assert(property, { numRuns });
    expect(tally.answered).toBe(made);
    expect(made).toBeGreaterThan(numRuns / 4);
  });
});

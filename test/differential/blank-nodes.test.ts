import fc from 'fast-check';
import { canonize } from 'rdf-canonize';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../src/linked-data/rdfc10/canonical-n-quads.js';
import {
  type RdfQuad,
  type RdfTerm,
  statementsFrom,
} from '../../src/linked-data/rdfc10/statements-from.js';
import { textHash } from '../../src/linked-data/rdfc10/text-hash.js';
import { runsFor, TIME } from '../support/differential-runs.js';

const named = (value: string): RdfTerm => ({ termType: 'NamedNode', value });
const blank = fc
  .nat(7)
  .map((number): RdfTerm => ({ termType: 'BlankNode', value: `b${number + 5}` }));
const iri = fc.constantFrom('urn:x:1', 'urn:x:2', 'https://e.example/a{b}').map(named);
const text = fc.constantFrom('x', 'a "quoted"\n\\ text', 'é').map(
  (value): RdfTerm => ({
    termType: 'Literal',
    value,
    datatype: named('http://www.w3.org/2001/XMLSchema#string'),
  }),
);
const node = fc.oneof({ weight: 5, arbitrary: blank }, { weight: 1, arbitrary: iri });
const value = fc.oneof({ weight: 6, arbitrary: node }, { weight: 1, arbitrary: text });
const graph = fc.oneof(
  { weight: 8, arbitrary: fc.constant<RdfTerm>({ termType: 'DefaultGraph', value: '' }) },
  { weight: 1, arbitrary: node },
);
const predicate = fc.constantFrom('urn:p:1', 'urn:p:2').map(named);
const quad: fc.Arbitrary<RdfQuad> = fc.record({ subject: node, predicate, object: value, graph });
const pattern = fc.uniqueArray(quad, { maxLength: 7, selector: (one) => JSON.stringify(one) });

/** The same pattern once or several times, each with blank nodes of its own: so that some resemble each other. */
const dataset = fc
  .tuple(pattern, fc.constantFrom(1, 2, 3))
  .map(([quads, times]) =>
    Array.from({ length: times }, (_, copy) => quads.map((one) => copyOf(one, copy * 4))).flat(),
  );

function copyOf({ subject, predicate, object, graph: inGraph }: RdfQuad, shift: number): RdfQuad {
  const moved = (term: RdfTerm): RdfTerm =>
    term.termType === 'BlankNode'
      ? { ...term, value: `b${Number(term.value.slice(1)) + shift}` }
      : term;
  return { subject: moved(subject), predicate, object: moved(object), graph: moved(inGraph) };
}

const XSD_STRING = named('http://www.w3.org/2001/XMLSchema#string');
const DEFAULT: RdfTerm = { termType: 'DefaultGraph', value: '' };

interface Tree {
  readonly says: string;
  readonly by: string;
  readonly inside: readonly Tree[];
}

/** What documents come to that name no blank node: few texts, so that many branches are twins or nearly so. */
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    says: fc.constantFrom('x', 'x', 'x', 'y'),
    by: fc.constantFrom('urn:p:1', 'urn:p:1', 'urn:p:2'),
    inside: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.tuple(tie('tree'), fc.integer({ min: 2, max: 3 })).map(([one, n]) => Array(n).fill(one)),
    ),
  }),
})).tree;

/** Trees below a node with an IRI, some of them several times; in one graph of ten a blank node of another place has a say. */
const forest = fc
  .tuple(
    fc.array(fc.tuple(tree, fc.constantFrom(1, 1, 2, 3)), { minLength: 1, maxLength: 3 }),
    fc.option(fc.tuple(fc.nat(9), fc.nat(9)), { freq: 9 }),
    fc.integer(),
  )
  .map(([trees, crossing, seed]) => {
    const quads: RdfQuad[] = [];
    let blanks = 0;
    const grow = ({ says, by, inside }: Tree, from: RdfTerm): void => {
      const self: RdfTerm = { termType: 'BlankNode', value: nameOf(blanks, seed) };
      blanks += 1;
      quads.push({ subject: from, predicate: named(by), object: self, graph: DEFAULT });
      const object: RdfTerm = { termType: 'Literal', value: says, datatype: XSD_STRING };
      quads.push({ subject: self, predicate: named('urn:p:3'), object, graph: DEFAULT });
      for (const one of inside) grow(one, self);
    };
    for (const [one, times] of trees)
      for (let time = 0; time < times; time += 1) grow(one, named('urn:x:root'));
    if (crossing === null) return quads;
    const [subject, object] = crossing.map(
      (number): RdfTerm => ({ termType: 'BlankNode', value: nameOf(number % blanks, seed) }),
    ) as [RdfTerm, RdfTerm];
    return [...quads, { subject, predicate: named('urn:p:1'), object, graph: DEFAULT }];
  });

/** Labels whose order has nothing to do with that of the tree. */
function nameOf(number: number, seed: number): string {
  return `b${((number * 7919 + Math.abs(seed % 1000)) * 104_729) % 1_000_003}`;
}

const MOST_NODES = 30;

describe.each([
  ['any graph', dataset, 0.4],
  ['trees with twins', forest, 0.4],
] as const)('%s', (_, graphs, share) => {
  it('MUST have the canonical form that rdf-canonize gives, and be refused only where it refuses', {
    timeout: TIME,
  }, async () => {
    const ended = { both: 0, only: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.constantFrom(0, 1, 1, 2),
        fc.constantFrom('sha256' as const, 'sha384' as const),
        async (quads, maxWorkFactor, digest) => {
          const once = [...new Map(quads.map((one) => [JSON.stringify(one), one])).values()];
          fc.pre(blanksIn(once) <= MOST_NODES);
          ended[await compare(once, quads, { maxWorkFactor, digest })] += 1;
        },
      ),
      { numRuns: runsFor(share) },
    );
    for (const count of [ended.both, ended.refused]) expect(count).toBeGreaterThan(runsFor(0.001));
    expect(ended.only).toBeGreaterThan(0);
  });
});

interface Work {
  readonly maxWorkFactor: number;
  readonly digest: 'sha256' | 'sha384';
}

async function compare(
  once: readonly RdfQuad[],
  quads: readonly RdfQuad[],
  { maxWorkFactor, digest }: Work,
): Promise<'both' | 'only' | 'refused'> {
  const hash = textHash(digest) ?? expect.unreachable();
  const expected = await theirs(once, { maxWorkFactor, digest });
  const ours = canonicalForm(statementsFrom(quads), { hash, maxWorkFactor })?.text;
  if (expected !== undefined) {
    expect(ours).toBe(expected);
    return 'both';
  }
  if (ours === undefined) return 'refused';
  // Of twins one is compared here, and all there: what is refused there is asked for with more work.
  const more = await theirs(once, { maxWorkFactor: MORE_WORK, digest });
  if (more !== undefined) expect(ours).toBe(more);
  return 'only';
}

const MORE_WORK = 3;

function theirs(
  quads: readonly RdfQuad[],
  { maxWorkFactor, digest }: Work,
): Promise<string | undefined> {
  const options = { algorithm: 'RDFC-1.0', maxWorkFactor, messageDigestAlgorithm: digest } as const;
  return canonize([...quads], options).catch((error: unknown) => {
    expect(String(error)).toContain('Maximum deep iterations');
    return undefined;
  });
}

function blanksIn(quads: readonly RdfQuad[]): number {
  const terms = quads.flatMap(({ subject, object, graph: inGraph }) => [subject, object, inGraph]);
  const names = terms.filter(({ termType }) => termType === 'BlankNode').map((term) => term.value);
  return new Set(names).size;
}

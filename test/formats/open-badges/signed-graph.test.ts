import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenBadgeCredential, toOpenBadge } from '../../../src/formats/open-badges/index.js';
import {
  appendPointer,
  type JsonPointer,
  pointerTokens,
} from '../../../src/foundation/json/pointer.js';
import type { JsonValue } from '../../../src/foundation/json/values.js';
import { canonicalize, createContextStore } from '../../../src/linked-data/index.js';
import type { Award } from '../../../src/model/award.js';
import { defineMicroCertification } from '../../../src/model/define-micro-certification.js';
import type { MicroCertification } from '../../../src/model/micro-certification.js';
import { FULL, FULL_AWARD, OTHERWISE } from './full-definition.js';
import { arbitraryPair, partsOf } from './parts.js';

const contexts = createContextStore();
const canonical = (credential: unknown): Promise<string> => canonicalize(credential, { contexts });
const plain = <Shape>(value: Shape): Shape => JSON.parse(JSON.stringify(value));

interface Leaf {
  readonly pointer: JsonPointer;
  readonly value: JsonValue;
}

function leavesOf(value: JsonValue, pointer = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ pointer, value }];
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member as JsonValue, appendPointer(pointer, name)),
  );
}

/** The same document with another value at a place, or nothing there. */
function changed(document: JsonValue, pointer: JsonPointer, value?: JsonValue): JsonValue {
  const copy = plain(document);
  const tokens = [...pointerTokens(pointer)];
  const last = tokens.pop() ?? '';
  let node = copy as Record<string, unknown>;
  for (const token of tokens) node = node[token] as Record<string, unknown>;
  if (value !== undefined) node[last] = value;
  else if (Array.isArray(node)) node.splice(Number(last), 1);
  else delete node[last];
  return copy;
}

function otherThan(value: JsonValue): JsonValue {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${value}x`;
}

/** What safe mode refuses cannot be signed, so it counts as seen. */
async function isSeen(document: JsonValue, before: string): Promise<boolean> {
  try {
    return (await canonical(document)) !== before;
  } catch {
    return true;
  }
}

// Of an endorsement too: what it says by a context that is there already stays the same without it.
const IN_CONTEXT = /\/@context\//;
// Values from a list of terms: another one is refused by safe mode, so each is tried by itself.
const TERMS =
  /\/(?:type(?:\/\d+)?|stackability|origin|qfEheaCycle|relation|gradingKind|activity|purpose\/\d+)$/;

/** Every leaf that can hold any text, with a mark of its own at its end. */
function marked(document: JsonValue): readonly [JsonValue, readonly string[]] {
  const leaves = leavesOf(document).filter(
    ({ pointer, value }) =>
      typeof value === 'string' && !IN_CONTEXT.test(pointer) && !TERMS.test(pointer),
  );
  const marks = leaves.map((_, index) => `-mark${index}-`);
  const copy = leaves.reduce(
    (whole, { pointer, value }, index) => changed(whole, pointer, `${value}${marks[index]}`),
    document,
  );
  return [copy, marks];
}

async function unseen(
  document: JsonValue,
  leaves: readonly Leaf[],
  without: boolean,
): Promise<readonly string[]> {
  const before = await canonical(document);
  const found: string[] = [];
  for (const leaf of leaves) {
    const value = without ? undefined : otherThan(leaf.value);
    const copy = changed(document, leaf.pointer, value);
    if (!(await isSeen(copy, before))) found.push(leaf.pointer);
  }
  return found;
}

// Issue 1 of 8, part 4: every field of the model is inside the signed graph.
describe('the signed graph of a credential', () => {
  const full = plain(toOpenBadge(partsOf([FULL, FULL_AWARD]))) as unknown as JsonValue;
  const otherwise = plain(
    toOpenBadge(partsOf([OTHERWISE, { learner: {}, awardedOn: '2026-07-01T00:00:00Z' }])),
  ) as unknown as JsonValue;

  it.each([
    ['every member', full, 200],
    ['the alternatives', otherwise, 15],
  ])('MUST hold each text and IRI of a document with %s', async (_, document, least) => {
    const [copy, marks] = marked(document);
    expect(marks.length).toBeGreaterThan(least);
    const quads = await canonical(copy);
    expect(marks.filter((mark) => !quads.includes(mark))).toEqual([]);
  });

  it.each([
    ['every member', full, 45],
    ['the alternatives', otherwise, 10],
  ])(
    'MUST change with each term and number of a document with %s',
    async (_, document, least) => {
      const leaves = leavesOf(document).filter(
        ({ pointer, value }) =>
          !IN_CONTEXT.test(pointer) && (typeof value !== 'string' || TERMS.test(pointer)),
      );
      expect(leaves.length).toBeGreaterThan(least);
      expect(await unseen(document, leaves, false)).toEqual([]);
    },
    90_000,
  ); // each refusal is explained, which takes its time

  // Two nodes with one IRI are one to RDF, so what one of them says could be taken away from the other.
  it('MUST change when something is taken from one of two descriptions of one thing', async () => {
    const { '@context': context, credentialSubject } = plain(
      full,
    ) as unknown as OpenBadgeCredential;
    const { id, type, awardingBody, creator, qualityAssurance, stackingTarget } =
      credentialSubject.achievement;
    const achievement = { id, type, awardingBody, creator, qualityAssurance, stackingTarget };
    const document = { '@context': context, ...achievement } as unknown as JsonValue;
    const leaves = leavesOf(document).filter(({ pointer }) => !IN_CONTEXT.test(pointer));
    expect(await unseen(document, leaves, true)).toEqual([]);
  });

  it('MUST hold every text of definition and award', async () => {
    const quads = await canonical(full);
    const texts = [...leavesOf(plain(FULL) as never), ...leavesOf(plain(FULL_AWARD) as never)]
      .filter(
        ({ pointer }) => !/\/(relation|activity|kind|cycle|assesses|purposes|id)\b/.test(pointer),
      )
      .map(({ value }) => value)
      .filter((value) => typeof value === 'string' && !/^(a|b|quiz|oral)$/.test(value));
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => !quads.includes(String(text)))).toEqual([]);
  });

  it('MUST be the same for a set in another order, and another for grades in another order', async () => {
    const before = await canonical(full);
    const turned = plain(full) as unknown as OpenBadgeCredential;
    const achievement = turned.credentialSubject.achievement as unknown as Record<
      string,
      unknown[]
    >;
    for (const name of [
      'learningOutcome',
      'assessment',
      'purpose',
      'stackingTarget',
      'alignment',
    ]) {
      achievement[name]?.reverse();
    }
    expect(await canonical(turned)).toBe(before);
    const grades = plain(FULL.assessments?.[1]?.grading?.grades ?? []);
    const reordered = { ...FULL, assessments: plain(FULL.assessments ?? []) };
    Object.assign(reordered.assessments[1]?.grading ?? {}, { grades: [...grades].reverse() });
    expect(await canonical(toOpenBadge(partsOf([reordered, FULL_AWARD])))).not.toBe(before);
  });

  it('MUST be clean in safe mode, whatever the definition and award, with and without extensions', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, fc.boolean(), async (pair, extensions) => {
        await expect(canonical(toOpenBadge(partsOf(pair), { extensions }))).resolves.toContain('<');
      }),
      { numRuns: 40 },
    );
  });

  it('MUST change with every leaf of any definition', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, fc.nat(), async ([definition, award], at) => {
        const before = await canonical(toOpenBadge(partsOf([definition, award])));
        const leaves = leavesOf(plain(definition) as unknown as JsonValue);
        const leaf = leaves[at % leaves.length] as Leaf;
        const other = changed(
          plain(definition) as unknown as JsonValue,
          leaf.pointer,
          otherThan(leaf.value),
        );
        expect(await isSeenIn(other as unknown as MicroCertification, award, before)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** A value that no longer fits the model has no credential at all, which nobody can miss. */
async function isSeenIn(
  definition: MicroCertification,
  award: Award,
  before: string,
): Promise<boolean> {
  try {
    defineMicroCertification(definition);
  } catch {
    return true;
  }
  return isSeen(toOpenBadge(partsOf([definition, award])) as unknown as JsonValue, before);
}

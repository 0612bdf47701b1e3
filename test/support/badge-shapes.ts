import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import {
  CREDENTIALS_V2,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../src/linked-data/index.js';

type TagKind = 'text' | 'number' | 'boolean' | 'in a language' | 'an integer';

/** How many there are of what a badge can have several of, and what it leaves out. */
export interface BadgeShape {
  readonly hasId: boolean;
  readonly hasLearnerId: boolean;
  readonly hasAddress: boolean;
  readonly creatorIsIssuer: boolean;
  readonly identifiers: number;
  readonly tags: readonly TagKind[];
  readonly alignments: number;
  readonly namedAlignments: boolean;
  /** How many values each may take. */
  readonly resultDescriptions: readonly number[];
  readonly results: number;
  readonly evidence: number;
  readonly hasCredits: boolean;
  readonly related: number;
}

const few = fc.nat(3);

/** Shapes of badges of any publisher. */
export const arbitraryShape: fc.Arbitrary<BadgeShape> = fc.record({
  hasId: fc.boolean(),
  hasLearnerId: fc.boolean(),
  hasAddress: fc.boolean(),
  creatorIsIssuer: fc.boolean(),
  identifiers: few,
  tags: fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constant<TagKind>('text') },
      {
        weight: 1,
        arbitrary: fc.constantFrom<TagKind>('number', 'boolean', 'in a language', 'an integer'),
      },
    ),
    { maxLength: 4 },
  ),
  alignments: few,
  namedAlignments: fc.boolean(),
  resultDescriptions: fc.array(few, { maxLength: 3 }),
  results: few,
  evidence: few,
  hasCredits: fc.boolean(),
  related: few,
});

/** Where the values of a badge come from. */
export interface ValueSource {
  /** Any text. */
  text(): string;
  /** An id that is the same for one name within a badge. */
  iri(name: string): string;
  /** Any number. */
  number(): number;
}

/** Names of members whose values belong to the shape. */
export const STAYS: ReadonlySet<string> = new Set([
  ...[
    '@context',
    '@type',
    '@language',
    'type',
    'resultType',
    'status',
    'identityType',
    'achievementType',
  ],
]);

/** A badge of a shape. */
export function badgeOf(shape: BadgeShape, values: ValueSource): JsonObject {
  const { hasId, hasAddress, evidence } = shape;
  const issuer = {
    id: values.iri('issuer'),
    type: ['Profile'],
    name: values.text(),
    ...(hasAddress && { address: { type: ['Address'], addressRegion: values.text() } }),
  };
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS],
    ...(hasId && { id: values.iri('credential') }),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: values.text(),
    issuer,
    validFrom: values.text(),
    credentialSubject: subjectOf(shape, values, issuer),
    evidence: several(evidence, (at) => ({
      ...(at !== 1 && { id: values.iri(`evidence ${at}`) }),
      type: ['Evidence'],
      name: values.text(),
    })),
  };
}

function subjectOf(shape: BadgeShape, values: ValueSource, issuer: JsonObject): JsonObject {
  const { hasLearnerId, hasCredits, identifiers, results, resultDescriptions } = shape;
  return {
    ...(hasLearnerId && { id: values.iri('learner') }),
    type: ['AchievementSubject'],
    identifier: several(identifiers, () => ({
      type: 'IdentityObject',
      hashed: true,
      identityHash: values.text(),
      identityType: 'emailAddress',
      salt: values.text(),
    })),
    ...(hasCredits && { creditsEarned: values.number() }),
    result: several(results, (at) => ({
      type: ['Result'],
      ...(resultDescriptions.length > 0 && {
        resultDescription: values.iri(`result ${at % resultDescriptions.length}`),
      }),
      value: values.text(),
      status: 'Completed',
    })),
    achievement: achievementOf(shape, values, issuer),
  };
}

function achievementOf(shape: BadgeShape, values: ValueSource, issuer: JsonObject): JsonObject {
  const { creatorIsIssuer, tags, alignments, namedAlignments, resultDescriptions, related } = shape;
  return {
    id: values.iri('achievement'),
    type: ['Achievement'],
    name: values.text(),
    description: values.text(),
    criteria: { id: values.iri('criteria'), narrative: values.text() },
    tag: tags.map((kind) => tagOf(kind, values)),
    ...(creatorIsIssuer && { creator: issuer }),
    alignment: several(alignments, (at) => ({
      ...(namedAlignments && { id: values.iri(`alignment ${at}`) }),
      type: ['Alignment'],
      targetName: values.text(),
      targetUrl: values.text(),
    })),
    resultDescription: resultDescriptions.map((allowed, at) => ({
      id: values.iri(`result ${at}`),
      type: ['ResultDescription'],
      name: values.text(),
      resultType: 'LetterGrade',
      allowedValue: several(allowed, () => values.text()),
    })),
    related: several(related, (at) => ({
      id: values.iri(`related ${at}`),
      type: ['Related'],
      version: values.text(),
    })),
  };
}

function tagOf(kind: TagKind, values: ValueSource): JsonValue {
  if (kind === 'text') return values.text();
  if (kind === 'number') return values.number();
  if (kind === 'boolean') return true;
  const text = values.text();
  return kind === 'in a language'
    ? { '@value': text, '@language': 'en' }
    : { '@value': text, '@type': 'http://www.w3.org/2001/XMLSchema#integer' };
}

function several<Made>(count: number, make: (at: number) => Made): Made[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { createSigner, didKeyFor, generateKeyPair, type Signer } from '../../src/identity/index.js';
import {
  bundledContextStore,
  CREDENTIALS_V2,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { COMPLETE } from './definitions.js';
import { ISSUER_ID, issueComplete } from './issuing.js';

const keyPair = await generateKeyPair();
const signer: Signer = createSigner({ keyPair });

/** The issuer of these badges. */
export const SCHOOL: string = didKeyFor(keyPair.publicKey);

/** Shapes that badges of one publisher come in. */
export const KINDS = ['short', 'results', 'status', 'levels', 'lists', 'extended'] as const;
export type Kind = (typeof KINDS)[number];

/** A badge in which every text that may vary is another one for each number. */
export function badgeNumber(number: number, kind: Kind): JsonObject {
  if (kind === 'extended') return extendedBadge(number);
  const at = `https://univ.example/micro/${number.toString(36)}`;
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3, OPEN_BADGES_EXTENSIONS],
    id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `Badge ${number}`,
    issuer: { id: SCHOOL, type: ['Profile'], name: 'Université Exemple' },
    validFrom: `2026-06-${day}T00:00:00Z`,
    ...(kind === 'short' && { validUntil: `2027-06-${day}T00:00:00Z` }),
    awardedDate: `2026-05-${day}T00:00:00Z`,
    credentialSubject: {
      id: `did:example:${number}`,
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: `sha256$${String(number).padStart(64, '0')}`,
          identityType: 'emailAddress',
          salt: `salt ${number}`,
        },
      ],
      activityStartDate: `2026-01-${day}T00:00:00Z`,
      activityEndDate: `2026-02-${day}T00:00:00Z`,
      creditsEarned: 1 + (number % 7) / 2,
      ...(kind !== 'short' && { result: resultsOf(at, number, kind) }),
      achievement: achievementOf(at, number, kind),
    },
    ...(kind === 'results' && {
      evidence: [{ id: `${at}/work`, type: ['Evidence'], name: `Work ${number}`, genre: 'report' }],
    }),
    ...(kind === 'status' && { credentialStatus: statusOf(number) }),
  };
}

const { proof: _, ...COMPLETE_BADGE } = (await issueComplete()) as unknown as JsonObject;
const COMPLETE_TEXT = JSON.stringify(COMPLETE_BADGE).replaceAll(ISSUER_ID, SCHOOL);

/** A badge with all terms of our own context. */
function extendedBadge(number: number): JsonObject {
  const text = COMPLETE_TEXT.replaceAll(COMPLETE.id, `${COMPLETE.id}-${number}`)
    .replaceAll('Santé des sols', `Santé des sols ${number}`)
    .replaceAll('Soil health', `Soil health ${number}`)
    .replaceAll('Learner-Marked', `Learner ${number}`)
    .replaceAll('did:example:learner-marked', `did:example:${number}`)
    .replaceAll(/urn:uuid:[\da-f]{8}/g, `urn:uuid:${String(number).padStart(8, '0')}`);
  return JSON.parse(text) as JsonObject;
}

function resultsOf(at: string, number: number, kind: Kind): JsonValue {
  const exam = {
    type: ['Result'],
    resultDescription: `${at}#exam`,
    value: String(10 + (number % 11)),
    status: 'Completed',
  };
  const graded = { type: ['Result'], resultDescription: `${at}#grade`, value: 'ABC'[number % 3] };
  const level = {
    type: ['Result'],
    resultDescription: `${at}#level`,
    achievedLevel: `${at}#level:high`,
  };
  return kind === 'levels' ? [exam, level] : ([exam, graded] as JsonValue);
}

function achievementOf(at: string, number: number, kind: Kind): JsonObject {
  return {
    id: at,
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name: `Course ${number}`,
    description: `About "${number}"`,
    inLanguage: 'en',
    version: String(number),
    criteria:
      kind === 'short'
        ? { narrative: `To do:\n- ${number}` }
        : { id: `${at}/criteria`, narrative: `To do:\n- ${number}` },
    creditsAvailable: 1 + (number % 7) / 2,
    ...(kind === 'lists' && { tag: [`tag ${number}`, `${number} tag`] }),
    alignment: [1, 2].map((one) => ({
      type: ['Alignment'],
      targetName: `Skill ${number}.${one}`,
      targetUrl: `https://skills.example/${number}/${one}`,
      targetCode: `S${number}.${one}`,
      targetFramework: 'ESCO',
      targetType: 'ext:ESCO',
    })),
    ...(kind !== 'short' && { resultDescription: descriptionsOf(at, number, kind) }),
  };
}

function descriptionsOf(at: string, number: number, kind: Kind): JsonValue {
  const exam = {
    id: `${at}#exam`,
    type: ['ResultDescription'],
    name: `Exam ${number}`,
    resultType: 'RawScore',
    valueMin: '0',
    valueMax: '20',
    requiredValue: '10',
  };
  const grade = {
    id: `${at}#grade`,
    type: ['ResultDescription'],
    name: `Grade ${number}`,
    resultType: 'LetterGrade',
    allowedValue: ['C', 'B', 'A'],
  };
  const level = {
    id: `${at}#level`,
    type: ['ResultDescription'],
    name: `Level ${number}`,
    resultType: 'RubricCriterionLevel',
    requiredLevel: `${at}#level:low`,
    rubricCriterionLevel: ['low', 'high'].map((each) => ({
      id: `${at}#level:${each}`,
      type: ['RubricCriterionLevel'],
      name: `${each} ${number}`,
      level: each,
    })),
  };
  return kind === 'levels' ? [exam, level] : [exam, grade];
}

function statusOf(number: number): JsonObject {
  return {
    id: `https://univ.example/status/1#${number}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(number),
    statusListCredential: 'https://univ.example/status/1',
  };
}

/** The badge with a proof by its issuer's key; whatever else is wrong with it, it is signed. */
export async function signedBySchool(
  document: JsonObject,
  created = '2026-07-01T00:00:00Z',
): Promise<JsonObject> {
  const contexts = bundledContextStore();
  return secure(document, { suite: 'eddsa-rdfc-2022', signer, created, contexts });
}

import {
  addContainers,
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../foundation/json/values.js';
import { proofSuiteOf } from '../../proofs/index.js';

/** Instants; whether they are some, and come in order, is asked of every credential. */
export const DATES: ReadonlySet<string> = new Set([
  ...['validFrom', 'validUntil', 'awardedDate', 'activityStartDate', 'activityEndDate'],
]);

/** Texts that name an id elsewhere in the credential: of which part is the same throughout a shape. */
export const REFERENCES: ReadonlySet<string> = new Set([
  ...['resultDescription', 'achievedLevel', 'requiredLevel'],
]);

/**
 * Members whose texts and numbers vary within a shape. Schemas and rules ask nothing of them but what `valuesHold` asks
 * of every credential. What they look up in a list, or hold against a pattern, stands under other names and belongs to
 * the shape: contexts, types, kinds of results, scales, languages, countries, words of status.
 */
const NAMES: ReadonlySet<string> = new Set([
  ...DATES,
  ...REFERENCES,
  ...['id', 'name', 'description', 'narrative', 'version', 'humanCode', 'fieldOfStudy'],
  ...['specialization', 'creditsAvailable', 'creditsEarned', 'value', 'identityHash', 'salt'],
  ...['targetName', 'targetUrl', 'targetCode', 'targetDescription', 'targetFramework'],
  ...['genre', 'audience', 'licenseNumber', 'role', 'term', 'level', 'points'],
  ...['recipientName', 'point', 'volumeOfLearning', 'duration', 'notation', 'proves'],
  ...['tag', 'statusListIndex', 'statusListCredential'],
]);

// A text in a language. Of the names in our contexts, `id` alone looks like a language, and varies too.
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** Tells by its name whether a member varies. */
export const VARIES: Pick<ReadonlySet<string>, 'has'> = {
  has: (name) => NAMES.has(name) || LANGUAGE.test(name),
};

/** Members of a proof that vary. */
export const PROOF_VARIES: ReadonlySet<string> = new Set([
  ...['created', 'verificationMethod', 'proofValue'],
]);

/** Members that vary where endorsements hang on a credential, or in one. */
const ENDORSED: ReadonlySet<string> = new Set([
  ...['endorsementComment', 'endorsementJwt', 'created', 'proofValue'],
]);

/** The same where endorsements are about. */
export const VARIES_ENDORSED: Pick<ReadonlySet<string>, 'has'> = {
  has: (name) => VARIES.has(name) || ENDORSED.has(name),
};

/** Members at the top of which a shape may consist: by others a credential says what has to be looked at as a whole. */
const TOP: ReadonlySet<string> = new Set([
  ...[
    '@context',
    'id',
    'type',
    'name',
    'description',
    'image',
    'issuer',
    'validFrom',
    'validUntil',
  ],
  ...[
    'awardedDate',
    'credentialSubject',
    'evidence',
    'credentialSchema',
    'credentialStatus',
    'proof',
  ],
  ...['endorsement', 'endorsementJwt'],
]);

/** Parts of which nothing varies within a shape. */
const FIXED: ReadonlySet<string> = new Set([
  ...['@context', 'type', 'issuer', 'image', 'credentialSchema'],
]);

const PROOF: ReadonlySet<string> = new Set([
  ...['type', 'cryptosuite', 'created', 'verificationMethod', 'proofPurpose', 'proofValue'],
]);

/** The one proof of a credential that a shape can be learnt from; nothing for any other credential. */
export function learnableProof(credential: JsonObject): JsonObject | undefined {
  const [proof, ...others] = asList<JsonValue>(credential['proof']);
  if (!isJsonObject(proof) || others.length > 0) return undefined;
  const isPlain =
    Object.keys(credential).every((name) => TOP.has(name)) &&
    Object.keys(proof).every((name) => PROOF.has(name)) &&
    ['created', 'verificationMethod', 'proofValue'].every(
      (name) => typeof proof[name] === 'string',
    );
  const { suite, formerName } = proofSuiteOf(proof) ?? {};
  return isPlain && suite === 'eddsa-rdfc-2022' && formerName === undefined ? proof : undefined;
}

/**
 * What of a credential does not vary within its shape: parts of some names; parts that share an id, as what is said of one
 * thing in two places must agree; and what has the address of something that stays.
 *
 * @param subjects - Parts with nothing to agree on but with one another.
 */
export function fixedParts(
  document: JsonObject,
  subjects: ReadonlySet<unknown>,
): ReadonlySet<unknown> | undefined {
  const fixed = new Set<unknown>();
  const byId = new Map<JsonValue | undefined, JsonObject>();
  const subjectById = new Map<JsonValue | undefined, JsonObject>();
  const open: object[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    addContainers(value, open);
    if (!isJsonObject(value)) continue;
    const twins = twinsOf(value, subjects.has(value) ? subjectById : byId);
    for (const part of [...fixedMembers(value), ...twins]) fixed.add(part);
  }
  if (fixed.has(document)) return undefined;
  return new Set([...fixed, ...addressesThatStay(document, '', fixed)]);
}

// A date is none: one that stayed would not be compared with one that varies.
const ADDRESS = /^[A-Za-z][A-Za-z\d+.-]*:/;

function addressesThatStay(
  value: JsonValue,
  name: string,
  fixed: ReadonlySet<unknown> | 'all',
): readonly string[] {
  if (typeof value === 'string')
    return ADDRESS.test(value) && (fixed === 'all' || !VARIES.has(name)) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const inside = fixed === 'all' || fixed.has(value) ? 'all' : fixed;
  return Object.entries(value).flatMap(([each, member]) =>
    addressesThatStay(member as JsonValue, Array.isArray(value) ? name : each, inside),
  );
}

/** Objects alone: a text that stands for one would stand for every other that is equal. */
function fixedMembers(part: JsonObject): readonly unknown[] {
  return Object.entries(part).flatMap(([name, member]) =>
    FIXED.has(name) && typeof member === 'object' ? [member] : [],
  );
}

/** A part and the one before it that has the same id. */
function twinsOf(
  part: JsonObject,
  byId: Map<JsonValue | undefined, JsonObject>,
): readonly JsonObject[] {
  const { id } = part;
  const twin = byId.get(id);
  if (typeof id === 'string' && twin === undefined) byId.set(id, part);
  return twin === undefined ? [] : [twin, part];
}

import { MicrocertError } from '../../foundation/errors/index.js';
import { SD_JWT_TEXTS } from '../../foundation/errors/sd-jwt-texts.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { DEFAULT_INPUT_LIMITS, type InputLimits } from '../../foundation/limits.js';
import type { ClaimPath } from './claim-path.js';
import { HASH_NAME } from './digest.js';
import type { Disclosure } from './disclosure.js';
import type { SdJwt } from './parse-sd-jwt.js';
import { DIGESTS, HASH_CLAIM, ITEM, RESERVED } from './reserved.js';
import { DIGEST_PROBLEMS, type DigestProblem } from './texts.js';

/** The claims of an SD-JWT as its disclosures open them. */
export interface Revealed {
  /** The claims, without digests. */
  readonly claims: JsonObject;
  /** Where each disclosure stands in the claims, in the order in which they were found. */
  readonly opened: readonly Opened[];
  /** How many digests nothing opens: claims kept back, and decoys. */
  readonly unopened: number;
}

/** A disclosure, and where what it shows stands in the claims. */
export interface Opened {
  /** Where the object or array stands that holds it. */
  readonly within: ClaimPath;
  /** The name, or the place in the array. */
  readonly step: string | number;
  readonly disclosure: Disclosure;
}

interface Work {
  /** What each digest opens; one that was met already is marked, whether or not something opened it. */
  readonly byDigest: Map<string, Disclosure | typeof MET>;
  readonly opened: Opened[];
  readonly maxDepth: number;
  unopened: number;
}

const MET = 'met';

/**
 * Puts the claims in that the disclosures show, by the rules of RFC 9901 section 7.1: every digest stands once, every
 * disclosure belongs to one, none takes the place of a claim, none has a reserved name.
 *
 * @throws MicrocertError `ERR_SD_JWT_DIGESTS`, whose `findings` say what is wrong; `ERR_SD_JWT_HASH` where the digests are
 * made otherwise; `ERR_INPUT_TOO_DEEP`.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-7.1
 */
export function reveal(
  { payload, disclosures }: Pick<SdJwt, 'payload' | 'disclosures'>,
  { maxDepth = DEFAULT_INPUT_LIMITS.maxDepth }: Partial<InputLimits> = {},
): Revealed {
  // Section 7.1 step 2: sha-256 where nothing is said.
  const hash = Object.hasOwn(payload, HASH_CLAIM) ? payload[HASH_CLAIM] : HASH_NAME;
  if (hash !== HASH_NAME) throw new MicrocertError('ERR_SD_JWT_HASH', {}, SD_JWT_TEXTS);
  const byDigest = new Map<string, Disclosure | typeof MET>();
  for (const each of disclosures) byDigest.set(each.digest, each);
  // A disclosure sent twice would be counted as one: section 7.1 step 4.
  if (byDigest.size < disclosures.length) throw wrong('disclosure-twice', []);
  const work: Work = { byDigest, opened: [], maxDepth, unopened: 0 };
  const claims = revealObject(payload, [], work, 0);
  // Step 5: one that nothing refers to was not signed.
  if (work.opened.length < disclosures.length) throw wrong('unreferenced', []);
  return { claims, opened: work.opened, unopened: work.unopened };
}

/** What stands at a step from a place that is so deep. */
function revealAt(
  value: JsonValue,
  within: ClaimPath,
  step: string | number,
  work: Work,
  depth: number,
): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  // Disclosures nest in one another: each is within the limit by itself.
  if (depth >= work.maxDepth) throw new MicrocertError('ERR_INPUT_TOO_DEEP');
  const path = [...within, step];
  return Array.isArray(value)
    ? revealArray(value, path, work, depth + 1)
    : revealObject(value as JsonObject, path, work, depth + 1);
}

function revealObject(object: JsonObject, path: ClaimPath, work: Work, depth: number): JsonObject {
  const claims = revealPlain(object, path, work, depth);
  for (const digest of digestsOf(object, path)) {
    const disclosure = open(digest, path, work);
    if (disclosure === undefined) continue;
    const name = freeName(disclosure, claims, path);
    work.opened.push({ within: path, step: name, disclosure });
    claims[name] = revealAt(disclosure.value, path, name, work, depth);
  }
  return claims;
}

/** The claims that stand there as they are. */
function revealPlain(
  object: JsonObject,
  path: ClaimPath,
  work: Work,
  depth: number,
): Record<string, JsonValue> {
  const claims: Record<string, JsonValue> = {};
  for (const name of Object.keys(object)) {
    if (name === DIGESTS || (name === HASH_CLAIM && path.length === 0)) continue;
    if (RESERVED.has(name)) throw wrong('reserved-name', [...path, name]);
    claims[name] = revealAt(object[name] as JsonValue, path, name, work, depth);
  }
  return claims;
}

/** The name that a disclosure gives a claim, where a claim may have it and none has. */
function freeName({ name }: Disclosure, claims: JsonObject, path: ClaimPath): string {
  if (name === undefined) throw wrong('other-kind', path);
  if (RESERVED.has(name)) throw wrong('reserved-name', path);
  if (Object.hasOwn(claims, name)) throw wrong('overwrites', [...path, name]);
  return name;
}

function digestsOf(object: JsonObject, path: ClaimPath): readonly string[] {
  if (!Object.hasOwn(object, DIGESTS)) return [];
  const digests = object[DIGESTS];
  if (!Array.isArray(digests) || !digests.every((each) => typeof each === 'string'))
    throw wrong('malformed', path);
  return digests as readonly string[];
}

function revealArray(
  items: readonly JsonValue[],
  path: ClaimPath,
  work: Work,
  depth: number,
): JsonValue {
  const shown: JsonValue[] = [];
  for (const item of items) {
    if (!isJsonObject(item) || !Object.hasOwn(item, ITEM)) {
      shown.push(revealAt(item, path, shown.length, work, depth));
      continue;
    }
    const digest = item[ITEM];
    if (typeof digest !== 'string' || Object.keys(item).length !== 1)
      throw wrong('malformed', path);
    const disclosure = open(digest, path, work);
    if (disclosure === undefined) continue;
    if (disclosure.name !== undefined) throw wrong('other-kind', path);
    work.opened.push({ within: path, step: shown.length, disclosure });
    shown.push(revealAt(disclosure.value, path, shown.length, work, depth));
  }
  return shown;
}

function open(digest: string, path: ClaimPath, work: Work): Disclosure | undefined {
  const found = work.byDigest.get(digest);
  if (found === MET) throw wrong('digest-twice', path);
  work.byDigest.set(digest, MET);
  if (found === undefined) work.unopened += 1;
  return found;
}

function wrong(problem: DigestProblem, path: ClaimPath): MicrocertError<'ERR_SD_JWT_DIGESTS'> {
  const message = DIGEST_PROBLEMS[problem];
  // The name in a disclosure may be anything: the place is that of what was signed, as far as it can be.
  const pointer = appendPointer('', ...path.map((step) => step ?? '*'));
  const finding = { code: `sd-jwt.${problem}`, severity: 'error', pointer, message } as const;
  return new MicrocertError('ERR_SD_JWT_DIGESTS', { pointer, findings: [finding] }, SD_JWT_TEXTS);
}

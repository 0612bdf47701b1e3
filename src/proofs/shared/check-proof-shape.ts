import { CORE_TEXTS } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { asList, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import { isAbsoluteUrl } from './verification-method.js';

/**
 * Finds what makes a proof unusable, before any work is done for it.
 *
 * @param pointer - where the proof stands in its document.
 * @param options - `ownContext`: whether the suite has the context of the document repeated in the proof; `signature`: what
 * was decoded of its value; `expected`: what was expected there.
 * @see https://www.w3.org/TR/vc-data-integrity/#proofs
 */
export function checkProofShape(
  proof: JsonObject,
  pointer: JsonPointer,
  { ownContext, signature, expected = SIGNATURE }: ProofShapeOptions,
): readonly Finding[] {
  const remarks: Remark[] = [];
  for (const name of Object.keys(proof)) {
    // Where JSON is signed, the context in the proof is compared with that of the document before it is used.
    const hint =
      ownContext && name === '@context' ? undefined : memberRemark(name, proof[name] ?? null);
    if (hint !== undefined) remarks.push([name, hint]);
  }
  if (!signature) remarks.push(['proofValue', expected]);
  remarks.push(...requiredRemarks(proof));
  return remarks.map(([name, hint]) => ({
    code: 'ERR_PROOF_INVALID',
    severity: 'error',
    pointer: appendPointer(pointer, name),
    message: CORE_TEXTS.ERR_PROOF_INVALID,
    hint,
  }));
}

/** What is known of a proof whose shape is looked at. */
export interface ProofShapeOptions {
  readonly ownContext: boolean;
  readonly signature: Uint8Array | undefined;
  /** What was expected as its value, in words. */
  readonly expected?: LocalText | undefined;
}

type Remark = readonly [name: string, hint: LocalText];

function memberRemark(name: string, value: JsonValue): LocalText | undefined {
  // A context of its own, or another keyword, could give the options another meaning.
  if (name.startsWith('@') || holdsKeyword(value)) return KEYWORD;
  // Some suites leave these two out of what they sign, so that anything could stand in them.
  if (name === 'jws' || name === 'signatureValue') return UNSIGNED;
  if (DATE_MEMBERS.has(name)) return isInstant(value) ? undefined : INSTANT;
  if (LIST_MEMBERS.has(name)) return asList(value).every(isString) ? undefined : TEXT;
  return TEXT_MEMBERS.has(name) && !isString(value) ? TEXT : undefined;
}

function isString(value: JsonValue): boolean {
  return typeof value === 'string';
}

function requiredRemarks(proof: JsonObject): readonly Remark[] {
  const remarks: Remark[] = [];
  if (!isAbsoluteUrl(proof['verificationMethod'])) remarks.push(['verificationMethod', METHOD]);
  if (typeof proof['proofPurpose'] !== 'string') remarks.push(['proofPurpose', PURPOSE]);
  return remarks;
}

const DATE_MEMBERS: ReadonlySet<string> = new Set(['created', 'expires']);
const LIST_MEMBERS: ReadonlySet<string> = new Set(['domain', 'previousProof']);
const TEXT_MEMBERS: ReadonlySet<string> = new Set(['id', 'challenge', 'nonce']);

function holdsKeyword(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, member]) => name.startsWith('@') || holdsKeyword(member as JsonValue),
  );
}

function isInstant(value: JsonValue): boolean {
  return typeof value === 'string' && parseDateTime(value) !== undefined;
}

const KEYWORD: LocalText = {
  en: 'a proof holds no JSON-LD keywords and no context of its own',
  fr: 'une preuve ne contient ni mot-clé JSON-LD ni contexte propre',
};
const UNSIGNED: LocalText = {
  en: 'this member is never signed: remove it',
  fr: 'ce membre n’est jamais signé : le retirer',
};
const TEXT: LocalText = { en: 'a text is expected', fr: 'un texte est attendu' };
const INSTANT: LocalText = {
  en: 'a date-time with zone is expected, such as 2026-07-01T12:00:00Z',
  fr: 'une date et heure avec fuseau est attendue, par exemple 2026-07-01T12:00:00Z',
};
const SIGNATURE: LocalText = {
  en: 'a signature of 64 bytes (96 with P-384) is expected, written as "z" and base58btc',
  fr: 'une signature de 64 octets (96 avec P-384) est attendue, écrite « z » puis base58btc',
};
const METHOD: LocalText = {
  en: 'the verification method must be one absolute URL, as text',
  fr: 'la méthode de vérification doit être une seule URL absolue, en texte',
};
const PURPOSE: LocalText = {
  en: 'the purpose of the proof is missing, such as assertionMethod',
  fr: 'le but de la preuve manque, par exemple assertionMethod',
};

import { TEXTS } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { asList, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import { decodeSignature } from './proof-value.js';
import { isAbsoluteUrl } from './verification-method.js';

/**
 * Finds what makes a proof unusable, before any work is done for it.
 *
 * @param pointer - where the proof stands in its document.
 * @param options - `ownContext`: whether the suite has the context of the document repeated in the proof.
 * @see https://www.w3.org/TR/vc-data-integrity/#proofs
 */
export function checkProofShape(
  proof: JsonObject,
  pointer: JsonPointer,
  { ownContext = false }: { readonly ownContext?: boolean } = {},
): readonly Finding[] {
  // Where JSON is signed, the context in the proof is compared with that of the document before it is used.
  const members = Object.entries(proof).filter(([name]) => !(ownContext && name === '@context'));
  const remarks = [...members.flatMap(memberRemarks), ...requiredRemarks(proof)];
  return remarks.map(([name, hint]) => ({
    code: 'ERR_PROOF_INVALID',
    severity: 'error',
    pointer: appendPointer(pointer, name),
    message: TEXTS.ERR_PROOF_INVALID,
    hint,
  }));
}

type Remark = readonly [name: string, hint: LocalText];

function memberRemarks([name, value]: readonly [string, JsonValue]): readonly Remark[] {
  // A context of its own, or another keyword, could give the options another meaning.
  if (name.startsWith('@') || holdsKeyword(value)) return [[name, KEYWORD]];
  // Some suites leave these two out of what they sign, so that anything could stand in them.
  if (name === 'jws' || name === 'signatureValue') return [[name, UNSIGNED]];
  if (DATE_MEMBERS.has(name) && !isInstant(value)) return [[name, INSTANT]];
  const texts = LIST_MEMBERS.has(name) ? asList(value) : [value];
  const wanted = LIST_MEMBERS.has(name) || TEXT_MEMBERS.has(name);
  return wanted && !texts.every((text) => typeof text === 'string') ? [[name, TEXT]] : [];
}

function requiredRemarks(proof: JsonObject): readonly Remark[] {
  const remarks: Remark[] = [];
  if (!decodeSignature(proof['proofValue'])) remarks.push(['proofValue', SIGNATURE]);
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

import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import type { Check, Finding } from '../../foundation/report.js';
import { asSnapshot, CREDENTIALS_V1, CREDENTIALS_V2 } from '../../linked-data/index.js';
import {
  isCompactJws,
  isEnvelope,
  jwtInEnvelope,
  parseVpJwt,
  type VpJwt,
} from '../../proofs/vc-jwt/index.js';
import { asFinding, failed, passed } from '../../verifying/outcomes.js';
import { isTooMuch, textOf } from '../../verifying/read-input.js';
import { presentationFinding } from './findings.js';

/** A presentation that was read, and the JWT around it where there is one. */
export interface ReadPresentation {
  readonly document: JsonObject;
  readonly jwt?: VpJwt;
}

/** The presentation, or why there is none. */
export interface PresentationReading {
  /** Absent when the input cannot be read, or is none. */
  readonly presentation?: ReadPresentation;
  /** `input.limits` and `presentation.format`. */
  readonly checks: readonly Check[];
}

const FORMAT = 'presentation.format';

/** Reads whatever was handed in; an unreadable input is a failed check, never an exception. */
export function readPresentation(input: unknown, limits: InputLimits): PresentationReading {
  const text = textOf(input, limits);
  if (typeof text !== 'string')
    return {
      checks: text.checks.map((check) =>
        check.id === 'input.format' ? { ...check, id: FORMAT } : check,
      ),
    };
  try {
    const read = readText(text, limits);
    if ('code' in read) return unread(read);
    const findings = formFindings(read);
    if (findings.length > 0) return unread(...findings);
    asSnapshot(read.document); // parsed here, held by nobody else, and within the bounds on a record
    return { presentation: read, checks: [passed('input.limits'), passed(FORMAT)] };
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const found = error.findings[0] ?? asFinding(error);
    return isTooMuch(error) ? { checks: [failed('input.limits', found)] } : unread(found);
  }
}

function unread(...findings: readonly Finding[]): PresentationReading {
  return { checks: [passed('input.limits'), failed(FORMAT, ...findings)] };
}

/** The presentation in a text, or why none can be read there. */
export function readText(text: string, limits: InputLimits): ReadPresentation | Finding {
  const trimmed = text.trim();
  if (isCompactJws(trimmed)) return fromJwt(trimmed, limits);
  const value: JsonValue = parseJsonStrictly(text, limits);
  if (!isJsonObject(value)) return presentationFinding('presentation.not-an-object');
  if (!isEnvelope(value, 'presentation')) return { document: value };
  const jwt = jwtInEnvelope(value, 'presentation');
  return jwt === undefined
    ? presentationFinding('presentation.envelope', '/id')
    : fromJwt(jwt, limits);
}

function fromJwt(text: string, limits: InputLimits): ReadPresentation {
  const jwt = parseVpJwt(text, limits);
  return { document: jwt.presentation, jwt };
}

/** What keeps a document from being read as the presentation that its signature is over. */
function formFindings({ document, jwt }: ReadPresentation): readonly Finding[] {
  const types = asList<JsonValue>(memberOf(document, 'type'));
  if (!types.includes('VerifiablePresentation'))
    return [presentationFinding('presentation.type', '/type')];
  const findings: Finding[] = [];
  if (!hasPlainContexts(document))
    findings.push(presentationFinding('presentation.context', '/@context'));
  // What is signed is what a member means: one that is told by its address would be signed, and not be seen.
  for (const name of Object.keys(document))
    if (isAddress(name))
      findings.push(presentationFinding('presentation.member', appendPointer('', name)));
  for (const [index, credential] of credentialsIn(document).entries())
    if (!isJsonObject(credential) && typeof credential !== 'string')
      findings.push(presentationFinding('presentation.credential', placeOf(index)));
  if (jwt !== undefined && memberOf(document, 'proof') !== undefined)
    findings.push(presentationFinding('presentation.two-proofs', '/proof'));
  return findings;
}

function hasPlainContexts(document: JsonObject): boolean {
  const contexts = asList<JsonValue>(memberOf(document, '@context'));
  const [first] = contexts;
  if (first !== CREDENTIALS_V2 && first !== CREDENTIALS_V1) return false;
  return contexts.every((context) => typeof context === 'string');
}

function isAddress(name: string): boolean {
  return (name.startsWith('@') && name !== '@context') || name.includes(':');
}

/** The credentials in a presentation, as they stand there. */
export function credentialsIn(document: JsonObject): readonly JsonValue[] {
  return asList<JsonValue>(memberOf(document, 'verifiableCredential'));
}

/** Where one of them stands. */
export function placeOf(index: number): JsonPointer {
  return `/verifiableCredential/${index}`;
}

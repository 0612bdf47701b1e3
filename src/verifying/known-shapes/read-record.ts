import { subjectOf } from '../../formats/clr/index.js';
import { readAsWritten } from '../../foundation/json/read-as-written.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { InputLimits } from '../../foundation/limits.js';
import { rememberPart } from '../../linked-data/known-parts.js';
import { fillShape } from '../../linked-data/template/shape.js';
import { isEnvelope } from '../../proofs/vc-jwt/index.js';
import { roleOf } from '../role-of.js';
import type { MatchedShape } from './known-shape.js';
import type { KnownShapes } from './known-shapes.js';

/** A record as it was read, and the shape of each credential in it. */
export interface RecordOfShapes {
  /** Its parts in which nothing varies are shared with other records: it is not given away. */
  readonly document: JsonObject;
  readonly matched: MatchedShapes;
}

/** The shapes of credentials that were read by them. */
export type MatchedShapes = ReadonlyMap<JsonObject, MatchedShape>;

/**
 * A record all of whose credentials have known shapes, without their texts being parsed; nothing for any other text, right
 * or wrong, and for one that may be beyond the limits. What is read is, sign for sign, what ECMAScript writes for it, as the
 * texts of shapes are, so that no member stands twice in it.
 */
export function readRecordOfShapes(
  text: string,
  limits: InputLimits,
  shapes: KnownShapes,
): RecordOfShapes | undefined {
  if (text.length * 3 > limits.maxBytes || !text.isWellFormed()) return undefined;
  const start = text.indexOf(OPENING);
  if (start < 0) return undefined;
  const found = credentialsFrom(text, start + OPENING.length - 1, shapes);
  if (found === undefined || !areWithin(found.matched, limits)) return undefined;
  const [head, tail] = [text.slice(0, start + OPENING.length - 1), text.slice(found.end)];
  const around = aroundCredentials(head, tail, {
    ...limits,
    maxValues: limits.maxValues - valuesIn(found.matched),
  });
  return around && filledIn(around, found.matched);
}

const OPENING = '"verifiableCredential":[{';

/** What stands in the place of the credentials while the rest is read: a text that the rest does not hold. */
const PLACE = 'microcert:credentials';

interface FoundCredentials {
  readonly matched: readonly MatchedShape[];
  /** Where the list ends. */
  readonly end: number;
}

function credentialsFrom(
  text: string,
  from: number,
  shapes: KnownShapes,
): FoundCredentials | undefined {
  const matched: MatchedShape[] = [];
  for (let at = from; ; at += 1) {
    const found = shapes.matchAt(text, at);
    if (found === undefined) return undefined;
    matched.push(found);
    at += found.length;
    const sign = text[at];
    if (sign === ']') return { matched, end: at };
    if (sign !== ',') return undefined;
  }
}

function valuesIn(matched: readonly MatchedShape[]): number {
  let values = 0;
  for (const { shape } of matched) values += shape.size.values;
  return values;
}

/** A credential stands in a list in the subject of the record. */
const DEPTH = 3;

function areWithin(matched: readonly MatchedShape[], limits: InputLimits): boolean {
  return (
    matched.length <= limits.maxItems &&
    matched.every(
      ({ shape: { size }, length }) =>
        size.depth + DEPTH <= limits.maxDepth &&
        size.items <= limits.maxItems &&
        length <= limits.maxTextLength,
    )
  );
}

/** The record without its credentials. */
function aroundCredentials(
  head: string,
  tail: string,
  limits: InputLimits,
): JsonObject | undefined {
  if (head.includes(PLACE) || tail.includes(PLACE)) return undefined;
  const record = readAsWritten(`${head}"${PLACE}"${tail}`, limits);
  return isJsonObject(record) && roleOf(record) === 'record' && !isEnvelope(record)
    ? record
    : undefined;
}

function filledIn(
  record: JsonObject,
  matched: readonly MatchedShape[],
): RecordOfShapes | undefined {
  const subject = subjectOf(record);
  const place = subject?.['verifiableCredential'];
  if (subject === undefined || record['credentialSubject'] !== subject) return undefined;
  if (!Array.isArray(place) || place.length !== 1 || place[0] !== PLACE) return undefined;
  const byCredential = new Map<JsonObject, MatchedShape>();
  const credentials: JsonValue[] = [];
  for (const { shape, values, length } of matched) {
    const credential = fillShape(shape.whole.shape, values) as JsonObject;
    const notes = {};
    rememberPart(credential, { alike: shape.whole, values, notes });
    credentials.push(credential);
    byCredential.set(credential, { shape, values, length, notes });
  }
  const document = {
    ...record,
    credentialSubject: { ...subject, verifiableCredential: credentials },
  };
  return { document, matched: byCredential };
}

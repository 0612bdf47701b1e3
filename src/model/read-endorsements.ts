import { isMicrocertError } from '../foundation/errors/index.js';
import { appendPointer } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import { isJsonObject, type JsonObject } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import type { SignedEndorsement } from './endorsement.js';

interface EndorsementsRead {
  /** Nothing where there are none, or one of them cannot be read. */
  readonly value: readonly SignedEndorsement[] | undefined;
  readonly findings: readonly Finding[];
}

/** Endorsements as a file or a caller has them: of those written as JSON text the object, all others as they are. */
export function readEndorsements(written: readonly unknown[] | undefined): EndorsementsRead {
  if (written === undefined) return NONE;
  const findings: Finding[] = [];
  const value = written.map((one, index) => {
    if (typeof one !== 'string' || !one.trimStart().startsWith('{'))
      return one as SignedEndorsement;
    const read = objectIn(one);
    if (isJsonObject(read)) return read;
    findings.push({ ...read, pointer: appendPointer('/endorsements', index) });
    return one;
  });
  return { value: findings.length > 0 ? undefined : value, findings };
}

/** What was written, with its endorsements as they are kept. */
export function withEndorsements<Shape extends object>(
  written: Shape,
  { value }: EndorsementsRead,
): Shape {
  return value === undefined ? written : { ...written, endorsements: value };
}

const NONE: EndorsementsRead = { value: undefined, findings: [] };

function objectIn(text: string): JsonObject | Omit<Finding, 'pointer'> {
  const [code, severity] = ['endorsement.unreadable', 'error'] as const;
  try {
    return parseJsonStrictly(text) as JsonObject;
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    return { code, severity, message: error.text };
  }
}

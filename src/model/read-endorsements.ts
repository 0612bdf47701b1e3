import { isMicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { parseJsonStrictly } from '../foundation/json/strict-parse.js';
import type { JsonObject } from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
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
    try {
      return parseJsonStrictly(one) as JsonObject; // it begins as an object
    } catch (error) {
      if (!isMicrocertError(error)) throw error;
      findings.push(unreadable(appendPointer('/endorsements', index), error.text));
    }
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

function unreadable(pointer: JsonPointer, message: LocalText): Finding {
  return { code: 'endorsement.unreadable', severity: 'error', pointer, message };
}

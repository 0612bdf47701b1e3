import { appendPointer, type JsonPointer } from '../../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import type { Finding } from '../../../foundation/report.js';
import { remark } from './findings.js';

/** Endorsements that hang on something, as input of the model. */
export interface EndorsementsReading {
  /** Nothing where there are none. */
  readonly input: readonly JsonValue[] | undefined;
  /** What is no endorsement. */
  readonly findings: readonly Finding[];
}

/**
 * The endorsements that hang on a node, as they were signed: those with their proof inside, then JWTs.
 *
 * @param place - Where the node stands.
 */
export function readEndorsements(
  node: JsonValue | undefined,
  place: JsonPointer,
): EndorsementsReading {
  const input: JsonValue[] = [];
  const findings: Finding[] = [];
  for (const [name, isOne] of KINDS) {
    const member = memberOf(node, name);
    const at = appendPointer(place, name);
    for (const [index, one] of asList<JsonValue>(member).entries()) {
      if (isOne(one)) input.push(one);
      else
        findings.push(
          remark('not-read', Array.isArray(member) ? appendPointer(at, index) : at, NO_ENDORSEMENT),
        );
    }
  }
  return { input: input.length === 0 ? undefined : input, findings };
}

// What the model asks of an endorsement (schemas/award.schema.json): anything else cannot be kept.
const NEEDED = ['@context', 'type', 'issuer', 'credentialSubject'];
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const KINDS: readonly (readonly [string, (one: JsonValue) => boolean])[] = [
  ['endorsement', (one) => isJsonObject(one) && hasNeeded(one)],
  ['endorsementJwt', (one) => typeof one === 'string' && JWT.test(one)],
];

function hasNeeded(node: JsonObject): boolean {
  return NEEDED.every((name) => Object.hasOwn(node, name));
}

const NO_ENDORSEMENT = {
  en: 'this endorsement was left out: it is no credential and no JWT',
  fr: 'cette recommandation a été laissée de côté : ce n’est ni un justificatif, ni un JWT',
};

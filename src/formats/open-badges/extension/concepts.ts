import { isJsonObject, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { ConceptValue } from '../../../model/micro-certification.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import type { ConceptNode } from './types.js';

/** A concept as a node: an IRI stays one, a name becomes a label, so that one term holds both. */
export function writeConcept(value: ConceptValue): ConceptNode {
  if (typeof value !== 'string') return { prefLabel: value };
  return isAbsoluteIri(value) ? value : { notation: value };
}

/** The concept of a node. */
export function readConcept(node: JsonValue): JsonValue {
  if (!isJsonObject(node)) return node;
  return memberOf(node, 'prefLabel') ?? memberOf(node, 'notation') ?? node;
}

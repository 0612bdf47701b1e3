import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { ConceptValue } from '../../../model/micro-certification.js';
import type { ConceptScheme } from '../../../vocabulary/concept-scheme.js';
import { COUNTRIES } from '../../../vocabulary/generated/countries.js';
import { LANGUAGES } from '../../../vocabulary/generated/languages.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { LOCAL_NAMES } from '../terms.js';
import { doubt, iriOf, nodesOf, type Placed, type Reader, textsOf, valuesOf } from './reader.js';

/** A value of a vocabulary and where it stands. */
export interface PlacedConcept {
  /** IRI of the concept, or its name per language where its IRI holds inside the document only. */
  readonly value: ConceptValue;
  /** Its place. */
  readonly pointer: JsonPointer;
}

/** The values of a vocabulary in a member: concepts written out, named elsewhere, or by their IRI alone. */
export function conceptsOf(reader: Reader, placed: Placed, name: string): readonly PlacedConcept[] {
  const alone = valuesOf(reader, placed, name).flatMap(([value, pointer]) =>
    typeof value === 'string' && isGlobal(value) ? [{ value, pointer }] : [],
  );
  if (alone.length > 0) return alone;
  return nodesOf(reader, placed, name).flatMap((node) => {
    const value = iriOf(node) ?? textsOf(reader, node, 'prefLabel');
    if (value === undefined) doubt(reader, 'not-read', node.pointer);
    return value === undefined ? [] : [{ value, pointer: node.pointer }];
  });
}

/** The value of a vocabulary in a member that has one; further ones are named as not read. */
export function conceptOf(reader: Reader, placed: Placed, name: string): PlacedConcept | undefined {
  const [first, ...others] = conceptsOf(reader, placed, name);
  for (const { pointer } of others) doubt(reader, 'not-read', pointer);
  return first;
}

/** The country of a member as ISO code. */
export function countryOf(reader: Reader, placed: Placed, name: string): string | undefined {
  return codesOf(reader, conceptsOf(reader, placed, name), COUNTRIES)[0];
}

/** The languages of a member as tags. */
export function languagesOf(reader: Reader, placed: Placed, name: string): readonly string[] {
  return codesOf(reader, conceptsOf(reader, placed, name), LANGUAGES);
}

function codesOf(
  reader: Reader,
  concepts: readonly PlacedConcept[],
  scheme: ConceptScheme,
): readonly string[] {
  return concepts.flatMap(({ value, pointer }) => {
    const code = scheme.concepts.find(({ uri }) => uri === value)?.code;
    if (code === undefined) doubt(reader, 'not-read', pointer);
    return code === undefined ? [] : [code];
  });
}

function isGlobal(text: string): boolean {
  return isAbsoluteIri(text) && !text.startsWith(LOCAL_NAMES);
}

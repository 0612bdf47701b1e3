import type { JsonPointer } from '../../../foundation/json/pointer.js';
import type { ConceptValue } from '../../../model/micro-certification.js';
import {
  type Concept,
  type ConceptScheme,
  findConcept,
} from '../../../vocabulary/concept-scheme.js';
import { COUNTRIES } from '../../../vocabulary/generated/countries.js';
import { LANGUAGES } from '../../../vocabulary/generated/languages.js';
import type { ElmNode, ElmValue } from '../types.js';
import { type Draft, elmNode } from './draft.js';

/** A concept of an EU list. Its English name is the list's own; other names are not, so they are not written. */
function listedConcept(scheme: ConceptScheme, { uri = '', label }: Concept): ElmNode {
  return conceptNode(uri, { inScheme: inScheme(scheme.source), prefLabel: { en: label.en } });
}

/** A concept of an EU list by its code. */
export function conceptOf<Code extends string>(scheme: ConceptScheme<Code>, code: Code): ElmNode {
  const concept = findConcept(scheme, code);
  if (concept === undefined) throw new TypeError('the list has no such code');
  return listedConcept(scheme, concept);
}

/** A concept with whatever is known of it. */
export function conceptNode(
  id: string,
  members: Readonly<Record<string, ElmValue | undefined>>,
): ElmNode {
  return elmNode('Concept', id, members);
}

/** The list that a concept is in. */
export function inScheme(id: string): ElmNode {
  return elmNode('ConceptScheme', id, {});
}

/**
 * A value of a vocabulary as a concept, or nothing where the list is strict and does not have it. A name without IRI
 * becomes a concept of this document alone.
 */
export function writeConcept(
  draft: Draft,
  scheme: ConceptScheme,
  value: ConceptValue,
  pointer: JsonPointer,
): ElmNode | undefined {
  if (typeof value !== 'string') {
    if (scheme.strict) return draft.lose('not-in-list', pointer);
    return conceptNode(draft.name('concept'), { prefLabel: value });
  }
  const known = findConcept(scheme, value);
  if (known?.uri !== undefined) return listedConcept(scheme, known);
  const ofScheme = value.startsWith(scheme.base);
  if (scheme.strict && !ofScheme) return draft.lose('not-in-list', pointer);
  const node = conceptNode(value, { inScheme: ofScheme ? inScheme(scheme.source) : undefined });
  if (!draft.claim(value, node)) return draft.lose('iri-taken', pointer);
  if (ofScheme) draft.lose('list-newer', pointer);
  return node;
}

/** A country by its ISO code. */
export function countryConcept(code: string): ElmNode | undefined {
  const country = COUNTRIES.concepts.find((one) => one.code === code);
  return country && listedConcept(COUNTRIES, country);
}

/** A language by its tag; `exact` is false where only its main language is in the list. */
export function languageConcept(
  tag: string,
): { readonly node: ElmNode; readonly exact: boolean } | undefined {
  const of = (code: string) => LANGUAGES.concepts.find((one) => one.code === code);
  const [exact, main] = [of(tag), of(tag.split('-')[0] ?? tag)];
  const found = exact ?? main;
  return found && { node: listedConcept(LANGUAGES, found), exact: exact !== undefined };
}

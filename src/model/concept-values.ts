import type { JsonPointer } from '../foundation/json/pointer.js';
import type { Finding } from '../foundation/report.js';
import { type ConceptScheme, findConcept, nearestCodes } from '../vocabulary/concept-scheme.js';
import type { ConceptValue } from './micro-certification.js';

/**
 * A concept as people write it (code, IRI or name per language) in the one form the model keeps:
 * IRI where there is one, else name per language. A text that is neither code nor IRI is left as it is.
 */
export function toConceptValue(scheme: ConceptScheme, written: ConceptValue): ConceptValue {
  if (typeof written !== 'string') return written;
  const concept = findConcept(scheme, written);
  return concept === undefined ? written : (concept.uri ?? concept.label);
}

/** What is wrong or doubtful about a concept as written: an unknown code is an error, an unknown IRI a warning. */
export function conceptFindings(
  scheme: ConceptScheme,
  written: ConceptValue,
  pointer: JsonPointer,
): readonly Finding[] {
  if (typeof written !== 'string' || findConcept(scheme, written) !== undefined) return [];
  return [
    written.includes(':')
      ? unknownUri(scheme, written, pointer)
      : unknownCode(scheme, written, pointer),
  ];
}

function unknownUri(scheme: ConceptScheme, written: string, pointer: JsonPointer): Finding {
  const ofScheme = written.startsWith(scheme.base);
  return {
    code: 'vocabulary.unknown-uri',
    severity: 'warning',
    pointer,
    message: ofScheme
      ? {
          en: `this IRI is not in the snapshot of ${scheme.asOf} of the list "${scheme.title.en}"`,
          fr: `cet IRI n’est pas dans la version du ${scheme.asOf} de la liste « ${scheme.title.fr} »`,
        }
      : {
          en: `this IRI does not belong to the list "${scheme.title.en}"`,
          fr: `cet IRI n’appartient pas à la liste « ${scheme.title.fr} »`,
        },
    hint: codesHint(scheme.concepts.map(({ code }) => code)),
  };
}

function unknownCode(scheme: ConceptScheme, written: string, pointer: JsonPointer): Finding {
  const candidates = nearestCodes(scheme, written);
  const shown = candidates.length > 0 ? candidates : scheme.concepts.map(({ code }) => code);
  return {
    code: 'vocabulary.unknown-code',
    severity: 'error',
    pointer,
    message: {
      en: `this code is not in the list "${scheme.title.en}"`,
      fr: `ce code n’est pas dans la liste « ${scheme.title.fr} »`,
    },
    hint: codesHint(shown),
  };
}

function codesHint(codes: readonly string[]): { readonly en: string; readonly fr: string } {
  const list = codes.join(', ');
  return {
    en: `write one of: ${list}; or a name per language, { en: … }`,
    fr: `écrire au choix : ${list} ; ou un nom par langue, { fr: … }`,
  };
}

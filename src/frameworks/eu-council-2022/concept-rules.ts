import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { Citation } from '../../foundation/report.js';
import type { ConceptValue } from '../../model/micro-certification.js';
import type { Concept, ConceptScheme } from '../../vocabulary/concept-scheme.js';
import type { ConformitySubject, ElementRule } from '../framework.js';

/** Where an element holds concepts. */
export interface ConceptPlaces {
  /** Start of the rule ids: `eu-council-2022.assessmentType`. */
  readonly prefix: string;
  /** Where the element is asked for. */
  readonly cites: Citation;
  /** The list the concepts should come from. */
  readonly scheme: ConceptScheme;
  /** Every concept with its place. */
  readonly values: (
    subject: ConformitySubject,
  ) => readonly (readonly [JsonPointer, ConceptValue])[];
}

/**
 * Two rules on names that were written where the list has codes: `<prefix>.code` when the list has a concept of
 * that very name, `<prefix>.listed` when it has none. Unknown IRIs are told by the shape already.
 */
export function conceptRules({
  prefix,
  cites,
  scheme,
  values,
}: ConceptPlaces): readonly ElementRule[] {
  const codes = scheme.concepts.map(({ code }) => code).join(', ');
  const named = (subject: ConformitySubject) =>
    values(subject).flatMap(([pointer, value]) =>
      typeof value === 'string' ? [] : [{ pointer, concept: conceptNamed(scheme, value) }],
    );
  return [
    {
      id: `${prefix}.code`,
      name: {
        en: 'What the list has a code for is written by its code',
        fr: 'Ce qui a un code dans la liste est écrit par son code',
      },
      severity: 'warning',
      cites,
      *check(subject) {
        for (const { pointer, concept } of named(subject)) {
          if (concept?.uri === undefined) continue;
          yield {
            pointer,
            text: {
              en: `a name is written although the list "${scheme.title.en}" has a code for it`,
              fr: `un nom est écrit alors que la liste « ${scheme.title.fr} » a un code pour cela`,
            },
            hint: {
              en: `write the code: \`${concept.code}\``,
              fr: `écrire le code : \`${concept.code}\``,
            },
          };
        }
      },
    },
    {
      id: `${prefix}.listed`,
      name: {
        en: 'Values are those of the European list',
        fr: 'Les valeurs sont celles de la liste européenne',
      },
      severity: 'info',
      cites,
      *check(subject) {
        for (const { pointer, concept } of named(subject)) {
          if (concept !== undefined) continue;
          yield {
            pointer,
            text: {
              en: `this name is not in the list "${scheme.title.en}", so software cannot compare it`,
              fr: `ce nom n’est pas dans la liste « ${scheme.title.fr} » : un logiciel ne peut pas le comparer`,
            },
            hint: {
              en: `if one of these codes fits, write it: ${codes}`,
              fr: `si l’un de ces codes convient, l’écrire : ${codes}`,
            },
          };
        }
      },
    },
  ];
}

/** The concept that has one of these names, in English or French, whatever the letter case. */
function conceptNamed(
  { concepts }: ConceptScheme,
  names: Readonly<Record<string, string>>,
): Concept | undefined {
  const written = new Set(Object.values(names).map((name) => name.trim().toLowerCase()));
  return concepts.find(({ label }) =>
    Object.values(label).some((name) => written.has(name.toLowerCase())),
  );
}

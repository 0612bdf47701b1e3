import { asList, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { LocalText } from '../../../foundation/locale.js';
import type { Finding } from '../../../foundation/report.js';
import { type ConceptScheme, findConcept } from '../../../vocabulary/concept-scheme.js';
import { ASSESSMENT_TYPES } from '../../../vocabulary/generated/assessment-types.js';
import { LEARNING_ACTIVITIES } from '../../../vocabulary/generated/learning-activities.js';
import { MODES } from '../../../vocabulary/generated/modes.js';
import { isAbsoluteIri } from '../../shared/iris.js';
import { note } from '../read/findings.js';
import { type ForeignSource, placeOf, plainValue, unusable } from './terms.js';

/** A list of the Union, the words others have for its concepts, and their words for which it has none. */
export interface ValueTable {
  /** The list. */
  readonly scheme: ConceptScheme;
  /** Codes of the list by the words of others. */
  readonly codes: Readonly<Record<string, string>>;
  /** English words of others that the list has no concept for. */
  readonly literals: readonly string[];
}

/**
 * Types of assessment: those of SURF edubadges (`testing` names no single concept, and recognition of prior learning is a
 * way to the award rather than a type) and the codes of the WE BUILD rulebook, where they differ from the list's own.
 */
export const ASSESSMENT_VALUES: ValueTable = {
  scheme: ASSESSMENT_TYPES,
  codes: {
    'application of a skill': 'practical-assessment',
    'portfolio-assessment': 'portfolio',
    'project-assessment': 'project-work',
  },
  literals: ['testing', 'recognition of prior learning', 'issuer-defined'],
};

/** Forms of participation; `onsite or blended` could be either of two concepts, so it stays a word. */
export const PARTICIPATION_VALUES: ValueTable = {
  scheme: MODES,
  codes: { 'work experience': 'workbased', 'on-site': 'presential' },
  literals: ['onsite or blended', 'personalized learning activities', 'issuer-defined'],
};

/** A value in terms of the model. */
export interface ForeignValue {
  /** IRI, code, or name per language. */
  readonly value: JsonValue;
  /** What is worth knowing about it. */
  readonly findings: readonly Finding[];
}

/** The values of a member, each a concept where there is one, else the word that stands there. */
export function readValues(
  source: ForeignSource,
  name: string,
  table: ValueTable,
): readonly ForeignValue[] {
  const written = asList<JsonValue>(memberOf(source.achievement, name));
  return written.map((value, index): ForeignValue => {
    const pointer = placeOf(source, name, ...(written.length > 1 ? [index] : []));
    const text = plainValue(value);
    if (typeof text !== 'string' || text.trim() === '')
      return { value: null, findings: [unusable(pointer)] };
    const found = conceptFor(words(text), table);
    if (found !== undefined) return { value: found, findings: [] };
    return literal(text.trim(), { table, language: source.language, pointer });
  });
}

/** A word without concept, in the language it is in. */
function literal(
  text: string,
  { table, language, pointer }: { table: ValueTable; language: string; pointer: string },
): ForeignValue {
  const word = words(text);
  if (isAbsoluteIri(text) && word === text) return { value: text, findings: [] };
  const activity = findConcept(LEARNING_ACTIVITIES, word);
  if (activity !== undefined)
    return { value: { ...activity.label }, findings: [note('literal', pointer, AN_ACTIVITY)] };
  const inEnglish = table.literals.includes(word.toLowerCase());
  const value = { [inEnglish ? 'en' : language]: word };
  return { value, findings: [note('literal', pointer, NO_CONCEPT)] };
}

function conceptFor(text: string, { scheme, codes }: ValueTable): string | undefined {
  const key = text.toLowerCase();
  const code = Object.hasOwn(codes, key) ? codes[key] : undefined;
  const concept = findConcept(scheme, code ?? text) ?? findConcept(scheme, key);
  return concept?.uri;
}

// SURF's terms as IRIs, which a processor of linked data makes of the words; the host is misspelt in places.
const SURF_IRI =
  /^https:\/\/[a-z]+\.nl\/static\/obv3-glossary\.html#(?:assessment|participation|supervision)-type-(.+)$/;

/** The words of a value that SURF's context turned into an IRI. */
export function words(text: string): string {
  const name = SURF_IRI.exec(text.trim())?.[1];
  return name === undefined ? text.trim() : name.replaceAll('-', ' ');
}

/** Of a word that no controlled list has. */
export const NO_CONCEPT: LocalText = {
  en: 'the list of the Union has no concept for this value: it is kept as a word',
  fr: 'la liste de l’Union n’a pas de concept pour cette valeur : elle est gardée comme mot',
};
const AN_ACTIVITY = {
  en: 'this is a learning activity, not a form of participation: it is kept as a word',
  fr: 'c’est une activité d’apprentissage, pas une forme de participation : elle est gardée comme mot',
};

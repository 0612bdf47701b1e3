import type { LocalText } from '../foundation/locale.js';
import { nearest } from '../foundation/nearest.js';

/** One value of a controlled vocabulary. */
export interface Concept {
  /** Short name for people who write definitions: `written-examination`. */
  readonly code: string;
  /** IRI of the concept; absent where the list has the value but its IRI is not known. */
  readonly uri?: string;
  /** Name. The English one is the list's own; the French one is a working translation. */
  readonly label: LocalText;
}

/** A controlled vocabulary: a snapshot with its date. */
export interface ConceptScheme {
  /** Name of the list. */
  readonly title: LocalText;
  /** Every concept IRI of the list starts with this. */
  readonly base: string;
  /** Day of the snapshot. */
  readonly asOf: string;
  /** The values. */
  readonly concepts: readonly Concept[];
}

/** The concept with this code or IRI, or nothing. */
export function findConcept(scheme: ConceptScheme, codeOrUri: string): Concept | undefined {
  return scheme.concepts.find(({ code, uri }) => code === codeOrUri || uri === codeOrUri);
}

/** Codes spelled most like a text, the closest first. */
export function nearestCodes(scheme: ConceptScheme, text: string): readonly string[] {
  return nearest(
    text,
    scheme.concepts.map(({ code }) => code),
  );
}

import type { LocalText } from '../foundation/locale.js';
import { nearest } from '../foundation/nearest.js';

/** One value of a controlled vocabulary. */
export interface Concept<Code extends string = string> {
  /** Short name for people who write definitions: `written-examination`. */
  readonly code: Code;
  /** IRI of the concept; absent where the list has the value but its IRI is not known. */
  readonly uri?: string;
  /** Name. The English one is the list's own; the French one is a working translation unless the list says otherwise. */
  readonly label: LocalText;
}

/** A controlled vocabulary: a snapshot with its date. */
export interface ConceptScheme<Code extends string = string> {
  /** Name of the list. */
  readonly title: LocalText;
  /** Every concept IRI of the list starts with this. */
  readonly base: string;
  /** An older beginning of the same IRIs, which is read and never written. */
  readonly formerBase?: string;
  /** IRI of the list itself, where its current state can be looked up. */
  readonly source: string;
  /** Day of the snapshot. */
  readonly asOf: string;
  /** Whether software that issues European Digital Credentials refuses other values. */
  readonly strict: boolean;
  /** SHA-256 (hexadecimal) of the concepts, each as `[code, end of its IRI or null, English, French]`, in JSON. */
  readonly digest: string;
  /** The values. */
  readonly concepts: readonly Concept<Code>[];
}

/** A concept as the generated modules write it: code, end of its IRI, English name, French name. */
export type ConceptRow = readonly [code: string, id: string | null, en: string, fr: string];

/** Makes a list of what a generated module holds; the codes are those of the rows. */
export function conceptScheme<Code extends string>(
  head: Omit<ConceptScheme<Code>, 'concepts'>,
  rows: readonly ConceptRow[],
): ConceptScheme<Code> {
  const concepts = rows.map(
    ([code, id, en, fr]): Concept<Code> => ({
      code: code as Code,
      ...(id !== null && { uri: `${head.base}${id}` }),
      label: { en, fr },
    }),
  );
  return { ...head, concepts };
}

/** The concept with this code, IRI or name in English or French (in any letter case), or nothing. */
export function findConcept<Code extends string>(
  scheme: ConceptScheme<Code>,
  text: string,
): Concept<Code> | undefined {
  const { formerBase } = scheme;
  const current =
    formerBase !== undefined && text.startsWith(formerBase)
      ? `${scheme.base}${text.slice(formerBase.length)}`
      : text;
  const index = indexOf(scheme);
  return (index.get(current) ?? index.get(nameKey(current))) as Concept<Code> | undefined;
}

/** Codes spelled most like a text, the closest first. */
export function nearestCodes<Code extends string>(
  scheme: ConceptScheme<Code>,
  text: string,
): readonly Code[] {
  return nearest(
    text,
    scheme.concepts.map(({ code }) => code),
  ) as readonly Code[];
}

/** The index of each list that was asked; a list never changes, and goes with its index. */
const INDEXES = new WeakMap<ConceptScheme, ReadonlyMap<string, Concept>>();

function indexOf(scheme: ConceptScheme): ReadonlyMap<string, Concept> {
  const kept = INDEXES.get(scheme);
  if (kept !== undefined) return kept;
  const index = new Map<string, Concept>();
  // Names first, so that a code or an IRI wins where a name is spelled the same.
  for (const concept of [...scheme.concepts].reverse()) {
    index.set(nameKey(concept.label.fr), concept);
    index.set(nameKey(concept.label.en), concept);
  }
  for (const concept of scheme.concepts) {
    index.set(concept.code, concept);
    if (concept.uri !== undefined) index.set(concept.uri, concept);
  }
  INDEXES.set(scheme, index);
  return index;
}

/** Names are compared whatever their letter case and their kind of apostrophe. */
function nameKey(name: string): string {
  return `name ${name.toLowerCase().replaceAll('\u2019', "'").trim()}`;
}

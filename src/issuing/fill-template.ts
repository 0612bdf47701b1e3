import type { OpenBadgeWriter } from '../formats/open-badges/open-badge-writer.js';
import { endOfValidity } from '../formats/shared/end-of-validity.js';
import { decimalText } from '../foundation/decimal.js';
import type { JsonObject } from '../foundation/json/values.js';
import { forbiddenInAward } from '../frameworks/privacy/index.js';
import type { DocumentTemplate } from '../linked-data/template/compile-template.js';
import type { HoleValue } from '../linked-data/template/shape.js';
import { type AwardShape, awardWith, type Leaf, type LeafValue } from '../model/award-shape.js';
import type { MicroCertification } from '../model/index.js';
import { ownAward } from '../model/parse-award.js';
import { type Example, type FilledDocument, filledDocument } from './filled-document.js';

/** Of what credentials are written, and by what. */
export interface WritingTask {
  readonly definition: MicroCertification;
  readonly writer: OpenBadgeWriter;
}

/** What a credential has besides what stands in the leaves of its award. */
export interface Given {
  readonly id: string;
  /** Beginning of its validity. */
  readonly created: string;
  /** End of its validity, where it ends. */
  readonly end: string | undefined;
}

/** The way from awards of a shape to their credentials. */
export interface Filling {
  /** What comes into the holes of a credential. */
  values(leaves: readonly LeafValue[], given: Given): readonly HoleValue[];
  /** The credential with these in its holes. */
  readonly document: FilledDocument;
}

/**
 * The way from the leaves of awards of a shape into the holes of a template; nothing where there is none.
 *
 * An award with a mark in each leaf goes the whole way up to its credential. So all that is no leaf is found to be right,
 * and where a mark comes to stand, every other value comes to stand that is taken in its leaf: the writer copies texts and
 * numbers, and looks only for the address of the definition's page among them. What two sets of marks leave as it is comes
 * from the definition.
 */
export function fillingOf(
  shape: AwardShape,
  template: DocumentTemplate,
  task: WritingTask,
): Filling | undefined {
  const [first, second] = [0, 1].map((set) => marked(shape, template, task, set));
  if (first === undefined || second === undefined) return undefined;
  const places: { readonly hole: number; readonly source: number }[] = [];
  for (const [hole, { name }] of template.holes.entries()) {
    const isSource = (value: HoleValue | undefined, source: number): boolean =>
      value === first.values[hole] && second.all[source] === second.values[hole];
    const source = name === 'validUntil' ? first.all.length - 1 : first.all.findIndex(isSource);
    if (isSource(first.all[source], source)) places.push({ hole, source });
    else if (first.values[hole] !== second.values[hole]) return undefined;
  }
  // What is read and not signed would be lost without a word.
  if (!shape.leaves.every((_, leaf) => places.some(({ source }) => source === leaf)))
    return undefined;
  return {
    values: (leaves, given) => {
      const all = allOf(leaves, given, first.credits);
      const values = first.values.slice();
      for (const { hole, source } of places) values[hole] = all[source] ?? '';
      return values;
    },
    document: filledDocument(first, second),
  };
}

/** What comes of an award with marks: all that could stand in holes, and what does. */
interface Marked extends Example {
  readonly all: readonly (HoleValue | undefined)[];
  /** Which leaf has the credits. */
  readonly credits: number;
}

function marked(
  shape: AwardShape,
  template: DocumentTemplate,
  { definition, writer }: WritingTask,
  set: number,
): Marked | undefined {
  const marks = shape.leaves.map((leaf, index) => markOf(leaf, index, set));
  const award = ownAward(awardWith(shape, marks), ungraded(definition));
  if (forbiddenInAward(award).length > 0) return undefined;
  const id = award.id ?? `x-microcert-own:${set}.`;
  const given = { id, created: dayOf(1, set), end: endOfValidity(definition, award) };
  const credential = writer.write({ award, validFrom: given.created, id });
  const document = credential as unknown as JsonObject;
  const values = template.match(document);
  const credits = shape.leaves.findIndex(({ kind }) => kind === 'decimal');
  return values && { all: allOf(marks, given, credits), document, values, credits };
}

/** Everything that comes into holes. */
function allOf(
  leaves: readonly LeafValue[],
  { id, created, end }: Given,
  credits: number,
): readonly (HoleValue | undefined)[] {
  const points = credits === -1 ? undefined : decimalText(Number(leaves[credits]));
  return [...leaves, id, created, points, end];
}

/** The definition without what would tell a mark from the value of a result. */
function ungraded(definition: MicroCertification): MicroCertification {
  const { assessments, ...same } = definition;
  if (assessments === undefined) return definition;
  return { ...same, assessments: assessments.map(({ grading: _, ...one }) => one) };
}

const DAYS: Readonly<Record<string, number>> = {
  awardedOn: 2,
  'activity.start': 3,
  'activity.end': 4,
};

function dayOf(day: number, set: number): string {
  return `200${set}-01-0${day}T00:00:00Z`;
}

/** Nothing in marks resembles a number, a name or an address that awards must not hold. */
function markOf({ kind, place }: Leaf, index: number, set: number): LeafValue {
  switch (kind) {
    case 'iri':
      return `x-microcert-award:${set}.${index}.`;
    case 'text':
      return `leaf${set}.${index}.`;
    case 'hash':
      return `sha256$${String(index).padStart(64, set === 0 ? 'a' : 'b')}`;
    case 'date':
      return dayOf(DAYS[place] ?? 1, set);
    case 'decimal':
      return 123.125 + set;
  }
}

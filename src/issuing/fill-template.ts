import type { OpenBadgeWriter } from '../formats/open-badges/open-badge-writer.js';
import { statusEntryId } from '../formats/open-badges/write/write-status.js';
import { endOfValidity } from '../formats/shared/end-of-validity.js';
import { decimalText } from '../foundation/decimal.js';
import type { JsonObject } from '../foundation/json/values.js';
import type { Random } from '../foundation/ports.js';
import { uuidUrn } from '../foundation/uuid.js';
import { forbiddenInAward } from '../frameworks/privacy/index.js';
import type { DocumentTemplate } from '../linked-data/template/compile-template.js';
import type { HoleValue } from '../linked-data/template/shape.js';
import {
  type AwardShape,
  awardWith,
  type Leaf,
  type LeafValue,
  type StatusLeaves,
  statusLeaves,
} from '../model/award-shape.js';
import type { MicroCertification } from '../model/index.js';
import { ownAward } from '../model/parse-award.js';
import { type Example, type FilledDocument, filledDocument } from './filled-document.js';

/** Of what credentials are written, and by what. */
export interface WritingTask {
  readonly definition: MicroCertification;
  readonly writer: OpenBadgeWriter;
}

/** The way from awards of a shape to their credentials. */
export interface Filling {
  /**
   * What comes into the holes of a credential; nothing for one that ends to be valid before it begins. Only where there is
   * something was anything drawn.
   *
   * @param leaves - Of an award that may be issued; they are kept.
   * @param created - Instant of issuing: RFC 3339, UTC, whole seconds.
   */
  values(leaves: LeafValue[], created: string, random: Random): Filled | undefined;
  /** The credential with values in its holes. */
  readonly document: FilledDocument;
}

/** What comes into the holes of a credential. */
export interface Filled {
  readonly values: readonly HoleValue[];
  /** Id of the credential, which may have been drawn for it. */
  readonly id: string;
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
  const sources = sourcesOf(template, first, second);
  if (sources === undefined) return undefined;
  // What is read and not signed would be lost without a word.
  if (!shape.leaves.every((_, leaf) => isSigned(shape, leaf, sources))) return undefined;
  const at = (wanted: string) => shape.leaves.findIndex(({ place }) => place === wanted);
  const places = statusLeaves(shape.leaves);
  const [idAt, awardedOn, credits] = [at('id'), at('awardedOn'), at('creditsEarned')];
  return {
    values: (leaves, created, random) => {
      const end = endOfValidity(task.definition, { awardedOn: String(leaves[awardedOn]) });
      if (end !== undefined && end <= created) return undefined;
      const id = idAt === -1 ? uuidUrn(random) : String(leaves[idAt]);
      const all = withDerived(leaves, { id, created, credits: leaves[credits], places, end });
      const values = first.values.slice();
      for (let hole = 0; hole < sources.length; hole += 1) {
        const value = all[sources[hole] ?? FROM_DEFINITION];
        if (value !== undefined) values[hole] = value;
      }
      return { values, id };
    },
    document: filledDocument(first, second),
  };
}

/** What comes of an award with marks: all that could stand in holes, and what does. */
interface Marked extends Example {
  readonly all: readonly (HoleValue | undefined)[];
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
  const [id, created] = [award.id ?? `x-microcert-own:${set}.`, instantOf(1, set)];
  const document = writer.write({ award, validFrom: created, id }) as unknown as JsonObject;
  const values = template.match(document);
  const end = endOfValidity(definition, award);
  const places = statusLeaves(shape.leaves);
  const all = withDerived(marks, { id, created, credits: award.creditsEarned, places, end });
  return values && { all, document, values };
}

/** For each hole what it is filled with; nothing where that cannot be told. */
function sourcesOf(
  { holes }: DocumentTemplate,
  first: Marked,
  second: Marked,
): readonly number[] | undefined {
  const sources = holes.map(({ name }, hole) => {
    const isIn = (source: number): boolean =>
      first.all[source] === first.values[hole] && second.all[source] === second.values[hole];
    const source =
      name === 'validUntil' ? first.all.length - 1 : first.all.findIndex((_, at) => isIn(at));
    return isIn(source) ? source : FROM_DEFINITION;
  });
  const isTold = (source: number, hole: number): boolean =>
    source !== FROM_DEFINITION || first.values[hole] === second.values[hole];
  return sources.every(isTold) ? sources : undefined;
}

const FROM_DEFINITION = -1;

interface Derived {
  readonly id: string;
  /** Beginning of the validity. */
  readonly created: string;
  readonly credits: LeafValue | undefined;
  /** The places in status lists. */
  readonly places: readonly StatusLeaves[];
  /** End of the validity, where it ends. */
  readonly end: string | undefined;
}

/** Everything that comes into holes: leaves, and after them what is made or worked out. */
function withDerived(
  leaves: LeafValue[],
  { id, created, credits, places, end }: Derived,
): readonly (HoleValue | undefined)[] {
  const all: (HoleValue | undefined)[] = leaves;
  all.push(id, created, credits === undefined ? undefined : decimalText(Number(credits)));
  for (let at = 0; at < places.length; at += 1) {
    const { list, index } = places[at] as StatusLeaves;
    const place = { list: String(leaves[list]), index: Number(leaves[index]) };
    all.push(String(place.index), statusEntryId(place));
  }
  all.push(end);
  return all;
}

const BEFORE_PLACES = 3;

/** Whether what is read in a leaf comes to stand in a hole: a place in a status list does as text and in an id. */
function isSigned({ leaves }: AwardShape, leaf: number, sources: readonly number[]): boolean {
  const place = statusLeaves(leaves).findIndex(({ index }) => index === leaf);
  if (place === -1) return sources.includes(leaf);
  const text = leaves.length + BEFORE_PLACES + 2 * place;
  return sources.includes(text) && sources.includes(text + 1);
}

/** The definition without what would tell a mark from the value of a result. */
function ungraded(definition: MicroCertification): MicroCertification {
  const { assessments, ...same } = definition;
  if (assessments === undefined) return definition;
  return { ...same, assessments: assessments.map(({ grading: _, ...one }) => one) };
}

const SECONDS: Readonly<Record<string, number>> = {
  awardedOn: 2,
  'activity.start': 3,
  'activity.end': 4,
};

/** Seconds apart: the end of a validity, which is whole days after the award, must not be taken for another instant. */
function instantOf(second: number, set: number): string {
  return `200${set}-01-01T00:00:0${second}Z`;
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
      return instantOf(SECONDS[place] ?? 1, set);
    case 'decimal':
      return 123.125 + set;
    case 'list':
      return `https://leaf${set}.${index}.example/`;
    case 'index':
      return 1000 * (1 + set) + index;
  }
}

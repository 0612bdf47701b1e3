import { linkedResults } from '../../formats/open-badges/rules/linked-results.js';
import { isOnScale } from '../../formats/open-badges/rules/ob-05-values.js';
import { badgeSubject } from '../../formats/open-badges/rules/rule.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import { type JsonObject, ownMember } from '../../foundation/json/values.js';
import { parseDateTime } from '../../foundation/time.js';
import type { Hole, HoleValue } from '../../linked-data/template/shape.js';
import { DATES } from './varying-members.js';

/** Whether values may stand in the holes of a shape: then every check of structure says what it said of the first. */
export type ValuesHold = (values: readonly HoleValue[]) => boolean;

/** Where holes are: by the pointer of each place, the index of the hole. */
export type HolePlaces = ReadonlyMap<string, number>;

/** What stands where in a shape. */
export interface ShapePlaces {
  readonly places: HolePlaces;
  /** Of endorsements, each of which has dates of its own. */
  readonly endorsements?: readonly JsonPointer[];
}

type Condition = (values: readonly HoleValue[]) => boolean;

/** A hole, by its index, with its name. */
interface NamedHole {
  readonly name: string;
  readonly hole: number;
}

/**
 * What the rules ask of the values; nothing where they ask more than is looked at here. That ids are absolute, and the same
 * or others as in the first document, is asked by the template; that references name what they named, by the text.
 */
export function valueRules(
  document: JsonObject,
  holes: readonly Hole[],
  { places, endorsements = [] }: ShapePlaces,
): ValuesHold | undefined {
  const dates = holesBy(holes, { places, endorsements }).map(datesIn);
  if (!dates.every((condition) => condition !== undefined)) return undefined;
  const conditions = [
    ...[...dates, ...narrativesIn(holes), ...jwtsIn(holes)],
    ...resultsIn(document, places),
  ];
  return (values) => {
    for (const holds of conditions) if (!holds(values)) return false;
    return true;
  };
}

/** The holes of the credential itself, and those of each endorsement that hangs on it. */
function holesBy(
  holes: readonly Hole[],
  { places, endorsements = [] }: ShapePlaces,
): readonly (readonly NamedHole[])[] {
  const groups = new Map<JsonPointer | undefined, NamedHole[]>([[undefined, []]]);
  const pointers = new Map([...places].map(([pointer, hole]) => [hole, pointer]));
  for (const [hole, { name }] of holes.entries()) {
    const pointer = pointers.get(hole) ?? '';
    const around = endorsements.find((one) => pointer.startsWith(`${one}/`));
    const group = groups.get(around) ?? [];
    group.push({ name, hole });
    groups.set(around, group);
  }
  return [...groups.values()];
}

/** Each is an instant, and none comes before what it follows (rules `open-badges.date`, OB-09, `data-model.dates`). */
function datesIn(holes: readonly NamedHole[]): Condition | undefined {
  // When a proof of an endorsement was made is a date for the schema, too.
  const named = holes.filter(({ name }) => DATES.has(name) || name === 'created');
  if (new Set(named.map(({ name }) => name)).size < named.length) return undefined;
  const at = (name: string) => named.findIndex((date) => date.name === name);
  const [from, until, start, end] = [
    at('validFrom'),
    at('validUntil'),
    at('activityStartDate'),
    at('activityEndDate'),
  ];
  return (values) => {
    const instants: number[] = [];
    for (const { hole } of named) {
      const instant = parseDateTime(String(values[hole]));
      if (instant === undefined) return false;
      instants.push(instant);
    }
    const length = (first: number, last: number) =>
      (instants[last] ?? Number.POSITIVE_INFINITY) - (instants[first] ?? 0);
    return length(from, until) > 0 && length(start, end) >= 0;
  };
}

/** Criteria that say nothing are none (OB-02). */
function narrativesIn(holes: readonly Hole[]): readonly Condition[] {
  return holes.flatMap(({ name }, hole) =>
    name === 'narrative' ? [(values) => String(values[hole]).trim() !== ''] : [],
  );
}

/** An endorsement that is a JWT has the form of one: that of the schema. */
function jwtsIn(holes: readonly Hole[]): readonly Condition[] {
  return holes.flatMap(({ name }, hole) =>
    name === 'endorsementJwt' ? [(values) => JWT.test(String(values[hole]))] : [],
  );
}

const JWT = /^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]*\.[a-zA-Z0-9_-]+$/;

/** Results are on the scale of their description (OB-05), which belongs to the shape. */
function resultsIn(document: JsonObject, places: HolePlaces): readonly Condition[] {
  return linkedResults(badgeSubject(document)).flatMap(([result, { node: scale }]) => {
    const value = ownMember(result.node, 'value');
    const pointer = `${result.pointer}/value`;
    const found = Array.isArray(value) ? value.map((_, at) => `${pointer}/${at}`) : [pointer];
    return found.flatMap((place) => {
      const hole = places.get(place);
      return hole === undefined ? [] : [(values) => isOnScale(String(values[hole]), scale)];
    });
  });
}

import { isDecimal } from '../../foundation/decimal.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import { nearest } from '../../foundation/nearest.js';
import type { Finding } from '../../foundation/report.js';
import { countryFindings } from '../../model/definition-findings.js';
import { problem } from './findings.js';
import type { Group, PathwayInput } from './pathway.js';
import { cycleFindings } from './prerequisites.js';
import { groupsIn, keysBelow, openGroup, type PlacedKey } from './requirements.js';
import { ruleFindings } from './rule-findings.js';

type Written = Partial<PathwayInput>;

/** What a schema cannot say about a pathway: what it refers to, and what contradicts itself place by place. */
export function pathwayFindings(written: Written): readonly Finding[] {
  const groups = written.requires === undefined ? [] : kindFindings(written.requires, '/requires');
  // Where a group is of no kind, nobody knows what stands in it.
  const requires = groups.length > 0 ? undefined : written.requires;
  const keys = requires && leavesOf(requires);
  return [
    ...groups,
    ...(requires === undefined ? [] : sizeFindings(requires)),
    ...decimalFindings(written),
    ...bodyFindings(written),
    ...referenceFindings(written, keys),
    ...achievementFindings(written),
    ...cycleFindings(written.components ?? {}),
    ...ruleFindings(written),
  ];
}

function leavesOf(requires: Group): readonly PlacedKey[] {
  return keysBelow({ requirement: requires, pointer: '/requires' });
}

/** Each group is of exactly one kind; looked at before anything else goes down into them. */
function kindFindings(group: Group, pointer: JsonPointer): readonly Finding[] {
  const members = new Set(Object.keys(group));
  const kinds = ['all', 'any', 'choose', 'credits'].filter((name) => members.has(name));
  const [kind = ''] = kinds;
  const isList = kind === 'all' || kind === 'any';
  if (kinds.length !== 1 || members.has('of') === isList)
    return [problem('pathway.group-kind', pointer)];
  const list = isList ? kind : 'of';
  const parts = (group as unknown as Record<string, readonly (string | Group)[]>)[list] ?? [];
  return parts.flatMap((part, index) =>
    typeof part === 'string' ? [] : kindFindings(part, appendPointer(pointer, list, index)),
  );
}

/** A group that asks for more than stands in it, or for nothing: seen without a look at anything else. */
function sizeFindings(requires: Group): readonly Finding[] {
  return groupsIn(requires, '/requires').flatMap(({ group, pointer }) => {
    const { condition, of } = openGroup(group);
    if (condition.kind === 'choose')
      return condition.count > of.length
        ? [problem('pathway.choose-too-many', appendPointer(pointer, 'choose'))]
        : [];
    return condition.credits === 0
      ? [problem('pathway.credits-nothing', appendPointer(pointer, 'credits'))]
      : [];
  });
}

function decimalFindings({ components = {}, rules = {}, requires }: Written): readonly Finding[] {
  const { credits, level, elsewhere, priorLearning, overlap, grade } = rules;
  const numbers: (readonly [JsonPointer, number | undefined])[] = [
    ...Object.entries(components).map(
      ([key, { ects }]) => [appendPointer('/components', key, 'ects'), ects] as const,
    ),
    ['/rules/credits/min', credits?.min],
    ['/rules/credits/max', credits?.max],
    ['/rules/level/share/min', level?.share?.min],
    ['/rules/elsewhere/maxShare', elsewhere?.maxShare],
    ['/rules/priorLearning/maxShare', priorLearning?.maxShare],
    ['/rules/overlap/maxShare', overlap?.maxShare],
    ['/rules/grade/outOf', grade?.outOf],
    ...creditsOfGroups(requires),
  ];
  const wrong = numbers.filter(([, value]) => value !== undefined && !isDecimal(value));
  return wrong.map(([pointer]) => problem('pathway.decimal', pointer));
}

function creditsOfGroups(requires: Group | undefined): readonly (readonly [JsonPointer, number])[] {
  if (requires === undefined || kindFindings(requires, '').length > 0) return [];
  return groupsIn(requires, '/requires').flatMap(({ group, pointer }) =>
    'credits' in group ? [[appendPointer(pointer, 'credits'), group.credits] as const] : [],
  );
}

function bodyFindings({ awardingBodies = [] }: Written): readonly Finding[] {
  return awardingBodies.flatMap(({ country }, index) =>
    countryFindings(country, `/awardingBodies/${index}/country`),
  );
}

/** Keys that name nothing, are named twice, or not at all. */
function referenceFindings(
  { components }: Written,
  keys: readonly PlacedKey[] | undefined,
): readonly Finding[] {
  if (components === undefined) return [];
  const known = Object.keys(components);
  const unknown = (key: string, pointer: JsonPointer) =>
    Object.hasOwn(components, key)
      ? []
      : [problem('pathway.unknown-component', pointer, hintFor(key, known))];
  const needed = Object.entries(components).flatMap(([of, { after = [] }]) =>
    after.flatMap((key, index) => unknown(key, appendPointer('/components', of, 'after', index))),
  );
  if (keys === undefined) return needed;
  const named = new Set<string>();
  const placed = keys.flatMap(({ key, pointer }) => {
    const isTwice = named.has(key);
    named.add(key);
    return isTwice ? [problem('pathway.duplicate-leaf', pointer)] : unknown(key, pointer);
  });
  const unused = known.filter((key) => !named.has(key));
  return [
    ...placed,
    ...needed,
    ...unused.map((key) => problem('pathway.unused-component', appendPointer('/components', key))),
  ];
}

function hintFor(key: string, known: readonly string[]): LocalText {
  const [guess] = nearest(key, known);
  if (guess !== undefined)
    return { en: `did you mean "${guess}"?`, fr: `vouliez-vous dire « ${guess} » ?` };
  const list = known.slice(0, 20).join(', ');
  return { en: `keys of the components: ${list}`, fr: `clés des composantes : ${list}` };
}

/** An achievement that one component accepts twice, or that two let count differently. */
function achievementFindings({ components = {} }: Written): readonly Finding[] {
  const repeatableOf = new Map<string, boolean>();
  return Object.entries(components).flatMap(([key, { accepts, repeatable = false }]) => {
    const ids = accepts.map((one) => (typeof one === 'string' ? one : one.id));
    const at = appendPointer('/components', key);
    const twice = ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [problem('pathway.duplicate-achievement', appendPointer(at, 'accepts', index))],
    );
    const differs = ids.some((id) => (repeatableOf.get(id) ?? repeatable) !== repeatable);
    for (const id of ids) repeatableOf.set(id, repeatableOf.get(id) ?? repeatable);
    const different = differs ? [problem('pathway.repeatable-differs', at)] : [];
    return [...twice, ...different];
  });
}

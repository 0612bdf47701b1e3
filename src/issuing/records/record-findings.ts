import {
  ASSOCIATION_TYPES,
  achievementRemarks,
  achievementsOf,
  associationFindings,
  type PlacedAssociation,
} from '../../formats/clr/index.js';
import { isAbsoluteIri } from '../../formats/shared/iris.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { normalizeDateTime, parseDateTime } from '../../foundation/time.js';
import { holdsNationalNumber } from '../../frameworks/privacy/index.js';
import { RECORD_MEMBERS } from './record-input.js';
import { recordError } from './record-texts.js';

/** What is wrong with what a record is to say of itself. */
export function memberFindings(input: JsonObject, now: number): readonly Finding[] {
  const has = (name: string) => memberOf(input, name) !== undefined;
  const unknown = Object.keys(input).filter((name) => !RECORD_MEMBERS.some((one) => one === name));
  const id = stringMember(input, 'id');
  return [
    ...unknown.map((name) => recordError('unknown-member', appendPointer('', name))),
    ...(has('id') && !(id && isAbsoluteIri(id)) ? [recordError('id', '/id')] : []),
    ...(stringMember(input, 'name') ? [] : [recordError('text', '/name')]),
    ...(has('description') && !stringMember(input, 'description')
      ? [recordError('text', '/description')]
      : []),
    ...['id', 'name', 'description']
      .filter((name) => holdsNationalNumber(stringMember(input, name) ?? ''))
      .map((name) => recordError('national-number', `/${name}`)),
    ...(typeof memberOf(input, 'partial') === 'boolean'
      ? []
      : [recordError('partial', '/partial')]),
    ...dateFindings(input, now),
  ];
}

function dateFindings(input: JsonObject, now: number): readonly Finding[] {
  const instants = ['awardedOn', 'validUntil'].map((name) => {
    const text = memberOf(input, name);
    const written = typeof text === 'string' ? normalizeDateTime(text) : undefined;
    const instant = written === undefined ? undefined : parseDateTime(written);
    return { instant, wrong: text !== undefined && instant === undefined, pointer: `/${name}` };
  });
  const [awarded, ends] = instants;
  return [
    ...instants.filter(({ wrong }) => wrong).map(({ pointer }) => recordError('date', pointer)),
    ...((awarded?.instant ?? now) > now ? [recordError('awarded-later', '/awardedOn')] : []),
    ...((ends?.instant ?? now + 1) <= now ? [recordError('ends', '/validUntil')] : []),
  ];
}

/** What is wrong with achievements that are given besides those of the credentials. */
export function achievementFindings(
  given: JsonValue | undefined,
  badges: readonly JsonObject[],
): readonly Finding[] {
  const place: JsonPointer = '/achievements';
  if (given === undefined) return [];
  if (!Array.isArray(given)) return [recordError('achievement', place)];
  const known = idsIn(badges.flatMap(achievementsOf));
  return (given as readonly JsonValue[]).flatMap((achievement, index) => {
    const pointer = appendPointer(place, index);
    const [remark] = achievementRemarks(achievement);
    if (remark !== undefined)
      return [{ ...recordError('achievement', `${pointer}${remark.pointer}`), hint: remark.text }];
    const id = stringMember(achievement, 'id') ?? '';
    const isKnown = known.has(id);
    known.add(id);
    return isKnown ? [recordError('achievement-twice', `${pointer}/id`)] : [];
  });
}

/** What is wrong with the associations that are given. */
export function givenAssociationFindings(
  given: JsonValue | undefined,
  achievements: readonly JsonValue[],
): readonly Finding[] {
  const place: JsonPointer = '/associations';
  if (given === undefined) return [];
  if (!Array.isArray(given)) return [recordError('association-type', place)];
  const read = (given as readonly JsonValue[]).map((one, index) =>
    readAssociation(one, appendPointer(place, index)),
  );
  const wrong = read.flatMap((one) => ('type' in one ? [] : one));
  const right = read.filter((one): one is PlacedAssociation => 'type' in one);
  const names = { source: 'source', target: 'target' };
  return [...wrong, ...associationFindings(right, idsIn(achievements), names)];
}

function readAssociation(
  given: JsonValue,
  pointer: JsonPointer,
): PlacedAssociation | readonly Finding[] {
  const type = ASSOCIATION_TYPES.find((known) => known === stringMember(given, 'type'));
  const [source, target] = [stringMember(given, 'source'), stringMember(given, 'target')];
  if (type !== undefined && source !== undefined && target !== undefined)
    return { pointer, type, source, target };
  return [
    ...(type === undefined ? [recordError('association-type', `${pointer}/type`)] : []),
    ...(source === undefined ? [recordError('text', `${pointer}/source`)] : []),
    ...(target === undefined ? [recordError('text', `${pointer}/target`)] : []),
  ];
}

function idsIn(nodes: readonly JsonValue[]): Set<string> {
  return new Set(
    nodes.flatMap((node) => (isJsonObject(node) ? (stringMember(node, 'id') ?? []) : [])),
  );
}

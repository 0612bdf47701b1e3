import {
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import type {
  Origin,
  OriginKind,
  Stackability,
  StackabilityKind,
  StackingRelation,
  StackingTarget,
} from '../../../model/micro-certification.js';
import { readCredits, writeCredits } from './credits.js';
import {
  distinct,
  nonEmpty,
  ofNames,
  ofObject,
  type Reader,
  readList,
  readMember,
} from './nodes.js';
import type { MicroCredentialTerms, StackingTargetNode } from './types.js';

const KINDS: Readonly<Record<StackabilityKind, string>> = {
  'stand-alone': 'standalone',
  integrated: 'integrated',
  stackable: 'stackable',
};
const RELATIONS: Readonly<Record<StackingRelation, string>> = {
  'contributes-to': 'contributesTo',
  validates: 'validates',
};
const ORIGINS: Readonly<Record<OriginKind, string>> = {
  'stand-alone': 'standalone',
  integrated: 'integrated',
};

/** Terms for stackability: two parts of one larger award are two nodes, so that they stay apart. */
export function writeStackability({ kind, towards = [] }: Stackability): MicroCredentialTerms {
  return compact({
    stackability: KINDS[kind],
    stacksTowards: nonEmpty(distinct(towards.flatMap(({ id }) => id ?? []))),
    stackingTarget: nonEmpty(towards.map(writeTarget)),
  });
}

function writeTarget({ id, title, relation, part, ects }: StackingTarget): StackingTargetNode {
  return compact({
    largerAward: id,
    title,
    relation: RELATIONS[relation],
    part,
    creditPoint: writeCredits(ects),
  });
}

/** The stackability of an achievement, or nothing when none is stated. */
export function readStackability(achievement: JsonObject): JsonValue | undefined {
  const stackability = compact({
    kind: readMember(achievement, 'stackability', ofNames(KINDS)),
    towards: readList(achievement, 'stackingTarget', readTarget),
  });
  return Object.keys(stackability).length === 0 ? undefined : (stackability as JsonObject);
}

const readTarget: Reader = ofObject((node) => ({
  id: memberOf(node, 'largerAward'),
  title: memberOf(node, 'title'),
  relation: readMember(node, 'relation', ofNames(RELATIONS)),
  part: memberOf(node, 'part'),
  ects: readCredits(node, 'creditPoint'),
}));

/** Terms for the origin. */
export function writeOrigin({ kind, parent }: Origin): MicroCredentialTerms {
  return compact({
    origin: ORIGINS[kind],
    originProgramme: parent && compact({ sameAs: parent.id, title: parent.title }),
  });
}

/** The origin of an achievement, or nothing when none is stated. */
export function readOrigin(achievement: JsonObject): JsonValue | undefined {
  const origin = compact({
    kind: readMember(achievement, 'origin', ofNames(ORIGINS)),
    parent: readMember(achievement, 'originProgramme', readProgramme),
  });
  return Object.keys(origin).length === 0 ? undefined : (origin as JsonObject);
}

const readProgramme: Reader = ofObject((node) => ({
  id: memberOf(node, 'sameAs'),
  title: memberOf(node, 'title'),
}));

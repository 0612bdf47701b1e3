import {
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../../foundation/json/values.js';
import type { Cycle, Level, NationalLevel } from '../../../model/micro-certification.js';
import { eqfLevelOf, eqfUri } from '../../../vocabulary/eqf.js';
import {
  distinct,
  nonEmpty,
  ofNames,
  ofObject,
  type Reader,
  readList,
  readMember,
} from './nodes.js';
import type { MicroCredentialTerms, NationalLevelNode } from './types.js';

const CYCLE_NAMES: Readonly<Record<Cycle, string>> = {
  short: 'shortCycle',
  first: 'firstCycle',
  second: 'secondCycle',
  third: 'thirdCycle',
};

/** Terms for the level, or for the reason why none applies. */
export function writeLevel(level: Level): MicroCredentialTerms {
  if ('notApplicable' in level) return { levelNotApplicable: level.notApplicable };
  const { eqf, cycle, national = [] } = level;
  return compact({
    eqfLevel: eqf === undefined ? undefined : eqfUri(eqf),
    qfEheaCycle: cycle && CYCLE_NAMES[cycle],
    nqfLevel: nonEmpty(distinct(national.flatMap(({ url }) => url ?? []))),
    nationalLevel: nonEmpty(national.map(writeNational)),
  });
}

function writeNational({ framework, level, url }: NationalLevel): NationalLevelNode {
  return compact({ sameAs: url, frameworkTitle: framework, notation: level });
}

/** The level of an achievement, or nothing when none is stated. */
export function readLevel(achievement: JsonObject): JsonValue | undefined {
  const level = compact({
    notApplicable: memberOf(achievement, 'levelNotApplicable'),
    eqf: readMember(achievement, 'eqfLevel', readEqf),
    cycle: readMember(achievement, 'qfEheaCycle', ofNames(CYCLE_NAMES)),
    national: readList(achievement, 'nationalLevel', readNational),
  });
  return Object.keys(level).length === 0 ? undefined : (level as JsonObject);
}

function readEqf(uri: JsonValue): JsonValue {
  return (typeof uri === 'string' ? eqfLevelOf(uri) : undefined) ?? String(uri);
}

const readNational: Reader = ofObject((node) => ({
  framework: memberOf(node, 'frameworkTitle'),
  level: memberOf(node, 'notation'),
  url: memberOf(node, 'sameAs'),
}));

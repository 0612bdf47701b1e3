import type { Level, NationalLevel } from '../../../model/micro-certification.js';
import { EQF_LEVELS, type EqfLevelCode } from '../../../vocabulary/generated/eqf-levels.js';
import { NATIONAL_LEVELS } from '../terms.js';
import type { ElmNode, ElmValue } from '../types.js';
import { conceptNode, conceptOf, inScheme } from './concepts.js';
import { type Draft, oneOrMore } from './draft.js';

/** Levels: the European one, and the national ones that the EU list has. Cycles have no term. */
export function writeLevel(
  draft: Draft,
  level: Level | undefined,
): Readonly<Record<string, ElmValue | undefined>> {
  if (level === undefined) return {};
  if ('notApplicable' in level) {
    draft.lose('no-term', '/level');
    return {};
  }
  const { eqf, cycle, national = [] } = level;
  if (cycle !== undefined) draft.lose('no-term', '/level/cycle');
  const nodes = national.map((one, index) => writeNational(draft, one, index));
  return {
    eqfLevel: eqf === undefined ? undefined : conceptOf(EQF_LEVELS, String(eqf) as EqfLevelCode),
    nqfLevel: oneOrMore(nodes.filter((node) => node !== undefined)),
  };
}

function writeNational(
  draft: Draft,
  { framework, level, url }: NationalLevel,
  index: number,
): ElmNode | undefined {
  const place = `/level/national/${index}`;
  if (!url?.startsWith(NATIONAL_LEVELS.base)) {
    draft.lose('not-in-list', place);
    return undefined;
  }
  const node = conceptNode(url, {
    inScheme: inScheme(NATIONAL_LEVELS.scheme),
    notation: level,
    prefLabel: framework,
  });
  if (draft.claim(url, node)) return node;
  draft.lose('iri-taken', place);
  return undefined;
}

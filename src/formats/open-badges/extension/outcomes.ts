import { compact, type JsonValue, memberOf } from '../../../foundation/json/values.js';
import type { LearningOutcome, OutcomeKind } from '../../../model/micro-certification.js';
import { partId, partIri } from '../../shared/iris.js';
import { readEntry, writeEntry } from './entries.js';
import {
  distinct,
  nonEmpty,
  ofNames,
  ofObject,
  type Reader,
  readList,
  readMember,
} from './nodes.js';
import type { LearningOutcomeNode } from './types.js';

const OUTCOME_TYPES: Readonly<Record<OutcomeKind, string>> = {
  knowledge: 'http://data.europa.eu/snb/skill-type/knowledge',
  skill: 'http://data.europa.eu/snb/skill-type/skill',
};

/** A learning outcome as a node with an IRI of its own. */
export function writeOutcome(definitionId: string, outcome: LearningOutcome): LearningOutcomeNode {
  const { id, statement, kind, alignments = [] } = outcome;
  const esco = alignments.filter(({ framework }) => framework === 'ESCO').map(({ url }) => url);
  return compact({
    id: partIri(definitionId, 'outcome', id),
    title: statement,
    outcomeType: kind && OUTCOME_TYPES[kind],
    relatedESCOSkill: nonEmpty(distinct(esco)),
    frameworkAlignment: nonEmpty(alignments.map(writeEntry)),
  });
}

/** Reads outcomes of one definition. */
export function outcomeReader(definitionId: string): Reader {
  return ofObject((node) => ({
    id: readMember(node, 'id', localId(definitionId, 'outcome')),
    statement: memberOf(node, 'title'),
    kind: readMember(node, 'outcomeType', ofNames(OUTCOME_TYPES)),
    alignments: readList(node, 'frameworkAlignment', readEntry),
  }));
}

/** Reads IRIs of outcomes or assessments back into their ids. */
export function localId(definitionId: string, kind: 'outcome' | 'assessment'): Reader {
  return (iri: JsonValue) =>
    typeof iri === 'string' ? (partId(definitionId, kind, iri) ?? iri) : iri;
}

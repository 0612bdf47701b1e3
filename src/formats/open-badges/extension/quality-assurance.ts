import { compact, memberOf } from '../../../foundation/json/values.js';
import type { QualityAssurance } from '../../../model/micro-certification.js';
import { readConcept, writeConcept } from './concepts.js';
import { ofObject, type Reader, readMember } from './nodes.js';
import { readOrganisation, writeOrganisation } from './organisations.js';
import type { QualityAssuranceNode } from './types.js';

/** Quality assurance as a node. */
export function writeQualityAssurance({
  type,
  title,
  body,
  reference,
}: QualityAssurance): QualityAssuranceNode {
  return compact({
    accreditationType: writeConcept(type),
    title,
    accreditingAgent: body && writeOrganisation(body),
    landingPage: reference,
  });
}

/** The quality assurance of a node. */
export const readQualityAssurance: Reader = ofObject((node) => ({
  type: readMember(node, 'accreditationType', readConcept),
  title: memberOf(node, 'title'),
  body: readMember(node, 'accreditingAgent', readOrganisation),
  reference: memberOf(node, 'landingPage'),
}));

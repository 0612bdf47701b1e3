import { compact, memberOf } from '../../../foundation/json/values.js';
import type { Organisation } from '../../../model/micro-certification.js';
import { nonEmpty, ofObject, type Reader, readList } from './nodes.js';
import type { OrganisationNode } from './types.js';

/** An organisation as a node. */
export function writeOrganisation({
  id,
  name,
  country,
  region,
  website,
  identifiers,
}: Organisation): OrganisationNode {
  return compact({
    sameAs: id,
    legalName: name,
    country,
    region,
    homepage: website,
    identifier: nonEmpty(
      identifiers?.map(({ type, value }) => ({ identifierType: type, notation: value })),
    ),
  });
}

/** The organisation of a node. */
export const readOrganisation: Reader = ofObject((node) => ({
  id: memberOf(node, 'sameAs'),
  name: memberOf(node, 'legalName'),
  country: memberOf(node, 'country'),
  region: memberOf(node, 'region'),
  website: memberOf(node, 'homepage'),
  identifiers: readList(node, 'identifier', readIdentifier),
}));

const readIdentifier: Reader = ofObject((node) => ({
  type: memberOf(node, 'identifierType'),
  value: memberOf(node, 'notation'),
}));

import type { Organisation } from '../../../model/micro-certification.js';
import type { ElmParts } from '../parts.js';
import type { ElmNode } from '../types.js';
import type { Draft } from './draft.js';
import { type WrittenOrganisation, writeOrganisation } from './write-organisation.js';

/** Who issues and who awards; where that is one organisation, it is one node. */
export function issuerAndBodies(
  draft: Draft,
  { issuer, definition }: ElmParts,
): { readonly issuer: ElmNode; readonly awardingBodies: readonly ElmNode[] } {
  const { awardingBodies: bodies = [] } = definition;
  const { name, ...facts } = issuer;
  const alone: WrittenOrganisation = { ...facts, name: { [draft.language]: name } };
  const at = bodies.findIndex((body) => body.id === issuer.id);
  const same = bodies[at];
  const merged = same && mergeOrganisations(alone, same);
  const node = writeOrganisation(draft, merged ?? alone, '/issuer');
  const identified = (issuer.identifiers ?? []).some(({ type }) => type === 'ext:eIDAS');
  if (issuer.endorsements !== undefined) draft.lose('no-term', '/issuer/endorsements');
  if (!identified) draft.lose('seal-adds-identifier', '/issuer/identifiers');
  if (bodies.length === 0) draft.lose('issuer-awards', '/awardingBodies');
  const written = bodies.map((body, index) =>
    merged !== undefined && index === at
      ? node
      : writeOrganisation(draft, body, `/awardingBodies/${index}`),
  );
  return { issuer: node, awardingBodies: written.length > 0 ? written : [node] };
}

/** What is said about one organisation in two places, unless the two contradict each other. */
function mergeOrganisations(
  one: WrittenOrganisation,
  other: Organisation,
): WrittenOrganisation | undefined {
  const shared = ['country', 'region', 'website', 'identifiers'] as const;
  const agree = shared.every(
    (name) =>
      one[name] === undefined ||
      other[name] === undefined ||
      JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );
  const alike = Object.entries(one.name).every(
    ([language, text]) => (other.name[language] ?? text) === text,
  );
  return agree && alike ? { ...one, ...other, name: { ...one.name, ...other.name } } : undefined;
}

import { randomUUID } from 'node:crypto';
import { defineMicroCertification } from '../../src/model/index.js';
import { digestOf } from '../../src/registry/chain.js';
import {
  type DefinitionVersion,
  type NewAward,
  type OpenRegistryOptions,
  openRegistry,
  type Registry,
} from '../../src/registry/index.js';
import { COMPLETE } from './definitions.js';

/** A registry with a definition and a list for each purpose. */
export interface Prepared {
  readonly registry: Registry;
  readonly definition: DefinitionVersion;
}

/** Opens a registry that is ready to issue from. */
export async function prepared(options: OpenRegistryOptions): Promise<Prepared> {
  const registry = await openRegistry(options);
  const definition = await registry.recordDefinition(defineMicroCertification(COMPLETE));
  await registry.addStatusList({ url: REVOCATION, purpose: 'revocation' });
  await registry.addStatusList({ url: SUSPENSION, purpose: 'suspension' });
  return { registry, definition };
}

export const REVOCATION = 'https://univ.example/status/revocation-1';
export const SUSPENSION = 'https://univ.example/status/suspension-1';

/** Awards to some learners, with entries that were reserved for them. */
export async function newAwards(
  registry: Registry,
  learners: readonly string[],
): Promise<readonly NewAward[]> {
  const places = await registry.reservePlaces(learners.length);
  return learners.map((learner, at) => {
    const credentialId = `urn:uuid:${randomUUID()}`;
    const text = JSON.stringify({ id: credentialId, credentialSubject: { id: learner } });
    return {
      credentialId,
      key: `${COMPLETE.id} ${learner} 2026-07-01`,
      learner,
      awardedOn: '2026-07-01',
      issuedAt: '2026-07-02T08:00:00Z',
      validUntil: '2031-07-02T08:00:00Z',
      digest: digestOf(text),
      keyId: 'did:web:univ.example#key-1',
      places: places[at] ?? [],
      award: JSON.stringify({ learner: { id: learner }, awardedOn: '2026-07-01' }),
      text,
    };
  });
}

/** Names of learners that occur nowhere else. */
export function learnersNamed(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `did:example:${name}-${at + 1}`);
}

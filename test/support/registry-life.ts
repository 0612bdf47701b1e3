import { expect } from 'vitest';
import { createIssuer, type Issuer } from '../../src/issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  type MicroCertification,
  parseAward,
} from '../../src/model/index.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { newAward } from '../../src/registry/life/new-award.js';
import { REVOCATION, SUSPENSION } from './awards-to-record.js';
import { COMPLETE } from './definitions.js';
import { NOW } from './issuing.js';
import type { NewDatabase } from './registries.js';
import { type Party, UNIVERSITY } from './verifying.js';

export const DAY = 86_400_000;

/** A micro-certification that holds for a year. */
export const YEARLY: MicroCertification = defineMicroCertification({
  ...COMPLETE,
  validity: { period: 'P1Y' },
});

/** A registry with a list for each purpose, whose time can be set. */
export interface University {
  readonly registry: Registry;
  readonly issuer: Issuer;
  /** The present instant. */
  now: number;
  /** Opens the same registry once more, as another process would. */
  readonly again: () => Promise<Registry>;
  /** Issues an award to a learner and records it. */
  readonly issue: (learner: string, more?: Partial<Award>) => Promise<IssuedTo>;
  /** Audits the registry and closes it. */
  readonly end: () => Promise<void>;
}

export interface IssuedTo {
  readonly id: string;
  readonly text: string;
  readonly award: Award;
}

export function issuerOf(party: Party, clock: () => number): Issuer {
  const profile = { id: party.id, name: 'Université Exemple', country: 'FR' };
  return createIssuer({ profile, signer: party.signer, clock });
}

export async function newUniversity(
  newDatabase: NewDatabase,
  {
    party = UNIVERSITY,
    withLists = true,
    keep = 'pseudonyms',
  }: {
    readonly party?: Party;
    readonly withLists?: boolean;
    readonly keep?: 'pseudonyms' | 'awards' | 'credentials';
  } = {},
): Promise<University> {
  const driver = await newDatabase();
  const opened: Registry[] = [];
  const time = { now: NOW };
  const open = async () => {
    const registry = await openRegistry({ driver: driver(), clock: () => time.now, keep });
    opened.push(registry);
    return registry;
  };
  const registry = await open();
  if (withLists) {
    await registry.addStatusList({ url: REVOCATION, purpose: 'revocation' });
    await registry.addStatusList({ url: SUSPENSION, purpose: 'suspension' });
  }
  const issuer = issuerOf(party, () => time.now);
  const version = await registry.recordDefinition(YEARLY);
  return Object.assign(time, {
    registry,
    issuer,
    again: open,
    issue: async (learner: string, more: Partial<Award> = {}) => {
      const award = { learner: { id: learner }, awardedOn: '2026-07-01', ...more };
      const [places = []] = await registry.reservePlaces(1);
      const status = places.length > 0 ? { status: places } : {};
      const credential = await issuer.issue(YEARLY, { ...award, ...status });
      const text = JSON.stringify(credential);
      const recorded = newAward({
        ...{ definition: YEARLY, credential, text, places, keyId: party.signer.id },
        award: parseAward(award, YEARLY),
      });
      await registry.recordIssued({ definition: version, awards: [recorded] });
      return { id: recorded.credentialId, text, award };
    },
    end: async () => {
      // Whatever was done, tables and events say the same of it.
      const { fault } = await registry.audit();
      for (const each of opened) await each.close();
      expect(fault).toBeUndefined();
    },
  });
}

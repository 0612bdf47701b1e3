import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import {
  createSigner,
  didKeyFor,
  generateKeyPair,
  type KeyPair,
  type Signer,
} from '../../../src/identity/index.js';
import {
  type CohortResult,
  createIssuer,
  type Issuer,
  type IssuerOptions,
} from '../../../src/issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  type IssuerProfileInput,
  type MicroCertification,
} from '../../../src/model/index.js';
import { COMPLETE } from '../../support/definitions.js';
import { AWARD, NOW } from '../../support/issuing.js';

const keyPair: KeyPair<'Ed25519'> = await generateKeyPair();
export const signer: Signer = createSigner({ keyPair });
export const profile: IssuerProfileInput = {
  id: didKeyFor(keyPair.publicKey),
  name: 'Université Exemple',
  country: 'FR',
};

export function issuerWith(options: Partial<IssuerOptions> = {}): Issuer {
  const random = (length: number) => new Uint8Array(length).fill(7);
  return createIssuer({ profile, signer, clock: () => NOW, random, ...options });
}

export const definition: MicroCertification = defineMicroCertification(COMPLETE);

export function awardOf(index: number): Award {
  return { ...AWARD, id: `urn:example:${index}`, learner: { id: `did:example:${index}` } };
}

export const REFUSED = { learner: {}, awardedOn: 'Learner-Marked' } as Award;

export async function all<As extends 'json' | 'object' = 'json'>(
  results: AsyncIterable<CohortResult<As>>,
): Promise<CohortResult<As>[]> {
  const list: CohortResult<As>[] = [];
  for await (const result of results) list.push(result);
  return list;
}

/** What came of an award, without what differs from one way to the other. */
export async function told(issue: () => Promise<string>): Promise<unknown> {
  try {
    return await issue();
  } catch (error) {
    return refusalOf(error);
  }
}

export function refusalOf(error: unknown): unknown {
  if (!isMicrocertError(error)) throw error;
  return { code: error.code, pointer: error.pointer, findings: error.findings };
}

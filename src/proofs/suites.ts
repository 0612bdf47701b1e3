import { stringMember } from '../foundation/json/values.js';
import { secureEd25519Signature2020 } from './ed25519-signature-2020/secure.js';
import { verifyEd25519Signature2020 } from './ed25519-signature-2020/verify.js';
import { secureEddsaRdfc2022 } from './eddsa-rdfc-2022/secure.js';
import { verifyEddsaRdfc2022 } from './eddsa-rdfc-2022/verify.js';
import { type ProofSuite, type ProofSuiteMatch, SUITE_IDS, type SuiteId } from './shared/types.js';

/** Every suite by its name. */
export const SUITES: Readonly<Record<SuiteId, ProofSuite>> = {
  'eddsa-rdfc-2022': { secure: secureEddsaRdfc2022, verify: verifyEddsaRdfc2022 },
  Ed25519Signature2020: { secure: secureEd25519Signature2020, verify: verifyEd25519Signature2020 },
};

/**
 * Names that stand for `eddsa-rdfc-2022` in real files: that of the drafts, and a slip in the examples of
 * Open Badges 3.0. Read, never written.
 */
const FORMER_NAMES: ReadonlySet<string> = new Set(['eddsa-2022', 'eddsa-rdf-2022']);

/** The suite that made a proof, or nothing when no suite of this library did. */
export function proofSuiteOf(proof: unknown): ProofSuiteMatch | undefined {
  const type = stringMember(proof, 'type');
  if (type === 'Ed25519Signature2020') return { suite: type };
  const name = stringMember(proof, 'cryptosuite');
  if (type !== 'DataIntegrityProof' || name === undefined) return undefined;
  if (name === 'eddsa-rdfc-2022') return { suite: name };
  return FORMER_NAMES.has(name) ? { suite: 'eddsa-rdfc-2022', formerName: name } : undefined;
}

/** True for the name of a suite of this library. */
export function isSuiteId(name: unknown): name is SuiteId {
  return SUITE_IDS.some((id) => id === name);
}

import { MicrocertError } from '../foundation/errors/index.js';
import { stringMember } from '../foundation/json/values.js';
import type { KeyAlgorithm } from '../identity/index.js';
import { ecdsaJcs2019 } from './ecdsa-jcs-2019/cryptosuite.js';
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019/cryptosuite.js';
import { ecdsaSd2023 } from './ecdsa-sd-2023/suite.js';
import { secureEd25519Signature2020 } from './ed25519-signature-2020/secure.js';
import { verifyEd25519Signature2020 } from './ed25519-signature-2020/verify.js';
import { eddsaJcs2022 } from './eddsa-jcs-2022/cryptosuite.js';
import { eddsaRdfc2022 } from './eddsa-rdfc-2022/cryptosuite.js';
import { dataIntegritySuite } from './shared/data-integrity.js';
import { type ProofSuite, type ProofSuiteMatch, SUITE_IDS, type SuiteId } from './shared/types.js';

/** Every suite by its name. */
export const SUITES: Readonly<Record<SuiteId, ProofSuite>> = {
  'eddsa-rdfc-2022': dataIntegritySuite(eddsaRdfc2022),
  Ed25519Signature2020: {
    keys: ['Ed25519'],
    ownContext: false,
    secure: secureEd25519Signature2020,
    verify: verifyEd25519Signature2020,
  },
  'eddsa-jcs-2022': dataIntegritySuite(eddsaJcs2022),
  'ecdsa-rdfc-2019': dataIntegritySuite(...ecdsaRdfc2019),
  'ecdsa-jcs-2019': dataIntegritySuite(...ecdsaJcs2019),
  'ecdsa-sd-2023': ecdsaSd2023,
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
  if (name !== 'Ed25519Signature2020' && isSuiteId(name)) return { suite: name };
  return FORMER_NAMES.has(name) ? { suite: 'eddsa-rdfc-2022', formerName: name } : undefined;
}

/** True for the name of a suite of this library. */
export function isSuiteId(name: unknown): name is SuiteId {
  return SUITE_IDS.some((id) => id === name);
}

/** True when a suite is used with keys of a kind. */
export function suiteTakesKey(suite: SuiteId, algorithm: KeyAlgorithm): boolean {
  return SUITES[suite].keys.some((key) => key === algorithm);
}

/**
 * True for a suite that signs what a document means as linked data, so that a member which no context defines would have
 * stopped it; false for one that signs the JSON as it stands.
 */
export function signsLinkedData(suite: SuiteId): boolean {
  return !SUITES[suite].ownContext;
}

/** The suites of who asks for none: for each kind of key the one that is most widely read. None takes an RSA key. */
export function usualSuites(algorithm: KeyAlgorithm): readonly SuiteId[] {
  if (algorithm === 'RSA') return [];
  return [algorithm === 'Ed25519' ? 'eddsa-rdfc-2022' : 'ecdsa-rdfc-2019'];
}

/**
 * Refuses proofs that nobody verifies as they are, where a document has no holder who would derive others from them.
 *
 * @throws `MicrocertError` `ERR_PROOF_SUITE`.
 */
export function assertShownWhole(suites: readonly SuiteId[]): void {
  if (!suites.includes('ecdsa-sd-2023')) return;
  throw new MicrocertError('ERR_PROOF_SUITE', {
    hint: {
      en: 'ecdsa-sd-2023 is for what a holder shows in part; this is shown whole: use another suite',
      fr: 'ecdsa-sd-2023 est pour ce qu’un détenteur montre en partie ; ceci se montre en entier : employer une autre suite',
    },
  });
}

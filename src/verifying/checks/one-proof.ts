import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  deepFreeze,
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import type { PublicKey, ResolvedMethod, VerificationRelationship } from '../../identity/index.js';
import {
  type ProofResult,
  proofSuiteOf,
  type SuiteId,
  signsLinkedData,
  verifyProof,
} from '../../proofs/index.js';
import { contextsFor, type Looking } from '../facts.js';
import { asFinding, failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import type { Session } from '../session.js';
import { endedBy } from './doubts.js';
import { nameOfProof } from './plain-proof.js';
import type { HoldingProof } from './proof-outcome.js';

/** What came of one proof. */
export interface OneProof {
  /** The suite that made it, where that is known here. */
  readonly suite: SuiteId | undefined;
  readonly pointer: JsonPointer;
  readonly checks: readonly Check[];
  /** Present when the signature holds. */
  readonly holding?: HoldingProof;
  /** Whether it got as far as the signature: the document was then put into canonical form, every term known. */
  readonly allTermsKnown: boolean;
}

/**
 * Looks at one proof: a suite that is known, the purpose, the dates, the signature.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
export async function checkOneProof(
  document: JsonObject,
  proof: unknown,
  pointer: JsonPointer,
  { purpose = 'assertionMethod', ...looking }: LookingAtProof,
): Promise<OneProof> {
  const { session } = looking;
  const nothing = { suite: undefined, pointer, allTermsKnown: false } as const;
  if (!isJsonObject(proof) || !namesItsKind(proof))
    return { ...nothing, checks: [failed('proof.suite', malformed(pointer))] };
  const suite = proofSuiteOf(proof)?.suite;
  if (suite === undefined)
    return { ...nothing, checks: [skipped('proof.suite', unknownSuite(pointer))] };
  if (session.timeIsUp())
    return {
      ...nothing,
      checks: [passed('proof.suite'), indeterminate('proof.signature', late(pointer))],
    };
  if (suite === 'ecdsa-sd-2023' && !session.admitSigns(lengthOfValue(proof)))
    return {
      ...nothing,
      checks: [passed('proof.suite'), indeterminate('proof.signature', tooMuch(pointer))],
    };
  const { check, method, allTermsKnown } = await checkSignature(document, proof, pointer, {
    ...looking,
    purpose,
  });
  const created = stringMember(proof, 'created');
  return {
    suite,
    pointer,
    checks: [
      passed('proof.suite'),
      checkPurpose(proof, pointer, purpose),
      checkDates(proof, pointer, session),
      check,
    ],
    ...(method && { holding: { method, created, pointer } }),
    allTermsKnown,
  };
}

function lengthOfValue(proof: JsonObject): number {
  return stringMember(proof, 'proofValue')?.length ?? 0;
}

interface LookingAtProof extends Looking {
  /** What the proof must be for, and the key be listed under; to assert a credential by default. */
  readonly purpose?: VerificationRelationship;
}

/** Both names are texts (VC Data Integrity 1.0, sections 2.1 and 3.1): what has none is no proof of an unknown kind. */
function namesItsKind(proof: JsonObject): boolean {
  const type = stringMember(proof, 'type');
  const named = type !== 'DataIntegrityProof' || stringMember(proof, 'cryptosuite') !== undefined;
  return type !== undefined && named;
}

interface SignatureOutcome {
  readonly check: Check;
  readonly method?: ResolvedMethod;
  readonly allTermsKnown: boolean;
}

async function checkSignature(
  document: JsonObject,
  proof: JsonObject,
  pointer: JsonPointer,
  looking: Required<LookingAtProof>,
): Promise<SignatureOutcome> {
  const id = stringMember(proof, 'verificationMethod');
  const at = appendPointer(pointer, 'verificationMethod');
  if (id === undefined)
    return { check: failed('proof.signature', noMethod(at)), allTermsKnown: false };
  let method: ResolvedMethod;
  try {
    method = await looking.session.resolver.resolveVerificationMethod(id, looking.purpose);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const found = { ...asFinding(error), pointer: at };
    return { check: endedBy('proof.signature', error.code, [found]), allTermsKnown: false };
  }
  const result = await resultOf({ document, proof, pointer, key: method.key }, looking);
  // Suites over JCS sign members that no context defines as well: with them, terms are looked at by themselves.
  const linked = result.suite !== undefined && signsLinkedData(result.suite);
  if (result.outcome === 'passed') {
    // The specification lets a context be added behind the signed ones; here nothing is added to what was signed.
    const added = result.findings.some(({ code }) => code === 'proof.context-unsigned');
    const make = added ? failed : passed;
    return { check: make('proof.signature', ...result.findings), method, allTermsKnown: linked };
  }
  const make = result.outcome === 'failed' ? failed : indeterminate;
  return {
    check: make('proof.signature', ...result.findings),
    allTermsKnown: linked && result.reason === 'mismatch',
  };
}

interface ProofAndKey {
  readonly document: JsonObject;
  readonly proof: JsonObject;
  readonly pointer: JsonPointer;
  readonly key: PublicKey;
}

/** What the key says of the proof. That one holds with a key is a fact about its document, and is found out once. */
async function resultOf(
  { document, proof, pointer, key }: ProofAndKey,
  { session, facts }: Looking,
): Promise<ProofResult> {
  const contexts = contextsFor(document, { session, facts });
  const known = contexts === session.bundledContexts ? facts.proofs : undefined;
  const name = nameOfProof(pointer, key);
  const before = known?.get(name);
  if (before !== undefined) return before;
  const result = await verifyProof(document, proof, { key, contexts });
  if (result.outcome === 'passed') known?.set(name, deepFreeze(result));
  return result;
}

function checkPurpose(
  proof: JsonObject,
  pointer: JsonPointer,
  purpose: VerificationRelationship,
): Check {
  if (stringMember(proof, 'proofPurpose') === purpose) return passed('proof.purpose');
  const at = appendPointer(pointer, 'proofPurpose');
  return failed('proof.purpose', finding('error', 'proof.purpose', at, PURPOSE[purpose]));
}

/**
 * Whether a proof that ends has not ended, and whether one that says when it was made was not made in the future.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
function checkDates(proof: JsonObject, pointer: JsonPointer, session: Session): Check {
  const { now, skewMilliseconds } = session;
  const created = instantAt(proof, 'created');
  if (created !== undefined && created > now + skewMilliseconds) {
    const at = appendPointer(pointer, 'created');
    return failed('proof.expiry', finding('error', 'proof.not-yet', at, NOT_YET));
  }
  if (memberOf(proof, 'expires') === undefined) return skipped('proof.expiry');
  const expires = instantAt(proof, 'expires');
  if (expires !== undefined && now - skewMilliseconds <= expires) return passed('proof.expiry');
  const at = appendPointer(pointer, 'expires');
  return expires === undefined
    ? failed('proof.expiry', finding('error', 'proof.date', at, NO_DATE))
    : failed('proof.expiry', finding('error', 'proof.expired', at, EXPIRED));
}

function instantAt(proof: JsonObject, name: string): number | undefined {
  const text = stringMember(proof, name);
  return text === undefined ? undefined : parseDateTime(text);
}

const PURPOSE = {
  assertionMethod: {
    en: 'the proof was not made to assert a credential (its purpose is not assertionMethod)',
    fr: 'la preuve n’a pas été faite pour affirmer un justificatif (son but n’est pas assertionMethod)',
  },
  authentication: {
    en: 'the proof was not made to show who presents (its purpose is not authentication)',
    fr: 'la preuve n’a pas été faite pour montrer qui présente (son but n’est pas authentication)',
  },
};
const NO_DATE = {
  en: 'this is no date and time with a zone: the proof does not say when it ends',
  fr: 'ce n’est pas une date avec heure et fuseau : la preuve ne dit pas quand elle prend fin',
};
const EXPIRED = { en: 'the proof has expired', fr: 'la preuve a expiré' };
const NOT_YET = {
  en: 'the proof says that it was made in the future',
  fr: 'la preuve dit avoir été faite dans le futur',
};

function malformed(pointer: JsonPointer) {
  return finding('error', 'proof.malformed', pointer, {
    en: 'a proof is an object that names its type, and a Data Integrity proof its suite, as a text',
    fr: 'une preuve est un objet qui nomme son type, et une preuve Data Integrity sa suite, par un texte',
  });
}

function noMethod(pointer: JsonPointer) {
  return finding('error', 'proof.no-method', pointer, {
    en: 'the proof does not say with which key it was made',
    fr: 'la preuve ne dit pas avec quelle clé elle a été faite',
  });
}

function unknownSuite(pointer: JsonPointer) {
  return finding('warning', 'proof.unknown-suite', pointer, {
    en: 'this kind of proof is not known here and was not looked at',
    fr: 'ce type de preuve n’est pas connu ici et n’a pas été examiné',
  });
}

function late(pointer: JsonPointer) {
  return finding('warning', 'limits.time', pointer, {
    en: 'the time for this verification has run out before this proof',
    fr: 'le temps prévu pour cette vérification s’est écoulé avant cette preuve',
  });
}

function tooMuch(pointer: JsonPointer) {
  return finding('warning', 'limits.signatures', pointer, {
    en: 'the proofs hold more signatures of single statements than one verification looks at',
    fr: 'les preuves contiennent plus de signatures d’énoncés isolés qu’une vérification n’en examine',
  });
}

import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import type { ResolvedMethod, Resolver } from '../../identity/index.js';
import type { ContextStore } from '../../linked-data/index.js';
import { proofSuiteOf, verifyProof } from '../../proofs/index.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import { asFinding } from './document.js';

/** What looking at proofs needs. */
export interface ProofTools {
  readonly resolver: Resolver;
  readonly contexts: ContextStore;
  readonly now: number;
  readonly skewMilliseconds: number;
}

/** A proof that holds: with which key, and when it says that it was made. */
export interface HoldingProof {
  readonly method: ResolvedMethod;
  readonly created: string | undefined;
  readonly pointer: JsonPointer;
}

/** What came of the proofs: checks, and the proofs that hold. */
export interface ProofOutcome {
  readonly checks: readonly Check[];
  readonly holding: readonly HoldingProof[];
  /** Whether a proof got as far as the signature: the document was then put into canonical form, every term known. */
  readonly allTermsKnown: boolean;
}

const NOTHING = { holding: [], allTermsKnown: false } as const;

/** More proofs than any issuer writes; each costs a canonicalisation and a signature. */
const MAX_PROOFS = 8;

/**
 * Looks at every proof of a document: all of known kinds must hold, those of unknown kinds are named.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export async function checkProofs(document: JsonObject, tools: ProofTools): Promise<ProofOutcome> {
  const member = memberOf(document, 'proof');
  const proofs = asList(member);
  if (proofs.length === 0) return { checks: [failed('proof.signature', NO_PROOF)], ...NOTHING };
  if (proofs.length > MAX_PROOFS) return { checks: [failed('input.limits', TOO_MANY)], ...NOTHING };

  const checks: Check[] = [];
  const holding: HoldingProof[] = [];
  let allTermsKnown = false;
  for (const [index, proof] of proofs.entries()) {
    const pointer = Array.isArray(member) ? appendPointer('/proof', index) : '/proof';
    const one = await checkProof(document, proof, pointer, tools);
    checks.push(...one.checks);
    holding.push(...one.holding);
    allTermsKnown ||= one.allTermsKnown;
  }
  return { checks: inOrder(knownFirst(checks)), holding, allTermsKnown };
}

async function checkProof(
  document: JsonObject,
  proof: unknown,
  pointer: JsonPointer,
  tools: ProofTools,
): Promise<ProofOutcome> {
  if (!isJsonObject(proof))
    return { checks: [failed('proof.suite', malformed(pointer))], ...NOTHING };
  const suite = proofSuiteOf(proof);
  if (suite === undefined)
    return { checks: [skipped('proof.suite', unknownSuite(pointer))], ...NOTHING };

  const around = [
    passed('proof.suite'),
    checkPurpose(proof, pointer),
    checkExpiry(proof, pointer, tools),
    checkChain(proof, pointer),
  ];
  const signature = await checkSignature(document, proof, pointer, tools);
  return {
    checks: [...around, signature.check],
    holding: signature.method
      ? [{ method: signature.method, created: stringMember(proof, 'created'), pointer }]
      : [],
    allTermsKnown: signature.allTermsKnown === true,
  };
}

interface SignatureOutcome {
  readonly check: Check;
  readonly method?: ResolvedMethod;
  readonly allTermsKnown?: boolean;
}

async function checkSignature(
  document: JsonObject,
  proof: JsonObject,
  pointer: JsonPointer,
  { resolver, contexts }: ProofTools,
): Promise<SignatureOutcome> {
  const id = stringMember(proof, 'verificationMethod');
  const at = appendPointer(pointer, 'verificationMethod');
  if (id === undefined) return { check: failed('proof.signature', noMethod(at)) };
  let method: ResolvedMethod;
  try {
    method = await resolver.resolveVerificationMethod(id, 'assertionMethod');
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const found = { ...asFinding(error), pointer: at };
    const open = error.code === 'ERR_DID_NOT_AVAILABLE' || error.code === 'ERR_DID_METHOD';
    return {
      check: open ? indeterminate('proof.signature', found) : failed('proof.signature', found),
    };
  }
  const result = await verifyProof(document, proof, { key: method.key, contexts });
  if (result.outcome === 'passed')
    return { check: passed('proof.signature', ...result.findings), method, allTermsKnown: true };
  const make = result.outcome === 'failed' ? failed : indeterminate;
  return {
    check: make('proof.signature', ...result.findings),
    allTermsKnown: result.reason === 'mismatch',
  };
}

function checkPurpose(proof: JsonObject, pointer: JsonPointer): Check {
  if (stringMember(proof, 'proofPurpose') === 'assertionMethod') return passed('proof.purpose');
  const message = {
    en: 'the proof was not made to assert a credential (its purpose is not assertionMethod)',
    fr: 'la preuve n’a pas été faite pour affirmer un justificatif (son but n’est pas assertionMethod)',
  };
  return failed(
    'proof.purpose',
    finding('error', 'proof.purpose', appendPointer(pointer, 'proofPurpose'), message),
  );
}

function checkExpiry(
  proof: JsonObject,
  pointer: JsonPointer,
  { now, skewMilliseconds }: ProofTools,
): Check {
  const expires = memberOf(proof, 'expires');
  if (expires === undefined) return skipped('proof.expiry');
  const instant = typeof expires === 'string' ? parseDateTime(expires) : undefined;
  if (instant !== undefined && now - skewMilliseconds <= instant) return passed('proof.expiry');
  const message = { en: 'the proof has expired', fr: 'la preuve a expiré' };
  return failed(
    'proof.expiry',
    finding('error', 'proof.expired', appendPointer(pointer, 'expires'), message),
  );
}

/** A chain says that another proof came first; whether it did is not looked into, so it stays a doubt. */
function checkChain(proof: JsonObject, pointer: JsonPointer): Check {
  if (memberOf(proof, 'previousProof') === undefined) return skipped('proof.chain');
  const message = {
    en: 'the proof belongs to a chain of proofs, which is not followed',
    fr: 'la preuve appartient à une chaîne de preuves, qui n’est pas suivie',
  };
  const at = appendPointer(pointer, 'previousProof');
  return indeterminate('proof.chain', finding('warning', 'proof.chain', at, message));
}

/** Proofs of unknown kinds are passed over beside known ones, and a doubt when there is nothing else. */
function knownFirst(checks: readonly Check[]): readonly Check[] {
  const known = checks.some(({ id, outcome }) => id === 'proof.suite' && outcome !== 'skipped');
  if (known) return checks;
  return checks.map((check) =>
    check.outcome === 'skipped' ? indeterminate(check.id, ...check.findings) : check,
  );
}

const ORDER = ['proof.suite', 'proof.purpose', 'proof.expiry', 'proof.chain', 'proof.signature'];

function inOrder(checks: readonly Check[]): readonly Check[] {
  return [...checks].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
}

const NO_PROOF = finding(
  'error',
  'proof.missing',
  '',
  { en: 'the credential is not signed', fr: 'le justificatif n’est pas signé' },
  {
    en: 'a file without "proof" is a draft: ask for the signed credential',
    fr: 'un fichier sans « proof » est un brouillon : demander le justificatif signé',
  },
);
const TOO_MANY = finding('error', 'proof.too-many', '/proof', {
  en: `more than ${MAX_PROOFS} proofs are not looked at`,
  fr: `au-delà de ${MAX_PROOFS} preuves, rien n’est examiné`,
});

function malformed(pointer: JsonPointer) {
  return finding('error', 'proof.malformed', pointer, {
    en: 'a proof is an object',
    fr: 'une preuve est un objet',
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

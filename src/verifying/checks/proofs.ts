import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { asList, type JsonObject, type JsonValue, memberOf } from '../../foundation/json/values.js';
import type { Check, Finding } from '../../foundation/report.js';
import { checkProofChain, proofSuiteOf, type SuiteId } from '../../proofs/index.js';
import type { Looking } from '../facts.js';
import type { ProofPolicy } from '../options.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import { checkOneProof, type OneProof } from './one-proof.js';
import type { ProofOutcome } from './proof-outcome.js';

const NOTHING = { holding: [], allTermsKnown: false } as const;

/**
 * Looks at every proof of a document. By default all of known kinds must hold; those of unknown kinds are named, and
 * are a doubt where there is nothing else.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export async function checkProofs(document: JsonObject, looking: Looking): Promise<ProofOutcome> {
  const { session } = looking;
  const member = memberOf(document, 'proof');
  const proofs = asList<JsonValue>(member);
  if (proofs.length === 0) return { checks: [failed('proof.signature', NO_PROOF)], ...NOTHING };
  const { maxProofs } = session.limits;
  if (proofs.length > maxProofs)
    return { checks: [failed('input.limits', tooMany(maxProofs))], ...NOTHING };

  const found: OneProof[] = [];
  for (const [index, proof] of proofs.entries()) {
    const pointer = Array.isArray(member) ? appendPointer('/proof', index) : '/proof';
    found.push(await checkOneProof(document, proof, pointer, looking));
  }
  const isBuiltOnGood = builtOnGood(proofs, found);
  const deciding = underPolicy(session.proofs, found, isBuiltOnGood);
  return {
    checks: inOrder([
      ...knownFirst(deciding.flatMap(({ checks }) => checks)),
      checkChain(document, proofs),
      ...found
        .filter((proof) => deciding.includes(proof) && !isBuiltOnGood(proof))
        .map(({ pointer }) => failed('proof.chain', brokenLink(pointer))),
    ]),
    holding: deciding.flatMap(({ holding }) => holding ?? []),
    allTermsKnown: found.some(({ allTermsKnown }) => allTermsKnown),
  };
}

/**
 * Whether every proof that another builds on is there, once, and none builds on itself. That each of them holds is asked
 * proof by proof; one of an unknown kind leaves the chain open.
 */
function checkChain(document: JsonObject, proofs: readonly JsonValue[]): Check {
  const id = 'proof.chain';
  const { chained, findings } = checkProofChain(document);
  if (findings.length > 0) return failed(id, ...findings);
  if (!chained) return skipped(id);
  const named = proofs.flatMap((proof) => asList<JsonValue>(memberOf(proof, 'previousProof')));
  const unknown = proofs.some(
    (proof) => named.includes(memberOf(proof, 'id') ?? null) && proofSuiteOf(proof) === undefined,
  );
  return unknown
    ? indeterminate(id, finding('warning', 'proof.chain-unknown', '/proof', UNKNOWN_LINK))
    : passed(id);
}

/**
 * Whether all that a proof builds on holds: what it names, and what that names. Those of unknown kinds leave the chain
 * open, which is said elsewhere.
 */
function builtOnGood(
  proofs: readonly JsonValue[],
  found: readonly OneProof[],
): (proof: OneProof) => boolean {
  if (proofs.every((proof) => memberOf(proof, 'previousProof') === undefined)) return () => true;
  const earlier = (index: number): readonly number[] => {
    const named = asList<JsonValue>(memberOf(proofs[index], 'previousProof'));
    return [...proofs.keys()].filter((at) => named.includes(memberOf(proofs[at], 'id') ?? null));
  };
  return (proof) => {
    const seen = new Set(earlier(found.indexOf(proof)));
    for (const index of seen) for (const before of earlier(index)) seen.add(before); // grows while it is walked
    return [...seen].every((index) => {
      const link = found[index];
      return link === undefined || link.suite === undefined || isGood(link);
    });
  };
}

function brokenLink(pointer: JsonPointer): Finding {
  return finding('error', 'proof.chain-broken', pointer, {
    en: 'the proof builds on an earlier one that does not hold',
    fr: 'la preuve s’appuie sur une preuve antérieure qui ne tient pas',
  });
}

const UNKNOWN_LINK = {
  en: 'a proof builds on one of a kind that is not known here',
  fr: 'une preuve s’appuie sur une autre d’un type inconnu ici',
};

/** The proofs with those set aside that do not decide under the policy. */
function underPolicy(
  policy: ProofPolicy,
  proofs: readonly OneProof[],
  isBuiltOnGood: (proof: OneProof) => boolean,
): readonly OneProof[] {
  if (policy === 'all') return proofs;
  if (policy === 'any') {
    const stands = (proof: OneProof) => isGood(proof) && isBuiltOnGood(proof);
    return proofs.some(stands)
      ? proofs.map((proof) => (stands(proof) ? proof : aside(proof)))
      : proofs;
  }
  const wanted = proofs.map((proof) => (isOneOf(policy, proof) ? proof : aside(proof)));
  const missing = policy.filter((suite) => !proofs.some((proof) => proof.suite === suite));
  return [...wanted, ...missing.map(absent)];
}

/** The suites asked for by name, where there is no proof at all. */
export function missingSuites(policy: ProofPolicy): readonly Check[] {
  return typeof policy === 'string' ? [] : policy.flatMap((suite) => absent(suite).checks);
}

function isOneOf(suites: readonly SuiteId[], { suite }: OneProof): boolean {
  return suites.some((wanted) => wanted === suite);
}

/** Of a known suite, and nothing is wrong with it or open about it. */
function isGood({ suite, checks }: OneProof): boolean {
  return (
    suite !== undefined &&
    checks.every(({ outcome }) => outcome === 'passed' || outcome === 'skipped')
  );
}

/** A proof that has no say: what was found stays readable, and the outcome says that it was not asked. */
function aside({ holding: _, ...proof }: OneProof): OneProof {
  return {
    ...proof,
    checks: proof.checks.map(({ id, findings }) =>
      skipped(
        id,
        ...findings.map(asWarning),
        finding('info', 'proof.set-aside', proof.pointer, ASIDE),
      ),
    ),
  };
}

function asWarning(found: Finding): Finding {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}

function absent(suite: SuiteId): OneProof {
  const missing = finding('error', 'proof.suite-missing', '/proof', {
    en: `no proof of the suite asked for: ${suite}`,
    fr: `aucune preuve du type demandé : ${suite}`,
  });
  return {
    suite,
    pointer: '/proof',
    checks: [failed('proof.suite', missing)],
    allTermsKnown: false,
  };
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

function tooMany(most: number): Finding {
  return finding('error', 'proof.too-many', '/proof', {
    en: `more than ${most} proofs are not looked at`,
    fr: `au-delà de ${most} preuves, rien n’est examiné`,
  });
}

const ASIDE = {
  en: 'this proof was not asked for and has no say',
  fr: 'cette preuve n’a pas été demandée et ne compte pas',
};

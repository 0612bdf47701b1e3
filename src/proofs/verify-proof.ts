import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { isKeyAlgorithm } from '../identity/index.js';
import { asSnapshot, OPEN_BADGES_3_0_3, snapshotDocument } from '../linked-data/index.js';
import { matchingProofs, previousIds, proofsOf, walkChains } from './shared/chain.js';
import { checkProofShape } from './shared/check-proof-shape.js';
import { decodeSignature } from './shared/proof-value.js';
import { settleContexts } from './shared/settle-contexts.js';
import type {
  ProofResult,
  ProofSuiteMatch,
  SuiteVerdict,
  VerifyProofOptions,
} from './shared/types.js';
import { brokenChain, malformed, unsupported, verdictOn, wrongKey } from './shared/verdicts.js';
import { proofSuiteOf, SUITES } from './suites.js';

/**
 * Verifies one proof of a document against a key; other proofs of the document are set aside, but for the earlier ones
 * that a proof of a chain names and signs: they must be there. Bad input gives a result, it never throws.
 *
 * It answers one question: did the holder of this key sign this document? Whether the key is the
 * issuer's, whether it serves the purpose of the proof, whether dates and status hold, and whether the earlier proofs of a
 * chain hold, are not asked.
 *
 * @throws TypeError when the key is none, or the contexts: a mistake in the call, not in the document.
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains
 */
export async function verifyProof(
  document: unknown,
  proof: unknown,
  options: VerifyProofOptions,
): Promise<ProofResult> {
  const { key } = options ?? {};
  if (!isKeyAlgorithm(key?.algorithm))
    throw new TypeError('verifyProof: option "key" must be a PublicKey');
  const contexts = settleContexts('verifyProof', options.contexts);
  const place = placeOf(document, proof);
  const match = proofSuiteOf(proof);
  if (match === undefined) return inDocument(unsupported('ERR_PROOF_SUITE'), place);
  const verdict = await judge(document, proof, { match, place, key, contexts });
  if (verdict.outcome !== 'passed') return { ...match, ...inDocument(verdict, place) };
  const remarks = [...formerNameRemark(match, place), ...verdict.findings];
  return { outcome: 'passed', ...match, findings: remarks };
}

interface Question extends Required<VerifyProofOptions> {
  readonly match: ProofSuiteMatch;
  readonly place: JsonPointer;
}

async function judge(
  document: unknown,
  proof: unknown,
  { match, place, key, contexts }: Question,
): Promise<SuiteVerdict> {
  const suite = SUITES[match.suite];
  try {
    const { proof: all, ...rest } = snapshotDocument(document);
    const unsecured = asSnapshot(rest);
    const own = snapshotOf(proof, all);
    const { ownContext, value = SIGNATURE_ALONE } = suite;
    const signature = value.read(own['proofValue']);
    const shape = { ownContext, signature, expected: value.expected };
    const remarks = checkProofShape(own, '/proof', shape);
    if (signature === undefined || remarks.length > 0) return malformed(remarks);
    // The kind of the key decides, never what the proof says: no suite is tried with a key of another kind.
    if (!suite.keys.some((each) => each === key.algorithm)) return wrongKey();
    const proofs = proofsOf({ proof: all });
    const { findings } = walkChains([{ proof: own, pointer: place }], proofs);
    if (findings.length > 0) return brokenChain(findings);
    const previous = matchingProofs(proofs, previousIds(own)).map((earlier) => earlier.proof);
    const task = { key, contexts, document: unsecured, proof: own, signature, previous };
    const verdict = await suite.verify(task);
    return suite.ownContext ? verdict : withOtherCause(verdict, unsecured);
  } catch (error) {
    return verdictOn(isMicrocertError(error) ? error : new MicrocertError('ERR_LINKED_DATA'));
  }
}

const SIGNATURE_ALONE = { read: decodeSignature, expected: undefined };

/** A proof that stands in a document of which there is a snapshot already needs no copy of its own. */
function snapshotOf(proof: unknown, all: JsonValue | undefined): JsonObject {
  const held = asList<JsonValue>(all).find((one) => one === proof);
  return isJsonObject(held) ? asSnapshot(held) : snapshotDocument(proof);
}

/** A mismatch has a second possible cause where a context has gained terms in place: it is named. */
function withOtherCause(verdict: SuiteVerdict, document: JsonObject): SuiteVerdict {
  if (verdict.outcome === 'passed' || verdict.reason !== 'mismatch') return verdict;
  const concerned = asList<JsonValue>(document['@context']).includes(OPEN_BADGES_3_0_3);
  if (!concerned || !holdsMember(document, 'endorsementJwt')) return verdict;
  const remark: Finding = {
    code: 'proof.contextRevision',
    severity: 'info',
    pointer: '/@context',
    message: {
      en: 'the term "endorsementJwt" came into this context in June 2026: a document signed before, without safe mode, does not match',
      fr: 'le terme « endorsementJwt » est entré dans ce contexte en juin 2026 : un document signé avant, sans mode sûr, ne correspond pas',
    },
  };
  return { ...verdict, findings: [...verdict.findings, remark] };
}

function holdsMember(value: JsonValue, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, member]) => key === name || holdsMember(member as JsonValue, name),
  );
}

function formerNameRemark({ formerName }: ProofSuiteMatch, place: JsonPointer): readonly Finding[] {
  if (formerName === undefined) return [];
  const message = {
    en: `"${formerName}" is a former name of eddsa-rdfc-2022`,
    fr: `« ${formerName} » est un ancien nom de eddsa-rdfc-2022`,
  };
  const pointer = appendPointer(place, 'cryptosuite');
  return [{ code: 'proof.formerName', severity: 'warning', pointer, message }];
}

/** Where the proof stands in the document it belongs to. */
function placeOf(document: unknown, proof: unknown): JsonPointer {
  const proofs: unknown = memberOf(document, 'proof');
  const index = Array.isArray(proofs) ? proofs.indexOf(proof) : -1;
  return index < 0 ? '/proof' : `/proof/${index}`;
}

/** Suites know of one proof, at `/proof`; a chain knows where each of its proofs stands. */
function inDocument<
  Verdict extends { readonly findings: readonly Finding[]; readonly reason: string },
>(verdict: Verdict, place: JsonPointer): Verdict {
  if (verdict.reason === 'chain') return verdict;
  return { ...verdict, findings: verdict.findings.map((finding) => inPlace(finding, place)) };
}

function inPlace(finding: Finding, place: JsonPointer): Finding {
  const { pointer } = finding;
  if (pointer !== '/proof' && !pointer.startsWith('/proof/')) return finding;
  return { ...finding, pointer: place + pointer.slice('/proof'.length) };
}

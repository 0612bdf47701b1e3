import { isMicrocertError, MicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import { asList, type JsonObject, type JsonValue, memberOf } from '../foundation/json/values.js';
import type { Finding } from '../foundation/report.js';
import { OPEN_BADGES_3_0_3, snapshotDocument } from '../linked-data/index.js';
import { checkProofShape } from './shared/check-proof-shape.js';
import type {
  ProofResult,
  ProofSuiteMatch,
  SuiteVerdict,
  VerifyProofOptions,
} from './shared/types.js';
import { malformed, unsupported, verdictOn } from './shared/verdicts.js';
import { proofSuiteOf, SUITES } from './suites.js';

/**
 * Verifies one proof of a document against a key; other proofs of the document are set aside. Bad input
 * gives a result, it never throws.
 *
 * It answers one question: did the holder of this key sign this document? Whether the key is the
 * issuer's, whether it serves the purpose of the proof, and whether dates and status hold, are not asked.
 *
 * @throws TypeError when the key is not an Ed25519 key: a mistake in the call, not in the document.
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
export async function verifyProof(
  document: unknown,
  proof: unknown,
  options: VerifyProofOptions,
): Promise<ProofResult> {
  if (options.key.algorithm !== 'Ed25519') throw new TypeError('key must be an Ed25519 key');
  const place = placeOf(document, proof);
  const match = proofSuiteOf(proof);
  const verdict = match
    ? await judge(document, proof, match, options)
    : unsupported('ERR_PROOF_SUITE');
  if (verdict.outcome === 'passed' && match)
    return { outcome: 'passed', ...match, findings: formerNameRemark(match, place) };
  const { findings, ...rest } =
    verdict.outcome === 'passed' ? unsupported('ERR_PROOF_SUITE') : verdict;
  return { ...rest, ...match, findings: findings.map((finding) => inPlace(finding, place)) };
}

async function judge(
  document: unknown,
  proof: unknown,
  { suite }: ProofSuiteMatch,
  options: VerifyProofOptions,
): Promise<SuiteVerdict> {
  try {
    const { proof: _, ...unsecured } = snapshotDocument(document);
    const own = snapshotDocument(proof);
    const remarks = checkProofShape(own, '/proof');
    if (remarks.length > 0) return malformed(remarks);
    if (Object.hasOwn(own, 'previousProof')) return unsupported('ERR_PROOF_CHAIN');
    const verdict = await SUITES[suite].verify({ ...options, document: unsecured, proof: own });
    return withOtherCause(verdict, unsecured);
  } catch (error) {
    return verdictOn(isMicrocertError(error) ? error : new MicrocertError('ERR_LINKED_DATA'));
  }
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

function inPlace(finding: Finding, place: JsonPointer): Finding {
  const { pointer } = finding;
  if (pointer !== '/proof' && !pointer.startsWith('/proof/')) return finding;
  return { ...finding, pointer: place + pointer.slice('/proof'.length) };
}

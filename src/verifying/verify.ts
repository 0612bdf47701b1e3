import { type JsonObject, memberOf, stringMember } from '../foundation/json/values.js';
import { type Check, judge, type Report } from '../foundation/report.js';
import { formatDateTime } from '../foundation/time.js';
import { rememberingForms } from '../linked-data/index.js';
import { checkBinding } from './checks/binding.js';
import { checkDocumentContexts, checkDocumentSchema, checkTerms } from './checks/document.js';
import { checkKeyValidity } from './checks/key-validity.js';
import { checkProofs } from './checks/proofs.js';
import { checkStatus } from './checks/status.js';
import { checkTrust } from './checks/trust.js';
import { checkValidity } from './checks/validity.js';
import { settleOptions, type VerificationSettings, type VerifyOptions } from './options.js';
import { passed } from './outcomes.js';
import { readInput, type VerifyInput } from './read-input.js';

/**
 * Verifies a signed Open Badge 3.0: what it is, that nothing was changed, who signed it, whether it is in force.
 *
 * Works offline: nothing is fetched. A bad credential gives a report, never an exception. Verifying says that the
 * credential is authentic and in force, not that it is good enough for a purpose.
 *
 * @param input - JSON text, its UTF-8 bytes, or the object.
 * @param options - Whom to trust, and what else is known.
 * @returns Every check with its findings in English and French, and the verdict of the policy.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_DID_DOCUMENT` when a DID document given is none,
 * `ERR_CONTEXT_INVALID` when a context given is none.
 * @example
 * ```ts
 * const report = await verify(text, { trust: ['did:web:univ.example'], didDocuments: [didDocument] });
 * if (report.verdict === 'accepted') enrol();
 * ```
 */
export async function verify(input: VerifyInput, options: VerifyOptions): Promise<Report> {
  const settings = settleOptions(options);
  const { document, checks: reading } = readInput(input, settings.limits);
  const checks =
    document === undefined ? reading : [...reading, ...(await checkDocument(document, settings))];
  return {
    verdict: judge(checks, settings.policy),
    policy: settings.policy.id,
    judgedAt: formatDateTime(settings.now),
    checks,
  };
}

async function checkDocument(
  document: JsonObject,
  settings: VerificationSettings,
): Promise<readonly Check[]> {
  const issuer = issuerOf(document);
  const contexts = rememberingForms(settings.contexts); // several checks and proofs ask for the same canonical form
  const proofs = await checkProofs(document, { ...settings, contexts });
  const binding = checkBinding(issuer, proofs.holding);
  return [
    checkDocumentSchema(document),
    checkDocumentContexts(document),
    proofs.allTermsKnown ? passed('document.terms') : await checkTerms(document, contexts),
    ...proofs.checks,
    binding,
    checkKeyValidity(issuer, proofs.holding, settings),
    checkTrust(issuer, settings.trust, binding),
    ...checkValidity(document, settings),
    checkStatus(document),
  ];
}

/** The issuer's id: a string in itself, or the `id` of an object. */
function issuerOf(document: JsonObject): string | undefined {
  const issuer = memberOf(document, 'issuer');
  return typeof issuer === 'string' ? issuer : stringMember(issuer, 'id');
}

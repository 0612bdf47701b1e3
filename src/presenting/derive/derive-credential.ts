import {
  BADGE_PARTS,
  type BadgePart,
  pointersToPart,
} from '../../formats/open-badges/badge-parts.js';
import { looksLikeOpenBadge } from '../../formats/open-badges/read/find-parts.js';
import { DISCLOSING_TEXTS } from '../../foundation/errors/disclosing-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../foundation/json/values.js';
import { lazily } from '../../foundation/lazily.js';
import type { LocalText } from '../../foundation/locale.js';
import { asSnapshot, snapshotDocument } from '../../linked-data/index.js';
import { type ContextStore, proofSuiteOf, type Secured } from '../../proofs/index.js';
import { settleContexts } from '../../proofs/shared/settle-contexts.js';
import { assertNames, assertOption } from '../../verifying/assert-options.js';
import { DEFAULT_VERIFICATION_LIMITS } from '../../verifying/limits.js';
import { readInput, type VerifyInput } from '../../verifying/read-input.js';

/** What is to be shown of a credential. */
export interface DeriveCredentialOptions {
  /**
   * Parts to be shown, in words or as JSON pointers (RFC 6901): `['outcomes', 'level', '/evidence/0']`. What makes the
   * badge valid is always shown, as its issuer decided; nothing else is.
   */
  readonly show: readonly (BadgePart | `/${string}`)[];
  /** Further JSON-LD contexts, where the credential uses any; the bundled ones by default. */
  readonly contexts?: ContextStore;
}

const CALLER = 'deriveCredential';
const NAMES: readonly string[] = Object.keys({
  ...{ show: true, contexts: true },
} satisfies Record<keyof DeriveCredentialOptions, true>);

/**
 * Makes a credential that shows some parts of another and nothing else, with a proof that its issuer signed just these.
 * The other must have a base proof of `ecdsa-sd-2023`, which stays with its holder: it holds all that is kept back.
 * Proofs of other kinds are left out, as they are about the whole.
 *
 * @param credential - As JSON text, its UTF-8 bytes, or the object.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is no credential,
 * `ERR_NOT_DERIVABLE` for one without such a proof, one that was changed, and a badge that would no longer be valid (with
 * `findings`), `ERR_SELECTION` for what the credential does not say, and for what means nothing by itself: an item of an
 * ordered list, say.
 * @see https://www.w3.org/TR/vc-di-ecdsa/#add-derived-proof-ecdsa-sd-2023
 * @example
 * ```ts
 * const shown = await deriveCredential(credential, { show: ['title', 'level', 'date'] });
 * const presentation = await createPresentation([shown], { holder, challenge, domain });
 * ```
 */
export async function deriveCredential(
  credential: VerifyInput,
  options: DeriveCredentialOptions,
): Promise<Secured> {
  const { show, contexts } = settled(options);
  const { proof: proofs, ...rest } = documentIn(credential);
  const document = asSnapshot(rest);
  const [{ deriveEcdsaSd2023, notDerivable }] = await suite();
  const [base, ...others] = await baseProofsIn(proofs);
  if (base === undefined) throw notDerivable(NO_BASE_PROOF);
  if (others.length > 0) throw notDerivable(SEVERAL);
  const selectivePointers = show.flatMap((one) => pointersTo(document, one));
  const derived = await deriveEcdsaSd2023({ document, proof: base, selectivePointers, contexts });
  await assertStillValid(document, derived.document);
  // Made of parts of a snapshot, which nobody outside may hold.
  return structuredClone({ ...derived.document, proof: [derived.proof] });
}

/** Whether a document has a base proof, which stays with its holder: parts are derived from it. Nothing is verified. */
export async function hasBaseProof({ proof }: JsonObject): Promise<boolean> {
  return (await baseProofsIn(proof)).length > 0;
}

async function baseProofsIn(proofs: JsonValue | undefined): Promise<readonly JsonObject[]> {
  const ofSuite = asList<JsonValue>(proofs).filter(
    (one): one is JsonObject => isJsonObject(one) && proofSuiteOf(one)?.suite === 'ecdsa-sd-2023',
  );
  if (ofSuite.length === 0) return [];
  const [, { kindOf }, { decodeProofValue }] = await suite();
  return ofSuite.filter((one) => {
    const value = decodeProofValue(one['proofValue']);
    return value !== undefined && kindOf(value) === 'base';
  });
}

/**
 * The parts of a badge that it says something of, in the words of {@link deriveCredential}.
 *
 * @param credential - As JSON text, its UTF-8 bytes, or the object.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is no credential.
 */
export function partsToShow(credential: VerifyInput): readonly BadgePart[] {
  const document = documentIn(credential);
  return BADGE_PARTS.filter((part) => pointersToPart(document, part).length > 0);
}

// Few credentials are shown in part.
const suite = lazily(() =>
  Promise.all([
    import('../../proofs/ecdsa-sd-2023/derive.js'),
    import('../../proofs/ecdsa-sd-2023/proof-value.js'),
    import('../../proofs/ecdsa-sd-2023/decode-proof-value.js'),
  ]),
);
const structure = lazily(() => import('../../formats/open-badges/check-structure.js'));

function settled(options: DeriveCredentialOptions): Required<DeriveCredentialOptions> {
  const given = (options ?? {}) as Partial<DeriveCredentialOptions>;
  assertNames(given, NAMES, '', CALLER);
  const wanted = `a list of JSON pointers and of ${BADGE_PARTS.join(', ')}`;
  assertOption('show', isSelection(given.show), wanted, CALLER);
  return { show: given.show ?? [], contexts: settleContexts(CALLER, given.contexts) };
}

function isSelection(show: unknown): boolean {
  const words: readonly unknown[] = BADGE_PARTS;
  return (
    Array.isArray(show) &&
    show.every((one) => words.includes(one) || (typeof one === 'string' && one.startsWith('/')))
  );
}

function documentIn(given: unknown): JsonObject {
  const { credential, checks } = readInput(given, DEFAULT_VERIFICATION_LIMITS);
  const findings = checks.flatMap((check) => check.findings);
  if (credential === undefined) throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings });
  if (credential.jwt !== undefined)
    throw new MicrocertError('ERR_NOT_DERIVABLE', { hint: JWT }, DISCLOSING_TEXTS);
  return snapshotDocument(credential.document);
}

function pointersTo(document: JsonObject, part: BadgePart | `/${string}`): readonly JsonPointer[] {
  if (part.startsWith('/')) return [part];
  const pointers = pointersToPart(document, part as BadgePart);
  if (pointers.length > 0) return pointers;
  throw new MicrocertError('ERR_SELECTION', { hint: unsaid(part) }, DISCLOSING_TEXTS);
}

/** A part can need another: a result its description. What was wrong with the whole is not the selection's fault. */
async function assertStillValid(whole: JsonObject, part: JsonObject): Promise<void> {
  if (!looksLikeOpenBadge(whole)) return;
  const { structureErrors } = await structure();
  const findings = structureErrors(part);
  if (findings.length === 0 || structureErrors(whole).length > 0) return;
  const hint = INVALID;
  throw new MicrocertError('ERR_NOT_DERIVABLE', { hint, findings }, DISCLOSING_TEXTS);
}

function unsaid(part: string): LocalText {
  return {
    en: `the credential says nothing of this: ${part}`,
    fr: `le justificatif n’en dit rien : ${part}`,
  };
}

const NO_BASE_PROOF: LocalText = {
  en: 'there is no base proof of ecdsa-sd-2023: only its issuer can make one',
  fr: 'il n’y a pas de preuve de base ecdsa-sd-2023 : seul son émetteur peut en faire une',
};
const SEVERAL: LocalText = {
  en: 'there are several base proofs: leave one of them',
  fr: 'il y a plusieurs preuves de base : en laisser une',
};
const JWT: LocalText = {
  en: 'a JWT is shown whole: ask its issuer for ecdsa-sd-2023, or for an SD-JWT',
  fr: 'un JWT se montre en entier : demander à son émetteur ecdsa-sd-2023, ou un SD-JWT',
};
const INVALID: LocalText = {
  en: 'what was chosen is no valid badge by itself: show also what it refers to',
  fr: 'ce qui a été choisi n’est pas un badge valide à lui seul : montrer aussi ce à quoi il renvoie',
};

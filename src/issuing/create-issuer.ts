import type { TemplateRenderMethod } from '../formats/open-badges/index.js';
import { contextsOf } from '../formats/open-badges/open-badge-writer.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { lazily } from '../foundation/lazily.js';
import { secureRandom } from '../foundation/native.js';
import type { Clock, Random } from '../foundation/ports.js';
import { systemClock } from '../foundation/time.js';
import type { Framework } from '../frameworks/framework.js';
import { isWellKnownTestKey, type Signer } from '../identity/index.js';
import { bundledContextStore, canonicalize, createContextStore } from '../linked-data/index.js';
import {
  type Award,
  type IssuerProfile,
  type MicroCertification,
  type MicroCertificationInput,
  parseIssuerProfile,
} from '../model/index.js';
import { snapshot } from '../model/snapshot.js';
import { CANONICAL_SUITE, canonicalProofs } from '../proofs/canonical-proofs.js';
import { SUITE_IDS, type SuiteId, suiteTakesKey } from '../proofs/index.js';
import { usualSuites } from '../proofs/suites.js';
import { type SecureVcJwtOptions, secureAsVcJwt } from '../proofs/vc-jwt/index.js';
import { assertContextUrl } from './assert-context-url.js';
import { issueCohort } from './cohort/issue-cohort.js';
import type { CohortOptions, CohortResult } from './cohort/results.js';
import { issueCredential, type SignedCredential } from './issue-credential.js';
import { knownDefinitions } from './known-definitions.js';
import type { SignedRecord } from './records/issue-record.js';
import type { RecordInput } from './records/record-input.js';
import { renderMethodsIn } from './render-methods-in.js';
import type { Settings } from './settings.js';
import { wellFormed, written } from './write-credential.js';

/** How an issuer works. */
export interface IssuerOptions {
  /** Who signs. */
  readonly profile: IssuerProfile;
  /** Signs with the key of the issuer: in memory, or a callback to an HSM or KMS. */
  readonly signer: Signer;
  /**
   * Kind of proof; several make a proof set. Each must be for the kind of key that the signer has. By default
   * `eddsa-rdfc-2022` for Ed25519, `ecdsa-rdfc-2019` for P-256 and P-384.
   */
  readonly suite?: SuiteId | readonly SuiteId[];
  /** A framework whose mandatory elements must be described, else nothing is issued. None by default. */
  readonly framework?: Framework;
  /** `false` writes plain Open Badges terms only and leaves out what they cannot say; `true` by default. */
  readonly extensions?: boolean;
  /** Address (https) under which the issuer hosts this library's own context, byte for byte. */
  readonly contextUrl?: string;
  /** Language of the texts that Open Badges keep in one language only (BCP 47); the definition's first by default. */
  readonly language?: string;
  /**
   * How the issuer would have its credentials shown: `svgRenderMethod` of `microcert/carriers` makes one of an SVG template.
   * Nothing is written without it.
   */
  readonly renderMethod?: TemplateRenderMethod | readonly TemplateRenderMethod[];
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
  /** Randomness for credential ids; the platform's by default. */
  readonly random?: Random;
}

/** Issues credentials in the name of one organisation. */
export interface Issuer {
  /** Who signs. */
  readonly profile: IssuerProfile;
  /**
   * Issues one credential: parses, checks, maps to Open Badges 3.0, signs.
   *
   * @param definition - What was earned.
   * @param award - Who earned it and when.
   * @returns The signed credential.
   * @throws `MicrocertError` before anything is signed: `ERR_DEFINITION_INVALID`, `ERR_AWARD_INVALID`,
   * `ERR_FRAMEWORK_UNMET`, `ERR_CREDENTIAL_INVALID`, `ERR_TERM_UNDEFINED`, …; `findings` name every problem.
   */
  issue(
    definition: MicroCertification | MicroCertificationInput,
    award: Award,
  ): Promise<SignedCredential>;
  /**
   * Issues one credential as a JWT, with the algorithm of the key: EdDSA, ES256, ES384 or RS256. The suites asked for
   * have no part in it.
   *
   * @param definition - What was earned.
   * @param award - Who earned it and when.
   * @param form - How the header names the key, and its media type.
   * @returns A compact JWS.
   * @throws `MicrocertError` before anything is signed, as `issue` does.
   * @see https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof
   */
  issueJwt(
    definition: MicroCertification | MicroCertificationInput,
    award: Award,
    form?: JwtForm,
  ): Promise<string>;
  /**
   * Issues credentials of one definition to many learners, each as `issue` does and with the same refusals. Awards are
   * read one by one as results are taken, and no more are kept than are in work, so a cohort may be of any size.
   *
   * @param definition - What was earned.
   * @param awards - Who earned it and when, one by one: a list, a generator, rows that are read from a file.
   * @param options - What is made of each award, and how.
   * @returns A result for each award, in their order: `issued` with its `text`, or `refused` with its `error`.
   * @throws TypeError when an option is not usable. While results are taken: `ERR_DEFINITION_INVALID`; what awards, the
   * signer or `onProgress` throw; the reason of `signal`; with `onError: 'stop'` the error of the first award refused.
   * @example
   * ```ts
   * for await (const result of issuer.issueCohort(definition, awards)) {
   *   if (result.outcome === 'issued') out.write(`${result.text}\n`);
   *   else console.error(result.index, result.error.findings);
   * }
   * ```
   */
  issueCohort<As extends 'json' | 'object' = 'json'>(
    definition: MicroCertification | MicroCertificationInput,
    awards: AsyncIterable<Award> | Iterable<Award>,
    options?: CohortOptions & { readonly as?: As },
  ): AsyncIterable<CohortResult<As>>;
  /**
   * Issues a Comprehensive Learner Record 2.0: signed badges of one person as they are, what they award, and how that is
   * related. Nothing in it is verified here: verify each badge before.
   *
   * @param record - What it says and holds.
   * @returns The signed record.
   * @throws `MicrocertError` before anything is signed: `ERR_RECORD_INVALID`, whose `findings` name every problem: a badge
   * of another person, a badge twice, a JWT, an association that points nowhere, more than a record may hold, …; what
   * `issue` throws of terms and contexts.
   * @see https://www.imsglobal.org/spec/clr/v2p0/
   * @example
   * ```ts
   * const record = await issuer.issueRecord({
   *   name: 'Diplôme universitaire',
   *   subject: { id: 'did:key:z6Mk…' },
   *   credentials: [first, second],
   *   achievements: [diploma],
   *   associations: [{ type: 'isPartOf', source: firstAchievement.id, target: diploma.id }],
   *   partial: true,
   * });
   * ```
   */
  issueRecord(record: RecordInput): Promise<SignedRecord>;
}

/** How a JWT says with which key it was signed, and what it is. */
export type JwtForm = Omit<SecureVcJwtOptions, 'signer'>;

/**
 * Makes an issuer.
 *
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_PROFILE_INVALID`,
 * `ERR_KEY_WELL_KNOWN` for a test key published in a specification, `ERR_PROOF_KEY` when a suite is not for its kind,
 * `ERR_ISSUER_KEY` when the verification method of the signer is not the issuer's, `ERR_CONTEXT_INVALID` when nothing can
 * be hosted at `contextUrl`.
 * @example
 * ```ts
 * const issuer = createIssuer({ profile, signer: await signerFromEnv('MICROCERT_KEY') });
 * const credential = await issuer.issue(definition, { learner: { id: 'did:key:z6Mk…' }, awardedOn: '2026-07-01' });
 * ```
 */
export function createIssuer(options: IssuerOptions): Issuer {
  const settings = settle(options);
  return Object.freeze({
    profile: settings.profile,
    issue: (definition: MicroCertification | MicroCertificationInput, award: Award) =>
      issueOne(settings, definition, award),
    issueJwt: (
      definition: MicroCertification | MicroCertificationInput,
      award: Award,
      form: JwtForm = {},
    ) => issueOneAsJwt(settings, definition, award, form),
    issueRecord: async (record: RecordInput) => {
      assertCanSign(settings);
      const { issueRecord } = await records();
      return issueRecord(settings, record);
    },
    issueCohort: <As extends 'json' | 'object' = 'json'>(
      definition: MicroCertification | MicroCertificationInput,
      awards: AsyncIterable<Award> | Iterable<Award>,
      options: CohortOptions = {},
    ) => {
      assertCanSign(settings);
      return issueCohort(settings, definition, awards, options) as AsyncIterable<CohortResult<As>>;
    },
  });
}

// Most issuers make badges only.
const records = lazily(() => import('./records/issue-record.js'));

/**
 * The options of an issuer, checked and complete.
 *
 * @throws What {@link createIssuer} throws.
 */
export function settle(options: IssuerOptions): Settings {
  if (typeof options !== 'object' || options === null)
    throw new TypeError('createIssuer: the options "profile" and "signer" are needed');
  const { signer, suite, extensions = true, contextUrl, language } = options;
  assertSigner(signer);
  const profile = parseIssuerProfile(options.profile);
  assertOwnKey(signer, profile);
  if (contextUrl !== undefined) assertContextUrl(contextUrl);
  const suites = suite === undefined ? usualSuites(signer.algorithm) : checkedSuites(suite, signer);
  const renderMethod = renderMethodsIn(options.renderMethod);
  const mapping = {
    extensions,
    ...(contextUrl && { contextUrl }),
    ...(language && { language }),
    ...(renderMethod && { renderMethod }),
  };
  const contexts =
    contextUrl === undefined
      ? bundledContextStore()
      : createContextStore({ ownContextUrl: contextUrl });
  const made = {
    ...{ profile, suites, mapping, contexts },
    framework: options.framework,
    clock: options.clock ?? systemClock,
    random: options.random ?? secureRandom,
    known: knownDefinitions({ profile, mapping, contexts }),
  };
  const withSigner = (by: Signer): Settings => ({
    ...made,
    signer: by,
    canonicalProofs: proofsFor({ signer: by, suites, contexts, mapping }),
    withSigner,
  });
  return withSigner(signer);
}

/** Templates are for documents with one proof of one suite, the usual one. */
function proofsFor({
  signer,
  suites,
  contexts,
  mapping,
}: Pick<Settings, 'signer' | 'suites' | 'contexts' | 'mapping'>): Settings['canonicalProofs'] {
  const [suite, ...others] = suites;
  if (suite !== CANONICAL_SUITE || others.length > 0) return undefined;
  return canonicalProofs({ signer, contexts, context: contextsOf(mapping) });
}

function assertSigner(signer: Signer): void {
  if (typeof signer?.sign !== 'function' || typeof signer.id !== 'string') {
    throw new TypeError(
      'createIssuer: option "signer" must be a Signer { id, algorithm, publicKey, sign }',
    );
  }
  if (signer.algorithm !== signer.publicKey.algorithm) throw new MicrocertError('ERR_KEY_MISMATCH');
  if (isWellKnownTestKey(signer.publicKey)) throw new MicrocertError('ERR_KEY_WELL_KNOWN');
}

/** Verifiers accept a key only where it belongs to the issuer, so a badge signed otherwise would be worthless. */
function assertOwnKey({ id }: Signer, profile: IssuerProfile): void {
  if (id === profile.id || id.startsWith(`${profile.id}#`)) return;
  throw new MicrocertError('ERR_ISSUER_KEY', {
    hint: {
      en: `the verification method is ${id}: the id of the issuer must be what stands before "#"`,
      fr: `la méthode de vérification est ${id} : l’id de l’émetteur doit être ce qui précède « # »`,
    },
  });
}

function checkedSuites(
  suite: SuiteId | readonly SuiteId[],
  { algorithm }: Signer,
): readonly SuiteId[] {
  const suites = [suite].flat();
  if (suites.length === 0 || !suites.every((id) => SUITE_IDS.includes(id))) {
    throw new TypeError(
      `createIssuer: option "suite" must be one or several of: ${SUITE_IDS.join(', ')}`,
    );
  }
  if (suites.every((id) => suiteTakesKey(id, algorithm))) return suites;
  throw otherKey(algorithm);
}

function otherKey(algorithm: Signer['algorithm']): MicrocertError<'ERR_PROOF_KEY'> {
  const fitting = SUITE_IDS.filter((id) => suiteTakesKey(id, algorithm)).join(', ');
  return new MicrocertError('ERR_PROOF_KEY', {
    hint: {
      en: `the signer has a key of kind ${algorithm}; suites for it: ${fitting || 'none, a JWT only'}`,
      fr: `la clé du signataire est de type ${algorithm} ; suites qui lui conviennent : ${fitting || 'aucune, un JWT seulement'}`,
    },
  });
}

/** A key without a suite, of RSA, signs JWTs only. */
function assertCanSign({ suites, signer }: Settings): void {
  if (suites.length === 0) throw otherKey(signer.algorithm);
}

async function issueOne(
  settings: Settings,
  definition: unknown,
  award: unknown,
): Promise<SignedCredential> {
  assertCanSign(settings);
  return issueCredential(settings, settings.known(definition), award);
}

async function issueOneAsJwt(
  settings: Settings,
  definition: unknown,
  award: unknown,
  form: JwtForm,
): Promise<string> {
  const { signer, contexts } = settings;
  const { credential } = wellFormed(written(settings, settings.known(definition), snapshot(award)));
  await canonicalize(credential, { contexts }); // a JWT signs any text: terms that mean nothing are refused all the same
  return secureAsVcJwt(credential, { ...form, signer });
}

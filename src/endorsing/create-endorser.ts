import {
  checkEndorsementStructure,
  type EndorsementCredential,
} from '../formats/open-badges/index.js';
import { writeEndorsement } from '../formats/open-badges/write/write-endorsement.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { secureRandom } from '../foundation/native.js';
import type { Clock, Random } from '../foundation/ports.js';
import { formatDateTime, systemClock } from '../foundation/time.js';
import { uuidUrn } from '../foundation/uuid.js';
import type { Signer } from '../identity/index.js';
import { assertEndorsementsFit } from '../issuing/endorsements-fit.js';
import {
  assertCanSign,
  assertOwnKey,
  assertSigner,
  type JwtForm,
  type Signing,
  signAsJwt,
  signWhole,
  suitesOf,
} from '../issuing/signing.js';
import { bundledContextStore } from '../linked-data/index.js';
import { type IssuerProfile, isLanguageTag, parseIssuerProfile } from '../model/index.js';
import type { Secured, SuiteId } from '../proofs/index.js';
import { assertShownWhole } from '../proofs/suites.js';
import type { EndorsementStatement } from './endorsement-statement.js';
import { readStatement } from './read-statement.js';

/** How an endorser works. */
export interface EndorserOptions {
  /** Who endorses: an agency, an employer, another university. */
  readonly profile: IssuerProfile;
  /** Signs with the key of the endorser: in memory, or a callback to an HSM or KMS. */
  readonly signer: Signer;
  /** Kind of proof; several make a proof set. By default the usual one for the kind of key, as for an issuer. */
  readonly suite?: SuiteId | readonly SuiteId[];
  /** Language of what is not given: the title, the name of a country (BCP 47); `en` by default. */
  readonly language?: string;
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
  /** Randomness for ids; the platform's by default. */
  readonly random?: Random;
}

/** A form in which an endorsement is given out: with a proof inside, or as a JWT. */
export type EndorsementForm = 'json' | 'jwt';

/** How one endorsement is given out. */
export interface EndorseOptions<As extends EndorsementForm = EndorsementForm> extends JwtForm {
  /** `json` (the default): a credential with its proof; `jwt`: a compact JWS. `key` and `typ` are for the latter. */
  readonly as?: As;
}

/** An endorsement with its proof. */
export type SecuredEndorsement = Secured<EndorsementCredential>;

/** Endorses in the name of one organisation. */
export interface Endorser {
  /** Who endorses. */
  readonly profile: IssuerProfile;
  /**
   * Signs what is said of an issuer, a definition or an award as an Open Badges EndorsementCredential. It can be given to
   * whoever it is about, who hangs it on what they issue (`endorsements` of a profile, a definition, an award), or travel
   * by itself.
   *
   * @param statement - What is said, and of what.
   * @param options - In which form.
   * @returns The signed endorsement.
   * @throws `MicrocertError` before anything is signed: `ERR_ENDORSEMENT_INVALID`, whose `findings` name every problem.
   * @see https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential
   */
  endorse<As extends EndorsementForm = 'json'>(
    statement: EndorsementStatement,
    options?: EndorseOptions<As>,
  ): Promise<As extends 'jwt' ? string : SecuredEndorsement>;
}

/**
 * Makes an endorser.
 *
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_PROFILE_INVALID`, `ERR_KEY_WELL_KNOWN`,
 * `ERR_PROOF_KEY`, `ERR_ISSUER_KEY`, as for an issuer.
 * @example
 * ```ts
 * const endorser = createEndorser({ profile: agency, signer: await signerFromEnv('AGENCY_KEY') });
 * const endorsement = await endorser.endorse({ about: definition, comment: 'Reviewed in 2026, no reservation.' });
 * ```
 */
export function createEndorser(options: EndorserOptions): Endorser {
  const settings = settle(options);
  return Object.freeze({
    profile: settings.profile,
    endorse: <As extends EndorsementForm = 'json'>(
      statement: EndorsementStatement,
      form: EndorseOptions<As> = {},
    ) =>
      endorse(settings, statement, form) as Promise<As extends 'jwt' ? string : SecuredEndorsement>,
  });
}

interface Settings extends Signing {
  readonly profile: IssuerProfile;
  readonly language: string;
  readonly clock: Clock;
  readonly random: Random;
}

const CALLER = 'createEndorser';

function settle(options: EndorserOptions): Settings {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`${CALLER}: the options "profile" and "signer" are needed`);
  const { signer, suite, language = 'en' } = options;
  assertSigner(signer, CALLER);
  if (typeof language !== 'string' || !isLanguageTag(language))
    throw new TypeError(`${CALLER}: option "language" must be a language tag, such as "fr"`);
  const profile = parseIssuerProfile(options.profile);
  assertOwnKey(signer, profile);
  assertEndorsementsFit(profile, () => [profile.id], 'ERR_PROFILE_INVALID');
  const suites = suitesOf(suite, signer, CALLER);
  assertShownWhole(suites);
  return {
    ...{ profile, signer, suites, language },
    contexts: bundledContextStore(),
    clock: options.clock ?? systemClock,
    random: options.random ?? secureRandom,
  };
}

async function endorse(
  settings: Settings,
  statement: EndorsementStatement,
  options: EndorseOptions,
): Promise<string | SecuredEndorsement> {
  const { as = 'json', ...form } = options;
  if (as !== 'json' && as !== 'jwt')
    throw new TypeError('endorse: option "as" must be "json" or "jwt"');
  if (as === 'json') assertCanSign(settings);
  const now = settings.clock();
  const document = written(settings, statement, now);
  if (as === 'jwt') return signAsJwt(settings, document, form);
  return (await signWhole(settings, document, formatDateTime(now))) as SecuredEndorsement;
}

function written(
  { profile, language, random }: Settings,
  statement: EndorsementStatement,
  now: number,
): EndorsementCredential {
  const {
    id = uuidUrn(random),
    name,
    ...said
  } = readStatement(statement, {
    endorser: profile,
    now,
  });
  const parts = {
    ...said,
    ...{ id, name: name ?? titleIn(language, profile.name), endorser: profile },
    validFrom: formatDateTime(now),
  };
  const document = writeEndorsement(parts, language);
  const findings = checkEndorsementStructure(document).filter(
    ({ severity }) => severity === 'error',
  );
  if (findings.length > 0) throw new MicrocertError('ERR_CREDENTIAL_INVALID', { findings });
  return document;
}

/** A title is needed: the schema of Open Badges asks for one, and verifiers refuse an endorsement without. */
function titleIn(language: string, endorser: string): string {
  return /^fr\b/.test(language)
    ? `Recommandation émise par ${endorser}`
    : `Endorsement by ${endorser}`;
}

import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { DELIVERY_TEXTS } from '../../foundation/errors/delivery-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { isJsonObject, memberOf, stringMember } from '../../foundation/json/values.js';
import type { Issuer, SignedCredential } from '../../issuing/index.js';
import type { Award } from '../../model/index.js';
import { awardKey } from '../../registry/award-key.js';
import type { DefinitionVersion, NewAward, Registry, StatusPlace } from '../../registry/index.js';
import type { NamedKey } from '../../registry/life/issuer-keys.js';
import { newAward } from '../../registry/life/new-award.js';
import { learnersOf } from './make-offer.js';
import type { Issuance, MadeCredential, WantedCredential } from './options.js';

/** What Open Badges for wallets are issued and recorded with. */
export interface RegistryIssuanceOptions {
  readonly issuer: Issuer;
  /** The key that the issuer signs with. */
  readonly signer: NamedKey;
  /** Says what was issued; its status lists are those of the credentials. */
  readonly registry: Registry;
}

interface Note {
  readonly definition: DefinitionVersion;
  readonly award: Omit<NewAward, 'text'>;
}

/**
 * Issues Open Badges to wallets (`ldp_vc`, `jwt_vc_json`) and records each in a registry, once: the key that an award has in
 * the registry is that of the award as it was offered, so that no second wallet gets what a first one has.
 *
 * @example
 * ```ts
 * const issuance = registryIssuance({ issuer, signer, registry });
 * ```
 */
export function registryIssuance(options: RegistryIssuanceOptions): Issuance {
  const { issuer, signer, registry } = options;
  if (typeof issuer?.issue !== 'function')
    throw new TypeError('issuer must come from createIssuer');
  if (typeof signer?.id !== 'string')
    throw new TypeError('signer must be the signer of the issuer');
  if (typeof registry?.recordIssued !== 'function')
    throw new TypeError('registry must come from openRegistry');
  return Object.freeze({
    issue: (wanted: WantedCredential) => issue(options, wanted),
    record: (made: MadeCredential, wanted: WantedCredential) => record(options, made, wanted),
  });
}

async function issue(
  { issuer, signer, registry }: RegistryIssuanceOptions,
  wanted: WantedCredential,
): Promise<MadeCredential> {
  const { configuration, award, holder } = wanted;
  const { definition, format } = configuration;
  if (format === 'dc+sd-jwt') throw new TypeError('registryIssuance makes Open Badges');
  const key = keyOf(wanted);
  const before = await issuedBefore(registry, key, holder.id);
  if (before !== undefined) return { text: before };
  const version = await registry.recordDefinition(definition);
  // Without a list nobody can revoke: a matter of the host, as it is for a cohort.
  const hasLists = (await registry.statusLists()).length > 0;
  const [places = []] = hasLists ? await registry.reservePlaces(1) : [];
  const bound = boundTo(wanted, places);
  const made =
    format === 'ldp_vc'
      ? await asJson(issuer, definition, bound)
      : await asJwt(issuer, definition, bound);
  const { text: _, ...recorded } = newAward({
    ...{ definition, award: bound, places, keyId: signer.id },
    ...made,
  });
  const others = learnersOf(award).filter((learner) => learner !== recorded.learner);
  const aliases = [...new Set([...(recorded.aliases ?? []), ...others])];
  const note: Note = { definition: version, award: { ...recorded, key, aliases } };
  return { text: made.text, note };
}

interface Signed {
  readonly credential: SignedCredential;
  readonly text: string;
}

async function asJson(
  issuer: Issuer,
  definition: WantedCredential['configuration']['definition'],
  award: Award,
): Promise<Signed> {
  const credential = await issuer.issue(definition, award);
  return { credential, text: JSON.stringify(credential) };
}

async function asJwt(
  issuer: Issuer,
  definition: WantedCredential['configuration']['definition'],
  award: Award,
): Promise<Signed> {
  const text = await issuer.issueJwt(definition, award);
  const [, body = ''] = text.split('.');
  const payload = parseJsonStrictly(new TextDecoder().decode(decodeBase64url(body)));
  return { credential: payload as unknown as SignedCredential, text };
}

/** Recorded once; that it was recorded before is what is wanted here. */
async function record(
  { registry }: RegistryIssuanceOptions,
  { text, note }: MadeCredential,
  wanted: WantedCredential,
): Promise<void> {
  if (note === undefined) return; // found in the registry
  const { definition, award } = note as Note;
  if ((await registry.issuedUnder([award.key])).get(award.key)?.digest === award.digest) return;
  try {
    await registry.recordIssued({ definition, awards: [{ ...award, text }] });
  } catch (error) {
    // Recorded meanwhile: by who asked for the same, or for somebody else.
    const issued = (await registry.issuedUnder([award.key])).get(keyOf(wanted));
    if (issued?.digest !== award.digest) throw error;
  }
}

/** What must not be issued twice: the award, in each form once. A cohort issues the first form under the same key. */
function keyOf({ configuration: { definition, format }, award }: WantedCredential): string {
  const key = awardKey(definition, award);
  return format === 'ldp_vc' ? key : JSON.stringify([format, key]);
}

/**
 * The credential that the registry has of this award, where it keeps credentials and this holder has it already.
 *
 * @throws MicrocertError `ERR_DELIVERY_DENIED` where it was issued, and not to this holder as far as can be told.
 */
async function issuedBefore(
  registry: Registry,
  key: string,
  holder: string,
): Promise<string | undefined> {
  const issued = (await registry.issuedUnder([key])).get(key);
  if (issued === undefined) {
    if ((await registry.forgottenUnder([key])).size > 0) throw denied();
    return undefined;
  }
  const [found] = await registry.find({ credentialId: issued.credentialId });
  if (found?.text === undefined || subjectOf(found.text) !== holder) throw denied();
  return found.text;
}

function subjectOf(text: string): string | undefined {
  const [, body] = text.startsWith('{') ? [] : text.split('.');
  const credential = parseJsonStrictly(
    body === undefined ? text : new TextDecoder().decode(decodeBase64url(body)),
  );
  const subject = memberOf(credential, 'credentialSubject');
  return isJsonObject(subject) ? stringMember(subject, 'id') : undefined;
}

/** Made out to the DID of the wallet, with places of its own. The id that was given is that of the first form. */
function boundTo(
  { award: { id, ...award }, holder, configuration }: WantedCredential,
  places: readonly StatusPlace[],
): Award {
  return {
    ...(id !== undefined && configuration.format === 'ldp_vc' && { id }),
    ...award,
    learner: { ...award.learner, id: holder.id },
    ...(places.length > 0 && { status: places }),
  };
}

function denied(): MicrocertError {
  return new MicrocertError('ERR_DELIVERY_DENIED', {}, DELIVERY_TEXTS);
}

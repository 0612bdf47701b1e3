import { type QrSvgOptions, qrSvg } from '../../carriers/qr/qr-svg.js';
import { canonicalJson } from '../../foundation/encodings/jcs.js';
import { compact, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import { type Award, type MicroCertification, parseAward } from '../../model/index.js';
import { awardKey, isNamedAlone, learnerAliases, learnerKey } from '../../registry/award-key.js';
import { changeEntry, entryId, type Grants, type OfferedEntry } from './entries.js';
import { PATHS, PRE_AUTHORIZED } from './metadata.js';
import type { Service } from './service.js';

/** An award that is offered to the wallet of its learner. */
export interface OfferInput {
  readonly award: Award;
  /** The kinds of credentials that the wallet may choose of; all of one definition. */
  readonly configurationIds: readonly string[];
  /**
   * `code` (by default): whoever has the offer collects it, with the transaction code. `login`: whoever logs in with the host,
   * which says what is theirs.
   */
  readonly by?: 'code' | 'login';
  /**
   * Digits that the learner is told by another way than the offer and types into the wallet: 6 by default. `false`: none, so that
   * whoever sees the offer first has the credential.
   */
  readonly txCode?: false | { readonly length?: number; readonly description?: string };
  /**
   * Whether the link says where the offer is rather than what it is: its QR code is small, and wallets fetch the offer. `false` by
   * default.
   */
  readonly byReference?: boolean;
  /** How long the offer can be taken; 900 seconds by default. */
  readonly expiresInSeconds?: number;
}

/** An offer, to be shown to the learner as a link and as a QR code. */
export interface CredentialOffer {
  /** The offer itself (OpenID4VCI 1.0 section 4.1.1), also where the link says only where it is. */
  readonly offer: JsonObject;
  /** `openid-credential-offer://…`, which opens a wallet on the same device. */
  readonly link: string;
  /** The digits to tell the learner by another way; nothing where none are asked for. */
  readonly txCode?: string;
  /** When the offer ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The QR code of the link as SVG. */
  qr(options: QrSvgOptions): string;
}

/**
 * Offers an award to a wallet. To offer the same award anew gives a new code for the same credential: none is made twice.
 *
 * @throws TypeError for an option that is not usable; `MicrocertError` `ERR_AWARD_INVALID`, `ERR_EXPORT_INCOMPLETE` for an award that
 * an SD-JWT VC cannot say, as its learner has no name.
 */
export async function makeOffer(service: Service, input: OfferInput): Promise<CredentialOffer> {
  const { at, secrets, clock } = service;
  const { configurationIds, by = 'code', byReference = false, expiresInSeconds = 900 } = input;
  if (!(Number.isFinite(expiresInSeconds) && expiresInSeconds > 0))
    throw new TypeError('expiresInSeconds must be a number above 0');
  if (typeof byReference !== 'boolean') throw new TypeError('byReference must be true or false');
  const digits = by === 'code' ? digitsOf(input) : undefined;
  const definition = sharedDefinition(service, configurationIds);
  const award = parseAward(input.award, definition);
  assertOffered(service, configurationIds, award);
  const expiresAt = clock() + expiresInSeconds * 1000;
  const awardId = await awardEntryId(service, definition, award);
  await keepAward(service, awardId, { award, expiresAt });
  const grants = Object.fromEntries(configurationIds.map((id) => [id, awardId]));
  const name = secrets.newCode();
  const code = await codeOfOffer(service, name);
  const txCode = digits === undefined ? undefined : secrets.digits(digits);
  const learners = learnersOf(award);
  if (by === 'code') await keepCode(service, { code, txCode, grants, expiresAt, learners });
  else await keepState(service, { code, grants, expiresAt, learners });
  const told: OfferedEntry = { configurationIds, by, txCode: txCodeObject(digits, input) };
  const offer = offerOf(service, told, code);
  if (byReference) await keepOffered(service, { name, told, expiresAt, learners });
  const link = byReference
    ? linkTo('credential_offer_uri', `${at.url}${PATHS.offer}?id=${name}`)
    : linkTo('credential_offer', JSON.stringify(offer));
  return Object.freeze({
    ...{ offer, link, expiresAt },
    ...(txCode !== undefined && { txCode }),
    qr: (options: QrSvgOptions) => qrSvg(link, options),
  });
}

function assertOffered(
  { configurations, issuance }: Service,
  ids: readonly string[],
  award: Award,
): void {
  for (const configurationId of ids) {
    const configuration = configurations.get(configurationId);
    if (configuration) issuance.check?.({ configurationId, configuration, award });
  }
}

function digitsOf({ txCode = {} }: OfferInput): number | undefined {
  if (txCode === false) return undefined;
  const { length = 6 } = txCode;
  if (!Number.isInteger(length) || length < 4 || length > 12)
    throw new TypeError('txCode: length must be a number from 4 to 12');
  return length;
}

function txCodeObject(digits: number | undefined, { txCode }: OfferInput): OfferedEntry['txCode'] {
  if (digits === undefined) return undefined;
  const description = txCode === false ? undefined : txCode?.description;
  return {
    ...{ input_mode: 'numeric', length: digits },
    // At most 300 signs (section 4.1.1).
    ...(description !== undefined && { description: description.slice(0, 300) }),
  };
}

/** The code follows from the name of the offer, which only who has the offer knows: the store holds neither. */
export function codeOfOffer({ secrets }: Pick<Service, 'secrets'>, name: string): Promise<string> {
  return secrets.hash('offer-code', name);
}

/** The offer as wallets read it. */
export function offerOf(
  { at }: Pick<Service, 'at'>,
  { configurationIds, by, txCode }: OfferedEntry,
  code: string,
): JsonObject {
  return {
    credential_issuer: at.url,
    credential_configuration_ids: [...configurationIds],
    grants:
      by === 'code'
        ? { [PRE_AUTHORIZED]: compact({ 'pre-authorized_code': code, tx_code: txCode }) }
        : { authorization_code: { issuer_state: code } },
  };
}

function linkTo(member: 'credential_offer' | 'credential_offer_uri', value: string): string {
  return `openid-credential-offer://?${member}=${encodeURIComponent(value)}`;
}

function sharedDefinition({ configurations }: Service, ids: readonly string[]) {
  const definitions = ids.map((id) => configurations.get(id)?.definition);
  const [definition] = definitions;
  if (definition === undefined || definitions.some((other) => other?.id !== definition.id))
    throw new TypeError('configurationIds must name configurations of one definition');
  return definition;
}

/** Whom an award is about, as the registry finds them. */
export function learnersOf(award: Award): readonly string[] {
  return [learnerKey(award), ...learnerAliases(award)];
}

/**
 * Where an award is kept: one that is offered anew, put right perhaps, in the same place. Two learners may share a name, and
 * neither is to get what the other is awarded: of one who has nothing else, another award is another one's.
 */
export function awardEntryId(
  service: Service,
  definition: MicroCertification,
  award: Award,
): Promise<string> {
  const key = awardKey(definition, award);
  const own = isNamedAlone(award) ? `${key} ${canonicalJson(award as unknown as JsonValue)}` : key;
  return entryId(service, 'award', own);
}

/** Kept for longer than a code: a wallet that lost its answer gets the same credential by a new one. */
export async function keepAward(
  service: Service,
  id: string,
  { award, expiresAt }: { readonly award: Award; readonly expiresAt: number },
): Promise<void> {
  const until = Math.max(expiresAt, service.clock() + service.keepMilliseconds);
  const value = JSON.stringify({ award, made: {} });
  const entry = { value, expiresAt: until, learners: learnersOf(award) };
  if (await service.store.create(id, entry)) return;
  await changeEntry(service, 'award', id, (known) => ({
    answer: true,
    expiresAt: until,
    // What was not handed out yet may still be put right.
    ...(Object.keys(known.made).length === 0 && { next: { award, made: {} } }),
  }));
}

interface NewCode {
  readonly code: string;
  readonly grants: Grants;
  readonly expiresAt: number;
  readonly learners: readonly string[];
}

async function keepCode(
  service: Service,
  { code, txCode, grants, expiresAt, learners }: NewCode & { readonly txCode: string | undefined },
): Promise<void> {
  const id = await entryId(service, 'offer', code);
  const hashed = txCode === undefined ? {} : { txCode: await txCodeHash(service, id, txCode) };
  const value = JSON.stringify({ grants, ...hashed, wrong: 0, state: 'open' });
  await service.store.create(id, { value, expiresAt, learners });
}

/** Few digits are soon tried out: their hash is keyed, and another for each offer. */
export function txCodeHash(
  { secrets }: Pick<Service, 'secrets'>,
  offerId: string,
  txCode: string,
): Promise<string> {
  return secrets.hash('tx-code', `${offerId}\0${txCode}`);
}

async function keepOffered(
  service: Service,
  {
    name,
    told,
    expiresAt,
    learners,
  }: Omit<NewCode, 'code' | 'grants'> & { readonly name: string; readonly told: OfferedEntry },
): Promise<void> {
  const id = await entryId(service, 'offered', name);
  await service.store.create(id, { value: JSON.stringify(told), expiresAt, learners });
}

async function keepState(
  service: Service,
  { code, grants, expiresAt, learners }: NewCode,
): Promise<void> {
  const id = await entryId(service, 'state', code);
  await service.store.create(id, { value: JSON.stringify(grants), expiresAt, learners });
}

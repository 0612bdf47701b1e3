import { DELIVERY_TEXTS } from '../../foundation/errors/delivery-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import type { SignedCredential } from '../../issuing/index.js';
import type { Award } from '../../model/index.js';
import { awardKey, isNamedAlone } from '../../registry/award-key.js';
import type { DefinitionVersion, NewAward, Registry, StatusPlace } from '../../registry/index.js';
import type { ClaimState } from '../../registry/life/claim-state.js';
import { asKnownBefore } from '../../registry/life/known-before.js';
import { newAward } from '../../registry/life/new-award.js';
import { coreOf } from '../../registry/registry-of.js';
import { learnersOf } from './make-offer.js';
import type { Issuance, MadeCredential, WantedCredential } from './options.js';
import {
  assertSignable,
  assertWalletSigning,
  claimsForWallets,
  signForWallet,
  type WalletSigning,
} from './sign-for-wallet.js';

/** What credentials for wallets are issued and recorded with. */
export interface RegistryIssuanceOptions extends WalletSigning {
  /** Says what was issued; its status lists are those of the badges. */
  readonly registry: Registry;
}

interface Note {
  readonly definition: DefinitionVersion;
  readonly award: Omit<NewAward, 'text'>;
  /** The credential that is claimed by it. */
  readonly predecessor?: string;
}

/**
 * Issues to wallets, in each of their forms, and records each credential in a registry, once: the key that an award has in the
 * registry is that of the award as it was offered, so that no second wallet gets what a first one has.
 *
 * Where the award was issued before to an identifier that is no key (a hashed e-mail address, say), the wallet claims it: what it
 * gets stands in for the old credential, which is revoked, as by `registry.claim`. An SD-JWT VC has no entry in a status list.
 *
 * @throws TypeError for an option that is not usable.
 * @example
 * ```ts
 * const issuance = registryIssuance({ issuer, signer, registry });
 * ```
 */
export function registryIssuance(options: RegistryIssuanceOptions): Issuance {
  assertWalletSigning(options);
  if (typeof options.registry?.recordIssued !== 'function')
    throw new TypeError('registry must come from openRegistry');
  return Object.freeze({
    claimsOf: (configuration) => claimsForWallets(options, configuration),
    check: (offered) => assertSignable(options, offered),
    issue: (wanted) => issue(options, wanted),
    record: (made, wanted) => record(options, made, wanted),
  } satisfies Issuance);
}

async function issue(
  options: RegistryIssuanceOptions,
  wanted: WantedCredential,
): Promise<MadeCredential> {
  const { registry, signer } = options;
  const { configuration, award, holder } = wanted;
  const { definition, format } = configuration;
  const before = await issuedBefore(registry, wanted);
  if ('text' in before) return { text: before.text };
  const { key, predecessor } = before;
  const version = await registry.recordDefinition(definition);
  const places = format === 'dc+sd-jwt' ? [] : await placesIn(registry);
  const bound = boundTo(wanted, before, places);
  const { text, credential } = await signForWallet(options, { configuration, holder }, bound);
  const { text: _, ...recorded } = newAward({
    ...{ definition, award: bound, places, keyId: signer.id, text },
    credential: credential as SignedCredential,
  });
  const { aliases } = asKnownBefore(definition, award, bound);
  const note: Note = {
    definition: version,
    award: { ...recorded, key, ...(aliases && { aliases }) },
    ...(predecessor !== undefined && { predecessor }),
  };
  return { text, note };
}

/** Without a list nobody can revoke: a matter of the host, as it is for a cohort. */
async function placesIn(registry: Registry): Promise<readonly StatusPlace[]> {
  if ((await registry.statusLists()).length === 0) return [];
  const [places = []] = await registry.reservePlaces(1);
  return places;
}

/** Recorded once; that it was recorded before is what is wanted here. */
async function record(
  { registry }: RegistryIssuanceOptions,
  { text, note }: MadeCredential,
  _wanted: WantedCredential,
): Promise<void> {
  if (note === undefined) return; // found in the registry
  const { definition, award, predecessor } = note as Note;
  const isRecorded = async () =>
    (await registry.issuedUnder([award.key])).get(award.key)?.digest === award.digest;
  if (await isRecorded()) return;
  const made = { ...award, text };
  try {
    if (predecessor === undefined) await registry.recordIssued({ definition, awards: [made] });
    else {
      const { recordWalletClaim } = await claiming();
      await recordWalletClaim(coreOf(registry), { predecessor, made, definition });
    }
  } catch (error) {
    // Recorded meanwhile: by who asked for the same, or for somebody else.
    if (!(await isRecorded())) throw error;
  }
}

/** What is to be made. */
interface ToMake {
  readonly key: string;
  /** It takes the key of the award itself. */
  readonly isFirst?: boolean;
  /** What it stands in for. */
  readonly predecessor?: string;
}

/** What is to be made, or what was made before. */
type Before = ToMake | Pick<MadeCredential, 'text'>;

/**
 * What the registry has of this award. What must not be issued twice is the award, in each form once: a cohort issues JSON under the
 * key of the award itself.
 *
 * @throws MicrocertError `ERR_DELIVERY_DENIED` where it is not for this holder as far as can be told, or is over.
 */
async function issuedBefore(registry: Registry, wanted: WantedCredential): Promise<Before> {
  const { configuration, award } = wanted;
  const { definition, format } = configuration;
  const ofAward = awardKey(definition, award);
  const ofForm = JSON.stringify([format, ofAward]);
  const issued = await registry.issuedUnder([ofAward, ofForm]);
  if ((await registry.forgottenUnder([ofAward, ofForm])).size > 0) throw denied();
  const inForm = issued.get(ofForm)?.credentialId;
  if (inForm !== undefined) return again(registry, wanted, inForm);
  const first = issued.get(ofAward)?.credentialId;
  const isFirst = format === 'ldp_vc';
  const own = { key: isFirst ? ofAward : ofForm, isFirst };
  if (first === undefined) return own;
  const state = await stateOf(registry, wanted, first);
  if (state === 'over') throw denied();
  // The key goes from the old one to the new one where both are JSON.
  if (state === 'to-claim') return { ...own, predecessor: first };
  if (state === 'claimed' || !isFirst) return { key: ofForm };
  return again(registry, wanted, first);
}

/** The same once more, where the registry keeps credentials and this holder has it. */
async function again(
  registry: Registry,
  wanted: WantedCredential,
  credentialId: string,
): Promise<Before> {
  const state = await stateOf(registry, wanted, credentialId);
  const [found] = await registry.find({ credentialId });
  if (state !== 'theirs' || found?.text === undefined) throw denied();
  return { text: found.text };
}

async function stateOf(
  registry: Registry,
  { award, holder }: WantedCredential,
  credentialId: string,
): Promise<ClaimState> {
  const { claimStateOf } = await knowing();
  const identifiers = isNamedAlone(award) ? [] : learnersOf(award).filter(isNoKey);
  return claimStateOf(coreOf(registry), credentialId, { holder: holder.id, identifiers });
}

function isNoKey(identifier: string): boolean {
  return !identifier.startsWith('did:');
}

/** Made out to the DID of the wallet, with places of its own. The id that was given is that of the first JSON, once. */
function boundTo(
  { award: { id, ...award }, holder }: WantedCredential,
  { isFirst = false, predecessor }: ToMake,
  places: readonly StatusPlace[],
): Award {
  return {
    ...(id !== undefined && isFirst && id !== predecessor && { id }),
    ...award,
    learner: { ...award.learner, id: holder.id },
    ...(places.length > 0 && { status: places }),
  };
}

// Most wallets come for what nobody has yet.
const claiming = () => import('../../registry/life/wallet-claim.js');
const knowing = () => import('../../registry/life/claim-state.js');

function denied(): MicrocertError {
  return new MicrocertError('ERR_DELIVERY_DENIED', {}, DELIVERY_TEXTS);
}

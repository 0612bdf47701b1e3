import { MicrocertError } from '../../foundation/errors/index.js';
import { formatDateTime, parseDateTime } from '../../foundation/time.js';
import type { Signer } from '../../identity/index.js';
import { type SuiteId, secure } from '../../proofs/index.js';
import { usualSuites } from '../../proofs/suites.js';
import { createStatusBits, makeStatusListCredential } from '../../status/index.js';
import type { RegistryCore } from '../core.js';
import { coreOf, type Registry } from '../registry-of.js';
import { assertSigningKey } from './issuer-keys.js';
import { type KeptList, keepList, type ListRead, readList } from './kept-lists.js';
import { withChanges } from './list-bits.js';

const DAY = 86_400_000;

/** How status lists are signed. */
export interface StatusListsOptions {
  /** The issuer of the credentials: its id, or its profile. */
  readonly issuer: string | { readonly id: string };
  /** Signs with a key of the issuer. */
  readonly signer: Signer;
  /** Kind of proof; by default as for credentials: `eddsa-rdfc-2022` for Ed25519, `ecdsa-rdfc-2019` for P-256 and P-384. */
  readonly suite?: SuiteId;
  /** How long a list holds, in milliseconds: 14 days by default. It is signed anew once half of that is over. */
  readonly validForMilliseconds?: number;
  /** How long readers may keep a list, in milliseconds; without it, five minutes by the standard. */
  readonly ttlMilliseconds?: number;
}

/** A status list as it is published. */
export interface SignedStatusList {
  /** Where it is published: the `statusListCredential` of entries. */
  readonly url: string;
  /** What it is about: `revocation`, `suspension`. */
  readonly purpose: string;
  /** The signed credential, JSON text. */
  readonly text: string;
  /** Until when it holds (RFC 3339). */
  readonly validUntil: string;
  /** The last event it tells of. */
  readonly event: number;
  /** Whether it was signed just now; `false` where the text is the one of the last time. */
  readonly isNew: boolean;
}

/**
 * The status lists of a registry, signed: what changed since the last time is set in the bits that are kept, so that the
 * work is that of the changes. A list in which nothing changed is the same text as before while less than half of its
 * validity is over, so that publishing it again rewrites no file.
 *
 * @throws TypeError when an option is not usable; MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that ran out or was
 * revoked, `ERR_ISSUER_KEY` for one that is not the issuer's, `ERR_PROOF_KEY` for one without a suite.
 */
export async function* buildStatusLists(
  registry: Registry,
  options: StatusListsOptions,
): AsyncGenerator<SignedStatusList, void, undefined> {
  const core = coreOf(registry);
  const settings = settle(options);
  await assertSigningKey(core, settings.signer);
  const lists = await core.db.selectFrom('status_lists').select('id').orderBy('id').execute();
  for (const { id } of lists) yield await buildList(core, id, settings);
}

interface Settings {
  readonly issuer: string;
  readonly signer: Signer;
  readonly suite: SuiteId;
  readonly validFor: number;
  readonly ttl: number | undefined;
}

function settle(options: StatusListsOptions): Settings {
  const { issuer, signer, validForMilliseconds = 14 * DAY, ttlMilliseconds: ttl } = options;
  if (!Number.isSafeInteger(validForMilliseconds) || validForMilliseconds < 2000)
    throw new TypeError('option "validForMilliseconds" must be a whole number, 2000 or more');
  if (ttl !== undefined && (!Number.isSafeInteger(ttl) || ttl < 0))
    throw new TypeError('option "ttlMilliseconds" must be a whole number, 0 or more');
  const id = typeof issuer === 'string' ? issuer : issuer.id;
  if (signer.id !== id && !signer.id.startsWith(`${id}#`))
    throw new MicrocertError('ERR_ISSUER_KEY');
  const suite = options.suite ?? usualSuites(signer.algorithm)[0];
  if (suite === undefined) throw new MicrocertError('ERR_PROOF_KEY', { hint: NO_RSA });
  return { issuer: id, signer, suite, validFor: validForMilliseconds, ttl };
}

const NO_RSA = {
  en: 'status lists are signed with an Ed25519, P-256 or P-384 key',
  fr: 'les listes de statut se signent avec une clé Ed25519, P-256 ou P-384',
};

async function buildList(
  core: RegistryCore,
  id: number,
  settings: Settings,
): Promise<SignedStatusList> {
  for (;;) {
    const list = await readList(core, id);
    const now = core.clock();
    const { bits, changed } = withChanges(list.bits, list.changes);
    const { url, purpose, signed } = list;
    const madeWith = fingerprint(settings);
    if (signed !== undefined && !changed && stillFits(signed, madeWith, now)) {
      const { text, validUntil, event } = signed;
      return { url, purpose, text, validUntil, event, isNew: false };
    }
    const made = { ...(await signBits(list, bits, settings, now)), event: list.event, madeWith };
    const { text, validUntil, event } = made;
    if (await keepList(core, { id, bits, signed: made }))
      return { url, purpose, text, validUntil, event, isNew: true };
    // Somebody signed a list of later events meanwhile: theirs is to be published.
  }
}

/** What a list is made with: with anything else it is another. */
function fingerprint({ issuer, signer, suite, validFor, ttl }: Settings): string {
  return JSON.stringify([issuer, signer.id, suite, validFor, ttl ?? null]);
}

/** A clock that was ahead, and is right now, has made a list that does not hold yet. */
function stillFits(signed: KeptList, madeWith: string, now: number): boolean {
  const [from, until] = [parseDateTime(signed.validFrom), parseDateTime(signed.validUntil)];
  if (from === undefined || until === undefined || signed.madeWith !== madeWith) return false;
  return from <= now && now < from + (until - from) / 2;
}

async function signBits(
  { url, purpose, size }: ListRead,
  bits: Uint8Array,
  { issuer, signer, suite, validFor, ttl }: Settings,
  now: number,
): Promise<Pick<KeptList, 'text' | 'validFrom' | 'validUntil'>> {
  const [validFrom, validUntil] = [formatDateTime(now), formatDateTime(now + validFor)];
  const credential = await makeStatusListCredential({
    ...{ id: url, issuer, statusPurpose: purpose, validFrom, validUntil },
    ...(ttl !== undefined && { ttlMilliseconds: ttl }),
    bits: createStatusBits(size, { bytes: bits }),
  });
  const signed = await secure(credential, { suite, signer, created: validFrom });
  return { text: JSON.stringify(signed), validFrom, validUntil };
}

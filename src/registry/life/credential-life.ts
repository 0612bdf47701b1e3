import type { Award } from '../../model/index.js';
import type { RegistryCore } from '../core.js';
import type { Act } from './act-said.js';
import type { StatusChange } from './change-standing.js';
import type { StatusChangeRow } from './change-standing-of-many.js';
import type { ClaimOptions } from './claim.js';
import type { CredentialHistory } from './credential-history.js';
import type { ExpiringAward, ExpiringOptions } from './expiring.js';
import type { IssuerKey, KeyChange, NamedKey } from './issuer-keys.js';
import type { StatusAct } from './standing.js';
import type { RenewalOptions, Succession, SuccessionOptions } from './succeed.js';

/** What becomes of credentials after they were issued, and of the keys that signed them. */
export interface CredentialLife {
  /**
   * Revokes a credential, for good. Verifiers learn of it from the status list once that is published again.
   *
   * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`, `ERR_REGISTRY_REASON`.
   */
  revoke(credentialId: string, act: Act): Promise<StatusChange>;
  /**
   * Suspends a credential until it is reinstated.
   *
   * @throws MicrocertError what `revoke` throws, and `ERR_REGISTRY_REVOKED`.
   */
  suspend(credentialId: string, act: Act): Promise<StatusChange>;
  /**
   * Lifts a suspension.
   *
   * @throws MicrocertError what `suspend` throws, and `ERR_REGISTRY_NOT_SUSPENDED`.
   */
  reinstate(credentialId: string, act: Act): Promise<StatusChange>;
  /**
   * Does the same to the status of many credentials, a transaction for each 200 of them; ids are read as results are
   * taken, and one that cannot be changed stops no other.
   *
   * @param type - What is done: `revoked`, `suspended` or `reinstated`.
   * @returns A result for each id, in their order.
   */
  changeMany(
    type: StatusAct,
    credentialIds: AsyncIterable<string> | Iterable<string>,
    act: Act,
  ): AsyncIterable<StatusChangeRow>;
  /**
   * Revokes a credential and issues it anew with what was wrong put right, linked to the old one, in one transaction. One
   * that was revoked before can be corrected as well.
   *
   * @param award - The award as it should have been, whole.
   * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`, `ERR_REGISTRY_SUCCEEDED` for one that was corrected before,
   * `ERR_REGISTRY_FORGOTTEN`, `ERR_REGISTRY_OTHER_LEARNER`, `ERR_REGISTRY_REASON`, `ERR_REGISTRY_SIGNING_KEY`, and what `issuer.issue` throws.
   */
  correct(credentialId: string, award: Award, options: SuccessionOptions): Promise<Succession>;
  /**
   * Issues a credential anew before it ends, linked to the old one, which holds until its end unless it is to be revoked.
   *
   * @param award - The award with its new dates, whole.
   * @throws MicrocertError what `correct` throws, and `ERR_REGISTRY_REVOKED`, `ERR_REGISTRY_SUSPENDED`,
   * `ERR_REGISTRY_ENDED` for one that can no longer be renewed.
   */
  renew(credentialId: string, award: Award, options: RenewalOptions): Promise<Succession>;
  /**
   * Issues a credential again to the DID of its learner, who shows by a presentation that they control it. The old one is
   * superseded, and revoked where it has a status.
   *
   * @param award - The award as it was issued, whole; its learner is named as before, and has the DID afterwards.
   * @throws MicrocertError `ERR_REGISTRY_CLAIM` where the presentation does not hold, and what `renew` throws.
   */
  claim(credentialId: string, award: Award, options: ClaimOptions): Promise<Succession>;
  /** The credentials that end in a period, the soonest first: those that were neither revoked nor renewed. */
  expiring(options: ExpiringOptions): AsyncIterable<ExpiringAward>;
  /**
   * What happened to a credential.
   *
   * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`.
   */
  history(credentialId: string): Promise<CredentialHistory>;
  /** The keys of the issuer, the oldest first: what its DID document is to list. */
  keys(): Promise<readonly IssuerKey[]>;
  /**
   * Adds a key: before its first use, so that verifiers know it by then.
   *
   * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` where its id stands for another key.
   */
  addKey(key: NamedKey): Promise<KeyChange>;
  /**
   * Makes sure that something may be signed with a key now, which is added where it is new.
   *
   * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that ran out, was revoked, or has the id of another.
   */
  assertSigningKey(key: NamedKey): Promise<void>;
  /**
   * Says until when a key signs: now, or a day to come (milliseconds since 1970), so that two keys overlap. What it signed
   * before holds on.
   *
   * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that is not known, or was revoked.
   */
  retireKey(id: string, options?: { readonly at?: number }): Promise<KeyChange>;
  /**
   * Says that a key is no longer the issuer's alone, since now or an earlier day: what it signed can no longer be told from
   * forgeries, and has to be issued anew with another.
   *
   * @throws MicrocertError `ERR_REGISTRY_SIGNING_KEY` for a key that is not known; `ERR_REGISTRY_REASON`.
   */
  revokeKey(id: string, options: Act & { readonly at?: number }): Promise<KeyChange>;
}

/** The life of the credentials of a registry. What it takes is loaded on use: most who open a registry issue into it. */
export function credentialLife(core: RegistryCore): CredentialLife {
  const change = async (type: StatusAct, id: string, act: Act) =>
    (await changing()).changeStanding(core, type, id, act);
  return {
    revoke: (id, act) => change('revoked', id, act),
    suspend: (id, act) => change('suspended', id, act),
    reinstate: (id, act) => change('reinstated', id, act),
    async *changeMany(type, ids, act) {
      const { changeStandingOfMany } = await import('./change-standing-of-many.js');
      yield* changeStandingOfMany(core, type, ids, act);
    },
    correct: async (...asked) => (await following()).correctAward(core, ...asked),
    renew: async (...asked) => (await following()).renewAward(core, ...asked),
    claim: async (...asked) => (await import('./claim.js')).claimAward(core, ...asked),
    async *expiring(options) {
      const { expiringAwards } = await import('./expiring.js');
      yield* expiringAwards(core, options);
    },
    history: async (id) => (await import('./credential-history.js')).credentialHistory(core, id),
    keys: async () => (await keeping()).issuerKeys(core),
    addKey: async (key) => (await keeping()).addKey(core, key),
    assertSigningKey: async (key) => (await keeping()).assertSigningKey(core, key),
    retireKey: async (id, options) => (await keeping()).retireKey(core, id, options),
    revokeKey: async (id, options) => (await keeping()).revokeKey(core, id, options),
  };
}

const changing = () => import('./change-standing.js');
const following = () => import('./succeed.js');
const keeping = () => import('./issuer-keys.js');

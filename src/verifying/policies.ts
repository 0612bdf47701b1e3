import type { Policy } from '../foundation/report.js';
import type { CredentialRole } from './report.js';

/** Checks of every policy that judges a credential as a whole. */
const REQUIRED = [
  'input.format',
  'document.data-model',
  'document.schema',
  'document.contexts',
  'document.terms',
  'proof.suite',
  'proof.purpose',
  'proof.signature',
  'issuer.binding',
  'issuer.trust',
  'validity.from',
] as const;

const HEEDED = [
  'input.limits',
  'document.related-resources',
  'proof.expiry',
  'proof.chain',
  'jwt.header',
  'jwt.claims',
  'issuer.key-validity',
  'validity.until',
  'status.list',
  'status.revocation',
  'status.suspension',
  'status.other',
  'credential.schema',
  'subject.recipient',
] as const;

/**
 * The default: well-formed, fully signed, every known proof good, the key the issuer's own and in force, the issuer
 * trusted, within its dates, and not revoked as far as it says how to know. A picture or page that the credential
 * refers to by a digest need not be fetched; when it is and differs, the credential fails.
 */
export const STRICT: Policy = freeze({
  id: 'strict',
  requires: REQUIRED,
  heeds: HEEDED,
  tolerates: ['resource.not-fetched'],
});

/**
 * As strict, but puts up with shapes that real issuers write and the specifications do not foresee, each by its code:
 *
 * - `issuer.self-asserted`: the key is named by the issuer's own address and its fragment (`https://…#z6Mk…`), the
 *   convention of 1EdTech's examples. Nothing shows that the issuer owns it.
 * - `issuer.urn`: the issuer is named by a URN, which no key can be tied to.
 * - `record.association-nowhere`: a learner record relates an achievement that is not in it.
 * - `proof.context-unsigned`: a suite that signs JSON was used, and a context was added behind those that it signed.
 *
 * With the first two the credential is whole, but anybody could have made it: with it goes `trust: 'any'`, or keys pinned in `trust`.
 * An issuer listed in `trust` by its id alone is never believed on such a key.
 */
export const COMPATIBLE: Policy = freeze({
  id: 'compatible',
  requires: REQUIRED,
  heeds: HEEDED,
  tolerates: [
    'resource.not-fetched',
    'issuer.self-asserted',
    'issuer.urn',
    'proof.context-unsigned',
    'status.list-id-differs',
    'record.association-nowhere',
  ],
});

/**
 * Looks at the proofs alone, for test suites of cryptography: it says nothing about who signed or whether the
 * credential means anything. Never use it to decide about a person.
 */
export const PROOF_ONLY: Policy = freeze({
  id: 'proof-only',
  requires: ['input.format', 'document.terms', 'proof.suite', 'proof.purpose', 'proof.signature'],
  heeds: ['input.limits', 'proof.expiry', 'proof.chain', 'jwt.header'],
});

function freeze(policy: Policy): Policy {
  const lists = {
    requires: policy.requires,
    heeds: policy.heeds,
    tolerates: policy.tolerates ?? [],
  };
  for (const list of Object.values(lists)) Object.freeze(list);
  return Object.freeze({ ...policy, ...lists });
}

/** Where a credential stands: what it is looked at as, and whether another one led to it. */
export interface Standing {
  readonly role: CredentialRole;
  readonly isPart: boolean;
}

/**
 * The same policy for what is no Open Badge: a status list has no structure of one, need not say since when it holds, and
 * leads nowhere. What another credential led to need not be about the recipient; what is handed in must be, whatever it
 * calls itself. A record is as good as the credentials that it holds.
 */
export function policyFor(policy: Policy, { role, isPart }: Standing): Policy {
  if (role === 'badge') return policy; // asked as it stands, whatever leads to it
  return made(policy, `${role} ${isPart}`, () => policyOf(policy, { role, isPart }));
}

function policyOf(
  policy: Policy,
  { role, isPart }: { readonly role: Exclude<CredentialRole, 'badge'>; readonly isPart: boolean },
): Policy {
  const left = [...NOT_ASKED[role], ...(isPart ? RECIPIENT : [])];
  const asked = (ids: readonly string[]) => ids.filter((id) => !left.includes(id));
  const inside = role === 'record' && policy.requires.includes('document.schema') ? RECORD : [];
  const requires = asked(policy.requires);
  if (role !== 'status-list')
    return { ...policy, requires, heeds: [...asked(policy.heeds), ...inside] };
  return {
    ...policy,
    requires: requires.filter((id) => id !== SINCE),
    heeds: [...asked(policy.heeds), ...requires.filter((id) => id === SINCE)],
  };
}

/**
 * By which a status list is believed, whatever the caller's policy asks of a credential: it must be sound, its issuer's
 * own, and in force. Whose it must be is known, so nobody has to trust the issuer by name for it. What the caller puts up
 * with in a credential is put up with in its list.
 */
export function policyForLists(policy: Policy): Policy {
  const { id, tolerates = [] } = policy;
  return made(policy, 'lists', () => ({
    id,
    requires: STRICT.requires.filter((each) => each !== 'issuer.trust'),
    heeds: STRICT.heeds,
    tolerates: [...(STRICT.tolerates ?? []), ...tolerates],
  }));
}

// Policies are settled and never change again; most verifications go by the very same one.
const madeOf = new WeakMap<Policy, Map<string, Policy>>();

/** A policy that another one leads to, made once for each. */
function made(policy: Policy, name: string, make: () => Policy): Policy {
  const known = madeOf.get(policy) ?? new Map<string, Policy>();
  madeOf.set(policy, known);
  const before = known.get(name) ?? freeze(make());
  known.set(name, before);
  return before;
}

/** Checks that ask what a credential leads to. */
const AROUND_ASKED: ReadonlySet<string> = new Set([
  'document.schema',
  'document.related-resources',
  'credential.schema',
  'endorsements',
  'record.credentials',
  'refresh',
  'status.list',
  'status.revocation',
  'status.suspension',
  'status.other',
]);

/** Whether a policy asks for more than the credential itself: `proof-only` does not. */
export function looksAround({ requires, heeds }: Policy): boolean {
  const isAsked = (id: string) => AROUND_ASKED.has(id);
  return requires.some(isAsked) || heeds.some(isAsked);
}

const RECORD = ['record.credentials', 'record.associations', 'record.subjects'];
const STATUS = ['status.list', 'status.revocation', 'status.suspension', 'status.other'];
const AROUND = ['credential.schema', 'document.related-resources'];
const RECIPIENT = ['subject.recipient'];
const SINCE = 'validity.from';
const NOT_ASKED: Readonly<Record<Exclude<CredentialRole, 'badge'>, readonly string[]>> = {
  endorsement: [],
  'status-list': ['document.schema', ...STATUS, ...AROUND],
  record: [],
  attestation: [],
};

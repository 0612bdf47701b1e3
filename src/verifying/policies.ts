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

/**
 * The same policy for what is no Open Badge: a status list has no structure of one and leads nowhere, an endorsement
 * need not be about the recipient. A record is as good as the credentials that it holds.
 */
export function policyFor(policy: Policy, role: CredentialRole): Policy {
  const left = NOT_ASKED[role];
  const asked = (ids: readonly string[]) => ids.filter((id) => !left.includes(id));
  const inside = role === 'record' && policy.requires.includes('document.schema') ? RECORD : [];
  return {
    ...policy,
    requires: asked(policy.requires),
    heeds: [...asked(policy.heeds), ...inside],
  };
}

const RECORD = ['record.credentials'];
const STATUS = ['status.list', 'status.revocation', 'status.suspension', 'status.other'];
const AROUND = ['credential.schema', 'document.related-resources', 'subject.recipient'];
const NOT_ASKED: Readonly<Record<CredentialRole, readonly string[]>> = {
  badge: [],
  endorsement: ['subject.recipient'],
  'status-list': ['document.schema', ...STATUS, ...AROUND],
  record: [],
};

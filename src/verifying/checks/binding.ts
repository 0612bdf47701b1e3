import { asList, type JsonValue, memberOf, stringMember } from '../../foundation/json/values.js';
import type { Check } from '../../foundation/report.js';
import { type PublicKey, samePublicKey } from '../../identity/index.js';
import { failed, finding, indeterminate, passed } from '../outcomes.js';
import type { Credential } from '../read-input.js';
import { pinnedKeys, type SettledTrust } from '../trust.js';
import { NO_ISSUER } from './no-issuer.js';
import type { HoldingProof } from './proof-outcome.js';

const ID = 'issuer.binding';

/**
 * Whether a key whose proof holds is the issuer's own. A good proof by somebody else's key is a witness at most. Where
 * the verifier pinned keys for the issuer, those alone are its own.
 *
 * @param named - Verification methods that the proofs name, whether or not they hold or could be looked at.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#issuer
 * @see https://www.w3.org/TR/cid-1.0/#retrieve-verification-method
 */
export function checkBinding(
  issuer: string | undefined,
  holding: readonly HoldingProof[],
  trust: SettledTrust,
  named: readonly string[] = [],
): Check {
  const pinned = pinnedKeys(trust, issuer);
  if (holding.length === 0)
    return pinned === undefined && named.length > 0 && named.every(isForeignDid(issuer))
      ? failed(ID, FOREIGN_NAME)
      : indeterminate(ID, NO_GOOD_PROOF);
  if (pinned !== undefined)
    return holding.some(isPinned(pinned)) ? passed(ID) : failed(ID, OTHER_KEY);
  if (issuer === undefined) return failed(ID, NO_ISSUER);
  const own = holding.filter((proof) => isOwn(issuer, proof));
  // A site may be home to several issuers, each of whom could then sign for another.
  if (own.length > 0)
    return own.every(({ method: { binding } }) => binding === 'host' || binding === 'host-stated')
      ? passed(ID, SAME_HOST)
      : passed(ID);
  return withoutOwnKey(issuer, holding);
}

/** Good proofs, and none of them by a key that is known to be the issuer's. */
function withoutOwnKey(issuer: string | undefined, holding: readonly HoldingProof[]): Check {
  const naming = holding.filter(({ method }) => method.controller === issuer);
  // A did:key is its key: another one is a stranger's, whatever it says, and no document could tell otherwise.
  const isStranger = ({ method }: HoldingProof) => `did:key:${method.key.multibase}` !== issuer;
  if (issuer?.startsWith('did:key:') && naming.every(isStranger)) return failed(ID, FOREIGN_KEY);
  if (naming.length > 0)
    return indeterminate(ID, issuer?.startsWith('did:') ? NOT_IN_DID_DOCUMENT : SELF_ASSERTED);
  return issuer?.startsWith('urn:') === true
    ? indeterminate(ID, NAMED_BY_URN)
    : failed(ID, FOREIGN_KEY);
}

/**
 * A key of somebody else's DID: whatever its document says, a key is its own controller's and never the issuer's. So this
 * needs no document. Of keys at https addresses it cannot be told beforehand.
 */
function isForeignDid(issuer: string | undefined) {
  return (method: string): boolean =>
    method.startsWith('did:') &&
    issuer !== undefined &&
    !issuer.startsWith('urn:') &&
    method.split('#', 1)[0] !== issuer;
}

/** Verification methods that a credential names: in its proofs, and in the header of the JWT around it. */
export function methodsNamed({ document, jwt }: Credential): readonly string[] {
  const kid = stringMember(jwt?.header, 'kid');
  const proofs = asList<JsonValue>(memberOf(document, 'proof'));
  const inside = proofs.map((proof) => stringMember(proof, 'verificationMethod') ?? '');
  return [...(kid === undefined ? [] : [kid]), ...inside];
}

/** Proofs by which the issuer's own keys signed, as far as is known. */
export function ownProofs(
  issuer: string | undefined,
  holding: readonly HoldingProof[],
  trust: SettledTrust,
): readonly HoldingProof[] {
  const pinned = pinnedKeys(trust, issuer);
  if (pinned !== undefined) return holding.filter(isPinned(pinned));
  return holding.filter((proof) => isOwn(issuer, proof));
}

/** The issuer's document says so; or the site of the issuer serves the key, as Open Badges has it for JWTs. */
function isOwn(issuer: string | undefined, { method }: HoldingProof): boolean {
  if (issuer === undefined || method.binding === 'self-asserted') return false;
  if (method.controller === issuer) return true;
  return method.binding === 'host' && originOf(issuer) === originOf(method.controller);
}

/** Scheme, host and port of an https address; for anything else a text that equals no other. */
function originOf(address: string): string | symbol {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' ? url.origin : Symbol(address);
}

function isPinned(pinned: readonly PublicKey[]) {
  return ({ method }: HoldingProof): boolean =>
    pinned.some((key) => samePublicKey(key, method.key));
}

const NO_GOOD_PROOF = finding('info', 'issuer.no-good-proof', '/issuer', {
  en: 'no proof holds, so nothing ties the credential to its issuer',
  fr: 'aucune preuve ne tient : rien ne relie le justificatif à son émetteur',
});
const SAME_HOST = finding('warning', 'issuer.same-host', '/issuer', {
  en: 'the key stands on a page of the issuer’s site that is not the issuer’s own document: whoever publishes there could have signed',
  fr: 'la clé figure sur une page du site de l’émetteur qui n’est pas son propre document : quiconque y publie a pu signer',
});
const SELF_ASSERTED = finding('warning', 'issuer.self-asserted', '/issuer', {
  en: 'the key names this issuer, but nothing shows that the issuer owns the key',
  fr: 'la clé nomme cet émetteur, mais rien ne montre que la clé lui appartient',
});
// Another code than the one above: a DID has a document to look its keys up in, so nothing has to be put up with.
const NOT_IN_DID_DOCUMENT = finding('warning', 'issuer.not-in-did', '/issuer', {
  en: 'the key names this issuer, but was not found through the DID of the issuer: anybody could have written that',
  fr: 'la clé nomme cet émetteur, mais n’a pas été trouvée par le DID de celui-ci : n’importe qui a pu l’écrire',
});
const NAMED_BY_URN = finding('warning', 'issuer.urn', '/issuer', {
  en: 'the issuer is named by a URN, to which no key can be tied: anybody could have signed',
  fr: 'l’émetteur est désigné par un URN, auquel aucune clé ne peut être liée : n’importe qui a pu signer',
});
const FOREIGN_NAME = finding('error', 'issuer.foreign-key', '/issuer', {
  en: 'the credential names a key that is not its issuer’s as the one it was signed with',
  fr: 'le justificatif désigne comme clé de signature une clé qui n’est pas celle de son émetteur',
});
const FOREIGN_KEY = finding('error', 'issuer.foreign-key', '/issuer', {
  en: 'the credential was signed with a key that is not its issuer’s',
  fr: 'le justificatif a été signé avec une clé qui n’est pas celle de son émetteur',
});
const OTHER_KEY = finding('error', 'issuer.not-pinned', '/issuer', {
  en: 'the credential was signed with none of the keys that you pinned for this issuer',
  fr: 'le justificatif n’a été signé par aucune des clés que vous avez retenues pour cet émetteur',
});

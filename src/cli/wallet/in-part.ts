import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import { asList, type JsonValue, stringMember } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { BadgePart } from '../../presenting/index.js';
import type { CredentialContent } from './content.js';

/** Parts of a badge that its issuer lets the learner choose; nothing where it is shown whole or not at all. */
export async function partsOfBadge({
  document,
  text,
}: CredentialContent): Promise<readonly BadgePart[] | undefined> {
  const { hasBaseProof, partsToShow } = await deriving();
  return (await hasBaseProof(document)) ? partsToShow(text) : undefined;
}

/**
 * A badge of which these parts are shown, and what makes it valid.
 *
 * @throws MicrocertError what `deriveCredential` throws.
 */
export async function badgeInPart(
  { text }: CredentialContent,
  show: readonly BadgePart[],
): Promise<string> {
  const { deriveCredential } = await deriving();
  return JSON.stringify(await deriveCredential(text, { show }));
}

/**
 * What is verified of a badge. Its base proof is for the learner alone, and no verifier takes it: what it says is verified as if
 * all of it were shown. One that was changed cannot be shown, and is verified, and refused, as it is.
 */
export async function textToVerify({
  document,
  text,
  bytes,
}: CredentialContent): Promise<Uint8Array> {
  const { hasBaseProof, deriveCredential } = await deriving();
  if (!(await hasBaseProof(document))) return bytes;
  const members = Object.keys(document).filter((name) => !['@context', 'proof'].includes(name));
  try {
    const show = members.map((name) => appendPointer('', name) as `/${string}`);
    return new TextEncoder().encode(JSON.stringify(await deriveCredential(text, { show })));
  } catch (error) {
    if (isMicrocertError(error)) return bytes;
    throw error;
  }
}

/** Why a badge cannot be shown in part, and what to ask its issuer for. */
export function whyWhole({ document, ending }: CredentialContent): LocalText {
  const { proof } = document;
  if (proof === undefined || ending === 'jwt') return A_JWT;
  const suites = asList<JsonValue>(proof).map(
    (one) => stringMember(one, 'cryptosuite') ?? stringMember(one, 'type') ?? '',
  );
  if (suites.includes('ecdsa-sd-2023')) return IN_PART_ALREADY;
  const names = suites.filter((name) => /^[\w-]{1,60}$/.test(name)).join(', ');
  return {
    en: `its proof (${names}) signs all of it at once, so without a part it would no longer hold. ${ASK.en}`,
    fr: `sa preuve (${names}) signe le tout d’un bloc : sans une partie, elle ne tiendrait plus. ${ASK.fr}`,
  };
}

const ASK: LocalText = {
  en: 'Ask its issuer for the badge with ecdsa-sd-2023, or for an SD-JWT; or present it whole, without --show',
  fr: 'Demander à son émetteur le badge avec ecdsa-sd-2023, ou un SD-JWT ; ou le présenter en entier, sans --show',
};
const A_JWT: LocalText = {
  en: `it is a JWT, whose signature is about all of it at once. ${ASK.en}`,
  fr: `c’est un JWT, dont la signature porte sur le tout, d’un bloc. ${ASK.fr}`,
};
const IN_PART_ALREADY: LocalText = {
  en: 'it is a part already, made for one verifier, and no smaller one can be made of it: add the badge as its issuer gave it',
  fr: 'c’est déjà une partie, faite pour un vérificateur, dont on ne peut en tirer une plus petite : ajouter le badge tel que l’émetteur l’a donné',
};

// Most of what wallets hold is shown whole.
const deriving = () => import('../../presenting/derive/derive-credential.js');

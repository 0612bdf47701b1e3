import { fromOpenBadge } from '../../formats/open-badges/index.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import type { Locale, LocalText } from '../../foundation/locale.js';
import { importPublicKey, verificationMethodFor } from '../../identity/index.js';
import { textIn } from '../../model/index.js';
import { dateText } from '../describe-award.js';
import { levelText } from '../describe-definition.js';
import type { Content } from './content.js';

/** What a credential says of itself, in a few words; empty where it says nothing. */
export interface Description {
  readonly title: string;
  readonly awardingBody: string;
  readonly date: string;
  readonly level: string;
}

/** Reads it as its issuer wrote it. Nothing is verified. */
export function describe(content: Content, locale: Locale): Description {
  return content.kind === 'sd-jwt'
    ? describeClaims(content.claims, locale)
    : describeBadge(content.document, locale);
}

function describeClaims(claims: JsonObject, locale: Locale): Description {
  const said = (name: string) => stringMember(claims, name) ?? '';
  const eqf = /^EQF-(\d)$/.exec(said('level'))?.[1];
  return {
    title: said('title') || said('vct'),
    awardingBody: said('awardingBody') || said('iss'),
    date: said('issuanceDate'),
    level: eqf === undefined ? said('level') : `${locale === 'fr' ? 'CEC' : 'EQF'} ${eqf}`,
  };
}

function describeBadge(document: JsonObject, locale: Locale): Description {
  const { definition, award, issuer } = fromOpenBadge(document);
  const bodies = (definition.awardingBodies ?? []).map(({ name }) => textIn(name, locale));
  const issued = memberOf(document, 'issuer');
  return {
    title:
      (definition.title && textIn(definition.title, locale)) ||
      (stringMember(document, 'name') ?? ''),
    awardingBody:
      bodies.join(', ') || (issuer?.name ?? stringMember(issued, 'id') ?? textOf(issued)),
    date: dateText(award?.awardedOn ?? memberOf(document, 'validFrom')),
    level: levelText(definition, locale),
  };
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Whose a credential is, as far as it says: of this wallet, of another DID or identifier, or of whoever has it. */
export type Relation = 'own' | 'other' | 'unnamed';

/** How a credential stands to the DID of a wallet. */
export function relationTo(did: string, content: Content): Relation {
  const ids = content.kind === 'sd-jwt' ? keysIn(content.claims) : subjectsIn(content.document);
  if (ids.some((id) => id !== did)) return 'other';
  return ids.length === 0 ? 'unnamed' : 'own';
}

function subjectsIn(document: JsonObject): readonly string[] {
  return asList<JsonValue>(memberOf(document, 'credentialSubject')).flatMap(
    (subject) => stringMember(subject, 'id') ?? [],
  );
}

/** The DID of the key that an SD-JWT is bound to (RFC 7800). */
function keysIn(claims: JsonObject): readonly string[] {
  const cnf = memberOf(claims, 'cnf');
  if (!isJsonObject(cnf)) return [];
  const [kid = ''] = (stringMember(cnf, 'kid') ?? '').split('#');
  try {
    const jwk = memberOf(cnf, 'jwk');
    if (jwk === undefined) return [kid];
    const [did = ''] = verificationMethodFor(importPublicKey(JSON.stringify(jwk))).split('#');
    return [did];
  } catch (error) {
    if (isMicrocertError(error)) return ['']; // a key of a kind that no wallet here has
    throw error;
  }
}

/** What is to be said of it; nothing where it is as it should be. */
export const RELATION_WORDS: Readonly<Record<Relation, LocalText | undefined>> = {
  own: undefined,
  other: {
    en: 'It was issued to another identifier than this wallet’s: kept, but verifiers will not take it from you. If it is yours, ask its issuer to issue it again to your DID.',
    fr: 'Il a été délivré à un autre identifiant que celui de ce portefeuille : gardé, mais les vérificateurs ne l’accepteront pas de vous. S’il est à vous, demander à l’émetteur de le délivrer à nouveau à votre DID.',
  },
  unnamed: {
    en: 'It does not name this wallet, so a verifier cannot tell that it is yours. Its issuer can issue it again to your DID.',
    fr: 'Il ne nomme pas ce portefeuille : un vérificateur ne peut pas savoir qu’il est à vous. L’émetteur peut le délivrer à nouveau à votre DID.',
  },
};

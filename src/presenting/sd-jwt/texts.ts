import type { LocalText } from '../../foundation/locale.js';
import type { Finding, Severity } from '../../foundation/report.js';

type Said = readonly [severity: Severity, en: string, fr: string];

/** Code of something that can be said of an SD-JWT VC. */
type SdJwtVcCode =
  | 'sd-jwt.type'
  | 'sd-jwt.algorithm'
  | 'sd-jwt.header-refused'
  | 'sd-jwt.claim-missing'
  | 'sd-jwt.claim-malformed'
  | 'sd-jwt.claim-concealed'
  | 'sd-jwt.other-type'
  | 'sd-jwt.not-tried'
  | 'sd-jwt.no-key'
  | 'sd-jwt.algorithm-differs'
  | 'ERR_PROOF_SIGNATURE'
  | 'sd-jwt.status-unknown'
  | 'sd-jwt.recipient'
  | 'validity.not-yet'
  | 'validity.expired'
  | 'presentation.withheld'
  | 'presentation.no-binding'
  | 'presentation.no-holder-key'
  | 'presentation.holder-key-unknown'
  | 'presentation.binding-type'
  | 'presentation.binding-signature'
  | 'presentation.other-disclosures'
  | 'presentation.other-challenge'
  | 'presentation.other-domain'
  | 'presentation.too-old'
  | 'presentation.not-asked';

const WORDS: Readonly<Record<SdJwtVcCode, Said>> = {
  'sd-jwt.type': [
    'error',
    'the header does not say that this is an SD-JWT VC (typ: dc+sd-jwt)',
    'l’en-tête ne dit pas qu’il s’agit d’un SD-JWT VC (typ : dc+sd-jwt)',
  ],
  'sd-jwt.algorithm': [
    'error',
    'it is signed in a way that is not accepted, or not at all; EdDSA, ES256, ES384 and RS256 are accepted',
    'il est signé d’une façon non acceptée, ou pas du tout ; EdDSA, ES256, ES384 et RS256 sont acceptés',
  ],
  'sd-jwt.header-refused': [
    'error',
    'the header holds a member that would change how it is read, or leads elsewhere',
    'l’en-tête contient un membre qui changerait la lecture ou mène ailleurs',
  ],
  'sd-jwt.claim-missing': [
    'error',
    'this claim is missing, and it cannot be kept back',
    'cet énoncé manque, et il ne peut pas être retenu',
  ],
  'sd-jwt.claim-malformed': [
    'error',
    'this claim is not written as it must be',
    'cet énoncé n’est pas écrit comme il doit l’être',
  ],
  'sd-jwt.claim-concealed': [
    'error',
    'this claim comes from a disclosure; it must stand in what was signed itself',
    'cet énoncé vient d’une divulgation ; il doit figurer dans ce qui a été signé',
  ],
  'sd-jwt.other-type': [
    'error',
    'it is of another type (vct) than the one asked for',
    'il est d’un autre type (vct) que celui demandé',
  ],
  'sd-jwt.not-tried': [
    'info',
    'the signature was not tried, since the header is not acceptable',
    'la signature n’a pas été essayée, l’en-tête n’étant pas acceptable',
  ],
  'sd-jwt.no-key': [
    'warning',
    'how to find the key is not known here: certificates (x5c) and issuer metadata on the web are not read; a DID is, and a key pinned in trust',
    'on ne sait pas ici trouver la clé : ni certificats (x5c) ni métadonnées d’émetteur sur le web ne sont lus ; un DID l’est, et une clé retenue dans trust',
  ],
  'sd-jwt.algorithm-differs': [
    'error',
    'the key is of another kind than the algorithm that the header names',
    'la clé est d’un autre type que l’algorithme que nomme l’en-tête',
  ],
  ERR_PROOF_SIGNATURE: [
    'error',
    'the signature does not fit what was signed, or the key',
    'la signature ne correspond pas à ce qui a été signé, ou à la clé',
  ],
  'sd-jwt.status-unknown': [
    'warning',
    'it names a status list of a kind that is not read here: whether it was revoked is not known',
    'il désigne une liste de statuts d’un genre qui n’est pas lu ici : on ignore s’il a été révoqué',
  ],
  'sd-jwt.recipient': [
    'warning',
    'whom it is about is told by a key: a presentation, which answers a challenge, shows who holds it (verifySdJwtVc)',
    'une clé dit à qui il a été délivré : une présentation, qui répond à un défi, montre qui la détient (verifySdJwtVc)',
  ],
  'validity.not-yet': ['error', 'it is not valid yet', 'il n’est pas encore valide'],
  'validity.expired': ['error', 'it is no longer valid', 'il n’est plus valide'],
  'presentation.withheld': [
    'error',
    'this was asked for, and is not shown',
    'ceci était demandé et n’est pas montré',
  ],
  'presentation.no-binding': [
    'error',
    'nothing shows that whoever presents it holds the key it was issued to',
    'rien ne montre que la personne qui le présente détient la clé à laquelle il a été délivré',
  ],
  'presentation.no-holder-key': [
    'error',
    'it was issued to no key (cnf), so nobody can show that it is theirs',
    'il n’a été délivré à aucune clé (cnf) : personne ne peut montrer que c’est le sien',
  ],
  'presentation.holder-key-unknown': [
    'warning',
    'the key it was issued to is named in a way that is not read here',
    'la clé à laquelle il a été délivré est désignée d’une façon qui n’est pas lue ici',
  ],
  'presentation.binding-type': [
    'error',
    'the key binding is not of its type (kb+jwt), or signed in a way that is not accepted',
    'la liaison de clé n’est pas de son type (kb+jwt), ou signée d’une façon non acceptée',
  ],
  'presentation.binding-signature': [
    'error',
    'the key binding was not signed with the key that it was issued to',
    'la liaison de clé n’a pas été signée avec la clé à laquelle il a été délivré',
  ],
  'presentation.other-disclosures': [
    'error',
    'the key binding covers other disclosures than those that are here (sd_hash)',
    'la liaison de clé couvre d’autres divulgations que celles présentes (sd_hash)',
  ],
  'presentation.other-challenge': [
    'error',
    'it answers another challenge than yours (nonce)',
    'elle répond à un autre défi que le vôtre (nonce)',
  ],
  'presentation.other-domain': [
    'error',
    'it was made for somebody else (aud)',
    'elle a été faite pour un autre destinataire (aud)',
  ],
  'presentation.too-old': [
    'error',
    'the key binding is older than you accept, dated in the future, or not dated',
    'la liaison de clé est plus ancienne que vous ne l’acceptez, datée du futur, ou non datée',
  ],
  'presentation.not-asked': [
    'info',
    'a key binding is there, and no challenge was given to hold it against',
    'une liaison de clé est présente, et aucun défi n’a été donné pour la vérifier',
  ],
};

/** Something that was found in an SD-JWT VC. */
export function said(code: SdJwtVcCode, pointer = ''): Finding {
  const [severity, en, fr] = WORDS[code];
  const message: LocalText = { en, fr };
  return { code, severity, pointer, message };
}

import type { LocalText } from '../foundation/locale.js';

const TITLES: Readonly<Record<string, LocalText>> = {
  'input.limits': { en: 'Size', fr: 'Taille' },
  'input.format': { en: 'Readable', fr: 'Lisible' },
  'document.schema': { en: 'Structure (Open Badges 3.0)', fr: 'Structure (Open Badges 3.0)' },
  'document.contexts': { en: 'Contexts left alone', fr: 'Contextes intacts' },
  'document.terms': {
    en: 'Every term defined and signed',
    fr: 'Tous les termes définis et signés',
  },
  'proof.suite': { en: 'Kind of proof', fr: 'Type de preuve' },
  'proof.purpose': { en: 'Purpose of the proof', fr: 'But de la preuve' },
  'proof.expiry': { en: 'Proof in force', fr: 'Preuve en vigueur' },
  'proof.chain': { en: 'Chain of proofs', fr: 'Chaîne de preuves' },
  'proof.signature': {
    en: 'Signature: nothing was changed',
    fr: 'Signature : rien n’a été modifié',
  },
  'issuer.binding': {
    en: 'Signed with the issuer’s own key',
    fr: 'Signé avec la clé de l’émetteur',
  },
  'issuer.key-validity': {
    en: 'Key in force when it signed',
    fr: 'Clé en vigueur à la signature',
  },
  'issuer.trust': { en: 'Issuer trusted', fr: 'Émetteur de confiance' },
  'validity.from': { en: 'Valid already', fr: 'Déjà valide' },
  'validity.until': { en: 'Still valid', fr: 'Encore valide' },
  status: { en: 'Not revoked', fr: 'Non révoqué' },
};

/** Name of a verification check for people; the id itself for any other. */
export function checkTitle(id: string): LocalText {
  return (Object.hasOwn(TITLES, id) ? TITLES[id] : undefined) ?? { en: id, fr: id };
}

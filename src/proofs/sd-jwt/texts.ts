import type { LocalText } from '../../foundation/locale.js';

/** Name of a problem with digests. */
export type DigestProblem =
  | 'disclosure-twice'
  | 'digest-twice'
  | 'unreferenced'
  | 'overwrites'
  | 'reserved-name'
  | 'other-kind'
  | 'malformed';

/** What can be wrong with digests and disclosures (RFC 9901 section 7.1). */
export const DIGEST_PROBLEMS: Readonly<Record<DigestProblem, LocalText>> = {
  'disclosure-twice': {
    en: 'a disclosure stands there twice',
    fr: 'une divulgation figure deux fois',
  },
  'digest-twice': { en: 'a digest stands there twice', fr: 'une empreinte figure deux fois' },
  unreferenced: {
    en: 'a disclosure belongs to nothing that was signed',
    fr: 'une divulgation ne correspond à rien de ce qui a été signé',
  },
  overwrites: {
    en: 'a disclosure would take the place of a claim that is there already',
    fr: 'une divulgation prendrait la place d’un énoncé déjà présent',
  },
  'reserved-name': {
    en: 'a claim has a name that is kept for digests',
    fr: 'un énoncé porte un nom réservé aux empreintes',
  },
  'other-kind': {
    en: 'a disclosure of a claim stands for an item, or the other way round',
    fr: 'une divulgation d’énoncé tient lieu d’élément, ou l’inverse',
  },
  malformed: {
    en: 'digests are not written as they must be',
    fr: 'les empreintes ne sont pas écrites comme elles doivent l’être',
  },
};

import type { LocalText } from '../foundation/locale.js';
import type { Saying } from './row-finding.js';

export function sameIdAs(line: number): Saying {
  return {
    code: 'cohort.same-id',
    message: {
      en: `line ${line} has the same id of a credential`,
      fr: `la ligne ${line} a le même identifiant d’attestation`,
    },
    hint: ID_HINT,
  };
}

const ID_HINT: LocalText = {
  en: 'give each credential an id of its own, or leave the column out',
  fr: 'donner à chaque attestation son identifiant, ou retirer la colonne',
};

export const ID_ISSUED: Saying = {
  code: 'cohort.id-issued',
  message: {
    en: 'a credential with this id was issued before, to another learner or on another date',
    fr: 'un justificatif avec cet identifiant a déjà été délivré, à un autre apprenant ou à une autre date',
  },
  hint: ID_HINT,
};

export const ID_UNFIT: Saying = {
  code: 'cohort.id-unfit',
  message: {
    en: 'no registry can hold this id: it is too long, or holds half of a sign',
    fr: 'aucun registre ne peut contenir cet identifiant : il est trop long, ou contient la moitié d’un signe',
  },
  hint: ID_HINT,
};

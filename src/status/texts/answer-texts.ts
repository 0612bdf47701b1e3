import { bitstring, REVOCATION_LIST, type StatusText } from './citations.js';

const VALIDATE = bitstring('Validate Algorithm', 'validate-algorithm');
const PURPOSE = bitstring('statusPurpose', 'bitstringstatuslistentry');

/** Codes for what can be said of an entry in the light of its list; their findings point into the credential. */
export const STATUS_ANSWER_CODES = [
  'status.revoked',
  'status.suspended',
  'status.message',
  'status.refresh',
  'status.purpose-unknown',
  'status.purpose-mismatch',
  'status.index-beyond-list',
  'status.list-too-short-for-size',
  'status.list-id-differs',
  'status.list-issuer-differs',
  'status.revocation-listed',
  'status.credential-without-id',
] as const;

/** What can be said of an entry in the light of its list; places are in the credential. */
export const ANSWER_TEXTS: Readonly<Record<(typeof STATUS_ANSWER_CODES)[number], StatusText>> = {
  'status.revoked': {
    severity: 'error',
    message: {
      en: 'the issuer revoked the credential',
      fr: 'l’émetteur a révoqué le justificatif',
    },
    hint: {
      en: 'ask the issuer: a corrected credential may have taken its place',
      fr: 'interroger l’émetteur : un justificatif rectifié l’a peut-être remplacé',
    },
    cites: PURPOSE,
  },
  'status.suspended': {
    severity: 'error',
    message: {
      en: 'the issuer suspended the credential; this may be lifted',
      fr: 'l’émetteur a suspendu le justificatif ; la suspension peut être levée',
    },
    cites: PURPOSE,
  },
  'status.message': {
    severity: 'info',
    message: {
      en: 'the issuer attached a message to the credential',
      fr: 'l’émetteur a joint un message au justificatif',
    },
    cites: PURPOSE,
  },
  'status.refresh': {
    severity: 'info',
    message: {
      en: 'the issuer has a newer version of the credential',
      fr: 'l’émetteur dispose d’une version plus récente du justificatif',
    },
    cites: PURPOSE,
  },
  'status.purpose-unknown': {
    severity: 'warning',
    message: {
      en: 'a status is set whose purpose is not known here',
      fr: 'un statut est posé dont la finalité est inconnue ici',
    },
    hint: { en: 'ask the issuer what it means', fr: 'demander sa signification à l’émetteur' },
    cites: PURPOSE,
  },
  'status.purpose-mismatch': {
    severity: 'error',
    message: {
      en: 'the status list does not serve the purpose the credential names',
      fr: 'la liste de statuts ne sert pas la finalité que le justificatif désigne',
    },
    cites: VALIDATE,
  },
  'status.index-beyond-list': {
    severity: 'error',
    message: {
      en: 'the index lies beyond the end of the status list',
      fr: 'l’indice dépasse la fin de la liste de statuts',
    },
    cites: VALIDATE,
  },
  'status.list-too-short-for-size': {
    severity: 'error',
    message: {
      en: 'with statuses of this size the list has fewer than 131,072 entries',
      fr: 'avec des statuts de cette taille, la liste a moins de 131 072 entrées',
    },
    cites: VALIDATE,
  },
  'status.list-id-differs': {
    severity: 'warning',
    message: {
      en: 'the status list calls itself otherwise than its address in the credential',
      fr: 'la liste de statuts se nomme autrement que son adresse dans le justificatif',
    },
    cites: bitstring('BitstringStatusListCredential', 'bitstringstatuslistcredential'),
  },
  'status.list-issuer-differs': {
    severity: 'error',
    message: {
      en: 'the status list is by somebody else than the issuer of the credential',
      fr: 'la liste de statuts vient d’un autre que l’émetteur du justificatif',
    },
    hint: {
      en: 'name whoever may publish lists for this issuer in `issuers`',
      fr: 'nommer dans `issuers` qui peut publier des listes pour cet émetteur',
    },
    // The recommendation leaves it to the verifier whom to believe.
    cites: bitstring('Validate Algorithm', 'validate-algorithm', false),
  },
  'status.revocation-listed': {
    severity: 'error',
    message: {
      en: 'the issuer’s revocation list names the credential',
      fr: 'la liste de révocation de l’émetteur désigne le justificatif',
    },
    hint: {
      en: 'ask the issuer: a corrected credential may have taken its place',
      fr: 'interroger l’émetteur : un justificatif rectifié l’a peut-être remplacé',
    },
    cites: REVOCATION_LIST,
  },
  'status.credential-without-id': {
    severity: 'warning',
    message: {
      en: 'the credential has no id, so it cannot be looked for in the revocation list',
      fr: 'le justificatif n’a pas d’id et ne peut donc pas être cherché dans la liste de révocation',
    },
    cites: REVOCATION_LIST,
  },
};

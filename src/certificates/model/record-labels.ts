/** Words of the certificate of a learner record, besides those of every certificate. */
export const RECORD_CERTIFICATE_LABELS = {
  kind: { en: 'Learner record', fr: 'Relevé d’acquis' },
  issuedTo: { en: 'Issued to', fr: 'Délivré à' },
  holder: {
    en: 'Issued to the holder of the record attached to this document',
    fr: 'Délivré au titulaire du relevé joint à ce document',
  },
  titled: { en: 'titled', fr: 'intitulé' },
  untitled: { en: 'Learner record', fr: 'Relevé d’acquis' },
  issuedOn: { en: 'Issued on', fr: 'Délivré le' },
  signedBy: { en: 'Signed by', fr: 'Signé par' },
  count: { en: 'Micro-certifications', fr: 'Micro-certifications' },
  awarded: { en: 'Awarded', fr: 'Délivrées' },
  intro: {
    en: 'Each micro-certification in the record, as its own issuer signed it. The record vouches for none of them: each has a signature of its own, which is checked when the record is verified.',
    fr: 'Chaque micro-certification du relevé, telle que son propre émetteur l’a signée. Le relevé n’en garantit aucune\u00a0: chacune a sa propre signature, contrôlée quand le relevé est vérifié.',
  },
  associations: { en: 'How they are related', fr: 'Liens entre les acquis' },
  unread: { en: 'A credential that is not read here', fr: 'Un justificatif qui n’est pas lu ici' },
  unreadHow: {
    en: 'It is in the attached file, and is verified with it.',
    fr: 'Il est dans le fichier joint, et se vérifie avec lui.',
  },
  attached: {
    en: 'The signed record (Comprehensive Learner Record 2.0)',
    fr: 'Le relevé signé (Comprehensive Learner Record 2.0)',
  },
} as const;

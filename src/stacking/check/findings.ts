import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Finding, Severity } from '../../foundation/report.js';

/** Stable name of something that is found about a credential before it is counted. */
export type CredentialCode =
  | 'stack.not-accepted'
  | 'stack.not-decided'
  | 'stack.not-a-badge'
  | 'stack.no-award'
  | 'stack.end-unknown'
  | 'stack.record-closed'
  | 'stack.record-apart'
  | 'stack.learner-unknown';

interface Text {
  readonly severity: Severity;
  readonly message: LocalText;
  readonly hint?: LocalText;
}

const TEXTS: Readonly<Record<CredentialCode, Text>> = {
  'stack.not-accepted': {
    severity: 'error',
    message: {
      en: 'the credential is not accepted, so it does not count',
      fr: 'le justificatif n’est pas accepté : il ne compte pas',
    },
    hint: { en: 'its own report says why', fr: 'son propre rapport dit pourquoi' },
  },
  'stack.not-decided': {
    severity: 'warning',
    message: {
      en: 'it could not be decided whether the credential holds, so it does not count for now',
      fr: 'il n’a pas pu être décidé si le justificatif tient : il ne compte pas pour l’instant',
    },
    hint: {
      en: 'its own report says what is open: a list or key that could not be asked, say',
      fr: 'son propre rapport dit ce qui reste ouvert : une liste ou une clé non consultée, par exemple',
    },
  },
  'stack.not-a-badge': {
    severity: 'error',
    message: {
      en: 'this is no badge that a component could accept',
      fr: 'ce n’est pas un badge qu’une composante pourrait accepter',
    },
    hint: {
      en: 'hand in Open Badges 3.0, by themselves or in a learner record',
      fr: 'donner des Open Badges 3.0, seuls ou dans un relevé',
    },
  },
  'stack.no-award': {
    severity: 'error',
    message: {
      en: 'the credential does not say when what was awarded to whom',
      fr: 'le justificatif ne dit pas ce qui a été délivré, quand et à qui',
    },
  },
  'stack.end-unknown': {
    severity: 'warning',
    message: {
      en: 'until when it is valid cannot be read, so it cannot be told whether it still is',
      fr: 'le terme de sa validité est illisible : on ne peut dire s’il est encore valable',
    },
  },
  'stack.record-closed': {
    severity: 'error',
    message: {
      en: 'the learner record does not hold, so the credentials in it were not looked at',
      fr: 'le relevé ne tient pas : les justificatifs qu’il contient n’ont pas été examinés',
    },
    hint: {
      en: 'hand in its credentials by themselves: each stands for itself',
      fr: 'donner ses justificatifs séparément : chacun vaut par lui-même',
    },
  },
  'stack.record-apart': {
    severity: 'warning',
    message: {
      en: 'the learner record itself is not accepted; each credential in it counts, or not, by its own report',
      fr: 'le relevé lui-même n’est pas accepté ; chaque justificatif qu’il contient compte, ou non, selon son propre rapport',
    },
  },
  'stack.learner-unknown': {
    severity: 'warning',
    message: {
      en: 'it cannot be told whether this is about the same learner as the others',
      fr: 'on ne peut dire si ceci concerne le même apprenant que les autres',
    },
    hint: {
      en: 'say who it is, by an identifier that stands in all of them: the option `recipient`',
      fr: 'dire de qui il s’agit, par un identifiant présent dans tous : l’option `recipient`',
    },
  },
};

/** The finding of a code about a credential as a whole. */
export function credentialFinding(code: CredentialCode, pointer: JsonPointer = ''): Finding {
  return { code, pointer, ...TEXTS[code] };
}

import type { LocalText } from '../foundation/locale.js';
import { OPEN_BADGES_EXTENSIONS } from './context-urls.js';

const LONGEST_NAME_SHOWN = 80;

const REPLACED_IN_2_0: ReadonlyMap<string, string> = new Map([
  ['issuanceDate', 'validFrom'],
  ['expirationDate', 'validUntil'],
]);

/** What to do about a member that no context defines. */
export function hintForTerm(name: string): LocalText {
  const newer = REPLACED_IN_2_0.get(name);
  if (newer !== undefined) {
    return {
      en: `"${name}" belongs to data model 1.1: write "${newer}"`,
      fr: `« ${name} » relève du modèle de données 1.1 : écrire « ${newer} »`,
    };
  }
  if (!isTermLike(name)) return NOT_A_TERM;
  const shown = name.length > LONGEST_NAME_SHOWN ? `${name.slice(0, LONGEST_NAME_SHOWN)}…` : name;
  return {
    en: `"${shown}" is not defined here: check its spelling and the "type" of the object that holds it, or remove it`,
    fr: `« ${shown} » n’est pas défini ici : vérifier son orthographe et le « type » de l’objet qui le contient, ou le retirer`,
  };
}

/** What terms are made of. Anything else may be data in the wrong place, such as an e-mail address, and is not repeated. */
export function isTermLike(name: string): boolean {
  return /^[A-Za-z@][\w:/#-]*$/.test(name);
}

const NOT_A_TERM: LocalText = {
  en: 'a member in here is not defined: its name is none that a context could define; remove it',
  fr: 'un membre n’est pas défini ici : son nom n’est pas de ceux qu’un contexte définit ; le retirer',
};

/** What to do about an identifier or type that is not absolute; the value is named only when it is a known type. */
export function hintForReference(value: string): LocalText {
  if (/^1EdTech(?:JsonSchemaValidator2019|RevocationList|CredentialRefresh)$/.test(value)) {
    return {
      en: `the type ${value} is defined by ${OPEN_BADGES_EXTENSIONS}: add it to "@context"`,
      fr: `le type ${value} est défini par ${OPEN_BADGES_EXTENSIONS} : l’ajouter à « @context »`,
    };
  }
  return {
    en: 'write an absolute IRI (https:, urn:, did:) or a type that a context defines',
    fr: 'écrire un IRI absolu (https:, urn:, did:) ou un type défini par un contexte',
  };
}

import type { LocalText } from '../../../foundation/locale.js';
import type { Severity } from '../../../foundation/report.js';

/** What a reading can leave open. */
export type DoubtCode =
  | 'not-read'
  | 'personal-data'
  | 'reference-unknown'
  | 'several-texts'
  | 'text-unreadable'
  | 'not-verified'
  | 'definition-id-made'
  | 'issuer-id-local'
  | 'issuer-name-unknown'
  | 'award-date-assumed'
  | 'assessment-type-unknown'
  | 'grading-unknown'
  | 'duration-unreadable'
  | 'credits-unreadable'
  | 'level-from-name'
  | 'framework-unknown'
  | 'stacking-assumed'
  | 'identifier-scheme-unknown';

interface Doubt {
  readonly severity: Severity;
  readonly message: LocalText;
}

const warning = (en: string, fr: string): Doubt => ({ severity: 'warning', message: { en, fr } });
const info = (en: string, fr: string): Doubt => ({ severity: 'info', message: { en, fr } });

/** What each of them means. */
export const DOUBTS: Readonly<Record<DoubtCode, Doubt>> = {
  'not-read': info(
    'this member has no counterpart in the model and was not read',
    'ce membre n’a pas d’équivalent dans le modèle et n’a pas été lu',
  ),
  'personal-data': warning(
    'this says more about the learner than an award needs: it was not taken over',
    'ceci en dit plus sur l’apprenant qu’une délivrance n’en a besoin : ce n’est pas repris',
  ),
  'reference-unknown': warning(
    'the node named here is nowhere in the document',
    'le nœud nommé ici ne figure nulle part dans le document',
  ),
  'several-texts': warning(
    'several texts stand here in one language: the first was read',
    'plusieurs textes figurent ici dans une langue : le premier a été lu',
  ),
  'text-unreadable': warning(
    'a text per language is expected here; what is none was left out',
    'un texte par langue est attendu ici ; le reste a été laissé de côté',
  ),
  'not-verified': info(
    'the document is sealed; the seal was not looked at',
    'le document est scellé ; le cachet n’a pas été examiné',
  ),
  'definition-id-made': warning(
    'what was earned has no IRI that holds outside the document: one was made from that of the credential',
    'ce qui a été obtenu n’a pas d’IRI valable hors du document : il en a été formé un d’après celui du justificatif',
  ),
  'issuer-id-local': warning(
    'the IRI of the issuer holds inside the document only',
    'l’IRI de l’émetteur ne vaut qu’à l’intérieur du document',
  ),
  'issuer-name-unknown': warning(
    'the issuer has no name: its identifier is shown instead',
    'l’émetteur n’a pas de nom : son identifiant est affiché à la place',
  ),
  'award-date-assumed': warning(
    'no date of award is stated: the date of the document was taken',
    'aucune date de délivrance n’est indiquée : la date du document a été prise',
  ),
  'assessment-type-unknown': warning(
    'the document does not say what kind of assessment this is: its name stands for it',
    'le document ne dit pas de quel type d’évaluation il s’agit : son nom en tient lieu',
  ),
  'grading-unknown': warning(
    'a grading scheme is described as text only: it was not read',
    'un barème n’est décrit qu’en texte : il n’a pas été lu',
  ),
  'duration-unreadable': warning(
    'this is no number of hours: it was not read',
    'ce n’est pas un nombre d’heures : la durée n’a pas été lue',
  ),
  'credits-unreadable': warning(
    'this is no number of ECTS credits: it was not read',
    'ce n’est pas un nombre de crédits ECTS : l’information n’a pas été lue',
  ),
  'level-from-name': warning(
    'a national level is given by its name only: its last word was taken for the level',
    'un niveau national n’est donné que par son nom : le dernier mot a été pris pour le niveau',
  ),
  'framework-unknown': warning(
    'the framework of this skill has no name: the address of its list, or of the skill, stands for it',
    'le référentiel de cette aptitude n’a pas de nom : l’adresse de sa liste, ou de l’aptitude, en tient lieu',
  ),
  'stacking-assumed': warning(
    'the document says that one award is part of another: it was read as contributing to it',
    'le document dit qu’une certification fait partie d’une autre : cela a été lu comme une contribution',
  ),
  'identifier-scheme-unknown': info(
    'the scheme of this identifier is none that the model knows: it was read as an identifier of no named kind',
    'le type de cet identifiant n’est pas connu du modèle : il a été lu comme identifiant sans type',
  ),
};

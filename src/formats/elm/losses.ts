import type { Finding } from '../../foundation/report.js';

/** Why something is not carried, or not in full. */
export type LossCode =
  | 'no-term'
  | 'as-text'
  | 'as-date'
  | 'as-part'
  | 'grade-needed'
  | 'not-in-list'
  | 'list-newer'
  | 'iri-taken'
  | 'body-needed'
  | 'language'
  | 'picture'
  | 'hashed'
  | 'national-number'
  | 'issuer-awards'
  | 'seal-adds-identifier'
  | 'part-unsigned'
  | 'another-credential';

type Loss = Omit<Finding, 'code' | 'pointer'>;

const lost = (en: string, fr: string): Loss => ({ severity: 'warning', message: { en, fr } });
const noted = (en: string, fr: string): Loss => ({ severity: 'info', message: { en, fr } });

/** What the European Learning Model does not carry, or not in full, and why. */
export const LOSSES: Readonly<Record<LossCode, Loss>> = {
  'no-term': lost(
    'the European Learning Model has no term for it: it is left out',
    'le modèle européen d’apprentissage n’a pas de terme pour cela : l’information est omise',
  ),
  'as-text': lost(
    'the European Learning Model keeps it as text for people, which no program reads back',
    'le modèle européen d’apprentissage n’en garde qu’un texte à lire, qu’aucun programme ne relit',
  ),
  'as-date': lost(
    'the European Learning Model keeps the date at which it ends; period and reason are left out',
    'le modèle européen d’apprentissage garde la date de fin ; la durée et la raison sont omises',
  ),
  'as-part': lost(
    'the European Learning Model says only that one is part of the other: kind, relation, part and credits are left out',
    'le modèle européen d’apprentissage dit seulement que l’une fait partie de l’autre : nature, relation, partie et crédits sont omis',
  ),
  'grade-needed': lost(
    'the European Learning Model has this on an assessment with a grade only, and there is no grade: it is left out',
    'le modèle européen d’apprentissage ne le prévoit que pour une évaluation notée, et il n’y a pas de note : l’information est omise',
  ),
  'not-in-list': lost(
    'issuers of European Digital Credentials accept concepts of the EU list only: it is left out',
    'les émetteurs de justificatifs numériques européens n’acceptent que les concepts de la liste de l’UE : l’information est omise',
  ),
  'list-newer': lost(
    'this concept is not in the snapshot of the EU list; issuers of European Digital Credentials look it up in the current one',
    'ce concept n’est pas dans la version connue de la liste de l’UE ; les émetteurs de justificatifs numériques européens le cherchent dans la version actuelle',
  ),
  'iri-taken': lost(
    'this IRI names something else in the document, or holds inside one document only: it is left out',
    'cet IRI désigne autre chose dans le document, ou ne vaut qu’à l’intérieur d’un document : il est omis',
  ),
  'body-needed': lost(
    'quality assurance needs the body that assures it, with its country: it is left out',
    'l’assurance qualité demande l’organisme qui l’assure, avec son pays : l’information est omise',
  ),
  language: lost(
    'the EU list of languages has no such entry: its main language is written if there is one',
    'la liste des langues de l’UE n’a pas cette entrée : sa langue principale est écrite si elle existe',
  ),
  picture: lost(
    'a picture must be part of the document, as PNG or JPEG: it is left out',
    'une image doit faire partie du document, en PNG ou JPEG : elle est omise',
  ),
  hashed: lost(
    'the European Learning Model has no hashed identifiers: it is left out',
    'le modèle européen d’apprentissage n’a pas d’identifiants hachés : l’information est omise',
  ),
  'national-number': lost(
    'a national number of a person does not belong in a credential: it is left out',
    'un numéro national d’une personne n’a pas sa place dans un justificatif : il est omis',
  ),
  'issuer-awards': noted(
    'no awarding body is stated: the issuer is written as the one',
    'aucun organisme de délivrance n’est indiqué : l’émetteur est écrit comme tel',
  ),
  'seal-adds-identifier': noted(
    'the issuer has no identifier of type ext:eIDAS, which the shapes ask for: the sealing software has to add it from the certificate of the seal',
    'l’émetteur n’a pas d’identifiant de type ext:eIDAS, que les formes demandent : le logiciel de scellement doit l’ajouter d’après le certificat du cachet',
  ),
  'part-unsigned': noted(
    'this part is told again within the larger award: the signature of its own credential is not carried, nor the order of parts',
    'cette partie est redite dans le titre plus large : la signature de son propre justificatif n’est pas reprise, ni l’ordre des parties',
  ),
  'another-credential': lost(
    'a place in a status list belongs to one credential alone, and the sealed one is another: who seals it gives it a status of its own',
    'une place dans une liste de statuts n’appartient qu’à un justificatif, et celui qui est scellé en est un autre : qui le scelle lui donne son propre statut',
  ),
};

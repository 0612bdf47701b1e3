import type { LocalText } from '../../foundation/locale.js';
import type { Verdict } from '../../foundation/report.js';
import { checkTitle } from '../../verifying/check-titles.js';

const TITLES: Readonly<Record<string, LocalText>> = {
  'presentation.format': { en: 'Form of the presentation', fr: 'Forme de la présentation' },
  'presentation.purpose': { en: 'Purpose of the proof', fr: 'But de la preuve' },
  'presentation.challenge': { en: 'Challenge', fr: 'Défi' },
  'presentation.domain': { en: 'Whom it was made for', fr: 'Destinataire' },
  'presentation.dates': { en: 'Age and end', fr: 'Ancienneté et fin' },
  'presentation.holder': { en: 'Key of the holder', fr: 'Clé du détenteur' },
  'presentation.replay': { en: 'Used for the first time', fr: 'Premier usage' },
  'presentation.credentials': { en: 'Credentials in it', fr: 'Justificatifs contenus' },
  'presentation.subject': {
    en: 'Presented by whom they are about',
    fr: 'Présenté par la personne concernée',
  },
};

/** Name of a check of a presentation for people; the id itself for any other. */
export function presentationCheckTitle(id: string): LocalText {
  return (Object.hasOwn(TITLES, id) ? TITLES[id] : undefined) ?? checkTitle(id);
}

/** The verdict on a presentation as a person would say it. */
export const PRESENTATION_VERDICTS: Readonly<Record<Verdict, LocalText>> = {
  accepted: {
    en: 'The presentation holds: its holder made it for you, and each credential in it holds.',
    fr: 'La présentation tient : son détenteur l’a faite pour vous et chaque justificatif qu’elle contient tient.',
  },
  rejected: {
    en: 'The presentation does not hold.',
    fr: 'La présentation ne tient pas.',
  },
  undetermined: {
    en: 'Not everything about the presentation could be established.',
    fr: 'Tout n’a pas pu être établi sur la présentation.',
  },
};

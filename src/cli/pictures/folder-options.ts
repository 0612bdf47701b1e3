import type { OptionSpec } from '../command.js';
import { PICTURE_OPTIONS } from './options.js';

const folder = (en: string, fr: string): OptionSpec => ({
  type: 'string',
  value: 'FOLDER',
  text: { en, fr },
});

/** Options of `microcert render` for a badge, besides certificates. */
export const BADGE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  ...Object.fromEntries(
    Object.entries(PICTURE_OPTIONS).filter(([name]) => !['png', 'svg', 'logo'].includes(name)),
  ),
  'badge-logo': {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'logo on the drawn badge (PNG or SVG, up to 256 KiB); what issue calls --logo',
      fr: 'logo sur le badge dessiné (PNG ou SVG, jusqu’à 256 Kio) ; ce que issue nomme --logo',
    },
  },
};

/** Options of `microcert render` for a file with a credential on each line. */
export const FOLDER_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  pdf: folder(
    'of a file with a credential on each line: a certificate of each as PDF, in this folder, named after its id',
    'd’un fichier avec un justificatif par ligne : un certificat PDF de chacun, dans ce dossier, nommé d’après son id',
  ),
  png: folder(
    'the same: a badge as PNG with the credential in it',
    'de même : un badge PNG avec le justificatif dedans',
  ),
  svg: folder(
    'the same: a badge as SVG with the credential in it',
    'de même : un badge SVG avec le justificatif dedans',
  ),
  ...BADGE_OPTIONS,
};

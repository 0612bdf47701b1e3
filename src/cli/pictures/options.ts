import type { OptionSpec } from '../command.js';

/** Options of `microcert issue` for the badge as a picture, with the credential in it. */
export const PICTURE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  svg: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'the badge as SVG, drawn from the definition, with the credential in it. With --learners: a folder, with a file for each',
      fr: 'le badge en SVG, dessiné d’après la définition, avec le justificatif dedans. Avec --learners : un dossier, un fichier pour chacun',
    },
  },
  png: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'the badge as PNG, with the credential in it. With --learners: a folder. Needs @resvg/resvg-js and @expo-google-fonts/noto-sans',
      fr: 'le badge en PNG, avec le justificatif dedans. Avec --learners : un dossier. Demande @resvg/resvg-js et @expo-google-fonts/noto-sans',
    },
  },
  image: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'a picture of your own for the badge (PNG or SVG) instead of a drawn one',
      fr: 'votre propre image pour le badge (PNG ou SVG) au lieu d’un dessin',
    },
  },
  logo: {
    type: 'string',
    value: 'FILE',
    text: {
      en: 'logo on the drawn badge (PNG or SVG, up to 256 KiB)',
      fr: 'logo sur le badge dessiné (PNG ou SVG, jusqu’à 256 Kio)',
    },
  },
  colours: {
    type: 'string',
    value: '#RRGGBB[,#RRGGBB]',
    text: {
      en: 'colours of the drawn badge: disc, and rim with ribbon (default: by field of study)',
      fr: 'couleurs du badge dessiné : disque, puis bord et ruban (par défaut : selon le domaine d’études)',
    },
  },
  'badge-lang': {
    type: 'string',
    value: 'TAG',
    text: {
      en: 'language of the drawn badge, where the title has it (default: the first language of instruction)',
      fr: 'langue du badge dessiné, si le titre l’a (par défaut : la première langue de formation)',
    },
  },
};

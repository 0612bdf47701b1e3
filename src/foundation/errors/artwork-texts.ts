/** Messages about badges that are drawn here. */
export const ARTWORK_TEXTS = {
  ERR_ARTWORK_LOGO: {
    en: 'the logo cannot be put into a badge',
    fr: 'le logo ne peut pas être placé dans un badge',
  },
  ERR_ARTWORK_LETTERS: {
    en: 'the picture has letters that the font does not have',
    fr: 'l’image contient des lettres que la police n’a pas',
  },
  ERR_ARTWORK_SVG: {
    en: 'this is not an SVG that can be drawn',
    fr: 'ce SVG ne peut pas être dessiné',
  },
} as const;

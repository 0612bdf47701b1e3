import type { Citation } from '../../foundation/report.js';
import { citedFrom } from '../cited.js';

const cite = citedFrom(
  {
    en: 'General Data Protection Regulation, Regulation (EU) 2016/679',
    fr: 'Règlement général sur la protection des données, règlement (UE) 2016/679',
  },
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
);

/** Only what is needed. */
export const MINIMISATION: Citation = cite({
  en: 'Article 5(1)(c), data minimisation; how microcert reads it',
  fr: 'article 5, paragraphe 1, point c), minimisation des données ; lecture qu’en fait microcert',
});

/** Data that reveal health, among others. */
export const SPECIAL_CATEGORIES: Citation = cite({
  en: 'Article 9, special categories; how microcert reads it',
  fr: 'article 9, catégories particulières ; lecture qu’en fait microcert',
});

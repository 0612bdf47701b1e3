import type { LocalText } from '../foundation/locale.js';
import type { Citation } from '../foundation/report.js';
import { principle } from '../frameworks/eu-council-2022/citation.js';

// None of these places was compared with the primary text, and each says so: what is asked under them is this project's
// own reading.

/** Micro-credentials are combined into larger ones; who receives them decides. */
export const LEARNING_PATHWAYS: Citation = /* @__PURE__ */ principle({
  en: 'Learning pathways',
  fr: 'Parcours d’apprentissage',
});

/** Credits are added up towards a qualification, each once. */
export const CREDITS: Citation = unconfirmed(
  { en: 'ECTS Users’ Guide 2015', fr: 'Guide d’utilisation de l’ECTS 2015' },
  { en: 'credit accumulation', fr: 'accumulation de crédits' },
);

/** Blocks of competences of French certifications. */
export const BLOCKS: Citation = unconfirmed(
  { en: 'French Labour Code', fr: 'Code du travail' },
  { en: 'article L6113-1, blocks of competences', fr: 'article L6113-1, blocs de compétences' },
);

/** Recognition of prior learning in French higher education. */
export const PRIOR_LEARNING: Citation = unconfirmed(
  { en: 'French Education Code', fr: 'Code de l’éducation' },
  {
    en: 'article L613-3, validation of prior learning (VAE)',
    fr: 'article L613-3, validation des acquis de l’expérience',
  },
);

/** What an achievement says of others that are the same in another version or language. */
export const RELATED: Citation = unconfirmed(
  { en: 'Open Badges 3.0', fr: 'Open Badges 3.0' },
  {
    en: 'related and version of an Achievement',
    fr: 'related et version d’un Achievement',
  },
);

/** What the pathway asks, and no text does: it is the rule of those who award the larger award. */
export const OWN_RULE: Citation = {
  source: { en: 'The pathway', fr: 'Le parcours' },
  section: { en: 'a rule of the pathway itself', fr: 'une règle propre au parcours' },
  confirmed: true,
};

/** What no text asks either: whose credentials are weighed together, and how far an answer is worked out. */
export const OWN_WAY: Citation = {
  source: { en: 'microcert', fr: 'microcert' },
  section: { en: 'how microcert decides', fr: 'la façon dont microcert décide' },
  confirmed: true,
};

/** Until when a credential is valid. */
export const VALIDITY: Citation = unconfirmed(
  {
    en: 'W3C Verifiable Credentials Data Model v2.0',
    fr: 'W3C Verifiable Credentials Data Model v2.0',
  },
  { en: 'validity period', fr: 'période de validité' },
);

/** What makes a credential a badge that says what was awarded. */
export const BADGE: Citation = unconfirmed(
  { en: 'Open Badges 3.0', fr: 'Open Badges 3.0' },
  { en: 'AchievementCredential', fr: 'AchievementCredential' },
);

function unconfirmed(source: LocalText, section: LocalText): Citation {
  return { source, section, confirmed: false };
}

import type { LocalText } from '../../foundation/locale.js';
import type { AssociationType } from './types.js';

/** How an achievement is related to another, between the names of the two. */
export const ASSOCIATION_WORDS: Readonly<Record<AssociationType, LocalText>> = {
  exactMatchOf: { en: 'is the same as', fr: 'est identique à' },
  isChildOf: { en: 'is under', fr: 'relève de' },
  isParentOf: { en: 'is above', fr: 'comprend' },
  isPartOf: { en: 'is part of', fr: 'fait partie de' },
  isPeerOf: { en: 'stands beside', fr: 'est au même niveau que' },
  isRelatedTo: { en: 'is related to', fr: 'est lié à' },
  precedes: { en: 'comes before', fr: 'précède' },
  replacedBy: { en: 'is replaced by', fr: 'est remplacé par' },
};

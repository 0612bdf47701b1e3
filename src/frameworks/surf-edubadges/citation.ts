import type { LocalText } from '../../foundation/locale.js';
import { citedFrom } from '../cited.js';

/** The texts. */
export const EDUBADGES: LocalText = {
  en: 'SURF edubadges, micro-credential (published JSON Schema and issuing interface)',
  fr: 'SURF edubadges, microcertification (schéma JSON publié et interface de délivrance)',
};

/** Cites a part of them. */
export const cite: ReturnType<typeof citedFrom> = citedFrom(EDUBADGES);

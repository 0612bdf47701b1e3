import type { LocalText } from '../../foundation/locale.js';
import { citedFrom } from '../cited.js';

/** The text. */
export const RULEBOOK: LocalText = {
  en: 'WE BUILD, Micro-credential Attestation Rulebook v0.1 (21 July 2026)',
  fr: 'WE BUILD, règles d’attestation des microcertifications, v0.1 (21 juillet 2026)',
};

/** Cites a part of it. */
export const cite: ReturnType<typeof citedFrom> = citedFrom(RULEBOOK);

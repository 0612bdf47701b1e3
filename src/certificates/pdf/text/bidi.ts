import { MicrocertError } from '../../../foundation/errors/index.js';

/** The part of `bidi-js` that is used here: the Unicode Bidirectional Algorithm (UAX 9). */
interface BidiJs {
  getEmbeddingLevels(text: string): { readonly levels: Uint8Array };
  getMirroredCharacter(sign: string): string | null;
}

/** Which way signs run. */
export interface Directions {
  /** Level of each unit of a text: even ones run to the right, odd ones to the left. */
  levelsOf(text: string): Uint8Array;
  /** The text with its brackets turned round. */
  mirrored(text: string): string;
}

/**
 * Scripts that run to the left, and the marks that say so; of those beyond sixteen bits (U+10800 to U+10FFF, U+1E800 to
 * U+1EFFF) the first unit, as a pattern by units is found much sooner.
 */
const LEFTWARDS = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\ud802\ud803\ud83a\ud83b]/;

/** Whether anything in a text runs to the left. */
export function runsLeftwards(text: string): boolean {
  return LEFTWARDS.test(text);
}

/**
 * What tells which way signs run.
 *
 * @throws MicrocertError `ERR_PEER_MISSING` where `bidi-js` is not installed: letters in the wrong order would be worse.
 */
export async function loadDirections(): Promise<Directions> {
  const bidi = await loaded();
  return {
    levelsOf: (text) => bidi.getEmbeddingLevels(text).levels,
    mirrored: (text) => [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join(''),
  };
}

async function loaded(): Promise<BidiJs> {
  try {
    const factory = (await import('bidi-js')).default as unknown as () => BidiJs;
    return factory();
  } catch (cause) {
    throw new MicrocertError('ERR_PEER_MISSING', { hint: INSTALL, cause });
  }
}

const INSTALL = {
  en: 'type: npm install bidi-js, which text that runs from right to left needs in a PDF',
  fr: 'taper : npm install bidi-js, nécessaire dans un PDF au texte qui s’écrit de droite à gauche',
};

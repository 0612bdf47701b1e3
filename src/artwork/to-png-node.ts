import { createRequire } from 'node:module';
import { MicrocertError } from '../foundation/errors/index.js';
import { isMeasured } from './text-width.js';

/** How an SVG becomes a PNG. */
export interface ToPngOptions {
  /** Width in pixels, 16 to 4096; the height follows. */
  readonly width?: number;
  /** Paths of further font files (TTF, OTF), for scripts that Noto Sans does not have: Arabic, Chinese, … */
  readonly fonts?: readonly string[];
}

/**
 * An SVG as PNG. Fonts of the system are not looked at, so the picture is the same on every machine; nothing is fetched.
 *
 * @param svg - The text of the SVG document.
 * @throws MicrocertError `ERR_PEER_MISSING` where `@resvg/resvg-js` or the font is not installed, `ERR_ARTWORK_LETTERS`
 * where the font has no letters for the text, `ERR_ARTWORK_SVG` where it is no SVG; TypeError for an option of another form.
 */
export async function toPng(
  svg: string,
  { width = 800, fonts = [] }: ToPngOptions = {},
): Promise<Uint8Array> {
  if (!Number.isInteger(width) || width < 16 || width > 4096)
    throw new TypeError('the option "width" must be a whole number from 16 to 4096');
  const { Resvg, fontFile } = await peers();
  if (fonts.length === 0 && !isMeasured(shownIn(svg)))
    throw new MicrocertError('ERR_ARTWORK_LETTERS', { hint: OTHER_FONTS });
  try {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        loadSystemFonts: false,
        fontFiles: [fontFile, ...fonts],
        defaultFontFamily: 'Noto Sans',
      },
    });
    return new Uint8Array(picture.render().asPng());
  } catch (cause) {
    throw new MicrocertError('ERR_ARTWORK_SVG', { cause });
  }
}

/** What stands between the tags of text, without references such as `&amp;`, which every font has. */
function shownIn(svg: string): string {
  const texts = Array.from(svg.matchAll(/<text\b[^>]*>([^<]*)/g), ([, text = '']) => text);
  return texts.join('').replaceAll(/\s/g, ' ');
}

const FONT = '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf';

async function peers() {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    return { Resvg, fontFile: createRequire(import.meta.url).resolve(FONT) };
  } catch (cause) {
    throw new MicrocertError('ERR_PEER_MISSING', { hint: INSTALL, cause });
  }
}

const INSTALL = {
  en: 'type: npm install @resvg/resvg-js @expo-google-fonts/noto-sans',
  fr: 'taper : npm install @resvg/resvg-js @expo-google-fonts/noto-sans',
};
const OTHER_FONTS = {
  en: 'give font files that have them with the option fonts, or take the SVG, which is shown in the fonts of the reader',
  fr: 'donner des fichiers de police qui les contiennent par l’option fonts, ou prendre le SVG, affiché avec les polices du lecteur',
};

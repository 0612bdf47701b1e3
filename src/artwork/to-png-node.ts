import { createRequire } from 'node:module';
import { ARTWORK_TEXTS } from '../foundation/errors/artwork-texts.js';
import { MicrocertError } from '../foundation/errors/index.js';
import { isMeasured } from './text-width.js';

/** How an SVG becomes a PNG. */
export interface ToPngOptions {
  /** Width in pixels, 16 to 4096, by default 600; the height follows. */
  readonly width?: number;
  /** Paths of further font files (TTF, OTF), for scripts that Noto Sans does not have: Arabic, Chinese, … */
  readonly fonts?: readonly string[];
}

/**
 * An SVG as PNG. Fonts of the system are not looked at, so the picture is the same on every machine; nothing is fetched.
 *
 * @param svg - The text of the SVG document.
 * @throws MicrocertError `ERR_PEER_MISSING` where `@resvg/resvg-js` or the font is not installed, `ERR_ARTWORK_LETTERS`
 * where the font has no letters for the text, `ERR_ARTWORK_SVG` where it is no SVG, names
 * something outside of it, or would be higher than 4096 pixels; TypeError for an option of another form.
 */
export async function toPng(
  svg: string,
  { width = 600, fonts = [] }: ToPngOptions = {},
): Promise<Uint8Array> {
  if (!Number.isInteger(width) || width < 16 || width > MOST_PIXELS)
    throw new TypeError('the option "width" must be a whole number from 16 to 4096');
  const { Resvg, fontFile } = await peers();
  await assertAlone(svg);
  if (fonts.length === 0 && !isMeasured(shownIn(svg)))
    throw new MicrocertError('ERR_ARTWORK_LETTERS', { hint: OTHER_FONTS }, ARTWORK_TEXTS);
  const picture = drawing(() => {
    return new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        loadSystemFonts: false,
        fontFiles: [fontFile, ...fonts],
        defaultFontFamily: 'Noto Sans',
      },
    });
  });
  if (!((picture.height / picture.width) * width <= MOST_PIXELS))
    throw new MicrocertError('ERR_ARTWORK_SVG', { hint: TOO_HIGH }, ARTWORK_TEXTS);
  return drawing(() => new Uint8Array(picture.render().asPng()));
}

const MOST_PIXELS = 4096;

/** What is drawn with would read a file of this machine where the SVG names one. */
async function assertAlone(svg: string): Promise<void> {
  const { readSvg } = await import('../carriers/svg/read-svg.js');
  const { notes } = drawing(() => readSvg(svg));
  const findings = notes.filter(({ code }) => code === 'carrier.svg-external');
  if (findings.length > 0)
    throw new MicrocertError(
      'ERR_ARTWORK_SVG',
      { hint: WITHOUT_REFERENCES, findings },
      ARTWORK_TEXTS,
    );
}

function drawing<Result>(draw: () => Result): Result {
  try {
    return draw();
  } catch (cause) {
    throw new MicrocertError('ERR_ARTWORK_SVG', { cause }, ARTWORK_TEXTS);
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
const TOO_HIGH = {
  en: 'it would be higher than 4096 pixels: ask for a smaller width, or cut it',
  fr: 'elle ferait plus de 4096 pixels de haut : demander une largeur moindre, ou la couper',
};
const WITHOUT_REFERENCES = {
  en: 'it refers to something outside of it, which is not loaded: put it in as data',
  fr: 'il renvoie à quelque chose d’extérieur, qui n’est pas chargé : l’y mettre comme données',
};
const OTHER_FONTS = {
  en: 'give font files that have them with the option fonts, or take the SVG, which is shown in the fonts of the reader',
  fr: 'donner des fichiers de police qui les contiennent par l’option fonts, ou prendre le SVG, affiché avec les polices du lecteur',
};

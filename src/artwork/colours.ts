/** A colour, each part from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** The colour of `#rgb` or `#rrggbb`; nothing for any other text. */
export function parseColour(text: string): Rgb | undefined {
  if (!HEX.test(text)) return undefined;
  const digits = text.slice(1);
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const part = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** As `#rrggbb`. */
export function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** One colour with a share of another over it; whole parts, so that what is measured is what is drawn. */
export function mix(under: Rgb, over: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(under[at] + (over[at] - under[at]) * share);
  return [part(0), part(1), part(2)];
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/**
 * Relative luminance.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, success criterion 1.4.3: text. */
export const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, success criterion 1.4.11: what a picture is understood by. */
export const SHAPE_CONTRAST = 3;

/** White or black, whichever is told better from the colour: at least 4.5 for every colour there is. */
export function inkOn(colour: Rgb): Rgb {
  return contrast(WHITE, colour) >= TEXT_CONTRAST ||
    contrast(WHITE, colour) > contrast(BLACK, colour)
    ? WHITE
    : BLACK;
}

/** The colour, moved towards black or white as little as it takes to be told from what is under it. */
export function toldFrom(colour: Rgb, under: Rgb, least: number): Rgb {
  const end = inkOn(under);
  for (let share = 0; share < 1; share += 0.05) {
    const moved = mix(colour, end, share);
    if (contrast(moved, under) >= least) return moved;
  }
  return end;
}

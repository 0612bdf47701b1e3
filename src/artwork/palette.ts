import { iscedFCodeOf } from '../vocabulary/index.js';
import {
  contrast,
  inkOn,
  mix,
  parseColour,
  type Rgb,
  SHAPE_CONTRAST,
  TEXT_CONTRAST,
  toldFrom,
} from './colours.js';

/** Colours of the issuer: `#rrggbb` or `#rgb`. */
export interface ArtworkColours {
  /** The disc in the middle. */
  readonly primary?: string;
  /** Rim, ribbon and emblem. */
  readonly accent?: string;
}

/** Every colour of a badge. */
export interface Palette {
  /** The disc, in the middle and at its edge. */
  readonly disc: readonly [middle: Rgb, edge: Rgb];
  /** Text on the disc. */
  readonly ink: Rgb;
  /** Emblem on the disc. */
  readonly emblem: Rgb;
  /** Rim and ribbon, and the lightest and darkest of the rim. */
  readonly accent: Rgb;
  readonly rim: readonly [light: Rgb, dark: Rgb];
  readonly fold: Rgb;
  /** The ribbon, from one end to the other, and text on it. */
  readonly ribbon: readonly [Rgb, Rgb];
  readonly ribbonInk: Rgb;
  /** The ring, and text on it. */
  readonly paper: Rgb;
  readonly ringInk: Rgb;
}

/** How much of the fine lines is seen on the disc. */
export const LINES_SHARE = 0.1;

const PAPER: Rgb = [255, 253, 248];
/** Lighter or darker, away from the ink, so that text is read as well at the edge as in the middle. */
const SHADING = 0.28;

/** By broad field of ISCED-F 2013, so that a department's badges look like each other without anybody choosing. */
const BY_FIELD: Readonly<Record<string, readonly [primary: string, accent: string]>> = {
  '01': ['#7a2348', '#e8b65a'],
  '02': ['#4b2e83', '#f2a98f'],
  '03': ['#0f4c75', '#f2a65a'],
  '04': ['#22395b', '#cfa968'],
  '05': ['#00545e', '#f4c95d'],
  '06': ['#2b2f8c', '#5fd4c4'],
  '07': ['#33454e', '#ff9f43'],
  '08': ['#1f5a38', '#e3b23c'],
  '09': ['#971d34', '#ecd9a0'],
  '10': ['#4a3f6b', '#ffd166'],
};
const OTHERWISE = ['#1b2a4a', '#d9ac4e'] as const;

/**
 * The colours of a badge: the issuer's, else those of the field of study. Text is always told from what is under it.
 *
 * @throws TypeError for a text that is no colour.
 */
export function paletteOf(colours: ArtworkColours, fields: readonly string[]): Palette {
  const code = iscedFCodeOf(fields[0] ?? '')?.slice(0, 2) ?? '';
  const [ownPrimary, ownAccent] = BY_FIELD[code] ?? OTHERWISE;
  const primary = colourOf(colours.primary ?? ownPrimary, 'primary');
  const accent = colourOf(
    colours.accent ?? (colours.primary === undefined ? ownAccent : OTHERWISE[1]),
    'accent',
  );
  const ink = inkOn(primary);
  const middle = clearedFor(ink, primary);
  const away = inkOn(ink);
  const edge = mix(middle, away, SHADING);
  const isSeen =
    contrast(accent, middle) >= SHAPE_CONTRAST && contrast(accent, edge) >= SHAPE_CONTRAST;
  return {
    disc: [middle, edge],
    ink,
    emblem: isSeen ? accent : ink,
    accent,
    rim: [mix(accent, [255, 255, 255], 0.35), mix(accent, [0, 0, 0], 0.22)],
    fold: mix(accent, [0, 0, 0], 0.45),
    ribbon: [mix(accent, inkOn(inkOn(accent)), 0.3), accent],
    ribbonInk: toldFrom(mix(primary, inkOn(accent), 0.35), accent, TEXT_CONTRAST),
    paper: PAPER,
    ringInk: toldFrom(ringColour(primary, accent), PAPER, TEXT_CONTRAST),
  };
}

/** A primary that is as light as paper would become grey: the accent may do better. */
function ringColour(primary: Rgb, accent: Rgb): Rgb {
  const isLight = contrast(primary, PAPER) < SHAPE_CONTRAST;
  return isLight && contrast(accent, PAPER) > contrast(primary, PAPER) ? accent : primary;
}

function colourOf(text: unknown, name: string): Rgb {
  const colour = typeof text === 'string' ? parseColour(text) : undefined;
  if (colour === undefined)
    throw new TypeError(`the option "colours.${name}" must be a colour: "#rrggbb" or "#rgb"`);
  return colour;
}

/** The colour, moved as little as it takes for text to be read where fine lines cross it. */
function clearedFor(ink: Rgb, colour: Rgb): Rgb {
  const away = inkOn(ink);
  for (let share = 0; share < 1; share += 0.04) {
    const moved = mix(colour, away, share);
    if (contrast(ink, mix(moved, ink, LINES_SHARE)) >= TEXT_CONTRAST) return moved;
  }
  return away;
}

import { FONT_WIDTHS } from './generated/font-widths.js';

const NONE = '--';

/** Width of a letter in thousandths of the size, or nothing where the font has no such letter. */
function tabled(code: number): number | undefined {
  const range = FONT_WIDTHS.find(
    ([from, widths]) => code >= from && code < from + widths.length / 2,
  );
  if (range === undefined) return undefined;
  const at = 2 * (code - range[0]);
  const signs = range[1].slice(at, at + 2);
  return signs === NONE ? undefined : Number.parseInt(signs, 36);
}

/** Letters as wide as they are high: Chinese, Japanese, Korean, full-width forms, and pictures such as emoji. */
function isWide(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code < 0xa4d0) || isFarWide(code);
}

function isFarWide(code: number): boolean {
  return (
    (code >= 0xac00 && code < 0xd7b0) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xff00 && code < 0xff61) ||
    code >= 0x1f000
  );
}

/** For letters of which nothing is known: wide enough for nearly all of Arabic, Hebrew and the scripts of India. */
const UNKNOWN = 800;
const WIDE = 1050;

/** How wide a text is in Noto Sans SemiBold, where a letter is 1 high; letters it does not have are taken for wide ones. */
export function textWidth(text: string): number {
  let thousandths = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    thousandths += tabled(code) ?? (isWide(code) ? WIDE : UNKNOWN);
  }
  return thousandths / 1000;
}

/** Whether Noto Sans SemiBold has every letter, so that the width is known and not guessed. */
export function isMeasured(text: string): boolean {
  return Array.from(text).every((sign) => tabled(sign.codePointAt(0) ?? 0) !== undefined);
}

/** Whether a line may end after this letter, as in scripts that have no spaces. */
export function isIdeograph(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return isWide(code) && code < 0x1f000 && !(code >= 0xac00 && code < 0xd7b0);
}

/** Whether a text is written from right to left: its first letter of a script decides (UAX #9, P2). */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  const code = first?.codePointAt(0) ?? 0;
  return (code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfefc);
}

import { hexOf, type Rgb } from './colours.js';
import type { Logo } from './logo.js';
import { CENTRE } from './seal.js';
import { decimal } from './xml.js';

/** Height of the middle of logo or emblem, and how much of the disc is theirs. */
const MIDDLE = 218;
export const BELOW_EMBLEM = 272;

/** The logo on a white card, as logos are drawn for paper. */
export function logoCard({ href, ratio }: Logo): string {
  const [height, most] = [76, 210];
  const width = Math.min(Math.max(height * ratio, 60), most);
  const [cardWidth, cardHeight] = [width + 32, height + 24];
  const x = CENTRE - cardWidth / 2;
  const y = MIDDLE - cardHeight / 2;
  return (
    `<rect x="${decimal(x)}" y="${decimal(y)}" width="${decimal(cardWidth)}" height="${cardHeight}" rx="18" fill="#fff"/>` +
    `<image x="${decimal(x + 16)}" y="${decimal(y + 12)}" width="${decimal(width)}" height="${height}" preserveAspectRatio="xMidYMid meet" href="${href}"/>`
  );
}

/** Three diamonds, where there is no ribbon to end with. */
export function ornament(colour: Rgb, y: number): string {
  const diamond = (x: number, half: number) =>
    `M${x - half} ${y}l${half}-${half} ${half} ${half}-${half} ${half}Z`;
  const path = [diamond(CENTRE - 34, 8), diamond(CENTRE, 12), diamond(CENTRE + 34, 8)].join('');
  return `<path fill="${hexOf(colour)}" d="${path}"/>`;
}

/** A mortarboard, where there is no logo. */
export function emblem(colour: Rgb): string {
  return (
    `<g fill="${hexOf(colour)}" transform="translate(${CENTRE} ${MIDDLE - 6})">` +
    '<path d="M0-42 84-8 0 26-84-8Z"/>' +
    '<path d="M-48 16V42C-30 62 30 62 48 42V16L0 36Z"/>' +
    '<path d="M70-4h7V34h-7Z"/><circle cx="73.5" cy="38" r="8"/></g>'
  );
}
